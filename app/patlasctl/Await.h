// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace patlas {

/// Runs the event loop until the future is finished. A program without windows has nothing else to do
/// meanwhile.
template <typename T> void awaitEnd(const QFuture<T> &future)
{
    if (future.isFinished())
        return;
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
}

/// Its value, which is taken out of it. Cancelled if it has none.
template <typename T> Result<T> await(QFuture<Result<T>> future)
{
    awaitEnd(future);
    if (future.isCanceled() || future.resultCount() == 0)
        return Failure(cancelledError());
    return future.takeResult();
}

/// The same of one whose value is no Result.
template <typename T> Result<T> awaitValue(QFuture<T> future)
{
    awaitEnd(future);
    if (future.isCanceled() || future.resultCount() == 0)
        return Failure(cancelledError());
    return future.takeResult();
}

} // namespace patlas
