// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made the data directory beside this file, with the sources and libraries of version 0.1.0. It is not part
// of any build: later versions have other names. README.md says how it was compiled.
#include "app/patlas/AppPaths.h"
#include "app/patlas/EmbeddedSandbox.h"
#include "core/catalog/OpenApiReader.h"
#include "core/environment/ConnectionRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/StandingRepository.h"
#include "core/history/DraftRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/request/HttpEngine.h"
#include "core/request/Lessons.h"
#include "core/request/OperationDraft.h"
#include "core/request/RequestPipeline.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"
#include "core/tokens/ScopePresetRepository.h"
#include "core/tokens/TokenRepository.h"

#include <QCoreApplication>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("no answer");
    return future.takeResult();
}

template <typename T> void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
}

void until(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 60'000))
        qFatal("never: %s", what);
}

/// The parts of version 0.1.0 as its Program puts them together, without the window.
class Maker {
public:
    explicit Maker(const AppPaths &paths);
    void makeVault();
    void makeEnvironment();
    QString issue(const QString &name, const QStringList &scopes, bool revoked = false);
    QString keep(const QString &name, const QStringList &scopes, std::string_view secret);
    int send(const QString &operation, const QString &token,
             const std::function<void(RequestDraft &)> &edit = {});
    void saveDrafts(const QString &token);

private:
    RequestDraft draft(const QString &operation);

    Environment sandboxEnvironment() { return m_sandbox.environment(); }
    TokenIssuer &issuer() { return *m_sandbox.issuerFor(m_sandbox.users().front().name); }

    Database m_database;
    KeychainStore m_keychain;
    SessionStore m_session;
    VaultStore m_vault;
    TokenRepository m_tokens;
    EnvironmentRepository m_environments;
    StandingRepository m_standings;
    ScopePresetRepository m_presets;
    ConnectionRepository m_connections;
    HistoryRepository m_history;
    DraftRepository m_drafts;
    HttpEngine m_engine;
    RequestPipeline m_pipeline;
    EmbeddedSandbox m_sandbox;
    Catalog m_catalog;
    QString m_agency;
};

Maker::Maker(const AppPaths &paths)
    : m_database(paths.database)
    , m_vault(paths.vault)
    , m_tokens(m_database, m_keychain, m_session, &m_vault)
    , m_environments(m_database)
    , m_standings(m_database)
    , m_presets(m_database)
    , m_connections(m_database, m_keychain)
    , m_history(m_database)
    , m_drafts(m_database)
    , m_engine(paths.bodies)
    , m_pipeline(m_tokens, m_engine, m_history)
    , m_sandbox(paths.sandbox, m_tokens)
    , m_catalog(*readOpenApi(builtInApiDocument()))
{
    QObject::connect(&m_pipeline, &RequestPipeline::exchanged, &m_pipeline, [this](const Exchange &exchange) {
        learnFrom(exchange, m_catalog, m_tokens, m_standings);
    });
    must(waitFor(m_database.open()));
    must(waitFor(m_environments.load()));
    must(waitFor(m_standings.load()));
    must(waitFor(m_presets.load()));
    must(waitFor(m_connections.load()));
    must(waitFor(m_tokens.load()));
    m_tokens.probeKeychain();
    until([this] { return m_tokens.keychainState() != KeychainState::Unknown; }, "the keychain");
    m_sandbox.start();
    until([this] { return m_sandbox.state() == SandboxControl::State::Running; }, "the sandbox");
    m_environments.setSandbox(m_sandbox.environment());
    until([this] { return !m_tokens.projectTokens().empty(); }, "project tokens");
}

void Maker::makeVault()
{
    must(waitFor(m_vault.create(Secret::copyOf("correct horse battery staple"))));
    must(waitFor(m_tokens.keepIn(StorageKind::Vault)));
    // The sandbox's project tokens were for the session while there was no store.
    for (const QString &id : m_tokens.ofThisSession())
        must(waitFor(m_tokens.bringOver(id)));
}

