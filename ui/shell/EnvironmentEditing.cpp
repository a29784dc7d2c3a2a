// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentEditing.h"

#include "core/base/FreeName.h"
#include "core/base/Phrase.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/BoundSecrets.h"
#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/http/Origin.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/shell/EnvironmentDialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace patlas {

EnvironmentEditing::EnvironmentEditing(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
}

void EnvironmentEditing::add()
{
    Environment environment;
    environment.apiId = m_workspace.environment().apiId;
    openNew(new EnvironmentDialog(environment, {}, {}, m_window));
}

/// Tokens are for the credentials of one API, so only a new environment can be of another.
void EnvironmentEditing::openNew(EnvironmentDialog *dialog)
{
    std::vector<std::pair<QString, QString>> apis;
    for (const Environment &each : m_workspace.environments().all()) {
        const bool isKnown = std::any_of(apis.begin(), apis.end(),
                                         [&each](const auto &api) { return api.first == each.apiId; });
        if (!isKnown)
            apis.emplace_back(each.apiId, m_workspace.descriptions().of(each.apiId)->title);
    }
    dialog->setApis(apis);
    open(dialog);
}

void EnvironmentEditing::addFor(const QUrl &base)
{
    const QString host = base.host();
    const QString wished =
        base.port() < 0 ? host : QString(host + QLatin1Char(':') + QString::number(base.port()));
    Environment environment;
    environment.apiId = m_workspace.environment().apiId;
    environment.apiBase = base;
    environment.name = freeName(
        wished, [this](const QString &name) { return m_workspace.environments().isNameTaken(name); });
    openNew(new EnvironmentDialog(environment, {}, {}, m_window));
}

void EnvironmentEditing::editCurrent()
{
    const Environment environment = m_workspace.environment();
    if (m_workspace.isSandbox())
        return;
    std::vector<Credential> tokens;
    for (const Credential &token : m_workspace.tokens().all()) {
        if (token.environmentId == environment.id)
            tokens.push_back(token);
    }
    open(new EnvironmentDialog(environment, m_workspace.services().connections.connection(environment.id),
                               tokens, m_window));
}

/// The person's own changes take the tokens along, except to another address: there, those that were chosen.
QStringList EnvironmentEditing::tokensToTakeAlong(const EnvironmentDialog &dialog) const
{
    const Environment changed = dialog.environment();
    const Environment *old = m_workspace.environments().find(changed.id);
    if (old && !sameOrigin(old->apiBase, changed.apiBase))
        return dialog.tokensToRebind();
    QStringList ids;
    for (const Credential &token : m_workspace.tokens().all()) {
        if (token.environmentId == changed.id)
            ids.append(token.id);
    }
    return ids;
}

void EnvironmentEditing::open(EnvironmentDialog *dialog)
{
    connect(dialog, &EnvironmentDialog::saveRequested, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void EnvironmentEditing::save(EnvironmentDialog *dialog)
{
    Environment environment = dialog->environment();
    const bool isNew = !m_workspace.environments().find(environment.id);
    const QStringList tokens = tokensToTakeAlong(*dialog);
    const SecretBinding before = m_workspace.services().transports.bindingOf(environment.id);
    dialog->setEnabled(false); // a second Save in the meantime would store its own secrets
    const auto saving =
        environment.builtIn ? makeReadyResult<void>({}) : m_workspace.environments().save(environment);
    const auto all = then(saving, dialog, [this, dialog, environment](const Result<void> &saved) {
        return saved
            ? m_workspace.services().connections.save(environment.id, dialog->connection(), dialog->secrets())
            : makeReadyResult(saved);
    });
    then(all, dialog, [=, this](const Result<void> &saved) {
        dialog->setEnabled(true);
        if (!saved) {
            if (isNew && m_workspace.environments().find(environment.id))
                m_workspace.environments().remove(environment.id); // saved, but its connection was refused
            dialog->refuse(saved.error().message());
            return;
        }
        // In the background: what is not bound anew, such as a token in a closed store, asks when it is used.
        if (before != m_workspace.services().transports.bindingOf(environment.id))
            m_workspace.tokens().boundSecrets().rebind(tokens, before);
        dialog->accept();
        m_workspace.setEnvironment(environment.id);
    });
}

void EnvironmentEditing::removeCurrent()
{
    const Environment environment = m_workspace.environment();
    if (environment.builtIn)
        return;
    const std::vector<Credential> &all = m_workspace.tokens().all();
    const auto tokens =
        static_cast<int>(std::count_if(all.begin(), all.end(), [&environment](const Credential &token) {
            return token.environmentId == environment.id;
        }));
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove environment"),
                                     phrased(tr("Remove the environment %1?"), {asName(environment.name)}),
                                     QMessageBox::Cancel, m_window);
    QString what = tr("What was sent stays in the history.");
    if (tokens > 0)
        what = tr("%n token(s) of it are removed from this computer. They stay valid at the service: revoke "
                  "there what "
                  "is no longer needed.",
                  nullptr, tokens)
            + QLatin1Char(' ') + what;
    if (m_workspace.services().apis.find(environment.apiId)
        && m_workspace.environmentsLike(environment).size() == 1)
        what += QLatin1Char(' ') + tr("It is the last one of its API, whose description is removed as well.");
    question->setInformativeText(what);
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setProperty("danger", true);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, environment] { removeNow(environment); });
    question->open();
}

/// The tokens first: a secret must not stay behind without the environment that it is for.
void EnvironmentEditing::removeNow(const Environment &environment)
{
    QFuture<Result<void>> all = makeReadyResult<void>({});
    for (const Credential &token : m_workspace.tokens().all()) {
        if (token.environmentId != environment.id)
            continue;
        all = then(all, this, [this, id = token.id](const Result<void> &before) {
            return before ? m_workspace.tokens().remove(id) : makeReadyResult(before);
        });
    }
    const bool isLast = m_workspace.services().apis.find(environment.apiId)
        && m_workspace.environmentsLike(environment).size() == 1;
    all = then(all, this, [this, id = environment.id](const Result<void> &before) {
        return before ? m_workspace.services().connections.remove(id) : makeReadyResult(before);
    });
    all = then(all, this, [this, id = environment.id](const Result<void> &before) {
        return before ? m_workspace.environments().remove(id) : makeReadyResult(before);
    });
    all = then(all, this, [this, isLast, api = environment.apiId](const Result<void> &before) {
        return before && isLast ? m_workspace.services().apis.remove(api) : makeReadyResult(before);
    });
    then(all, this, [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error().message());
    });
}

} // namespace patlas

#include "moc_EnvironmentEditing.cpp"
