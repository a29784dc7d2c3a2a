// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>

namespace patlas {

/// Looks through the directories that git reads for a repository: its own, the one that a `.git` file names,
/// and the one that it shares with other work trees. Returns what git would wait for or never finish reading:
/// a pipe, a socket, a device, or a link to one. Empty if there is none. Opens nothing but short regular
/// files.
QByteArray blockingFileOf(const QByteArray &repository, const std::atomic_bool &cancelled);

} // namespace patlas
