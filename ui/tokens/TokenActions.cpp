// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenActions.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/history/HistoryRepository.h"
#include "core/preflight/ScopeSummary.h"
#include "core/session/Workspace.h"
#include "ui/rotation/BatchResults.h"
#include "ui/scopes/EditScopesDialog.h"
#include "ui/secret/RebindQuestion.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/tokens/TokenDetailsDialog.h"
#include "ui/widgets/Wording.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patlas {

TokenActions::TokenActions(Workspace &workspace, SecretClipboard &clipboard, QWidget *dialogParent)
    : QObject(dialogParent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_dialogParent(dialogParent)
{
}

QMessageBox *TokenActions::ask(const QString &title, const QString &question, const QString &explanation)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, m_dialogParent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

void TokenActions::tell(const QString &title, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, error.what, QMessageBox::Ok, m_dialogParent);
    box->setTextFormat(Qt::PlainText);
    Error rest = error;
    rest.what.clear();
    box->setInformativeText(rest.message());
    box->setDetailedText(error.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QString TokenActions::namesOf(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids) {
        if (const Credential *token = m_workspace.tokens().find(id))
            names.append(tr("“%1”").arg(isolated(token->name)));
    }
    return joinedByAnd(names);
}

QString TokenActions::environmentName(const QString &id) const
{
    const Environment *environment = m_workspace.environments().find(id);
    return environment ? environment->name : tr("removed environment");
}

void TokenActions::copySecret(const QString &id)
{
    const QString names = namesOf({id});
    if (names.isEmpty())
        return;
    QMessageBox *box =
        ask(tr("Copy secret"), tr("Copy the secret of %1?").arg(names),
            tr("Every program can read the clipboard while it is there. It is cleared in %n s and when "
               "Patlas quits.",
               nullptr, m_clipboard.seconds()));
    auto *copy = box->addButton(tr("Copy"), QMessageBox::AcceptRole);
    connect(copy, &QPushButton::clicked, this, [this, id] { copyNow(id); });
    box->open();
}

void TokenActions::copyNow(const QString &id)
{
    thenResult(m_workspace.tokens().secretOf(id), this, [this, id](const Result<Secret> &secret) {
        if (secret)
            m_clipboard.copy(*secret);
        else if (secret.error().kind == ErrorKind::NotBound)
            askToRebind(m_workspace.tokens(), {id}, m_dialogParent, [this, id] { copyNow(id); });
        else
            tell(tr("Secret not copied"), secret.error());
    });
}

bool TokenActions::canAskService(const Credential &token) const
{
    SandboxControl &sandbox = m_workspace.sandbox();
    return token.environmentId == QLatin1String(sandboxEnvironmentId) && !token.serviceId.isEmpty()
        && sandbox.state() == SandboxControl::State::Running && sandbox.issuerFor(token.owner);
}

QFuture<Result<void>> TokenActions::revokeQuietly(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    TokenIssuer *issuer = token ? m_workspace.sandbox().issuerFor(token->owner) : nullptr;
    if (!issuer) {
        return makeReadyResult<void>(
            failure(ErrorKind::Network, tr("%1 is not revoked.").arg(namesOf({id})),
                    tr("The sandbox is not running, or does not know whose token this is."),
                    tr("Start it in the Sandbox menu, then try again.")));
    }
    return then(issuer->revoke(token->serviceId), this, [this, id](const Result<void> &revoked) {
        const bool isGone = revoked || revoked.error().kind == ErrorKind::NotFound;
        return isGone ? m_workspace.tokens().markRevoked(id, QDateTime::currentDateTimeUtc())
                      : makeReadyResult<void>(revoked);
    });
}

void TokenActions::revokeAll(const QStringList &ids)
{
    QStringList askable;
    QStringList byHand;
    for (const QString &id : ids) {
        const Credential *token = m_workspace.tokens().find(id);
        if (token && !token->revoked.isValid())
            (canAskService(*token) ? askable : byHand).append(id);
    }
    if (askable.isEmpty() && byHand.isEmpty() && !ids.isEmpty())
        Q_EMIT message(tr("Nothing to do: revoked already."));
    if (!byHand.isEmpty())
        askToMarkRevoked(byHand);
    if (askable.isEmpty())
        return;
    QMessageBox *box =
        ask(tr("Revoke"), tr("Revoke %1?").arg(namesOf(askable)),
            tr("Anyone who uses it is refused from then on. This cannot be undone; a new token can be made "
               "at any time."));
    auto *yes = new QPushButton(tr("Revoke"), box);
    yes->setProperty("danger", true); // before the style first polishes it
    box->addButton(yes, QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, askable] { revokeAtService(askable); });
    box->open();
}

