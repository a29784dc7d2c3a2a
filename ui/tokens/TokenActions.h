// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/environment/Environment.h"
#include "core/pipeline/TokenSelfCall.h"
#include "core/secret/Secret.h"
#include "ui/authorization/SignInDialog.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QMessageBox;
class QWidget;

namespace patlas {

class BatchResults;
class CredentialRepository;
class PasteTokenDialog;
class Rotations;
class TokenDetailsDialog;
struct LeakFinding;
struct LeakSubject;
class SecretClipboard;
class Workspace;

/// User actions on tokens, for all pages and menus: opens the dialogs, asks before anything that cannot be
/// undone, calls the repository and the issuer, and reports the outcome. GUI thread. Workspace and clipboard
/// must outlive it.
class TokenActions : public QObject {
    Q_OBJECT

public:
    using Check = std::function<QFuture<Result<void>>(const Environment &, const Secret &)>;

    TokenActions(Workspace &workspace, SecretClipboard &clipboard, QWidget *dialogParent);

    /// Sets how a token pasted from a website is tested before it is stored. Without it, tokens are stored
    /// untested.
    void setCheck(Check check) { m_check = std::move(check); }
    using Ask = std::function<QFuture<Result<ToldFacts>>(const Credential &)>;
    /// Sets how a service is asked about a stored token. Without it, none is asked.
    void setAsk(Ask ask) { m_ask = std::move(ask); }

    /// Makes a vault if a secret could not be stored; calls `then` once there is one. Without it, no vault is
    /// offered.
    using VaultOffer = std::function<void(const std::function<void()> &then)>;
    void setVaultOffer(VaultOffer offer) { m_vaultOffer = std::move(offer); }

    /// What rotating needs; it must outlive this. Without it nothing can be rotated.
    struct Rotating {
        Rotations *rotations = nullptr;
        std::function<QFuture<Result<int>>(const QString &tokenId)> countReferences;
    };
    void setRotating(Rotating rotating) { m_rotation = std::move(rotating); }
    /// Sets the lifetime that is offered first for a new token: see ExpiryChoice.
    void setUsualDays(int days) { m_usualDays = days; }
    bool canRotate() const { return m_rotation.rotations; }

    bool canAskService(const Credential &token) const; ///< to revoke it
    /// Revokes it at the service and marks it as revoked; one that the service no longer knows is marked,
    /// too.
    QFuture<Result<void>> revokeQuietly(const QString &id);

public Q_SLOTS:
    /// For `slotId`, or for the first credential of a user that the API takes.
    void newToken(const QStringList &preselectedScopes = {}, const QString &suggestedName = {},
                  const QString &slotId = {});
    void addExisting();
    void addProjectToken();
    void copySecret(const QString &id); ///< of either kind
    void revoke(const QString &id) { revokeAll({id}); }
    void revokeAll(const QStringList &ids);
    void remove(const QString &id) { removeAll({id}); }
    void removeAll(const QStringList &ids); ///< of either kind, from this computer only
    void showDetails(const QString &id);
    /// For a token that was not issued from here: what Patlas knows of its scopes.
    void editScopes(const QString &id);
    /// Replaces the token by a new one, with the same scopes, or with `scopes` if given.
    void rotate(const QString &id, const QStringList &scopes = {});
    /// Rotates several, each with its own scopes; a token made on a website must be rotated on its own.
    void rotateAll(const QStringList &ids);
    void continueRotation(const QString &oldTokenId);
    void undoRotation(const QString &oldTokenId);
    /// Looks for tokens in folders, git histories and pasted text.
    void checkForLeaks();
    /// For a token that may have leaked: what it could do, what it did, revoke, rotate.
    void showCompromised(const QString &id);

Q_SIGNALS:
    void credentialAdded(const QString &id);
    void message(const QString &sentence);

private:
    struct WantedToken {
        QString slotId; ///< empty: any
        QStringList scopes;
        QString name;
    };
    PasteTokenDialog *openAddExisting(const WantedToken &wanted = {});
    bool openSignIn(const WantedToken &wanted);
    void openSignIn(SignInDialog::Setup setup);
    void discoverSignIn(SignInDialog::Setup setup, const QUrl &address, const WantedToken &wanted);
    PasteTokenDialog *openAddProjectToken();
    void copyNow(const QString &id);
    bool canAsk(const Credential &token) const;
    /// Asks the service about it and notes what it says; a sentence of the outcome, for a person.
    QFuture<QString> askService(const QString &id);
    void askFrom(TokenDetailsDialog *dialog, const QString &id);
    void offerVault(QWidget *dialog);
    QMessageBox *ask(const QString &title, const QString &question, const QString &explanation);
    void tell(const QString &title, const Error &error);
    void rotateInBatch(const QStringList &ids);
    BatchResults *resultsFor(const QStringList &ids, const QString &title);
    void revokeNow(const QString &id);
    void revokeAtService(const QStringList &ids);
    void askToMarkRevoked(const QStringList &ids);
    void diagnoseRefusal(const QString &id, const Error &error);
    void markRevoked(const QString &id);
    QString namesOf(const QStringList &ids) const;
    static QStringList namesIn(const CredentialRepository &tokens, const QString &environmentId,
                               const QString &slotId);
    QString environmentName(const QString &id) const;
    LeakSubject leakSubject(const LeakFinding &finding) const;

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    QPointer<QWidget> m_dialogParent;
    Check m_check;
    Ask m_ask;
    Rotating m_rotation;
    VaultOffer m_vaultOffer;
    std::optional<int> m_usualDays;
};

} // namespace patlas
