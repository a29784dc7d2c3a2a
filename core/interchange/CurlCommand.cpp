// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlCommand.h"

#include "core/interchange/CurlNotes.h"
#include "core/interchange/CurlOptions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

std::string_view viewOf(const QByteArray &word)
{
    return {word.constData(), std::size_t(word.size())};
}

class OptionReader {
public:
    OptionReader(const ShellWords &words, Notes &notes, std::size_t first)
        : m_words(words)
        , m_notes(notes)
        , m_next(first)
    {
    }

    Command read()
    {
        if (m_words.input)
            m_command.input = viewOf(*m_words.input);
        bool options = true;
        while (m_next < m_words.words.size() && !m_done) {
            const std::string_view word = viewOf(m_words.words[m_next++]);
            const std::size_t dash = options ? typographicDash(word) : 0;
            if (options && word == "--")
                options = false;
            else if (options && word.substr(0, 2) == "--")
                longOption(word, word.substr(2));
            else if (dash > 0)
                afterTypographicDash(word, dash);
            else if (options && word.size() > 1 && word.front() == '-')
                letters(word.substr(1));
            else if (!word.empty())
                m_positional.push_back({word, m_next == m_afterUnknown});
        }
        chooseAddresses();
        return std::move(m_command);
    }

private:
    /// A word that is no option and no value.
    struct Positional {
        std::string_view word;
        bool isDoubtful; ///< follows an unknown option, so that it may be its value
    };

    /// Bytes of the hyphen, en dash, em dash or minus that word processors write for "-"; 0: none.
    static std::size_t typographicDash(std::string_view word)
    {
        constexpr std::array<std::string_view, 7> dashes{"\u2010", "\u2011", "\u2012", "\u2013",
                                                         "\u2014", "\u2015", "\u2212"};
        for (const std::string_view dash : dashes) {
            if (word.size() > dash.size() && word.substr(0, dash.size()) == dash)
                return dash.size();
        }
        return 0;
    }

    void afterTypographicDash(std::string_view word, std::size_t dash)
    {
        m_notes.typographicDash();
        std::string_view rest = word.substr(dash);
        while (rest.substr(0, 1) == "-" || typographicDash(rest) > 0)
            rest.remove_prefix(rest.front() == '-' ? 1 : typographicDash(rest));
        // One dash also stands for two: "--data" is written so.
        if (rest.size() > 1 && optionNamed(rest))
            longOption(word, rest);
        else if (!rest.empty())
            letters(rest);
    }

    void longOption(std::string_view word, std::string_view name)
    {
        std::optional<std::string_view> given;
        const Option *option = optionNamed(name);
        if (!option)
            option = optionAbbreviated(name);
        const std::size_t equals = name.find('=');
        if (!option && equals != std::string_view::npos) {
            // curl itself takes no value this way, but it is clear what is meant.
            option = optionNamed(name.substr(0, equals));
            option = option && option->takesValue ? option : nullptr;
            given = name.substr(equals + 1);
        }
        if (!option) {
            unknown(shown(word));
            return;
        }
        std::string_view value = given.value_or(std::string_view());
        if (!option->takesValue || given || takeNext(word, value))
            apply(*option, word, value);
    }

    void letters(std::string_view word)
    {
        for (std::size_t at = 0; at < word.size() && !m_done; ++at) {
            const Option *option = optionWithLetter(word[at]);
            const std::string_view name = word.substr(at, 1);
            if (!option) {
                // The rest may be its value, which may be a secret, so it is not shown.
                unknown(QLatin1Char('-') + shown(name));
                return;
            }
            std::string_view value;
            if (!option->takesValue) {
                apply(*option, name, value);
                continue;
            }
            if (at + 1 < word.size())
                apply(*option, name, word.substr(at + 1));
            else if (takeNext("-" + std::string(name), value))
                apply(*option, name, value);
            return;
        }
    }

    void unknown(const QString &option)
    {
        m_notes.unknown(option);
        m_afterUnknown = m_next + 1;
    }

