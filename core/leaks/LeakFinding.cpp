// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakFinding.h"

#include <QStringDecoder>

namespace patlas {

namespace {

/// Size of the UTF-8 character at the start; 0 for bytes that are none.
qsizetype characterSize(QByteArrayView bytes)
{
    const auto lead = static_cast<unsigned char>(bytes.front());
    const qsizetype size = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (size == 0 || size > bytes.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes.first(size));
    return decoder.hasError() || decoded.contains(QChar::ReplacementCharacter) ? 0 : size;
}

} // namespace

QString shownName(const QByteArray &name)
{
    if (name.isValidUtf8())
        return QString::fromUtf8(name);
    QString shown;
    const QByteArrayView bytes(name);
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = characterSize(bytes.sliced(at));
        if (size > 0) {
            shown += QString::fromUtf8(bytes.sliced(at, size));
        } else {
            static constexpr char digits[] = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(bytes[at]);
            shown += QLatin1String("\\x") + QLatin1Char(digits[byte / 16]) + QLatin1Char(digits[byte % 16]);
        }
        at += std::max<qsizetype>(size, 1);
    }
    return shown;
}

} // namespace patlas
