// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <memory>
#include <optional>

namespace patlas {

/// One program per data directory, whatever session, runtime directory or container it runs in: a lock of the
/// kernel on a file in the directory, which ends with the process however that ends. The file says who has
/// it. Held until destroyed.
class DataLock {
public:
    /// `database`: the file whose directory is locked; the directory is made if missing. Changes nothing else
    /// there when another program has it.
    explicit DataLock(const QString &database);
    ~DataLock();

    DataLock(const DataLock &) = delete;
    DataLock &operator=(const DataLock &) = delete;

    /// False only if another program has it. A directory that cannot be written, or whose file system has no
    /// locks, cannot be locked, and counts as free.
    bool isFree() const { return !m_conflict; }
    /// Conflict: who has the data and what to do. Only if it is not free.
    const std::optional<Error> &conflict() const { return m_conflict; }

private:
    struct Private;
    std::unique_ptr<Private> d;
    std::optional<Error> m_conflict;
};

} // namespace patlas
