// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupMark.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <ctime>

#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 longestLife = 24LL * 60 * 60; // seconds

QString markOfBackup(const QString &backup)
{
    return backup + u".mark"_s;
}

QByteArray contentOfMark(const QString &path)
{
    constexpr qint64 most = 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

#ifdef Q_OS_LINUX
constexpr qint64 nanoseconds = 1'000'000'000; // in a second

qint64 inNanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * nanoseconds + time.tv_nsec;
}

/// How long after a write another one carries another time for sure. Some file systems count whole seconds or
/// two; the others take the time of the kernel's tick, 1 to 10 ms.
qint64 stepOf(const timespec &written)
{
    constexpr qint64 fine = 50'000'000;
    return written.tv_nsec == 0 ? 3 * nanoseconds : fine;
}

/// What the system says of a file; nothing if there is none.
QByteArray stateOf(const struct stat &status)
{
    QByteArray state;
    for (const qint64 part : {qint64(status.st_dev), qint64(status.st_ino), qint64(status.st_size),
                              inNanoseconds(status.st_mtim), inNanoseconds(status.st_ctim)})
        state += ' ' + QByteArray::number(part);
    return state;
}
#endif

} // namespace

BackupMark::BackupMark(const QString &database)
{
#ifdef Q_OS_LINUX
    const QByteArray boot = contentOfMark(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    if (boot.isEmpty())
        return;
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now); // before the files are looked at
    bool isSettled = true;
    QByteArray state = boot;
    for (const QString &path : {database, database + u"-wal"_s}) {
        struct stat status { };
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            continue;
        // An empty log is made by whoever opens the database.
        if (path != database && status.st_size == 0)
            continue;
        state += '\n' + stateOf(status);
        const qint64 newest = std::max(inNanoseconds(status.st_mtim), inNanoseconds(status.st_ctim));
        isSettled = isSettled && inNanoseconds(now) - newest > stepOf(status.st_mtim);
    }
    m_state = state;
    m_isSettled = isSettled;
#else
    Q_UNUSED(database)
#endif
}

bool BackupMark::isOn(const QString &backup) const
{
    if (m_state.isEmpty() || !QFile::exists(backup) || contentOfMark(markOfBackup(backup)) != m_state)
        return false;
    const qint64 age = QFileInfo(markOfBackup(backup)).lastModified().secsTo(QDateTime::currentDateTimeUtc());
    return age >= 0 && age < longestLife;
}

void BackupMark::putOn(const QString &backup) const
{
    if (m_state.isEmpty() || !m_isSettled)
        return;
    QFile file(markOfBackup(backup)); // half of it is no mark
    if (file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.write(m_state);
}

void BackupMark::takeOff(const QString &backup)
{
    QFile::remove(markOfBackup(backup));
}

} // namespace patlas
