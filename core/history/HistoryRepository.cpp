// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/history/ExchangeJson.h"
#include "core/result/WhenDone.h"
#include "core/secret/TokenMask.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace patlas {

// Named, because what is private to the repository holds them.
namespace historyrows {

/// What the stored bodies take, counted once and then kept up to date. Of the database's thread.
struct StoredBytes {
    std::optional<qint64> bytes;
};

/// A row that waits to be written.
struct Pending {
    Exchange exchange;
    RequestDraft draft; ///< without secrets
    QString tokenName;
    std::shared_ptr<QPromise<Result<qint64>>> promise;
};
using Batch = std::vector<Pending>;

} // namespace historyrows

namespace {

using historyrows::Batch;
using historyrows::Pending;
using historyrows::StoredBytes;

constexpr int mostRows = 5'000;
constexpr qint64 mostBodyBytes = qint64(2) << 30;
constexpr int batchPauseMs = 50; // a write to the disk for several rows, and none beside the next request

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every word as a prefix, quoted so that nothing typed is taken for FTS5 syntax. What has no letter or digit
/// stands in no index and is left out.
QString wordsQuery(const QString &text)
{
    QStringList words;
    for (QString word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (std::none_of(word.cbegin(), word.cend(),
                         [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
            continue;
        words.append(QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\""))
                     + QLatin1String("\"*"));
    }
    return words.join(QLatin1Char(' '));
}

Result<void> removeRows(QSqlDatabase &database, Result<QSqlQuery> old)
{
    if (!old)
        return tl::make_unexpected(old.error());
    std::vector<std::pair<qint64, QString>> rows;
    while (old->next())
        rows.emplace_back(old->value(0).toLongLong(), old->value(1).toString());
    if (rows.empty())
        return {};
    const Result<void> gone = inTransaction(database, [&]() -> Result<void> {
        for (const auto &[row, path] : rows) {
            if (const Result<QSqlQuery> one = execute(database, "DELETE FROM history WHERE row = ?", {row});
                !one)
                return tl::make_unexpected(one.error());
        }
        return {};
    });
    if (!gone)
        return gone;
    for (const auto &[row, path] : rows) {
        if (!path.isEmpty())
            QFile::remove(path);
    }
    return {};
}

Result<qint64> countBytes(QSqlDatabase &database)
{
    Result<QSqlQuery> sum =
        execute(database, "SELECT coalesce(sum(body_size), 0) FROM history WHERE body_path <> ''");
    if (!sum)
        return tl::make_unexpected(sum.error());
    return sum->next() ? sum->value(0).toLongLong() : 0;
}

/// Rows beyond the newest few thousand, and the oldest while bodies take too much room; their files go with
/// them. Only the oldest ever go, so the numbers of the rows tell how many there are; and the whole table is
/// looked through only when there is something to remove for its size.
Result<void> removeOldest(QSqlDatabase &database, StoredBytes &stored)
{
    if (const Result<void> gone = removeRows(
            database,
            execute(database,
                    "SELECT row, body_path FROM history WHERE row <= (SELECT max(row) FROM history) - ?",
                    {mostRows}));
        !gone)
        return gone;
    if (stored.bytes && *stored.bytes <= mostBodyBytes)
        return {};
    const Result<qint64> counted = countBytes(database);
    if (!counted)
        return tl::make_unexpected(counted.error());
    stored.bytes = *counted;
    if (*counted <= mostBodyBytes)
        return {};
    stored.bytes.reset();
    return removeRows(
        database,
        execute(
            database,
            "SELECT row, body_path FROM (SELECT row, body_path, row_number() OVER (ORDER BY row DESC) AS "
            "place,"
            " sum(CASE WHEN body_path = '' THEN 0 ELSE body_size END) OVER (ORDER BY row DESC) AS bytes FROM "
            "history) WHERE bytes > ? AND place > 1",
            {mostBodyBytes}));
}

Result<qint64> insert(QSqlDatabase &database, const Pending &row)
{
    const Exchange &exchange = row.exchange;
    const QJsonObject kept = toJson(exchange);
    const Result<QSqlQuery> inserted = execute(
        database,
        "INSERT INTO history (exchange_id, started, environment, method, url, status, duration, "
        "body_size, operation, token_name, error,"
        " body_path, exchange, draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {exchange.id, exchange.started.toUTC().toString(Qt::ISODateWithMs), exchange.request.environmentId,
         QString::fromUtf8(exchange.request.method), kept.value(QLatin1String("url")).toString(),
         exchange.status, exchange.timings.totalMs, exchange.bodySize, exchange.request.operationId,
         row.tokenName, exchange.error ? maskTokens(exchange.error->what) : QString(), exchange.bodyPath,
         QString::fromUtf8(compact(kept)), QString::fromUtf8(compact(patlas::toJson(row.draft)))});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    return inserted->lastInsertId().toLongLong();
}

/// All of them or none.
Result<std::vector<qint64>> insertAll(QSqlDatabase &database, const Batch &batch, StoredBytes &stored)
{
    std::vector<qint64> numbers;
    const Result<void> written = inTransaction(database, [&]() -> Result<void> {
        for (const Pending &pending : batch) {
            const Result<qint64> number = insert(database, pending);
            if (!number)
                return tl::make_unexpected(number.error());
            numbers.push_back(*number);
        }
        return {};
    });
    if (!written)
        return tl::make_unexpected(written.error());
    for (const Pending &pending : batch) {
        if (stored.bytes && !pending.exchange.bodyPath.isEmpty())
            *stored.bytes += pending.exchange.bodySize;
    }
    if (const Result<void> bounded = removeOldest(database, stored); !bounded)
        return tl::make_unexpected(bounded.error());
    return numbers;
}

using Entries = std::vector<HistoryEntry>;

Result<Entries> select(QSqlDatabase &database, const HistoryFilter &filter)
{
    QByteArray statement = "SELECT row, exchange_id, started, environment, method, url, status, duration, "
                           "body_size, operation, token_name,"
                           " error FROM history WHERE 1";
    QVariantList values;
    const QString words = wordsQuery(filter.text);
    if (!words.isEmpty()) {
        statement += " AND row IN (SELECT rowid FROM history_words WHERE history_words MATCH ?)";
        values.append(words);
    }
    if (!filter.environmentId.isEmpty()) {
        statement += " AND environment = ?";
        values.append(filter.environmentId);
    }
    statement += " ORDER BY row DESC LIMIT ? OFFSET ?";
    values << filter.limit << filter.offset;
    Result<QSqlQuery> rows = execute(database, statement.constData(), values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    Entries entries;
    while (rows->next()) {
        HistoryEntry entry;
        entry.rowId = rows->value(0).toLongLong();
        entry.exchangeId = rows->value(1).toString();
        entry.started = QDateTime::fromString(rows->value(2).toString(), Qt::ISODateWithMs);
        entry.environmentId = rows->value(3).toString();
        entry.method = rows->value(4).toString();
        entry.url = rows->value(5).toString();
        entry.status = rows->value(6).toInt();
        entry.durationMs = rows->value(7).toDouble();
        entry.bodySize = rows->value(8).toLongLong();
        entry.operationId = rows->value(9).toString();
        entry.tokenName = rows->value(10).toString();
        entry.errorSentence = rows->value(11).toString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<QJsonObject> column(QSqlDatabase &database, const char *statement, qint64 row)
{
    Result<QSqlQuery> found = execute(database, statement, {row});
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->next())
        return failure(ErrorKind::NotFound,
                       HistoryRepository::tr("This request is not in the history any more."));
    return QJsonDocument::fromJson(found->value(0).toByteArray()).object();
}

} // namespace

struct HistoryRepository::Private {
    Database &database;
    Batch pending{};
    QTimer pause{}; ///< runs while rows wait
    std::shared_ptr<StoredBytes> stored = std::make_shared<StoredBytes>();
};

HistoryRepository::HistoryRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database})
{
    d->pause.setSingleShot(true);
    d->pause.setInterval(batchPauseMs);
    connect(&d->pause, &QTimer::timeout, this, &HistoryRepository::flush);
}

