// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/SecretStore.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class ApiDescription;
class Database;
class KeychainStore;
class SessionStore;
class VaultStore;

/// The stored credentials: metadata in the database, secrets in the store that the metadata names.
///
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. Adding:
/// insert the row, marked as incomplete; write the secret; commit the row. Removing: delete the row and
/// journal its secret as a pending deletion; delete the secret; delete the journal entry. Work interrupted
/// by a crash is finished once its store is open, and credentials whose secret the store does not have are
/// marked as missing. Those of the session are never written to the database.
class CredentialRepository : public QObject {
    Q_OBJECT

public:
    /// Without a vault, `vault` is null.
    CredentialRepository(Database &database, KeychainStore &keychain, SessionStore &session,
                         VaultStore *vault = nullptr, QObject *parent = nullptr);
    ~CredentialRepository() override;

    /// Reads the metadata; afterwards reconciles with the keychain in the background.
    QFuture<Result<void>> load();

    const std::vector<Credential> &all() const;
    const Credential *find(const QString &id) const;

    /// Fingerprint of a secret in this installation; for comparing with `fingerprint` of stored credentials.
    QByteArray fingerprint(const Secret &secret) const;
    const Credential *withFingerprint(const QByteArray &fingerprint) const;

    /// Stores secret and metadata; sets id, fingerprint and, where its form has any, attributes. Returns the
    /// credential as stored.
    /// Those that are not for the session go to `defaultStore`, which the returned one names. InvalidInput
    /// for an empty name or without a slot, Conflict for a name taken in that environment and slot, keychain
    /// errors unchanged. `secret` is duplicated: the caller still has it after a failure.
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
    /// Removes metadata and secret. With the keychain closed the credential leaves the list, the keychain's
    /// error is returned, and the secret is deleted once the keychain is open.
    QFuture<Result<void>> remove(const QString &id);

    /// The store for new secrets that outlast the session: keychain or vault.
    StorageKind defaultStore() const;
    QFuture<Result<void>> keepIn(StorageKind storage);
    /// Credentials whose secret is in the other of these two stores: not moved yet, or not movable at the
    /// moment.
    QStringList idsInOtherStore() const;
    QStringList sessionIds() const;
    /// Moves one secret to `defaultStore`; the credential stays usable throughout. One of the session
    /// outlasts the session from then on.
    QFuture<Result<void>> migrate(const QString &id);

    /// Unreferenced secrets: those in keychain or vault that no credential names, as of the last time the
    /// store was open. They come from a lost database or from another Patlas of the same person. They are
    /// changed only on request.
    const std::vector<SecretPlace> &unreferenced() const;
    /// Makes a credential from an unreferenced secret, for the slot whose form it has; InvalidInput and
    /// Conflict as for `add`.
    QFuture<Result<void>> adopt(const SecretPlace &unreferenced, const QString &name,
                                const QString &environmentId,
                                const std::shared_ptr<const ApiDescription> &api);
    QFuture<Result<void>> deleteUnreferenced(const SecretPlace &unreferenced);

    KeychainState keychainState() const;
    bool isWaitingForKeychain() const; ///< it has not responded for a while
    /// Asks the keychain again (after the person unlocked it, for instance).
    void probeKeychain();

Q_SIGNALS:
    void changed();
    void used(const QString &id, const QDateTime &when); ///< `when` in UTC
    void keychainStateChanged(patlas::KeychainState state);
    void waitingForKeychainChanged();
    void defaultStoreChanged();
    void unreferencedChanged();

private:
    void reconcile(StorageKind open);
    void lookForNext();
    void findUnreferenced(StorageKind open, const QStringList &keys);
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
    QStringList idsIn(StorageKind storage) const;
    void nameStore(const QString &id, StorageKind storage);
    Result<void> checkName(const Credential &credential) const;
    QFuture<Result<void>> change(const QString &id, const std::function<void(Credential &)> &edit);
    QFuture<Result<void>> update(const Credential &credential);
    void setMissing(const QString &id, bool missing);
    void noteKeychainError(StorageKind storage, const Error &error);
    void noteKeychainSuccess(StorageKind storage);
    void setKeychainState(KeychainState state);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
