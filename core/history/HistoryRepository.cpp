// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/base/Then.h"
#include "core/history/BodyFiles.h"
#include "core/history/ExchangeJson.h"
#include "core/history/HarContent.h"
#include "core/history/HistoryRemoval.h"
#include "core/history/HistorySearch.h"
#include "core/history/HistoryWords.h"
#include "core/http/SentAddress.h"
#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The new row, and whether there is more to delete than was deleted for it.
struct Recorded {
    qint64 row = 0;
    bool isTooMuch = false;
};

Result<qint64> insert(QSqlDatabase &database, Exchange exchange, const QByteArray &draft,
                      const QString &tokenName)
{
    exchange.bodyPath = QFileInfo(exchange.bodyPath).fileName();
    const QJsonObject kept = toJson(exchange);
    qint64 row = 0;
    const Result<void> done = inTransaction(database, [&]() -> Result<void> {
        const Result<QSqlQuery> inserted = execute(
            database,
            "INSERT INTO history (exchange_id, started, environment, method, url, status, duration, "
            "body_size, operation, token_name, error,"
            " body_path, exchange, draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {exchange.id, exchange.started.toUTC().toString(Qt::ISODateWithMs),
             exchange.request.environmentId, kept.value("method"_L1).toString(),
             QString::fromUtf8(maskedAddress(sentAddress(exchange.request).toUtf8())), exchange.status,
             exchange.timings.totalMs, exchange.bodySize, exchange.request.operationId, tokenName,
             exchange.error ? redactTokens(exchange.error->what) : QString(), exchange.bodyPath,
             QString::fromUtf8(compact(kept)), QString::fromUtf8(draft)});
        if (!inserted)
            return tl::make_unexpected(inserted.error());
        row = inserted->lastInsertId().toLongLong();
        return indexSentWords(database, row, kept);
    });
    return done ? Result<qint64>(row) : tl::make_unexpected(done.error());
}

Exchange exchangeIn(const QJsonObject &stored, const BodyFiles &bodies)
{
    Exchange exchange = exchangeFromJson(stored);
    exchange.bodyPath = bodies.path(exchange.bodyPath);
    return exchange;
}

Result<QJsonObject> column(QSqlDatabase &database, const char *statement, qint64 row)
{
    Result<QSqlQuery> found = execute(database, statement, {row});
    if (!found)
        return tl::make_unexpected(found.error());
    if (!found->next())
        return failure(ErrorKind::NotFound,
                       HistoryRepository::tr("This request is no longer in the history."));
    return QJsonDocument::fromJson(found->value(0).toByteArray()).object();
}

} // namespace

struct HistoryRepository::Private {
    Private(Database &in, const QString &folder)
        : database(in)
        , bodies(folder)
    {
    }

    Database &database;
    BodyFiles bodies;
    HistoryRetention retention;
    QTimer undoTime;
    bool isLeaving = false; ///< something was removed that can be brought back
    qint64 indexedRows = 0; ///< since the program started
    bool isIndexed = false; ///< older rows were added to the index of words, or are being added
    qint64 newest = -1; ///< the last row ever recorded, here or elsewhere; -1: not known
};

HistoryRepository::HistoryRepository(Database &database, const QString &bodies, QObject *parent)
    : QObject(parent)
    , d(new Private(database, bodies))
{
    d->undoTime.setSingleShot(true);
    setUndoTime(defaultUndoTime);
    connect(&d->undoTime, &QTimer::timeout, this, [this] { finishRemoval(); });
}

HistoryRepository::~HistoryRepository()
{
    if (d->isLeaving)
        d->database.run<bool>(
            [bodies = d->bodies](QSqlDatabase &database) { return deleteHiddenRows(database, bodies); });
}

QFuture<Result<void>> HistoryRepository::lookForRows()
{
    return d->database.load<qint64>(this, newestRow, [this](const qint64 &newest) {
        if (const qint64 before = std::exchange(d->newest, newest); before >= 0 && before < newest)
            Q_EMIT changed();
    });
}

QFuture<Result<qint64>> HistoryRepository::record(const Exchange &exchange, const RequestDraft &draft,
                                                  const QString &tokenName)
{
    const auto recording =
        d->database.run<Recorded>([bodies = d->bodies, retention = d->retention, exchange, draft,
                                   tokenName](QSqlDatabase &database) -> Result<Recorded> {
            const QByteArray kept = compact(patlas::toJson(withoutSecrets(draft)));
            const Result<qint64> row = insert(database, exchange, kept, tokenName);
            if (!row)
                return tl::make_unexpected(row.error());
            const Result<bool> isTooMuch = deleteOldest(database, bodies, retention);
            if (!isTooMuch)
                return tl::make_unexpected(isTooMuch.error());
            return Recorded{*row, *isTooMuch};
        });
    return then(recording, this, [this](const Result<Recorded> &recorded) -> Result<qint64> {
        if (!recorded)
            return tl::make_unexpected(recorded.error());
        d->newest = std::max(d->newest, recorded->row);
        Q_EMIT changed();
        if (recorded->isTooMuch)
            removeFurther();
        return recorded->row;
    });
}

