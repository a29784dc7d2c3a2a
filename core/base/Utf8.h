// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace patlas {

/// UTF-8 as text, a byte order mark included: QString::fromUtf8 leaves it out, and toUtf8 would not bring it
/// back. Bytes that are not UTF-8 become U+FFFD.
inline QString exactFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace patlas
