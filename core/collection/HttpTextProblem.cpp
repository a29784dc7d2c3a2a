// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpTextProblem.h"

#include "core/base/Utf8.h"
#include "core/base/VisibleText.h"
#include "core/collection/HttpBodyLines.h"
#include "core/collection/HttpLine.h"
#include "core/collection/HttpRegionReader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HttpProblemText {
    Q_DECLARE_TR_FUNCTIONS(HttpTextProblem)
};

Error httpProblemError(const QString &place, const QString &why, const QString &remedy)
{
    return {
        ErrorKind::InvalidInput,
        QCoreApplication::translate("HttpTextProblem", "%1 cannot be written into a .http file.").arg(place),
        why,
        remedy,
        {}};
}

bool hasHttpLineEnd(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
}

/// Of a text that has to stand in one line as it is.
std::optional<Error> httpLineProblem(const QString &place, const QString &text)
{
    if (hasHttpLineEnd(text))
        return httpProblemError(place, HttpProblemText::tr("It has a line end."),
                                HttpProblemText::tr("Write it in one line."));
    if (!text.isEmpty() && (isHttpBlank(text.front().toLatin1()) || isHttpBlank(text.back().toLatin1())))
        return httpProblemError(place,
                                HttpProblemText::tr("It begins or ends with a blank, which would be lost."),
                                HttpProblemText::tr("Remove the blank."));
    if (exactFromUtf8(text.toUtf8()) != text)
        return httpProblemError(place, HttpProblemText::tr("It has a character that is not Unicode."),
                                HttpProblemText::tr("Remove the character."));
    return std::nullopt;
}

std::optional<Error> httpWordProblem(const QString &place, const QString &text)
{
    if (auto problem = httpLineProblem(place, text))
        return problem;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return httpProblemError(place, HttpProblemText::tr("It has to be one word."),
                                HttpProblemText::tr("Write - or _ in place of blanks."));
    return std::nullopt;
}

/// What reading a request of these bytes gives.
std::optional<RequestDefinition> httpReadBack(const QByteArray &bytes)
{
    HttpRegionReader reader(bytes);
    HttpRegion region = reader.read(0, 1);
    if (!region.request || region.end != bytes.size() || !region.variables.empty())
        return std::nullopt;
    return std::move(region.request->definition);
}

QString httpProblemQuote(QByteArrayView line)
{
    constexpr qsizetype longest = 40;
    QString text = QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 4 * longest))).trimmed();
    if (text.size() > longest)
        text = text.left(longest) + QChar(0x2026);
    return isolated(text);
}

QString httpProblemBodyPlace(qsizetype line, QByteArrayView text)
{
    return QCoreApplication::translate("HttpTextProblem", "Line %1 of the body (%2)")
        .arg(line)
        .arg(httpProblemQuote(text));
}

/// Why a line of the body would be something else in a file; empty: it would not.
QString httpBodyLineReason(QByteArrayView line)
{
    if (isSeparator(line))
        return HttpProblemText::tr("A line that begins with ### parts two requests.");
    if (commentIn(line))
        return HttpProblemText::tr("A line that begins with # or // is a comment there, which is not sent.");
    if (!bareCheckIn(line).isEmpty())
        return HttpProblemText::tr("A line that begins with ?? is a check there.");
    const HttpScriptMark mark = scriptMarkIn(line);
    if (mark != HttpScriptMark::None && mark != HttpScriptMark::Comment && mark != HttpScriptMark::BeforeFile)
        return HttpProblemText::tr("It would be taken for a script.");
    if (!redirectionIn(line).isEmpty() || !responseReferenceIn(line).isEmpty() || isStatusLine(line))
        return HttpProblemText::tr("It would be taken for a response that was kept.");
    return {};
}

