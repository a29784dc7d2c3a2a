// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentValue.h"
#include "core/openapi/ProblemList.h"
#include "core/openapi/Server.h"

namespace patlas {

/// The `servers` of a document, a path or an operation; empty where it has none.
std::vector<Server> readServers(const DocumentValue &holder, ProblemList &problems);

} // namespace patlas