void Maker::makeEnvironment()
{
    Environment agency;
    agency.name = u"Agency staging"_s;
    agency.apiBase = QUrl(u"https://staging.agency.example/v1/api"_s);
    agency.dashboard = QUrl(u"https://staging.agency.example/tokens"_s);
    must(waitFor(m_environments.save(agency)));
    m_agency = m_environments.all().back().id;
    Connection connection;
    connection.proxyUse = ProxyUse::Http;
    connection.proxyHost = u"proxy.agency.example"_s;
    connection.proxyPort = 3128;
    must(waitFor(m_connections.save(m_agency, connection, {})));
    must(waitFor(m_presets.save(u"Release robot"_s, {u"can_create_tags"_s, u"can_edit_tags"_s})));
}

QString Maker::issue(const QString &name, const QStringList &scopes, bool revoked)
{
    Result<IssuedToken> issued = waitFor(issuer().issue({name, scopes, 90}));
    must(issued);
    PersonalAccessToken token;
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = name;
    token.owner = issued->owner;
    token.serviceId = issued->serviceId;
    token.scopes = issued->scopes;
    token.created = issued->created;
    token.expires = issued->expires;
    const Result<PersonalAccessToken> kept = waitFor(m_tokens.add(token, issued->secret));
    must(kept);
    if (revoked) {
        must(waitFor(issuer().revoke(issued->serviceId)));
        must(waitFor(m_tokens.markRevoked(kept->id, QDateTime::currentDateTimeUtc())));
    }
    return kept->id;
}

QString Maker::keep(const QString &name, const QStringList &scopes, std::string_view secret)
{
    PersonalAccessToken token;
    token.environmentId = m_agency;
    token.name = name;
    token.owner = u"robot@agency.example"_s;
    token.scopes = scopes;
    token.created = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
    const auto kept = waitFor(m_tokens.add(token, Secret::copyOf(secret)));
    must(kept);
    ProjectApiToken project;
    project.environmentId = m_agency;
    project.name = u"Web shop"_s;
    project.appId = u"web-shop"_s;
    must(waitFor(m_tokens.add(project, Secret::copyOf("web-shop!0123456789abcdef0123456789abcdef"))));
    return kept->id;
}

RequestDraft Maker::draft(const QString &operation)
{
    RequestDraft draft = draftFor(*m_catalog.operation(operation), sandboxEnvironment());
    draft.environmentId = sandboxEnvironment().id;
    draft.projectTokenId = m_tokens.projectTokens().front().id;
    return draft;
}

int Maker::send(const QString &operation, const QString &token,
                const std::function<void(RequestDraft &)> &edit)
{
    RequestDraft request = draft(operation);
    request.personalTokenId = token;
    if (edit)
        edit(request);
    const PreflightContext context{&m_catalog,
                                   sandboxEnvironment(),
                                   m_tokens.personalTokens(),
                                   m_tokens.projectTokens(),
                                   m_sandbox.standings(),
                                   m_standings.in(sandboxEnvironment().id),
                                   QDateTime::currentDateTimeUtc()};
    const Exchange exchange = waitFor(m_pipeline.send(request, preflight(request, context)));
    qInfo("%s: %d", qPrintable(operation), exchange.status);
    return exchange.status;
}

void Maker::saveDrafts(const QString &token)
{
    RequestDraft create = draft(u"tags.create"_s);
    create.personalTokenId = token;
    create.body = R"({"name": "half typed, and kept"})";
    must(waitFor(m_drafts.save(create)));
    RequestDraft free;
    free.environmentId = m_agency;
    free.method = u"GET"_s;
    free.url = u"/v1/api/projects?page=2"_s;
    free.headers = {{u"X-Trace"_s, u"42"_s, true}, {u"Accept-Language"_s, u"nn-NO"_s, false}};
    must(waitFor(m_drafts.save(free)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s);
    Maker maker(AppPaths::standard());
    maker.makeVault();
    maker.makeEnvironment();
    const QString robot = maker.issue(u"Release robot"_s, {u"can_create_tags"_s, u"can_edit_tags"_s});
    maker.issue(u"Last year's robot"_s, {u"can_create_tags"_s}, true);
    maker.keep(u"Nightly export"_s, {u"can_view_projects"_s}, "pat_kept_since_0.1.0_5f1e7c9b");
    bool asExpected = maker.send(u"tags.create"_s, robot) / 100 == 2;
    asExpected = maker.send(u"tags.list"_s, robot) == 200 && asExpected;
    asExpected = maker.send(u"tags.create"_s, {}) / 100 == 4 && asExpected;
    maker.saveDrafts(robot);
    QTest::qWait(1'000);
    return asExpected ? 0 : 1;
}
