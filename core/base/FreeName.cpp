// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FreeName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

QString freeName(const QString &wished, const std::function<bool(const QString &)> &isTaken)
{
    if (!isTaken(wished))
        return wished;
    static const QRegularExpression counted(u"^(.*) \\((\\d{1,4})\\)$"_s);
    const QRegularExpressionMatch match = counted.match(wished);
    const QString stem = match.hasMatch() ? match.captured(1) : wished;
    int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    QString name;
    do {
        name = u"%1 (%2)"_s.arg(stem).arg(number++);
    } while (isTaken(name));
    return name;
}

} // namespace patlas
