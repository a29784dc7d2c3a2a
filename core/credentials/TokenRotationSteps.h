// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a step of a rotation waits: for the two sources that a rotation is written in, forwards and back.
#include "core/base/Then.h"
#include "core/credentials/TokenRotation.h"

namespace patlas {

/// A cancelled future belongs to something that went away while it was asked: the sandbox was stopped.
template <typename T> QFuture<Result<T>> TokenRotation::orFailure(const QFuture<Result<T>> &future)
{
    return valueOr(future, this,
                   Result<T>(failure(ErrorKind::Network, tr("What was asked went away before it responded."),
                                     tr("Whether it was carried out is not known."),
                                     tr("See whether the service or the sandbox runs, then try again."))));
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
