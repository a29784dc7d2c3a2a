// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/collection/FolderEdit.h"
#include "core/collection/FolderListing.h"
#include "core/collection/TextFileStore.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace patlas {

/// The open folder of `.http` and `.rest` files: its tree, which follows the disk, and what a person does to
/// it. Every path is relative to it, with "/".
///
/// Used on one thread. The disk is used on another, by one task after the other, in the order in which they
/// were asked for; a returned future finishes after `changed` has told of what it did. Cancelling the future
/// of `open`, `rescan`, `read` or `duplicate` ends the work; other work is short and runs to its end, also
/// when this object is destroyed, which waits for what is queued.
class RequestFolder : public QObject {
    Q_OBJECT

public:
    explicit RequestFolder(QObject *parent = nullptr);
    ~RequestFolder() override;

    /// Lists and follows the folder instead of the one before. Reads no file. NotFound, InvalidInput if it is
    /// no folder, Storage if it cannot be read; then the one before stays open.
    QFuture<Result<FolderListing>> open(const QString &path);
    void close(); ///< `changed` tells nothing of it
    bool isOpen() const;
    QString path() const; ///< absolute, without links; empty if none is open
    const FolderListing &listing() const; ///< what was last read
    /// Reads the whole tree again: what some network file systems do not tell of is found.
    QFuture<Result<FolderListing>> rescan();

    /// See TextFileStore.
    QFuture<Result<FileContent>> read(const QString &path);
    QFuture<WriteResult> write(const QString &path, const QByteArray &bytes, const FileRevision &expected);
    QFuture<WriteResult> create(const QString &path, const QByteArray &bytes);

    /// From now on `fileChanged` tells when the file's content is another than `known`, or than what this
    /// object wrote since. Counted: each call needs an `unwatchFile`. Follows the file when it is renamed.
    void watchFile(const QString &path, const FileRevision &known);
    void unwatchFile(const QString &path);

    /// A free name for a new file of that title in a folder, by what is listed. See requestFileName.
    QString fileNameFor(const QString &title, const QString &folder = {}) const;

    /// Each for files and folders; none overwrites anything (Conflict), and none leads out of the folder
    /// (InvalidInput). A file keeps its extension if the new name has none of requests. Each is a step that
    /// `undoLast` undoes.
    QFuture<Result<FolderEdit>> rename(const QString &path, const QString &newName);
    QFuture<Result<FolderEdit>> move(const QString &path, const QString &folder);
    QFuture<Result<FolderEdit>> duplicate(const QString &path);
    QFuture<Result<FolderEdit>> makeFolder(const QString &path);
    QFuture<Result<FolderEdit>> moveToTrash(const QString &path);

    /// Does the reverse, whatever else was done since: from the trash back, the copy or the file back to its
    /// name. Conflict or NotFound if something is in the way or no longer there; then nothing is changed.
    QFuture<Result<void>> undo(const FolderEdit &edit);
    /// The steps of this object; a step that cannot be undone stays, until `dropUndo`.
    bool canUndo() const;
    QString undoText() const; ///< "Undo rename of tags.http"; empty if there is nothing to undo
    QFuture<Result<void>> undoLast();
    void dropUndo();

Q_SIGNALS:
    /// The tree is another one, by whomever: this object, or another program.
    void changed(const patlas::FolderChanges &changes);
    /// A watched file has another content, and this object did not write it. Not for a file of requests that
    /// was removed, which `changed` tells; for any other one, which the tree does not show, also then.
    void fileChanged(const QString &path);
    /// Not all of the folder can be followed, because the system has no more watches to give; `rescan` finds
    /// what changed. Once for each folder that is opened.
    void notWatched(const patlas::Error &error);
    void undoChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
