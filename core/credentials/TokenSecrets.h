// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretPlace.h"
#include "core/secret/SecretRecord.h"
#include "core/secret/SecretStores.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace patlas {

class Database;

/// The stores that hold tokens' secrets, and the journal that keeps them consistent with the rows: work
/// that a crash, a closed store or a full disk interrupted is finished when the store is open again. GUI
/// thread.
class TokenSecrets : public QObject {
public:
    TokenSecrets(Database &database, SecretStores stores);

    const SecretStores &stores() const { return m_stores; }

    QFuture<Result<void>> write(const StoreId &storage, const QString &key, const Secret &secret,
                                const SecretBinding &binding, const Renewal &renewal = {});
    QFuture<Result<StoredSecret>> readBound(const StoreId &storage, const QString &key);
    QFuture<Result<Secret>> read(const StoreId &storage, const QString &key);
    /// For a secret that no row names: of a store that does not outlast the session.
    QFuture<Result<void>> remove(const StoreId &storage, const QString &key);
    /// Deletes the secret and its journal entry. On a failure the entry stays, to be retried.
    QFuture<Result<void>> removePendingDeletion(const SecretPlace &pendingDeletion);

    /// Copies the secret, reads the copy back, sets the new store in the row, and deletes the secret in the
    /// old store. Interrupted at any point, the secret is in the store that the row names.
    QFuture<Result<void>> move(const QString &id, const StoreId &from, const StoreId &to);

    /// Those in the database; without what is being deleted or copied now.
    void setPendingDeletions(std::vector<SecretPlace> pendingDeletions);
    void addPendingDeletion(const SecretPlace &pendingDeletion);
    /// Retries the pending deletions of a store that is open now.
    void clearPendingDeletions(const StoreId &storage);

private:
    QFuture<Result<void>> copy(const QString &id, const StoreId &from, const StoreId &to);
    QFuture<Result<void>> compare(const StoreId &storage, const QString &id,
                                  const std::shared_ptr<const StoredSecret> &wanted);

    Database &m_database;
    SecretStores m_stores;
    std::vector<SecretPlace> m_pendingDeletions; ///< waiting for their store
    std::vector<SecretPlace> m_removing; ///< being deleted now
    std::vector<SecretPlace> m_copying; ///< copies that are being made now
};

} // namespace patlas
