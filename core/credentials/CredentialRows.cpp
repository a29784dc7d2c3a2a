// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRows.h"

#include "core/base/ProcessIdentity.h"
#include "core/storage/Sql.h"

#include <QJsonDocument>
#include <QJsonObject>
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

StoreId storageFrom(const QVariant &value)
{
    return StoreId(value.toString());
}

QString stored(const QMap<QString, QString> &attributes)
{
    QJsonObject object;
    for (auto attribute = attributes.cbegin(); attribute != attributes.cend(); ++attribute)
        object.insert(attribute.key(), attribute.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> attributesFrom(const QVariant &value)
{
    QMap<QString, QString> attributes;
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    for (auto attribute = object.begin(); attribute != object.end(); ++attribute)
        attributes.insert(attribute.key(), attribute.value().toString());
    return attributes;
}

QVariant stored(const ToldByService &told)
{
    if (!told.seen.isValid())
        return {};
    const QJsonObject object{{u"seen"_s, stored(told.seen).toString()},
                             {u"by"_s, told.by},
                             {u"scopesBefore"_s, told.scopesBefore.join(QLatin1Char(' '))},
                             {u"expiresBefore"_s, stored(told.expiresBefore).toString()},
                             {u"neverExpiredBefore"_s, told.neverExpiredBefore},
                             {u"saysScopes"_s, told.saysScopes},
                             {u"saysExpiry"_s, told.saysExpiry}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ToldByService toldFrom(const QVariant &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    return {restored(object["seen"_L1].toVariant()),
            object["by"_L1].toString(),
            object["scopesBefore"_L1].toString().split(QLatin1Char(' '), Qt::SkipEmptyParts),
            restored(object["expiresBefore"_L1].toVariant()),
            object["neverExpiredBefore"_L1].toBool(),
            object["saysScopes"_L1].toBool(),
            object["saysExpiry"_L1].toBool()};
}

constexpr char readStatement[] =
    "SELECT id, environment, slot, personal, name, owner, service_id, scopes, attributes, created, expires, "
    "last_used, revoked, fingerprint, storage, adding, added_by, added, never_expires, refused, "
    "refused_words, renews, told "
    "FROM credential ORDER BY added, rowid";

Credential credentialFrom(const QSqlQuery &row)
{
    Credential credential;
    credential.id = row.value(0).toString();
    credential.environmentId = row.value(1).toString();
    credential.slotId = row.value(2).toString();
    credential.isPersonal = row.value(3).toBool();
    credential.name = row.value(4).toString();
    credential.owner = row.value(5).toString();
    credential.serviceId = row.value(6).toString();
    credential.scopes = row.value(7).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    credential.attributes = attributesFrom(row.value(8));
    credential.created = restored(row.value(9));
    credential.expires = restored(row.value(10));
    credential.lastUsed = restored(row.value(11));
    credential.revoked = restored(row.value(12));
    credential.fingerprint = row.value(13).toByteArray();
    credential.storage = storageFrom(row.value(14));
    credential.added = restored(row.value(17));
    credential.neverExpires = row.value(18).toBool();
    credential.refused = restored(row.value(19));
    credential.refusedWords = row.value(20).toString();
    credential.renews = row.value(21).toBool();
    credential.told = toldFrom(row.value(22));
    return credential;
}

Result<void> deleteRow(QSqlDatabase &database, const QString &id)
{
    return done(execute(database, "DELETE FROM credential WHERE id = ?", {id}));
}

} // namespace

Result<StoredCredentials> read(QSqlDatabase &database)
{
    StoredCredentials found;
    Result<QSqlQuery> row = execute(database, readStatement);
    if (!row)
        return tl::make_unexpected(row.error());
    while (row->next()) {
        const bool isIncomplete = row->value(15).toBool();
        if (!isIncomplete)
            found.complete.push_back(credentialFrom(*row));
        else if (isOtherProcessRunning(row->value(16).toString()))
            found.addedElsewhere.append(row->value(0).toString());
        else
            found.incomplete.push_back(credentialFrom(*row));
    }
    Result<QSqlQuery> pendingDeletions = execute(database, "SELECT secret, storage, noted_by FROM leftover");
    if (!pendingDeletions)
        return tl::make_unexpected(pendingDeletions.error());
    while (pendingDeletions->next()) {
        if (!isOtherProcessRunning(pendingDeletions->value(2).toString()))
            found.pendingDeletions.push_back(
                {pendingDeletions->value(0).toString(), storageFrom(pendingDeletions->value(1))});
    }
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

Result<void> insert(QSqlDatabase &database, const Credential &credential)
{
    return done(execute(database,
                        "INSERT INTO credential (id, environment, slot, personal, name, owner, service_id, "
                        "scopes, attributes, "
                        "created, expires, last_used, revoked, fingerprint, storage, added_by, added, "
                        "never_expires, refused, refused_words, renews, told, adding) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                        {credential.id,
                         credential.environmentId,
                         credential.slotId,
                         credential.isPersonal,
                         credential.name,
                         credential.owner,
                         credential.serviceId,
                         credential.scopes.join(QLatin1Char(' ')),
                         stored(credential.attributes),
                         stored(credential.created),
                         stored(credential.expires),
                         stored(credential.lastUsed),
                         stored(credential.revoked),
                         credential.fingerprint,
                         credential.storage.text,
                         processIdentity(),
                         stored(credential.added),
                         credential.neverExpires,
                         stored(credential.refused),
                         credential.refusedWords,
                         credential.renews,
                         stored(credential.told)}));
}

Result<void> update(QSqlDatabase &database, const Credential &before, const Credential &after)
{
    QByteArrayList assignments;
    QVariantList values;
    const auto set = [&](bool differs, const char *column, const QVariant &value) {
        if (!differs)
            return;
        assignments.append(column + QByteArray(" = ?"));
        values.append(value);
    };
    set(before.name != after.name, "name", after.name);
    set(before.scopes != after.scopes, "scopes", after.scopes.join(QLatin1Char(' ')));
    set(before.expires != after.expires, "expires", stored(after.expires));
    set(before.neverExpires != after.neverExpires, "never_expires", after.neverExpires);
    set(before.lastUsed != after.lastUsed, "last_used", stored(after.lastUsed));
    set(before.revoked != after.revoked, "revoked", stored(after.revoked));
    set(before.refused != after.refused, "refused", stored(after.refused));
    set(before.refusedWords != after.refusedWords, "refused_words", after.refusedWords);
    set(before.told != after.told, "told", stored(after.told));
    if (assignments.isEmpty())
        return {};
    values.append(after.id);
    return done(execute(
        database, ("UPDATE credential SET " + assignments.join(", ") + " WHERE id = ?").constData(), values));
}

namespace {

Result<void> commitRow(QSqlDatabase &database, const QString &id, const QString &name)
{
    return done(execute(database, "UPDATE credential SET adding = 0, name = ? WHERE id = ?", {name, id}));
}

/// Until it is dropped, the secret there is this process's to delete.
Result<void> note(QSqlDatabase &database, const SecretPlace &place)
{
    return done(execute(database,
                        "INSERT OR REPLACE INTO leftover (secret, storage, noted_by) VALUES (?, ?, ?)",
                        {place.key, place.storage.text, processIdentity()}));
}

Result<void> removeRow(QSqlDatabase &database, const QString &id)
{
    const Result<void> noted = done(execute(
        database,
        "INSERT OR IGNORE INTO leftover (secret, storage) SELECT id, storage FROM credential WHERE id = ?",
        {id}));
    return noted ? deleteRow(database, id) : noted;
}

} // namespace

Result<void> insertCommitted(QSqlDatabase &database, const Credential &credential)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<void> inserted = insert(database, credential);
        return inserted ? commitRow(database, credential.id, credential.name) : inserted;
    });
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

Result<QStringList> namedSecrets(QSqlDatabase &database, const StoreId &storage)
{
    Result<QSqlQuery> row =
        execute(database, "SELECT id FROM credential UNION SELECT secret FROM leftover WHERE storage = ?",
                {storage.text});
    if (!row)
        return tl::make_unexpected(row.error());
    QStringList named;
    while (row->next())
        named.append(row->value(0).toString());
    return named;
}

Result<void> noteCopy(QSqlDatabase &database, const SecretPlace &copy)
{
    return inTransaction(database, [&]() -> Result<void> {
        Result<QSqlQuery> noted =
            execute(database, "SELECT noted_by FROM leftover WHERE secret = ? AND storage = ?",
                    {copy.key, copy.storage.text});
        if (!noted)
            return tl::make_unexpected(noted.error());
        if (noted->next() && isOtherProcessRunning(noted->value(0).toString()))
            return failure(ErrorKind::Conflict, QString());
        return note(database, copy);
    });
}

Result<void> dropPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion)
{
    return done(execute(database, "DELETE FROM leftover WHERE secret = ? AND storage = ?",
                        {pendingDeletion.key, pendingDeletion.storage.text}));
}

