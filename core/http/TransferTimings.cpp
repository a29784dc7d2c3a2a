// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/TransferTimings.h"

#include <algorithm>

namespace patlas {

namespace {

double millisecondsOf(CURL *handle, CURLINFO info)
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle, info, &microseconds);
    return double(microseconds) / 1e3;
}

bool isNewConnection(CURL *handle)
{
    long connects = 0;
    curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &connects);
    return connects > 0;
}

} // namespace

double millisecondsBetween(qint64 from, qint64 to)
{
    return from < 0 || to < 0 ? -1 : double(std::max<qint64>(0, to - from)) / 1e6;
}

Timings timingsOf(CURL *handle, const TransferMarks &marks, qint64 end)
{
    Timings timings;
    timings.totalMs = millisecondsBetween(0, end);
    if (marks.started < 0 || !handle)
        return timings;
    const double found = millisecondsOf(handle, CURLINFO_NAMELOOKUP_TIME_T);
    const double connected = millisecondsOf(handle, CURLINFO_CONNECT_TIME_T);
    const double encrypted = millisecondsOf(handle, CURLINFO_APPCONNECT_TIME_T);
    const double ready = millisecondsOf(handle, CURLINFO_PRETRANSFER_TIME_T);
    timings.queuedMs = millisecondsBetween(0, marks.started);
    if (isNewConnection(handle)) {
        if (found > 0)
            timings.lookUpMs = found;
        if (connected > 0)
            timings.connectMs = std::max(0.0, connected - found);
        if (encrypted > 0)
            timings.tlsMs = std::max(0.0, encrypted - connected);
    } else {
        timings.queuedMs += ready;
    }
    if (marks.sent >= 0) {
        timings.sendMs =
            std::max(0.0, millisecondsBetween(marks.started, marks.sent) - std::max(ready, encrypted));
        timings.waitMs = millisecondsBetween(marks.sent, marks.firstByte);
    }
    timings.receiveMs = millisecondsBetween(marks.firstByte, marks.firstByte < 0 ? -1 : end);
    return timings;
}

} // namespace patlas
