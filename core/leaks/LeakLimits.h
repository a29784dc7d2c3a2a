// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace patlas {

/// How much is unpacked: a small archive can hold petabytes. What is beyond is said, never left out silently.
struct LeakLimits {
    qint64 unpackedOfOne = qint64(256) << 20; ///< bytes, of one file or object with everything in it
    qint64 unpackedInAll = qint64(16) << 30; ///< bytes, in one scan
    qint64 inMemory = qint64(64) << 20; ///< bytes of an archive in another one, or in a history
    int members = 50'000; ///< of one file or object with everything in it
    int nesting = 4; ///< archives in archives
};

/// Of one scan; any thread.
struct LeakBudget {
    LeakLimits limits{};
    std::atomic<qint64> unpacked = 0; ///< bytes
};

} // namespace patlas
