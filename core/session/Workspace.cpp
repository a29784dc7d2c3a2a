// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Workspace.h"

#include "core/environment/SandboxControl.h"
#include "core/session/Services.h"

namespace patlas {

Workspace::Workspace(Services &services, SandboxControl &sandbox, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_sandbox(sandbox)
    , m_descriptions(services.apis, services.learnedScopes)
    , m_environmentId(QLatin1String(sandboxEnvironmentId))
{
    connect(&m_descriptions, &Descriptions::changed, this, [this](const QString &apiId) {
        if (environment().apiId == apiId)
            Q_EMIT apiChanged();
    });
    connect(&services.environments, &EnvironmentRepository::changed, this, &Workspace::takeEnvironments);
    connect(&services.observedAccess, &ObservedAccessRepository::changed, this, &Workspace::accessObserved);
    connect(&sandbox, &SandboxControl::stateChanged, this, [this] {
        if (m_user.isEmpty() && !m_sandbox.users().empty()) {
            m_user = m_sandbox.users().front().name;
            Q_EMIT userChanged();
        }
        if (m_sandbox.state() == SandboxControl::State::Running)
            m_services.environments.setSandbox(m_sandbox.environment());
        Q_EMIT environmentChanged();
    });
}

CredentialRepository &Workspace::tokens() const
{
    return m_services.credentials;
}

EnvironmentRepository &Workspace::environments() const
{
    return m_services.environments;
}

HistoryRepository &Workspace::history() const
{
    return m_services.history;
}

DraftRepository &Workspace::drafts() const
{
    return m_services.drafts;
}

RequestPipeline &Workspace::pipeline() const
{
    return m_services.pipeline;
}

ScopePresetRepository &Workspace::presets() const
{
    return m_services.presets;
}

KeychainStore &Workspace::keychain() const
{
    return m_services.keychain;
}

VaultStore &Workspace::vault() const
{
    return m_services.vault;
}

std::shared_ptr<const ApiDescription> Workspace::apiOf(const Environment &environment) const
{
    // The sandbox goes on with what it implements.
    return environment.id == QLatin1String(sandboxEnvironmentId) ? m_descriptions.of(environment.apiId)
                                                                 : m_descriptions.ownOf(environment.apiId);
}

std::shared_ptr<const ApiDescription> Workspace::apiOf(const QString &environmentId) const
{
    const Environment *environment = m_services.environments.find(environmentId);
    return environment ? apiOf(*environment) : m_descriptions.of({});
}

void Workspace::setApi(const QString &apiId, const std::shared_ptr<const ApiDescription> &api)
{
    m_descriptions.set(apiId, api);
}

std::vector<Environment> Workspace::environmentsLike(const Environment &environment) const
{
    std::vector<Environment> alike;
    for (const Environment &each : m_services.environments.all()) {
        if (each.apiId == environment.apiId)
            alike.push_back(each);
    }
    return alike;
}

Environment Workspace::environment() const
{
    const Environment *environment = m_services.environments.find(m_environmentId);
    return environment ? *environment : m_services.environments.all().front();
}

void Workspace::restoreEnvironment(const QString &id)
{
    setEnvironment(id);
    m_awaitedId = id == m_environmentId ? QString() : id;
}

void Workspace::setEnvironment(const QString &id)
{
    m_awaitedId.clear();
    if (id == m_environmentId || !m_services.environments.find(id))
        return;
    const QString formerApi = environment().apiId;
    m_environmentId = id;
    if (environment().apiId != formerApi)
        Q_EMIT apiChanged();
    Q_EMIT environmentChanged();
    Q_EMIT userChanged();
}

/// The chosen one may have been removed, here or by another process.
void Workspace::takeEnvironments()
{
    if (m_services.environments.find(m_awaitedId)) {
        setEnvironment(QString(m_awaitedId));
        return;
    }
    if (m_services.environments.find(m_environmentId)) {
        Q_EMIT environmentChanged();
        return;
    }
    m_environmentId = m_services.environments.all().front().id;
    Q_EMIT apiChanged();
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
    for (const SandboxUser &user : m_sandbox.users()) {
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
    if (!isSandbox() || m_sandbox.state() != SandboxControl::State::Running)
        return nullptr;
    return m_sandbox.issuerFor(m_user);
}

PreflightContext Workspace::preflightContext() const
{
    PreflightContext context;
    context.environment = environment();
    context.api = apiOf(context.environment);
    context.credentials = m_services.credentials.all();
    if (isSandbox())
        context.userAccess = m_sandbox.userAccess();
    else
        context.observed = m_services.observedAccess.in(context.environment.id);
    context.now = QDateTime::currentDateTimeUtc();
    context.cookies = m_services.cookies.outlook(context.environment.id);
    context.allowedCommands = m_services.allowedCommands.all();
    return context;
}

} // namespace patlas

#include "moc_Workspace.cpp"
