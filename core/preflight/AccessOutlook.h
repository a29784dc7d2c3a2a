// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// What speaks against the operation with these credentials, whatever its parameters and body will be;
/// nothing when they open it. The context's catalog has to be the operation's.
std::optional<Finding> accessRefusal(const Operation &operation, const PreflightContext &context,
                                     const QString &projectTokenId, const QString &personalTokenId);

} // namespace patlas
