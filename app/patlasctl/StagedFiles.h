// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QTemporaryDir>

namespace patlas {

/// The files that the next commit of the repository around changes, as they are staged: in a folder that is
/// removed with this.
class StagedFiles {
public:
    /// Asks git. NotFound outside of a repository, Storage.
    Result<void> take();
    QString folder() const { return m_folder.path(); }
    /// Of a file in the folder: from the top of the repository.
    QByteArray originalPath(const QByteArray &path) const;

private:
    QTemporaryDir m_folder;
};

} // namespace patlas
