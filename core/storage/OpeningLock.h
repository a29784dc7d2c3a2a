// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace patlas {

/// Held while a database is made, migrated or set aside, so that programs that start at once do so one after
/// the other: SQLite's own locks last for a statement or a transaction. A lock of the kernel on a file beside
/// the database, which ends with the process however that ends. Any thread.
class OpeningLock {
public:
    /// Blocks the calling thread until no other has it, for a minute at most. The directory of `database` has
    /// to be there.
    explicit OpeningLock(const QString &database);
    ~OpeningLock();

    OpeningLock(const OpeningLock &) = delete;
    OpeningLock &operator=(const OpeningLock &) = delete;

    /// False only if another program still has it. What cannot be locked (a directory that cannot be written,
    /// a file system without locks) counts as free.
    bool isFree() const { return m_isFree; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    bool m_isFree = true;
};

} // namespace patlas
