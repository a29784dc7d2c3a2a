// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/document/ResponseDocument.h"
#include "core/http/Exchange.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace patlas {

/// A response as checks and references read it. Copies are cheap; any thread.
struct CheckedResponse {
    Exchange exchange;
    ResponseDocument::Shared
        body; ///< mapped, in UTF-8, JSON indexed; null: there is none, or see `bodyError`
    std::optional<Error> bodyError; ///< the body cannot be read

    /// Opens the body on a worker. Cancelled if `context` is destroyed.
    static QFuture<CheckedResponse> open(const Exchange &exchange, QObject *context);

    /// Why nothing may be said of the body: it could not be read, is in an unknown charset, or did not arrive
    /// to its end. nullopt: it is whole, or there is none.
    std::optional<Error> bodyProblem() const;
    bool isJson() const; ///< one value of JSON, valid to its end
};

} // namespace patlas
