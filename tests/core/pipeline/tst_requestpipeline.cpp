// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/RequestPipeline.h"

#include "core/credentials/CredentialRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/session/RequestRunner.h"
#include "core/storage/Database.h"
#include "tests/core/http/RawServer.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/BuiltInRefusals.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

QByteArray refusal(int status, const QByteArray &message)
{
    const QByteArray body = "{\"message\":\"" + message + "\"}";
    return "HTTP/1.1 " + QByteArray::number(status)
        + " No\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// The objects around the pipeline, with their own directory.
struct World {
    explicit World(const QString &directory, RawServer::Responder response = RawServer::reply(ok))
        : server(std::move(response))
        , database(directory + u"/patlas.sqlite"_s)
        , tokens(database, {&keychain, &session})
        , history(database, directory + u"/bodies"_s)
        , engine(directory + u"/bodies"_s)
        , pipeline(tokens, engine, history)
    {
        QVERIFY(waitFor(database.open()));
        QVERIFY(waitFor(tokens.load()));
        QTRY_VERIFY(keychain.state() != KeychainState::Unknown);
    }

    ~World()
    {
        entries(); // the database works in order, so no queued work still uses a repository
    }

    void addTokens(const StoreId &storage)
    {
        PreflightContext sample = sandboxContext(api);
        Credential personal = firstOfKind(sample.credentials, true);
        personal.storage = storage;
        Credential project = firstOfKind(sample.credentials, false);
        project.storage = storage;
        auto storedPersonal = waitFor(tokens.add(personal, Secret::copyOf(personalSecret.toStdString())));
        auto storedProject = waitFor(tokens.add(project, Secret::copyOf(projectSecret.toStdString())));
        QVERIFY2(storedPersonal && storedProject,
                 storedPersonal ? "" : qPrintable(storedPersonal.error().message()));
        draft = createTag(storedPersonal->id);
        choose(draft.credentials, projectSlot, storedProject->id);
    }

    PreflightReport report() const
    {
        PreflightContext context = sandboxContext(api);
        context.environment.apiBase = server.url(u"/v1/api"_s);
        context.credentials = tokens.all();
        return preflight(draft, context);
    }

    QFuture<Exchange> send() { return pipeline.send(draft, report()); }

    std::vector<HistoryEntry> entries()
    {
        auto found = waitFor(history.find({}));
        return found ? *found : std::vector<HistoryEntry>{};
    }

    const ApiDescription api = [] {
        ApiDescription made = smallApi();
        made.refusals = builtInRefusals();
        return made;
    }();
    RawServer server;
    Database database;
    KeychainStore keychain;
    SessionStore session;
    CredentialRepository tokens;
    HistoryRepository history;
    HttpEngine engine;
    RequestPipeline pipeline;
    RequestDraft draft;
};

} // namespace

