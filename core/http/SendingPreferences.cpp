// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/SendingPreferences.h"

#include "core/storage/Preferences.h"

#include <QJsonDocument>

namespace patlas {

namespace {

constexpr QLatin1String sendingLimitsKey("sending/limits"); ///< as in the database: JSON of what is set
constexpr QLatin1String sendingHttp2Key("sending/http2");

} // namespace

SendingPreferences sendingPreferences(const Preferences &preferences)
{
    const QByteArray limits = preferences.value(sendingLimitsKey).toString().toUtf8();
    return {limitsFromJson(QJsonDocument::fromJson(limits).object()),
            preferences.value(sendingHttp2Key, true).toBool()};
}

void setSendingPreferences(Preferences &preferences, const SendingPreferences &chosen)
{
    const QByteArray limits = QJsonDocument(toJson(chosen.limits)).toJson(QJsonDocument::Compact);
    preferences.setValue(sendingLimitsKey, QString::fromUtf8(limits));
    preferences.setValue(sendingHttp2Key, chosen.useHttp2);
}

} // namespace patlas
