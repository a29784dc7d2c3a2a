// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace patlas {

/// A future that is already finished with `value`, which is moved. QtFuture::makeReadyFuture of Qt 6.4 copies
/// it, which a Secret does not allow; later versions of Qt rename that function and deprecate the old name.
template <typename T> QFuture<T> makeReadyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// The same for a Result. `makeReadyResult<void>(failure(…))` states the value type, which a failure alone
/// does not have.
template <typename T> QFuture<Result<T>> makeReadyResult(Result<T> result)
{
    return makeReadyFuture<Result<T>>(std::move(result));
}

} // namespace patlas
