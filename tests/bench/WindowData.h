// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlas/Program.h"

namespace patlas {

/// Where the program keeps its things when it is measured.
AppPaths pathsIn(const QString &directory);

/// Makes its database there, with so many personal access tokens and rows of history.
void fillDatabase(const QString &directory, int tokens, int rows);

} // namespace patlas
