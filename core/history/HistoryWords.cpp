// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryWords.h"

#include "core/storage/Sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int rowsOfABatch = 500; // some hundredths of a second, in which nothing else is stored

/// Names and values of the headers, then the body.
QString sentWords(const QJsonObject &exchange)
{
    QString words;
    const QJsonArray headers = exchange.value("requestHeaders"_L1).toArray();
    for (const QJsonValue &header : headers)
        words += header["name"_L1].toString() + u' ' + header["value"_L1].toString() + u'\n';
    return words + exchange.value("requestBody"_L1).toString();
}

struct UnindexedRow {
    qint64 row = 0;
    QJsonObject exchange;
    QString note;
};

Result<std::vector<UnindexedRow>> rowsWithoutWords(QSqlDatabase &database, qint64 below)
{
    Result<QSqlQuery> found =
        execute(database,
                "SELECT row, exchange, coalesce((SELECT note FROM history_mark WHERE history_mark.row = "
                "history.row), '') FROM history WHERE row < ? AND row NOT IN (SELECT id FROM "
                "history_words_sent_content) ORDER BY row DESC LIMIT ?",
                {below, rowsOfABatch});
    if (!found)
        return tl::make_unexpected(found.error());
    std::vector<UnindexedRow> rows;
    while (found->next())
        rows.push_back({found->value(0).toLongLong(),
                        QJsonDocument::fromJson(found->value(1).toByteArray()).object(),
                        found->value(2).toString()});
    return rows;
}

Result<void> ranWell(const Result<QSqlQuery> &query)
{
    return query ? Result<void>() : tl::make_unexpected(query.error());
}

} // namespace

Result<void> indexSentWords(QSqlDatabase &database, qint64 row, const QJsonObject &exchange,
                            const QString &note)
{
    return ranWell(execute(database, "INSERT INTO history_words_sent (rowid, request, note) VALUES (?, ?, ?)",
                           {row, sentWords(exchange), note}));
}

Result<void> storeNote(QSqlDatabase &database, qint64 row, const QString &note)
{
    return inTransaction(database, [&]() -> Result<void> {
        Result<QSqlQuery> stored = execute(database, "SELECT exchange FROM history WHERE row = ?", {row});
        if (!stored || !stored->next())
            return stored ? Result<void>() : tl::make_unexpected(stored.error());
        const QJsonObject exchange = QJsonDocument::fromJson(stored->value(0).toByteArray()).object();
        stored->finish();
        const Result<void> noted = ranWell(
            execute(database,
                    "INSERT INTO history_mark (row, note) VALUES (?, ?) ON CONFLICT (row) DO UPDATE SET "
                    "note = excluded.note",
                    {row, note}));
        if (!noted)
            return noted;
        const Result<void> forgotten =
            ranWell(execute(database, "DELETE FROM history_words_sent WHERE rowid = ?", {row}));
        return forgotten ? indexSentWords(database, row, exchange, note) : forgotten;
    });
}

Result<IndexedBatch> indexOlderWords(QSqlDatabase &database, qint64 below)
{
    const Result<std::vector<UnindexedRow>> rows = rowsWithoutWords(database, below);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const Result<void> indexed = inTransaction(database, [&]() -> Result<void> {
        for (const UnindexedRow &each : *rows) {
            if (const Result<void> one = indexSentWords(database, each.row, each.exchange, each.note); !one)
                return one;
        }
        return {};
    });
    if (!indexed)
        return tl::make_unexpected(indexed.error());
    IndexedBatch batch{qint64(rows->size()), std::nullopt};
    if (rows->size() == std::size_t(rowsOfABatch))
        batch.next = rows->back().row;
    return batch;
}

Result<void> forgetDeletedWords(QSqlDatabase &database)
{
    for (const char *statement :
         {"INSERT INTO history_words (history_words) VALUES ('optimize')",
          "INSERT INTO history_words_sent (history_words_sent) VALUES ('optimize')"}) {
        if (const Result<void> made = ranWell(execute(database, statement)); !made)
            return made;
    }
    return {};
}

} // namespace patlas
