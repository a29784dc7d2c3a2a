// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Salvage.h"

#include "core/storage/Sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<QStringList> column(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return sqlFailure(query.lastError());
    QStringList values;
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

/// Without the full-text index, which its triggers rebuild.
Result<QStringList> tables(QSqlDatabase &database)
{
    return column(database,
                  u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE "
                  "'sqlite_%' AND name NOT LIKE 'history_words%' ORDER BY rowid"_s);
}

QStringList commonColumns(QSqlDatabase &database, const QString &table)
{
    const auto of = [&](const char *schema) {
        return column(database,
                      u"SELECT name FROM pragma_table_info('%1', '%2')"_s.arg(table, QLatin1String(schema)))
            .value_or(QStringList());
    };
    const QStringList theirs = of("salvaged");
    QStringList common;
    for (const QString &name : of("main")) {
        if (theirs.contains(name))
            common.append(name);
    }
    return common;
}

struct Pass {
    int rows = 0;
    bool complete = false;
    QVariant last; ///< the last row id that was read
};

Pass copyRows(QSqlDatabase &database, const QString &select, const QString &insert, qsizetype columns)
{
    Pass pass;
    QSqlQuery from(database);
    from.setForwardOnly(true);
    QSqlQuery into(database);
    if (!from.exec(select) || !into.prepare(insert))
        return pass;
    while (from.next()) {
        for (qsizetype i = 0; i < columns; ++i)
            into.bindValue(int(i), from.value(int(i) + 1));
        pass.last = from.value(0);
        if (into.exec())
            pass.rows += std::max(0, into.numRowsAffected());
    }
    pass.complete = !from.lastError().isValid();
    return pass;
}

void copyTable(QSqlDatabase &database, const QString &table, SalvageReport &report)
{
    const QStringList columns = commonColumns(database, table);
    if (columns.isEmpty()) {
        report.incomplete.append(table);
        return;
    }
    const QString names = columns.join(u", "_s);
    const QString places = QStringList(columns.size(), u"?"_s).join(u", "_s);
    // The installation's own key replaces the one that the new file was created with.
    const QString verb = table == "meta"_L1 ? u"REPLACE"_s : u"IGNORE"_s;
    const QString insert = u"INSERT OR %1 INTO main.%2 (%3) VALUES (%4)"_s.arg(verb, table, names, places);
    const bool hasRowId = column(database, u"SELECT rowid FROM main.%1 LIMIT 0"_s.arg(table)).has_value();
    const QString key = hasRowId ? u"rowid"_s : u"0"_s;
    const QString select = u"SELECT %1, %2 FROM salvaged.%3"_s.arg(key, names, table);
    const QString order = hasRowId ? u" ORDER BY rowid"_s : QString();
    const Pass first = copyRows(database, select + order, insert, columns.size());
    report.rows += first.rows;
    if (first.complete)
        return;
    report.incomplete.append(table);
    if (!hasRowId)
        return;
    const QString beyond =
        first.last.isValid() ? u" WHERE rowid > %1"_s.arg(first.last.toLongLong()) : QString();
    report.rows += copyRows(database, select + beyond + order + u" DESC"_s, insert, columns.size()).rows;
}

Failure notBackedUp(const QString &reason)
{
    return failure(ErrorKind::Storage,
                   QCoreApplication::translate("patlas::Database", "The backup cannot be written."), {}, {},
                   reason);
}

} // namespace

Result<SalvageReport> salvage(QSqlDatabase &database, const QString &from, const QStringList &only)
{
    Result<QStringList> all = tables(database);
    if (!all)
        return tl::make_unexpected(all.error());
    QUrl url = QUrl::fromLocalFile(QDir().absoluteFilePath(from));
    url.setQuery(u"mode=ro"_s);
    if (const Result<QSqlQuery> attached =
            execute(database, "ATTACH DATABASE ? AS salvaged", {url.toString(QUrl::FullyEncoded)});
        !attached)
        return tl::make_unexpected(attached.error());
    SalvageReport report;
    database.transaction();
    for (const QString &table : std::as_const(*all)) {
        if (only.isEmpty() || only.contains(table))
            copyTable(database, table, report);
    }
    const bool kept = database.commit();
    const Failure why = sqlFailure(database.lastError());
    if (!kept)
        database.rollback();
    QSqlQuery(database).exec(u"DETACH DATABASE salvaged"_s);
    if (!kept)
        return why;
    return report;
}

Result<void> backUp(QSqlDatabase &database, const QString &to)
{
    const QString fresh = to + u".new"_s;
    QFile::remove(fresh);
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile))
        return notBackedUp(file.errorString());
    file.close();
    const Result<QStringList> all = tables(database);
    if (!all)
        return tl::make_unexpected(all.error());
    if (const Result<QSqlQuery> attached = execute(database, "ATTACH DATABASE ? AS backup", {fresh});
        !attached)
        return tl::make_unexpected(attached.error());
    // Nobody sees the file before it is complete, and it is synchronised once, below.
    for (const char *pragma : {"PRAGMA backup.journal_mode = OFF", "PRAGMA backup.synchronous = OFF"})
        QSqlQuery(database).exec(QLatin1String(pragma));
    const Result<void> copied = inSnapshot(database, [&]() -> Result<void> {
        for (const QString &table : *all) {
            // What was sent must be forgotten when the history is cleared, and what was noted about it or
            // read out of responses.
            if (table == "history"_L1 || table == "history_mark"_L1 || table == "history_leaving"_L1
                || table == "seen_value"_L1)
                continue;
            QSqlQuery copy(database);
            if (!copy.exec(u"CREATE TABLE backup.%1 AS SELECT * FROM main.%1"_s.arg(table)))
                return sqlFailure(copy.lastError());
        }
        return {};
    });
    QSqlQuery(database).exec(u"DETACH DATABASE backup"_s);
    if (!copied) {
        QFile::remove(fresh);
        return copied;
    }
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0) {
        const QString reason = qt_error_string(errno);
        QFile::remove(fresh);
        return notBackedUp(reason);
    }
    // Not QFile::rename, which does not replace a file: a complete backup must exist at every moment.
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(to).constData()) != 0) {
        const QString reason = qt_error_string(errno);
        QFile::remove(fresh);
        return notBackedUp(reason);
    }
    return {};
}

} // namespace patlas
