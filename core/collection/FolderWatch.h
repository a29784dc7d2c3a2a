// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FileHandle.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace patlas {

/// The watches of the kernel (inotify) on folders, by their paths. Any thread.
class FolderWatches {
public:
    FolderWatches();

    /// Watches an open folder, or knows a watched one by its new path.
    void add(const QString &folder, int descriptor);
    void remove(const QString &folder);
    /// Some folder could not be watched, because the system has no more watches. True once.
    bool takeRanOut();

    int descriptor() const { return m_inotify.get(); } ///< -1 if there is none to be had
    std::optional<QString> folderOf(int watch) const;
    void forget(int watch); ///< which the kernel has ended

private:
    FileHandle m_inotify;
    mutable QMutex m_lock; ///< over what follows
    QHash<QString, int> m_byFolder;
    QHash<int, QString> m_byWatch;
    bool m_ranOut = false;
    bool m_wasTold = false;
};

/// Tells what changed in watched folders, shortly after it did: many changes at once are told together.
/// QFileSystemWatcher tells neither which file it was nor that one was written in place, unless each file is
/// watched by itself, and adds its watches on the window's thread.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    static constexpr int pause = 100; ///< milliseconds without another change
    static constexpr int longest = 1000; ///< milliseconds, however many there are

    const std::shared_ptr<FolderWatches> &watches() const { return m_watches; }
    /// Tells from now on, also of what happened since a folder was added.
    void start();

Q_SIGNALS:
    /// Names of folders or of files of requests came, went or are others in `folders`; `files` may have
    /// other content, of whatever kind they are. `all`: so much happened that the kernel did not keep it.
    void changed(const QSet<QString> &folders, const QSet<QString> &files, bool all);

private:
    void read();
    void tell();

    const std::shared_ptr<FolderWatches> m_watches;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_pause;
    QTimer m_longest;
    QSet<QString> m_folders;
    QSet<QString> m_files;
    bool m_all = false;
};

} // namespace patlas
