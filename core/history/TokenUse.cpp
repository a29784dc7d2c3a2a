// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/TokenUse.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

QFuture<Result<TokenUse>> useOfToken(Database &database, const QString &credentialId, const QDateTime &since)
{
    const QString from = since.toUTC().toString(Qt::ISODateWithMs);
    return database.run<TokenUse>([credentialId, from](QSqlDatabase &connection) -> Result<TokenUse> {
        Result<QSqlQuery> rows = execute(
            connection,
            "SELECT operation, max(started) FROM history WHERE started >= ? AND operation <> '' AND "
            "status BETWEEN 200 AND 299 AND EXISTS (SELECT 1 FROM json_each(exchange, "
            "'$.credentials') WHERE value = ?) AND row NOT IN (SELECT row FROM history_leaving) GROUP "
            "BY operation",
            {from, credentialId});
        if (!rows)
            return tl::make_unexpected(rows.error());
        TokenUse use;
        while (rows->next())
            use.insert(rows->value(0).toString(),
                       QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs));
        return use;
    });
}

ScopeUse scopeUse(const Credential &token, const TokenUse &use, const ApiDescription &api)
{
    QStringList needed;
    for (auto operation = use.keyBegin(); operation != use.keyEnd(); ++operation) {
        if (const Operation *known = api.operation(*operation))
            needed += api.scopesFor(*known);
    }
    ScopeUse sorted;
    for (const QString &scope : token.scopes)
        (needed.contains(scope) ? sorted.used : sorted.idle).append(scope);
    return sorted;
}

} // namespace patlas
