// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QObject>

#include <vector>

namespace patlas {

class Database;
class KeychainStore;
class SessionStore;
class VaultStore;

/// The stores that hold tokens' secrets, and the journal that keeps them consistent with the rows: work
/// that a crash, a closed store or a full disk interrupted is finished when the store is open again. GUI
/// thread.
class TokenSecrets : public QObject {
public:
    /// `vault` is null when there is none.
    TokenSecrets(Database &database, KeychainStore &keychain, SessionStore &session, VaultStore *vault);

    QFuture<Result<void>> write(StorageKind storage, const QString &key, const Secret &secret);
    QFuture<Result<Secret>> read(StorageKind storage, const QString &key);
    /// Deletes the secret and its journal entry. On a failure the entry stays, to be retried.
    QFuture<Result<void>> removePendingDeletion(const SecretPlace &pendingDeletion);

    /// Copies the secret, reads the copy back, sets the new store in the row, and deletes the secret in the
    /// old store. Interrupted at any point, the secret is in the store that the row names.
    QFuture<Result<void>> move(const QString &id, StorageKind from, StorageKind to);

    void setPendingDeletions(std::vector<SecretPlace> pendingDeletions);
    void addPendingDeletion(const SecretPlace &pendingDeletion);
    /// Whether the secret will be deleted, now or later; such a secret does not count as unreferenced.
    bool isPendingDeletion(const SecretPlace &pendingDeletion) const;
    /// Retries the pending deletions of a store that is open now.
    void clearPendingDeletions(StorageKind storage);

private:
    QFuture<Result<void>> copy(const QString &id, StorageKind from, StorageKind to);
    SecretStore *store(StorageKind kind);

    Database &m_database;
    KeychainStore &m_keychain;
    SessionStore &m_session;
    VaultStore *m_vault;
    std::vector<SecretPlace> m_pendingDeletions; ///< waiting for their store
    std::vector<SecretPlace> m_removing; ///< being deleted now
};

} // namespace patlas
