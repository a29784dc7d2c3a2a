// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/PersonalAccessToken.h"
#include "core/secret/SecretStore.h"

#include <vector>

class QSqlDatabase;

namespace patlas {

/// Everything the database says of tokens, read in one go.
struct StoredTokens {
    std::vector<PersonalAccessToken> personal;
    std::vector<ProjectApiToken> project;
    std::vector<PersonalAccessToken> incompletePersonal; ///< a crash came before the secret was surely there
    std::vector<ProjectApiToken> incompleteProject;
    std::vector<SecretPlace> pendingDeletions; ///< secrets that are to be deleted from their store
    QByteArray fingerprintKey;
    StorageKind defaultStore = StorageKind::Keychain; ///< where new secrets go
};

/// The rows of token metadata, and the journal of secrets on their way into or out of a store. Called on the
/// database's thread.
namespace rows {
Result<StoredTokens> read(QSqlDatabase &database);
/// Marked as being added, until `commit`.
Result<void> insert(QSqlDatabase &database, const PersonalAccessToken &token);
Result<void> insert(QSqlDatabase &database, const ProjectApiToken &token);
/// Of a token whose secret is there already.
Result<void> insertCommitted(QSqlDatabase &database, const PersonalAccessToken &token);
Result<void> insertCommitted(QSqlDatabase &database, const ProjectApiToken &token);
/// Its secret is there. Under this name, which may have been taken meanwhile.
/// `earlier` are attempts at the same token: their rows go with it, and their secrets become leftovers.
Result<void> commit(QSqlDatabase &database, const QString &id, const QString &name,
                    const QStringList &earlier = {});
Result<void> update(QSqlDatabase &database, const PersonalAccessToken &token);
Result<void> update(QSqlDatabase &database, const ProjectApiToken &token);
/// The row goes and its secret becomes a leftover, in one step.
Result<void> remove(QSqlDatabase &database, const QString &id);
/// The row goes; there is no secret of it.
Result<void> forget(QSqlDatabase &database, const QString &id);

Result<void> addPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion);
Result<void> dropPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion);
/// Whether a row says that its secret is in that store.
Result<bool> isHome(QSqlDatabase &database, const SecretPlace &place);
/// The row names the new store from here on, and the secret in the old one is a leftover, in one step.
/// NotFound when the row is gone.
Result<void> setStore(QSqlDatabase &database, const QString &id, StorageKind from, StorageKind to);
Result<void> keepIn(QSqlDatabase &database, StorageKind storage);
} // namespace rows

} // namespace patlas
