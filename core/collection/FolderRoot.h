// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FileHandle.h"
#include "core/collection/FileRevision.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace patlas {

/// A name in a folder that was reached from the root without following any link.
struct FolderPlace {
    FileHandle folder;
    QByteArray name; ///< as stored
    QString path; ///< from the root
};

/// The open folder, in which every path is relative, with "/" between names. No path leads out of it: not by
/// "..", not by an absolute path, not by a symbolic link, not even one that is made meanwhile. A value; its
/// functions block, so they belong on a worker.
class FolderRoot {
public:
    /// NotFound; InvalidInput if it is no folder.
    static Result<FolderRoot> at(const QString &path);

    const QString &path() const { return m_path; } ///< absolute, without links
    QString absolute(const QString &path) const;

    enum class Missing { Fails, IsMade };
    /// The folder itself; an empty path is the root.
    Result<FileHandle> folder(const QString &path, Missing missing = Missing::Fails) const;
    /// Where the last name of the path stands, whether or not there is something.
    Result<FolderPlace> place(const QString &path, Missing missing = Missing::Fails) const;
    /// The same of what is to be read or written: where a link leads. InvalidInput if that is not in this
    /// folder, or is hidden there.
    Result<FolderPlace> filePlace(const QString &path, Missing missing = Missing::Fails) const;
    /// The path that the link at this path leads to, if it is to be followed.
    std::optional<QString> linkTarget(const QString &path) const;

private:
    explicit FolderRoot(QString path);

    QString m_path;
};

/// Of what is there by that name, without following a link; nothing if it cannot be found.
struct FileFacts {
    enum class Kind { File, Folder, Link, Other };
    Kind kind = Kind::Other;
    FileStamp stamp;
    unsigned int mode = 0; ///< permission bits
    unsigned int owner = 0;
    unsigned int group = 0;
};
enum class FileLinks { Stay, AreFollowed };
std::optional<FileFacts> factsOf(int folder, const char *name, FileLinks links = FileLinks::Stay);
std::optional<FileFacts> factsOf(int descriptor);

/// What the system says of a file or folder: NotFound, or Storage.
Failure fileFailure(const QString &what, int error);
/// A path for a sentence: isolated, and with dots for what looks like a token.
QString shownPath(const QString &path);

} // namespace patlas
