// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QTemporaryDir>

namespace patlas {

/// The files that the next commit of the repository around changes, byte for byte as they are staged: in a
/// folder that is removed with this. No program is started that the repository names.
class StagedFiles {
public:
    /// NotFound outside of a repository, Storage. Blocks.
    Result<void> take();
    QString folder() const { return m_folder.path(); }
    /// Of a file in the folder: from the top of the repository.
    QByteArray originalPath(const QByteArray &path) const;

private:
    Result<void> write(const QByteArray &path, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QHash<QByteArray, QByteArray> m_originals; ///< of those whose name had to be another
};

} // namespace patlas
