// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/GitStore.h"
#include "core/leaks/LeakFinding.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <map>
#include <vector>

namespace patlas {

/// What to scan below some folders. Paths are as stored: any bytes.
struct LeakWalk {
    struct File {
        QByteArray path;
        qint64 size = 0; ///< bytes
    };
    std::vector<File> files;
    /// Each once, however many work trees lead to it. Those that share objects are together, and what others
    /// borrow from comes before them.
    std::vector<std::vector<GitStore>> repositories;
    std::map<QByteArray, GitStore::Id> workTrees; ///< by their folder

    struct Watcher {
        /// Something could not be read.
        std::function<void(const QByteArray &path, const QString &why)> missed;
        /// A name, or what a link points to.
        std::function<void(const QByteArray &path, LeakPlace::Part part, const QByteArray &text)> named;
    };
};

/// Regular files below `places` (folders or single files). Links are not followed, so that link loops end and
/// nothing outside is read; pseudo file systems are left out. Of a git repository, everything but its packed
/// objects counts as files; the objects are its history, and the names of references are too. The history of
/// a
/// `.git` that leads elsewhere is that of the repository there, as for git. Stops early when `cancelled`.
LeakWalk walk(const QStringList &places, const LeakWalk::Watcher &watcher, const std::atomic_bool &cancelled);

} // namespace patlas
