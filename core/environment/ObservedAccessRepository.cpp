// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/ObservedAccessRepository.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

using namespace Qt::StringLiterals;

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

struct Row {
    QString environmentId;
    QString subject;
    AccessObservation observation;
    QDateTime seen;
};

using Rows = std::vector<Row>;

QString word(AccessObservation::About about)
{
    return about == AccessObservation::About::Role ? u"role"_s : u"project"_s;
}

Result<Rows> readAll(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        execute(database, "SELECT environment, subject, about, name, positive, seen FROM learnt_standing");
    if (!query)
        return tl::make_unexpected(query.error());
    Rows rows;
    while (query->next()) {
        Row row;
        row.environmentId = query->value(0).toString();
        row.subject = query->value(1).toString();
        row.observation.about = query->value(2).toString() == word(AccessObservation::About::Role)
            ? AccessObservation::About::Role
            : AccessObservation::About::Project;
        row.observation.name = query->value(3).toString();
        row.observation.positive = query->value(4).toBool();
        row.seen = QDateTime::fromString(query->value(5).toString(), Qt::ISODateWithMs);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> write(QSqlDatabase &database, const Rows &rows)
{
    for (const Row &row : rows) {
        const Result<QSqlQuery> written =
            execute(database,
                    "INSERT OR REPLACE INTO learnt_standing (environment, subject, about, name, positive, "
                    "seen) VALUES (?, ?, ?, ?, ?, ?)",
                    {row.environmentId, row.subject, word(row.observation.about), row.observation.name,
                     row.observation.positive, row.seen.toUTC().toString(Qt::ISODateWithMs)});
        if (!written)
            return tl::make_unexpected(written.error());
    }
    return {};
}

} // namespace

struct ObservedAccessRepository::Private {
    Database &database;
    QHash<QString, ObservedAccessByUser> byEnvironment;
    bool isLoaded = false;

    /// Whether it changes what is known: another value, or the same one seen again after something that
    /// speaks against it.
    bool isNews(const Row &row) const
    {
        const ObservedAccess access = byEnvironment.value(row.environmentId).value(row.subject);
        const auto &observations =
            row.observation.about == AccessObservation::About::Role ? access.roles : access.projects;
        const auto known = observations.constFind(row.observation.name);
        if (known == observations.constEnd() || known->positive != row.observation.positive)
            return true;
        return std::any_of(observations.begin(), observations.end(), [&known](const ObservedFact &other) {
            return other.positive != known->positive && other.seen >= known->seen;
        });
    }

    void take(const Row &row)
    {
        ObservedAccess &access = byEnvironment[row.environmentId][row.subject];
        auto &observations =
            row.observation.about == AccessObservation::About::Role ? access.roles : access.projects;
        observations.insert(row.observation.name, {row.observation.positive, row.seen});
    }
};

ObservedAccessRepository::ObservedAccessRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database, {}})
{
}

ObservedAccessRepository::~ObservedAccessRepository() = default;

QFuture<Result<void>> ObservedAccessRepository::load()
{
    return d->database.load<Rows>(this, readAll, [this](const Rows &rows) {
        bool isNews = !std::exchange(d->isLoaded, true);
        for (const Row &row : rows) {
            isNews = isNews || d->isNews(row);
            d->take(row);
        }
        if (isNews)
            Q_EMIT changed();
    });
}

ObservedAccessByUser ObservedAccessRepository::in(const QString &environmentId) const
{
    return d->byEnvironment.value(environmentId);
}

QFuture<Result<void>> ObservedAccessRepository::learn(const QString &environmentId, const QString &subject,
                                                      const std::vector<AccessObservation> &observations,
                                                      const QDateTime &seen)
{
    Rows rows;
    bool isNews = false;
    for (const AccessObservation &observation : observations) {
        rows.push_back({environmentId, subject, observation, seen});
        isNews = isNews || d->isNews(rows.back());
        d->take(rows.back());
    }
    if (isNews)
        Q_EMIT changed();
    return d->database.run<void>([rows](QSqlDatabase &database) { return write(database, rows); });
}

} // namespace patlas

#include "moc_ObservedAccessRepository.cpp"
