// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

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

// std::is_copy_constructible is true for every vector, even one of move-only elements.
template <typename T> inline constexpr bool isCopyable = std::is_copy_constructible_v<T>;
template <typename T> inline constexpr bool isCopyable<std::vector<T>> = isCopyable<T>;
template <typename T, typename E> inline constexpr bool isCopyable<tl::expected<T, E>> = isCopyable<T>;
template <typename E> inline constexpr bool isCopyable<tl::expected<void, E>> = true;

// A move-only value has one reader. A copyable value stays in the future for its other holders.
template <typename T> T valueOf(QFuture<T> &future)
{
    if constexpr (isCopyable<T>)
        return future.result();
    else
        return future.takeResult();
}

/// What runs once a future is finished. Only one virtual call differs by type: every lambda here costs
/// compile time, and `then` is used in hundreds of places.
class Step {
public:
    Step() = default;
    virtual ~Step() = default;
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    /// Called at most once, on the context's thread.
    virtual void run() = 0;
};

/// When a step runs whose future is finished already.
enum class Start {
    AtOnce, ///< if the context's thread is the calling one
    FromEventLoop,
};

/// Runs `step` when `future` is finished: immediately if it already is and the context's thread is the
/// calling one, otherwise from that thread's event loop. If the context is destroyed first, the step is
/// destroyed without being run.
void follow(const QFuture<void> &future, QObject *context, std::unique_ptr<Step> step,
            Start start = Start::AtOnce);

/// A step that reads the value of `future`, if there is one, and must give a value to `result`. A QPromise
/// that is destroyed unfinished cancels its future.
template <typename T, typename Value> class StepFrom : public Step {
public:
    explicit StepFrom(QFuture<T> future)
        : m_future(std::move(future))
    {
        m_promise.start();
    }

    QFuture<T> source() const { return m_future; }
    QFuture<Value> result() { return m_promise.future(); }

protected:
    bool hasValue() const { return !m_future.isCanceled() && m_future.resultCount() > 0; }
    T value() { return valueOf(m_future); }

    QFuture<T> m_future;
    QPromise<Value> m_promise;
};

template <typename T, typename Value>
QFuture<Value> started(std::unique_ptr<StepFrom<T, Value>> step, QObject *context)
{
    const QFuture<void> source(step->source());
    QFuture<Value> result = step->result();
    follow(source, context, std::move(step));
    return result;
}

/// Forwards the value of an inner future to a promise that already exists.
template <typename T> class HandOn : public Step {
public:
    HandOn(QFuture<T> future, QPromise<T> promise)
        : m_future(std::move(future))
        , m_promise(std::move(promise))
    {
    }

    void run() override
    {
        if (m_future.isCanceled() || m_future.resultCount() == 0) {
            cancel(m_promise);
            return;
        }
        m_promise.addResult(valueOf(m_future));
        m_promise.finish();
    }

private:
    QFuture<T> m_future;
    QPromise<T> m_promise;
};

template <typename T, typename Value, typename Function> class CallStep : public StepFrom<T, Value> {
public:
    CallStep(QFuture<T> future, QObject *context, Function function)
        : StepFrom<T, Value>(std::move(future))
        , m_context(context)
        , m_function(std::move(function))
    {
    }

    void run() override
    {
        using Returned = std::invoke_result_t<Function, T>;
        if (!this->hasValue()) {
            cancel(this->m_promise);
            return;
        }
        if constexpr (Unwrapped<Returned>::isFuture) {
            QFuture<Value> inner = m_function(this->value());
            const QFuture<void> done(inner);
            follow(done, m_context,
                   std::make_unique<HandOn<Value>>(std::move(inner), std::move(this->m_promise)));
        } else if constexpr (std::is_void_v<Returned>) {
            m_function(this->value());
            this->m_promise.finish();
        } else {
            this->m_promise.addResult(m_function(this->value()));
            this->m_promise.finish();
        }
    }

private:
    QObject *m_context; ///< alive whenever a step runs
    Function m_function;
};

template <typename T> class InsteadStep : public StepFrom<T, T> {
public:
    InsteadStep(QFuture<T> future, T instead)
        : StepFrom<T, T>(std::move(future))
        , m_instead(std::move(instead))
    {
    }

    void run() override
    {
        this->m_promise.addResult(this->hasValue() ? this->value() : std::move(m_instead));
        this->m_promise.finish();
    }

private:
    T m_instead;
};

template <typename T, typename Function> class ResultStep : public Step {
public:
    ResultStep(QFuture<Result<T>> future, Function function)
        : m_future(std::move(future))
        , m_function(std::move(function))
    {
    }

    void run() override
    {
        if (m_future.isCanceled() || m_future.resultCount() == 0)
            m_function(Result<T>(Failure(cancelledError())));
        else
            m_function(valueOf(m_future));
    }

private:
    QFuture<Result<T>> m_future;
    Function m_function;
};

} // namespace continuation

/// The future's value, or `instead` if it was cancelled: for a caller that must continue either way. The
/// returned future is cancelled if the context is destroyed first.
template <typename T> QFuture<T> valueOr(QFuture<T> future, QObject *context, T instead)
{
    using Step = continuation::InsteadStep<T>;
    return continuation::started<T, T>(std::make_unique<Step>(std::move(future), std::move(instead)),
                                       context);
}

/// Calls `function` with the future's value on the context's thread, which must be the calling one, and
/// returns its result as a future (a returned future is unwrapped). If the context is destroyed first or the
/// future was cancelled, `function` is not called and the returned future is cancelled.
///
/// Replaces QFuture::then(context, …): in Qt 6.4 that asserts, or races with the destructor, when the context
/// is destroyed before the future is finished, which happens when Patlas quits with work queued.
template <typename T, typename Function> auto then(QFuture<T> future, QObject *context, Function function)
{
    using Value = typename continuation::Unwrapped<std::invoke_result_t<Function, T>>::Type;
    using Step = continuation::CallStep<T, Value, Function>;
    return continuation::started<T, Value>(
        std::make_unique<Step>(std::move(future), context, std::move(function)), context);
}

/// For dialogs: calls `function(Result<T>)` when the future is finished or cancelled, always from the event
/// loop, and never after `context` is destroyed.
template <typename T, typename Function>
void thenResult(QFuture<Result<T>> future, QObject *context, Function function)
{
    const QFuture<void> done(future);
    continuation::follow(
        done, context,
        std::make_unique<continuation::ResultStep<T, Function>>(std::move(future), std::move(function)),
        continuation::Start::FromEventLoop);
}

} // namespace patlas
