// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

namespace patlas {

/// The smallest set of scopes with which a token can do all of these operations; sorted.
QStringList scopesForOperations(const ApiDescription &api, const QStringList &operationIds);

} // namespace patlas
