// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/TokenReferences.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QSqlError>

namespace patlas {

namespace {

// All places where a draft is stored as JSON. One that is not valid JSON is skipped, so that it does not fail
// the others.
constexpr const char *movingStatements[] = {
    "UPDATE draft SET content = json_set(content, '$.credentials', (SELECT json_group_object(key, iif(value "
    "= ?, "
    "?, value)) FROM json_each(content, '$.credentials'))) WHERE CASE WHEN json_valid(content) THEN EXISTS "
    "(SELECT 1 FROM json_each(content, '$.credentials') WHERE value = ?) ELSE 0 END",
    "UPDATE history SET draft = json_set(draft, '$.credentials', (SELECT json_group_object(key, iif(value = "
    "?, "
    "?, value)) FROM json_each(draft, '$.credentials'))) WHERE CASE WHEN json_valid(draft) THEN EXISTS "
    "(SELECT 1 FROM json_each(draft, '$.credentials') WHERE value = ?) ELSE 0 END",
};

constexpr char countingStatement[] =
    "SELECT count(*) FROM draft WHERE CASE WHEN json_valid(content) THEN EXISTS (SELECT 1 FROM "
    "json_each(content, '$.credentials') WHERE value = ?) ELSE 0 END";

} // namespace

QFuture<Result<void>> moveTokenReferences(Database &database, const QString &from, const QString &to)
{
    return database.run<void>([from, to](QSqlDatabase &connection) -> Result<void> {
        if (!connection.transaction())
            return sqlFailure(connection.lastError());
        for (const char *statement : movingStatements) {
            const Result<QSqlQuery> moved = execute(connection, statement, {from, to, from});
            if (!moved) {
                connection.rollback();
                return tl::make_unexpected(moved.error());
            }
        }
        if (!connection.commit())
            return sqlFailure(connection.lastError());
        return {};
    });
}

QFuture<Result<int>> countTokenReferences(Database &database, const QString &tokenId)
{
    return database.run<int>([tokenId](QSqlDatabase &connection) -> Result<int> {
        Result<QSqlQuery> counted = execute(connection, countingStatement, {tokenId});
        if (!counted)
            return tl::make_unexpected(counted.error());
        return counted->next() ? counted->value(0).toInt() : 0;
    });
}

} // namespace patlas