class RequestPipelineTest : public QObject {
    Q_OBJECT

public:
    explicit RequestPipelineTest(DesktopSession &desktop)
        : m_desktop(desktop)
    {
    }

private Q_SLOTS:
    void init();
    void aRequestIsSentWithItsSecretsAndRecordedWithoutThem();
    void tokensAreMarkedAsUsed();
    void aRefusedTokenIsNotedUntilItIsAccepted();
    void aTokenThatIsAcceptedAloneIsNotRevoked();
    void otherRefusalsAreNotAboutTheToken_data();
    void otherRefusalsAreNotAboutTheToken();
    void blockedRequestFailsWithPreflightsSentence();
    void missingSecretIsAnErrorAndNothingIsSent();
    void anEngineErrorIsRecordedToo();
    void cancellingBeforeTheSecretIsReadSendsNothing();
    void cancellingWhileWaitingIsRecorded();
    void concurrentRequestsGetTheirOwnResponses();
    void destroyedPipelineEndsItsRequests();
    void aRequestThatWaitsForTheKeychainSaysSo();
    void stoppedKeychainIsAnErrorAndNothingIsSent();

private:
    DesktopSession &m_desktop;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void RequestPipelineTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void RequestPipelineTest::aRequestIsSentWithItsSecretsAndRecordedWithoutThem()
{
    LeakScanner scanner;
    scanner.add(personalSecret);
    scanner.add(projectSecret);
    {
        World world(m_directory->path());
        world.addTokens(keychainStoreId);
        world.draft.headers = {{u"Cookie"_s, QString::fromLatin1(personalSecret), true}};
        QSignalSpy exchanged(&world.pipeline, &RequestPipeline::exchanged);
        const Exchange exchange = waitFor(world.send());
        QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchanged.size(), 1);
        QCOMPARE(exchanged[0][0].value<Exchange>().id, exchange.id);
        QVERIFY(world.server.requests[0].contains("Authorization: Bearer " + projectSecret + "\r\n"));
        QVERIFY(world.server.requests[0].contains("X-Personal-Access-Token: " + personalSecret + "\r\n"));

        const auto entries = world.entries();
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries[0].exchangeId, exchange.id);
        QCOMPARE(entries[0].tokenName, u"CI tags"_s);
        QCOMPARE(entries[0].status, 200);
        const auto kept = waitFor(world.history.draft(entries[0].rowId));
        QVERIFY(kept.has_value());
        QCOMPARE(kept->body, world.draft.body);
        QCOMPARE(kept->headers[0].value, QString());
    }
    QCOMPARE(scanner.scan(m_directory->path()), QStringList());
    QCOMPARE(scanner.scan(m_desktop.home()), QStringList());
}

void RequestPipelineTest::tokensAreMarkedAsUsed()
{
    World world(m_directory->path());
    world.addTokens(sessionStoreId);
    QVERIFY(world.tokens.find(world.draft.credentials.value(personalSlot))->lastUsed.isNull());
    const Exchange exchange = waitFor(world.send());
    QTRY_COMPARE(world.tokens.find(world.draft.credentials.value(personalSlot))->lastUsed, exchange.started);
}

void RequestPipelineTest::aRefusedTokenIsNotedUntilItIsAccepted()
{
    QByteArray next = refusal(401, "This personal access token was revoked.");
    World world(m_directory->path(), [&next](QTcpSocket &socket) { socket.write(next); });
    world.addTokens(sessionStoreId);
    const QString id = world.draft.credentials.value(personalSlot);
    QCOMPARE(waitFor(world.send()).status, 401);
    QTRY_VERIFY(world.tokens.find(id)->refused.isValid());
    QVERIFY(world.tokens.find(id)->revoked.isNull()); // that is for a revocation alone
    QCOMPARE(world.tokens.find(id)->refusedWords, u"This personal access token was revoked."_s);
    QCOMPARE(world.report().verdict, Verdict::ProbablyRefused);
    QVERIFY(world.report().finding(FindingKind::TokenRefused)->detail.contains(u"was revoked"_s));
    next = ok;
    QCOMPARE(waitFor(world.send()).status, 200);
    QTRY_VERIFY(world.tokens.find(id)->refused.isNull());
    QVERIFY(!world.report().finding(FindingKind::TokenRefused));
}

void RequestPipelineTest::aTokenThatIsAcceptedAloneIsNotRevoked()
{
    World world(m_directory->path());
    world.addTokens(sessionStoreId);
    const QString id = world.draft.credentials.value(personalSlot);
    const QDateTime earlier = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(waitFor(world.tokens.markRevoked(id, earlier)));
    // The service may have looked at the project token alone.
    QCOMPARE(waitFor(world.send()).status, 200);
    QCOMPARE(world.tokens.find(id)->revoked, earlier);
    // Nor does a success say anything where the operation needs no credential.
    world.draft.credentials.remove(projectSlot);
    QCOMPARE(waitFor(world.send()).status, 200);
    QCOMPARE(world.tokens.find(id)->revoked, earlier);
    world.draft = draft(u"GET"_s, u"/v1/api/projects"_s, id);
    world.draft.operationId = u"projects.list"_s;
    QCOMPARE(waitFor(world.send()).status, 200);
    QTRY_VERIFY(world.tokens.find(id)->revoked.isNull());
    // A revocation on the way of a response holds.
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
    QVERIFY(waitFor(world.tokens.markRevoked(id, later)));
    QCOMPARE(waitFor(world.send()).status, 200);
    QCOMPARE(world.tokens.find(id)->revoked, later);
}

