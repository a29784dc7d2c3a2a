// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/SecretPlace.h"

#include <optional>
#include <vector>

class QSqlDatabase;

namespace patlas {

/// All that the database holds about credentials, read at once.
struct StoredCredentials {
    std::vector<Credential> complete;
    std::vector<Credential> incomplete; ///< crashed before the secret was known to be stored
    QStringList addedElsewhere; ///< ids of credentials that another running process is adding
    /// Secrets still to be deleted from their store; without those that another running process is at work
    /// on.
    std::vector<SecretPlace> pendingDeletions;
    QByteArray fingerprintKey;
    StoreId defaultStore; ///< where new secrets go; empty: never chosen
};

/// The rows of metadata, and the journal of secrets that are being written to or deleted from a store. Called
/// on the database's thread.
namespace rows {
Result<StoredCredentials> read(QSqlDatabase &database);
/// Inserts the row as incomplete, until `commit`.
Result<void> insert(QSqlDatabase &database, const Credential &credential);
/// For a credential whose secret is already stored.
Result<void> insertCommitted(QSqlDatabase &database, const Credential &credential);
/// Marks the row as complete, since its secret is stored, and sets its name, which can differ from the
/// inserted one if that was taken meanwhile. `earlier` are attempts at the same credential: their rows are
/// deleted and their secrets become pending deletions, in the same transaction.
Result<void> commit(QSqlDatabase &database, const QString &id, const QString &name,
                    const QStringList &earlier = {});
/// Writes what is different between the two: another process may have changed the rest meanwhile.
Result<void> update(QSqlDatabase &database, const Credential &before, const Credential &after);
/// Deletes the row; its secret becomes a pending deletion in the same transaction.
Result<void> remove(QSqlDatabase &database, const QString &id);
/// Deletes the row of a credential that has no secret.
Result<void> forget(QSqlDatabase &database, const QString &id);

/// The keys of secrets in the store that a row or a pending deletion names, whichever process is at work on
/// them.
Result<QStringList> namedSecrets(QSqlDatabase &database, const StoreId &storage);

/// A copy that is being made, which is deleted if this process ends before it is the secret itself. No other
/// process deletes it while this one runs. Conflict while another one is at work on a secret in that place.
Result<void> noteCopy(QSqlDatabase &database, const SecretPlace &copy);
Result<void> dropPendingDeletion(QSqlDatabase &database, const SecretPlace &pendingDeletion);
/// Whether a row names this store for this secret.
Result<bool> isHome(QSqlDatabase &database, const SecretPlace &place);
/// Sets the new store in the row; the secret in the old store becomes a pending deletion in the same
/// transaction. NotFound when the row is gone.
Result<void> setStore(QSqlDatabase &database, const QString &id, const StoreId &from, const StoreId &to);

/// What replaces a secret: kept in the row from before the secret is written until it is known to be.
struct NextSecret {
    QByteArray fingerprint;
    QDateTime expires;
    QStringList scopes;
};
struct CurrentSecret {
    NextSecret now;
    std::optional<NextSecret> next;
};
Result<void> noteNext(QSqlDatabase &database, const QString &id, const NextSecret &next);
/// What was noted holds from now on.
Result<void> holdNext(QSqlDatabase &database, const QString &id, const NextSecret &next);
/// NotFound when the row is gone.
Result<CurrentSecret> currentSecret(QSqlDatabase &database, const QString &id);

Result<void> keepIn(QSqlDatabase &database, const StoreId &storage);
} // namespace rows

} // namespace patlas
