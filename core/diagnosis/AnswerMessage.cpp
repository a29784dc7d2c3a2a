// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/AnswerMessage.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace patlas {

QString answerMessage(const QByteArray &bodyStart)
{
    const QJsonObject object = QJsonDocument::fromJson(bodyStart).object();
    return object[QLatin1String("message")].toString().simplified();
}

bool saysTokenIsDead(int status, const QByteArray &bodyStart)
{
    if (status != 401)
        return false;
    const QString message = answerMessage(bodyStart);
    const auto says = [&message](QLatin1String word) { return message.contains(word, Qt::CaseInsensitive); };
    const bool aboutProject =
        says(QLatin1String("project API token")) || says(QLatin1String("project token"));
    return !aboutProject
        && (says(QLatin1String("revoked")) || says(QLatin1String("expired"))
            || says(QLatin1String("personal access token is not known")));
}

} // namespace patlas
