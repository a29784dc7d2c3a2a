// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/credentials/SecretReplacement.h"
#include "core/credentials/TokenFacts.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretBinding.h"
#include "core/secret/SecretRecord.h"
#include "core/secret/SecretStores.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class BoundSecrets;
class Database;
class DefaultStore;
class UnreferencedSecrets;

/// The stored credentials: metadata in the database, secrets in the store that the metadata names.
///
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. A crash at any
/// moment loses nothing (CredentialJournal): interrupted work is finished once its store is open
/// (CredentialReconciler). Those in a store that does not outlast the session are never written to the
/// database.
class CredentialRepository : public QObject {
    Q_OBJECT

public:
    /// `bindingFor` says what the secrets of an environment are stored for; without it they are bound to
    /// nothing. It is called at each use, so that what it says may change.
    CredentialRepository(Database &database, SecretStores stores, BindingFor bindingFor = {},
                         QObject *parent = nullptr);
    ~CredentialRepository() override;

    /// Reads the metadata; afterwards reconciles with each store that is open, in the background. Again:
    /// takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();

    const SecretStores &stores() const;
    DefaultStore &defaultStore() const;
    UnreferencedSecrets &unreferenced() const;
    BoundSecrets &boundSecrets() const;

    const std::vector<Credential> &all() const;
    const Credential *find(const QString &id) const;

    /// Fingerprint of a secret in this installation; for comparing with `fingerprint` of stored credentials.
    QByteArray fingerprint(const Secret &secret) const;
    const Credential *withFingerprint(const QByteArray &fingerprint) const;

    /// Stores secret and metadata; sets id, fingerprint and, where its form has any, attributes. Returns the
    /// credential as stored. Its secret goes to the default store, which the returned one names, unless it
    /// names a store that does not outlast the session. InvalidInput for an empty name or without a slot,
    /// Conflict for a name taken in that environment and slot, errors of the store unchanged. `secret` is
    /// duplicated: the caller still has it after a failure. One that is reissued keeps the id that it has.
    /// `renewal`, if any, is kept with the secret, and duplicated too. Waits for `load`, if that has begun.
    QFuture<Result<Credential>> add(Credential credential, const Secret &secret, const Renewal &renewal = {});

    /// The secret, from the store that holds it, if it is still what was stored, and for what holds now
    /// (BoundSecrets). NotFound also marks the credential as missing.
    QFuture<Result<Secret>> secretOf(const QString &id);
    QFuture<Result<StoredSecret>> storedSecretOf(const QString &id); ///< the same, with its renewal

    /// A new secret in place of the one of a credential that renews, with its expiry, scopes and renewal. A
    /// crash at any moment leaves the old secret or the new one, and metadata that fit it.
    QFuture<Result<void>> replaceSecret(const QString &id, SecretReplacement replacement);
    /// Reads the metadata once more: another process may have replaced the secret.
    QFuture<Result<void>> reload(const QString &id);

    /// It was revoked: by its service on request, or by its owner, who says so.
    QFuture<Result<void>> markRevoked(const QString &id, const QDateTime &when);
    /// A response refused it; `words` of the service without secrets.
    QFuture<Result<void>> noteRefused(const QString &id, const QDateTime &when, const QString &words);
    /// A response accepted it, which takes a refusal back.
    QFuture<Result<void>> noteAccepted(const QString &id);
    /// A response to a request sent at `when` with this credential alone accepted it: it was not revoked
    /// before, whoever said so. Versions before 0.2.0 took refusals for revocations.
    QFuture<Result<void>> noteValid(const QString &id, const QDateTime &when);
    /// A response to `by` ("GET /user") said this of it. What was noted before is kept for `forgetTold`.
    QFuture<Result<void>> noteTold(const QString &id, const TokenFacts &facts, const QDateTime &when,
                                   const QString &by);
    /// Back to what was noted before a response said anything.
    QFuture<Result<void>> forgetTold(const QString &id);
    /// Announced by `used` only: what a credential may do does not depend on it.
    QFuture<Result<void>> markUsed(const QString &id, const QDateTime &when);
    /// InvalidInput for an empty name, Conflict for a name taken in its environment and slot.
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    /// In one transaction `to` gets the name of `from`, of the same environment and slot, which is called
    /// `former` from then on, with a number behind it if that is taken.
    QFuture<Result<void>> handOverName(const QString &from, const QString &to, const QString &former);
    /// Sets the scopes of one made elsewhere, as stated by its owner.
    QFuture<Result<void>> setScopes(const QString &id, const QStringList &scopes);
    /// Removes metadata and secret. With its store closed the credential leaves the list, the store's error
    /// is returned, and the secret is deleted once the store is open.
    QFuture<Result<void>> remove(const QString &id);
    /// The same when no person asked for it: a closed store is not asked, and its secret is deleted once it
    /// is open.
    QFuture<Result<void>> discard(const QString &id);

Q_SIGNALS:
    void changed();
    void used(const QString &id, const QDateTime &when); ///< `when` in UTC

private:
    QFuture<Result<Credential>> addLoaded(Credential credential, const Secret &secret,
                                          const Renewal &renewal);
    QFuture<Result<void>> store(const Credential &credential, const Secret &secret, const Renewal &renewal);
    QFuture<Result<StoredSecret>> readStored(const QString &id, bool isAgain);
    QFuture<Result<void>> change(const QString &id, const std::function<void(Credential &)> &edit);
    QFuture<Result<void>> update(const Credential &before, const Credential &after);

    struct Parts;
    std::unique_ptr<Parts> d;
};

} // namespace patlas
