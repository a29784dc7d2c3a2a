// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"

#include "core/http/HeaderNames.h"
#include "core/interchange/CurlAddress.h"
#include "core/interchange/CurlBody.h"
#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlCredentials.h"
#include "core/interchange/CurlNotes.h"
#include "core/interchange/PastedText.h"
#include "core/interchange/ShellWords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

bool isSchemeHeader(const CurlContext &context, const QString &name)
{
    return context.api
        && std::any_of(context.api->schemes.begin(), context.api->schemes.end(),
                       [&name](const SecurityScheme &scheme) { return scheme.goesInHeader(name); });
}

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

bool isUtf8(std::string_view bytes)
{
    return QByteArrayView(bytes.data(), qsizetype(bytes.size())).isValidUtf8();
}

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

class CurlReader {
public:
    /// `first`: the first word of the request's options.
    CurlReader(const ShellWords &words, std::size_t first, int others, const CurlContext &context)
        : m_words(words)
        , m_first(first)
        , m_others(others)
        , m_context(context)
        , m_credentials(context, m_draft, m_notes)
    {
    }

    Result<CurlRequest> read()
    {
        curl::Command command = curl::readOptions(m_words, m_notes, m_first);
        command.readFile = m_context.readFile;
        if (m_words.hasMore || m_others > 0)
            m_notes.moreCommands(m_others);
        if (m_words.hasQuotationMarks)
            m_notes.typographicQuotes();
        m_draft.environmentId = m_context.environment.id;
        m_draft.method = toText(command.effectiveMethod());
        if (m_draft.method != m_draft.method.toUpper())
            m_notes.methodCase(curl::shown(command.effectiveMethod()));
        if (auto put = curl::putAddress(command, m_context, m_draft, m_credentials, m_notes); !put)
            return Failure(std::move(put.error()));
        chooseHeaderText(command);
        addNamedHeaders(command);
        for (const std::string_view line : command.headers)
            addHeader(line);
        m_draft.limits = command.limits;
        takeCredentials(command);
        const Operation *operation = m_context.api ? m_context.api->operation(m_draft.operationId) : nullptr;
        curl::putBody(command, operation, m_draft, m_notes);
        return finished();
    }

private:
    /// curl sends the bytes of the command, whatever they stand for. Read as Latin-1, each is a character of
    /// its own, so that one encoding does for all of them.
    void chooseHeaderText(const curl::Command &command)
    {
        std::vector<std::string_view> texts = command.headers;
        texts.push_back(command.userAgent.value_or(std::string_view()));
        texts.push_back(command.referer);
        if (!std::all_of(texts.begin(), texts.end(), isUtf8))
            m_draft.headerText = HeaderText::Latin1;
        else if (!std::all_of(texts.begin(), texts.end(), isAscii))
            m_draft.headerText = HeaderText::Utf8;
    }

