// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "core/credentials/DashboardIssuer.h"
#include "core/environment/SandboxControl.h"

#include <map>
#include <memory>

namespace patlas {

class CredentialRepository;

/// The sandbox server inside Patlas, as the user interface sees it. Signs the sandbox users in, and stores
/// project API tokens that the server has newly issued in the default store.
class EmbeddedSandbox : public SandboxControl {
    Q_OBJECT

public:
    /// `tokens` must be loaded before `start` and outlive this.
    EmbeddedSandbox(QString dataDirectory, CredentialRepository &tokens, QObject *parent = nullptr);
    ~EmbeddedSandbox() override;

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

private:
    void setState(State state);
    void use(SandboxAnnouncement announcement);
    void keepProjectTokens(std::vector<SandboxProject> projects);
    void keepProjectToken(const QString &name, const std::shared_ptr<Secret> &secret);

    QString m_dataDirectory;
    CredentialRepository &m_tokens;
    SandboxServer m_server;
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