void HistoryRepository::removeFurther()
{
    const auto removing =
        d->database.run<bool>([bodies = d->bodies, retention = d->retention](QSqlDatabase &database) {
            return deleteOldest(database, bodies, retention);
        });
    then(removing, this, [this](const Result<bool> &isMore) {
        if (!isMore || !*isMore)
            return;
        Q_EMIT changed();
        removeFurther();
    });
}

QFuture<Result<std::vector<HistoryEntry>>> HistoryRepository::find(const HistoryFilter &filter)
{
    // Only who searches needs the words of rows that earlier versions wrote.
    if (!filter.text.isEmpty() && !std::exchange(d->isIndexed, true))
        indexOlder(std::numeric_limits<qint64>::max());
    return d->database.run<std::vector<HistoryEntry>>(
        [filter](QSqlDatabase &database) { return searchHistory(database, filter); });
}

void HistoryRepository::indexOlder(qint64 below)
{
    const auto indexing = d->database.run<IndexedBatch>(
        [below](QSqlDatabase &database) { return indexOlderWords(database, below); });
    then(indexing, this, [this](const Result<IndexedBatch> &batch) {
        if (!batch) {
            d->isIndexed = false; // tried again with the next search
            return;
        }
        d->indexedRows += batch->rows;
        if (batch->next)
            indexOlder(*batch->next);
        else if (d->indexedRows > 0)
            Q_EMIT changed(); // more is found now
    });
}

QFuture<Result<Exchange>> HistoryRepository::exchange(qint64 rowId)
{
    return d->database.run<Exchange>([rowId, bodies = d->bodies](QSqlDatabase &database) -> Result<Exchange> {
        const Result<QJsonObject> stored =
            column(database,
                   "SELECT exchange FROM history WHERE row = ? AND row NOT IN (SELECT row FROM "
                   "history_leaving)",
                   rowId);
        if (!stored)
            return tl::make_unexpected(stored.error());
        return exchangeIn(*stored, bodies);
    });
}

QFuture<Result<RequestDraft>> HistoryRepository::draft(qint64 rowId)
{
    return d->database.run<RequestDraft>([rowId](QSqlDatabase &database) {
        return column(database,
                      "SELECT draft FROM history WHERE row = ? AND row NOT IN (SELECT row FROM "
                      "history_leaving)",
                      rowId)
            .map(draftFromJson);
    });
}

QFuture<Result<TokenUse>> HistoryRepository::useOfToken(const QString &credentialId, const QDateTime &since)
{
    return patlas::useOfToken(d->database, credentialId, since);
}

QFuture<Result<qint64>> HistoryRepository::previousOf(qint64 rowId)
{
    return d->database.run<qint64>(
        [rowId](QSqlDatabase &database) { return previousOfSameRequest(database, rowId); });
}

QFuture<Result<void>> HistoryRepository::setPinned(const std::vector<qint64> &rowIds, bool isPinned)
{
    const auto pinning = d->database.run<void>([rowIds, isPinned](QSqlDatabase &database) {
        return inTransaction(database, [&]() -> Result<void> {
            for (const qint64 row : rowIds) {
                const Result<QSqlQuery> pinned =
                    execute(database,
                            "INSERT INTO history_mark (row, pinned) SELECT row, ? FROM history WHERE row = ? "
                            "ON CONFLICT (row) DO UPDATE SET pinned = excluded.pinned",
                            {isPinned ? 1 : 0, row});
                if (!pinned)
                    return tl::make_unexpected(pinned.error());
            }
            return {};
        });
    });
    return then(pinning, this, [this](const Result<void> &pinned) {
        if (pinned)
            Q_EMIT changed();
        return pinned;
    });
}

QFuture<Result<QString>> HistoryRepository::setNote(qint64 rowId, const QString &note)
{
    const auto noting = d->database.run<QString>([rowId, note](QSqlDatabase &database) -> Result<QString> {
        // Masked before it is cut: half a secret has the form of none.
        const QString kept = redactTokens(note.simplified()).left(longestNote);
        const Result<void> stored = storeNote(database, rowId, kept);
        return stored ? Result<QString>(kept) : tl::make_unexpected(stored.error());
    });
    return then(noting, this, [this](const Result<QString> &kept) {
        if (kept)
            Q_EMIT changed();
        return kept;
    });
}

