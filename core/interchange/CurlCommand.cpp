// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlCommand.h"

#include "core/interchange/CurlNotes.h"
#include "core/interchange/CurlOptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

std::string_view viewOf(const QByteArray &word)
{
    return {word.constData(), std::size_t(word.size())};
}

class OptionReader {
public:
    OptionReader(const ShellWords &words, Notes &notes)
        : m_words(words)
        , m_notes(notes)
    {
    }

    Command read()
    {
        bool options = true;
        while (m_next < m_words.words.size() && !m_done) {
            const std::string_view word = viewOf(m_words.words[m_next++]);
            if (options && word == "--")
                options = false;
            else if (options && word.substr(0, 2) == "--")
                longOption(word);
            else if (options && word.size() > 1 && word.front() == '-')
                letters(word);
            else
                m_command.addresses.push_back(word);
        }
        return std::move(m_command);
    }

private:
    void longOption(std::string_view word)
    {
        const Option *option = optionNamed(word.substr(2));
        if (!option) {
            m_notes.unknown(shown(word));
            return;
        }
        std::string_view value;
        if (!option->takesValue || takeNext(word, value))
            apply(*option, word, value);
    }

    void letters(std::string_view word)
    {
        for (std::size_t at = 1; at < word.size() && !m_done; ++at) {
            const Option *option = optionWithLetter(word[at]);
            const std::string_view name = word.substr(at, 1);
            if (!option) {
                // The rest may be its value, which may be a secret, so it is not shown.
                m_notes.unknown(QLatin1Char('-') + shown(name));
                return;
            }
            std::string_view value;
            if (!option->takesValue) {
                apply(*option, name, value);
                continue;
            }
            if (at + 1 < word.size())
                apply(*option, name, word.substr(at + 1));
            else if (takeNext(word, value))
                apply(*option, name, value);
            return;
        }
    }

    bool takeNext(std::string_view option, std::string_view &value)
    {
        if (m_next >= m_words.words.size()) {
            m_notes.valueMissing(shown(option));
            return false;
        }
        value = viewOf(m_words.words[m_next++]);
        return true;
    }

    void apply(const Option &option, std::string_view name, std::string_view value)
    {
        switch (option.meaning) {
        case Meaning::Url:
            m_command.addresses.push_back(value);
            break;
        case Meaning::Request:
            m_command.method = value;
            break;
        case Meaning::Header:
            m_command.headers.push_back(value);
            break;
        case Meaning::Data:
            if (value.substr(0, 1) == "@")
                m_command.data.push_back({Data::Kind::File, value.substr(1)});
            else
                m_command.data.push_back({Data::Kind::Text, value});
            break;
        case Meaning::DataRaw:
            m_command.data.push_back({Data::Kind::Text, value});
            break;
        case Meaning::DataUrlencode:
            m_command.data.push_back({Data::Kind::UrlEncode, value});
            break;
        case Meaning::Json:
            if (value.substr(0, 1) == "@")
                m_command.data.push_back({Data::Kind::File, value.substr(1)});
            // Also for a file, so that the JSON headers are set.
            m_command.data.push_back(
                {Data::Kind::Json, value.substr(0, 1) == "@" ? std::string_view() : value});
            break;
        case Meaning::Form:
            m_command.form.push_back({value, false});
            break;
        case Meaning::FormString:
            m_command.form.push_back({value, true});
            break;
        default:
            applyRest(option, name, value);
        }
    }

    void applyRest(const Option &option, std::string_view name, std::string_view value)
    {
        switch (option.meaning) {
        case Meaning::Get:
            m_command.isGet = true;
            break;
        case Meaning::Head:
            m_command.isHead = true;
            break;
        case Meaning::Upload:
            m_command.hasUpload = true;
            m_notes.bodyFromFile(shown(value));
            break;
        case Meaning::User:
            m_command.users.push_back(value);
            break;
        case Meaning::Bearer:
            m_command.bearers.push_back(value);
            break;
        case Meaning::Cookie:
            m_command.hasCookies = true;
            break;
        case Meaning::UserAgent:
            m_command.userAgent = value;
            break;
        case Meaning::Referer:
            m_command.referer = value;
            break;
        case Meaning::Range:
            m_command.range = value;
            break;
        case Meaning::UrlQuery:
            m_command.query.push_back(value);
            break;
        case Meaning::GlobOff:
            m_command.isGlobbed = false;
            break;
        case Meaning::Next:
            m_notes.nextRequest();
            m_done = true;
            break;
        case Meaning::Insecure:
            m_notes.insecure();
            break;
        case Meaning::Follow:
            m_notes.follow();
            break;
        case Meaning::Proxy:
            m_notes.proxy();
            break;
        case Meaning::Certificates:
            m_notes.certificates();
            break;
        case Meaning::Config:
            m_notes.config();
            break;
        case Meaning::Netrc:
            m_notes.netrc();
            break;
        case Meaning::NoCounterpart:
            m_notes.withoutCounterpart((name.size() == 1 ? u"-"_s : QString()) + shown(name));
            break;
        default:
            break;
        }
    }

    const ShellWords &m_words;
    Notes &m_notes;
    Command m_command;
    std::size_t m_next = 1;
    bool m_done = false;
};

} // namespace

bool Command::isJson() const
{
    return std::any_of(data.begin(), data.end(),
                       [](const Data &piece) { return piece.kind == Data::Kind::Json; });
}

std::string_view Command::effectiveMethod() const
{
    if (!method.empty())
        return method;
    if (isHead)
        return "HEAD";
    if (hasUpload)
        return "PUT";
    const bool hasBody = !form.empty() || (!data.empty() && !isGet);
    return hasBody ? "POST" : "GET";
}

Command readOptions(const ShellWords &words, Notes &notes)
{
    return OptionReader(words, notes).read();
}

} // namespace patlas::curl
