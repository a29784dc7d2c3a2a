// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/base/Then.h"
#include "core/history/BodyFiles.h"
#include "core/history/ExchangeJson.h"
#include "core/history/HarContent.h"
#include "core/http/SentAddress.h"
#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxRows = 100'000;
constexpr qint64 maxBodyBytes = qint64(2) << 30;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The condition for one word, with its values. A word without a letter or digit is not indexed: no
/// condition.
QByteArray conditionFor(const QString &word, const HistoryFilter &filter, QVariantList &values)
{
    if (std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
        return {};
    // Quoted, so that typed text is never taken for FTS5 syntax; the last of it may be the start of a word.
    QByteArray condition = "row IN (SELECT rowid FROM history_words WHERE history_words MATCH ?)";
    values.append(QString(u'"' + QString(word).replace(u'"', "\"\""_L1) + "\"*"_L1));
    for (auto each = filter.environmentNames.cbegin(); each != filter.environmentNames.cend(); ++each) {
        if (each.value().contains(word, Qt::CaseInsensitive)) {
            condition += " OR environment = ?";
            values.append(each.key());
        }
    }
    if (filter.noResponse.contains(word, Qt::CaseInsensitive))
        condition += " OR status = 0";
    static const QRegularExpression time(u"^[0-9]+([-:][0-9]*)+$"_s);
    if (time.match(word).hasMatch()) {
        condition += " OR strftime('%Y-%m-%d %H:%M:%S', started, 'localtime') LIKE ?";
        values.append(QString(u'%' + word + u'%'));
    }
    return '(' + condition + ')';
}

Result<qint64> number(QSqlDatabase &database, const char *statement)
{
    Result<QSqlQuery> query = execute(database, statement);
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

/// Removes rows beyond the newest 100,000, and the oldest ones while bodies exceed their limit, with their
/// files. Both counts are read from indexes; the rows are scanned only when a limit is exceeded.
Result<void> removeOldest(QSqlDatabase &database, const BodyFiles &bodies)
{
    const Result<qint64> count = number(database, "SELECT count(*) FROM history");
    if (!count)
        return tl::make_unexpected(count.error());
    const Result<qint64> bytes =
        number(database, "SELECT total(body_size) FROM history WHERE body_path <> ''");
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (*count <= maxRows && *bytes <= maxBodyBytes)
        return {};
    Result<QSqlQuery> old = execute(
        database,
        "SELECT row, body_path FROM (SELECT row, body_path, row_number() OVER (ORDER BY row DESC) AS place,"
        " sum(CASE WHEN body_path = '' THEN 0 ELSE body_size END) OVER (ORDER BY row DESC) AS bytes FROM "
        "history)"
        " WHERE place > ? OR (bytes > ? AND place > 1)",
        {maxRows, maxBodyBytes});
    if (!old)
        return tl::make_unexpected(old.error());
    std::vector<std::pair<qint64, QString>> rows;
    while (old->next())
        rows.emplace_back(old->value(0).toLongLong(), old->value(1).toString());
    for (const auto &[row, path] : rows) {
        if (const Result<QSqlQuery> gone = execute(database, "DELETE FROM history WHERE row = ?", {row});
            !gone)
            return tl::make_unexpected(gone.error());
        bodies.remove(path);
    }
    return {};
}

Result<qint64> insert(QSqlDatabase &database, const BodyFiles &bodies, Exchange exchange,
                      const QByteArray &draft, const QString &tokenName)
{
    exchange.bodyPath = QFileInfo(exchange.bodyPath).fileName();
    const QJsonObject kept = toJson(exchange);
    const Result<QSqlQuery> inserted =
        execute(database,
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
    const qint64 row = inserted->lastInsertId().toLongLong();
    if (const Result<void> bounded = removeOldest(database, bodies); !bounded)
        return tl::make_unexpected(bounded.error());
    return row;
}

using Entries = std::vector<HistoryEntry>;

Result<Entries> select(QSqlDatabase &database, const HistoryFilter &filter)
{
    QByteArray statement = "SELECT row, exchange_id, started, environment, method, url, status, duration, "
                           "body_size, operation, token_name,"
                           " error FROM history WHERE 1";
    QVariantList values;
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QByteArray condition = conditionFor(word, filter, values);
        if (!condition.isEmpty())
            statement += " AND " + condition;
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

namespace {

/// Copies of the database from before its form changed hold the history of then.
void removeCopies(const QString &database)
{
    const QFileInfo file(database);
    QDir directory = file.dir();
    const QStringList copies = directory.entryList({file.fileName() + u".before-v*"_s}, QDir::Files);
    for (const QString &copy : copies)
        directory.remove(copy);
}

} // namespace

struct HistoryRepository::Private {
    Database &database;
    BodyFiles bodies;
};

HistoryRepository::HistoryRepository(Database &database, const QString &bodies, QObject *parent)
    : QObject(parent)
    , d(new Private{database, BodyFiles(bodies)})
{
}

HistoryRepository::~HistoryRepository() = default;

QFuture<Result<qint64>> HistoryRepository::record(const Exchange &exchange, const RequestDraft &draft,
                                                  const QString &tokenName)
{
    const auto recording =
        d->database.run<qint64>([bodies = d->bodies, exchange, draft, tokenName](QSqlDatabase &database) {
            const QByteArray kept = compact(patlas::toJson(withoutSecrets(draft)));
            return insert(database, bodies, exchange, kept, tokenName);
        });
    return then(recording, this, [this](const Result<qint64> &row) {
        if (row)
            Q_EMIT changed();
        return row;
    });
}

QFuture<Result<Entries>> HistoryRepository::find(const HistoryFilter &filter)
{
    return d->database.run<Entries>([filter](QSqlDatabase &database) { return select(database, filter); });
}

QFuture<Result<Exchange>> HistoryRepository::exchange(qint64 rowId)
{
    return d->database.run<Exchange>([rowId, bodies = d->bodies](QSqlDatabase &database) -> Result<Exchange> {
        const Result<QJsonObject> stored =
            column(database, "SELECT exchange FROM history WHERE row = ?", rowId);
        if (!stored)
            return tl::make_unexpected(stored.error());
        return exchangeIn(*stored, bodies);
    });
}

QFuture<Result<RequestDraft>> HistoryRepository::draft(qint64 rowId)
{
    return d->database.run<RequestDraft>([rowId](QSqlDatabase &database) {
        return column(database, "SELECT draft FROM history WHERE row = ?", rowId).map(draftFromJson);
    });
}

QFuture<Result<TokenUse>> HistoryRepository::useOfToken(const QString &credentialId, const QDateTime &since)
{
    return patlas::useOfToken(d->database, credentialId, since);
}

QFuture<Result<void>> HistoryRepository::clear()
{
    const auto clearing = d->database.run<void>([files = d->bodies](QSqlDatabase &database) -> Result<void> {
        Result<QSqlQuery> bodies = execute(database, "SELECT body_path FROM history WHERE body_path <> ''");
        if (!bodies)
            return tl::make_unexpected(bodies.error());
        QStringList paths;
        while (bodies->next())
            paths.append(bodies->value(0).toString());
        if (const Result<QSqlQuery> cleared = execute(database, "DELETE FROM history"); !cleared)
            return tl::make_unexpected(cleared.error());
        // The index of words forgets what was deleted only when it is made anew.
        if (const Result<QSqlQuery> rebuilt =
                execute(database, "INSERT INTO history_words (history_words) VALUES ('rebuild')");
            !rebuilt)
            return tl::make_unexpected(rebuilt.error());
        for (const QString &path : std::as_const(paths))
            files.remove(path);
        removeCopies(database.databaseName());
        return emptyLog(database);
    });
    return then(clearing, this, [this](const Result<void> &cleared) {
        if (cleared)
            Q_EMIT changed();
        return cleared;
    });
}

QFuture<Result<QByteArray>> HistoryRepository::exportHar(const std::vector<qint64> &rowIds, HarBodies bodies)
{
    return d->database.run<QByteArray>([rowIds, bodies,
                                        files = d->bodies](QSqlDatabase &database) -> Result<QByteArray> {
        HarContent content;
        QJsonArray entries;
        Result<QSqlQuery> rows = execute(database, "SELECT row, exchange FROM history ORDER BY row");
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
