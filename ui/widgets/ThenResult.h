// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace patlas {

/// The error of a cancelled future.
Error cancelledError();

/// Calls `function(Result<T>)` when the future is finished or cancelled; never after `context` is destroyed.
/// QFuture::then with a context asserts in Qt 6.4 if the context is destroyed first, as happens when a dialog
/// closes.
template <typename T, typename Function>
void thenResult(const QFuture<Result<T>> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         QFuture<Result<T>> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             function(Result<T>(Failure(cancelledError())));
                         else if constexpr (std::is_copy_constructible_v<Result<T>>)
                             function(done.result());
                         else
                             function(done.takeResult()); // move-only, such as a secret
                     });
    watcher->setFuture(future);
}

} // namespace patlas
