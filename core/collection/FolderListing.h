// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FileRevision.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>

namespace patlas {

/// A folder, or a file of requests. Values of others: names are shown through `isolated()`.
struct FolderEntry {
    QString path; ///< from the open folder, with "/"; empty for that folder itself
    bool isFolder = false;
    bool isLink = false; ///< a symbolic link to a file of requests in the open folder
    int parent = -1; ///< place in FolderListing::entries; -1 for the open folder itself
    int firstChild = 0; ///< children stand in a row
    int children = 0;
    int files = 0; ///< of a folder: files of requests in it and below
    FileStamp stamp; ///< of what a link leads to; of a folder without size and time

    QString name() const { return path.sliced(path.lastIndexOf(QLatin1Char('/')) + 1); }
};

/// Something that is not shown, or not as it is.
struct FolderProblem {
    enum class Kind {
        Unreadable, ///< a folder; what else there is, is shown
        NameNotText, ///< the bytes of the name are no text, so that no path leads there
        LinkedFolder, ///< a symbolic link to a folder: never followed, so that nothing is shown twice
        LinkOutside, ///< a symbolic link out of the open folder, to what is hidden in it or to nothing
        TooDeep,
        TooMany,
    };
    Kind kind = Kind::Unreadable;
    QString path; ///< of a name that is no text, as it can be shown
    QString sentence; ///< for a person

    bool operator==(const FolderProblem &) const = default;
};

/// The tree of a folder, without what its files hold. Shared when copied. The open folder is the first entry;
/// then follow the children of each folder, in the order of their parents: folders first, then by name,
/// with numbers by their value, the same on every machine.
class FolderListing {
public:
    QList<FolderEntry> entries;
    QList<FolderProblem> problems;
    bool isWhole = true; ///< false: there is more than maxListedEntries, and the rest is not shown

    const FolderEntry *find(const QString &path) const; ///< null if it is not listed
    int indexOf(const QString &path) const { return m_places.value(path, -1); }
    /// The files of requests in a folder and below, in the order in which they stand in the tree from top to
    /// bottom, which is also that of a run.
    QStringList filesIn(const QString &folder = {}) const;

    /// Fills in what `find` and `indexOf` need, and `files`.
    void index();

private:
    QHash<QString, int> m_places;
};

inline constexpr int maxListedEntries = 100'000;
inline constexpr int maxListedDepth = 64; ///< folders within folders

/// What differs between two listings, in the order of the later one. A folder that was renamed is told with
/// everything in it, each by itself.
struct FolderChanges {
    QStringList added;
    QStringList removed;
    QStringList changed; ///< files whose size, time or number on the disk is another
    QList<std::pair<QString, QString>> renamed; ///< or moved; from, to
    bool problems = false; ///< others than before

    bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && renamed.isEmpty() && !problems;
    }
};
FolderChanges changesBetween(const FolderListing &before, const FolderListing &after);

} // namespace patlas

Q_DECLARE_METATYPE(patlas::FolderChanges)
