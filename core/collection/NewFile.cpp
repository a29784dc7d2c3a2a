// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/NewFile.h"

#include "core/collection/FolderNames.h"
#include "core/collection/RequestFileName.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace patlas {

namespace {

constexpr mode_t modeOfNewFiles = 0666; ///< without what the process's umask takes
constexpr int triesForAName = 20;

QByteArray ownPathOf(int descriptor)
{
    return "/proc/self/fd/" + QByteArray::number(descriptor);
}

/// What tells that a file system has no such way, rather than that it failed.
bool isNotSupported(int error)
{
    return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP;
}

} // namespace

QByteArray hiddenName()
{
    return hiddenNamePrefix.data() + QByteArray::number(QRandomGenerator::system()->generate64(), 36)
        + ".tmp";
}

int renameWithoutReplacing(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to)
{
    if (::renameat2(fromFolder, from.constData(), toFolder, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (!isNotSupported(errno))
        return errno;
    if (factsOf(toFolder, to.constData()))
        return EEXIST;
    return ::renameat(fromFolder, from.constData(), toFolder, to.constData()) == 0 ? 0 : errno;
}

bool isNameTaken(int folder, const QByteArray &name, const QByteArray &except)
{
    const QString folded = foldedName(QFile::decodeName(name));
    bool isTaken = false;
    eachName(folder, [&](const QByteArray &other, unsigned char) {
        isTaken = other != except && (other == name || foldedName(QFile::decodeName(other)) == folded);
        return !isTaken;
    });
    return isTaken;
}

NewFile::NewFile(int folder)
    : m_folder(folder)
{
}

NewFile::~NewFile()
{
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
}

int NewFile::open()
{
    if (m_file.isOpen())
        return 0;
    // It gets its name through /proc.
    if (::access("/proc/self/fd", X_OK) == 0) {
        m_file = FileHandle(::openat(m_folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, modeOfNewFiles));
        if (m_file.isOpen())
            return 0;
        if (!isNotSupported(errno) && errno != EISDIR && errno != ENOENT)
            return errno;
    }
    for (int i = 0; i < triesForAName; ++i) {
        const QByteArray name = hiddenName();
        m_file = FileHandle(::openat(m_folder, name.constData(),
                                     O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, modeOfNewFiles));
        if (m_file.isOpen()) {
            m_name = name;
            return 0;
        }
        if (errno != EEXIST)
            break;
    }
    return errno;
}

int NewFile::write(QByteArrayView bytes)
{
    if (const int error = open(); error != 0)
        return error;
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file.get(), bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return errno;
        bytes = bytes.sliced(std::max<qsizetype>(written, 0));
    }
    return 0;
}

void NewFile::takeOver(const FileFacts &facts)
{
    const std::optional<FileFacts> own = this->facts();
    unsigned int mode = facts.mode;
    if (own && (own->owner != facts.owner || own->group != facts.group)
        && ::fchown(m_file.get(), facts.owner, facts.group) != 0)
        mode &= 0777U; // it would run as somebody else
    static_cast<void>(::fchmod(m_file.get(), mode));
}

int NewFile::store()
{
    return ::fsync(m_file.get()) == 0 ? 0 : errno;
}

int NewFile::giveHiddenName()
{
    if (!m_name.isEmpty())
        return 0;
    const QByteArray name = hiddenName();
    if (::linkat(AT_FDCWD, ownPathOf(m_file.get()).constData(), m_folder, name.constData(), AT_SYMLINK_FOLLOW)
        != 0)
        return errno;
    m_name = name;
    return 0;
}

int NewFile::nameAs(const QByteArray &name)
{
    if (m_name.isEmpty()) {
        if (::linkat(AT_FDCWD, ownPathOf(m_file.get()).constData(), m_folder, name.constData(),
                     AT_SYMLINK_FOLLOW)
            != 0)
            return errno;
    } else {
        if (const int error = renameWithoutReplacing(m_folder, m_name, m_folder, name); error != 0)
            return error;
        m_name.clear();
    }
    ::fsync(m_folder);
    return 0;
}

int NewFile::exchange(const QByteArray &name)
{
    if (const int error = giveHiddenName(); error != 0)
        return error;
    if (::renameat2(m_folder, m_name.constData(), m_folder, name.constData(), RENAME_EXCHANGE) == 0)
        return 0;
    if (!isNotSupported(errno))
        return errno;
    if (::renameat(m_folder, m_name.constData(), m_folder, name.constData()) != 0)
        return errno;
    m_name.clear();
    return 0;
}

void NewFile::finish()
{
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
    m_name.clear();
    ::fsync(m_folder);
}

} // namespace patlas
