// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// Why these credentials do not give access to the operation, regardless of its parameters and body;
/// nullopt when they do. `context.api` must be the description that contains the operation.
std::optional<Finding> accessRefusal(const Operation &operation, const PreflightContext &context,
                                     const CredentialSelection &credentials);

} // namespace patlas
