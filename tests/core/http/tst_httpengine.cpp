// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/EngineGround.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpEngineTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void sentRequestMatchesItsDescription_data();
    void sentRequestMatchesItsDescription();
    void theSecondRequestOnAConnectionHasNoConnectPhase();
    void idleConnectionIsClosed();
    void errorStatusesAreResponses_data();
    void errorStatusesAreResponses();
    void redirectsAreNotFollowed();
    void cookiesAreNeitherSentNorShown();
    void tokensInResponseHeadersAreRedacted();
    void tokensEchoedInAResponseAreRedactedOnDisk();
    void anUntrustedCertificateIsRefusedBeforeAnythingIsSent();
    void cancellingAbortsAndLeavesNoFile();
    void cancellingBeforeSendingSendsNothing();
    void destroyedEngineEndsItsRequests();
    void unwritableDirectoryIsReported();
    void aFormIsStreamedFromDisk();
    void missingFileIsAnErrorAndNothingIsSent();
    void progressCountsKibibytes();
    void unusualMethodsAreSent_data();
    void unusualMethodsAreSent();

private:
    const ApiDescription m_api = smallApi();
};

void HttpEngineTest::sentRequestMatchesItsDescription_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("bodyKind");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("GET") << u"GET"_s << int(BodyKind::None) << QByteArray();
    QTest::newRow("POST") << u"POST"_s << int(BodyKind::Json) << QByteArray("{\"name\":\"release-2\"}");
    QTest::newRow("POST without body") << u"POST"_s << int(BodyKind::None) << QByteArray();
    QTest::newRow("PUT") << u"PUT"_s << int(BodyKind::Text) << QByteArray("\xc3\xbc");
    QTest::newRow("PATCH") << u"PATCH"_s << int(BodyKind::Json) << QByteArray("[]");
    QTest::newRow("DELETE with body") << u"DELETE"_s << int(BodyKind::Json) << QByteArray("[1]");
    QTest::newRow("GET with body") << u"GET"_s << int(BodyKind::Json) << QByteArray("[1]");
    QTest::newRow("form") << u"POST"_s << int(BodyKind::Multipart) << QByteArray();
}

void HttpEngineTest::sentRequestMatchesItsDescription()
{
    QFETCH(QString, method);
    QFETCH(int, bodyKind);
    QFETCH(QByteArray, body);
    RawServer server;
    HttpEngine engine(m_bodies);
    RequestDraft draft = createTag();
    draft.method = method;
    draft.bodyKind = BodyKind(bodyKind);
    draft.body = body;
    draft.headers = {{u"X-Integration"_s, u"1"_s, true}, {u"x-EMPTY"_s, {}, true}};
    draft.parts = {{u"data"_s, u"{}"_s, false, true}};
    const Exchange exchange = await(engine.send(signedRequest(server, draft, m_api)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests.size(), 1);

    QByteArray described = exchange.request.method + ' '
        + exchange.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : exchange.request.headers)
        described += name + (value.isEmpty() ? ":" : ": ") + value + "\r\n";
    described += "\r\n" + exchange.request.bodyPreview;
    QByteArray wire = server.requests[0];
    const QByteArray dots = u"••••"_s.toUtf8();
    wire.replace(projectSecret, dots).replace(personalSecret, dots);
    QCOMPARE(wire, described);
    QCOMPARE(server.requests[0].contains("Authorization: Bearer " + projectSecret + "\r\n"),
             !exchange.request.credentials.value(projectSlot).isEmpty());
    QCOMPARE(exchange.request.bodySize,
             server.requests[0].size() - server.requests[0].indexOf("\r\n\r\n") - 4);
}

void HttpEngineTest::theSecondRequestOnAConnectionHasNoConnectPhase()
{
    RawServer server;
    HttpEngine engine(m_bodies);
    const Exchange first = await(engine.send(get(server.url())));
    const Exchange second = await(engine.send(get(server.url())));
    QCOMPARE(server.connections, 1);
    QVERIFY(first.timings.connectMs >= 0);
    QVERIFY(second.timings.connectMs < 0);
    for (const Timings &timings : {first.timings, second.timings}) {
        QVERIFY(timings.tlsMs < 0);
        QVERIFY(timings.queuedMs >= 0);
        QVERIFY(timings.waitMs >= 0);
        QVERIFY(timings.receiveMs >= 0);
        const double phases = timings.queuedMs + timings.waitMs + timings.receiveMs;
        QVERIFY(timings.totalMs > phases - 0.001);
    }
    QVERIFY(first.id != second.id);
    QCOMPARE(first.started.timeSpec(), Qt::UTC);
}

