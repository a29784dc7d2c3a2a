// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/UnreferencedSecrets.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/SecretFingerprint.h"
#include "core/credentials/TokenSecrets.h"
#include "core/credentials/TokenShape.h"
#include "core/storage/Database.h"

namespace patlas {

UnreferencedSecrets::UnreferencedSecrets(Database &database, TokenSecrets &secrets,
                                         CredentialList &credentials, const SecretFingerprint &fingerprints)
    : m_database(database)
    , m_secrets(secrets)
    , m_credentials(credentials)
    , m_fingerprints(fingerprints)
{
}

void UnreferencedSecrets::replace(const StoreId &store, std::vector<SecretPlace> found)
{
    for (const SecretPlace &other : m_all) {
        if (other.storage != store)
            found.push_back(other);
    }
    if (found == m_all)
        return;
    m_all = std::move(found);
    Q_EMIT changed();
}

void UnreferencedSecrets::dropNamed()
{
    if (std::erase_if(m_all, [this](const SecretPlace &each) { return m_credentials.find(each.key); }) > 0)
        Q_EMIT changed();
}

QFuture<Result<void>> UnreferencedSecrets::adopt(const SecretPlace &place, const QString &name,
                                                 const QString &environmentId,
                                                 const std::shared_ptr<const ApiDescription> &api)
{
    return then(m_secrets.read(place.storage, place.key), this, [=, this](const Result<Secret> &secret) {
        if (!secret)
            return makeReadyResult<void>(tl::make_unexpected(secret.error()));
        Credential credential;
        credential.id = place.key;
        credential.storage = place.storage;
        credential.environmentId = environmentId;
        credential.name = name.trimmed();
        if (const CredentialSlot *slot = slotOf(secret->view(), *api)) {
            credential.slotId = slot->id;
            credential.isPersonal = slot->isPersonal;
        }
        credential.attributes = attributesOf(secret->view());
        credential.fingerprint = m_fingerprints.of(*secret);
        credential.added = QDateTime::currentDateTimeUtc();
        if (m_credentials.withFingerprint(credential.fingerprint))
            return makeReadyResult<void>(failure(ErrorKind::Conflict,
                                                 tr("Another token here already has this secret."), {},
                                                 tr("Delete this entry.")));
        if (Result<void> fits = m_credentials.checkName(credential); !fits)
            return makeReadyResult<void>(std::move(fits));
        const auto inserting = m_database.run<void>(
            [credential](QSqlDatabase &database) { return rows::insertCommitted(database, credential); });
        return then(inserting, this, [this, credential, place](const Result<void> &inserted) {
            if (inserted) {
                std::erase(m_all, place);
                m_credentials.append(credential);
                Q_EMIT changed();
            }
            return inserted;
        });
    });
}

QFuture<Result<void>> UnreferencedSecrets::remove(const SecretPlace &place)
{
    return then(m_secrets.removePendingDeletion(place), this, [this, place](const Result<void> &removed) {
        if (removed && std::erase(m_all, place) > 0)
            Q_EMIT changed();
        return removed;
    });
}

} // namespace patlas

#include "moc_UnreferencedSecrets.cpp"
