// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TokenActions: leaked and compromised tokens.
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/history/HistoryRepository.h"
#include "core/preflight/ScopeSummary.h"
#include "core/session/SecretsToFind.h"
#include "core/session/Workspace.h"
#include "ui/leaks/LeakCheckDialog.h"
#include "ui/rotation/CompromisedDialog.h"
#include "ui/tokens/TokenActions.h"
#include "ui/widgets/Wording.h"

#include <memory>
#include <utility>

namespace patlas {

namespace {

constexpr int maxUses = 2000; ///< calls of one token read from the history

} // namespace

void TokenActions::checkForLeaks()
{
    CredentialRepository &tokens = m_workspace.tokens();
    LeakCheckSetup setup;
    setup.known = [&tokens] { return secretsToFind(tokens); };
    setup.describe = [this](const LeakFinding &finding) { return leakSubject(finding); };
    auto *dialog = new LeakCheckDialog(std::move(setup), m_dialogParent);
    connect(dialog, &LeakCheckDialog::rotateRequested, this, [this](const QString &id) { rotate(id); });
    connect(dialog, &LeakCheckDialog::revokeRequested, this, &TokenActions::revoke);
    connect(&tokens, &CredentialRepository::changed, dialog, &LeakCheckDialog::describeAgain);
    dialog->show();
}

void TokenActions::showCompromised(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    if (!token)
        return;
    CompromisedSetup setup;
    setup.token = *token;
    setup.environmentName = environmentName(token->environmentId);
    SandboxControl &sandbox = m_workspace.sandbox();
    setup.summary = summarise(*m_workspace.apiOf(token->environmentId), token->scopes,
                              sandbox.userAccess().value(token->owner).role);
    setup.canRotate = canRotate();
    setup.hasAuditLog = token->environmentId == QLatin1String(sandboxEnvironmentId)
        && sandbox.state() == SandboxControl::State::Running;
    HistoryFilter filter;
    filter.text = token->name;
    filter.environmentId = token->environmentId;
    filter.limit = maxUses;
    setup.history = [this, filter] { return m_workspace.history().find(filter); };
    setup.auditLog = [&sandbox] { return sandbox.auditLog(); };
    auto *dialog = new CompromisedDialog(std::move(setup), m_dialogParent);
    connect(dialog, &CompromisedDialog::revokeRequested, this, &TokenActions::revokeNow);
    connect(dialog, &CompromisedDialog::rotateRequested, this,
            [this](const QString &oldTokenId) { rotate(oldTokenId); });
    dialog->open();
}

/// The dialog has already asked; asks again only if Patlas cannot revoke the token itself.
void TokenActions::revokeNow(const QString &id)
{
    const Credential *token = m_workspace.tokens().find(id);
    if (token && canAskService(*token))
        revokeAtService({id});
    else
        revoke(id);
}

LeakSubject TokenActions::leakSubject(const LeakFinding &finding) const
{
    LeakSubject subject;
    const Credential *token = m_workspace.tokens().find(finding.tokenId);
    const CredentialSlot *slot =
        token ? m_workspace.apiOf(token->environmentId)->credentialSlot(token->slotId) : nullptr;
    if (token) {
        subject.title = token->name;
        subject.kind = slot ? slot->title : tr("token");
    }
    if (token && token->isPersonal) {
        const TokenStatus status = statusOf(*token, QDateTime::currentDateTimeUtc());
        const QString role = m_workspace.sandbox().userAccess().value(token->owner).role;
        ScopeSummary summary = summarise(*m_workspace.apiOf(token->environmentId), token->scopes, role);
        summary.count.clear();
        if (status == TokenStatus::Revoked || status == TokenStatus::Expired)
            subject.allows =
                tr("It is %1, so it no longer opens anything.").arg(statusWord(status).toLower());
        else if (!knowsScopes(*token))
            subject.allows = tr("What it may do is not known here; in %1 it acts as the person who made it. "
                                "Rotate it, and remove the old one from the file.")
                                 .arg(isolated(environmentName(token->environmentId)));
        else
            subject.allows =
                tr("%1 It acts in %2 as %3. Rotate it, and remove the old one from the file; it "
                   "remains in a git history.")
                    .arg(summary.text(), isolated(environmentName(token->environmentId)),
                         isolated(token->owner.isEmpty() ? tr("the person who made it") : token->owner));
        subject.canRevoke = !token->revoked.isValid();
        subject.canRotate = subject.canRevoke && canRotate();
        return subject;
    }
    if (token) {
        const QString part = token->attributes.isEmpty() ? token->name : token->attributes.first();
        const QString meaning = slot && !slot->leak.isEmpty()
            ? slot->leak
            : tr("What it allows is not known here. Replace it where it was made.");
        subject.allows = tr("It is of %1 in %2. %3")
                             .arg(isolated(part), isolated(environmentName(token->environmentId)), meaning);
        return subject;
    }
    subject.title = tr("Not one of yours");
    subject.kind = tr("has the form of a %1").arg(isolated(finding.patternName));
    if (finding.isPlaceholder) {
        subject.title = tr("Placeholder?");
        subject.allows =
            tr("It has the form of a token, but seems to stand for one, as in documentation. If it "
               "is a real one after all, its owner has to revoke or replace it at the service.");
        return subject;
    }
    subject.allows = tr(
        "If it is real, anyone who reads it can use it. It is not stored here, so its owner has to revoke or "
        "replace it at the service.");
    for (auto part = finding.parts.cbegin(); part != finding.parts.cend(); ++part)
        subject.allows +=
            QLatin1Char(' ') + tr("It names its %1: %2.").arg(isolated(part.key()), isolated(part.value()));
    return subject;
}

} // namespace patlas
