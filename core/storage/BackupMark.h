// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Tells whether a backup still has what its database has, so that a program that starts for a moment need
/// not check and copy what nobody changed. A file beside the backup holds what the system says of the
/// database and its log: which files, how large, when they were written and changed, and in which run of the
/// machine, since a loss of power can leave files with the times of before. It counts for a day, so that
/// what a disk lost by itself is found. Made before the database is opened. Any thread.
class BackupMark {
public:
    explicit BackupMark(const QString &database);

    /// Nothing was written since this backup was made. False where it cannot be known.
    bool isOn(const QString &backup) const;
    /// Once the backup is complete; nothing where a write might have come in between unseen.
    void putOn(const QString &backup) const;
    /// Before another backup takes the place of this one.
    static void takeOff(const QString &backup);

private:
    QByteArray m_state; ///< empty: not known
    bool m_isSettled = false; ///< whatever is written from now on carries another time
};

} // namespace patlas