    /// Every word without an option is an address for curl. After an unknown option it may be that option's
    /// value, and one with a blank is no address.
    void chooseAddresses()
    {
        const auto worth = [](const Positional &each) {
            const bool hasBlank = each.word.find_first_of(" \t\n") != std::string_view::npos;
            const bool hasScheme = each.word.find("://") != std::string_view::npos;
            return (hasScheme                        ? 4
                        : hasBlank                   ? 0
                        : isLikeAnAddress(each.word) ? 2
                                                     : 1)
                + (each.isDoubtful ? 0 : 1);
        };
        const bool isClear =
            std::all_of(m_positional.begin(), m_positional.end(), [](const Positional &each) {
                return !each.isDoubtful && each.word.find(' ') == std::string_view::npos;
            });
        if (!isClear && !m_positional.empty()) {
            const auto best = std::max_element(m_positional.begin(), m_positional.end(),
                                               [&worth](const Positional &left, const Positional &right) {
                                                   return worth(left) < worth(right);
                                               });
            std::iter_swap(m_positional.begin(), best);
            m_positional.resize(1);
        }
        for (const Positional &each : m_positional)
            m_command.addresses.push_back(each.word);
    }

    static bool isLikeAnAddress(std::string_view word)
    {
        const std::string_view host = word.substr(0, word.find_first_of("/?#"));
        return host.empty() || host.find_first_of(".:${<%[") != std::string_view::npos || host == "localhost";
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
            if (!value.empty())
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
                m_command.data.push_back({Data::Kind::File, value.substr(1), option.name != "data-binary"});
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
            m_command.upload = value;
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
            // ";auto" is about redirects.
            m_command.referer = value.substr(0, value.find(";auto"));
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
        case Meaning::PathAsIs:
            m_command.isPathAsIs = true;
            break;
        case Meaning::MaxTime:
            takeLimit(m_command.limits.whole, name, value);
            break;
        case Meaning::ConnectTimeout:
            takeLimit(m_command.limits.connect, name, value);
            if (m_command.limits.connect == std::chrono::milliseconds(0))
                m_command.limits.connect = std::chrono::seconds(300); // what curl does then
            break;
        case Meaning::Next:
            m_command.next = m_next;
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
            withoutCounterpart(name);
            break;
        default:
            break;
        }
    }

    void withoutCounterpart(std::string_view name)
    {
        m_notes.withoutCounterpart((name.size() == 1 ? u"-"_s : QString()) + shown(name));
    }

    /// Seconds; 0 is "none".
    void takeLimit(TimeLimits::Limit &limit, std::string_view name, std::string_view value)
    {
        bool isNumber = false;
        const double seconds = QByteArray(value.data(), qsizetype(value.size())).toDouble(&isNumber);
        if (isNumber && seconds >= 0 && seconds <= 86'400)
            limit = std::chrono::milliseconds(std::llround(seconds * 1000.0));
        else
            withoutCounterpart(name);
    }

    const ShellWords &m_words;
    Notes &m_notes;
    Command m_command;
    std::vector<Positional> m_positional;
    std::size_t m_next;
    std::size_t m_afterUnknown = 0; ///< position behind the word after an unknown option
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
    if (upload)
        return "PUT";
    const bool hasBody = !form.empty() || (!data.empty() && !isGet);
    return hasBody ? "POST" : "GET";
}

Command readOptions(const ShellWords &words, Notes &notes, std::size_t first)
{
    return OptionReader(words, notes, first).read();
}

std::vector<std::size_t> requestsOf(const ShellWords &words)
{
    constexpr std::size_t maxRequests = 100;
    std::vector<std::size_t> starts{1};
    while (starts.size() < maxRequests) {
        Notes unused;
        const std::size_t next = readOptions(words, unused, starts.back()).next;
        if (next == 0 || next >= words.words.size())
            break;
        starts.push_back(next);
    }
    return starts;
}

} // namespace patlas::curl
