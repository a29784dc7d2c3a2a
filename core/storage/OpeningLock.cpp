// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OpeningLock.h"

#include <chrono>

#ifdef Q_OS_UNIX
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#else
#include <QLockFile>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::chrono::milliseconds patienceForOpening{60'000};

QString openingLockOf(const QString &database)
{
    return database + u".opening"_s;
}

} // namespace

#ifdef Q_OS_UNIX

struct OpeningLock::Private {
    int file = -1;
};

OpeningLock::OpeningLock(const QString &database)
    : d(std::make_unique<Private>())
{
    const QByteArray path = QFile::encodeName(openingLockOf(database));
    d->file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (d->file < 0)
        return;
    constexpr unsigned long pauseMs = 5;
    const QDeadlineTimer deadline(patienceForOpening);
    while (::flock(d->file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return;
        if (deadline.hasExpired()) {
            m_isFree = false;
            return;
        }
        QThread::msleep(pauseMs);
    }
}

OpeningLock::~OpeningLock()
{
    // The file stays: whoever waits for it would hold a lock that the next one cannot see.
    if (d->file >= 0)
        ::close(d->file);
}

#else

struct OpeningLock::Private {
    std::unique_ptr<QLockFile> file;
};

OpeningLock::OpeningLock(const QString &database)
    : d(std::make_unique<Private>())
{
    d->file = std::make_unique<QLockFile>(openingLockOf(database));
    d->file->setStaleLockTime(0); // never stale while its process runs
    m_isFree =
        d->file->tryLock(int(patienceForOpening.count())) || d->file->error() != QLockFile::LockFailedError;
}

OpeningLock::~OpeningLock() = default;

#endif

} // namespace patlas
