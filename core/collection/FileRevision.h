// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace patlas {

/// What tells one file from another, and its states apart without reading it.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0; ///< 0: there is no file
    qint64 born = 0; ///< nanoseconds since 1970; 0 where the file system does not know
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970

    /// Whether it is the same file, perhaps with another name. The number of a file that was deleted is soon
    /// given to another one, so the time of its birth counts as well, or else that nothing of it changed.
    bool isSameFile(const FileStamp &other) const
    {
        if (inode == 0 || inode != other.inode || device != other.device || born != other.born)
            return false;
        return born != 0 || *this == other;
    }
    bool operator==(const FileStamp &) const = default;
};

/// One state of a file, known by its content. The default is that of no file.
struct FileRevision {
    FileStamp stamp;
    QByteArray hash; ///< of the content (BLAKE2b, 256 bits); empty: there is no file

    bool isThere() const { return !hash.isEmpty(); }
    bool hasContentOf(const FileRevision &other) const { return hash == other.hash; }
};

struct FileContent {
    QByteArray bytes;
    FileRevision revision;
};

} // namespace patlas
