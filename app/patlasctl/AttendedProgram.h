// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/SessionLeader.h"

#include <functional>

namespace patlas {

/// Runs a program in the terminal and process group of this one, which waits for its end while its other
/// threads work on. Keys of the terminal are the program's; this one stops when it does, and passes on
/// signals that ask it to end. `become` replaces the forked process by the program, or returns with errno
/// set. Own descriptors have numbers from `lowest` on. Blocks; main thread.
ProgramEnd runAttended(int lowest, const std::function<void()> &become);

} // namespace patlas
