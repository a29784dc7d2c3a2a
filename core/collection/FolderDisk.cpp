// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderDisk.h"

#include "core/collection/RequestFileName.h"

#include <algorithm>

namespace patlas {

QString parentFolderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(QLatin1Char('/')), 0));
}

QSet<QString> foldersAbove(const QString &path)
{
    QSet<QString> folders;
    for (QString folder = path; !folder.isEmpty();) {
        folder = parentFolderOf(folder);
        folders.insert(folder);
    }
    return folders;
}

FolderDisk::FolderDisk(FolderRoot root, const std::shared_ptr<FolderWatches> &watches)
    : m_root(std::move(root))
    , m_watches(watches)
    , m_files(m_root)
    , m_editor(m_root)
    , m_tree(m_root,
             {[watches](const QString &folder, int descriptor) { watches->add(folder, descriptor); },
              [watches](const QString &folder) { watches->remove(folder); }})
{
}

Result<FolderUpdate> FolderDisk::open(const std::function<bool()> &isCancelled)
{
    if (const Result<void> read = m_tree.readAll(isCancelled); !read)
        return tl::make_unexpected(read.error());
    return take({}, true);
}

Result<FolderUpdate> FolderDisk::rescan(const std::function<bool()> &isCancelled)
{
    const Result<void> read = m_tree.readAll(isCancelled);
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return tl::make_unexpected(read.error());
    const QList<QString> watched = m_watched.keys();
    return take(QSet<QString>(watched.cbegin(), watched.cend()), true);
}

FolderUpdate FolderDisk::update(const QSet<QString> &folders, const QSet<QString> &files)
{
    if (!folders.isEmpty())
        m_tree.refresh(folders, [this] { return isStopped.load(); });
    if (isStopped)
        return {};
    if (folders.isEmpty() && m_watched.isEmpty())
        return {};
    return take(files, !folders.isEmpty());
}

FolderUpdate FolderDisk::take(const QSet<QString> &files, bool wasTreeRead)
{
    FolderUpdate update;
    update.ranOut = m_watches->takeRanOut();
    if (wasTreeRead) {
        FolderListing now = m_tree.listing();
        update.changes = changesBetween(m_listing, now);
        if (!update.changes.isEmpty()) {
            followRenames(update.changes);
            m_listing = now;
            update.listing = std::move(now);
        }
    }
    QSet<QString> suspected = files;
    for (const QStringList &paths : {update.changes.changed, update.changes.added}) {
        for (const QString &path : paths)
            suspected.insert(path);
    }
    for (auto each = m_watched.begin(); each != m_watched.end(); ++each) {
        const bool isSuspected = suspected.contains(each.key()) || suspected.contains(each->target);
        if (isSuspected && isForeign(each.key(), each.value()))
            update.foreign.append(each.key());
    }
    update.foreign.sort();
    return update;
}

void FolderDisk::followRenames(const FolderChanges &changes)
{
    QList<std::pair<QString, Watched>> moved; // taken out first: two files may have changed names
    for (const auto &[from, to] : changes.renamed) {
        if (m_watched.contains(from))
            moved.append({to, m_watched.take(from)});
    }
    for (const auto &[path, watched] : std::as_const(moved))
        m_watched.insert(path, watched);
}

bool FolderDisk::isForeign(const QString &path, Watched &watched) const
{
    const Result<FileContent> content = m_files.read(path, [this] { return isStopped.load(); });
    FileRevision now;
    if (content)
        now = content->revision;
    else if (content.error().kind != ErrorKind::NotFound || isRequestFile(path))
        return false; // of those that the tree shows, it tells that they are gone
    const bool isOther = !now.hasContentOf(watched.known);
    watched.known = now;
    return isOther;
}

WriteResult FolderDisk::write(const QString &path, const QByteArray &bytes, const FileRevision &expected)
{
    WriteResult written = m_files.write(path, bytes, expected);
    if (!written)
        return written;
    const QString target = m_root.linkTarget(path).value_or(path);
    for (auto each = m_watched.begin(); each != m_watched.end(); ++each) {
        if (each.key() == path || each.key() == target || each->target == target)
            each->known = *written;
    }
    return written;
}

FolderUpdate FolderDisk::watchFile(const QString &path, const FileRevision &known)
{
    Watched &watched = m_watched[path];
    if (watched.times++ == 0) {
        watched.known = known;
        watched.target = m_root.linkTarget(path).value_or(path);
    }
    // What changed between reading and watching is told as well.
    FolderUpdate update;
    if (isForeign(path, watched))
        update.foreign.append(path);
    return update;
}

void FolderDisk::unwatchFile(const QString &path)
{
    const auto found = m_watched.find(path);
    if (found != m_watched.end() && --found->times <= 0)
        m_watched.remove(path);
}

} // namespace patlas
