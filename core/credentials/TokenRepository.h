// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/PersonalAccessToken.h"
#include "core/secret/SecretStore.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class Database;
class KeychainStore;
class SessionStore;
class VaultStore;

/// Tokens and project tokens: metadata in the database, secrets in the store that the metadata names.
///
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. Adding:
/// insert the row, marked as incomplete; write the secret; commit the row. Removing: delete the row and
/// journal its secret as a pending deletion; delete the secret; delete the journal entry. Work interrupted
/// by a crash is finished once its store is open, and tokens whose secret the store does not have are
/// marked as missing. Session tokens are never written to the database.
class TokenRepository : public QObject {
    Q_OBJECT

public:
    /// Without a vault, `vault` is null.
    TokenRepository(Database &database, KeychainStore &keychain, SessionStore &session,
                    VaultStore *vault = nullptr, QObject *parent = nullptr);
    ~TokenRepository() override;

    /// Reads the metadata; afterwards reconciles with the keychain in the background.
    QFuture<Result<void>> load();

    const std::vector<PersonalAccessToken> &personalTokens() const;
    const std::vector<ProjectApiToken> &projectTokens() const;
    const PersonalAccessToken *personalToken(const QString &id) const;
    const ProjectApiToken *projectToken(const QString &id) const;

    /// Fingerprint of a secret in this installation; for comparing with `fingerprint` of stored tokens.
    QByteArray fingerprint(const Secret &secret) const;
    const PersonalAccessToken *personalTokenWithFingerprint(const QByteArray &fingerprint) const;
    const ProjectApiToken *projectTokenWithFingerprint(const QByteArray &fingerprint) const;

    /// Stores secret and metadata; sets id and fingerprint, and returns the token as stored. Tokens that
    /// are not for the session go to `defaultStore`, which the returned token names. InvalidInput for an
    /// empty name, Conflict for a name taken in that environment, keychain errors unchanged. `secret` is
    /// duplicated: the caller still has it after a failure.
    QFuture<Result<PersonalAccessToken>> add(PersonalAccessToken token, const Secret &secret);
    QFuture<Result<ProjectApiToken>> add(ProjectApiToken token, const Secret &secret);

    /// The secret, from the store that holds it. NotFound also marks the token as missing.
    QFuture<Result<Secret>> secretOf(const QString &id);

    QFuture<Result<void>> markRevoked(const QString &personalTokenId, const QDateTime &when);
    /// Announced by `personalTokenUsed` only: what a token may do does not depend on it.
    QFuture<Result<void>> markUsed(const QString &personalTokenId, const QDateTime &when);
    /// InvalidInput for an empty name, Conflict for a name taken in the token's environment.
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    /// Sets the scopes of a token made elsewhere, as stated by its owner.
    QFuture<Result<void>> setScopes(const QString &personalTokenId, const QStringList &scopes);
    /// Removes metadata and secret of a token of either kind. With the keychain closed the token leaves the
    /// lists, the keychain's error is returned, and the secret is deleted once the keychain is open.
    QFuture<Result<void>> remove(const QString &id);

    /// The store for new secrets that outlast the session: keychain or vault.
    StorageKind defaultStore() const;
    QFuture<Result<void>> keepIn(StorageKind storage);
    /// Tokens whose secret is in the other of these two stores: not moved yet, or not movable at the
    /// moment.
    QStringList idsInOtherStore() const;
    QStringList sessionIds() const;
    /// Moves one token's secret to `defaultStore`; the token stays usable throughout. A session token
    /// outlasts the session from then on.
    QFuture<Result<void>> migrate(const QString &id);

    /// Unreferenced secrets: those in keychain or vault that no token names, as of the last time the store
    /// was open. They come from a lost database or from another Patlas of the same person. They are changed
    /// only on request.
    const std::vector<SecretPlace> &unreferenced() const;
    /// Makes a token from an unreferenced secret; InvalidInput and Conflict as for `add`.
    QFuture<Result<void>> adopt(const SecretPlace &unreferenced, const QString &name,
                                const QString &environmentId);
    QFuture<Result<void>> deleteUnreferenced(const SecretPlace &unreferenced);

    KeychainState keychainState() const;
    bool isWaitingForKeychain() const; ///< it has not responded for a while
    /// Asks the keychain again (after the person unlocked it, for instance).
    void probeKeychain();

Q_SIGNALS:
    void personalTokensChanged();
    void projectTokensChanged();
    void personalTokenUsed(const QString &id, const QDateTime &when); ///< `when` in UTC
    void keychainStateChanged(patlas::KeychainState state);
    void waitingForKeychainChanged();
    void defaultStoreChanged();
    void unreferencedChanged();

private:
    void reconcile(StorageKind open);
    void lookForNext();
    void findUnreferenced(StorageKind open, const QStringList &keys);
    void finishNext();
    template <typename Token> bool finish(std::vector<Token> &incomplete, const QString &id);
    template <typename Token> void finishAdding(Token token, const Result<Secret> &secret);
    template <typename Token> std::vector<Token> takeEarlier(const Token &token);
    template <typename Token> QFuture<Result<void>> commit(const Token &token);
    template <typename Token> QFuture<Result<void>> rollback(const Token &token, const Result<void> &because);
    template <typename Token> QString freeName(const Token &token) const;
    template <typename Token> QFuture<Result<void>> adoptAs(Token token, const SecretPlace &unreferenced);
    template <typename Token> QFuture<Result<void>> keepBeyondSession(Token token);
    template <typename Token> QFuture<Result<void>> keep(const Token &token, const Secret &secret);
    template <typename Token> QFuture<Result<void>> keepForGood(const Token &token, const Secret &secret);
    QFuture<Result<void>> dropRow(const QString &id);
    QFuture<Result<void>> discard(const SecretPlace &secret);
    QStringList idsIn(StorageKind storage) const;
    void nameStore(const QString &id, StorageKind storage);
    template <typename Token> QFuture<Result<Token>> addToken(Token token, const Secret &secret);
    template <typename Token> Result<void> checkNameIsFree(const Token &token, const QString &name) const;
    template <typename Token> QFuture<Result<void>> renameToken(const Token &token, const QString &name);
    template <typename Token>
    QFuture<Result<void>> change(const QString &id, const std::function<void(Token &)> &edit);
    void setMissing(const QString &id, bool missing);
    void noteKeychainError(StorageKind storage, const Error &error);
    void setKeychainState(KeychainState state);
    void changed(const PersonalAccessToken &token);
    void changed(const ProjectApiToken &token);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
