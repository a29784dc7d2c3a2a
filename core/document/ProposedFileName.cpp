// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/ProposedFileName.h"

#include "core/base/VisibleText.h"
#include "core/document/HeaderParameters.h"
#include "core/document/HeaderText.h"
#include "core/document/TextDecoder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxNameBytes = 200; ///< file systems take 255, and a number may be added
constexpr qsizetype maxExtensionLength = 16;

struct Extension {
    const char *type;
    const char *extension;
};
constexpr Extension extensions[] = {
    {"application/gzip", "gz"},
    {"application/javascript", "js"},
    {"application/json", "json"},
    {"application/jsonl", "jsonl"},
    {"application/octet-stream", "bin"},
    {"application/pdf", "pdf"},
    {"application/problem+json", "json"},
    {"application/rtf", "rtf"},
    {"application/sql", "sql"},
    {"application/toml", "toml"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
    {"application/wasm", "wasm"},
    {"application/x-ndjson", "ndjson"},
    {"application/x-tar", "tar"},
    {"application/x-yaml", "yaml"},
    {"application/xhtml+xml", "xhtml"},
    {"application/xml", "xml"},
    {"application/yaml", "yaml"},
    {"application/zip", "zip"},
    {"audio/mpeg", "mp3"},
    {"audio/ogg", "ogg"},
    {"audio/wav", "wav"},
    {"font/woff2", "woff2"},
    {"image/avif", "avif"},
    {"image/gif", "gif"},
    {"image/jpeg", "jpg"},
    {"image/png", "png"},
    {"image/svg+xml", "svg"},
    {"image/tiff", "tiff"},
    {"image/webp", "webp"},
    {"image/x-icon", "ico"},
    {"text/calendar", "ics"},
    {"text/css", "css"},
    {"text/csv", "csv"},
    {"text/html", "html"},
    {"text/javascript", "js"},
    {"text/markdown", "md"},
    {"text/plain", "txt"},
    {"text/vcard", "vcf"},
    {"text/xml", "xml"},
    {"text/yaml", "yaml"},
    {"video/mp4", "mp4"},
    {"video/webm", "webm"},
};

QString extensionOf(const QByteArray &contentType, bool isJson)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    const auto *found = std::find_if(std::begin(extensions), std::end(extensions),
                                     [&type](const Extension &each) { return type == each.type; });
    const QString named = found == std::end(extensions) ? QString() : QString::fromLatin1(found->extension);
    if (isJson && !named.contains("json"_L1))
        return u"json"_s;
    if (!named.isEmpty())
        return named;
    if (type.endsWith("+xml"))
        return u"xml"_s;
    return type.startsWith("text/") ? u"txt"_s : u"bin"_s;
}

/// RFC 8187: UTF-8'en'na%C3%AFve.txt. Empty if it is none.
QString extendedValue(const QByteArray &value)
{
    const qsizetype language = value.indexOf('\'');
    const qsizetype text = language < 0 ? -1 : value.indexOf('\'', language + 1);
    if (text < 0)
        return {};
    TextDecoder decoder(value.first(language).trimmed());
    if (!decoder.isValid())
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.sliced(text + 1));
    if (encodingOfLabel(value.first(language)) == encodingOfLabel("utf-8"))
        return headerText(bytes);
    QByteArray decoded;
    decoder.decode(bytes, [&decoded](QByteArrayView piece) {
        decoded += piece;
        return true;
    });
    return QString::fromUtf8(decoded);
}

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])( *\\.|$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

QString withoutWhatIsNotSeen(const QString &name)
{
    QString kept;
    const QList<uint> characters = name.toUcs4();
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t before = at > 0 ? characters[at - 1] : 0;
        const char32_t after = at + 1 < characters.size() ? characters[at + 1] : 0;
        const char32_t c = characters[at];
        if (c == U'\t')
            kept += QLatin1Char(' ');
        else if (!needsMark(c, before, after))
            kept += QStringView(QChar::fromUcs4(c));
    }
    return kept;
}

/// At most as long as file systems take; the extension stays.
QString bounded(QString name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && name.size() - dot <= maxExtensionLength;
    const QString extension = hasExtension ? name.sliced(dot) : QString();
    name.chop(extension.size());
    while (name.toUtf8().size() + extension.toUtf8().size() > maxNameBytes)
        name.chop(name.back().isLowSurrogate() && name.size() > 1 ? 2 : 1);
    return name + extension;
}

} // namespace

QString safeFileName(const QString &wished)
{
    // Both kinds of separators, on every system.
    const qsizetype separator = std::max(wished.lastIndexOf(u'/'), wished.lastIndexOf(u'\\'));
    QString name = withoutWhatIsNotSeen(wished.sliced(separator + 1).left(4 * maxNameBytes));
    for (QChar &c : name) {
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    name = name.trimmed();
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u'~' || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    if (isReserved(name))
        name.prepend(u'_');
    return name.isEmpty() ? name : bounded(name);
}

QString proposedFileName(const QByteArray &contentDisposition, const QUrl &address,
                         const QByteArray &contentType, bool isJson)
{
    const QString extension = u'.' + extensionOf(contentType, isJson);
    QString named = safeFileName(extendedValue(headerParameter(contentDisposition, "filename*")));
    if (named.isEmpty())
        named = safeFileName(headerText(headerParameter(contentDisposition, "filename")));
    if (!named.isEmpty())
        return named.contains(u'.') ? named : safeFileName(named + extension);
    const QStringList steps = address.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    const QString last = steps.isEmpty()
        ? QString()
        : QString::fromUtf8(QByteArray::fromPercentEncoding(steps.last().toUtf8()));
    named = safeFileName(last);
    if (named.isEmpty())
        named = u"response"_s;
    const QString jpeg = extension == ".jpg"_L1 ? u".jpeg"_s : extension;
    const bool hasIt =
        named.endsWith(extension, Qt::CaseInsensitive) || named.endsWith(jpeg, Qt::CaseInsensitive);
    // A type that says nothing has nothing better than what the address says.
    const bool isKnown = !hasIt && extension != ".bin"_L1 && extension != ".txt"_L1;
    return hasIt || (!isKnown && named.contains(u'.')) ? named : safeFileName(named + extension);
}

} // namespace patlas
