// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/VaultMark.h"

#include "core/base/Then.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

namespace patlas {

namespace {

Result<VaultMark::Seen> readSeen(QSqlDatabase &database)
{
    Result<QSqlQuery> rows =
        execute(database, "SELECT name, value FROM meta WHERE name IN ('vault-head', 'vault-generation')");
    if (!rows)
        return tl::make_unexpected(rows.error());
    VaultMark::Seen seen;
    while (rows->next()) {
        if (rows->value(0).toString() == QLatin1String("vault-head"))
            seen.head = rows->value(1).toByteArray();
        else
            seen.generation = rows->value(1).toLongLong();
    }
    return seen;
}

} // namespace

VaultMark::VaultMark(Database &database)
    : m_database(database)
{
}

QFuture<VaultMark::Seen> VaultMark::seen()
{
    return then(m_database.run<Seen>(readSeen), this,
                [](const Result<Seen> &seen) { return seen.value_or(Seen()); });
}

void VaultMark::note(const Seen &seen)
{
    m_database.run<void>([seen](QSqlDatabase &database) {
        return inTransaction(database, [&]() -> Result<void> {
            const Result<Seen> before = readSeen(database);
            if (!before)
                return tl::make_unexpected(before.error());
            if (before->head == seen.head && before->generation >= seen.generation)
                return {};
            const Result<QSqlQuery> written = execute(
                database, "INSERT OR REPLACE INTO meta VALUES ('vault-head', ?), ('vault-generation', ?)",
                {seen.head, seen.generation});
            if (!written)
                return tl::make_unexpected(written.error());
            return {};
        });
    });
}

void VaultMark::forget()
{
    m_database.run<void>([](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> removed =
            execute(database, "DELETE FROM meta WHERE name IN ('vault-head', 'vault-generation')");
        if (!removed)
            return tl::make_unexpected(removed.error());
        return {};
    });
}

} // namespace patlas
