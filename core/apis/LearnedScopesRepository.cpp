// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/LearnedScopesRepository.h"

#include "core/base/ReadyFuture.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using LearnedByApi = QHash<QString, std::vector<LearnedScopes>>;

QString writtenAlternatives(const std::vector<QStringList> &alternatives)
{
    QJsonArray all;
    for (const QStringList &alternative : alternatives)
        all.append(QJsonArray::fromStringList(alternative));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<QStringList> readAlternatives(const QString &written)
{
    std::vector<QStringList> alternatives;
    const QJsonArray all = QJsonDocument::fromJson(written.toUtf8()).array();
    for (const QJsonValue &alternative : all)
        alternatives.push_back(alternative.toVariant().toStringList());
    return alternatives;
}

Result<LearnedByApi> readLearned(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        execute(database,
                "SELECT api, method, path, slot, source, alternatives, seen FROM learned_scopes "
                "ORDER BY seen, source");
    if (!query)
        return tl::make_unexpected(query.error());
    LearnedByApi all;
    while (query->next()) {
        LearnedScopes learned;
        learned.method = query->value(1).toString();
        learned.path = query->value(2).toString();
        learned.slotId = query->value(3).toString();
        learned.source = query->value(4).toString().toLatin1();
        learned.alternatives = readAlternatives(query->value(5).toString());
        learned.seen = QDateTime::fromString(query->value(6).toString(), Qt::ISODateWithMs);
        all[query->value(0).toString()].push_back(std::move(learned));
    }
    return all;
}

Result<void> writeLearned(QSqlDatabase &database, const QString &apiId, const std::vector<LearnedScopes> &all)
{
    for (const LearnedScopes &learned : all) {
        const Result<QSqlQuery> written = execute(
            database,
            "INSERT OR REPLACE INTO learned_scopes (api, method, path, slot, source, alternatives, "
            "seen) VALUES (?, ?, ?, ?, ?, ?, ?)",
            {apiId, learned.method, learned.path, learned.slotId, QString::fromLatin1(learned.source),
             writtenAlternatives(learned.alternatives), learned.seen.toUTC().toString(Qt::ISODateWithMs)});
        if (!written)
            return tl::make_unexpected(written.error());
    }
    return {};
}

} // namespace

struct LearnedScopesRepository::Private {
    Database &database;
    LearnedByApi byApi;

    /// False: it was known already.
    bool take(const QString &apiId, const LearnedScopes &learned)
    {
        std::vector<LearnedScopes> &all = byApi[apiId];
        const auto known = std::find_if(
            all.begin(), all.end(), [&learned](const LearnedScopes &each) { return learned.replaces(each); });
        if (known == all.end()) {
            all.push_back(learned);
            return true;
        }
        if (known->alternatives == learned.alternatives)
            return false;
        *known = learned;
        return true;
    }
};

LearnedScopesRepository::LearnedScopesRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database, {}})
{
}

LearnedScopesRepository::~LearnedScopesRepository() = default;

QFuture<Result<void>> LearnedScopesRepository::load()
{
    return d->database.load<LearnedByApi>(this, readLearned,
                                          [this](const LearnedByApi &stored) { take(stored); });
}

void LearnedScopesRepository::take(const LearnedByApi &stored)
{
    const LearnedByApi before = std::exchange(d->byApi, stored);
    QSet<QString> mentioned(before.keyBegin(), before.keyEnd());
    mentioned.unite(QSet<QString>(stored.keyBegin(), stored.keyEnd()));
    for (const QString &apiId : std::as_const(mentioned)) {
        const std::vector<LearnedScopes> was = before.value(apiId);
        const std::vector<LearnedScopes> is = stored.value(apiId);
        // In which order they were learnt is of no account.
        if (!std::is_permutation(was.begin(), was.end(), is.begin(), is.end()))
            Q_EMIT changed(apiId);
    }
}

const std::vector<LearnedScopes> &LearnedScopesRepository::of(const QString &apiId) const
{
    static const std::vector<LearnedScopes> none;
    const auto found = d->byApi.constFind(apiId);
    return found == d->byApi.constEnd() ? none : *found;
}

QFuture<Result<void>> LearnedScopesRepository::learn(const QString &apiId,
                                                     const std::vector<LearnedScopes> &learned)
{
    std::vector<LearnedScopes> news;
    for (const LearnedScopes &each : learned) {
        if (d->take(apiId, each))
            news.push_back(each);
    }
    if (news.empty())
        return makeReadyResult<void>({});
    QFuture<Result<void>> written = d->database.run<void>(
        [apiId, news](QSqlDatabase &database) { return writeLearned(database, apiId, news); });
    Q_EMIT changed(QString(apiId)); // who hears of it may replace what the name is a part of
    return written;
}

QFuture<Result<void>> LearnedScopesRepository::forget(const QString &apiId, const QString &method,
                                                      const QString &path)
{
    const auto found = d->byApi.find(apiId);
    if (found == d->byApi.end())
        return makeReadyResult<void>({});
    std::erase_if(*found,
                  [&](const LearnedScopes &each) { return each.method == method && each.path == path; });
    QFuture<Result<void>> written =
        d->database.run<void>([apiId, method, path](QSqlDatabase &database) -> Result<void> {
            const Result<QSqlQuery> removed =
                execute(database, "DELETE FROM learned_scopes WHERE api = ? AND method = ? AND path = ?",
                        {apiId, method, path});
            if (!removed)
                return tl::make_unexpected(removed.error());
            return {};
        });
    Q_EMIT changed(QString(apiId)); // the description goes, and with it method and path
    return written;
}

} // namespace patlas

#include "moc_LearnedScopesRepository.cpp"
