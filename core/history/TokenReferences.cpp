// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/TokenReferences.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QSqlError>

namespace patlas {

namespace {

// All places where a draft is stored as JSON. A draft that is not valid JSON is skipped, so that it does
// not fail the others.
constexpr const char *movingStatements[] = {
    "UPDATE draft SET content = json_set(content, '$.personalToken', ?) WHERE CASE WHEN json_valid(content) "
    "THEN json_extract(content, '$.personalToken') = ? ELSE 0 END",
    "UPDATE history SET draft = json_set(draft, '$.personalToken', ?) WHERE CASE WHEN json_valid(draft) "
    "THEN json_extract(draft, '$.personalToken') = ? ELSE 0 END",
};

constexpr char countingStatement[] =
    "SELECT count(*) FROM draft WHERE CASE WHEN json_valid(content) THEN json_extract(content, "
    "'$.personalToken') = ? ELSE 0 END";

} // namespace

QFuture<Result<void>> moveTokenReferences(Database &database, const QString &from, const QString &to)
{
    return database.run<void>([from, to](QSqlDatabase &connection) -> Result<void> {
        if (!connection.transaction())
            return sqlFailure(connection.lastError());
        for (const char *statement : movingStatements) {
            const Result<QSqlQuery> moved = execute(connection, statement, {to, from});
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
