// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FolderEdit.h"
#include "core/collection/FolderRoot.h"

#include <functional>

namespace patlas {

/// Renames, moves, copies and removes files and folders of the open folder, and undoes it. Nothing is ever
/// replaced (Conflict), neither by a name that differs only by case: others may have the folder on a disk for
/// which that is the same. Nothing leads out of the folder (InvalidInput). The folder itself is not touched.
/// Blocks: for a worker.
class FolderEditor {
public:
    explicit FolderEditor(FolderRoot root);

    Result<FolderEdit> rename(const QString &path, const QString &newName) const;
    Result<FolderEdit> move(const QString &path, const QString &folder) const;
    /// "name-2.http" beside it. A folder is copied with all that is in it, and appears when it is complete;
    /// links stay links.
    Result<FolderEdit> duplicate(const QString &path, const std::function<bool()> &isCancelled = {}) const;
    Result<FolderEdit> makeFolder(const QString &path) const;
    Result<FolderEdit> moveToTrash(const QString &path) const;

    Result<void> undo(const FolderEdit &edit) const;

private:
    Result<void> moveBetween(const FolderPlace &from, const FolderPlace &to, const QString &what) const;
    Result<void> moveBack(const FolderEdit &edit) const;
    Result<void> removeMadeFolder(const FolderEdit &edit) const;

    FolderRoot m_root;
};

} // namespace patlas
