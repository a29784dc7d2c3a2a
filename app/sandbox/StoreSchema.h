// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patlas::sandbox {

/// The version of the sandbox's schema that this program writes.
int schemaVersion();
/// The statements that migrate the schema from `version` (0: empty) to this program's, in order.
std::vector<const char *> schemaStepsAfter(int version);

} // namespace patlas::sandbox
