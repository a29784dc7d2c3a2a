// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/ChildOrder.h"

namespace patlas {

/// One run of Patlas without its windows: starts, reports the state on standard output, then does random
/// operations, announcing each and acknowledging it when done. The output is lines of JSON. Returns the exit
/// code.
int runFaultChild(const ChildOrder &order);

} // namespace patlas
