// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Workspace.h"

#include "core/credentials/CredentialRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/ObservedAccessRepository.h"
#include "core/environment/SandboxControl.h"

namespace patlas {

Workspace::Workspace(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_api(std::make_shared<const ApiDescription>())
    , m_environmentId(QLatin1String(sandboxEnvironmentId))
{
    connect(&m_parts.environments, &EnvironmentRepository::changed, this, &Workspace::environmentChanged);
    if (m_parts.observedAccess)
        connect(m_parts.observedAccess, &ObservedAccessRepository::changed, this, &Workspace::accessObserved);
    connect(&m_parts.sandbox, &SandboxControl::stateChanged, this, [this] {
        if (m_user.isEmpty() && !m_parts.sandbox.users().empty()) {
            m_user = m_parts.sandbox.users().front().name;
            Q_EMIT userChanged();
        }
        if (m_parts.sandbox.state() == SandboxControl::State::Running)
            m_parts.environments.setSandbox(m_parts.sandbox.environment());
        Q_EMIT environmentChanged();
    });
}

void Workspace::setApi(std::shared_ptr<const ApiDescription> api)
{
    m_api = std::move(api);
    Q_EMIT apiChanged();
}

Environment Workspace::environment() const
{
    const Environment *environment = m_parts.environments.find(m_environmentId);
    return environment ? *environment : m_parts.environments.all().front();
}

void Workspace::setEnvironment(const QString &id)
{
    if (id == m_environmentId || !m_parts.environments.find(id))
        return;
    m_environmentId = id;
    Q_EMIT environmentChanged();
    Q_EMIT userChanged();
}

bool Workspace::isSandbox() const
{
    return m_environmentId == QLatin1String(sandboxEnvironmentId);
}

QString Workspace::user() const
{
    return isSandbox() ? m_user : QString();
}

QString Workspace::role() const
{
    for (const SandboxUser &user : m_parts.sandbox.users()) {
        if (isSandbox() && user.name == m_user)
            return user.role;
    }
    return {};
}

void Workspace::setUser(const QString &name)
{
    if (name == m_user)
        return;
    m_user = name;
    Q_EMIT userChanged();
}

TokenIssuer *Workspace::issuer() const
{
    if (!isSandbox() || m_parts.sandbox.state() != SandboxControl::State::Running)
        return nullptr;
    return m_parts.sandbox.issuerFor(m_user);
}

PreflightContext Workspace::preflightContext() const
{
    PreflightContext context;
    context.api = m_api;
    context.environment = environment();
    context.credentials = m_parts.tokens.all();
    if (isSandbox())
        context.userAccess = m_parts.sandbox.userAccess();
    else if (m_parts.observedAccess)
        context.observed = m_parts.observedAccess->in(context.environment.id);
    context.now = QDateTime::currentDateTimeUtc();
    return context;
}

} // namespace patlas

#include "moc_Workspace.cpp"
