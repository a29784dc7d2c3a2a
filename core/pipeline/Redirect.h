// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Exchange.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// What a request to the address that a 3xx response names would be. Nothing is followed without the person's
/// word, and credentials stay with the origin that they were sent to.
struct Redirect {
    QUrl target;
    bool sameOrigin = false; ///< scheme, host and port of the request that was answered
    /// Method and body as RFC 9110 15.4 says. For another origin without tokens and without headers that
    /// hold keys; also for the same one it goes through preflight like any other draft.
    RequestDraft draft;
};

/// Whether the response is a 3xx that names an address.
bool isRedirect(const Exchange &exchange);

/// The address as a person may be shown it; empty when the response is no redirect.
QUrl redirectTarget(const Exchange &exchange);

/// `draft` is what the exchange was made from. Refused for addresses that must not be followed: from https to
/// http, with user name or password, other schemes than http(s), or with a token in it.
Result<Redirect> redirectOf(const Exchange &exchange, const RequestDraft &draft);

} // namespace patlas
