// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderRoot.h"

#include "core/base/VisibleText.h"
#include "core/collection/RequestFileName.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FolderRootText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderRoot)
};

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

/// Absolute and without links; empty if there is nothing.
QString canonicalFolderPath(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    return real ? QFile::decodeName(real.get()) : QString();
}

Failure unusablePath(const QString &path)
{
    return failure(ErrorKind::InvalidInput,
                   FolderRootText::tr("“%1” is not a path within this folder.").arg(shownPath(path)),
                   FolderRootText::tr("Paths begin at the open folder and never lead out of it."));
}

/// The names of a path; nothing for one that leads elsewhere. An empty path has none.
std::optional<QStringList> namesOf(const QString &path)
{
    if (path.isEmpty())
        return QStringList();
    QStringList names = path.split(u'/');
    const bool isUsable = std::none_of(names.cbegin(), names.cend(), [](const QString &name) {
        return name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(u'\0')
            || QFile::decodeName(QFile::encodeName(name)) != name;
    });
    if (!isUsable)
        return std::nullopt;
    return names;
}

qint64 nanosecondsOf(const struct statx_timestamp &time)
{
    return qint64(time.tv_sec) * nanosecondsPerSecond + time.tv_nsec;
}

std::optional<FileFacts> factsWith(int folder, const char *name, int flags)
{
    struct statx found { };
    if (::statx(folder, name, flags | AT_STATX_SYNC_AS_STAT, STATX_BASIC_STATS | STATX_BTIME, &found) != 0)
        return std::nullopt;
    FileFacts facts;
    facts.kind = S_ISREG(found.stx_mode) ? FileFacts::Kind::File
        : S_ISDIR(found.stx_mode)        ? FileFacts::Kind::Folder
        : S_ISLNK(found.stx_mode)        ? FileFacts::Kind::Link
                                         : FileFacts::Kind::Other;
    facts.stamp.device = makedev(found.stx_dev_major, found.stx_dev_minor);
    facts.stamp.inode = found.stx_ino;
    facts.stamp.born = (found.stx_mask & STATX_BTIME) != 0 ? nanosecondsOf(found.stx_btime) : 0;
    facts.stamp.size = qint64(found.stx_size);
    facts.stamp.modified = nanosecondsOf(found.stx_mtime);
    facts.mode = found.stx_mode & 07777U;
    facts.owner = found.stx_uid;
    facts.group = found.stx_gid;
    return facts;
}

} // namespace

std::optional<FileFacts> factsOf(int folder, const char *name, FileLinks links)
{
    return factsWith(folder, name, links == FileLinks::Stay ? AT_SYMLINK_NOFOLLOW : 0);
}

std::optional<FileFacts> factsOf(int descriptor)
{
    return factsWith(descriptor, "", AT_EMPTY_PATH);
}

QString shownPath(const QString &path)
{
    return isolated(redactTokens(path));
}

Failure fileFailure(const QString &what, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ENOENT:
        return failure(ErrorKind::NotFound, what, FolderRootText::tr("It is no longer there."), {}, detail);
    case ENOSPC:
    case EDQUOT:
        return failure(ErrorKind::Storage, what, FolderRootText::tr("The disk is full, or your share of it."),
                       FolderRootText::tr("Make room, then try again."), detail);
    case EACCES:
    case EPERM:
        return failure(ErrorKind::Storage, what, FolderRootText::tr("You do not have the permission."),
                       FolderRootText::tr("Check the permissions of the file and its folder."), detail);
    case EROFS:
        return failure(ErrorKind::Storage, what, FolderRootText::tr("It is on a disk that is read-only."), {},
                       detail);
    default:
        return failure(ErrorKind::Storage, what,
                       FolderRootText::tr("The system says: %1.").arg(isolated(detail)),
                       FolderRootText::tr("Check the disk, then try again."), detail);
    }
}

FolderRoot::FolderRoot(QString path)
    : m_path(std::move(path))
{
}

