// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupMark.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace patlas {

namespace {

/// Of file systems that count whole seconds, or two.
constexpr std::time_t coarseStep = 3;
/// Nanoseconds; of the others, for which the kernel's own clock is read a few hundred times a second.
constexpr long fineStep = 50'000'000;

/// Whether a write that comes now carries another time for sure.
bool isOver(const timespec &written, const timespec &now)
{
    constexpr long second = 1'000'000'000;
    const std::time_t seconds = now.tv_sec - written.tv_sec;
    if (seconds < 0 || written.tv_nsec == 0)
        return seconds >= coarseStep;
    return seconds > 1 || seconds * second + now.tv_nsec - written.tv_nsec > fineStep;
}

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

std::optional<struct stat> fileStatus(const QString &file)
{
    struct stat status { };
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

} // namespace

/// A log that holds something has the newest writes, the file itself only what was taken over from it.
BackupMark::BackupMark(const QString &database)
{
    std::optional<struct stat> status = fileStatus(database + QLatin1String("-wal"));
    if (!status || status->st_size == 0)
        status = fileStatus(database);
    if (status)
        m_written = status->st_mtim;
}

bool BackupMark::isOn(const QString &backup) const
{
    const std::optional<struct stat> status = fileStatus(backup);
    if (!m_written || !status)
        return false;
    const std::time_t started = timeOf(CLOCK_REALTIME).tv_sec - timeOf(CLOCK_BOOTTIME).tv_sec;
    return isSameTime(status->st_mtim, *m_written) && status->st_ctim.tv_sec > started;
}

void BackupMark::putOn(const QString &backup) const
{
    if (!m_written || !isOver(*m_written, timeOf(CLOCK_REALTIME)))
        return;
    const timespec times[] = {*m_written, *m_written};
    ::utimensat(AT_FDCWD, QFile::encodeName(backup).constData(), times, 0);
}

} // namespace patlas
