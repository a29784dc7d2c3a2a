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

/// The stores that tokens' secrets are in, and the journal that keeps them and the rows in step: what a
/// crash, a closed store or a full disk left half done is finished when the store is open again. GUI thread.
class TokenSecrets : public QObject {
public:
    /// `vault` may be null: then there is none.
    TokenSecrets(Database &database, KeychainStore &keychain, SessionStore &session, VaultStore *vault);

    QFuture<Result<void>> write(StorageKind storage, const QString &key, const Secret &secret);
    QFuture<Result<Secret>> read(StorageKind storage, const QString &key);
    /// Deletes it, and its line in the journal. On a failure the line stays, for the next time.
    QFuture<Result<void>> removePendingDeletion(const SecretPlace &pendingDeletion);

    /// Copies the secret, reads the copy back, lets the row name the new store, and deletes it in the old
    /// one. Whenever it is cut short, the secret is in the store that the row names.
    QFuture<Result<void>> move(const QString &id, StorageKind from, StorageKind to);

    void setPendingDeletions(std::vector<SecretPlace> pendingDeletions);
    void addPendingDeletion(const SecretPlace &pendingDeletion);
    /// About to be deleted, now or later: no orphan.
    bool isPendingDeletion(const SecretPlace &pendingDeletion) const;
    /// Tries again what is left over in a store that is open now.
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
