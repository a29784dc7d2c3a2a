// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentEditing.h"

#include "core/base/FreeName.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "ui/shell/EnvironmentDialog.h"

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
    open(new EnvironmentDialog(m_window));
}

void EnvironmentEditing::addFor(const QUrl &base)
{
    const std::vector<Environment> &all = m_workspace.environments().all();
    const QString host = base.host();
    const QString wished =
        base.port() < 0 ? host : QString(host + QLatin1Char(':') + QString::number(base.port()));
    Environment environment;
    environment.apiBase = base;
    environment.name = freeName(wished, [&all](const QString &name) {
        return std::any_of(all.begin(), all.end(), [&name](const Environment &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    });
    open(new EnvironmentDialog(environment, {}, m_window));
}

void EnvironmentEditing::editCurrent()
{
    const Environment environment = m_workspace.environment();
    if (!m_workspace.isSandbox())
        open(new EnvironmentDialog(environment, m_workspace.services().connections.connection(environment.id),
                                   m_window));
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
    if (isNew)
        environment.apiId = m_workspace.environment().apiId;
    dialog->setEnabled(false); // a second Save in the meantime would store its own secrets
    const auto saving =
        environment.builtIn ? makeReadyResult<void>({}) : m_workspace.environments().save(environment);
    const auto all = then(saving, dialog, [this, dialog, environment](const Result<void> &saved) {
        return saved
            ? m_workspace.services().connections.save(environment.id, dialog->connection(), dialog->secrets())
            : makeReadyResult(saved);
    });
    then(all, dialog, [this, dialog, environment, isNew](const Result<void> &saved) {
        dialog->setEnabled(true);
        if (!saved) {
            if (isNew && m_workspace.environments().find(environment.id))
                m_workspace.environments().remove(environment.id); // saved, but its connection was refused
            dialog->refuse(saved.error().message());
            return;
        }
        dialog->accept();
        m_workspace.setEnvironment(environment.id);
    });
}

} // namespace patlas

#include "moc_EnvironmentEditing.cpp"
