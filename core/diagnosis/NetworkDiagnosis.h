// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// What a response says that comes from something on the way and not from the service: a proxy that wants a
/// password (407), a network that wants a sign-in (511), or a web page where the description of the operation
/// has JSON. Empty for all others.
std::optional<Finding> networkDiagnosis(const Exchange &exchange, const PreflightReport &report);

} // namespace patlas