/// Null for a single token, whose outcome is reported directly.
BatchResults *TokenActions::resultsFor(const QStringList &ids, const QString &title)
{
    return ids.size() > 1 ? new BatchResults(int(ids.size()), title, m_dialogParent, this) : nullptr;
}

void TokenActions::revokeAtService(const QStringList &ids)
{
    BatchResults *results = resultsFor(ids, tr("Revoke"));
    for (const QString &id : ids) {
        const Credential *token = m_workspace.tokens().find(id);
        const QString name = namesOf({id});
        if (!token) {
            if (results)
                results->add(name, tr("no longer stored here"), true);
            continue;
        }
        // Only the owner's session may revoke a token, so the signed-in user does not matter.
        TokenIssuer *issuer = m_workspace.sandbox().issuerFor(token->owner);
        if (!issuer) {
            if (results)
                results->add(name, tr("not revoked: the sandbox is not running"), true);
            else
                askToMarkRevoked({id});
            continue;
        }
        thenResult(issuer->revoke(token->serviceId), this,
                   [this, id, name, results](const Result<void> &revoked) {
                       const bool gone = !revoked && revoked.error().kind == ErrorKind::NotFound;
                       if (revoked || (results && gone))
                           markRevoked(id);
                       else if (!results)
                           diagnoseRefusal(id, revoked.error());
                       if (results)
                           results->add(name,
                                        revoked    ? tr("revoked")
                                            : gone ? tr("no longer known to the service; marked as revoked")
                                                   : revoked.error().message(),
                                        !revoked && !gone);
                   });
    }
}

void TokenActions::diagnoseRefusal(const QString &id, const Error &error)
{
    if (error.kind != ErrorKind::NotFound) {
        tell(tr("Not revoked"), error);
        return;
    }
    QMessageBox *box =
        ask(tr("Not known to the service"), tr("The service has no such token as %1.").arg(namesOf({id})),
            tr("It was revoked or deleted elsewhere, so it can no longer be used. Mark it as revoked here as "
               "well?"));
    auto *mark = box->addButton(tr("Mark as revoked"), QMessageBox::AcceptRole);
    connect(mark, &QPushButton::clicked, this, [this, id] { markRevoked(id); });
    box->open();
}

void TokenActions::askToMarkRevoked(const QStringList &ids)
{
    const Credential *first = m_workspace.tokens().find(ids.constFirst());
    const Environment *environment = first ? m_workspace.environments().find(first->environmentId) : nullptr;
    const bool sandbox = environment && environment->id == QLatin1String(sandboxEnvironmentId);
    const QString how = sandbox
        ? tr("The sandbox is not running, or does not know whose token this is. Start it to revoke the token "
             "there; marking it here changes nothing in the sandbox.")
        : tr("Tokens of this service cannot be revoked over its API. On its website, open the menu with your "
             "name, then Personal Access Tokens, and delete it there. Then mark it as revoked here, so that "
             "it is no longer offered.");
    QMessageBox *box = ask(tr("Revoke"), tr("Patlas cannot revoke %1 itself.").arg(namesOf(ids)), how);
    const QUrl dashboard = environment ? environment->dashboard : QUrl();
    if (!sandbox && (dashboard.scheme() == "https"_L1 || dashboard.scheme() == "http"_L1)) {
        auto *open = box->addButton(tr("Open dashboard"), QMessageBox::ActionRole);
        // Keep the box open: the user marks the token after visiting the website.
        open->disconnect(box);
        connect(open, &QPushButton::clicked, box, [dashboard] { QDesktopServices::openUrl(dashboard); });
    }
    auto *mark = box->addButton(tr("Mark as revoked"), QMessageBox::AcceptRole);
    connect(mark, &QPushButton::clicked, this, [this, ids] {
        for (const QString &id : ids)
            markRevoked(id);
    });
    box->open();
}

void TokenActions::markRevoked(const QString &id)
{
    const QString name = namesOf({id});
    thenResult(m_workspace.tokens().markRevoked(id, QDateTime::currentDateTimeUtc()), this,
               [this, name](const Result<void> &marked) {
                   if (marked)
                       Q_EMIT message(tr("%1 is revoked.").arg(name));
                   else
                       tell(tr("Not marked as revoked"), marked.error());
               });
}

