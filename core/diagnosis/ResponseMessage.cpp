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

} // namespace patlas
