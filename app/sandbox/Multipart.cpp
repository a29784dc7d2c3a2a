// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Multipart.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr std::size_t maxParts = 100;
constexpr qsizetype maxBoundaryLength = 70; // RFC 2046
constexpr qsizetype maxPartHead = 8 * 1024; // bytes of the headers of one part

/// A parameter of a header value, quoted or not: `name="file"`.
QByteArray parameterOf(const QByteArray &value, const char *name)
{
    const QRegularExpression pattern(
        QStringLiteral(R"re((?:^|;)\s*%1\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*)))re")
            .arg(QLatin1String(name)),
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(value);
    const auto match = pattern.match(text); // clazy:exclude=use-static-qregularexpression
    const QString found = match.hasCaptured(2) ? match.captured(2) : match.captured(1);
    return found.toUtf8();
}

bool readHeaders(FormPart &part, const QByteArray &headers)
{
    bool isForm = false;
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax(colon, qsizetype(0))).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-type") {
            part.contentType = value;
        } else if (name == "content-disposition") {
            isForm = value.toLower().startsWith("form-data");
            part.name = QString::fromUtf8(parameterOf(value, "name"));
            part.isFile = value.contains("filename");
        }
    }
    return isForm;
}

} // namespace

tl::expected<std::vector<FormPart>, QString> formParts(const QByteArray &contentType, const QByteArray &body)
{
    if (!contentType.trimmed().toLower().startsWith("multipart/form-data"))
        return tl::unexpected(u"The body has to be multipart/form-data."_s);
    const QByteArray boundary = parameterOf(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > maxBoundaryLength)
        return tl::unexpected(u"The header Content-Type names no boundary of 1 to 70 characters."_s);
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray text = "\r\n" + body; // the first delimiter then looks like the others
    std::vector<FormPart> parts;
    qsizetype at = text.indexOf(delimiter);
    while (at >= 0) {
        at += delimiter.size();
        if (text.mid(at, 2) == "--")
            return parts;
        const qsizetype start = text.indexOf("\r\n", at);
        const qsizetype blank = start < 0 ? -1 : text.indexOf("\r\n\r\n", start);
        const qsizetype end = blank < 0 ? -1 : text.indexOf(delimiter, blank + 2);
        if (end < 0)
            break;
        if (blank - start > maxPartHead)
            return tl::unexpected(u"The headers of part %1 are longer than 8 KiB."_s.arg(parts.size() + 1));
        FormPart part;
        if (!readHeaders(part, text.mid(start + 2, blank - start - 2)))
            return tl::unexpected(
                u"The part %1 has no Content-Disposition: form-data."_s.arg(parts.size() + 1));
        part.content = text.mid(blank + 4, qMax(end - blank - 4, qsizetype(0)));
        parts.push_back(std::move(part));
        if (parts.size() > maxParts)
            return tl::unexpected(u"The body has more than 100 parts."_s);
        at = end;
    }
    return tl::unexpected(u"The multipart body is not complete: its last boundary is missing."_s);
}

} // namespace patlas::sandbox
