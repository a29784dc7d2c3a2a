// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <tl/expected.hpp>

#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace patlas {

namespace continuation {

template <typename T> struct Unwrapped {
    using Type = T;
    static constexpr bool isFuture = false;
};
template <typename T> struct Unwrapped<QFuture<T>> {
    using Type = T;
    static constexpr bool isFuture = true;
};

template <typename T> void cancel(QPromise<T> &promise)
{
    promise.future().cancel();
    promise.finish();
}

// std::is_copy_constructible believes of every vector that it can be copied.
template <typename T> inline constexpr bool isCopyable = std::is_copy_constructible_v<T>;
template <typename T> inline constexpr bool isCopyable<std::vector<T>> = isCopyable<T>;
template <typename T, typename E> inline constexpr bool isCopyable<tl::expected<T, E>> = isCopyable<T>;
template <typename E> inline constexpr bool isCopyable<tl::expected<void, E>> = true;

// What cannot be copied has one reader; what can is left for the future's other holders.
template <typename T> T valueOf(QFuture<T> &future)
{
    if constexpr (isCopyable<T>)
        return future.result();
    else
        return future.takeResult();
}

/// Calls `use` with the value, or `drop` when there will be none; at once if the future is finished.
template <typename T, typename Use, typename Drop>
void receive(QFuture<T> future, QObject *context, Use use, Drop drop)
{
    auto deliver = [use, drop](QFuture<T> done) mutable {
        if (done.isCanceled() || done.resultCount() == 0)
            drop();
        else
            use(valueOf(done));
    };
    if (future.isFinished() && context->thread() == QThread::currentThread()) {
        deliver(future);
        return;
    }
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, deliver]() mutable {
        watcher->deleteLater();
        deliver(watcher->future());
    });
    watcher->setFuture(future);
}

} // namespace continuation

/// The future's value, or `instead` when it was cancelled: for a caller that must go on either way. Still
/// cancelled when the context is destroyed first.
template <typename T> QFuture<T> orElse(QFuture<T> future, QObject *context, T instead)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto give = [promise](T value) {
        promise->addResult(std::move(value));
        promise->finish();
    };
    const auto kept = std::make_shared<T>(std::move(instead));
    continuation::receive(std::move(future), context, give, [give, kept] { give(std::move(*kept)); });
    return promise->future();
}

/// Calls `function` with the future's value on the context's thread, which must be the calling one, and
/// returns what it returns as a future (a returned future is unwrapped). When the context is destroyed first,
/// or the future was cancelled, `function` is not called and the returned future is cancelled.
///
/// In place of QFuture::then(context, …): that of Qt 6.4 asserts, or races with the destructor, when the
/// context dies before the future is done, which is what happens when Patlas quits with work queued.
template <typename T, typename Function> auto whenDone(QFuture<T> future, QObject *context, Function function)
{
    using Returned = std::invoke_result_t<Function, T>;
    using Value = typename continuation::Unwrapped<Returned>::Type;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> result = promise->future();
    const auto drop = [promise] { continuation::cancel(*promise); };
    continuation::receive(
        std::move(future), context,
        [=, function = std::move(function)](T value) mutable {
            if constexpr (continuation::Unwrapped<Returned>::isFuture) {
                continuation::receive(
                    function(std::move(value)), context,
                    [promise](Value inner) {
                        promise->addResult(std::move(inner));
                        promise->finish();
                    },
                    drop);
            } else if constexpr (std::is_void_v<Returned>) {
                function(std::move(value));
                promise->finish();
            } else {
                promise->addResult(function(std::move(value)));
                promise->finish();
            }
        },
        drop);
    return result;
}

} // namespace patlas
