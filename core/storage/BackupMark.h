// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <ctime>
#include <optional>

namespace patlas {

/// Tells whether a backup still has what its database has, so that a program that starts for a moment need
/// not check and copy what nobody changed. The backup carries the time of the database's last write as its
/// own. Made before the database is opened. Any thread.
class BackupMark {
public:
    explicit BackupMark(const QString &database);

    /// The database was not written to since this backup of it was made, and the machine not started again: a
    /// loss of power can leave files with the times of before. False where it cannot be known.
    bool isOn(const QString &backup) const;
    /// To be called once the backup is complete.
    void putOn(const QString &backup) const;

private:
    std::optional<timespec> m_written;
};

} // namespace patlas
