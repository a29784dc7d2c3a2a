// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLibraryInfo>
#include <QVersionNumber>

namespace patlas::test {

/// From Qt 6.7 on, names of headers go out and come in in lower case, whatever they were.
inline bool lowersHeaderNames()
{
    return QLibraryInfo::version() >= QVersionNumber(6, 7);
}

/// "x-api-key" as "X-Api-Key", in every line of the head of a request, where Qt lowers the names. What Qt
/// sends as it was typed stays.
inline QByteArray withUsualNames(QByteArray message)
{
    if (!lowersHeaderNames())
        return message;
    const qsizetype head = message.indexOf("\r\n\r\n");
    qsizetype line = message.indexOf("\r\n");
    while (line >= 0 && line < (head < 0 ? message.size() : head)) {
        bool isStart = true;
        for (qsizetype i = line + 2; i < message.size() && message[i] != ':' && message[i] != '\r'; ++i) {
            if (isStart && message[i] >= 'a' && message[i] <= 'z')
                message[i] = char(message[i] - 'a' + 'A');
            isStart = message[i] == '-';
        }
        line = message.indexOf("\r\n", line + 2);
    }
    return message;
}

} // namespace patlas::test
