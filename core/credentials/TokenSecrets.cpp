// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenSecrets.h"

#include "core/base/Ready.h"
#include "core/base/WhenDone.h"
#include "core/credentials/TokenRows.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"

#include <algorithm>
#include <memory>

namespace patlas {

namespace {

Failure noVault()
{
    return failure(ErrorKind::KeychainUnavailable, VaultStore::tr("There is no vault."),
                   VaultStore::tr("Its file was moved or deleted."),
                   VaultStore::tr("Put it back, or make a new vault."));
}

} // namespace

TokenSecrets::TokenSecrets(Database &database, KeychainStore &keychain, SessionStore &session,
                           VaultStore *vault)
    : m_database(database)
    , m_keychain(keychain)
    , m_session(session)
    , m_vault(vault)
{
}

SecretStore *TokenSecrets::store(StorageKind kind)
{
    switch (kind) {
    case StorageKind::Keychain:
        return &m_keychain;
    case StorageKind::Session:
        return &m_session;
    case StorageKind::Vault:
        return m_vault;
    }
    return nullptr;
}

QFuture<Result<void>> TokenSecrets::write(StorageKind storage, const QString &key, const Secret &secret)
{
    SecretStore *target = store(storage);
    return target ? target->write(key, secret.duplicate()) : ready<void>(noVault());
}

QFuture<Result<Secret>> TokenSecrets::read(StorageKind storage, const QString &key)
{
    SecretStore *source = store(storage);
    return source ? source->read(key) : ready<Secret>(noVault());
}

QFuture<Result<void>> TokenSecrets::removeLeftover(const SecretPlace &leftover)
{
    m_removing.push_back(leftover);
    // Asked each time: a secret that a row names is never deleted, whatever led here.
    const auto asking =
        m_database.run<bool>([leftover](QSqlDatabase &database) { return rows::isHome(database, leftover); });
    const auto removing = whenDone(asking, this, [this, leftover](const Result<bool> &home) {
        if (!home)
            return ready<void>(tl::make_unexpected(home.error()));
        SecretStore *source = store(leftover.storage);
        if (*home)
            return ready<void>({});
        return source ? source->remove(leftover.key) : ready<void>(noVault());
    });
    return whenDone(removing, this, [this, leftover](const Result<void> &removed) {
        std::erase(m_removing, leftover);
        if (!removed) {
            addLeftover(leftover);
            return ready<void>(removed);
        }
        return m_database.run<void>(
            [leftover](QSqlDatabase &database) { return rows::dropLeftover(database, leftover); });
    });
}

QFuture<Result<void>> TokenSecrets::copy(const QString &id, StorageKind from, StorageKind to)
{
    return whenDone(read(from, id), this, [this, id, to](Result<Secret> secret) -> QFuture<Result<void>> {
        if (!secret)
            return ready<void>(tl::make_unexpected(secret.error()));
        const auto kept = std::make_shared<const Secret>(std::move(*secret));
        return whenDone(write(to, id, *kept), this, [this, id, to, kept](const Result<void> &written) {
            if (!written)
                return ready<void>(written);
            // Believed only once it was seen: nothing is deleted for a store that merely says so.
            return whenDone(read(to, id), this, [kept](Result<Secret> seen) -> Result<void> {
                if (!seen)
                    return tl::make_unexpected(seen.error());
                if (*seen == *kept)
                    return {};
                return failure(ErrorKind::Internal, VaultStore::tr("The store gave back another secret."),
                               VaultStore::tr("The token stays where it was."), VaultStore::tr("Try again."));
            });
        });
    });
}

QFuture<Result<void>> TokenSecrets::move(const QString &id, StorageKind from, StorageKind to)
{
    const SecretPlace copied{id, to};
    const SecretPlace old{id, from};
    std::erase(m_leftovers, copied); // of an earlier attempt: it is about to be the secret itself
    const auto noting = m_database.run<void>(
        [copied](QSqlDatabase &database) { return rows::addLeftover(database, copied); });
    return whenDone(noting, this, [this, id, from, to, copied, old](const Result<void> &noted) {
        if (!noted)
            return ready<void>(noted);
        const auto moving =
            whenDone(copy(id, from, to), this, [this, id, from, to](const Result<void> &copy) {
                if (!copy)
                    return ready<void>(copy);
                return m_database.run<void>(
                    [id, from, to](QSqlDatabase &database) { return rows::rehome(database, id, from, to); });
            });
        return whenDone(moving, this, [this, copied, old](const Result<void> &moved) {
            // Whichever of the two is not named by the row now; if that fails it is tried again later.
            return whenDone(removeLeftover(moved ? old : copied), this,
                            [moved](const Result<void> &) { return moved; });
        });
    });
}

void TokenSecrets::setLeftovers(std::vector<SecretPlace> leftovers)
{
    m_leftovers = std::move(leftovers);
}

void TokenSecrets::addLeftover(const SecretPlace &leftover)
{
    if (!isLeftover(leftover))
        m_leftovers.push_back(leftover);
}

bool TokenSecrets::isLeftover(const SecretPlace &leftover) const
{
    const auto isIn = [&leftover](const std::vector<SecretPlace> &places) {
        return std::find(places.begin(), places.end(), leftover) != places.end();
    };
    return isIn(m_leftovers) || isIn(m_removing);
}

void TokenSecrets::clearLeftovers(StorageKind storage)
{
    std::vector<SecretPlace> open;
    for (const SecretPlace &leftover : m_leftovers) {
        if (leftover.storage == storage)
            open.push_back(leftover);
    }
    std::erase_if(m_leftovers,
                  [storage](const SecretPlace &leftover) { return leftover.storage == storage; });
    for (const SecretPlace &leftover : open)
        removeLeftover(leftover);
}

} // namespace patlas