Result<bool> isHome(QSqlDatabase &database, const SecretPlace &place)
{
    Result<QSqlQuery> row = execute(database, "SELECT id FROM credential WHERE id = ? AND storage = ?",
                                    {place.key, place.storage.text});
    if (!row)
        return tl::make_unexpected(row.error());
    return row->next();
}

Result<void> setStore(QSqlDatabase &database, const QString &id, const StoreId &from, const StoreId &to)
{
    return inTransaction(database, [&]() -> Result<void> {
        const Result<bool> there = isHome(database, {id, from});
        if (!there)
            return tl::make_unexpected(there.error());
        if (!*there)
            return failure(ErrorKind::NotFound, QString());
        const Result<void> named =
            done(execute(database, "UPDATE credential SET storage = ? WHERE id = ?", {to.text, id}));
        if (!named)
            return named;
        const Result<void> dropped = dropPendingDeletion(database, {id, to});
        return dropped ? note(database, {id, from}) : dropped;
    });
}

Result<void> noteNext(QSqlDatabase &database, const QString &id, const NextSecret &next)
{
    const QJsonObject object{{"fingerprint"_L1, QString::fromLatin1(next.fingerprint.toBase64())},
                             {"expires"_L1, stored(next.expires).toString()},
                             {"scopes"_L1, next.scopes.join(QLatin1Char(' '))}};
    return done(execute(database, "UPDATE credential SET next = ? WHERE id = ?",
                        {QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), id}));
}

