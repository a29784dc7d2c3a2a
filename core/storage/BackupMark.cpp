// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupMark.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace patlas {

namespace {

/// Seconds. File systems count time in steps, of up to two seconds; a write within the step of the one before
/// would not show.
constexpr std::time_t longestStep = 3;

bool isSameTime(const timespec &one, const timespec &other)
{
    return one.tv_sec == other.tv_sec && one.tv_nsec == other.tv_nsec;
}

timespec timeOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return time;
}

} // namespace

/// A log that holds something has the newest writes, the file itself only what was taken over from it.
BackupMark::BackupMark(const QString &database)
{
    struct stat status { };
    if (::stat(QFile::encodeName(database + QLatin1String("-wal")).constData(), &status) == 0
        && status.st_size > 0)
        m_written = status.st_mtim;
    else if (::stat(QFile::encodeName(database).constData(), &status) == 0)
        m_written = status.st_mtim;
}

bool BackupMark::isOn(const QString &backup) const
{
    struct stat status { };
    if (!m_written || ::stat(QFile::encodeName(backup).constData(), &status) != 0)
        return false;
    const std::time_t started = timeOf(CLOCK_REALTIME).tv_sec - timeOf(CLOCK_BOOTTIME).tv_sec;
    return isSameTime(status.st_mtim, *m_written) && status.st_ctim.tv_sec > started;
}

void BackupMark::putOn(const QString &backup) const
{
    const std::time_t age = m_written ? timeOf(CLOCK_REALTIME).tv_sec - m_written->tv_sec : 0;
    if (age < longestStep)
        return;
    const timespec times[] = {*m_written, *m_written};
    ::utimensat(AT_FDCWD, QFile::encodeName(backup).constData(), times, 0);
}

} // namespace patlas
