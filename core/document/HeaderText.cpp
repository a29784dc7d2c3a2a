// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/HeaderText.h"

#include "core/document/TextDecoder.h"

#include <QUtf8StringView>

namespace patlas {

QString headerText(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8() ? QString::fromUtf8(bytes)
                                                                     : TextDecoder::fromWindows1252(bytes);
}

} // namespace patlas
