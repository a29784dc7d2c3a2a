// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct SqlText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Database)
};

Result<void> between(const char *begin, QSqlDatabase &database, const std::function<Result<void>()> &work)
{
    if (const Result<QSqlQuery> begun = execute(database, begin); !begun)
        return tl::make_unexpected(begun.error());
    Result<void> done = work();
    if (done && database.commit())
        return {};
    const Failure why = done ? sqlFailure(database.lastError()) : Failure(done.error());
    database.rollback();
    return why;
}

} // namespace

Failure sqlFailure(const QSqlError &error)
{
    constexpr int full = 13;
    constexpr int readOnly = 8;
    constexpr int cannotOpen = 14;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    QString meaning = SqlText::tr("The data was not saved.");
    QString remedy = SqlText::tr("Try again. If it fails again, look at the technical reason.");
    if (code == full) {
        meaning = SqlText::tr("The disk is full.");
        remedy = SqlText::tr("Free some space and try again. Nothing that was saved before is lost.");
    } else if (code == readOnly || code == cannotOpen) {
        meaning = SqlText::tr("The data directory of Patlas cannot be written to.");
        remedy = SqlText::tr("Check its permissions and start Patlas again.");
    }
    return failure(ErrorKind::Storage, SqlText::tr("The database of Patlas could not be used."), meaning,
                   remedy, error.text());
}

Result<QSqlQuery> execute(QSqlDatabase &database, const char *statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(statement)))
        return sqlFailure(query.lastError());
    for (const QVariant &value : values) {
        // A null QString means empty text; an invalid QVariant means NULL.
        const bool isNullText = value.userType() == QMetaType::QString && value.toString().isNull();
        query.addBindValue(isNullText ? QVariant(""_L1) : value);
    }
    if (!query.exec())
        return sqlFailure(query.lastError());
    return query;
}

Result<void> emptyLog(QSqlDatabase &database)
{
    const Result<QSqlQuery> emptied = execute(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return emptied ? Result<void>() : tl::make_unexpected(emptied.error());
}

Result<void> inTransaction(QSqlDatabase &database, const std::function<Result<void>()> &work)
{
    // SQLite waits for the right to write only here. A transaction that has read before it writes fails where
    // another connection wrote in between.
    return between("BEGIN IMMEDIATE", database, work);
}

Result<void> inSnapshot(QSqlDatabase &database, const std::function<Result<void>()> &work)
{
    return between("BEGIN", database, work);
}

} // namespace patlas
