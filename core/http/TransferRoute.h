// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

class WireRequest;
struct ConnectionPool;
struct SendingPreferences;
struct SignedRequest;

/// Tells libcurl how to reach the host of the request: version of HTTP, another address, proxy. True if it is
/// reached through a proxy.
bool setRoute(WireRequest &wire, const SignedRequest &request, const ConnectionPool &pool,
              const SendingPreferences &preferences);

} // namespace patlas
