// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"

namespace patlas {

/// What a response says of the scopes that its operation needs of the credential of a user in the request:
/// in headers that the description knows, and as RFC 6750 says it in a refusal (insufficient_scope). Nothing
/// of a request with several such credentials.
std::vector<LearnedScopes> neededScopesIn(const Exchange &exchange, const ApiDescription &api);

} // namespace patlas
