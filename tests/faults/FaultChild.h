// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/ChildOrder.h"

namespace patlas {

/// One run of Patlas without its windows: starts, says on standard output what is there, then does random
/// operations, saying before each what it is about to do and afterwards whether it was done. Lines of JSON.
/// Returns the exit code.
int runFaultChild(const ChildOrder &order);

} // namespace patlas
