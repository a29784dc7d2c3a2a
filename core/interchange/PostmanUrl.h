// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ToolCollection.h"
#include "core/openapi/DocumentBuilder.h"

namespace patlas {

/// The address of the request as an object of a Postman collection: what it is as a whole, and in its parts,
/// which Postman sends. Rows of the query that are switched off come last.
DocumentJson postmanUrl(const ToolRequest &request);

} // namespace patlas
