// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/RequestQuestions.h"

#include "core/base/Find.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/http/Origin.h"
#include "core/pipeline/Redirect.h"
#include "core/request/CredentialReference.h"
#include "core/session/RequestRunner.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/explorer/KeepSecretDialog.h"
#include "ui/explorer/RedirectQuestion.h"
#include "ui/explorer/RequestBuilder.h"
#include "ui/secret/CommandPermissionDialog.h"
#include "ui/secret/RebindQuestion.h"

namespace patlas {

RequestQuestions::RequestQuestions(Workspace &workspace, RequestBuilder &builder, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_builder(builder)
    , m_page(page)
{
}

void RequestQuestions::keepSecret(CredentialPlace place, const QString &name)
{
    RequestDraft typed = m_builder.draft();
    const NamedValue *value = valueIn(typed, place, name);
    if (!value)
        return;
    TypedCredential credential = place == CredentialPlace::Header ? typedCredentialOf(value->value)
                                                                  : TypedCredential{{}, value->value};
    auto *dialog = new KeepSecretDialog(m_workspace.tokens(), m_workspace.environment(), name.trimmed(),
                                        Secret::take(std::move(credential.secret)), m_page);
    connect(dialog, &KeepSecretDialog::kept, this,
            [this, place, name, scheme = credential.scheme](const QString &kept) {
                m_builder.setValue(place, name, toText({scheme, kept}));
            });
    dialog->open();
}

void RequestQuestions::askAboutRefusedSecret(const ResponseRecord &response)
{
    if (!response.exchange.error || response.exchange.error->kind != ErrorKind::NotBound)
        return;
    QStringList ids;
    for (const Placement &placement : response.report.placements)
        ids.append(placement.tokenId);
    askToRebind(m_workspace.tokens(), ids, m_page, [this, draft = response.draft] { Q_EMIT agreed(draft); });
}

bool RequestQuestions::askForCommandsOf(const PreflightReport &report)
{
    ProviderCommands &commands = m_workspace.services().providerCommands;
    const auto unallowed = commands.unallowedOf(wantedCommands(report));
    if (unallowed.empty())
        return false;
    askForCommands(
        commands, unallowed, m_page, [this, draft = m_builder.draft()] { Q_EMIT commandsAllowed(draft); },
        [this](const QString &sentence) { Q_EMIT noticed(sentence); });
    return true;
}

void RequestQuestions::followRedirect(const ResponseRecord &response)
{
    const auto redirect = redirectOf(response.exchange, response.draft);
    if (!redirect) {
        Q_EMIT noticed(redirect.error().message());
        return;
    }
    if (!redirect->leavesOut) {
        choose(*redirect);
        return;
    }
    askWhatGoesAlong(redirect->target, m_page, [this, response](TakeAlong along) {
        if (const auto chosen = redirectOf(response.exchange, response.draft, along))
            choose(*chosen);
    });
}

void RequestQuestions::choose(const Redirect &redirect)
{
    Q_EMIT redirectChosen(redirect.draft, redirect.sameOrigin);
    if (!redirect.sameOrigin)
        Q_EMIT noticed(
            tr("The redirect leads to %1. Nothing was sent there yet: look at the request, then send it.")
                .arg(isolated(redirect.target.authority())));
}

void RequestQuestions::goToEnvironmentOf(const QUrl &base)
{
    const Environment *known = findIf(m_workspace.environments().all(), [&base](const Environment &each) {
        return sameOrigin(each.apiBase, base);
    });
    if (!known) {
        Q_EMIT addEnvironmentRequested(base);
        return;
    }
    const QString name = known->name;
    m_workspace.setEnvironment(known->id);
    Q_EMIT noticed(
        tr("%1 is the environment of that host already; it is the current one now.").arg(isolated(name)));
}

} // namespace patlas

#include "moc_RequestQuestions.cpp"
