// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenFacts.h"
#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"

namespace patlas {

class CredentialRepository;

/// What the headers of a response say of the token in its request, where the description knows such headers.
/// Nothing of a response that refused the token, or of one without a response.
TokenFacts tokenFactsIn(const Exchange &exchange, const TokenFactSources &sources);

/// What the body of a call says that describes the token itself.
TokenFacts tokenFactsIn(const QByteArray &json, const TokenSelf &self);

/// Notes it for the credential of a user in the request. With several of them nothing is noted: nobody knows
/// which one is meant.
void recordTokenFacts(const Exchange &exchange, const ApiDescription &api, CredentialRepository &tokens);

} // namespace patlas
