// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/WorkTime.h"

#include <QString>

#include <atomic>

namespace patlas::sandbox {

/// Bounds how long one request may write texts on the server's thread, where everybody else waits for it.
class WriteLimit {
public:
    static constexpr int maxTime = 10'000; ///< milliseconds of processor time

    /// `stopping`: set while the sandbox ends; must outlive this.
    explicit WriteLimit(const std::atomic_bool &stopping)
        : m_stopping(stopping)
    {
    }

    /// Why nothing more may be written; empty while it may.
    QString problem() const
    {
        using namespace Qt::StringLiterals;
        if (m_stopping)
            return u"The sandbox is being stopped; nothing was changed."_s;
        if (m_used.exceeds(maxTime))
            return u"The texts take more than %1 seconds of processor time to store; nothing was changed."_s
                .arg(maxTime / 1'000);
        return {};
    }

private:
    const std::atomic_bool &m_stopping;
    const formats::WorkTime m_used;
};

} // namespace patlas::sandbox
