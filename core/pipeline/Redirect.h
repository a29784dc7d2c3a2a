// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Exchange.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// The request that following a 3xx response would send. Nothing is followed without the person's consent,
/// and credentials are sent only to their original origin.
struct Redirect {
    QUrl target;
    bool sameOrigin = false; ///< same scheme, host and port as the original request
    /// Method and body follow RFC 9110 15.4. For another origin, it has no tokens, and of headers and body,
    /// which were meant for the service that they were sent to, only what the person takes along. For the
    /// same origin too, it goes through preflight like any other draft.
    RequestDraft draft;
    bool leavesOut = false; ///< headers or a body of the person's were left out
};

/// What goes along to another origin.
enum class TakeAlong {
    Nothing,
    OwnHeadersAndBody, ///< but for headers whose names say that they hold a secret
};

/// Whether the response is a 3xx that names an address.
bool isRedirect(const Exchange &exchange);

/// The address in a form that may be shown; empty when the response is not a redirect.
QUrl redirectTarget(const Exchange &exchange);

/// `draft` is the one that the exchange was made from. Refused for addresses that must not be followed:
/// from https to http, with user name or password, other schemes than http(s), or with a token in it.
Result<Redirect> redirectOf(const Exchange &exchange, const RequestDraft &draft,
                            TakeAlong along = TakeAlong::Nothing);

} // namespace patlas
