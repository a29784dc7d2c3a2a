// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/Encoding.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

tl::expected<QString, QString> decoded(const QByteArray &bytes)
{
    return decoded(bytes, QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
}

tl::expected<QString, QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    // Stateless: an incomplete character at the end is an error too.
    QStringDecoder decode(encoding, QStringConverter::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError())
        return tl::unexpected(u"The file is not valid UTF-8."_s);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

qsizetype lineAt(const QString &text, qsizetype position)
{
    return QStringView(text).left(position).count(QLatin1Char('\n')) + 1;
}

} // namespace patlas::sandbox::formats
