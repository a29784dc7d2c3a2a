// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/PersonalAccessToken.h"
#include "core/environment/Environment.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

class QMessageBox;
class QWidget;

namespace patlas {

class BatchResults;
class PasteTokenDialog;
class Rotations;
struct LeakFinding;
struct LeakSubject;
class SecretClipboard;
class Workspace;

/// What a person can do with tokens, from wherever they ask for it: opens the dialogs, asks before anything
/// that cannot be taken back, has the repository and the issuer do it, and says what came of it. GUI thread.
/// Workspace and clipboard must outlive it.
class TokenActions : public QObject {
    Q_OBJECT

public:
    using Check = std::function<QFuture<Result<void>>(const Environment &, const Secret &)>;

    TokenActions(Workspace &workspace, SecretClipboard &clipboard, QWidget *dialogParent);

    /// How a token pasted from a website is tried before it is kept. Without it, it is kept untried.
    void setCheck(Check check) { m_check = std::move(check); }
    /// How a vault is made where a secret could not be kept; calls back when there is one. Without it, none
    /// is offered.
    using VaultOffer = std::function<void(const std::function<void()> &then)>;
    void setVaultOffer(VaultOffer offer) { m_vaultOffer = std::move(offer); }

    /// What rotating needs; it must outlive this. Without it nothing can be rotated.
    struct Rotating {
        Rotations *rotations = nullptr;
        std::function<QFuture<Result<int>>(const QString &tokenId)> countReferences;
    };
    void setRotating(Rotating rotating) { m_rotation = std::move(rotating); }
    bool canRotate() const { return m_rotation.rotations; }

public Q_SLOTS:
    void newToken(const QStringList &preselectedScopes = {}, const QString &suggestedName = {});
    void addExisting();
    void addProjectToken();
    void copySecret(const QString &id); ///< of either kind
    void revoke(const QString &id) { revokeAll({id}); }
    void revokeAll(const QStringList &ids);
    void remove(const QString &id) { removeAll({id}); }
    void removeAll(const QStringList &ids); ///< of either kind, from this computer only
    void showDetails(const QString &id);
    /// Puts a new token in its place, with the same scopes, or with `scopes` where they are given.
    void rotate(const QString &id, const QStringList &scopes = {});
    /// Several at once, each with its own scopes; one that is made on a website has to be rotated by itself.
    void rotateAll(const QStringList &ids);
    void continueRotation(const QString &oldTokenId);
    void undoRotation(const QString &oldTokenId);
    /// Looks for tokens in folders, git histories and pasted text.
    void checkForLeaks();
    /// It may be in other hands: what it could do, what it did, revoke, rotate.
    void showCompromised(const QString &id);

Q_SIGNALS:
    void tokenCreated(const QString &id);
    void projectTokenAdded(const QString &id);
    void message(const QString &sentence);

private:
    PasteTokenDialog *openAddExisting();
    PasteTokenDialog *openAddProjectToken();
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
    bool canAskService(const PersonalAccessToken &token) const;
    QString namesOf(const QStringList &ids) const;
    QString environmentName(const QString &id) const;
    LeakSubject leakSubject(const LeakFinding &finding) const;

    Workspace &m_workspace;
    SecretClipboard &m_clipboard;
    QPointer<QWidget> m_dialogParent;
    Check m_check;
    Rotating m_rotation;
    VaultOffer m_vaultOffer;
};

} // namespace patlas
