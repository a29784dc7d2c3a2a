// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <curl/curl.h>

namespace patlas {

/// When what happened to a request, in nanoseconds since it was submitted; negative: it did not.
struct TransferMarks {
    qint64 started = -1; ///< handed to libcurl, whose own times count from here
    qint64 sent = -1;
    qint64 firstByte = -1;
};

/// Negative if one of the two did not happen.
double millisecondsBetween(qint64 from, qint64 to);

/// The phases of a request that ended at `end`. `handle`: libcurl's, null if it was not handed over.
Timings timingsOf(CURL *handle, const TransferMarks &marks, qint64 end);

} // namespace patlas
