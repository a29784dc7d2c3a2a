// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/leaks/GitProgram.h"
#include "core/leaks/GitStore.h"
#include "core/leaks/LeakLimits.h"
#include "core/leaks/LeakStream.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>

namespace patlas {

/// What a scan of a history is told. Called on its thread.
struct HistoryReport {
    LeakStream::Report found;
    std::function<void(qint64 bytes)> progress;
    /// A sentence about something in the history that was not there, or could not be looked into.
    std::function<void(const QString &sentence)> lacking;
};

/// Scans everything that a git repository has stored for tokens: every version of every file and what is
/// packed in it, names of files, commit messages, tags and names of references, including what no branch
/// reaches. Reads the objects through the git program, which unpacks them in its own process. Blocking: for a
/// worker thread. Findings come at the end, with the first commit that has them; of the versions of a file
/// that have the same token, the first one is told.
///
/// What is damaged or not there is left out, and told. Unsupported without a git program, and for a partial
/// clone if git is too old to stay offline; Refused if git refuses to read the repository (it may belong to
/// another user) or would wait for one of its files; Timeout if git waits for something else, for `patience`
/// long; Cancelled if `cancelled` was set.
Result<void> scanHistory(const GitStore &store, const KnownSecrets &known, LeakBudget &budget,
                         const HistoryReport &report, const std::atomic_bool &cancelled,
                         std::chrono::milliseconds patience = gitPatience);

/// The same for a folder, with limits of its own.
Result<void> scanHistory(const QString &repository, const KnownSecrets &known,
                         const LeakStream::Report &report, const std::function<void(qint64 bytes)> &progress,
                         const std::atomic_bool &cancelled, std::chrono::milliseconds patience = gitPatience);

} // namespace patlas
