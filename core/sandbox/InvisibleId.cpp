// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/InvisibleId.h"

namespace patlas::sandbox {

namespace {

constexpr QChar frame(0x2060); // word joiner
constexpr QChar zero(0x200b); // zero width space
constexpr QChar one(0x200c); // zero width non-joiner
constexpr qsizetype digits = 24;
constexpr qsizetype bits = 4;

} // namespace

QString withInvisibleId(const QString &text, const QString &id)
{
    QString out(frame);
    for (const QChar c : id) {
        const int digit = QString(c).toInt(nullptr, 16);
        for (int bit = bits - 1; bit >= 0; --bit)
            out += digit >> bit & 1 ? one : zero;
    }
    return out + frame + text;
}

QString withoutInvisibleId(const QString &text)
{
    constexpr qsizetype size = digits * bits + 2;
    if (text.size() < size || text.front() != frame || text[size - 1] != frame)
        return text;
    for (qsizetype i = 1; i < size - 1; ++i) {
        if (text[i] != zero && text[i] != one)
            return text;
    }
    return text.mid(size);
}

} // namespace patlas::sandbox
