// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/leaks/LeakStream.h"

#include <QString>

#include <atomic>
#include <functional>

namespace patlas {

/// Looks for tokens in everything that a git repository has kept: every version of every file, commit
/// messages and tags, also those that no branch leads to any more. Reads the objects through the git program,
/// which unpacks them in a process of its own. Blocking: for a worker thread. Findings come with the first
/// commit that has them.
///
/// Unsupported without a git program, Refused when git does not want to read the repository (it may belong to
/// somebody else), Cancelled when `cancelled` was set.
Result<void> scanHistory(const QString &repository, const KnownSecrets &known,
                         const LeakStream::Report &report, const std::function<void(qint64 bytes)> &progress,
                         const std::atomic_bool &cancelled);

} // namespace patlas
