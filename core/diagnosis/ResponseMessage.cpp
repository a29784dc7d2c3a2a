// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ResponseMessage.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace patlas {

QString responseMessage(const QByteArray &bodyStart)
{
    const QJsonObject object = QJsonDocument::fromJson(bodyStart).object();
    return object["message"_L1].toString().simplified();
}

bool saysTokenIsDead(int status, const QByteArray &bodyStart)
{
    if (status != 401)
        return false;
    const QString message = responseMessage(bodyStart);
    const auto says = [&message](QLatin1String word) { return message.contains(word, Qt::CaseInsensitive); };
    const bool aboutProject = says("project API token"_L1) || says("project token"_L1);
    return !aboutProject
        && (says("revoked"_L1) || says("expired"_L1) || says("personal access token is not known"_L1));
}

} // namespace patlas
