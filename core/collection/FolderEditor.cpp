// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderEditor.h"

#include "core/collection/FolderCopy.h"
#include "core/collection/NewFile.h"
#include "core/collection/RequestFileName.h"
#include "core/collection/TrashedFile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FolderEditorText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderEditor)
};

constexpr mode_t modeOfNewFolders = 0777; ///< without what the process's umask takes

QString parentInPath(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

QString besidePath(const QString &path, const QString &name)
{
    return path.left(path.lastIndexOf(u'/') + 1) + name;
}

Failure nameIsInTheWay(const QString &what, const QString &path)
{
    return failure(ErrorKind::Conflict, what,
                   FolderEditorText::tr("There is a file or folder %1, or one that differs only by case.")
                       .arg(shownPath(path)),
                   FolderEditorText::tr("Choose another name."));
}

QString notRenamedText(const QString &path)
{
    return FolderEditorText::tr("%1 was not renamed.").arg(shownPath(path));
}

QString notMovedText(const QString &path)
{
    return FolderEditorText::tr("%1 was not moved.").arg(shownPath(path));
}

QString notUndoneText(const FolderEdit &edit)
{
    return FolderEditorText::tr("“%1” was not possible.").arg(edit.undoText());
}

} // namespace

FolderEditor::FolderEditor(FolderRoot root)
    : m_root(std::move(root))
{
}

Result<void> FolderEditor::moveBetween(const FolderPlace &from, const FolderPlace &to,
                                       const QString &what) const
{
    const std::optional<FileFacts> fromFolder = factsOf(from.folder.get());
    const std::optional<FileFacts> toFolder = factsOf(to.folder.get());
    const bool isSameFolder = fromFolder && toFolder && fromFolder->stamp.inode == toFolder->stamp.inode
        && fromFolder->stamp.device == toFolder->stamp.device;
    if (isNameTaken(to.folder.get(), to.name, isSameFolder ? from.name : QByteArray()))
        return nameIsInTheWay(what, to.path);
    int error = renameWithoutReplacing(from.folder.get(), from.name, to.folder.get(), to.name);
    if (error == EEXIST && isSameFolder && from.name != to.name
        && foldedName(QFile::decodeName(from.name)) == foldedName(QFile::decodeName(to.name))) {
        // Here both names are those of the same file: nothing else has one of them, or it would be listed.
        error =
            ::renameat(from.folder.get(), from.name.constData(), to.folder.get(), to.name.constData()) == 0
            ? 0
            : errno;
    }
    if (error == EEXIST)
        return nameIsInTheWay(what, to.path);
    if (error == EINVAL)
        return failure(ErrorKind::InvalidInput, what,
                       FolderEditorText::tr("A folder cannot be moved into itself."));
    if (error == EXDEV)
        return failure(ErrorKind::Unsupported, what, FolderEditorText::tr("The folder is on another disk."),
                       FolderEditorText::tr("Move it with your file manager."));
    if (error != 0)
        return fileFailure(what, error);
    ::fsync(from.folder.get());
    if (!isSameFolder)
        ::fsync(to.folder.get());
    return {};
}

Result<FolderEdit> FolderEditor::rename(const QString &path, const QString &newName) const
{
    const QString what = notRenamedText(path);
    const Result<FolderPlace> from = m_root.place(path);
    if (!from)
        return tl::make_unexpected(from.error());
    const std::optional<FileFacts> facts = factsOf(from->folder.get(), from->name.constData());
    if (!facts)
        return fileFailure(what, errno);
    const bool isFolder = facts->kind == FileFacts::Kind::Folder;
    // Without its extension it would be in no tree any more.
    const QString typed = newName.trimmed();
    const bool isLacking = !isFolder && isRequestFile(path) && !typed.isEmpty() && !isRequestFile(typed);
    const Result<QString> name = checkedName(isLacking ? typed + path.sliced(path.lastIndexOf(u'.')) : typed);
    if (!name)
        return tl::make_unexpected(name.error());
    const QString target = besidePath(path, *name);
    if (target == path)
        return failure(ErrorKind::InvalidInput, what, FolderEditorText::tr("That is its name already."));
    const Result<FolderPlace> to = m_root.place(target);
    if (!to)
        return tl::make_unexpected(to.error());
    if (const Result<void> moved = moveBetween(*from, *to, what); !moved)
        return tl::make_unexpected(moved.error());
    return FolderEdit{FolderEdit::Kind::Renamed, path, target, isFolder, {}};
}

Result<FolderEdit> FolderEditor::move(const QString &path, const QString &folder) const
{
    const QString what = notMovedText(path);
    const Result<FolderPlace> from = m_root.place(path);
    if (!from)
        return tl::make_unexpected(from.error());
    const std::optional<FileFacts> facts = factsOf(from->folder.get(), from->name.constData());
    if (!facts)
        return fileFailure(what, errno);
    if (folder == parentInPath(path))
        return failure(ErrorKind::InvalidInput, what, FolderEditorText::tr("It is in that folder already."));
    if (folder == path || folder.startsWith(path + u'/'))
        return failure(ErrorKind::InvalidInput, what,
                       FolderEditorText::tr("A folder cannot be moved into itself."));
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QString target = folder.isEmpty() ? name : folder + u'/' + name;
    const Result<FolderPlace> to = m_root.place(target);
    if (!to)
        return tl::make_unexpected(to.error());
    if (const Result<void> moved = moveBetween(*from, *to, what); !moved)
        return tl::make_unexpected(moved.error());
    return FolderEdit{FolderEdit::Kind::Moved, path, target, facts->kind == FileFacts::Kind::Folder, {}};
}

