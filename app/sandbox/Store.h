// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Sql.h"

#include <QSqlDatabase>
#include <QString>

#include <unordered_map>

namespace patlas::sandbox {

/// The sandbox's own SQLite file, which several servers may have open: the window's, and one for each command
/// of a script. Lives on the server's thread. An acknowledged write is on the disk.
class Store {
public:
    Store() = default;
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Creates the schema and the initial data if missing, and migrates older data; afterwards `isNew` tells
    /// whether the data was created.
    Result<void> open(const QString &directory);
    bool isNew() const { return m_isNew; }
    /// Replaces all data by the initial data, revokes all tokens and ends all faults, within the caller's
    /// transaction.
    Result<void> reseed();

    QSqlDatabase &database() { return m_database; }
    /// Runs a statement that fails only on internal or storage errors; `commit` remembers a failure.
    QSqlQuery run(const char *statement, const QVariantList &values = {});
    /// The same without a result. SQLite translates the statement once: an import runs it for each text. For
    /// literals only.
    void change(const char *statement, const QVariantList &values = {});
    /// The first row; empty when there is none. Translated once, too.
    QVariantList row(const char *statement, const QVariantList &values = {});
    /// First column of the first row; null when there is none.
    QVariant value(const char *statement, const QVariantList &values = {})
    {
        return row(statement, values).value(0);
    }

    bool begin(); ///< waits until no other server writes
    bool commit(); ///< false when a statement since `begin` failed; then everything is rolled back
    void rollback();
    /// Whether a statement since `begin` failed: what was read since then may be missing.
    bool hasFailed() const { return m_failed; }
    bool isInTransaction() const { return m_inTransaction; }

private:
    Result<void> bringUpToDate(int version);
    QSqlQuery *ran(const char *statement, const QVariantList &values);

    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_translated;
    bool m_isNew = false;
    bool m_failed = false;
    bool m_inTransaction = false;
};

/// Fills an empty schema with the initial data, within the caller's transaction.
Result<void> seed(Store &store);

} // namespace patlas::sandbox
