// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderCopy.h"

#include "core/collection/FileHandle.h"
#include "core/collection/FolderNames.h"
#include "core/collection/FolderRoot.h"
#include "core/collection/NewFile.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <climits>

namespace patlas {

namespace {

struct FolderCopyText {
    Q_DECLARE_TR_FUNCTIONS(patlas::FolderCopy)
};

constexpr qsizetype copiedAtOnce = qsizetype(1) << 20; ///< bytes
constexpr int deepestCopy = 256; ///< folders within folders; each has descriptors open
constexpr int openFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

class TreeCopy {
public:
    explicit TreeCopy(const std::function<bool()> &isCancelled)
        : m_isCancelled(isCancelled)
    {
    }

    /// The error of the system, 0 for none. The target is not there.
    int copy(const NameInFolder &from, const NameInFolder &to, int depth = 0)
    {
        if (m_isCancelled && m_isCancelled())
            return ECANCELED;
        const std::optional<FileFacts> facts = factsOf(from.folder, from.name.constData());
        if (!facts)
            return errno;
        switch (facts->kind) {
        case FileFacts::Kind::File:
            return copyFile(from, to, *facts);
        case FileFacts::Kind::Folder:
            return depth < deepestCopy ? copyFolder(from, to, *facts, depth) : ELOOP;
        case FileFacts::Kind::Link:
            return copyLink(from, to);
        case FileFacts::Kind::Other:
            return 0;
        }
        return 0;
    }

private:
    int copyFile(const NameInFolder &from, const NameInFolder &to, const FileFacts &facts)
    {
        const FileHandle source(
            ::openat(from.folder, from.name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!source.isOpen())
            return errno;
        NewFile target(to.folder);
        m_buffer.resize(copiedAtOnce);
        int error = target.write({});
        while (error == 0) {
            if (m_isCancelled && m_isCancelled())
                return ECANCELED;
            const ssize_t got = ::read(source.get(), m_buffer.data(), std::size_t(m_buffer.size()));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return errno;
            if (got == 0)
                break;
            error = target.write(QByteArrayView(m_buffer).first(got));
        }
        if (error != 0)
            return error;
        target.takeOver(facts);
        error = target.store();
        return error != 0 ? error : target.nameAs(to.name);
    }

    int copyFolder(const NameInFolder &from, const NameInFolder &to, const FileFacts &facts, int depth)
    {
        const FileHandle source(::openat(from.folder, from.name.constData(), openFolderFlags));
        if (!source.isOpen() || ::mkdirat(to.folder, to.name.constData(), S_IRWXU) != 0)
            return errno;
        const FileHandle target(::openat(to.folder, to.name.constData(), openFolderFlags));
        if (!target.isOpen())
            return errno;
        int error = 0;
        const int listed = eachName(source.get(), [&](const QByteArray &name, unsigned char) {
            error = copy({source.get(), name}, {target.get(), name}, depth + 1);
            // What was removed meanwhile is not there to be copied.
            if (error == ENOENT && !factsOf(source.get(), name.constData()))
                error = 0;
            return error == 0;
        });
        static_cast<void>(::fchmod(target.get(), facts.mode));
        return error != 0 ? error : listed;
    }

    static int copyLink(const NameInFolder &from, const NameInFolder &to)
    {
        QByteArray target(PATH_MAX, '\0');
        const ssize_t size =
            ::readlinkat(from.folder, from.name.constData(), target.data(), std::size_t(target.size() - 1));
        if (size < 0)
            return errno;
        target.truncate(size);
        return ::symlinkat(target.constData(), to.folder, to.name.constData()) == 0 ? 0 : errno;
    }

    const std::function<bool()> &m_isCancelled;
    QByteArray m_buffer;
};

} // namespace

Result<void> copyTree(const NameInFolder &from, const NameInFolder &to,
                      const std::function<bool()> &isCancelled)
{
    const QByteArray hidden = hiddenName();
    int error = TreeCopy(isCancelled).copy(from, {to.folder, hidden});
    if (error == 0)
        error = renameWithoutReplacing(to.folder, hidden, to.folder, to.name);
    if (error == 0) {
        ::fsync(to.folder);
        return {};
    }
    removeTree({to.folder, hidden});
    if (error == ECANCELED)
        return Failure(cancelledError());
    const QString what = FolderCopyText::tr("It was not copied.");
    if (error == EEXIST)
        return failure(ErrorKind::Conflict, what,
                       FolderCopyText::tr("There is a file or folder of that name."));
    return fileFailure(what, error);
}

int removeTree(const NameInFolder &what)
{
    if (::unlinkat(what.folder, what.name.constData(), 0) == 0)
        return 0;
    // Linux says EISDIR, POSIX EPERM.
    if (errno != EISDIR && errno != EPERM)
        return errno;
    const FileHandle folder(::openat(what.folder, what.name.constData(), openFolderFlags));
    if (!folder.isOpen())
        return errno;
    QList<QByteArray> names;
    int error = eachName(folder.get(), [&names](const QByteArray &name, unsigned char) {
        names.append(name);
        return true;
    });
    for (const QByteArray &name : std::as_const(names)) {
        if (const int failed = removeTree({folder.get(), name}); failed != 0)
            error = failed;
    }
    if (::unlinkat(what.folder, what.name.constData(), AT_REMOVEDIR) == 0)
        return 0;
    return error != 0 ? error : errno;
}

} // namespace patlas
