// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FileRevision.h"
#include "core/collection/FolderRoot.h"
#include "core/collection/SecretInText.h"

#include <functional>
#include <optional>

namespace patlas {

/// Why nothing was written. Conflict: the file is not the expected one; InvalidInput: the text holds a
/// secret, or the path cannot be used; Storage: what the file system says.
struct WriteRefusal : Error {
    FileRevision onDisk; ///< of a Conflict: what is there now, perhaps nothing
    std::optional<SecretInText> secret; ///< of a text that holds one
};

/// The revision that is on disk now.
using WriteResult = tl::expected<FileRevision, WriteRefusal>;

inline constexpr qint64 maxTextFileSize = qint64(64) << 20; ///< bytes

/// Reads and writes whole files of a folder. A value; blocks, so it belongs on a worker.
///
/// A file is replaced as a whole (QSaveFile does the same, but neither compares nor keeps what it replaces):
/// it is written beside the old one, brought to the disk, and changes places with it, so that after a crash
/// one of the two is there. It keeps its mode and, if that is allowed, its owner. A symbolic link within the
/// folder stays one, and what it leads to is written; a file that may not be written is not replaced. Other
/// hard links to the file keep the old content, and extended attributes are not kept.
class TextFileStore {
public:
    explicit TextFileStore(FolderRoot root);

    /// NotFound; Unsupported for what is no regular file or larger than maxTextFileSize; Cancelled where
    /// `isCancelled` says so.
    Result<FileContent> read(const QString &path, const std::function<bool()> &isCancelled = {}) const;
    /// Replaces the file only if its content is that of `expected`, whatever its time says; a default
    /// `expected` stands for no file. Missing folders of a new file are made.
    WriteResult write(const QString &path, const QByteArray &bytes, const FileRevision &expected) const;
    /// Never replaces anything, and makes no name that differs from another in the folder only by case.
    WriteResult create(const QString &path, const QByteArray &bytes) const { return write(path, bytes, {}); }

private:
    FolderRoot m_root;
};

} // namespace patlas
