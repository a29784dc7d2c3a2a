// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <ctime>

namespace patlas::sandbox::formats {

/// How much processor time the calling thread has used since this was created. Not the time of a clock: what
/// is too much work does not depend on what else the machine does.
class WorkTime {
public:
    WorkTime()
        : m_start(now())
    {
    }

    /// Call on the thread that created it.
    bool exceeds(int milliseconds) const { return now() - m_start > qint64(milliseconds) * 1'000'000; }

private:
    /// Nanoseconds.
    static qint64 now()
    {
        timespec used{};
        if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
            return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
        return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    const qint64 m_start;
};

} // namespace patlas::sandbox::formats
