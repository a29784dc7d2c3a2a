// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/InvisibleId.h"

namespace patlas::sandbox {

namespace {

constexpr QChar idFrame(0x2060); // word joiner
constexpr QChar zeroBit(0x200b); // zero width space
constexpr QChar oneBit(0x200c); // zero width non-joiner
constexpr qsizetype idDigits = 24;
constexpr qsizetype bitsOfDigit = 4;

} // namespace

QString withInvisibleId(const QString &text, const QString &id)
{
    QString out(idFrame);
    for (const QChar c : id) {
        const int digit = QString(c).toInt(nullptr, 16);
        for (int bit = bitsOfDigit - 1; bit >= 0; --bit)
            out += digit >> bit & 1 ? oneBit : zeroBit;
    }
    return out + idFrame + text;
}

QString withoutInvisibleId(const QString &text)
{
    constexpr qsizetype size = idDigits * bitsOfDigit + 2;
    if (text.size() < size || text.front() != idFrame || text[size - 1] != idFrame)
        return text;
    for (qsizetype i = 1; i < size - 1; ++i) {
        if (text[i] != zeroBit && text[i] != oneBit)
            return text;
    }
    return text.mid(size);
}

} // namespace patlas::sandbox
