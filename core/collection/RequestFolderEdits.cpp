// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFolderPrivate.h"

#include "core/base/ReadyFuture.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

namespace patlas {

namespace {

struct RequestFolderEditsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestFolder)
};

QSet<QString> foldersOfEdit(const FolderEdit &edit)
{
    QSet<QString> folders;
    for (const QString &path : {edit.from, edit.to}) {
        if (!path.isEmpty())
            folders.insert(parentFolderOf(path));
    }
    return folders;
}

} // namespace

/// Remembers what was done as a step that can be undone.
QFuture<Result<FolderEdit>> RequestFolder::Private::kept(QFuture<Result<FolderEdit>> future)
{
    return then(std::move(future), owner, [this, used = disk](Result<FolderEdit> done) {
        if (done && used == disk) {
            edits.push(*done);
            Q_EMIT owner->undoChanged();
        }
        return done;
    });
}

QFuture<Result<FolderEdit>>
RequestFolder::Private::edit(std::function<Result<FolderEdit>(const FolderEditor &)> work)
{
    using Edited = Result<FolderEdit>;
    if (!disk)
        return makeReadyResult<FolderEdit>(noFolderIsOpen());
    return kept(taken(queue<Edited>(
        [work = std::move(work)](FolderDisk &used, const IsTaskCancelled &) -> FolderTaskResult<Edited> {
            const Edited edited = work(used.editor());
            return {edited, edited ? used.update(foldersOfEdit(*edited)) : FolderUpdate()};
        })));
}

QFuture<Result<FolderEdit>> RequestFolder::rename(const QString &path, const QString &newName)
{
    return d->edit([path, newName](const FolderEditor &editor) { return editor.rename(path, newName); });
}

QFuture<Result<FolderEdit>> RequestFolder::move(const QString &path, const QString &folder)
{
    return d->edit([path, folder](const FolderEditor &editor) { return editor.move(path, folder); });
}

QFuture<Result<FolderEdit>> RequestFolder::makeFolder(const QString &path)
{
    return d->edit([path](const FolderEditor &editor) { return editor.makeFolder(path); });
}

QFuture<Result<FolderEdit>> RequestFolder::moveToTrash(const QString &path)
{
    return d->edit([path](const FolderEditor &editor) { return editor.moveToTrash(path); });
}

QFuture<Result<FolderEdit>> RequestFolder::duplicate(const QString &path)
{
    using Edited = Result<FolderEdit>;
    if (!d->disk)
        return makeReadyResult<FolderEdit>(noFolderIsOpen());
    const auto copying = d->queue<Edited>(
        [path](FolderDisk &disk, const IsTaskCancelled &isCancelled) -> FolderTaskResult<Edited> {
            const Edited edited = disk.editor().duplicate(path, isCancelled);
            return {edited, edited ? disk.update(foldersOfEdit(*edited)) : FolderUpdate()};
        });
    return cancelling(copying, d->kept(d->taken(copying)), this);
}

QFuture<Result<void>> RequestFolder::undo(const FolderEdit &edit)
{
    using Undone = Result<void>;
    if (!d->disk)
        return makeReadyResult<void>(noFolderIsOpen());
    return d->taken(
        d->queue<Undone>([edit](FolderDisk &disk, const IsTaskCancelled &) -> FolderTaskResult<Undone> {
            const Undone undone = disk.editor().undo(edit);
            return {undone, disk.update(foldersOfEdit(edit))};
        }));
}

bool RequestFolder::canUndo() const
{
    return !d->edits.isEmpty();
}

QString RequestFolder::undoText() const
{
    return d->edits.isEmpty() ? QString() : d->edits.last().undoText();
}

QFuture<Result<void>> RequestFolder::undoLast()
{
    if (d->edits.isEmpty())
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, RequestFolderEditsText::tr("There is nothing to undo.")));
    // Off at once: what is asked for meanwhile undoes the one before.
    const FolderEdit edit = d->edits.last();
    dropUndo();
    return then(undo(edit), this, [this, edit, used = d->disk](Result<void> undone) {
        if (!undone && used == d->disk) {
            d->edits.push(edit);
            Q_EMIT undoChanged();
        }
        return undone;
    });
}

void RequestFolder::dropUndo()
{
    if (d->edits.isEmpty())
        return;
    d->edits.dropLast();
    Q_EMIT undoChanged();
}

} // namespace patlas
