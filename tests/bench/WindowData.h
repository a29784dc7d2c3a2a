// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlas/Program.h"

namespace patlas {

/// The paths of a measured program.
AppPaths pathsIn(const QString &directory);

/// Creates its database there, with that many personal access tokens and history rows.
void fillDatabase(const QString &directory, int tokens, int rows);

} // namespace patlas
