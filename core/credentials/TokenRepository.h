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
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. Order of a
/// write: metadata marked as being added, secret, mark removed; of a removal: metadata out and the secret
/// into a journal of what is to be deleted, secret, journal. What a crash left half way is finished once its
/// store is open, and entries are marked whose secret the store says it does not have. Session tokens are
/// never written to the database.
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

    /// Stores secret and metadata; id and fingerprint are set here and the token as stored is returned. What
    /// is not for the session goes to `defaultStore`, and the returned token says so. InvalidInput for an
    /// empty name, Conflict for a name taken in that environment, keychain errors as they are: on a failure
    /// `secret` is untouched in the caller's hands, because it is taken by reference and duplicated.
    QFuture<Result<PersonalAccessToken>> add(PersonalAccessToken token, const Secret &secret);
    QFuture<Result<ProjectApiToken>> add(ProjectApiToken token, const Secret &secret);

    /// The secret, from the store that holds it. A NotFound marks the token as missing.
    QFuture<Result<Secret>> secretOf(const QString &id);

    QFuture<Result<void>> markRevoked(const QString &personalTokenId, const QDateTime &when);
    QFuture<Result<void>> markUsed(const QString &personalTokenId, const QDateTime &when);
    /// InvalidInput for an empty name, Conflict for a name taken in the token's environment.
    QFuture<Result<void>> rename(const QString &id, const QString &name);
    /// Scopes of a token made elsewhere, as its owner states them.
    QFuture<Result<void>> setScopes(const QString &personalTokenId, const QStringList &scopes);
    /// Metadata and secret, of either kind. With the keychain closed the token is gone from the lists, its
    /// error is returned, and the secret follows once the keychain is open.
    QFuture<Result<void>> remove(const QString &id);

    /// Where secrets go that are to be kept: keychain or vault.
    StorageKind defaultStore() const;
    QFuture<Result<void>> keepIn(StorageKind storage);
    /// Tokens whose secret is in the other one of the two: not moved yet, or not to be moved just now.
    QStringList idsInOtherStore() const;
    QStringList sessionIds() const;
    /// Brings one token's secret to `defaultStore`; it can be used at every moment of it. For a token of the
    /// session it is the moment from which it outlasts that.
    QFuture<Result<void>> migrate(const QString &id);

    /// Secrets in keychain or vault that no token names, as of the last time the store was open: after a
    /// database was lost, or from another Patlas of the same person. Nothing is done with them unasked.
    const std::vector<SecretPlace> &unreferenced() const;
    /// Makes a token of one; InvalidInput and Conflict as `add`.
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
