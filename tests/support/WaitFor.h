// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

#include <type_traits>

namespace patlas {

/// Runs the event loop until the future has a result, and returns it. Aborts the test run on timeout or
/// cancellation, because the test cannot continue.
template <typename T> T waitFor(QFuture<T> future, int patienceMs = 90'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs))
        qFatal("a future did not finish within %d ms", patienceMs);
    if (future.isCanceled())
        qFatal("a future was cancelled");
    if constexpr (!std::is_void_v<T>) {
        if (future.resultCount() == 0)
            qFatal("a future finished without a result");
        return future.takeResult();
    }
}

} // namespace patlas
