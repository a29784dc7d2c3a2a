// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportDocument.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/interchange/PostmanRequest.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas::postman {

namespace {

/// A value of an authentication: a member of it (2.0), or a row of it with this key (2.1).
QString valueIn(const DocumentJson &values, const char *name)
{
    if (!values.is_array())
        return jsonText(values, name);
    for (const DocumentJson &row : values) {
        if (jsonText(row, "key") == QLatin1String(name))
            return jsonText(row, "value");
    }
    return {};
}

QString shownName(const QString &type)
{
    static constexpr std::array names{
        std::pair{"oauth1"_L1, "OAuth 1"_L1},    std::pair{"oauth2"_L1, "OAuth 2"_L1},
        std::pair{"awsv4"_L1, "AWS"_L1},         std::pair{"digest"_L1, "Digest"_L1},
        std::pair{"hawk"_L1, "Hawk"_L1},         std::pair{"ntlm"_L1, "NTLM"_L1},
        std::pair{"edgegrid"_L1, "EdgeGrid"_L1}, std::pair{"jwt"_L1, "JWT"_L1},
        std::pair{"asap"_L1, "ASAP"_L1},
    };
    for (const auto &[known, shown] : names) {
        if (type == known)
            return shown;
    }
    return type;
}

} // namespace

void setAuthentication(ImportBuilder &builder, const DocumentJson &auth)
{
    const QString type = jsonText(auth, "type");
    const DocumentJson *found = type.isEmpty() ? nullptr : jsonMember(auth, type.toUtf8().constData());
    static const DocumentJson none;
    const DocumentJson &values = found ? *found : none;
    if (type == "bearer"_L1) {
        setBearer(builder, valueIn(values, "token"));
    } else if (type == "basic"_L1) {
        setBasic(builder, valueIn(values, "username"), valueIn(values, "password"));
    } else if (type == "apikey"_L1) {
        setApiKey(builder, valueIn(values, "key"), valueIn(values, "value"),
                  valueIn(values, "in") == "query"_L1);
    } else if (!type.isEmpty() && type != "noauth"_L1) {
        leaveOutAuthentication(builder, shownName(type));
    }
}

} // namespace patlas::postman
