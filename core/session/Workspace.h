// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/Preflight.h"
#include "core/session/Descriptions.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace patlas {

class DraftRepository;
class EnvironmentRepository;
class HistoryRepository;
class KeychainStore;
class RequestPipeline;
class SandboxControl;
struct Services;
class ScopePresetRepository;
class ObservedAccessRepository;
class TokenIssuer;
class CredentialRepository;
class VaultStore;

/// What the pages share: the services, the API descriptions, and the two choices at the top of the window
/// (environment, signed-in user). Holds no secret. The services must outlive it.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Services &services, SandboxControl &sandbox, QObject *parent = nullptr);

    Services &services() const { return m_services; }
    CredentialRepository &tokens() const;
    EnvironmentRepository &environments() const;
    HistoryRepository &history() const;
    DraftRepository &drafts() const;
    RequestPipeline &pipeline() const;
    SandboxControl &sandbox() const { return m_sandbox; }
    ScopePresetRepository &presets() const;
    KeychainStore &keychain() const;
    VaultStore &vault() const;

    Descriptions &descriptions() { return m_descriptions; }
    /// The description of the chosen environment's API. Empty until it has been read, in parallel to the
    /// first frame; then `apiChanged` is emitted.
    const ApiDescription &api() const { return *sharedApi(); }
    std::shared_ptr<const ApiDescription> sharedApi() const { return apiOf(environment()); }
    /// Of another environment; never null.
    std::shared_ptr<const ApiDescription> apiOf(const Environment &environment) const;
    std::shared_ptr<const ApiDescription> apiOf(const QString &environmentId) const;
    /// See Descriptions::set.
    void setApi(const QString &apiId, const std::shared_ptr<const ApiDescription> &api);
    /// The environments of the same API as this one, in their order.
    std::vector<Environment> environmentsLike(const Environment &environment) const;

    Environment environment() const;
    void setEnvironment(const QString &id);
    /// Chooses the environment of a session before as soon as it has been loaded, unless another is chosen
    /// until then.
    void restoreEnvironment(const QString &id);
    /// For a later session: the chosen one, or the one that is waited for.
    QString environmentToRestore() const { return m_awaitedId.isEmpty() ? m_environmentId : m_awaitedId; }
    bool isSandbox() const;

    /// The signed-in sandbox user; empty in other environments.
    QString user() const;
    QString role() const;
    void setUser(const QString &name);

    /// Issues tokens as the signed-in user; null if tokens are created on a website, or while the sandbox is
    /// not running.
    TokenIssuer *issuer() const;

    /// The current input of preflight. Its `api` pointer is valid as long as this workspace's API
    /// description.
    PreflightContext preflightContext() const;

Q_SIGNALS:
    void apiChanged(); ///< of the chosen environment
    void environmentChanged(); ///< also when the sandbox's address has changed
    void userChanged();
    void accessObserved(); ///< a response showed something about the access of a token's owner

private:
    void takeEnvironments();

    Services &m_services;
    SandboxControl &m_sandbox;
    Descriptions m_descriptions;
    QString m_environmentId;
    QString m_awaitedId; ///< not loaded yet; empty: none
    QString m_user;
};

} // namespace patlas
