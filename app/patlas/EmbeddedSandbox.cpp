// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/EmbeddedSandbox.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/secret/SessionStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int auditRows = 5'000;

QString sandboxId()
{
    return QLatin1String(sandboxEnvironmentId);
}

bool hasAttribute(const Credential &credential, const QString &value)
{
    return std::find(credential.attributes.cbegin(), credential.attributes.cend(), value)
        != credential.attributes.cend();
}

bool isProjectToken(const Credential &credential)
{
    return credential.environmentId == QLatin1String(sandboxEnvironmentId)
        && credential.slotId == QLatin1String(sandboxProjectTokenSlot);
}

} // namespace

EmbeddedSandbox::EmbeddedSandbox(QString dataDirectory, CredentialRepository &tokens, QObject *parent)
    : SandboxControl(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_tokens(tokens)
{
}

EmbeddedSandbox::~EmbeddedSandbox() = default;

Environment EmbeddedSandbox::environment() const
{
    Environment environment;
    environment.id = sandboxId();
    environment.name = tr("Sandbox");
    environment.apiBase = QUrl(m_url.toString() + u"/v1/api"_s);
    environment.dashboard = m_dashboard;
    environment.issuing = Issuing::OverApi;
    environment.builtIn = true;
    return environment;
}

TokenIssuer *EmbeddedSandbox::issuerFor(const QString &user)
{
    const auto found = m_issuers.find(user);
    return found == m_issuers.end() ? nullptr : found->second.get();
}

void EmbeddedSandbox::start()
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    setState(State::Starting);
    const auto &stored = m_tokens.all();
    SandboxOptions options;
    options.dataDirectory = m_dataDirectory;
    // Project tokens are issued once and then kept in the keychain. New ones are needed only when no stored
    // token has its secret.
    options.issueProjectTokens = std::none_of(stored.begin(), stored.end(), [](const Credential &token) {
        return isProjectToken(token) && !token.secretMissing;
    });
    then(m_server.start(options), this, [this](Result<SandboxAnnouncement> started) {
        if (started) {
            use(std::move(*started));
            return;
        }
        m_failure = started.error().message();
        setState(State::Failed);
    });
}

void EmbeddedSandbox::use(SandboxAnnouncement announcement)
{
    m_url = announcement.url;
    m_dashboard = announcement.dashboard;
    m_users.clear();
    m_issuers.clear();
    m_userAccess.clear();
    for (SandboxAccount &account : announcement.users) {
        m_users.push_back({account.name, account.role});
        m_issuers.emplace(account.name,
                          std::make_unique<DashboardIssuer>(m_dashboard, std::move(account.session)));
        UserAccess access{account.name, account.role, QSet<QString>()};
        for (const SandboxProject &project : announcement.projects) {
            if (project.members.contains(account.name))
                access.memberOf->insert(project.id);
        }
        m_userAccess.insert(account.name, access);
    }
    keepProjectTokens(std::move(announcement.projects));
    setState(State::Running);
}

void EmbeddedSandbox::keepProjectTokens(std::vector<SandboxProject> projects)
{
    for (SandboxProject &project : projects) {
        if (project.token.isEmpty())
            continue;
        // A new token was issued, so stored tokens of this project belong to data that no longer exists.
        QStringList outdated;
        for (const Credential &token : m_tokens.all()) {
            if (isProjectToken(token) && hasAttribute(token, project.id))
                outdated.append(token.id);
        }
        QFuture<Result<void>> removed = makeReadyResult<void>({});
        for (const QString &id : std::as_const(outdated))
            removed = m_tokens.remove(id);
        const auto secret = std::make_shared<Secret>(std::move(project.token));
        then(removed, this,
             [this, secret, name = project.name](const Result<void> &) { keepProjectToken(name, secret); });
    }
}

void EmbeddedSandbox::keepProjectToken(const QString &name, const std::shared_ptr<Secret> &secret)
{
    Credential token;
    token.environmentId = sandboxId();
    token.slotId = QLatin1String(sandboxProjectTokenSlot);
    token.isPersonal = false;
    token.name = name;
    then(m_tokens.add(token, *secret), this, [this, token, secret](const Result<Credential> &kept) {
        if (kept || kept.error().kind == ErrorKind::Conflict)
            return;
        // The sandbox works without a keychain: its tokens are valid only within this process.
        Credential forSession = token;
        forSession.storage = sessionStoreId;
        m_tokens.add(forSession, *secret);
    });
}

void EmbeddedSandbox::stop()
{
    if (m_state != State::Running)
        return;
    then(m_server.stop(), this, [this](const Result<void> &) {
        m_issuers.clear();
        m_faults = {};
        setState(State::Stopped);
    });
}

QFuture<Result<void>> EmbeddedSandbox::resetData()
{
    return then(m_server.reset(), this, [this](Result<std::vector<SandboxProject>> projects) -> Result<void> {
        if (!projects)
            return tl::make_unexpected(projects.error());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList revoked;
        for (const Credential &token : m_tokens.all()) {
            if (token.environmentId == sandboxId() && token.isPersonal)
                revoked.append(token.id);
        }
        for (const QString &id : std::as_const(revoked))
            m_tokens.markRevoked(id, now);
        keepProjectTokens(std::move(*projects));
        return {};
    });
}

QFuture<Result<QByteArray>> EmbeddedSandbox::auditLog()
{
    return m_server.auditLog(auditRows);
}

QFuture<Result<void>> EmbeddedSandbox::setFaults(const SandboxFaults &faults)
{
    return then(m_server.setFaults(faults), this, [this, faults](const Result<void> &set) -> Result<void> {
        if (!set)
            return set;
        m_faults = faults;
        Q_EMIT faultsChanged();
        return {};
    });
}

void EmbeddedSandbox::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace patlas

#include "moc_EmbeddedSandbox.cpp"
