// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace patlas {

/// A future that is done already, with `result`. QtFuture::makeReadyFuture of Qt 6.4 copies its value, which
/// a Secret does not allow; this moves it.
template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace patlas