Result<FolderRoot> FolderRoot::at(const QString &path)
{
    const QString what = FolderRootText::tr("The folder %1 cannot be opened.").arg(shownPath(path));
    const QString real = path.isEmpty() ? QString() : canonicalFolderPath(path);
    if (real.isEmpty())
        return fileFailure(what, path.isEmpty() ? ENOENT : errno);
    const QByteArray name = QFile::encodeName(real);
    const std::optional<FileFacts> facts = factsOf(AT_FDCWD, name.constData());
    if (!facts)
        return fileFailure(what, errno);
    if (facts->kind != FileFacts::Kind::Folder)
        return failure(ErrorKind::InvalidInput, what, FolderRootText::tr("It is not a folder."));
    return FolderRoot(real);
}

QString FolderRoot::absolute(const QString &path) const
{
    if (path.isEmpty())
        return m_path;
    return m_path.endsWith(u'/') ? m_path + path : m_path + u'/' + path;
}

Result<FileHandle> FolderRoot::folder(const QString &path, Missing missing) const
{
    const std::optional<QStringList> names = namesOf(path);
    if (!names)
        return unusablePath(path);
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    FileHandle folder(::open(QFile::encodeName(m_path).constData(), flags));
    const auto what = [&path] {
        return path.isEmpty() ? FolderRootText::tr("The open folder cannot be read.")
                              : FolderRootText::tr("The folder %1 cannot be read.").arg(shownPath(path));
    };
    if (!folder.isOpen())
        return fileFailure(what(), errno);
    for (const QString &each : *names) {
        const QByteArray name = QFile::encodeName(each);
        if (missing == Missing::IsMade && ::mkdirat(folder.get(), name.constData(), 0777) != 0
            && errno != EEXIST)
            return fileFailure(what(), errno);
        FileHandle next(::openat(folder.get(), name.constData(), flags | O_NOFOLLOW));
        if (!next.isOpen()) {
            const int error = errno;
            if (error == ELOOP || error == ENOTDIR) {
                return failure(
                    ErrorKind::InvalidInput, what(),
                    FolderRootText::tr("“%1” is not a folder, or a link to one, which is not followed.")
                        .arg(shownPath(each)));
            }
            return fileFailure(what(), error);
        }
        folder = std::move(next);
    }
    return folder;
}

Result<FolderPlace> FolderRoot::place(const QString &path, Missing missing) const
{
    if (path.isEmpty() || !namesOf(path))
        return unusablePath(path);
    const qsizetype slash = path.lastIndexOf(u'/');
    Result<FileHandle> parent = folder(path.left(std::max<qsizetype>(slash, 0)), missing);
    if (!parent)
        return tl::make_unexpected(parent.error());
    FolderPlace place;
    place.folder = std::move(*parent);
    place.name = QFile::encodeName(path.sliced(slash + 1));
    place.path = path;
    return place;
}

std::optional<QString> FolderRoot::linkTarget(const QString &path) const
{
    const QString real = canonicalFolderPath(absolute(path));
    const QString start = absolute(u"x"_s).chopped(1);
    if (!real.startsWith(start))
        return std::nullopt;
    QString target = real.sliced(start.size());
    const std::optional<QStringList> names = namesOf(target);
    const bool isShown = names && std::none_of(names->cbegin(), names->cend(), [](const QString &name) {
                             return isSkippedName(name);
                         });
    // What a link promises: a link to requests leads to requests, and not into a script.
    const bool isKind = isRequestFile(path) == isRequestFile(target);
    if (target.isEmpty() || !isShown || !isKind)
        return std::nullopt;
    return target;
}

Result<FolderPlace> FolderRoot::filePlace(const QString &path, Missing missing) const
{
    Result<FolderPlace> found = place(path, missing);
    if (!found)
        return found;
    const std::optional<FileFacts> facts = factsOf(found->folder.get(), found->name.constData());
    if (!facts || facts->kind != FileFacts::Kind::Link)
        return found;
    const std::optional<QString> target = linkTarget(path);
    if (!target)
        return failure(
            ErrorKind::InvalidInput, FolderRootText::tr("“%1” is not used.").arg(shownPath(path)),
            FolderRootText::tr("It is a link out of the open folder, to something hidden in it, or "
                               "to nothing."),
            FolderRootText::tr("Open the file that it leads to instead."));
    return place(*target);
}

} // namespace patlas
