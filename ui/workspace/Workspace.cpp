// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/Workspace.h"

#include "core/credentials/TokenRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/environment/StandingRepository.h"

namespace patlas {

Workspace::Workspace(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_catalog(std::make_shared<const Catalog>())
    , m_environmentId(QLatin1String(sandboxEnvironmentId))
{
    connect(&m_parts.environments, &EnvironmentRepository::changed, this, &Workspace::environmentChanged);
    if (m_parts.standings)
        connect(m_parts.standings, &StandingRepository::changed, this, &Workspace::standingsChanged);
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

void Workspace::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    Q_EMIT catalogChanged();
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
    context.catalog = m_catalog.get();
    context.environment = environment();
    context.personalTokens = m_parts.tokens.personalTokens();
    context.projectTokens = m_parts.tokens.projectTokens();
    if (isSandbox())
        context.standings = m_parts.sandbox.standings();
    else if (m_parts.standings)
        context.learnt = m_parts.standings->in(context.environment.id);
    context.now = QDateTime::currentDateTimeUtc();
    return context;
}

} // namespace patlas

#include "moc_Workspace.cpp"