Result<void> holdNext(QSqlDatabase &database, const QString &id, const NextSecret &next)
{
    return done(execute(database,
                        "UPDATE credential SET fingerprint = ?, expires = ?, scopes = ?, refused = NULL, "
                        "refused_words = '', told = NULL, next = NULL WHERE id = ?",
                        {next.fingerprint, stored(next.expires), next.scopes.join(QLatin1Char(' ')), id}));
}

Result<CurrentSecret> currentSecret(QSqlDatabase &database, const QString &id)
{
    Result<QSqlQuery> row =
        execute(database, "SELECT fingerprint, expires, scopes, next FROM credential WHERE id = ?", {id});
    if (!row)
        return tl::make_unexpected(row.error());
    if (!row->next())
        return failure(ErrorKind::NotFound, QString());
    const auto scopesFrom = [](const QString &text) {
        return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    CurrentSecret current;
    current.now = {row->value(0).toByteArray(), restored(row->value(1)),
                   scopesFrom(row->value(2).toString())};
    if (row->value(3).isNull())
        return current;
    const QJsonObject next = QJsonDocument::fromJson(row->value(3).toString().toUtf8()).object();
    current.next = {QByteArray::fromBase64(next["fingerprint"_L1].toString().toLatin1()),
                    QDateTime::fromString(next["expires"_L1].toString(), Qt::ISODateWithMs),
                    scopesFrom(next["scopes"_L1].toString())};
    return current;
}

Result<void> keepIn(QSqlDatabase &database, const StoreId &storage)
{
    return done(execute(database, "INSERT OR REPLACE INTO meta VALUES ('kept-in', ?)", {storage.text}));
}

} // namespace patlas::rows
