// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRetention.h"

#include "core/storage/Preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

const QString daysKey = u"history/days"_s;
const QString rowsKey = u"history/rows"_s;
const QString mebibytesKey = u"history/mebibytes"_s;
constexpr qint64 mebibyte = 1 << 20;

/// A file that somebody else wrote may say anything.
qint64 storedNumber(const Preferences &preferences, const QString &key, qint64 otherwise, qint64 least,
                    qint64 most)
{
    bool isNumber = false;
    const qint64 number = preferences.value(key).toLongLong(&isNumber);
    return isNumber ? std::clamp(number, least, most) : otherwise;
}

} // namespace

HistoryRetention historyRetention(const Preferences &preferences)
{
    using Bounds = HistoryRetention;
    HistoryRetention retention;
    retention.days = int(storedNumber(preferences, daysKey, retention.days, 0, Bounds::mostDays));
    retention.rows =
        int(storedNumber(preferences, rowsKey, retention.rows, Bounds::fewestRows, Bounds::mostRows));
    retention.bodyBytes = storedNumber(preferences, mebibytesKey, retention.bodyBytes / mebibyte,
                                       Bounds::fewestMebibytes, Bounds::mostMebibytes)
        * mebibyte;
    return retention;
}

void setHistoryRetention(Preferences &preferences, const HistoryRetention &retention)
{
    preferences.setValue(daysKey, retention.days);
    preferences.setValue(rowsKey, retention.rows);
    preferences.setValue(mebibytesKey, retention.bodyBytes / mebibyte);
}

} // namespace patlas
