// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>

namespace patlas {

/// Keeps what the process holds and writes to its user: no core file, which would contain the secrets in use;
/// no debugger and no reading of /proc/<pid>/mem by the user's other programs, as far as the kernel has that;
/// files that it creates are for their owner alone. Call first in main().
void keepProcessPrivate();

/// New files get the modes that the desktop gives them again: for another program that this one becomes.
void restoreFileModes();

/// Core files are as large as the desktop lets them be again: for another program that this one becomes.
void restoreCoreLimit();

/// What the desktop gives to new files: for one that a person exports. All that the owner may, before
/// `keepProcessPrivate`.
QFileDevice::Permissions exportPermissions();

} // namespace patlas
