// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/leaks/GitProgram.h"
#include "core/leaks/LeakStream.h"

#include <QString>

#include <atomic>
#include <functional>

namespace patlas {

/// Scans everything that a git repository has stored for tokens: every version of every file, commit messages
/// and tags, including those that no branch reaches. Reads the objects through the git program, which unpacks
/// them in its own process. Blocking: for a worker thread. Findings come with the first commit that has them.
///
/// Unsupported without a git program, and for a partial clone if git is too old to stay offline; Refused if
/// git refuses to read the repository (it may belong to another user) or would wait for one of its files;
/// Timeout if git waits for something else, for `patience` long; Cancelled if `cancelled` was set.
Result<void> scanHistory(const QString &repository, const KnownSecrets &known,
                         const LeakStream::Report &report, const std::function<void(qint64 bytes)> &progress,
                         const std::atomic_bool &cancelled, std::chrono::milliseconds patience = gitPatience);

} // namespace patlas
