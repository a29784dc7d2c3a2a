// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace patlas {

/// Records two consecutive runs of Patlas in one directory, down to each write and flush. Then simulates
/// power cuts at `cuts` moments: creates the directory that a disk may contain then, starts Patlas in it and
/// compares with the acknowledged operations. During the runs flushes and writes sometimes fail. Secrets are
/// in the vault: the keychain's disk is outside Patlas's control. Prints the errors and returns their number.
int runPowerCuts(quint32 seed, int cuts);

} // namespace patlas
