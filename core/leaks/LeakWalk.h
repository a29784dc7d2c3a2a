// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <vector>

namespace patlas {

/// What there is to look at beneath some folders.
struct LeakWalk {
    struct File {
        QString path;
        qint64 size = 0;
    };
    std::vector<File> files;
    QStringList repositories; ///< folders whose git history can be asked for

    /// Called for what could not be looked at, with the reason.
    using Missed = std::function<void(const QString &path, const QString &why)>;
};

/// Regular files beneath `places` (folders or single files). No link is followed, so that a loop of links
/// ends and nothing outside is read; pseudo file systems are left out. Of a git repository everything but its
/// packed objects is taken as files; those are a history. Stops early when `cancelled`.
LeakWalk walk(const QStringList &places, const LeakWalk::Missed &missed, const std::atomic_bool &cancelled);

} // namespace patlas
