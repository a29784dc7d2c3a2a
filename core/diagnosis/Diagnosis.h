// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"

namespace patlas {

/// Why a response is a refusal: the likely reasons, most likely first, in preflight's own words. Empty when
/// the response is not a 4xx. Evidence: the report made before sending, and the `message` of the response's
/// JSON.
std::vector<Finding> diagnose(const Exchange &exchange, const PreflightReport &report,
                              const QByteArray &bodyStart);

} // namespace patlas
