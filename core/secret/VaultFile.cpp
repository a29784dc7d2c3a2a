// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultFile.h"

#include "core/secret/VaultFormat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int patienceForOthersMs = 10'000;
// A crash can leave a lock file without its holder's name; such a file is judged by its age. No lock is held
// for this long, and the age must be reached before the wait for the lock ends.
constexpr int abandonedAfterMs = 5'000;

struct VaultFileText {
    Q_DECLARE_TR_FUNCTIONS(patlas::VaultFile)
};

Failure cannot(const QString &what, const QString &reason)
{
    return failure(ErrorKind::Storage, what, VaultFileText::tr("Nothing in the vault was changed."),
                   VaultFileText::tr("Check free space and permissions, and try again."), reason);
}

Failure cannotWrite(const QString &reason)
{
    return cannot(VaultFileText::tr("The vault file cannot be written."), reason);
}

Failure alreadyThere()
{
    return failure(ErrorKind::Conflict, VaultFileText::tr("A vault already exists."), {},
                   VaultFileText::tr("Unlock it with its passphrase."));
}

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

Failure inUse()
{
    return cannot(VaultFileText::tr("The vault file is in use by another program."), {});
}

/// Whether the data is on the disk, not only in a cache; `errno` has the reason if not.
bool flushed([[maybe_unused]] int descriptor)
{
#ifdef Q_OS_UNIX
    return ::fsync(descriptor) == 0;
#else
    return true;
#endif
}

/// A rename is only certain to survive a power cut once its directory is written.
bool directoryFlushed([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    const bool done = flushed(directory);
    ::close(directory);
    return done;
#else
    return true;
#endif
}

Result<void> confirmed(const QString &path)
{
    if (directoryFlushed(QFileInfo(path).absolutePath()))
        return {};
    return failure(ErrorKind::Storage,
                   VaultFileText::tr("The vault file was written, but the disk did not confirm it."),
                   VaultFileText::tr("A power cut may undo the last change."),
                   VaultFileText::tr("Check the disk, and try again."), qt_error_string(errno));
}

/// Flushed here: QSaveFile does not report errors of writing its buffer or of its final flush.
constexpr auto unbuffered = QIODevice::WriteOnly | QIODevice::Unbuffered;

Result<void> writeWhole(QFileDevice &file, const QByteArray &content)
{
    if (!file.setPermissions(ownerOnly) || file.write(content) != content.size())
        return cannotWrite(file.errorString());
    return flushed(file.handle()) ? Result<void>() : cannotWrite(qt_error_string(errno));
}

/// Gives the file this name unless there is one with it, as renaming would take the place of that one. It may
/// keep its former name as well.
Result<void> named(const QString &file, const QString &path)
{
#ifdef Q_OS_UNIX
    if (::linkat(AT_FDCWD, QFile::encodeName(file).constData(), AT_FDCWD, QFile::encodeName(path).constData(),
                 0)
        == 0)
        return {};
    if (errno == EEXIST)
        return alreadyThere();
#endif
    // Without links, another program has a moment between the question and the name.
    if (QFile::exists(path))
        return alreadyThere();
    return QFile::rename(file, path) ? Result<void>() : cannotWrite(qt_error_string(errno));
}

} // namespace

VaultFile::VaultFile(QString path)
    : m_path(std::move(path))
{
}

bool VaultFile::exists() const
{
    return QFile::exists(m_path);
}

Result<QByteArray> VaultFile::bytes() const
{
    QFile file(m_path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, VaultFileText::tr("There is no vault."),
                       VaultFileText::tr("Its file was moved or deleted."),
                       VaultFileText::tr("Put it back, or make a new vault."),
                       QDir::toNativeSeparators(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return cannot(VaultFileText::tr("The vault file cannot be read."), file.errorString());
    constexpr qint64 plenty =
        32 * 1024 * 1024; // above the size limit of a vault, so that checkHead rejects a larger file
    return file.read(plenty);
}

Result<void> VaultFile::replace(const VaultKey &key, const VaultContents &contents) const
{
    QSaveFile file(m_path);
    file.setDirectWriteFallback(false);
    if (!file.open(unbuffered))
        return cannotWrite(file.errorString());
    if (Result<void> written = writeWhole(file, vaultformat::sealed(key, contents)); !written)
        return written;
    if (!file.commit())
        return cannotWrite(file.errorString());
    return {};
}

/// Never in place of another file, whose secrets would be lost with it.
Result<void> VaultFile::writeFirst(const VaultKey &key) const
{
    QFile file(m_path + u".new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!file.open(unbuffered | QIODevice::NewOnly, ownerOnly))
        return cannotWrite(file.errorString());
    Result<void> written = writeWhole(file, vaultformat::sealed(key, {{}, 1}));
    if (written)
        written = named(file.fileName(), m_path);
    file.remove();
    return written;
}

Result<VaultKey> VaultFile::create(const Secret &passphrase, VaultCost cost) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return cannot(VaultFileText::tr("The directory of the vault cannot be created."), {});
    if (exists())
        return alreadyThere();
    Result<VaultKey> key = vaultformat::makeKey(passphrase, cost);
    if (!key)
        return key;
    Result<void> written = writeFirst(*key);
    if (written)
        written = confirmed(m_path);
    if (!written)
        return tl::make_unexpected(written.error());
    return key;
}

Result<VaultKey> VaultFile::open(const Secret &passphrase) const
{
    const Result<QByteArray> file = bytes();
    if (!file)
        return tl::make_unexpected(file.error());
    return vaultformat::keyFor(*file, passphrase);
}

Result<VaultContents> VaultFile::read(const VaultKey &key) const
{
    const Result<QByteArray> file = bytes();
    if (!file)
        return tl::make_unexpected(file.error());
    return vaultformat::opened(key, *file);
}

Result<qint64> VaultFile::update(const VaultKey &key,
                                 const std::function<Result<void>(VaultContents &)> &edit) const
{
    QLockFile lock(lockPath(m_path));
    lock.setStaleLockTime(abandonedAfterMs);
    if (!lock.tryLock(patienceForOthersMs))
        return inUse();
    Result<VaultContents> contents = read(key);
    if (!contents)
        return tl::make_unexpected(contents.error());
    Result<void> done = edit(*contents);
    ++contents->generation;
    if (done)
        done = replace(key, *contents);
    if (done)
        done = confirmed(m_path);
    if (!done)
        return tl::make_unexpected(done.error());
    return contents->generation;
}

Result<VaultKey> VaultFile::change(const VaultKey &key, const Secret &passphrase, VaultCost cost) const
{
    Result<VaultKey> made = vaultformat::makeKey(passphrase, cost);
    if (!made)
        return made;
    QLockFile lock(lockPath(m_path));
    lock.setStaleLockTime(abandonedAfterMs);
    if (!lock.tryLock(patienceForOthersMs))
        return inUse();
    Result<VaultContents> contents = read(key);
    if (!contents)
        return tl::make_unexpected(contents.error());
    ++contents->generation;
    if (const Result<void> written = replace(*made, *contents); !written)
        return tl::make_unexpected(written.error());
    // Errors are ignored: the file already has the new passphrase.
    directoryFlushed(QFileInfo(m_path).absolutePath());
    return made;
}

} // namespace patlas