void HttpEngineTest::idleConnectionIsClosed()
{
    RawServer server;
    EngineLimits limits;
    limits.keepAlive = 50ms;
    HttpEngine engine(m_bodies, limits);
    for (const int connections : {1, 2}) {
        QCOMPARE(await(engine.send(get(server.url()))).status, 200);
        QCOMPARE(server.connections, connections);
        QTRY_COMPARE(server.closed, connections);
    }
}

void HttpEngineTest::errorStatusesAreResponses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 407, 409, 410, 413, 418, 429, 500, 501, 503, 599})
        QTest::addRow("%d", status) << status;
}

void HttpEngineTest::errorStatusesAreResponses()
{
    QFETCH(int, status);
    RawServer server(RawServer::reply(
        "HTTP/1.1 " + QByteArray::number(status)
        + " No way\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Type: application/json\r\n"
          "Content-Length: 17\r\n\r\n{\"message\":\"no\"}\n"));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->detail) : "");
    QCOMPARE(exchange.status, status);
    QCOMPARE(exchange.reason, QByteArray("No way"));
    QCOMPARE(exchange.contentType, QByteArray("application/json"));
    QCOMPARE(contentOf(exchange), QByteArray("{\"message\":\"no\"}\n"));
    QCOMPARE(server.requests.size(), 1);
}

void HttpEngineTest::redirectsAreNotFollowed()
{
    RawServer elsewhere;
    RawServer server(RawServer::reply("HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                                      + elsewhere.base().toLatin1() + "/steal\r\nContent-Length: 0\r\n\r\n"));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.status, 307);
    QCOMPARE(server.requests.size(), 1);
    QTest::qWait(50); // a followed redirect would arrive within this time
    QCOMPARE(elsewhere.connections, 0);
}

void HttpEngineTest::cookiesAreNeitherSentNorShown()
{
    RawServer server(
        RawServer::reply("HTTP/1.1 200 OK\r\nSet-Cookie: sid=hunter2; Path=/\r\nSet-Cookie: "
                         "b=hunter2\r\nSet-Cookie: hunter2; Path=/\r\nContent-Length: 0\r\n\r\n"));
    HttpEngine engine(m_bodies);
    const Exchange first = await(engine.send(get(server.url())));
    await(engine.send(get(server.url())));
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests[1].toLower().contains("cookie"));
    QByteArrayList cookies;
    for (const auto &[name, value] : first.responseHeaders) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
            cookies.append(value);
    }
    QCOMPARE(
        cookies,
        QByteArrayList({u"sid=••••; Path=/"_s.toUtf8(), u"b=••••"_s.toUtf8(), u"••••; Path=/"_s.toUtf8()}));
}

void HttpEngineTest::tokensInResponseHeadersAreRedacted()
{
    RawServer server(RawServer::reply(
        "HTTP/1.1 103 " + personalSecret + "\r\nX: " + personalSecret + "\r\n\r\nHTTP/1.1 200 "
        + personalSecret + "\r\nX-Echo: " + personalSecret + "\r\nX-" + personalSecret
        + ": 1\r\nContent-Type: a/b; c=" + personalSecret
        + "\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nX-T: " + personalSecret + "\r\n\r\n"));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.interim.size(), 1U);
    QCOMPARE(exchange.trailers.size(), 1U);
    QByteArray all = exchange.reason + exchange.contentType + exchange.protocol + exchange.interim[0].reason;
    for (const HeaderList &list :
         {exchange.responseHeaders, exchange.trailers, exchange.interim[0].headers}) {
        for (const auto &[name, value] : list)
            all += name + value;
    }
    QVERIFY2(!all.contains(personalSecret), all.constData());
}

void HttpEngineTest::tokensEchoedInAResponseAreRedactedOnDisk()
{
    const QByteArray repeated = "{\"project\":\"" + projectSecret + "\",\"you\":\"" + personalSecret + "\"}";
    RawServer server(RawServer::reply(response("Content-Type: application/json\r\n", repeated)));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(!exchange.error);
    QCOMPARE(contentOf(exchange), u"{\"project\":\"••••\",\"you\":\"••••\"}"_s.toUtf8());
    QCOMPARE(exchange.bodySize, contentOf(exchange).size());
}

void HttpEngineTest::anUntrustedCertificateIsRefusedBeforeAnythingIsSent()
{
    const QString key = m_directory->filePath(u"key.pem"_s);
    const QString certificate = m_directory->filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-batch"_s, u"-subj"_s,
                   u"/CN=127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("openssl is not installed here, so there is no certificate to distrust");
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&server, &received] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket, &received] { received += socket->readAll(); }); // clazy:exclude=lambda-in-connect
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));

    HttpEngine engine(m_bodies);
    const Exchange exchange =
        await(engine.send(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())))));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Tls);
    QVERIFY2(exchange.error->detail.contains(u"self-signed"_s), qPrintable(exchange.error->detail));
    QCOMPARE(exchange.status, 0);
    QCOMPARE(received, QByteArray());
}

