// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/TimeLimits.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// A day; QTimer and libcurl count milliseconds in 32 bits.
constexpr std::chrono::milliseconds maxLimit = std::chrono::hours(24);

void put(QJsonObject &object, QLatin1String name, const TimeLimits::Limit &limit)
{
    if (limit)
        object.insert(name, qint64(limit->count()));
}

TimeLimits::Limit limitIn(const QJsonObject &object, QLatin1String name)
{
    const qint64 milliseconds = object[name].toInteger(-1);
    if (milliseconds < 0)
        return std::nullopt;
    return std::min(std::chrono::milliseconds(milliseconds), maxLimit);
}

} // namespace

TimeLimits orThoseOf(const TimeLimits &own, const TimeLimits &wider)
{
    TimeLimits limits = own;
    limits.whole = own.whole ? own.whole : wider.whole;
    limits.connect = own.connect ? own.connect : wider.connect;
    limits.silence = own.silence ? own.silence : wider.silence;
    limits.isStream = own.isStream || wider.isStream;
    return limits;
}

QJsonObject toJson(const TimeLimits &limits)
{
    QJsonObject object;
    put(object, "whole"_L1, limits.whole);
    put(object, "connect"_L1, limits.connect);
    put(object, "silence"_L1, limits.silence);
    if (limits.isStream)
        object.insert("stream"_L1, true);
    return object;
}

TimeLimits limitsFromJson(const QJsonObject &object)
{
    TimeLimits limits;
    limits.whole = limitIn(object, "whole"_L1);
    limits.connect = limitIn(object, "connect"_L1);
    limits.silence = limitIn(object, "silence"_L1);
    limits.isStream = object["stream"_L1].toBool();
    return limits;
}

} // namespace patlas
