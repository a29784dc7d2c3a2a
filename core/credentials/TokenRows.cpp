// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenRows.h"

#include "core/base/ProcessIdentity.h"
#include "core/storage/Sql.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace patlas::rows {

namespace {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime restored(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Result<void> done(const Result<QSqlQuery> &query)
{
    if (!query)
        return tl::make_unexpected(query.error());
    return {};
}

QString stored(StorageKind storage)
{
    return storage == StorageKind::Vault ? u"vault"_s : u"keychain"_s;
}

StorageKind storageFrom(const QVariant &value)
{
    return value.toString() == "vault"_L1 ? StorageKind::Vault : StorageKind::Keychain;
}

PersonalAccessToken personalFrom(const QSqlQuery &row)
{
    PersonalAccessToken token;
    token.id = row.value(0).toString();
    token.environmentId = row.value(1).toString();
    token.name = row.value(2).toString();
    token.owner = row.value(3).toString();
    token.serviceId = row.value(4).toString();
    token.scopes = row.value(5).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    token.created = restored(row.value(6));
    token.expires = restored(row.value(7));
    token.lastUsed = restored(row.value(8));
    token.revoked = restored(row.value(9));
    token.fingerprint = row.value(10).toByteArray();
    token.storage = storageFrom(row.value(11));
    return token;
}

ProjectApiToken projectFrom(const QSqlQuery &row)
{
    ProjectApiToken token;
    token.id = row.value(0).toString();
    token.environmentId = row.value(1).toString();
    token.name = row.value(2).toString();
    token.appId = row.value(3).toString();
    token.fingerprint = row.value(4).toByteArray();
    token.storage = storageFrom(row.value(5));
    return token;
}

/// The same statement for both kinds of tokens: an id is in one table only.
Result<void> inBothTables(QSqlDatabase &database, const char *personal, const char *project,
                          const QVariantList &values)
{
    const Result<void> first = done(execute(database, personal, values));
    return first ? done(execute(database, project, values)) : first;
}

Result<void> deleteRow(QSqlDatabase &database, const QString &id)
{
    return inBothTables(database, "DELETE FROM personal_token WHERE id = ?",
                        "DELETE FROM project_token WHERE id = ?", {id});
}

} // namespace

Result<StoredTokens> read(QSqlDatabase &database)
{
    StoredTokens found;
    Result<QSqlQuery> personal = execute(database,
                                         "SELECT id, environment, name, owner, service_id, scopes, created, "
                                         "expires, last_used, revoked, fingerprint, storage,"
                                         " adding, added_by FROM personal_token ORDER BY created, rowid");
    if (!personal)
        return tl::make_unexpected(personal.error());
    while (personal->next()) {
        if (!personal->value(12).toBool())
            found.personal.push_back(personalFrom(*personal));
        else if (isOtherProcessRunning(personal->value(13).toString()))
            found.addedElsewhere.append(personal->value(0).toString());
        else
            found.incompletePersonal.push_back(personalFrom(*personal));
    }
    Result<QSqlQuery> project =
        execute(database,
                "SELECT id, environment, name, app_id, fingerprint, storage, adding, added_by "
                "FROM project_token ORDER BY rowid");
    if (!project)
        return tl::make_unexpected(project.error());
    while (project->next()) {
        if (!project->value(6).toBool())
            found.project.push_back(projectFrom(*project));
        else if (isOtherProcessRunning(project->value(7).toString()))
            found.addedElsewhere.append(project->value(0).toString());
        else
            found.incompleteProject.push_back(projectFrom(*project));
    }
    Result<QSqlQuery> pendingDeletions = execute(database, "SELECT secret, storage FROM leftover");
    if (!pendingDeletions)
        return tl::make_unexpected(pendingDeletions.error());
    while (pendingDeletions->next())
        found.pendingDeletions.push_back(
            {pendingDeletions->value(0).toString(), storageFrom(pendingDeletions->value(1))});
    Result<QSqlQuery> meta =
        execute(database, "SELECT name, value FROM meta WHERE name IN ('fingerprint-key', 'kept-in')");
    if (!meta)
        return tl::make_unexpected(meta.error());
    while (meta->next()) {
        if (meta->value(0).toString() == "kept-in"_L1)
            found.defaultStore = storageFrom(meta->value(1));
        else
            found.fingerprintKey = meta->value(1).toByteArray();
    }
    return found;
}

Result<void> insert(QSqlDatabase &database, const PersonalAccessToken &token)
{
    return done(execute(
        database,
        "INSERT INTO personal_token (id, environment, name, owner, service_id, scopes, "
        "created, expires, last_used,"
        " revoked, fingerprint, storage, added_by, adding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "1)",
        {token.id, token.environmentId, token.name, token.owner, token.serviceId,
         token.scopes.join(QLatin1Char(' ')), stored(token.created), stored(token.expires),
         stored(token.lastUsed), stored(token.revoked), token.fingerprint, stored(token.storage),
         processIdentity()}));
}

