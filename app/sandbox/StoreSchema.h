// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace patlas::sandbox {

/// The version of the sandbox's schema that this program writes.
int schemaVersion();
/// What brings the schema from `version` (0: nothing there) to this program's, in order.
std::vector<const char *> schemaStepsAfter(int version);

} // namespace patlas::sandbox
