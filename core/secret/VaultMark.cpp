// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultMark.h"

#include "core/base/Then.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

VaultMark::VaultMark(Database &database)
    : m_database(database)
{
}

QFuture<VaultMark::Seen> VaultMark::seen()
{
    const auto reading = m_database.run<Seen>([](QSqlDatabase &database) -> Result<Seen> {
        Result<QSqlQuery> rows = execute(
            database, "SELECT name, value FROM meta WHERE name IN ('vault-head', 'vault-generation')");
        if (!rows)
            return tl::make_unexpected(rows.error());
        Seen seen;
        while (rows->next()) {
            if (rows->value(0).toString() == QLatin1String("vault-head"))
                seen.head = rows->value(1).toByteArray();
            else
                seen.generation = rows->value(1).toLongLong();
        }
        return seen;
    });
    return then(reading, this, [](const Result<Seen> &seen) { return seen.value_or(Seen()); });
}

void VaultMark::note(const Seen &seen)
{
    m_database.run<void>([seen](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> written =
            execute(database, "INSERT OR REPLACE INTO meta VALUES ('vault-head', ?), ('vault-generation', ?)",
                    {seen.head, seen.generation});
        if (!written)
            return tl::make_unexpected(written.error());
        return {};
    });
}

} // namespace patlas
