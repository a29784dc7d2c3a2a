// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRemoval.h"

#include "core/history/BodyFiles.h"
#include "core/history/HistoryWords.h"
#include "core/storage/Sql.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QList>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// A row of history_leaving that stands for no row: the whole history was removed.
constexpr qint64 wholeHistory = 0;
constexpr qint64 anyNumber = -1;
constexpr qint64 deletedAtOnce = 500;

Result<qint64> number(QSqlDatabase &database, const char *statement)
{
    Result<QSqlQuery> query = execute(database, statement);
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

/// The number of rows that the statement changed.
Result<qint64> changedBy(QSqlDatabase &database, const char *statement, const QVariantList &values = {})
{
    const Result<QSqlQuery> query = execute(database, statement, values);
    return query ? Result<qint64>(qint64(query->numRowsAffected())) : tl::make_unexpected(query.error());
}

Result<qint64> hiddenRows(QSqlDatabase &database)
{
    return number(database, "SELECT count(*) FROM history_leaving");
}

struct StoredRow {
    qint64 row = 0;
    QString body;
};

/// Of rows that are older than the retention keeps them.
Result<std::vector<StoredRow>> tooOld(QSqlDatabase &database, int days, qint64 most)
{
    if (days == 0)
        return std::vector<StoredRow>();
    const QString kept = QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODateWithMs);
    Result<QSqlQuery> query =
        execute(database,
                "SELECT row, body_path FROM history WHERE started > '' AND started < ? AND row NOT IN "
                "(SELECT row FROM history_mark WHERE pinned = 1) AND row NOT IN (SELECT row FROM "
                "history_leaving) LIMIT ?",
                {kept, most});
    if (!query)
        return tl::make_unexpected(query.error());
    std::vector<StoredRow> rows;
    while (query->next())
        rows.push_back({query->value(0).toLongLong(), query->value(1).toString()});
    return rows;
}

/// The oldest ones, as long as there are too many, or their bodies are too large; never the newest. What is
/// counted is read from indexes; rows are read only when a limit is exceeded.
Result<std::vector<StoredRow>> tooMany(QSqlDatabase &database, const HistoryRetention &retention, qint64 most)
{
    const Result<qint64> rows = number(
        database,
        "SELECT (SELECT count(*) FROM history) - (SELECT count(*) FROM history_mark WHERE pinned = 1) - "
        "(SELECT count(*) FROM history_leaving WHERE row IN (SELECT row FROM history) AND row NOT IN (SELECT "
        "row FROM history_mark WHERE pinned = 1))");
    if (!rows)
        return tl::make_unexpected(rows.error());
    const Result<qint64> bytes = number(
        database,
        "SELECT (SELECT total(body_size) FROM history WHERE body_path <> '') - (SELECT total(body_size) "
        "FROM history WHERE body_path <> '' AND row IN (SELECT row FROM history_mark WHERE pinned = 1 UNION "
        "SELECT row FROM history_leaving))");
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    qint64 rowsTooMany = *rows - retention.rows;
    qint64 bytesTooMany = *bytes - retention.bodyBytes;
    std::vector<StoredRow> oldest;
    if (rowsTooMany <= 0 && bytesTooMany <= 0)
        return oldest;
    Result<QSqlQuery> query =
        execute(database,
                "SELECT row, body_path, body_size FROM history WHERE row < (SELECT max(row) FROM history) "
                "AND row NOT IN (SELECT row FROM history_mark WHERE pinned = 1 UNION SELECT row FROM "
                "history_leaving) "
                "ORDER BY row");
    if (!query)
        return tl::make_unexpected(query.error());
    while ((rowsTooMany > 0 || bytesTooMany > 0) && qint64(oldest.size()) != most && query->next()) {
        oldest.push_back({query->value(0).toLongLong(), query->value(1).toString()});
        --rowsTooMany;
        if (!oldest.back().body.isEmpty())
            bytesTooMany -= query->value(2).toLongLong();
    }
    return oldest;
}

/// At most `most` of the rows that the retention does not keep; anyNumber: all.
Result<std::vector<StoredRow>> rowsBeyond(QSqlDatabase &database, const HistoryRetention &retention,
                                          qint64 most)
{
    Result<std::vector<StoredRow>> rows = tooOld(database, retention.days, most);
    if (!rows || !rows->empty())
        return rows; // those beyond the numbers are next
    return tooMany(database, retention, most);
}

/// Copies of the database from before its form changed hold the history of then.
void removeCopies(const QString &database)
{
    const QFileInfo file(database);
    QDir directory = file.dir();
    const QStringList copies = directory.entryList({file.fileName() + u".before-v*"_s}, QDir::Files);
    for (const QString &copy : copies)
        directory.remove(copy);
}

/// Runs all of them, until one fails.
Result<void> runAll(QSqlDatabase &database, const QList<QByteArray> &statements)
{
    for (const QByteArray &statement : statements) {
        if (const Result<qint64> ran = changedBy(database, statement.constData()); !ran)
            return tl::make_unexpected(ran.error());
    }
    return {};
}

/// Triggers delete the words and the rest of each row, and the row from the hidden ones.
Result<void> deleteOneByOne(QSqlDatabase &database)
{
    const Result<void> deleted = runAll(database,
                                        {"DELETE FROM history WHERE row IN (SELECT row FROM history_leaving)",
                                         "DELETE FROM history_leaving"});
    return deleted ? forgetDeletedWords(database) : deleted;
}