void RequestPipelineTest::otherRefusalsAreNotAboutTheToken_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("403") << refusal(403, "revoked");
    QTest::newRow("401 without reason, with two credentials") << refusal(401, "no");
    QTest::newRow("a gateway's certificate") << refusal(401, "The certificate of the upstream has expired");
    QTest::newRow("about the project token") << refusal(401, "The project API token was revoked");
}

void RequestPipelineTest::otherRefusalsAreNotAboutTheToken()
{
    QFETCH(QByteArray, response);
    World world(m_directory->path(), RawServer::reply(response));
    world.addTokens(sessionStoreId);
    waitFor(world.send());
    QTRY_VERIFY(!world.tokens.find(world.draft.credentials.value(personalSlot))->lastUsed.isNull());
    QVERIFY(world.tokens.find(world.draft.credentials.value(personalSlot))->revoked.isNull());
    QVERIFY(world.tokens.find(world.draft.credentials.value(personalSlot))->refused.isNull());
}

void RequestPipelineTest::blockedRequestFailsWithPreflightsSentence()
{
    World world(m_directory->path());
    world.addTokens(sessionStoreId);
    world.draft.url = u"ftp://example.com/"_s;
    const Exchange exchange = waitFor(world.send());
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::InvalidInput);
    QCOMPARE(exchange.error->what, world.report().findings.front().sentence);
    QCOMPARE(world.server.connections, 0);
}

void RequestPipelineTest::missingSecretIsAnErrorAndNothingIsSent()
{
    World world(m_directory->path());
    world.addTokens(sessionStoreId);
    const PreflightReport report = world.report();
    QVERIFY(waitFor(world.session.remove(world.draft.credentials.value(personalSlot))));
    const Exchange exchange = waitFor(world.pipeline.send(world.draft, report));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::NotFound);
    QCOMPARE(exchange.status, 0);
    QCOMPARE(world.server.connections, 0);
    QCOMPARE(world.entries().size(), 1U);
    QVERIFY(world.tokens.find(world.draft.credentials.value(personalSlot))->secretMissing);
    QVERIFY(world.tokens.find(world.draft.credentials.value(personalSlot))->lastUsed.isNull());
    QCOMPARE(world.report().verdict, Verdict::CannotBeSent);
}

void RequestPipelineTest::anEngineErrorIsRecordedToo()
{
    World world(m_directory->path(), [](QTcpSocket &socket) { socket.abort(); });
    world.addTokens(sessionStoreId);
    const Exchange exchange = waitFor(world.send());
    QVERIFY(exchange.error);
    const auto entries = world.entries();
    QCOMPARE(entries.size(), 1U);
    QVERIFY(!entries[0].errorSentence.isEmpty());
}

void RequestPipelineTest::cancellingBeforeTheSecretIsReadSendsNothing()
{
    World world(m_directory->path());
    world.addTokens(keychainStoreId);
    QSignalSpy exchanged(&world.pipeline, &RequestPipeline::exchanged);
    QFuture<Exchange> future = world.send();
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    // A secret that was read meanwhile must not start anything: a second request succeeds and is the only
    // one.
    waitFor(world.send());
    QCOMPARE(world.server.requests.size(), 1);
    QCOMPARE(exchanged.size(), 1);
    QCOMPARE(world.entries().size(), 1U);
}

