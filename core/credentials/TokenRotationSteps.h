// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a step of a rotation waits. Shared by TokenRotation.cpp (forwards) and TokenRotationUndo.cpp (back).
#include "core/base/Then.h"
#include "core/credentials/TokenRotation.h"

namespace patlas {

/// A cancelled future means that the called service went away, for example because the sandbox was stopped.
template <typename T> QFuture<Result<T>> TokenRotation::orFailure(const QFuture<Result<T>> &future)
{
    return valueOr(
        future, this,
        Result<T>(failure(ErrorKind::Network, tr("The service went away before it responded."),
                          tr("It is not known whether the request was carried out."),
                          tr("Check that the service or the sandbox is running, then try again."))));
}

/// Uses the value, or stops with the error.
template <typename T, typename Use> void TokenRotation::await(const QFuture<Result<T>> &future, Use use)
{
    then(orFailure(future), this, [this, use = std::move(use)](Result<T> result) mutable {
        if (!result)
            stop(result.error());
        else
            use(std::move(result));
    });
}

} // namespace patlas
