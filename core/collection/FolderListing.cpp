// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderListing.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <vector>

namespace patlas {

namespace {

using StampKey = std::pair<quint64, quint64>;

StampKey stampKeyOf(const FileStamp &stamp)
{
    return {stamp.device, stamp.inode};
}

/// A link has the stamp of what it leads to, which stands elsewhere as well.
bool canBeFollowed(const FolderEntry &entry)
{
    return !entry.isLink && entry.stamp.inode != 0;
}

} // namespace

void FolderListing::index()
{
    m_places.clear();
    m_places.reserve(entries.size());
    for (int i = 0; i < int(entries.size()); ++i)
        m_places.insert(entries[i].path, i);
    for (FolderEntry &entry : entries)
        entry.files = entry.isFolder ? 0 : 1;
    // Children stand behind their parents.
    for (qsizetype i = entries.size() - 1; i > 0; --i)
        entries[entries[i].parent].files += entries[i].files;
}

const FolderEntry *FolderListing::find(const QString &path) const
{
    const int place = indexOf(path);
    return place < 0 ? nullptr : &entries.at(place);
}

QStringList FolderListing::filesIn(const QString &folder) const
{
    QStringList files;
    std::vector<int> waiting;
    if (const int start = indexOf(folder); start >= 0)
        waiting.push_back(start);
    while (!waiting.empty()) {
        const FolderEntry &entry = entries.at(waiting.back());
        waiting.pop_back();
        if (!entry.isFolder)
            files.append(entry.path);
        for (int i = entry.children - 1; i >= 0; --i)
            waiting.push_back(entry.firstChild + i);
    }
    return files;
}

FolderChanges changesBetween(const FolderListing &before, const FolderListing &after)
{
    FolderChanges changes;
    changes.problems = before.problems != after.problems || before.isWhole != after.isWhole;
    std::map<StampKey, const FolderEntry *> gone;
    QSet<QString> goneAway; // that are not there under another name either
    for (const FolderEntry &entry : before.entries) {
        const FolderEntry *now = after.find(entry.path);
        if (now && now->isFolder == entry.isFolder)
            continue;
        goneAway.insert(entry.path);
        if (canBeFollowed(entry))
            gone.emplace(stampKeyOf(entry.stamp), &entry);
    }
    for (const FolderEntry &entry : after.entries) {
        const FolderEntry *then = before.find(entry.path);
        if (then && then->isFolder == entry.isFolder) {
            if (!entry.isFolder && !(then->stamp == entry.stamp && then->isLink == entry.isLink))
                changes.changed.append(entry.path);
            continue;
        }
        const auto old = canBeFollowed(entry) ? gone.find(stampKeyOf(entry.stamp)) : gone.end();
        if (old == gone.end() || old->second->isFolder != entry.isFolder
            || !old->second->stamp.isSameFile(entry.stamp)) {
            changes.added.append(entry.path);
            continue;
        }
        changes.renamed.append({old->second->path, entry.path});
        goneAway.remove(old->second->path);
        if (!entry.isFolder && !(old->second->stamp == entry.stamp))
            changes.changed.append(entry.path);
        gone.erase(old); // hard links: each old name has one new one
    }
    for (const FolderEntry &entry : before.entries) {
        if (goneAway.contains(entry.path))
            changes.removed.append(entry.path);
    }
    return changes;
}

} // namespace patlas