void RequestPipelineTest::cancellingWhileWaitingIsRecorded()
{
    World world(m_directory->path(), [](QTcpSocket &) {});
    world.addTokens(sessionStoreId);
    QSignalSpy exchanged(&world.pipeline, &RequestPipeline::exchanged);
    QFuture<Exchange> future = world.send();
    QTRY_COMPARE(world.server.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(world.server.closed, 1);
    QCOMPARE(exchanged.size(), 1);
    const auto exchange = exchanged[0][0].value<Exchange>();
    QCOMPARE(exchange.error->kind, ErrorKind::Cancelled);
    QCOMPARE(exchange.request.operationId, u"tags.create"_s);
    QCOMPARE(world.entries().size(), 1U);
}

void RequestPipelineTest::concurrentRequestsGetTheirOwnResponses()
{
    World world(m_directory->path());
    world.addTokens(sessionStoreId);
    std::vector<QFuture<Exchange>> futures;
    for (int i = 0; i < 12; ++i) {
        world.draft.body = "{\"name\":\"tag " + QByteArray::number(i) + "\"}";
        futures.push_back(world.send());
    }
    for (int i = 0; i < 12; ++i) {
        const Exchange exchange = waitFor(futures[size_t(i)]);
        QCOMPARE(exchange.status, 200);
        QCOMPARE(exchange.request.bodyPreview, "{\"name\":\"tag " + QByteArray::number(i) + "\"}");
    }
    QCOMPARE(world.entries().size(), 12U);
}

void RequestPipelineTest::destroyedPipelineEndsItsRequests()
{
    World world(m_directory->path(), [](QTcpSocket &) {});
    world.addTokens(sessionStoreId);
    auto pipeline = std::make_unique<RequestPipeline>(world.tokens, world.engine, world.history);
    const QFuture<Exchange> waiting = pipeline->send(world.draft, world.report());
    QTRY_COMPARE(world.server.requests.size(), 1);
    const QFuture<Exchange> starting = pipeline->send(world.draft, world.report());
    pipeline.reset();
    QVERIFY(waiting.isFinished());
    QVERIFY(starting.isFinished());
    QTRY_COMPARE(world.server.closed, 1);
    QCOMPARE(world.server.requests.size(), 1);
}

void RequestPipelineTest::aRequestThatWaitsForTheKeychainSaysSo()
{
    World world(m_directory->path());
    world.addTokens(keychainStoreId);
    RequestRunner runner(world.pipeline);
    QSignalSpy progressed(&runner, &RequestRunner::progressed);
    QSignalSpy finished(&runner, &RequestRunner::finished);
    QStringList said;
    connect(&runner, &RequestRunner::waitingChanged, this, [&] { said.append(runner.waiting()); });
    m_desktop.freezeKeyring(true);
    runner.start(world.draft, world.draft, world.report());
    QTRY_COMPARE(said, QStringList{u"Waiting for the keychain…"_s});
    QVERIFY(progressed.isEmpty()); // nothing is received
    QCOMPARE(world.server.connections, 0);
    m_desktop.freezeKeyring(false);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished.front().front().value<ResponseRecord>().exchange.status, 200);
}

void RequestPipelineTest::stoppedKeychainIsAnErrorAndNothingIsSent()
{
    World world(m_directory->path());
    world.addTokens(keychainStoreId);
    const PreflightReport report = world.report();
    m_desktop.stopKeyring();
    const Exchange exchange = waitFor(world.pipeline.send(world.draft, report));
    QVERIFY(exchange.error);
    QVERIFY(exchange.error->kind == ErrorKind::KeychainUnavailable
            || exchange.error->kind == ErrorKind::KeychainLocked
            || exchange.error->kind == ErrorKind::KeychainDenied);
    QCOMPARE(exchange.status, 0);
    QCOMPARE(world.server.connections, 0);
    QCOMPARE(world.entries().size(), 1U);
    m_desktop.startKeyring(Keyring::Unlocked);
}

PATLAS_SESSION_TEST(RequestPipelineTest, Keyring::Unlocked)
#include "tst_requestpipeline.moc"
