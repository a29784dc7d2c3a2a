// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FolderEditor.h"
#include "core/collection/FolderReader.h"
#include "core/collection/FolderWatch.h"
#include "core/collection/TextFileStore.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace patlas {

/// What a task found to be another one than before.
struct FolderUpdate {
    std::optional<FolderListing> listing; ///< if anything of it is
    FolderChanges changes;
    QStringList foreign; ///< watched files with a content that was not written here
    bool ranOut = false; ///< of watches: true once
};

/// The open folder as its tasks have it. They run one after the other, so what is remembered here is what the
/// disk was like after the one before: a change that comes from here is not taken for one of others.
/// `isStopped` is for any thread, all else for that of the tasks.
class FolderDisk {
public:
    FolderDisk(FolderRoot root, const std::shared_ptr<FolderWatches> &watches);

    std::atomic_bool isStopped = false; ///< what can be left unfinished, is

    const QString &path() const { return m_root.path(); }
    const FolderListing &listing() const { return m_listing; }
    const TextFileStore &files() const { return m_files; }
    const FolderEditor &editor() const { return m_editor; }

    /// The first time. Fails as FolderReader::readAll.
    Result<FolderUpdate> open(const std::function<bool()> &isCancelled);
    /// Everything again. A folder that is no longer there is an empty tree with a problem. Cancelled.
    Result<FolderUpdate> rescan(const std::function<bool()> &isCancelled);
    /// Looks again at folders, and at files that may have another content.
    FolderUpdate update(const QSet<QString> &folders, const QSet<QString> &files = {});

    WriteResult write(const QString &path, const QByteArray &bytes, const FileRevision &expected);
    FolderUpdate watchFile(const QString &path, const FileRevision &known);
    void unwatchFile(const QString &path);

private:
    struct Watched {
        FileRevision known;
        QString target; ///< of a link: the path of what it leads to
        int times = 0;
    };
    FolderUpdate take(const QSet<QString> &files, bool wasTreeRead);
    void followRenames(const FolderChanges &changes);
    bool isForeign(const QString &path, Watched &watched) const;

    const FolderRoot m_root;
    const std::shared_ptr<FolderWatches> m_watches;
    const TextFileStore m_files;
    const FolderEditor m_editor;
    FolderReader m_tree;
    FolderListing m_listing;
    QHash<QString, Watched> m_watched; ///< by path
};

/// The folder of a path, and all that it lies in.
QSet<QString> foldersAbove(const QString &path);
QString parentFolderOf(const QString &path);

} // namespace patlas
