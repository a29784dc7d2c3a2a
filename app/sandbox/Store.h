// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Sql.h"

#include <QSqlDatabase>
#include <QString>

namespace patlas::sandbox {

/// The sandbox's own SQLite file. Lives on the server's thread. An acknowledged write has reached the disk.
class Store {
public:
    Store() = default;
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Makes the schema and the first data where there are none, and brings older data up to date; `isNew`
    /// says afterwards which it was.
    Result<void> open(const QString &directory);
    bool isNew() const { return m_isNew; }
    Result<void> reseed();

    QSqlDatabase &database() { return m_database; }
    /// Runs a statement that cannot fail for the caller's reasons; a failure is remembered in `lastError`.
    QSqlQuery run(const char *statement, const QVariantList &values = {});
    /// First column of the first row; null when there is none.
    QVariant value(const char *statement, const QVariantList &values = {});

    bool begin();
    bool commit(); ///< false when anything since `begin` failed; then all of it is rolled back
    void rollback();
    bool isInTransaction() const { return m_inTransaction; }

private:
    Result<void> bringUpToDate(int version);

    QString m_connection;
    QSqlDatabase m_database;
    bool m_isNew = false;
    bool m_failed = false;
    bool m_inTransaction = false;
};

/// Fills an empty schema with the first data. Within a transaction of the caller.
Result<void> seed(Store &store);

} // namespace patlas::sandbox
