// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "core/credentials/Credential.h"
#include "core/credentials/DashboardIssuer.h"
#include "core/environment/SandboxControl.h"

#include <map>
#include <memory>

namespace patlas {

class CredentialRepository;
class Preferences;

/// The sandbox server inside Patlas, as the user interface sees it. Signs the sandbox users in, and keeps
/// the project API tokens that the server issues for the session: no keychain is needed for them.
class EmbeddedSandbox : public SandboxControl {
    Q_OBJECT

public:
    /// `tokens` must be loaded before `start`; both must outlive this.
    EmbeddedSandbox(QString dataDirectory, CredentialRepository &tokens, Preferences &preferences,
                    QObject *parent = nullptr);
    ~EmbeddedSandbox() override;

    void setPort(quint16 port) { m_port = port; } ///< of the next start; 0: any that is free
    State state() const override { return m_state; }
    Environment environment() const override;
    QString failure() const override { return m_failure; }
    std::vector<SandboxUser> users() const override { return m_users; }
    UserAccessByName userAccess() const override { return m_userAccess; }
    TokenIssuer *issuerFor(const QString &user) override;

    void start() override;
    void stop() override;
    QFuture<Result<void>> resetData() override;
    QFuture<Result<QByteArray>> auditLog() override;
    SandboxFaults faults() const override { return m_faults; }
    QFuture<Result<void>> setFaults(const SandboxFaults &faults) override;
    /// See SandboxServer.
    QFuture<Result<void>> setOwnFaults(const SandboxFaults &faults) { return m_server.setOwnFaults(faults); }

private:
    void setState(State state);
    void use(SandboxAnnouncement announcement);
    void takeFaults(const SandboxFaults &faults);
    enum class Outdated {
        OwnOnes, ///< that the sandbox itself stored
        All, ///< its data is new, so none of before is valid
    };
    void keepProjectTokens(std::vector<SandboxProject> projects, Outdated outdated);
    void keepProjectToken(Credential token, const Secret &secret);
    QString idFor(const QString &project) const;
    void rememberId(const QString &project, const QString &id);

    QString m_dataDirectory;
    CredentialRepository &m_tokens;
    Preferences &m_preferences;
    SandboxServer m_server;
    quint16 m_port = 0;
    State m_state = State::Stopped;
    QString m_failure;
    QUrl m_url;
    QUrl m_dashboard;
    std::vector<SandboxUser> m_users;
    UserAccessByName m_userAccess;
    SandboxFaults m_faults;
    std::map<QString, std::unique_ptr<DashboardIssuer>> m_issuers;
};

} // namespace patlas
