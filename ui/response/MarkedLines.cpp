// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/MarkedLines.h"

#include "core/base/VisibleText.h"

#include <QStringList>

namespace patlas {

QString markedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = isolatedSentence(line.endsWith(u'\r') ? line.chopped(1) : line);
    return lines.join(u'\n');
}

} // namespace patlas
