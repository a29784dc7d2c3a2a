// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretPlace.h"
#include "core/secret/SecretStores.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class ApiDescription;
class Database;
class SecretStore;

/// The stored credentials: metadata in the database, secrets in the store that the metadata names.
///
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. Adding:
/// insert the row, marked as incomplete; write the secret; commit the row. Removing: delete the row and
/// journal its secret as a pending deletion; delete the secret; delete the journal entry. Work interrupted
/// by a crash is finished once its store is open, and credentials whose secret the store does not have are
/// marked as missing. Those in a store that does not outlast the session are never written to the database.
class CredentialRepository : public QObject {
    Q_OBJECT

public:
    CredentialRepository(Database &database, SecretStores stores, QObject *parent = nullptr);
    ~CredentialRepository() override;

    /// Reads the metadata; afterwards reconciles with each store that is open, in the background.
    QFuture<Result<void>> load();

    const std::vector<Credential> &all() const;
    const Credential *find(const QString &id) const;

    /// Fingerprint of a secret in this installation; for comparing with `fingerprint` of stored credentials.
    QByteArray fingerprint(const Secret &secret) const;
    const Credential *withFingerprint(const QByteArray &fingerprint) const;

    /// Stores secret and metadata; sets id, fingerprint and, where its form has any, attributes. Returns the
    /// credential as stored.
    /// Its secret goes to `defaultStore`, which the returned one names, unless it names a store that does not
    /// outlast the session. InvalidInput for an empty name or without a slot, Conflict for a name taken in
    /// that environment and slot, errors of the store unchanged. `secret` is duplicated: the caller still has
    /// it after a failure.
    QFuture<Result<Credential>> add(Credential credential, const Secret &secret);

    /// The secret, from the store that holds it. NotFound also marks the credential as missing.
    QFuture<Result<Secret>> secretOf(const QString &id);

    QFuture<Result<void>> markRevoked(const QString &id, const QDateTime &when);
    /// Announced by `used` only: what a credential may do does not depend on it.
    QFuture<Result<void>> markUsed(const QString &id, const QDateTime &when);
    /// InvalidInput for an empty name, Conflict for a name taken in its environment and slot.
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    /// Sets the scopes of one made elsewhere, as stated by its owner.
    QFuture<Result<void>> setScopes(const QString &id, const QStringList &scopes);
    /// Removes metadata and secret. With its store closed the credential leaves the list, the store's
    /// error is returned, and the secret is deleted once the store is open.
    QFuture<Result<void>> remove(const QString &id);

    const SecretStores &stores() const;
    /// The store for new secrets that outlast the session.
    StoreId defaultStore() const;
    QFuture<Result<void>> keepIn(const StoreId &storage);
    /// Whether it is the store for new secrets, or a credential's secret is in it.
    bool isInUse(const StoreId &storage) const;
    /// Credentials whose secret is in another store that outlasts the session: not moved yet, or not movable
    /// at the moment.
    QStringList idsInOtherStores() const;
    QStringList sessionIds() const;
    /// Moves one secret to `defaultStore`; the credential stays usable throughout. One of the session
    /// outlasts the session from then on.
    QFuture<Result<void>> migrate(const QString &id);

    /// Unreferenced secrets: those in a store that no credential names, as of the last time the
    /// store was open. They come from a lost database or from another Patlas of the same person. They are
    /// changed only on request.
    const std::vector<SecretPlace> &unreferenced() const;
    /// Makes a credential from an unreferenced secret, for the slot whose form it has; InvalidInput and
    /// Conflict as for `add`.
    QFuture<Result<void>> adopt(const SecretPlace &unreferenced, const QString &name,
                                const QString &environmentId,
                                const std::shared_ptr<const ApiDescription> &api);
    QFuture<Result<void>> deleteUnreferenced(const SecretPlace &unreferenced);

Q_SIGNALS:
    void changed();
    void used(const QString &id, const QDateTime &when); ///< `when` in UTC
    void defaultStoreChanged();
    void unreferencedChanged();

private:
    void reconcile(SecretStore &open);
    void lookForNext();
    void findUnreferenced(const StoreId &open, const QStringList &keys);
    void finishNext();
    bool finish(const QString &id);
    void finishAdding(Credential credential, const Result<Secret> &secret);
    std::vector<Credential> takeEarlier(const Credential &credential);
    QFuture<Result<void>> commit(const Credential &credential);
    QFuture<Result<void>> rollback(const Credential &credential, const Result<void> &because);
    QString freeName(const Credential &credential) const;
    QFuture<Result<void>> keepBeyondSession(Credential credential);
    QFuture<Result<void>> keep(const Credential &credential, const Secret &secret);
    QFuture<Result<void>> keepForGood(const Credential &credential, const Secret &secret);
    QFuture<Result<void>> dropRow(const QString &id);
    QFuture<Result<void>> discard(const SecretPlace &secret);
    QStringList idsIn(const StoreId &storage) const;
    QStringList idsWhere(const std::function<bool(const StoreId &)> &fits) const;
    void nameStore(const QString &id, const StoreId &storage);
    Result<void> checkName(const Credential &credential) const;
    QFuture<Result<void>> change(const QString &id, const std::function<void(Credential &)> &edit);
    QFuture<Result<void>> update(const Credential &credential);
    void setMissing(const QString &id, bool missing);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