HistoryRepository::~HistoryRepository()
{
    blockSignals(true);
    flush(); // the database finishes what is queued
}

QFuture<Result<qint64>> HistoryRepository::record(const Exchange &exchange, const RequestDraft &draft,
                                                  const QString &tokenName)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    QFuture<Result<qint64>> future = promise->future();
    d->pending.push_back({exchange, withoutSecrets(draft), tokenName, std::move(promise)});
    if (!d->pause.isActive())
        d->pause.start();
    return future;
}

void HistoryRepository::flush()
{
    d->pause.stop();
    if (d->pending.empty())
        return;
    const auto batch = std::make_shared<const Batch>(std::exchange(d->pending, {}));
    using Numbers = std::vector<qint64>;
    const auto writing = d->database.run<Numbers>(
        [batch, stored = d->stored](QSqlDatabase &database) { return insertAll(database, *batch, *stored); });
    whenDone(writing, this, [this, batch](const Result<Numbers> &numbers) {
        if (numbers)
            Q_EMIT changed();
        for (std::size_t i = 0; i < batch->size(); ++i) {
            const Pending &pending = (*batch)[i];
            pending.promise->addResult(numbers ? Result<qint64>((*numbers)[i])
                                               : Result<qint64>(tl::make_unexpected(numbers.error())));
            pending.promise->finish();
        }
    });
}

