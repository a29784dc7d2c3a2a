// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Result.h"
#include "core/secret/SecretStore.h"
#include "core/tokens/PersonalAccessToken.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class Database;
class KeychainStore;
class SessionStore;

/// Tokens and project tokens: metadata in the database, secrets in the store that the metadata names.
///
/// Lives on the GUI thread; keeps the metadata as values in memory and announces every change. Order of a
/// write: secret first, then metadata; of a removal: metadata marked, secret deleted, mark removed. `load`
/// finishes what a crash left half way and marks entries whose secret the store says it does not have.
/// Session tokens are never written to the database.
class TokenRepository : public QObject {
    Q_OBJECT

public:
    TokenRepository(Database &database, KeychainStore &keychain, SessionStore &session,
                    QObject *parent = nullptr);
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

    /// Stores secret and metadata; id and fingerprint are set here and the token as stored is returned.
    /// InvalidInput for an empty name, Conflict for a name taken in that environment, keychain errors as they
    /// are: on a failure `secret` is untouched in the caller's hands, because it is taken by reference and
    /// duplicated.
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

    KeychainState keychainState() const;
    /// Asks the keychain again (after the person unlocked it, for instance).
    void probeKeychain();

Q_SIGNALS:
    void personalTokensChanged();
    void projectTokensChanged();
    void keychainStateChanged(patlas::KeychainState state);

private:
    void reconcile();
    QFuture<Result<void>> finishRemoval(const QString &id);
    template <typename Token> QFuture<Result<Token>> addToken(Token token, const Secret &secret);
    template <typename Token> Result<void> checkNameIsFree(const Token &token, const QString &name) const;
    template <typename Token> QFuture<Result<void>> renameToken(const Token &token, const QString &name);
    template <typename Token>
    QFuture<Result<void>> change(const QString &id, const std::function<void(Token &)> &edit);
    void setMissing(const QString &id, bool missing);
    void noteKeychainError(const Error &error);
    void setKeychainState(KeychainState state);
    void changed(const PersonalAccessToken &token);
    void changed(const ProjectApiToken &token);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
