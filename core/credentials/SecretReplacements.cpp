// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/SecretReplacements.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/BoundSecrets.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/SecretFingerprint.h"
#include "core/credentials/TokenSecrets.h"
#include "core/secret/KnownSecrets.h"
#include "core/storage/Database.h"

#include <memory>

namespace patlas {

SecretReplacements::SecretReplacements(Database &database, CredentialList &credentials, TokenSecrets &secrets,
                                       const SecretFingerprint &fingerprints,
                                       const BoundSecrets &boundSecrets)
    : m_database(database)
    , m_credentials(credentials)
    , m_secrets(secrets)
    , m_fingerprints(fingerprints)
    , m_boundSecrets(boundSecrets)
{
}

QFuture<Result<void>> SecretReplacements::replace(const QString &id, SecretReplacement replacement)
{
    const Credential *found = m_credentials.find(id);
    if (!found)
        return makeReadyResult<void>(failure(ErrorKind::NotFound, QString()));
    const StoreId storage = found->storage;
    const SecretBinding binding = m_boundSecrets.bindingFor(found->environmentId);
    const rows::NextSecret next{m_fingerprints.of(replacement.secret), replacement.expires,
                                replacement.scopes};
    const bool isStored = m_secrets.stores().outlastsSession(storage);
    const auto noting = isStored ? m_database.run<void>(
                            [id, next](QSqlDatabase &database) { return rows::noteNext(database, id, next); })
                                 : makeReadyResult<void>({});
    const auto kept = std::make_shared<const SecretReplacement>(std::move(replacement));
    const auto write = [this, id, storage, binding, kept](const Result<void> &noted) {
        if (!noted)
            return makeReadyResult<void>(noted);
        // Removed in the meantime: its secret would stay behind.
        if (!m_credentials.find(id))
            return makeReadyResult<void>(failure(ErrorKind::NotFound, QString()));
        return m_secrets.write(storage, id, kept->secret, binding, kept->renewal);
    };
    return then(then(noting, this, write), this, [this, id, next, isStored](const Result<void> &written) {
        // Where it failed the note stays: whether the store has the new secret is found out by `reload`.
        if (!written)
            return makeReadyResult<void>(written);
        change(id, next);
        return isStored ? hold(id, next) : makeReadyResult<void>({});
    });
}

QFuture<Result<void>> SecretReplacements::reload(const QString &id)
{
    const Credential *found = m_credentials.find(id);
    if (!found || !m_secrets.stores().outlastsSession(found->storage))
        return makeReadyResult<void>({});
    const auto reading = m_database.run<rows::CurrentSecret>(
        [id](QSqlDatabase &database) { return rows::currentSecret(database, id); });
    return then(reading, this, [this, id](const Result<rows::CurrentSecret> &current) {
        if (!current)
            return makeReadyResult<void>(tl::make_unexpected(current.error()));
        change(id, current->now);
        return current->next ? takeOver(id, *current->next) : makeReadyResult<void>({});
    });
}

QFuture<Result<void>> SecretReplacements::hold(const QString &id, const rows::NextSecret &next)
{
    return m_database.run<void>(
        [id, next](QSqlDatabase &database) { return rows::holdNext(database, id, next); });
}

/// The note holds if its secret is the one in the store.
QFuture<Result<void>> SecretReplacements::takeOver(const QString &id, const rows::NextSecret &next)
{
    const Credential *found = m_credentials.find(id);
    if (!found)
        return makeReadyResult<void>({});
    return then(m_secrets.read(found->storage, id), this, [this, id, next](const Result<Secret> &secret) {
        if (!secret)
            return makeReadyResult<void>(tl::make_unexpected(secret.error()));
        if (m_fingerprints.of(*secret) != next.fingerprint)
            return makeReadyResult<void>({});
        change(id, next);
        return hold(id, next);
    });
}

void SecretReplacements::change(const QString &id, const rows::NextSecret &next)
{
    const Credential *found = m_credentials.find(id);
    const bool isSameSecret = found && found->fingerprint == next.fingerprint;
    if (!found || (isSameSecret && found->expires == next.expires && found->scopes == next.scopes))
        return;
    m_credentials.change(id, [&next, isSameSecret](Credential &credential) {
        credential.fingerprint = next.fingerprint;
        credential.expires = next.expires;
        credential.scopes = next.scopes;
        if (!isSameSecret) {
            credential.refused = {}; // that was of the secret before
            credential.refusedWords.clear();
            credential.told = {};
        }
    });
    KnownSecrets::current().add(id, next.fingerprint);
}

} // namespace patlas
