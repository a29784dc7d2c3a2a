// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

namespace patlas {

/// What to scan below some folders.
struct LeakWalk {
    struct File {
        QString path;
        qint64 size = 0;
    };
    std::vector<File> files;
    QStringList repositories; ///< folders whose git history can be read

    /// Called for what could not be read, with the reason.
    using Missed = std::function<void(const QString &path, const QString &why)>;
};

/// Regular files below `places` (folders or single files). Links are not followed, so that link loops end and
/// nothing outside is read; pseudo file systems are left out. Of a git repository, everything but its packed
/// objects counts as files; the objects are its history. Stops early when `cancelled`.
LeakWalk walk(const QStringList &places, const LeakWalk::Missed &missed, const std::atomic_bool &cancelled);

} // namespace patlas
