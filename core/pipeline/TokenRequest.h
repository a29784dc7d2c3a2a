// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/http/Connection.h"
#include "core/http/SignedRequest.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <memory>

namespace patlas {

/// A GET with one token, as the scheme places it: for calls about the token itself, which are in no history.
/// `operation`: the one that it is, if it is described. InvalidInput: it would go unencrypted to another
/// machine, and the environment does not allow that.
Result<SignedRequest> tokenRequest(const SecurityScheme &scheme, const QUrl &address,
                                   const Operation *operation, const Environment &environment,
                                   const Secret &token, std::shared_ptr<const Transport> transport);

} // namespace patlas