Result<FolderEdit> FolderEditor::duplicate(const QString &path,
                                           const std::function<bool()> &isCancelled) const
{
    const Result<FolderPlace> from = m_root.filePlace(path);
    if (!from)
        return tl::make_unexpected(from.error());
    const std::optional<FileFacts> facts = factsOf(from->folder.get(), from->name.constData());
    if (!facts)
        return fileFailure(FolderEditorText::tr("%1 was not duplicated.").arg(shownPath(path)), errno);
    const Result<FolderPlace> beside = m_root.place(path);
    if (!beside)
        return tl::make_unexpected(beside.error());
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const QString copyName = freeRequestName(name, [&beside](const QString &wished) {
        return isNameTaken(beside->folder.get(), QFile::encodeName(wished));
    });
    const Result<void> copied = copyTree({from->folder.get(), from->name},
                                         {beside->folder.get(), QFile::encodeName(copyName)}, isCancelled);
    if (!copied)
        return tl::make_unexpected(copied.error());
    return FolderEdit{FolderEdit::Kind::Duplicated,
                      path,
                      besidePath(path, copyName),
                      facts->kind == FileFacts::Kind::Folder,
                      {}};
}

Result<FolderEdit> FolderEditor::makeFolder(const QString &path) const
{
    const QString what = FolderEditorText::tr("The folder %1 was not made.").arg(shownPath(path));
    const Result<QString> name = checkedName(path.sliced(path.lastIndexOf(u'/') + 1));
    if (!name)
        return tl::make_unexpected(name.error());
    const QString target = besidePath(path, *name);
    const Result<FolderPlace> place = m_root.place(target);
    if (!place)
        return tl::make_unexpected(place.error());
    if (isNameTaken(place->folder.get(), place->name))
        return nameIsInTheWay(what, target);
    if (::mkdirat(place->folder.get(), place->name.constData(), modeOfNewFolders) != 0)
        return errno == EEXIST ? nameIsInTheWay(what, target) : fileFailure(what, errno);
    ::fsync(place->folder.get());
    return FolderEdit{FolderEdit::Kind::FolderMade, {}, target, true, {}};
}

Result<FolderEdit> FolderEditor::moveToTrash(const QString &path) const
{
    const Result<FolderPlace> place = m_root.place(path);
    if (!place)
        return tl::make_unexpected(place.error());
    const std::optional<FileFacts> facts = factsOf(place->folder.get(), place->name.constData());
    const Result<QString> trashed = patlas::moveToTrash(m_root, *place);
    if (!trashed)
        return tl::make_unexpected(trashed.error());
    return FolderEdit{
        FolderEdit::Kind::Trashed, path, {}, facts && facts->kind == FileFacts::Kind::Folder, *trashed};
}

Result<void> FolderEditor::moveBack(const FolderEdit &edit) const
{
    const QString what = notUndoneText(edit);
    const Result<FolderPlace> from = m_root.place(edit.to);
    if (!from)
        return tl::make_unexpected(from.error());
    const std::optional<FileFacts> facts = factsOf(from->folder.get(), from->name.constData());
    if (!facts || (facts->kind == FileFacts::Kind::Folder) != edit.isFolder)
        return failure(ErrorKind::NotFound, what,
                       FolderEditorText::tr("%1 is no longer there.").arg(shownPath(edit.to)));
    const Result<FolderPlace> to = m_root.place(edit.from);
    if (!to)
        return tl::make_unexpected(to.error());
    return moveBetween(*from, *to, what);
}

Result<void> FolderEditor::removeMadeFolder(const FolderEdit &edit) const
{
    const Result<FolderPlace> place = m_root.place(edit.to);
    if (!place)
        return tl::make_unexpected(place.error());
    if (::unlinkat(place->folder.get(), place->name.constData(), AT_REMOVEDIR) == 0)
        return {};
    if (errno == ENOTEMPTY || errno == EEXIST)
        return failure(ErrorKind::Conflict, notUndoneText(edit),
                       FolderEditorText::tr("The folder is not empty any more."),
                       FolderEditorText::tr("Move it to the trash if you do not need what is in it."));
    return fileFailure(notUndoneText(edit), errno);
}

Result<void> FolderEditor::undo(const FolderEdit &edit) const
{
    switch (edit.kind) {
    case FolderEdit::Kind::Renamed:
    case FolderEdit::Kind::Moved:
        return moveBack(edit);
    case FolderEdit::Kind::FolderMade:
        return removeMadeFolder(edit);
    case FolderEdit::Kind::Duplicated: {
        // It may have been edited since, so it is not simply removed.
        const Result<FolderEdit> trashed = moveToTrash(edit.to);
        if (!trashed)
            return tl::make_unexpected(trashed.error());
        return {};
    }
    case FolderEdit::Kind::Trashed: {
        const Result<FolderPlace> place = m_root.place(edit.from);
        if (!place)
            return tl::make_unexpected(place.error());
        return restoreFromTrash(edit.trashed, *place);
    }
    }
    return {};
}

} // namespace patlas
