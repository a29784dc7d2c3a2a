// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <type_traits>

namespace patlas {

/// Runs the event loop until the future has a result, and returns it. Aborts the test run on timeout or
/// cancellation, because the test cannot continue. QTest::qWaitFor() looks every 10 ms only, which adds up to
/// minutes.
template <typename T> T waitFor(QFuture<T> future, int patienceMs = 90'000)
{
    if (!future.isFinished()) {
        QFutureWatcher<T> watcher; // wakes the event loop
        watcher.setFuture(future);
        QDeadlineTimer deadline(patienceMs);
        QTimer alarm;
        alarm.start(patienceMs);
        while (!future.isFinished() && !deadline.hasExpired()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    if (!future.isFinished())
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
