// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRequest.h"
#include "core/authorization/OpenIdDiscovery.h"
#include "core/openapi/ApiDescription.h"

namespace patlas {

struct Environment;

/// A request for each flow of the scheme that Patlas can run, the safest first. Addresses that are relative
/// are those of the environment's server; flows without the addresses that they need are left out, and the
/// implicit flow, which hands a token through the browser's address.
std::vector<AuthorizationRequest> signInChoices(const SecurityScheme &scheme, const Environment &environment,
                                                const QStringList &scopes);

/// The same for a server that says how (OpenID Connect).
std::vector<AuthorizationRequest> signInChoices(const DiscoveredServer &server,
                                                const Environment &environment, const QStringList &scopes);

/// Where a service says how to sign in, for a scheme that does not say so itself; empty: nowhere.
QUrl discoveryAddress(const SecurityScheme &scheme, const Environment &environment);

/// Every scope of the scheme's flows with its sentence, each once, in document order.
std::vector<std::pair<QString, QString>> flowScopes(const SecurityScheme &scheme);

} // namespace patlas