Result<void> insert(QSqlDatabase &database, const ProjectApiToken &token)
{
    return done(execute(
        database,
        "INSERT INTO project_token (id, environment, name, app_id, fingerprint, storage, added_by, adding) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
        {token.id, token.environmentId, token.name, token.appId, token.fingerprint, stored(token.storage),
         processIdentity()}));
}

Result<void> update(QSqlDatabase &database, const PersonalAccessToken &token)
{
    return done(execute(
        database, "UPDATE personal_token SET name = ?, scopes = ?, last_used = ?, revoked = ? WHERE id = ?",
        {token.name, token.scopes.join(QLatin1Char(' ')), stored(token.lastUsed), stored(token.revoked),
         token.id}));
}

Result<void> update(QSqlDatabase &database, const ProjectApiToken &token)
{
    return done(execute(database, "UPDATE project_token SET name = ? WHERE id = ?", {token.name, token.id}));
}

namespace {

Result<void> commitRow(QSqlDatabase &database, const QString &id, const QString &name)
{
    return inBothTables(database, "UPDATE personal_token SET adding = 0, name = ? WHERE id = ?",
                        "UPDATE project_token SET adding = 0, name = ? WHERE id = ?", {name, id});
}

Result<void> removeRow(QSqlDatabase &database, const QString &id)
{
    const Result<void> noted = inBothTables(
        database, "INSERT OR IGNORE INTO leftover SELECT id, storage FROM personal_token WHERE id = ?",
        "INSERT OR IGNORE INTO leftover SELECT id, storage FROM project_token WHERE id = ?", {id});
    return noted ? deleteRow(database, id) : noted;
}

template <typename Token> Result<void> insertAndCommit(QSqlDatabase &database, const Token &token)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<void> inserted = insert(database, token);
        return inserted ? commitRow(database, token.id, token.name) : inserted;
    });
}

} // namespace

Result<void> insertCommitted(QSqlDatabase &database, const PersonalAccessToken &token)
{
    return insertAndCommit(database, token);
}

Result<void> insertCommitted(QSqlDatabase &database, const ProjectApiToken &token)
{
    return insertAndCommit(database, token);
}

Result<void> commit(QSqlDatabase &database, const QString &id, const QString &name,
                    const QStringList &earlier)
{
    return inTransaction(database, [&]() -> Result<void> {
        Result<void> committed = commitRow(database, id, name);
        for (auto other = earlier.begin(); committed && other != earlier.end(); ++other)
            committed = removeRow(database, *other);
        return committed;
    });
}

Result<void> remove(QSqlDatabase &database, const QString &id)
{
    return inTransaction(database, [&] { return removeRow(database, id); });
}

Result<void> forget(QSqlDatabase &database, const QString &id)
{
    return deleteRow(database, id);
}

Result<void> addPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion)
{
    return done(execute(database, "INSERT OR IGNORE INTO leftover VALUES (?, ?)",
                        {pendingDeletion.key, stored(pendingDeletion.storage)}));
}

Result<void> dropPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion)
{
    return done(execute(database, "DELETE FROM leftover WHERE secret = ? AND storage = ?",
                        {pendingDeletion.key, stored(pendingDeletion.storage)}));
}

Result<bool> isHome(QSqlDatabase &database, const SecretPlace &place)
{
    Result<QSqlQuery> row = execute(database,
                                    "SELECT id FROM personal_token WHERE id = ? AND storage = ? UNION ALL"
                                    " SELECT id FROM project_token WHERE id = ? AND storage = ?",
                                    {place.key, stored(place.storage), place.key, stored(place.storage)});
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next();
}

Result<void> setStore(QSqlDatabase &database, const QString &id, StorageKind from, StorageKind to)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<bool> there = isHome(database, {id, from});
        if (!there)
            return tl::make_unexpected(there.error());
        if (!*there)
            return failure(ErrorKind::NotFound, QString());
        const Result<void> named =
            inBothTables(database, "UPDATE personal_token SET storage = ? WHERE id = ?",
                         "UPDATE project_token SET storage = ? WHERE id = ?", {stored(to), id});
        if (!named)
            return named;
        const Result<void> dropped = dropPendingDeletion(database, {id, to});
        return dropped ? addPendingDeletion(database, {id, from}) : dropped;
    });
}

Result<void> keepIn(QSqlDatabase &database, StorageKind storage)
{
    return done(execute(database, "INSERT OR REPLACE INTO meta VALUES ('kept-in', ?)", {stored(storage)}));
}

} // namespace patlas::rows