    QString headerValue(std::string_view bytes) const
    {
        return withoutBlanksAround(m_draft.headerText == HeaderText::Latin1
                                       ? QString::fromLatin1(bytes.data(), qsizetype(bytes.size()))
                                       : toText(bytes));
    }

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
        const QString name = toText(line.substr(0, colon)).trimmed();
        if (value.find_first_not_of(" \t") != std::string_view::npos)
            addHeader(name, value);
        else
            omitHeader(name); // curl takes out what it would add itself
    }

    void omitHeader(const QString &name)
    {
        if (!isAddedHeader(name) || m_draft.omittedHeaders.contains(name, Qt::CaseInsensitive))
            return;
        m_draft.omittedHeaders.append(name);
        m_notes.headerOmitted(name);
    }

    void addHeader(const QString &name, std::string_view value)
    {
        const QString shownName = curl::shown(name.toStdString());
        const bool isHost = name.compare("Host"_L1, Qt::CaseInsensitive) == 0;
        const bool isOurs = isConnectionHeader(name) && !isHost;
        if (isCredentialHeader(name) || isSchemeHeader(m_context, name)
            || (!isOurs && curl::Credentials::isSecret(name, toText(value)))) {
            m_credentials.takeHeader(shownName, value);
        } else if (isOurs) {
            m_notes.headerIsOurs(shownName);
        } else {
            m_draft.headers.push_back({name, headerValue(value), true});
        }
    }

    /// Whether a line of the command is about this header: it wins over the option with the same meaning.
    static bool isNamed(const curl::Command &command, QLatin1String name)
    {
        return std::any_of(command.headers.begin(), command.headers.end(), [name](std::string_view line) {
            return toText(line.substr(0, line.find_first_of(":;")))
                       .trimmed()
                       .compare(name, Qt::CaseInsensitive)
                == 0;
        });
    }

    /// Headers that have options of their own, in the order in which curl sends them.
    void addNamedHeaders(const curl::Command &command)
    {
        if (!command.range.empty() && !isNamed(command, "Range"_L1)) {
            const bool isOpen = command.range.find('-') == std::string_view::npos;
            addHeader(u"Range"_s, "bytes=" + std::string(command.range) + (isOpen ? "-" : ""));
        }
        if (command.userAgent && !isNamed(command, "User-Agent"_L1)) {
            if (command.userAgent->empty())
                omitHeader(u"User-Agent"_s);
            else
                addHeader(u"User-Agent"_s, *command.userAgent);
        }
        if (!command.referer.empty() && !isNamed(command, "Referer"_L1))
            addHeader(u"Referer"_s, command.referer);
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
        // A line of the same name wins over one that takes it out.
        const auto isThere = [this](const QString &name) {
            return std::any_of(m_draft.headers.begin(), m_draft.headers.end(),
                               [&name](const NamedValue &header) {
                                   return header.name.compare(name, Qt::CaseInsensitive) == 0;
                               });
        };
        m_draft.omittedHeaders.removeIf(isThere);
        RequestDraft clean = withoutSecrets(m_draft, Signatures::Shown);
        if (clean != m_draft)
            m_notes.masked();
        noteUnevaluated(clean);
        return CurlRequest{std::move(clean), m_notes.take(), m_notes.isMasked(), m_others};
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
    const std::size_t m_first;
    const int m_others;
    const CurlContext &m_context;
    RequestDraft m_draft;
    curl::Notes m_notes;
    curl::Credentials m_credentials;
};

constexpr int maxCommands = 100; ///< of one text

Shell shellFor(const PastedText::Command &command)
{
    return command.shell ? *command.shell : shellOf(command.text);
}

bool hasArguments(const PastedText::Command &command)
{
    const std::size_t gap = command.text.find_first_of(" \t\r\n\xc2\xe2\xe3");
    return gap != std::string_view::npos
        && command.text.find_first_not_of(" \t\r\n", gap) != std::string_view::npos;
}

} // namespace

bool looksLikeCurl(std::string_view text)
{
    const PastedText pasted(text); // which the command is a view of
    const std::optional<PastedText::Command> command = pasted.next(0);
    return command && hasArguments(*command);
}

Result<CurlRequest> readCurl(std::string_view text, const CurlContext &context, int number)
{
    const PastedText pasted(text);
    ShellWords wanted; // of the command that has the request with this number
    std::size_t first = 0;
    int others = 0;
    std::size_t left = std::size_t(std::max(0, number));
    for (auto command = pasted.next(0); command && others < maxCommands;) {
        const bool isFound = first != 0;
        if (!isFound && left == 0 && !hasArguments(*command))
            break;
        auto words = shellWords(command->text, shellFor(*command));
        if (!words && !isFound)
            return Failure(std::move(words.error()));
        const std::vector<std::size_t> starts =
            words ? curl::requestsOf(*words) : std::vector<std::size_t>{1};
        const std::size_t end = command->start + (words ? words->end : 0);
        if (isFound) {
            others += int(starts.size());
        } else if (left < starts.size()) {
            first = starts[left];
            others = int(starts.size() - left) - 1;
            wanted = std::move(*words);
        } else {
            left -= starts.size();
        }
        if (!words)
            break;
        command = pasted.next(end);
    }
    if (first == 0) {
        return failure(ErrorKind::InvalidInput, curl::Notes::tr("This is not a curl command."),
                       curl::Notes::tr("There is no line that begins with curl."),
                       curl::Notes::tr("Copy a command that begins with curl and paste it again."));
    }
    return CurlReader(wanted, first, others, context).read();
}

} // namespace patlas
