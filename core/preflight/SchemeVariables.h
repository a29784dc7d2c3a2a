// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "core/request/Variables.h"

namespace patlas {

/// A variable for each security scheme of the API, called like it: the stored credential that is chosen for
/// it. To lie behind all other variables. A scheme without a chosen one has none.
VariableLayer schemeVariables(const PreflightContext &context, const CredentialSelection &chosen);

} // namespace patlas
