// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FolderListing.h"
#include "core/collection/FolderRoot.h"

#include <QCollator>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace patlas {

/// Reads the tree of a folder, and parts of it again. Reads names, and of files of requests what the system
/// knows of them. Links to folders are not followed, hidden folders and "node_modules" are left out. Blocks:
/// for a worker. One thread at a time.
class FolderReader {
public:
    /// Who is told of a folder before it is read, so that what changes meanwhile is not missed, and of one
    /// that is no longer there.
    struct Follower {
        std::function<void(const QString &folder, int descriptor)> reads;
        std::function<void(const QString &folder)> drops;
    };
    FolderReader(FolderRoot root, Follower follower);

    /// Storage or NotFound if the root cannot be read; Cancelled.
    Result<void> readAll(const std::function<bool()> &isCancelled);
    /// Reads these folders again, and what is new in them with all that is in it; everything after a call
    /// that was cancelled.
    void refresh(const QSet<QString> &folders, const std::function<bool()> &isCancelled);

    FolderListing listing() const;

private:
    struct Child {
        QString name;
        bool isFolder = false;
        bool isLink = false;
        FileStamp stamp;
    };
    struct Folder {
        std::vector<Child> children; ///< in order
        QList<FolderProblem> problems;
    };

    Folder read(const QString &path);
    std::size_t roomIn(const QString &path) const;
    Folder readOpened(const QString &path, int descriptor) const;
    void takeName(Folder &into, const QString &path, int descriptor, const QByteArray &name,
                  unsigned char kind) const;
    void takeLink(Folder &into, const QString &path, int descriptor, const QByteArray &bytes) const;
    void put(const QString &path, Folder folder, std::vector<QString> &news);
    void drop(const QString &path);
    void readNews(std::vector<QString> news, const std::function<bool()> &isCancelled);

    FolderRoot m_root;
    Follower m_follower;
    const QCollator m_order; ///< making one takes as long as sorting a folder
    QHash<QString, Folder> m_folders; ///< by path
    qsizetype m_entries = 0; ///< children of all of them
    bool m_isWhole = true;
    bool m_isUnfinished = false; ///< it was cancelled
    Result<void> m_rootRead; ///< what came of reading the root last
};

} // namespace patlas
