// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/TokenRows.h"

#include "core/storage/Sql.h"

#include <QSqlDatabase>

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
    return token;
}

} // namespace

Result<StoredTokens> read(QSqlDatabase &database)
{
    StoredTokens stored;
    Result<QSqlQuery> personal = execute(database,
                                         "SELECT id, environment, name, owner, service_id, scopes, created, "
                                         "expires, last_used, revoked, fingerprint,"
                                         " removing FROM personal_token ORDER BY created, rowid");
    if (!personal)
        return tl::make_unexpected(personal.error());
    while (personal->next()) {
        if (personal->value(11).toBool())
            stored.halfRemoved.append(personal->value(0).toString());
        else
            stored.personal.push_back(personalFrom(*personal));
    }
    Result<QSqlQuery> project = execute(
        database,
        "SELECT id, environment, name, app_id, fingerprint, removing FROM project_token ORDER BY rowid");
    if (!project)
        return tl::make_unexpected(project.error());
    while (project->next()) {
        if (project->value(5).toBool()) {
            stored.halfRemoved.append(project->value(0).toString());
            continue;
        }
        ProjectApiToken token;
        token.id = project->value(0).toString();
        token.environmentId = project->value(1).toString();
        token.name = project->value(2).toString();
        token.appId = project->value(3).toString();
        token.fingerprint = project->value(4).toByteArray();
        stored.project.push_back(std::move(token));
    }
    Result<QSqlQuery> key = execute(database, "SELECT value FROM meta WHERE name = 'fingerprint-key'");
    if (!key)
        return tl::make_unexpected(key.error());
    if (key->next())
        stored.fingerprintKey = key->value(0).toByteArray();
    return stored;
}

Result<void> insert(QSqlDatabase &database, const PersonalAccessToken &token)
{
    return done(execute(database,
                        "INSERT INTO personal_token (id, environment, name, owner, service_id, scopes, "
                        "created, expires, last_used,"
                        " revoked, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {token.id, token.environmentId, token.name, token.owner, token.serviceId,
                         token.scopes.join(QLatin1Char(' ')), stored(token.created), stored(token.expires),
                         stored(token.lastUsed), stored(token.revoked), token.fingerprint}));
}

Result<void> insert(QSqlDatabase &database, const ProjectApiToken &token)
{
    return done(execute(
        database,
        "INSERT INTO project_token (id, environment, name, app_id, fingerprint) VALUES (?, ?, ?, ?, ?)",
        {token.id, token.environmentId, token.name, token.appId, token.fingerprint}));
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

Result<void> markRemoving(QSqlDatabase &database, const QString &id)
{
    const Result<void> personal =
        done(execute(database, "UPDATE personal_token SET removing = 1 WHERE id = ?", {id}));
    return personal ? done(execute(database, "UPDATE project_token SET removing = 1 WHERE id = ?", {id}))
                    : personal;
}

Result<void> remove(QSqlDatabase &database, const QString &id)
{
    const Result<void> personal = done(execute(database, "DELETE FROM personal_token WHERE id = ?", {id}));
    return personal ? done(execute(database, "DELETE FROM project_token WHERE id = ?", {id})) : personal;
}

} // namespace patlas::rows