void TokenActions::removeAll(const QStringList &ids)
{
    const QString names = namesOf(ids);
    if (names.isEmpty())
        return;
    QMessageBox *box = ask(tr("Remove from this computer"), tr("Remove %1 from this computer?").arg(names),
                           tr("Its secret is deleted and cannot be shown again. The service still "
                              "accepts it until it is revoked there."));
    auto *yes = new QPushButton(tr("Remove"), box);
    yes->setProperty("danger", true); // before the style first polishes it
    box->addButton(yes, QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] {
        BatchResults *results = resultsFor(ids, tr("Remove from this computer"));
        for (const QString &id : ids) {
            const QString name = namesOf({id});
            thenResult(
                m_workspace.tokens().remove(id), this, [this, name, results](const Result<void> &removed) {
                    if (results)
                        results->add(name, removed ? tr("removed") : removed.error().message(), !removed);
                    else if (removed)
                        Q_EMIT message(tr("%1 is removed from this computer.").arg(name));
                    else
                        tell(tr("Not removed"), removed.error());
                });
        }
    });
    box->open();
}

void TokenActions::showDetails(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    if (!token)
        return;
    QString role;
    if (token->environmentId == QLatin1String(sandboxEnvironmentId))
        role = m_workspace.sandbox().userAccess().value(token->owner).role;
    auto *dialog = new TokenDetailsDialog(*token, *m_workspace.apiOf(token->environmentId),
                                          environmentName(token->environmentId), role,
                                          m_workspace.tokens().stores(), m_dialogParent);
    const bool canNarrow = canRotate() && isUsable(*token, QDateTime::currentDateTimeUtc());
    connect(dialog, &TokenDetailsDialog::narrowRequested, this,
            [this, id](const QStringList &usedScopes) { rotate(id, usedScopes); });
    connect(dialog, &TokenDetailsDialog::editScopesRequested, this, [this, id] { editScopes(id); });
    connect(dialog, &TokenDetailsDialog::forgetToldRequested, this, [this, id] {
        thenResult(m_workspace.tokens().forgetTold(id), this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                tell(tr("Not forgotten"), forgotten.error());
        });
    });
    if (canAsk(*token))
        dialog->offerAsking();
    connect(dialog, &TokenDetailsDialog::askRequested, this, [this, dialog, id] { askFrom(dialog, id); });
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-idleDays);
    thenResult(m_workspace.history().useOfToken(id, since), dialog,
               [this, dialog, canNarrow, token = *token](const Result<TokenUse> &use) {
                   if (use)
                       dialog->showUse(scopeUse(token, *use, *m_workspace.apiOf(token.environmentId)),
                                       canNarrow);
               });
    dialog->open();
}

bool TokenActions::canAsk(const Credential &token) const
{
    return m_ask && token.isPersonal && canAskAboutToken(*m_workspace.apiOf(token.environmentId));
}

QFuture<QString> TokenActions::askService(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    if (!token || !canAsk(*token))
        return makeReadyFuture(QString());
    return then(m_ask(*token), this, [this, id](const Result<ToldFacts> &told) {
        if (!told)
            return makeReadyFuture(told.error().message());
        if (told->facts.isEmpty())
            return makeReadyFuture(tr("The service accepts the token, and says nothing of its scopes."));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return then(m_workspace.tokens().noteTold(id, told->facts, now, told->call), this,
                    [](const Result<void> &noted) { return noted ? QString() : noted.error().message(); });
    });
}

void TokenActions::askFrom(TokenDetailsDialog *dialog, const QString &id)
{
    dialog->showAsking();
    then(askService(id), dialog, [this, dialog, id](const QString &sentence) {
        if (!sentence.isEmpty()) {
            dialog->showAnswer(sentence);
            return;
        }
        dialog->accept();
        showDetails(id);
    });
}

void TokenActions::editScopes(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    if (!token)
        return;
    auto *dialog = new EditScopesDialog(token->name, token->scopes, *m_workspace.apiOf(token->environmentId),
                                        m_dialogParent);
    connect(dialog, &EditScopesDialog::scopesStated, this, [this, id](const QStringList &scopes) {
        thenResult(m_workspace.tokens().setScopes(id, scopes), this, [this, id](const Result<void> &stored) {
            if (stored)
                showDetails(id);
            else
                tell(tr("The scopes could not be saved"), stored.error());
        });
    });
    dialog->open();
}

} // namespace patlas

#include "moc_TokenActions.cpp"
