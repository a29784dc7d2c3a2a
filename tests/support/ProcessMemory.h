// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <sys/types.h>

namespace patlas {

class LeakScanner;

/// Looks for secrets in the memory of another process of ours: everything it can read and could have written
/// to (heap, stacks, data, anonymous mappings), which is what a core of it would hold. From outside, because
/// whoever looks has to know the secret. Linux.
///
/// "region+offset: form" with what stands around it for each find, and a line of its own for what could not
/// be read.
QStringList secretsInMemory(pid_t process, const LeakScanner &scanner);

} // namespace patlas
