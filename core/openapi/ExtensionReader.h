// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentValue.h"
#include "core/openapi/ProblemList.h"

namespace patlas {

// What a description says beyond OpenAPI about all of its operations.

std::vector<Role> readRoles(const DocumentValue &document, ProblemList &problems); ///< `x-roles`
std::vector<Scope> readScopes(const DocumentValue &document, ProblemList &problems); ///< `x-scopes`
QString readScopePattern(const DocumentValue &document, ProblemList &problems); ///< `x-scope-pattern`
QUrl readTokenPage(const DocumentValue &document, ProblemList &problems); ///< `x-token-page`
TokenFactSources readTokenFacts(const DocumentValue &document, ProblemList &problems); ///< `x-token-facts`
std::vector<RefusalPattern> readRefusals(const DocumentValue &document,
                                         ProblemList &problems); ///< `x-refusals`

} // namespace patlas
