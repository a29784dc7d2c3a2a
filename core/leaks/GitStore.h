// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <vector>

namespace patlas {

/// A git repository on disk. Several work trees may share one; a submodule's is within its parent's.
struct GitStore {
    using Id = std::pair<std::uint64_t, std::uint64_t>; ///< device and inode of its directory of objects

    QByteArray directory; ///< in which git is started
    QByteArray workTree; ///< the folder with the `.git`; empty for a bare repository
    QByteArray common; ///< its own directory, canonical: "/a/.git"
    Id id;
    std::vector<Id> alternates; ///< directories of objects that it borrows from, and those borrow from
    /// Where the `.git` of the work tree leads, if it is a link or a file that names a directory; else empty.
    QByteArray leadsTo;

    QByteArray shown() const; ///< what a person calls it: its work tree if it has one
};

/// The repository of a folder that holds a `.git` (a directory, a link to one, or a file that names one), or
/// that is one itself. NotFound with a sentence if it leads nowhere. Opens nothing but short regular files.
Result<GitStore> locateStore(const QByteArray &folder);

/// Sentences about what a repository does not have, though its history refers to it or it may have been
/// meant to have it: packs without an index, remains of interrupted transfers, commits before a shallow
/// clone's first. Blocking.
QStringList absencesIn(const GitStore &store);

/// The first line of a short regular file; empty for anything else.
QByteArray lineOf(const QByteArray &path);
/// Without links; empty for what is not there.
QByteArray canonicalPath(const QByteArray &path);
/// A path that may be relative to a directory.
QByteArray pathFrom(const QByteArray &directory, const QByteArray &path);

} // namespace patlas
