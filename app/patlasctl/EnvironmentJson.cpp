// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/EnvironmentJson.h"

#include "core/environment/Environment.h"

using namespace Qt::StringLiterals;

namespace patlas {

QJsonObject toJson(const Environment &environment)
{
    const auto address = [](const QUrl &url) {
        return url.isEmpty() || url.port() == 0 ? // the sandbox, before it is started
            QJsonValue()
                                                : QJsonValue(url.toString(QUrl::FullyEncoded));
    };
    return {{u"id"_s, environment.id},
            {u"name"_s, environment.name},
            {u"api"_s, environment.apiId.isEmpty() ? QJsonValue() : QJsonValue(environment.apiId)},
            {u"server"_s, address(environment.apiBase)},
            {u"tokenPage"_s, address(environment.dashboard)},
            {u"builtIn"_s, environment.builtIn}};
}

} // namespace patlas
