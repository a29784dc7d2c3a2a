// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace patlas {

/// A future that is done already, with `value`, which is moved: QtFuture::makeReadyFuture of Qt 6.4 copies
/// it, which a Secret does not allow. Later versions of Qt have it under another name, and this one
/// deprecated.
template <typename T> QFuture<T> makeReadyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// The same for what may have failed: `ready<void>(failure(…))` says what the failure stands for.
template <typename T> QFuture<Result<T>> makeReadyResult(Result<T> result)
{
    return makeReadyFuture<Result<T>>(std::move(result));
}

} // namespace patlas
