// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FolderRoot.h"

#include <QString>

namespace patlas {

/// Moves what is at the place to the trash of the desktop (freedesktop.org Trash specification). Where it is
/// now: absolute; empty if the system does not say. Blocks.
Result<QString> moveToTrash(const FolderRoot &root, const FolderPlace &place);

/// Moves it back to the place and removes what the trash noted of it. NotFound if it is no longer in the
/// trash, Conflict if something is in the way; then nothing is changed. Blocks.
Result<void> restoreFromTrash(const QString &trashed, const FolderPlace &place);

} // namespace patlas