QFuture<Result<Entries>> HistoryRepository::find(const HistoryFilter &filter)
{
    flush();
    return d->database.run<Entries>([filter](QSqlDatabase &database) { return select(database, filter); });
}

QFuture<Result<Exchange>> HistoryRepository::exchange(qint64 rowId)
{
    flush();
    return d->database.run<Exchange>([rowId](QSqlDatabase &database) {
        return column(database, "SELECT exchange FROM history WHERE row = ?", rowId).map(exchangeFromJson);
    });
}

QFuture<Result<RequestDraft>> HistoryRepository::draft(qint64 rowId)
{
    flush();
    return d->database.run<RequestDraft>([rowId](QSqlDatabase &database) {
        return column(database, "SELECT draft FROM history WHERE row = ?", rowId).map(draftFromJson);
    });
}

QFuture<Result<TokenUse>> HistoryRepository::useOfToken(const QString &personalTokenId,
                                                        const QDateTime &since)
{
    flush();
    return patlas::useOfToken(d->database, personalTokenId, since);
}

QFuture<Result<void>> HistoryRepository::clear()
{
    flush();
    const auto clearing = d->database.run<void>([stored = d->stored](QSqlDatabase &database) -> Result<void> {
        stored->bytes.reset();
        Result<QSqlQuery> bodies = execute(database, "SELECT body_path FROM history WHERE body_path <> ''");
        if (!bodies)
            return tl::make_unexpected(bodies.error());
        QStringList paths;
        while (bodies->next())
            paths.append(bodies->value(0).toString());
        if (const Result<QSqlQuery> cleared = execute(database, "DELETE FROM history"); !cleared)
            return tl::make_unexpected(cleared.error());
        for (const QString &path : std::as_const(paths))
            QFile::remove(path);
        return {};
    });
    return whenDone(clearing, this, [this](const Result<void> &cleared) {
        if (cleared)
            Q_EMIT changed();
        return cleared;
    });
}

QFuture<Result<QByteArray>> HistoryRepository::exportHar(const std::vector<qint64> &rowIds)
{
    flush();
    return d->database.run<QByteArray>([rowIds](QSqlDatabase &database) -> Result<QByteArray> {
        QJsonArray entries;
        Result<QSqlQuery> rows = execute(database, "SELECT row, exchange FROM history ORDER BY row");
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            if (!rowIds.empty()
                && std::find(rowIds.begin(), rowIds.end(), rows->value(0).toLongLong()) == rowIds.end())
                continue;
            entries.append(
                harEntry(exchangeFromJson(QJsonDocument::fromJson(rows->value(1).toByteArray()).object())));
        }
        const QJsonObject creator{{QStringLiteral("name"), QStringLiteral("Patlas")},
                                  {QStringLiteral("version"), QStringLiteral(PATLAS_VERSION)}};
        const QJsonObject log{{QStringLiteral("version"), QStringLiteral("1.2")},
                              {QStringLiteral("creator"), creator},
                              {QStringLiteral("entries"), entries}};
        return QJsonDocument(QJsonObject{{QStringLiteral("log"), log}}).toJson();
    });
}

} // namespace patlas