/// Of the pieces, whatever is in them.
std::optional<Error> httpPiecesProblem(const std::vector<BodyPiece> &body)
{
    const QString file = HttpProblemText::tr("The file of the body");
    const QString ownLine = HttpProblemText::tr("It has to stand on a line of its own.");
    const QString partLines = HttpProblemText::tr("Write line ends around it.");
    for (size_t at = 0; at < body.size(); ++at) {
        const BodyPiece &piece = body[at];
        if (piece.file.isEmpty())
            continue;
        if (auto problem = httpLineProblem(file, piece.file))
            return problem;
        const bool isApart = (at == 0 || body[at - 1].text.endsWith('\n'))
            && (at + 1 == body.size() || body[at + 1].text.startsWith('\n')
                || body[at + 1].text.startsWith("\r\n"));
        if (!isApart || !piece.text.isEmpty())
            return httpProblemError(file, ownLine, partLines);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> titleProblem(const QString &title)
{
    return httpLineProblem(HttpProblemText::tr("The title"), title);
}

std::optional<Error> nameProblem(const QString &name)
{
    const QString place = HttpProblemText::tr("The name");
    if (name.startsWith(QLatin1Char('=')))
        return httpProblemError(place, HttpProblemText::tr("It begins with =."),
                                HttpProblemText::tr("Begin it with a letter."));
    return httpWordProblem(place, name);
}

std::optional<Error> operationProblem(const QString &operationId)
{
    return httpLineProblem(HttpProblemText::tr("The operation"), operationId);
}

std::optional<Error> metadataProblem(const RequestMetadata &metadata)
{
    const QString place =
        QCoreApplication::translate("HttpTextProblem", "The line # @%1").arg(isolated(metadata.key));
    if (auto problem = httpWordProblem(place, metadata.key))
        return problem;
    if (auto problem = httpLineProblem(place, metadata.value))
        return problem;
    const QByteArray line =
        "# @" + metadata.key.toUtf8() + (metadata.value.isEmpty() ? "" : " ") + metadata.value.toUtf8();
    const std::optional<RequestDefinition> read = httpReadBack("###\n" + line + "\nGET /\n");
    if (!read || read->metadata != std::vector<RequestMetadata>{metadata})
        return httpProblemError(place, HttpProblemText::tr("It would be read as something else."),
                                HttpProblemText::tr("Change its name."));
    return std::nullopt;
}

std::optional<Error> requestLineProblem(const RequestDefinition &request)
{
    const QString method = HttpProblemText::tr("The method");
    const QString url = HttpProblemText::tr("The URL");
    const QString version = HttpProblemText::tr("The version of HTTP");
    for (const auto &[place, text] : {std::pair(method, request.method), std::pair(url, request.url),
                                      std::pair(version, request.httpVersion)}) {
        if (auto problem = httpLineProblem(place, text))
            return problem;
    }
    QByteArray line = request.method.toUtf8();
    if (!request.url.isEmpty())
        line += ' ' + request.url.toUtf8();
    if (!request.httpVersion.isEmpty())
        line += ' ' + request.httpVersion.toUtf8();
    const std::optional<RequestDefinition> read = httpReadBack("###\n" + line + '\n');
    if (read && read->method == request.method && read->url == request.url
        && read->httpVersion == request.httpVersion)
        return std::nullopt;
    const bool isUrl = read && read->method == request.method;
    return httpProblemError(
        isUrl ? url : method, HttpProblemText::tr("It would be read as something else."),
        isUrl ? HttpProblemText::tr("Write the whole address, or begin it with a variable or /.")
              : HttpProblemText::tr("Choose a method such as GET or POST."));
}

std::optional<Error> headerProblem(const NamedValue &header)
{
    const QString place =
        QCoreApplication::translate("HttpTextProblem", "The header %1").arg(isolated(header.name));
    if (auto problem = httpLineProblem(place, header.value))
        return problem;
    const std::optional<RequestDefinition> read =
        httpReadBack("###\nGET /\n" + header.name.toUtf8() + ": " + header.value.toUtf8() + '\n');
    if (!header.enabled || !read || read->headers != std::vector<NamedValue>{header})
        return httpProblemError(place, HttpProblemText::tr("It is not the name of a header."),
                                HttpProblemText::tr("Use letters, digits and -."));
    return std::nullopt;
}

std::optional<Error> bodyProblem(const RequestDefinition &request)
{
    if (request.body.empty())
        return std::nullopt;
    if (auto problem = httpPiecesProblem(request.body))
        return problem;
    QByteArray head = "###\nPOST /\n";
    for (const NamedValue &header : request.headers) {
        if (header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            head += header.name.toUtf8() + ": " + header.value.toUtf8().simplified() + '\n';
    }
    const QByteArray body = bodyText(request.body);
    const std::optional<RequestDefinition> read = httpReadBack(head + '\n' + body + '\n');
    if (read && read->body == request.body && read->checks.isEmpty())
        return std::nullopt;
    const QString toFile = HttpProblemText::tr("Keep the body in a file and name it: < ./body.txt");
    qsizetype number = 0;
    for (qsizetype at = 0; at < body.size();) {
        const HttpLine line = lineAt(body, at, body.size());
        ++number;
        const QString reason = httpBodyLineReason(line.text(body));
        if (!reason.isEmpty())
            return httpProblemError(httpProblemBodyPlace(number, line.text(body)), reason, toFile);
        at = line.end;
    }
    return httpProblemError(
        HttpProblemText::tr("The body"),
        HttpProblemText::tr("It would be read otherwise: blank lines at its beginning and end are "
                            "lost there, and its first line must not look like a request."),
        toFile);
}

std::optional<Error> checkProblem(const QString &check)
{
    const QString place = QCoreApplication::translate("HttpTextProblem", "The check %1").arg(isolated(check));
    if (auto problem = httpLineProblem(place, check))
        return problem;
    if (check.isEmpty() || isScriptCheck(check.toUtf8()))
        return httpProblemError(
            place,
            check.isEmpty()
                ? HttpProblemText::tr("It is empty.")
                : HttpProblemText::tr("Checks in JavaScript are scripts, which Patlas never runs."),
            HttpProblemText::tr("Write what is expected, such as status == 200."));
    return std::nullopt;
}

std::optional<Error> requestProblem(const RequestDefinition &request)
{
    std::optional<Error> problem = titleProblem(request.title);
    const auto take = [&problem](std::optional<Error> next) {
        if (!problem)
            problem = std::move(next);
    };
    take(nameProblem(request.name));
    take(operationProblem(request.operationId));
    for (const RequestMetadata &metadata : request.metadata)
        take(metadataProblem(metadata));
    take(requestLineProblem(request));
    for (const NamedValue &header : request.headers)
        take(headerProblem(header));
    take(bodyProblem(request));
    for (const QString &check : request.checks)
        take(checkProblem(check));
    return problem;
}

Error unwritableRequest()
{
    return httpProblemError(HttpProblemText::tr("The request"),
                            HttpProblemText::tr("What was written would be read otherwise."),
                            HttpProblemText::tr("Edit the file by hand."));
}

} // namespace patlas
