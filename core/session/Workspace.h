// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/Preflight.h"

#include <QObject>
#include <QString>

#include <memory>

namespace patlas {

class DraftRepository;
class EnvironmentRepository;
class HistoryRepository;
class RequestPipeline;
class SandboxControl;
class ScopePresetRepository;
class ObservedAccessRepository;
class TokenIssuer;
class CredentialRepository;
class VaultStore;

/// What the pages share: the parts of the core that the composition root made, and the two choices at the top
/// of the window (environment, signed-in user). Holds no secret. The parts must outlive it.
class Workspace : public QObject {
    Q_OBJECT

public:
    struct Parts {
        CredentialRepository &tokens;
        EnvironmentRepository &environments;
        HistoryRepository &history;
        DraftRepository &drafts;
        RequestPipeline &pipeline;
        SandboxControl &sandbox;
        ObservedAccessRepository *observedAccess = nullptr; ///< null: responses are not observed
        ScopePresetRepository *presets = nullptr; ///< null: none are offered
        VaultStore *vault = nullptr; ///< null: there is no vault
    };
    explicit Workspace(Parts parts, QObject *parent = nullptr);

    CredentialRepository &tokens() const { return m_parts.tokens; }
    EnvironmentRepository &environments() const { return m_parts.environments; }
    HistoryRepository &history() const { return m_parts.history; }
    DraftRepository &drafts() const { return m_parts.drafts; }
    RequestPipeline &pipeline() const { return m_parts.pipeline; }
    SandboxControl &sandbox() const { return m_parts.sandbox; }
    ScopePresetRepository *presets() const { return m_parts.presets; } ///< may be null
    VaultStore *vault() const { return m_parts.vault; } ///< may be null

    /// Empty until the API description has been read, in parallel to the first frame; then `apiChanged` is
    /// emitted.
    const ApiDescription &api() const { return *m_api; }
    std::shared_ptr<const ApiDescription> sharedApi() const { return m_api; }
    void setApi(std::shared_ptr<const ApiDescription> api);

    Environment environment() const;
    void setEnvironment(const QString &id);
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
    void apiChanged();
    void environmentChanged(); ///< also when the sandbox's address has changed
    void userChanged();
    void accessObserved(); ///< a response showed something about the access of a token's owner

private:
    Parts m_parts;
    std::shared_ptr<const ApiDescription> m_api;
    QString m_environmentId;
    QString m_user;
};

} // namespace patlas
