// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/TrashedFile.h"

#include "core/collection/NewFile.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct TrashedFileText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TrashedFile)
};

/// Of "…/Trash/files/NAME": "…/Trash/info/NAME.trashinfo".
QByteArray noteOf(const QByteArray &trashed)
{
    const qsizetype name = trashed.lastIndexOf('/');
    const qsizetype files = name > 0 ? trashed.lastIndexOf('/', name - 1) : -1;
    if (files < 0 || trashed.sliced(files, name - files) != "/files")
        return {};
    return trashed.first(files) + "/info" + trashed.sliced(name) + ".trashinfo";
}

} // namespace

Result<QString> moveToTrash(const FolderRoot &root, const FolderPlace &place)
{
    const QString what = TrashedFileText::tr("%1 was not moved to the trash.").arg(shownPath(place.path));
    if (!factsOf(place.folder.get(), place.name.constData()))
        return fileFailure(what, errno);
    QString trashed;
    if (!QFile::moveToTrash(root.absolute(place.path), &trashed))
        return failure(ErrorKind::Storage, what,
                       TrashedFileText::tr("Its disk has no trash that you can use, or you do not have the "
                                           "permission. It is where it was."),
                       TrashedFileText::tr("Check the permissions of its folder, or remove it outside of "
                                           "Patlas."));
    return trashed;
}

Result<void> restoreFromTrash(const QString &trashed, const FolderPlace &place)
{
    const QString what = TrashedFileText::tr("%1 was not restored.").arg(shownPath(place.path));
    if (trashed.isEmpty())
        return failure(ErrorKind::NotFound, what,
                       TrashedFileText::tr("The system did not say where in the trash it is."),
                       TrashedFileText::tr("Restore it with your file manager."));
    const QByteArray path = QFile::encodeName(trashed);
    const qsizetype slash = path.lastIndexOf('/');
    const FileHandle trash(::open(path.first(slash + 1).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const QByteArray name = path.sliced(slash + 1);
    if (!trash.isOpen() || !factsOf(trash.get(), name.constData()))
        return failure(ErrorKind::NotFound, what, TrashedFileText::tr("It is no longer in the trash."));
    const Failure inTheWay = failure(ErrorKind::Conflict, what,
                                     TrashedFileText::tr("There is a file or folder of that name by now."),
                                     TrashedFileText::tr("Rename that, then try again."));
    if (isNameTaken(place.folder.get(), place.name))
        return inTheWay;
    const int error = renameWithoutReplacing(trash.get(), name, place.folder.get(), place.name);
    if (error == EEXIST)
        return inTheWay;
    if (error != 0)
        return fileFailure(what, error);
    if (const QByteArray note = noteOf(path); !note.isEmpty())
        ::unlink(note.constData());
    ::fsync(place.folder.get());
    return {};
}

} // namespace patlas
