// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/OddHeader.h"

#include "core/http/HeaderNames.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUtf8StringView>

#include <algorithm>

namespace patlas {

namespace {

struct OddHeader {
    Q_DECLARE_TR_FUNCTIONS(OddHeader)
};

bool isBlankOrTab(char c)
{
    return c == ' ' || c == '\t';
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (quint8(c) < 0x20 && c != '\t') || c == '\x7f'; });
}

/// A line break, and the blank that makes the next line part of this one.
bool isFolded(const QByteArray &value)
{
    for (qsizetype at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
        if (at + 1 < value.size() && isBlankOrTab(value[at + 1]))
            return true;
    }
    return false;
}

QString oddName(const QByteArray &name, const QByteArray &value)
{
    if (isHttpToken(name))
        return {};
    const QByteArray trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return OddHeader::tr("The line has no name before its colon.");
    if (isBlankOrTab(name.front()))
        return OddHeader::tr(
            "The line begins with a blank: to some programs it goes on with the line before it.");
    if (isHttpToken(trimmed))
        return OddHeader::tr("There is a blank before the colon, which must not be there.");
    if (value.isEmpty() && std::any_of(trimmed.begin(), trimmed.end(), isBlankOrTab))
        return OddHeader::tr("The line has no colon, or blanks in its name.");
    return OddHeader::tr("The name has characters that names of headers must not have.");
}

} // namespace

QString whatIsOdd(const QByteArray &name, const QByteArray &value)
{
    QStringList odd;
    if (const QString ofName = oddName(name, value); !ofName.isEmpty())
        odd.append(ofName);
    if (isFolded(value))
        odd.append(OddHeader::tr("The value goes on in another line, which is obsolete."));
    else if (hasControls(value))
        odd.append(OddHeader::tr("The value has control characters."));
    if (!QUtf8StringView(value.data(), value.size()).isValidUtf8()
        || !QUtf8StringView(name.data(), name.size()).isValidUtf8())
        odd.append(OddHeader::tr("It is not UTF-8 and is shown as windows-1252."));
    return odd.join(QLatin1Char(' '));
}

} // namespace patlas
