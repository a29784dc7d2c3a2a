// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <sys/types.h>

namespace patlas {

class LeakScanner;

/// Searches another process of the same user for secrets: all memory that it can read and could have written
/// to (heap, stacks, data, anonymous mappings), which is what its core would contain. From outside, because
/// the searching process has to know the secret. Linux only.
///
/// Returns "region+offset: form" with its surroundings for each find, and a line for each region that could
/// not be read.
QStringList secretsInMemory(pid_t process, const LeakScanner &scanner);

} // namespace patlas
