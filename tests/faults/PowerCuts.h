// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace patlas {

/// Records two runs of Patlas, one after the other in the same directory, down to each write and flush; then
/// cuts the power at `cuts` moments of them, makes the directory that a disk may then hold, starts Patlas in
/// it and compares with what had been acknowledged. In the runs flushes and writes fail now and then. Secrets
/// are in the vault: the keychain's disk is not Patlas's. Prints what is wrong and returns how much.
int runPowerCuts(quint32 seed, int cuts);

} // namespace patlas
