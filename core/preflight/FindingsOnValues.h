// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

namespace patlas {

/// Leaves out what is only about values: of a report that was made before there were any.
void dropFindingsOnValues(PreflightReport &report);

} // namespace patlas
