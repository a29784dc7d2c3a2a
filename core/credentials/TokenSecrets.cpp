// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenSecrets.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRows.h"
#include "core/secret/SecretStore.h"
#include "core/storage/Database.h"

#include <algorithm>
#include <memory>

namespace patlas {

namespace {

bool holdsPlace(const std::vector<SecretPlace> &places, const SecretPlace &place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace

TokenSecrets::TokenSecrets(Database &database, SecretStores stores)
    : m_database(database)
    , m_stores(std::move(stores))
{
}

QFuture<Result<void>> TokenSecrets::write(const StoreId &storage, const QString &key, const Secret &secret,
                                          const SecretBinding &binding, const Renewal &renewal)
{
    SecretStore *target = m_stores.find(storage);
    return target ? target->write(key, secret.duplicate(), binding, renewal)
                  : makeReadyResult<void>(Failure(SecretStores::absent(storage)));
}

QFuture<Result<StoredSecret>> TokenSecrets::readBound(const StoreId &storage, const QString &key)
{
    SecretStore *source = m_stores.find(storage);
    return source ? source->readBound(key)
                  : makeReadyResult<StoredSecret>(Failure(SecretStores::absent(storage)));
}

QFuture<Result<Secret>> TokenSecrets::read(const StoreId &storage, const QString &key)
{
    SecretStore *source = m_stores.find(storage);
    return source ? source->read(key) : makeReadyResult<Secret>(Failure(SecretStores::absent(storage)));
}

QFuture<Result<void>> TokenSecrets::remove(const StoreId &storage, const QString &key)
{
    SecretStore *source = m_stores.find(storage);
    return source ? source->remove(key) : makeReadyResult<void>(Failure(SecretStores::absent(storage)));
}

QFuture<Result<void>> TokenSecrets::removePendingDeletion(const SecretPlace &pendingDeletion)
{
    m_removing.push_back(pendingDeletion);
    // Checked each time: a secret that a row names must never be deleted.
    const auto asking = m_database.run<bool>(
        [pendingDeletion](QSqlDatabase &database) { return rows::isHome(database, pendingDeletion); });
    const auto removing = then(asking, this, [this, pendingDeletion](const Result<bool> &home) {
        if (!home)
            return makeReadyResult<void>(tl::make_unexpected(home.error()));
        if (*home)
            return makeReadyResult<void>({});
        return remove(pendingDeletion.storage, pendingDeletion.key);
    });
    return then(removing, this, [this, pendingDeletion](const Result<void> &removed) {
        std::erase(m_removing, pendingDeletion);
        if (!removed) {
            addPendingDeletion(pendingDeletion);
            return makeReadyResult<void>(removed);
        }
        return m_database.run<void>([pendingDeletion](QSqlDatabase &database) {
            return rows::dropPendingDeletion(database, pendingDeletion);
        });
    });
}

QFuture<Result<void>> TokenSecrets::copy(const QString &id, const StoreId &from, const StoreId &to)
{
    return then(readBound(from, id), this,
                [this, id, to](Result<StoredSecret> stored) -> QFuture<Result<void>> {
                    if (!stored)
                        return makeReadyResult<void>(tl::make_unexpected(stored.error()));
                    const auto kept = std::make_shared<const StoredSecret>(std::move(*stored));
                    return then(write(to, id, kept->secret, kept->binding, kept->renewal), this,
                                [this, id, to, kept](const Result<void> &written) {
                                    return written ? compare(to, id, kept) : makeReadyResult<void>(written);
                                });
                });
}

/// The copy is read back: the original is not deleted just because the store reported success.
QFuture<Result<void>> TokenSecrets::compare(const StoreId &storage, const QString &id,
                                            const std::shared_ptr<const StoredSecret> &wanted)
{
    return then(readBound(storage, id), this, [wanted](const Result<StoredSecret> &seen) -> Result<void> {
        if (!seen)
            return tl::make_unexpected(seen.error());
        if (seen->secret == wanted->secret && seen->binding == wanted->binding
            && seen->renewal == wanted->renewal)
            return {};
        return failure(ErrorKind::Internal, SecretStore::tr("The store returned a different secret."),
                       SecretStore::tr("The token stays where it was."), SecretStore::tr("Try again."));
    });
}

QFuture<Result<void>> TokenSecrets::move(const QString &id, const StoreId &from, const StoreId &to)
{
    const SecretPlace copied{id, to};
    const SecretPlace old{id, from};
    std::erase(m_pendingDeletions, copied); // from an earlier attempt; this copy becomes the secret itself
    m_copying.push_back(copied);
    const auto noting =
        m_database.run<void>([copied](QSqlDatabase &database) { return rows::noteCopy(database, copied); });
    return then(noting, this, [this, id, from, to, copied, old](const Result<void> &noted) {
        if (!noted) {
            std::erase(m_copying, copied);
            if (noted.error().kind == ErrorKind::Conflict)
                return makeReadyResult<void>(failure(
                    ErrorKind::Conflict, SecretStore::tr("Another program is moving this token's secret."),
                    SecretStore::tr("The token stays where it was."), SecretStore::tr("Try again.")));
            return makeReadyResult<void>(noted);
        }
        const auto moving = then(copy(id, from, to), this, [this, id, from, to](const Result<void> &copy) {
            if (!copy)
                return makeReadyResult<void>(copy);
            return m_database.run<void>(
                [id, from, to](QSqlDatabase &database) { return rows::setStore(database, id, from, to); });
        });
        return then(moving, this, [this, copied, old](const Result<void> &moved) {
            std::erase(m_copying, copied);
            // Delete the one that the row does not name now; if that fails, it is retried later.
            return then(removePendingDeletion(moved ? old : copied), this,
                        [moved](const Result<void> &) { return moved; });
        });
    });
}

void TokenSecrets::setPendingDeletions(std::vector<SecretPlace> pendingDeletions)
{
    std::erase_if(pendingDeletions, [this](const SecretPlace &each) {
        return holdsPlace(m_removing, each) || holdsPlace(m_copying, each);
    });
    m_pendingDeletions = std::move(pendingDeletions);
}

void TokenSecrets::addPendingDeletion(const SecretPlace &pendingDeletion)
{
    if (!holdsPlace(m_pendingDeletions, pendingDeletion))
        m_pendingDeletions.push_back(pendingDeletion);
}

void TokenSecrets::clearPendingDeletions(const StoreId &storage)
{
    std::vector<SecretPlace> open;
    for (const SecretPlace &pendingDeletion : m_pendingDeletions) {
        if (pendingDeletion.storage == storage)
            open.push_back(pendingDeletion);
    }
    std::erase_if(m_pendingDeletions, [storage](const SecretPlace &pendingDeletion) {
        return pendingDeletion.storage == storage;
    });
    for (const SecretPlace &pendingDeletion : open)
        removePendingDeletion(pendingDeletion);
}

} // namespace patlas
