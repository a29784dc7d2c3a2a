// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"

#include "core/http/HeaderNames.h"
#include "core/interchange/CurlAddress.h"
#include "core/interchange/CurlBody.h"
#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlCredentials.h"
#include "core/interchange/CurlNotes.h"
#include "core/interchange/ShellWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::string_view withoutPrompt(std::string_view text)
{
    const auto skipGaps = [&text] {
        const std::size_t start = text.find_first_not_of(" \t\r\n");
        text = start == std::string_view::npos ? std::string_view() : text.substr(start);
    };
    skipGaps();
    if (text.substr(0, 2) == "$ " || text.substr(0, 2) == "% " || text.substr(0, 2) == "> ") {
        text.remove_prefix(2);
        skipGaps();
    }
    return text;
}

/// Length of the program's name at the beginning; 0 if it is another program.
std::size_t programLength(std::string_view text)
{
    constexpr std::string_view name = "curl";
    constexpr std::string_view suffix = ".exe";
    const auto isHere = [text](std::size_t at, std::string_view word) {
        return text.size() >= at + word.size()
            && std::equal(word.begin(), word.end(), text.begin() + std::ptrdiff_t(at),
                          [](char small, char c) { return small == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
    };
    if (!isHere(0, name))
        return 0;
    return isHere(name.size(), suffix) ? name.size() + suffix.size() : name.size();
}

bool isSchemeHeader(const CurlContext &context, const QString &name)
{
    return context.api
        && std::any_of(context.api->schemes.begin(), context.api->schemes.end(),
                       [&name](const SecurityScheme &scheme) { return scheme.goesInHeader(name); });
}

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

class CurlReader {
public:
    CurlReader(const ShellWords &words, const CurlContext &context)
        : m_words(words)
        , m_context(context)
        , m_credentials(context, m_draft, m_notes)
    {
    }

    Result<CurlRequest> read()
    {
        const curl::Command command = curl::readOptions(m_words, m_notes);
        if (m_words.hasMore)
            m_notes.moreCommands();
        m_draft.environmentId = m_context.environment.id;
        m_draft.method = toText(command.effectiveMethod()).toUpper();
        if (auto put = curl::putAddress(command, m_context, m_draft, m_credentials, m_notes); !put)
            return Failure(std::move(put.error()));
        for (const std::string_view line : command.headers)
            addHeader(line);
        addNamed(u"User-Agent"_s, command.userAgent);
        addNamed(u"Referer"_s, command.referer);
        if (!command.range.empty())
            addNamed(u"Range"_s, "bytes=" + std::string(command.range));
        takeCredentials(command);
        const Operation *operation = m_context.api ? m_context.api->operation(m_draft.operationId) : nullptr;
        curl::putBody(command, operation, m_draft, m_notes);
        return finished();
    }

private:
    void addHeader(std::string_view line)
    {
        if (line.substr(0, 1) == "@") {
            m_notes.headersFromFile(curl::shown(line.substr(1)));
            return;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            if (!line.empty() && line.back() == ';') // curl's syntax for an empty header
                addHeader(toText(line.substr(0, line.size() - 1)).trimmed(), {});
            else
                m_notes.headerMalformed(curl::shown(line));
            return;
        }
        const std::string_view value = line.substr(colon + 1);
        // "Name:" removes a header that curl would add; Patlas sets its own.
        if (value.find_first_not_of(" \t") != std::string_view::npos)
            addHeader(toText(line.substr(0, colon)).trimmed(), value);
    }

    void addHeader(const QString &name, std::string_view value)
    {
        const QString shownName = curl::shown(name.toStdString());
        const bool isOurs =
            isConnectionHeader(name) || name.compare("Accept-Encoding"_L1, Qt::CaseInsensitive) == 0;
        if (isCredentialHeader(name) || isSchemeHeader(m_context, name)
            || (!isOurs && curl::Credentials::isSecret(name, toText(value)))) {
            m_credentials.takeHeader(shownName, value);
        } else if (isOurs) {
            m_notes.headerIsOurs(shownName);
        } else {
            m_draft.headers.push_back({name, toText(value).trimmed(), true});
        }
    }

    void addNamed(const QString &name, std::string_view value)
    {
        if (!value.empty())
            addHeader(name, value);
    }

    void takeCredentials(const curl::Command &command)
    {
        for (const std::string_view bearer : command.bearers)
            m_credentials.take(u"--oauth2-bearer"_s, bearer);
        for (const std::string_view user : command.users) {
            const std::size_t colon = std::min(user.find(':'), user.size());
            const std::string_view password = user.substr(std::min(colon + 1, user.size()));
            // Services that take a token this way accept it as user name or as password.
            m_credentials.take(u"--user"_s, password.empty() ? user.substr(0, colon) : password);
        }
        if (command.hasCookies)
            m_notes.credentialLeftOut(u"--cookie"_s);
    }

    Result<CurlRequest> finished()
    {
        RequestDraft clean = withoutSecrets(m_draft);
        if (clean != m_draft)
            m_notes.masked();
        noteUnevaluated(clean);
        return CurlRequest{std::move(clean), m_notes.take()};
    }

    /// Notes only those unevaluated expressions that are still in the request.
    void noteUnevaluated(const RequestDraft &draft)
    {
        QString all = draft.url;
        const auto add = [&all](const QString &text) { all += QLatin1Char('\n') + text; };
        for (const auto *values : {&draft.pathParameters, &draft.queryParameters, &draft.headers}) {
            for (const NamedValue &value : *values)
                add(value.name + QLatin1Char('\n') + value.value);
        }
        add(QString::fromUtf8(draft.body));
        for (const DraftPart &part : draft.parts)
            add(part.value);
        for (const QByteArray &expression : m_words.unevaluated) {
            QString start = QString::fromUtf8(expression);
            if (start.endsWith(QChar(0x2026)))
                start.chop(1);
            if (all.contains(start))
                m_notes.unevaluated(curl::shown(expression.toStdString()));
        }
        static const QRegularExpression braces(u"\\{\\{[^{}\\n]{1,60}\\}\\}"_s);
        int found = 0;
        for (auto matches = braces.globalMatch(all); matches.hasNext() && found < 5; ++found)
            m_notes.unevaluated(curl::shown(matches.next().captured().toStdString()));
    }

    const ShellWords &m_words;
    const CurlContext &m_context;
    RequestDraft m_draft;
    curl::Notes m_notes;
    curl::Credentials m_credentials;
};

} // namespace

bool looksLikeCurl(std::string_view text)
{
    const std::string_view command = withoutPrompt(text);
    const std::size_t length = programLength(command);
    if (length == 0 || length >= command.size())
        return false;
    constexpr std::string_view gaps = " \t\r\n";
    return gaps.find(command[length]) != std::string_view::npos
        && command.find_first_not_of(gaps, length) != std::string_view::npos;
}

Result<CurlRequest> readCurl(std::string_view command, const CurlContext &context)
{
    if (!looksLikeCurl(command)) {
        return failure(ErrorKind::InvalidInput, curl::Notes::tr("This is not a curl command."),
                       curl::Notes::tr("It does not begin with curl."),
                       curl::Notes::tr("Copy a command that begins with curl and paste it again."));
    }
    const std::string_view text = withoutPrompt(command);
    const auto words = shellWords(text, shellOf(text));
    if (!words)
        return Failure(words.error());
    return CurlReader(*words, context).read();
}

} // namespace patlas
