// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/OperationPlaces.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

QString placeOf(const QString &method, const QString &path)
{
    static const QRegularExpression parameter(u"\\{[^{}]*\\}"_s);
    QString place = path;
    place.replace(parameter, u"{}"_s);
    return place + QLatin1Char(' ') + method;
}

} // namespace patlas
