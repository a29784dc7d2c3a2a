// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/wire/PastedCommands.h"

namespace patlas::test {

/// A command of sh made of drawn parts: method, path, query, headers and body in any order, each in a drawn
/// quoting, with options that change nothing about the request. It is the same for the same seed and number.
PastedCommand drawnCommand(unsigned seed, int number);

} // namespace patlas::test
