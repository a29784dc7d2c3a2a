// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DefaultStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialJournal.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/TokenSecrets.h"
#include "core/storage/Database.h"

namespace patlas {

DefaultStore::DefaultStore(Database &database, TokenSecrets &secrets, CredentialList &credentials,
                           CredentialJournal &journal)
    : m_database(database)
    , m_secrets(secrets)
    , m_credentials(credentials)
    , m_journal(journal)
    , m_id(secrets.stores().usual())
{
}

QFuture<Result<void>> DefaultStore::choose(const StoreId &store)
{
    const auto noting =
        m_database.run<void>([store](QSqlDatabase &database) { return rows::keepIn(database, store); });
    return then(noting, this, [this, store](const Result<void> &noted) {
        if (noted && m_id != store) {
            m_id = store;
            Q_EMIT changed();
        }
        return noted;
    });
}

void DefaultStore::restore(const StoreId &store)
{
    if (m_secrets.stores().find(store))
        m_id = store;
}

bool DefaultStore::isInUse(const StoreId &store) const
{
    return m_id == store || !m_credentials.idsIn(store).isEmpty();
}

QStringList DefaultStore::idsInOtherStores() const
{
    return m_credentials.idsWhere(
        [this](const StoreId &store) { return store != m_id && m_secrets.stores().outlastsSession(store); });
}

QStringList DefaultStore::sessionIds() const
{
    QStringList ids;
    for (const Credential &credential : m_credentials.all()) {
        if (!credential.isReissued && !m_secrets.stores().outlastsSession(credential.storage))
            ids.append(credential.id);
    }
    return ids;
}

QFuture<Result<void>> DefaultStore::migrate(const QString &id)
{
    const Credential *found = m_credentials.find(id);
    const StoreId to = m_id;
    const StoreId from = found && !found->isReissued ? found->storage : to;
    if (from == to || m_moving.contains(id))
        return makeReadyResult<void>({});
    m_moving.insert(id);
    const QFuture<Result<void>> moving =
        m_secrets.stores().outlastsSession(from) ? m_secrets.move(id, from, to) : keepBeyondSession(*found);
    return then(moving, this, [this, id, to](const Result<void> &moved) {
        m_moving.remove(id);
        if (moved)
            m_credentials.change(id, [&to](Credential &credential) { credential.storage = to; });
        else if (moved.error().kind == ErrorKind::NotFound)
            m_credentials.setMissing(id, true);
        return moved;
    });
}

QFuture<Result<void>> DefaultStore::keepBeyondSession(Credential credential)
{
    const StoreId from = std::exchange(credential.storage, m_id);
    const auto reading = m_secrets.readBound(from, credential.id);
    return then(reading, this, [this, credential, from](const Result<StoredSecret> &stored) {
        if (!stored)
            return makeReadyResult<void>(tl::make_unexpected(stored.error()));
        return then(m_journal.add(credential, stored->secret, stored->binding, stored->renewal), this,
                    [this, from, id = credential.id](const Result<void> &kept) {
                        return kept ? m_secrets.remove(from, id) : makeReadyResult<void>(kept);
                    });
    });
}

} // namespace patlas

#include "moc_DefaultStore.cpp"
