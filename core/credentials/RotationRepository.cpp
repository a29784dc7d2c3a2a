// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/RotationRepository.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

namespace {

Result<std::vector<RotationRecord>> readRotations(QSqlDatabase &database)
{
    Result<QSqlQuery> rows =
        execute(database,
                "SELECT old_token, new_token, environment, name, scopes, expires_in_days, "
                "done, undoing, started, takes_name FROM rotation ORDER BY started, rowid");
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<RotationRecord> records;
    while (rows->next()) {
        RotationRecord record;
        record.oldTokenId = rows->value(0).toString();
        record.newTokenId = rows->value(1).toString();
        record.environmentId = rows->value(2).toString();
        record.name = rows->value(3).toString();
        record.scopes = rows->value(4).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!rows->value(5).isNull())
            record.expiresInDays = rows->value(5).toInt();
        record.done = RotationStep(qBound(0, rows->value(6).toInt(), int(RotationStep::Revoked)));
        record.undoing = rows->value(7).toBool();
        record.started = QDateTime::fromString(rows->value(8).toString(), Qt::ISODateWithMs);
        record.takesName = rows->value(9).toBool();
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace

RotationRepository::RotationRepository(Database &database)
    : m_database(database)
{
}

QFuture<Result<std::vector<RotationRecord>>> RotationRepository::all()
{
    return m_database.run<std::vector<RotationRecord>>(readRotations);
}

QFuture<Result<void>> RotationRepository::save(const RotationRecord &record)
{
    return m_database.run<void>([record](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> saved = execute(
            database,
            "INSERT OR REPLACE INTO rotation (old_token, new_token, environment, name, scopes, "
            "expires_in_days, "
            "done, undoing, started, takes_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {record.oldTokenId, record.newTokenId, record.environmentId, record.name,
             record.scopes.join(QLatin1Char(' ')),
             record.expiresInDays ? QVariant(*record.expiresInDays) : QVariant(), int(record.done),
             int(record.undoing), record.started.toUTC().toString(Qt::ISODateWithMs), int(record.takesName)});
        if (!saved)
            return tl::make_unexpected(saved.error());
        return {};
    });
}

QFuture<Result<void>> RotationRepository::remove(const QString &oldTokenId)
{
    return m_database.run<void>([oldTokenId](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> removed =
            execute(database, "DELETE FROM rotation WHERE old_token = ?", {oldTokenId});
        if (!removed)
            return tl::make_unexpected(removed.error());
        return {};
    });
}

} // namespace patlas
