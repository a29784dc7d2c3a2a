// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/StandingRepository.h"

#include "core/base/WhenDone.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

namespace {

struct Row {
    QString environmentId;
    QString subject;
    Lesson lesson;
    QDateTime seen;
};

using Rows = std::vector<Row>;

QString word(Lesson::About about)
{
    return about == Lesson::About::Role ? QStringLiteral("role") : QStringLiteral("project");
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
        row.lesson.about = query->value(2).toString() == word(Lesson::About::Role) ? Lesson::About::Role
                                                                                   : Lesson::About::Project;
        row.lesson.name = query->value(3).toString();
        row.lesson.positive = query->value(4).toBool();
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
                    {row.environmentId, row.subject, word(row.lesson.about), row.lesson.name,
                     row.lesson.positive, row.seen.toUTC().toString(Qt::ISODateWithMs)});
        if (!written)
            return tl::make_unexpected(written.error());
    }
    return {};
}

} // namespace

struct StandingRepository::Private {
    Database &database;
    QHash<QString, LearntStandings> byEnvironment;

    void take(const Row &row)
    {
        LearntStanding &standing = byEnvironment[row.environmentId][row.subject];
        auto &observations = row.lesson.about == Lesson::About::Role ? standing.roles : standing.projects;
        observations.insert(row.lesson.name, {row.lesson.positive, row.seen});
    }
};

StandingRepository::StandingRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database, {}})
{
}

StandingRepository::~StandingRepository() = default;

QFuture<Result<void>> StandingRepository::load()
{
    return whenDone(d->database.run<Rows>(readAll), this, [this](const Result<Rows> &rows) -> Result<void> {
        if (!rows)
            return tl::make_unexpected(rows.error());
        for (const Row &row : *rows)
            d->take(row);
        Q_EMIT changed();
        return {};
    });
}

LearntStandings StandingRepository::in(const QString &environmentId) const
{
    return d->byEnvironment.value(environmentId);
}

QFuture<Result<void>> StandingRepository::learn(const QString &environmentId, const QString &subject,
                                                const std::vector<Lesson> &lessons, const QDateTime &seen)
{
    Rows rows;
    for (const Lesson &lesson : lessons) {
        rows.push_back({environmentId, subject, lesson, seen});
        d->take(rows.back());
    }
    if (!rows.empty())
        Q_EMIT changed();
    return d->database.run<void>([rows](QSqlDatabase &database) { return write(database, rows); });
}

} // namespace patlas

#include "moc_StandingRepository.cpp"