/// The same for most of the history, many times as fast: the words are not deleted one by one but listed
/// anew, those of what was sent by the next search.
Result<void> deleteTogether(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        execute(database,
                "SELECT type, name, sql FROM sqlite_master WHERE name IN ('history_words_sent', "
                "'history_removed', 'history_row_removed') ORDER BY type = 'trigger'");
    if (!query)
        return tl::make_unexpected(query.error());
    QList<QByteArray> statements;
    QList<QByteArray> made;
    while (query->next()) {
        statements.append("DROP " + query->value(0).toByteArray() + ' ' + query->value(1).toByteArray());
        made.append(query->value(2).toByteArray());
    }
    query->finish();
    std::reverse(statements.begin(), statements.end()); // the triggers first
    statements << "DELETE FROM history WHERE row IN (SELECT row FROM history_leaving)"
               << "DELETE FROM history_mark WHERE row IN (SELECT row FROM history_leaving)"
               << "DELETE FROM history_leaving";
    statements << made << "INSERT INTO history_words (history_words) VALUES ('rebuild')";
    return runAll(database, statements);
}

} // namespace

Result<qint64> hideRows(QSqlDatabase &database, const std::vector<qint64> &rows)
{
    qint64 count = 0;
    const Result<void> hidden = inTransaction(database, [&]() -> Result<void> {
        for (const qint64 row : rows) {
            const Result<qint64> one = changedBy(
                database, "INSERT OR IGNORE INTO history_leaving SELECT row FROM history WHERE row = ?",
                {row});
            if (!one)
                return tl::make_unexpected(one.error());
            count += *one;
        }
        return {};
    });
    return hidden ? Result<qint64>(count) : tl::make_unexpected(hidden.error());
}

Result<qint64> hideAllRows(QSqlDatabase &database, bool isAll)
{
    qint64 count = 0;
    const Result<void> hidden = inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> rows = changedBy(
            database,
            isAll ? "INSERT OR IGNORE INTO history_leaving SELECT row FROM history"
                  : "INSERT OR IGNORE INTO history_leaving SELECT row FROM history WHERE row NOT IN (SELECT "
                    "row FROM history_mark WHERE pinned = 1)");
        if (!rows)
            return tl::make_unexpected(rows.error());
        count = *rows;
        const Result<qint64> whole =
            changedBy(database, "INSERT OR IGNORE INTO history_leaving VALUES (?)", {wholeHistory});
        return whole ? Result<void>() : tl::make_unexpected(whole.error());
    });
    return hidden ? Result<qint64>(count) : tl::make_unexpected(hidden.error());
}

Result<qint64> hideRowsBeyond(QSqlDatabase &database, const HistoryRetention &retention)
{
    std::vector<qint64> rows;
    for (const auto &beyond :
         {tooOld(database, retention.days, anyNumber), tooMany(database, retention, anyNumber)}) {
        if (!beyond)
            return tl::make_unexpected(beyond.error());
        for (const StoredRow &each : *beyond)
            rows.push_back(each.row);
    }
    return hideRows(database, rows);
}

Result<qint64> showHiddenRows(QSqlDatabase &database)
{
    const Result<qint64> shown =
        changedBy(database, "DELETE FROM history_leaving WHERE row <> ?", {wholeHistory});
    if (!shown)
        return shown;
    const Result<qint64> whole = changedBy(database, "DELETE FROM history_leaving");
    return whole ? shown : whole;
}

Result<bool> deleteHiddenRows(QSqlDatabase &database, const BodyFiles &bodies)
{
    const Result<qint64> hidden = hiddenRows(database);
    if (!hidden)
        return tl::make_unexpected(hidden.error());
    if (*hidden == 0)
        return false;
    const Result<qint64> whole =
        number(database, "SELECT count(*) FROM history_leaving WHERE row = 0"); // wholeHistory
    if (!whole)
        return tl::make_unexpected(whole.error());
    Result<QSqlQuery> query = execute(database,
                                      "SELECT body_path FROM history WHERE body_path <> '' AND row IN "
                                      "(SELECT row FROM history_leaving)");
    if (!query)
        return tl::make_unexpected(query.error());
    QStringList paths;
    while (query->next())
        paths.append(query->value(0).toString());
    query->finish();
    const Result<qint64> rows = number(database, "SELECT count(*) FROM history");
    if (!rows)
        return tl::make_unexpected(rows.error());
    const Result<void> deleted = inTransaction(
        database, [&] { return *hidden > *rows / 2 ? deleteTogether(database) : deleteOneByOne(database); });
    if (!deleted)
        return tl::make_unexpected(deleted.error());
    for (const QString &path : std::as_const(paths))
        bodies.remove(path);
    if (*whole > 0)
        removeCopies(database.databaseName());
    const Result<void> emptied = emptyLog(database);
    return emptied ? Result<bool>(true) : tl::make_unexpected(emptied.error());
}

Result<bool> deleteOldest(QSqlDatabase &database, const BodyFiles &bodies, const HistoryRetention &retention)
{
    const Result<qint64> hidden = hiddenRows(database);
    if (!hidden)
        return tl::make_unexpected(hidden.error());
    if (*hidden > 0)
        return false;
    const Result<std::vector<StoredRow>> rows = rowsBeyond(database, retention, deletedAtOnce);
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->empty())
        return false;
    const Result<void> deleted = inTransaction(database, [&]() -> Result<void> {
        for (const StoredRow &each : *rows) {
            if (const Result<qint64> gone =
                    changedBy(database, "DELETE FROM history WHERE row = ?", {each.row});
                !gone)
                return tl::make_unexpected(gone.error());
        }
        return {};
    });
    if (!deleted)
        return tl::make_unexpected(deleted.error());
    for (const StoredRow &each : *rows)
        bodies.remove(each.body);
    return true; // found out by the next call
}

} // namespace patlas
