// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embedded/EmbeddedSandbox.h"

#include "core/base/FreeName.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Preferences.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int auditRows = 5'000;
constexpr char idsKey[] = "sandbox/projectTokens/";

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

EmbeddedSandbox::EmbeddedSandbox(QString dataDirectory, CredentialRepository &tokens,
                                 Preferences &preferences, QObject *parent)
    : SandboxControl(parent)
    , m_dataDirectory(std::move(dataDirectory))
    , m_tokens(tokens)
    , m_preferences(preferences)
{
    connect(&m_server, &SandboxServer::faultsChanged, this, &EmbeddedSandbox::takeFaults);
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
    options.port = m_port;
    options.dataDirectory = m_dataDirectory;
    // Project tokens are issued in each session and kept for it: no keychain is asked for what can be had
    // again. New ones are needed only when this session has none.
    options.issueProjectTokens = std::none_of(stored.begin(), stored.end(), [](const Credential &token) {
        return isProjectToken(token) && token.isReissued;
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
    keepProjectTokens(std::move(announcement.projects), Outdated::OwnOnes);
    m_faults = announcement.faults;
    setState(State::Running);
}

void EmbeddedSandbox::keepProjectTokens(std::vector<SandboxProject> projects, Outdated outdated)
{
    for (SandboxProject &project : projects) {
        if (project.token.isEmpty())
            continue;
        // A new token takes the place of the one that this session has, and of the one that an earlier
        // version kept in the keychain under the name of its project. Others are the person's own.
        QStringList replaced;
        for (const Credential &token : m_tokens.all()) {
            if (!isProjectToken(token) || !hasAttribute(token, project.id))
                continue;
            const bool isOfEarlierVersion = !token.isReissued && token.name == project.name;
            if (isOfEarlierVersion)
                rememberId(project.id, token.id);
            if (token.isReissued || isOfEarlierVersion || outdated == Outdated::All)
                replaced.append(token.id);
        }
        const auto discard = [this, replaced](const Result<void> &) {
            QFuture<Result<void>> removed = makeReadyResult<void>({});
            for (const QString &id : replaced)
                removed = m_tokens.discard(id);
            return removed;
        };
        Credential token;
        token.id = idFor(project.id);
        token.environmentId = sandboxId();
        token.slotId = QLatin1String(sandboxProjectTokenSlot);
        token.isPersonal = false;
        token.name = project.name;
        token.storage = sessionStoreId;
        token.isReissued = true;
        const auto secret = std::make_shared<Secret>(std::move(project.token));
        // What was remembered is in the file before the row is gone, wherever it can be written.
        const QFuture<Result<void>> removed =
            replaced.isEmpty() ? makeReadyResult<void>({}) : then(m_preferences.written(), this, discard);
        then(removed, this,
             [this, secret, token](const Result<void> &) { keepProjectToken(token, *secret); });
    }
}

void EmbeddedSandbox::keepProjectToken(Credential token, const Secret &secret)
{
    token.name = freeName(token.name, [this](const QString &name) {
        const auto &all = m_tokens.all();
        return std::any_of(all.begin(), all.end(), [&name](const Credential &other) {
            return isProjectToken(other) && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    });
    m_tokens.add(token, secret);
}

/// Requests and preferences name a token by its id, so it is the same in each session.
QString EmbeddedSandbox::idFor(const QString &project) const
{
    static const QUuid tokensOfProjects(u"{c3f0a1de-7d0e-4b3c-9a55-6f0f4a6b7c21}"_s);
    const QString remembered = m_preferences.value(QLatin1String(idsKey) + project).toString();
    return remembered.isEmpty()
        ? QUuid::createUuidV5(tokensOfProjects, project).toString(QUuid::WithoutBraces)
        : remembered;
}

/// The id that an earlier version gave: requests of that time name it.
void EmbeddedSandbox::rememberId(const QString &project, const QString &id)
{
    const QString key = QLatin1String(idsKey) + project;
    if (!m_preferences.contains(key))
        m_preferences.setValue(key, id);
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
        keepProjectTokens(std::move(*projects), Outdated::All);
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
        if (set)
            takeFaults(faults); // the server's own word may come later
        return set;
    });
}

void EmbeddedSandbox::takeFaults(const SandboxFaults &faults)
{
    if (faults == m_faults)
        return;
    m_faults = faults;
    Q_EMIT faultsChanged();
}

void EmbeddedSandbox::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace patlas

#include "moc_EmbeddedSandbox.cpp"