QFuture<Result<qint64>> HistoryRepository::removing(const QFuture<Result<qint64>> &work)
{
    d->isLeaving = true; // also if this is destroyed before it is known
    d->undoTime.start();
    return then(work, this, [this](const Result<qint64> &removed) {
        if (removed && *removed > 0)
            Q_EMIT changed();
        return removed;
    });
}

QFuture<Result<qint64>> HistoryRepository::remove(const std::vector<qint64> &rowIds)
{
    return removing(
        d->database.run<qint64>([rowIds](QSqlDatabase &database) { return hideRows(database, rowIds); }));
}

QFuture<Result<qint64>> HistoryRepository::removeAll(Pinned pinned)
{
    Q_EMIT cleared();
    const bool isAll = pinned == Pinned::RemovedToo;
    return removing(d->database.run<qint64>([isAll](auto &rows) { return hideAllRows(rows, isAll); }));
}

QFuture<Result<qint64>> HistoryRepository::undoRemoval()
{
    d->undoTime.stop();
    d->isLeaving = false;
    const auto undoing =
        d->database.run<qint64>([](QSqlDatabase &database) { return showHiddenRows(database); });
    return then(undoing, this, [this](const Result<qint64> &shown) {
        if (shown)
            Q_EMIT changed();
        Q_EMIT removalFinished();
        return shown;
    });
}

QFuture<Result<void>> HistoryRepository::finishRemoval()
{
    d->undoTime.stop();
    d->isLeaving = false;
    const auto finishing = d->database.run<bool>(
        [bodies = d->bodies](QSqlDatabase &database) { return deleteHiddenRows(database, bodies); });
    Q_EMIT removalFinished();
    return then(finishing, this, [this](const Result<bool> &finished) -> Result<void> {
        if (!finished) {
            // Hidden all the same; tried again when this is destroyed, or at the next start.
            d->isLeaving = true;
            return tl::make_unexpected(finished.error());
        }
        d->isIndexed = false; // words of what is left may have to be listed anew
        removeFurther(); // nothing was deleted for new rows meanwhile
        return {};
    });
}

QFuture<Result<void>> HistoryRepository::clear()
{
    static_cast<void>(removeAll(Pinned::RemovedToo));
    return finishRemoval();
}

void HistoryRepository::setUndoTime(std::chrono::milliseconds time)
{
    d->undoTime.setInterval(time);
}

bool HistoryRepository::canUndoRemoval() const
{
    return d->undoTime.isActive();
}

const HistoryRetention &HistoryRepository::retention() const
{
    return d->retention;
}

QFuture<Result<void>> HistoryRepository::applyRetention(const HistoryRetention &retention)
{
    d->retention = retention;
    const auto deleting = d->database.run<bool>(
        [bodies = d->bodies](QSqlDatabase &database) { return deleteHiddenRows(database, bodies); });
    return then(deleting, this, [this](const Result<bool> &deleted) -> Result<void> {
        if (!deleted)
            return tl::make_unexpected(deleted.error());
        removeFurther();
        return {};
    });
}

QFuture<Result<qint64>> HistoryRepository::changeRetention(const HistoryRetention &retention)
{
    d->retention = retention;
    return removing(d->database.run<qint64>(
        [retention](QSqlDatabase &database) { return hideRowsBeyond(database, retention); }));
}

QFuture<Result<QByteArray>> HistoryRepository::exportHar(const std::vector<qint64> &rowIds, HarBodies bodies)
{
    return d->database.run<QByteArray>([rowIds, bodies,
                                        files = d->bodies](QSqlDatabase &database) -> Result<QByteArray> {
        HarContent content;
        QJsonArray entries;
        Result<QSqlQuery> rows = execute(database,
                                         "SELECT row, exchange FROM history WHERE row NOT IN (SELECT row "
                                         "FROM history_leaving) ORDER BY row");
        if (!rows)
            return tl::make_unexpected(rows.error());
        while (rows->next()) {
            if (!rowIds.empty()
                && std::find(rowIds.begin(), rowIds.end(), rows->value(0).toLongLong()) == rowIds.end())
                continue;
            const Exchange exchange =
                exchangeIn(QJsonDocument::fromJson(rows->value(1).toByteArray()).object(), files);
            QJsonObject entry = harEntry(exchange);
            if (bodies == HarBodies::Included)
                content.addTo(entry, exchange);
            entries.append(entry);
        }
        const QJsonObject creator{{u"name"_s, u"Patlas"_s}, {u"version"_s, QStringLiteral(PATLAS_VERSION)}};
        const QJsonObject log{{u"version"_s, u"1.2"_s}, {u"creator"_s, creator}, {u"entries"_s, entries}};
        return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson();
    });
}

} // namespace patlas

#include "moc_HistoryRepository.cpp"
