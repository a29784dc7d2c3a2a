// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/TokenSelfCall.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// What a service says of a token to whoever has it.
class TokenSelfCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreOfTheServer_data();
    void addressesAreOfTheServer();
    void theCallIsForTheToken();
    void noTokenLeavesTheService_data();
    void noTokenLeavesTheService();
    void noTokenGoesUnencrypted();
    void aRefusedTokenIsReported();
    void nothingStaysOfTheBody();

private:
    Result<ToldFacts> ask(RawServer &server, const QByteArray &facts, const char *token = "abc_0123456789");

    QTemporaryDir m_bodies;
};

Result<ToldFacts> TokenSelfCallTest::ask(RawServer &server, const QByteArray &facts, const char *token)
{
    const Result<ApiDescription> api = readOpenApi(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\nsecurity: [{t: []}]\npaths: {/x: {get: {}}}\n"
        "x-token-facts: "
        + facts + "\ncomponents: {securitySchemes: {t: {type: apiKey, in: header, name: X-Key}}}\n");
    if (!api || !api->problems.empty())
        qFatal("the description cannot be read");
    Environment environment;
    environment.id = u"here"_s;
    environment.apiBase = server.url(u"/v1"_s);
    HttpEngine engine(m_bodies.path());
    return waitFor(askAboutToken(engine, *api, environment, u"t"_s, Secret::copyOf(token), this));
}

void TokenSelfCallTest::addressesAreOfTheServer_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("beneath the server") << QByteArray("me") << QByteArray("GET /v1/me HTTP/1.1\r\n");
    QTest::newRow("of the host") << QByteArray("/api/self") << QByteArray("GET /api/self HTTP/1.1\r\n");
}

void TokenSelfCallTest::addressesAreOfTheServer()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, line);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nX-Scopes: a, b\r\nContent-Length: 31\r\n\r\n"
                                      "{\"x\": {\"until\": \"2031-02-03\"}}\n"));
    const Result<ToldFacts> told =
        ask(server, "{scopes: X-Scopes, self: [{address: " + address + ", expires: /x/until}]}");
    QVERIFY2(told, told ? "" : qPrintable(told.error().message()));
    QVERIFY2(server.requests.first().startsWith(line), server.requests.first().constData());
    QVERIFY(server.requests.first().contains("\r\nX-Key: abc_0123456789\r\n"));
    QCOMPARE(*told->facts.scopes, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(told->facts.expires, utc(QDate(2031, 2, 3), QTime(0, 0)));
    QVERIFY(line.startsWith(told->call.toLatin1() + ' '));
}

void TokenSelfCallTest::theCallIsForTheToken()
{
    RawServer server;
    const QByteArray facts =
        "{self: [{address: keys, startsWith: key_}, {address: tokens, startsWith: tok_}]}";
    QVERIFY(ask(server, facts, "tok_1"));
    QVERIFY(server.requests.last().startsWith("GET /v1/tokens "));
    QVERIFY(ask(server, facts, "key_1"));
    QVERIFY(server.requests.last().startsWith("GET /v1/keys "));
    const Result<ToldFacts> other = ask(server, facts, "other");
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::NotFound);
    QCOMPARE(server.requests.size(), 2);
}

void TokenSelfCallTest::noTokenLeavesTheService_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("another host") << QByteArray("https://elsewhere.example/me");
    QTest::newRow("another host, same scheme") << QByteArray("//elsewhere.example/me");
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/me");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
}

void TokenSelfCallTest::noTokenLeavesTheService()
{
    QFETCH(const QByteArray, address);
    RawServer server;
    const Result<ToldFacts> told = ask(server, "{self: [{address: '" + address + "'}]}");
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::NotFound);
    QVERIFY(server.requests.isEmpty());
}

void TokenSelfCallTest::noTokenGoesUnencrypted()
{
    const Result<ApiDescription> api =
        readOpenApi("openapi: 3.1.0\nsecurity: [{t: []}]\npaths: {/x: {get: {}}}\nx-token-facts: {self: "
                    "[{address: me}]}\n"
                    "components: {securitySchemes: {t: {type: http, scheme: bearer}}}\n");
    QVERIFY(api);
    Environment environment;
    environment.apiBase = QUrl(u"http://192.0.2.1/v1"_s); // of nobody (RFC 5737)
    HttpEngine engine(m_bodies.path());
    const Result<ToldFacts> told =
        waitFor(askAboutToken(engine, *api, environment, u"t"_s, Secret::copyOf("abc_0123456789"), this));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::InvalidInput);
}

void TokenSelfCallTest::aRefusedTokenIsReported()
{
    RawServer server(RawServer::reply("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
    const Result<ToldFacts> told = ask(server, "{self: [{address: me}]}");
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Refused);
}

void TokenSelfCallTest::nothingStaysOfTheBody()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"scopes\": [\"a\"]}"));
    const Result<ToldFacts> told = ask(server, "{self: [{address: me, scopes: /scopes}]}");
    QVERIFY(told);
    QCOMPARE(*told->facts.scopes, QStringList({u"a"_s}));
    QVERIFY(QDir(m_bodies.path()).isEmpty());
}

PATLAS_CORE_TEST(TokenSelfCallTest)
#include "tst_tokenselfcall.moc"
