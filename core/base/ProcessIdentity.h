// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// A process by its number and the time at which it was started, so that a number that was given out again is
/// not taken for it. Empty for a process that is not there. Linux: field 22 of /proc/PID/stat; elsewhere the
/// number alone.
QString processIdentity(qint64 pid);
/// Of this process.
QString processIdentity();

/// Whether `identity` is that of a process other than this one, which still runs.
bool isOtherProcessRunning(const QString &identity);

} // namespace patlas
