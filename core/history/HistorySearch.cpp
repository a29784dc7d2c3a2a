// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistorySearch.h"

#include "core/http/Origin.h"
#include "core/storage/Sql.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct HistorySearchText {
    Q_DECLARE_TR_FUNCTIONS(patlas::HistoryRepository)
};

/// The condition for one word, with its values. A word without a letter or digit is not indexed: no
/// condition.
QByteArray conditionFor(const QString &word, const HistoryFilter &filter, QVariantList &values)
{
    if (std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; }))
        return {};
    // Quoted, so that typed text is never taken for FTS5 syntax; the last of it may be the start of a word.
    QByteArray condition = "row IN (SELECT rowid FROM history_words WHERE history_words MATCH ? UNION ALL "
                           "SELECT rowid FROM history_words_sent WHERE history_words_sent MATCH ?)";
    const QString sought = u'"' + QString(word).replace(u'"', "\"\""_L1) + "\"*"_L1;
    values << sought << sought;
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

enum class Which { All, Pinned, NotPinned };

using FoundEntries = std::vector<HistoryEntry>;

Result<FoundEntries> selected(QSqlDatabase &database, const HistoryFilter &filter, Which which, qint64 limit,
                              qint64 offset)
{
    QByteArray statement = "SELECT row, exchange_id, started, environment, method, url, status, duration, "
                           "body_size, operation, token_name, error, coalesce((SELECT pinned FROM "
                           "history_mark WHERE history_mark.row = history.row), 0), coalesce((SELECT note "
                           "FROM history_mark WHERE history_mark.row = history.row), '') FROM history WHERE "
                           "row NOT IN (SELECT row FROM history_leaving)";
    if (which != Which::All)
        statement += QByteArray(" AND row ") + (which == Which::Pinned ? "" : "NOT ")
            + "IN (SELECT row FROM history_mark WHERE pinned = 1)";
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
    values << limit << offset;
    Result<QSqlQuery> rows = execute(database, statement.constData(), values);
    if (!rows)
        return tl::make_unexpected(rows.error());
    FoundEntries entries;
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
        entry.isPinned = rows->value(12).toBool();
        entry.note = rows->value(13).toString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// An address without what makes no other request of it: on this computer a service, as the sandbox, has
/// another port at each start.
QString comparableAddress(const QString &address)
{
    const qsizetype host = address.indexOf("://"_L1);
    const qsizetype path = host < 0 ? -1 : address.indexOf(u'/', host + 3);
    return path > 0 && isLoopback(QUrl(address.left(path))) ? address.mid(path) : address;
}

constexpr int comparedRows = 20'000; // an answer from so long ago is not searched for

} // namespace

Result<FoundEntries> searchHistory(QSqlDatabase &database, const HistoryFilter &filter)
{
    if (!filter.pinnedFirst)
        return selected(database, filter, Which::All, filter.limit, filter.offset);
    // Few are pinned. All are read, since only then it is known where the others start.
    Result<FoundEntries> pinned = selected(database, filter, Which::Pinned, -1, 0);
    if (!pinned)
        return pinned;
    const auto count = qint64(pinned->size());
    const qint64 first = std::min<qint64>(filter.offset, count);
    const qint64 taken = std::min<qint64>(filter.limit, count - first);
    FoundEntries entries(std::make_move_iterator(pinned->begin() + first),
                         std::make_move_iterator(pinned->begin() + first + taken));
    if (taken == filter.limit)
        return entries;
    Result<FoundEntries> others = selected(database, filter, Which::NotPinned, filter.limit - taken,
                                           std::max<qint64>(filter.offset - count, 0));
    if (!others)
        return others;
    std::move(others->begin(), others->end(), std::back_inserter(entries));
    return entries;
}

Result<qint64> newestRow(QSqlDatabase &database)
{
    Result<QSqlQuery> newest = execute(database, "SELECT seq FROM sqlite_sequence WHERE name = 'history'");
    if (!newest)
        return tl::make_unexpected(newest.error());
    return newest->next() ? newest->value(0).toLongLong() : 0;
}

Result<qint64> previousOfSameRequest(QSqlDatabase &database, qint64 row)
{
    Result<QSqlQuery> asked =
        execute(database, "SELECT environment, method, url FROM history WHERE row = ?", {row});
    if (!asked)
        return tl::make_unexpected(asked.error());
    qint64 similar = 0;
    if (asked->next()) {
        const QString address = comparableAddress(asked->value(2).toString());
        const QString path = address.section(u'?', 0, 0);
        Result<QSqlQuery> earlier =
            execute(database,
                    "SELECT row, url FROM history WHERE environment = ? AND method = ? AND row < ? AND "
                    "status > 0 AND row NOT IN (SELECT row FROM history_leaving) ORDER BY row DESC LIMIT ?",
                    {asked->value(0), asked->value(1), row, comparedRows});
        if (!earlier)
            return tl::make_unexpected(earlier.error());
        while (earlier->next()) {
            const QString other = comparableAddress(earlier->value(1).toString());
            if (other == address)
                return earlier->value(0).toLongLong();
            if (similar == 0 && other.section(u'?', 0, 0) == path)
                similar = earlier->value(0).toLongLong();
        }
    }
    if (similar > 0)
        return similar;
    return failure(ErrorKind::NotFound,
                   HistorySearchText::tr("This request has no earlier response in the history."));
}

} // namespace patlas
