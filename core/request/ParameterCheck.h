// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/SchemaDifference.h"

#include <QString>

#include <vector>

namespace patlas {

/// In what a typed value differs from the schema of its parameter; empty where it fits, where the schema says
/// nothing, and where it is not known how the service will read it: an object that is not typed as JSON, a
/// media type other than JSON, a schema beyond 64 KB.
///
/// In an address everything is text: "12" fits a string and an integer. Of a list that is typed as text, each
/// item is compared, and nothing is said of their number, because further rows may hold more of them. Cheap
/// enough for every keystroke.
std::vector<SchemaDifference> differencesOf(const Parameter &parameter, const QString &typed);

} // namespace patlas
