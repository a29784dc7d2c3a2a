// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"

#include "core/document/TextDecoder.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decode(bytes);
    return !decode.hasError() && !text.isNull();
}

/// Of a file that is not: the first line that is not.
qsizetype firstBadLine(const QByteArray &bytes)
{
    qsizetype line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', from);
        const QByteArrayView one = QByteArrayView(bytes).sliced(from, (end < 0 ? bytes.size() : end) - from);
        if (!one.isEmpty() && !isUtf8(one))
            return line;
        from = end < 0 ? bytes.size() : end + 1;
    }
    return line;
}

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    if (bytes.size() >= 4 && bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' && bytes[3] == '\0')
        return QStringConverter::Utf16LE;
    if (bytes.size() >= 4 && bytes[0] == '\0' && bytes[1] != '\0' && bytes[2] == '\0' && bytes[3] != '\0')
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

QString notValid(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    if (bytes.startsWith("bplist"))
        return u"The file is a binary property list; plutil -convert or plistutil makes text of it."_s;
    if (bytes.startsWith("\xde\x12\x04\x95") || bytes.startsWith("\x95\x04\x12\xde"))
        return u"The file is a compiled catalogue of gettext; msgunfmt makes text of it."_s;
    if (bytes.startsWith("PK\x03\x04"))
        return u"The file is a ZIP archive, as spreadsheets and packages are; the text in it is needed."_s;
    if (bytes.startsWith("\x1f\x8b"))
        return u"The file is compressed with gzip; the text in it is needed."_s;
    if (encoding != QStringConverter::Utf8)
        return u"The file is not valid %1."_s.arg(QLatin1String(QStringConverter::nameForEncoding(encoding)));
    return u"The file is not valid UTF-8: see line %1. A file in another charset has to say so in itself, or "
           "be converted."_s.arg(firstBadLine(bytes));
}

} // namespace

tl::expected<QString, QString> decoded(const QByteArray &bytes)
{
    return decoded(bytes, encodingOf(bytes));
}

tl::expected<QString, QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Stateless: an incomplete character at the end is an error too.
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError())
        return tl::unexpected(notValid(bytes, encoding));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

tl::expected<QString, QString> decodedAs(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    const bool hasOwnWay = name.startsWith("utf") || name.startsWith("ucs") || name.endsWith("ascii");
    if (QStringConverter::encodingForData(bytes) || hasOwnWay)
        return decoded(bytes);
    TextDecoder decoder(charset);
    if (!decoder.isValid())
        return tl::unexpected(u"The file says that it is in the charset %1, which is not known here."_s.arg(
            QLatin1String(charset)));
    QByteArray utf8;
    decoder.decode(bytes, [&utf8](QByteArrayView piece) {
        utf8 += piece;
        return true;
    });
    const QString text = QString::fromUtf8(utf8);
    if (text.contains(QChar::ReplacementCharacter) && !name.startsWith("gb18030"))
        return tl::unexpected(
            u"The file says that it is in the charset %1, but is not valid in it: see line %2."_s
                .arg(QLatin1String(charset))
                .arg(lineAt(text, text.indexOf(QChar::ReplacementCharacter))));
    return text;
}

qsizetype lineAt(const QString &text, qsizetype position)
{
    return QStringView(text).left(position).count(QLatin1Char('\n')) + 1;
}

} // namespace patlas::sandbox::formats
