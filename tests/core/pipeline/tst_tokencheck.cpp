// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/TokenCheck.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

class TokenCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallHasNothingToFillIn();
    void aTokenCannotBeTriedWhereEveryCallHasSomethingToFillIn();
    void aRefusedTokenIsReported();

private:
    Result<void> check(RawServer &server, const QByteArray &paths);
};

Result<void> TokenCheckTest::check(RawServer &server, const QByteArray &paths)
{
    const Result<ApiDescription> api =
        readOpenApi("openapi: 3.1.0\nsecurity: [{t: []}]\npaths:\n" + paths
                    + "components: {securitySchemes: {t: {type: http, scheme: bearer}}}\n");
    if (!api)
        qFatal("the description cannot be read");
    Environment environment;
    environment.id = u"here"_s;
    environment.apiBase = server.url(u"/v1"_s);
    const QTemporaryDir bodies;
    HttpEngine engine(bodies.path());
    return waitFor(checkToken(engine, *api, environment, Secret::copyOf("a-token-of-no-known-form"), this));
}

void TokenCheckTest::theCallHasNothingToFillIn()
{
    RawServer server;
    QVERIFY(check(server,
                  "  /items/{id}: {get: {}}\n"
                  "  /search: {get: {parameters: [{name: q, in: query, required: true}]}}\n"
                  "  /me: {get: {parameters: [{name: page, in: query}]}}\n"));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY2(server.requests.first().startsWith("GET /v1/me HTTP/1.1\r\n"),
             server.requests.first().constData());
}

void TokenCheckTest::aTokenCannotBeTriedWhereEveryCallHasSomethingToFillIn()
{
    RawServer server;
    QVERIFY(check(server, "  /items/{id}: {get: {}}\n"));
    QCOMPARE(server.requests.size(), 0);
}

void TokenCheckTest::aRefusedTokenIsReported()
{
    RawServer server(RawServer::reply("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"));
    const Result<void> checked = check(server, "  /me: {get: {}}\n");
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Refused);
}

PATLAS_CORE_TEST(TokenCheckTest)
#include "tst_tokencheck.moc"