void HttpEngineTest::cancellingAbortsAndLeavesNoFile()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
    HttpEngine engine(m_bodies);
    QFuture<Exchange> future = engine.send(get(server.url()));
    QTRY_COMPARE(files().size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QTRY_COMPARE(server.closed, 1);
    QTRY_VERIFY(files().isEmpty());
}

void HttpEngineTest::cancellingBeforeSendingSendsNothing()
{
    RawServer server;
    HttpEngine engine(m_bodies);
    for (int i = 0; i < 20; ++i) {
        QFuture<Exchange> future = engine.send(get(server.url()));
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
    }
    QTRY_VERIFY(files().isEmpty());
}

void HttpEngineTest::destroyedEngineEndsItsRequests()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
    auto engine = std::make_unique<HttpEngine>(m_bodies);
    const QFuture<Exchange> running = engine->send(get(server.url()));
    QTRY_COMPARE(files().size(), 1);
    const QFuture<Exchange> queued = engine->send(get(server.url()));
    engine.reset();
    QVERIFY(running.isFinished());
    QVERIFY(running.isCanceled());
    QVERIFY(queued.isFinished());
    QVERIFY(files().isEmpty());
}

void HttpEngineTest::unwritableDirectoryIsReported()
{
    QFile inTheWay(m_directory->filePath(u"cache"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RawServer server;
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Storage);
    QVERIFY(exchange.error->meaning.contains(m_bodies));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.bodyPath, QString());
    QCOMPARE(exchange.bodySize, 0);
}

void HttpEngineTest::aFormIsStreamedFromDisk()
{
    QByteArray image;
    while (image.size() < 3'000'000)
        image += QByteArray::number(image.size() * 7919LL, 36) + '\0';
    QFile file(m_directory->filePath(u"a \"shot\".png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(image);
    file.close();
    RawServer server;
    HttpEngine engine(m_bodies);
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    typed.parts = {{u"da\"ta\r\nX: 1"_s, u"{\"screenTag\":\"ü\"}"_s, false, true},
                   {u"off"_s, u"no"_s, false, false},
                   {u"file"_s, file.fileName(), true, true}};
    SignedRequest request = signedRequest(server, typed, m_api);
    const QByteArray boundary = request.boundary;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    const QByteArray body = server.requests[0].mid(server.requests[0].indexOf("\r\n\r\n") + 4);
    const QByteArray expected = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"da%22ta%0D%0AX: 1\"\r\n\r\n"
        + "{\"screenTag\":\"\xc3\xbc\"}\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22shot%22.png\"\r\nContent-Type: "
          "image/png\r\n\r\n"
        + image + "\r\n--" + boundary + "--\r\n";
    QVERIFY(body == expected);
    QCOMPARE(exchange.request.bodySize, expected.size());
}

void HttpEngineTest::missingFileIsAnErrorAndNothingIsSent()
{
    RawServer server;
    HttpEngine engine(m_bodies);
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    for (const QString &path : {u"/nowhere/shot.png"_s, m_directory->path()}) {
        typed.parts = {{u"file"_s, path, true, true}};
        const Exchange exchange = await(engine.send(signedRequest(server, typed, m_api)));
        QVERIFY(exchange.error);
        QCOMPARE(exchange.error->kind, ErrorKind::Storage);
        QVERIFY(exchange.error->what.contains(path));
    }
    QCOMPARE(server.connections, 0);
}

void HttpEngineTest::progressCountsKibibytes()
{
    RawServer server(RawServer::reply(response({}, QByteArray(3 * 1024 * 1024, 'x'))));
    HttpEngine engine(m_bodies);
    const QFuture<Exchange> future = engine.send(get(server.url()));
    QCOMPARE(await(future).status, 200);
    QCOMPARE(future.progressMaximum(), 3 * 1024);
    QCOMPARE(future.progressValue(), 3 * 1024);
}

void HttpEngineTest::unusualMethodsAreSent_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"HEAD", "OPTIONS", "PATCH", "PROPFIND", "M-SEARCH"})
        QTest::newRow(method) << QByteArray(method);
}

void HttpEngineTest::unusualMethodsAreSent()
{
    QFETCH(QByteArray, method);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url(u"/x"_s));
    request.method = method;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(!exchange.error);
    QVERIFY(server.requests[0].startsWith(method + " /x HTTP/1.1\r\n"));
}

PATLAS_CORE_TEST(HttpEngineTest)
#include "tst_httpengine.moc"
