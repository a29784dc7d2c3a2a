// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Requests without a response or with an incomplete one.
class BrokenTransfersTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void refusedConnectionIsReported();
    void unknownHostIsReported();
    void silentServerTimesOut();
    void stalledResponseTimesOutAndItsStartIsKept();
    void truncatedResponseIsKeptAndReported_data();
    void truncatedResponseIsKeptAndReported();
    void writeIsNeverSentTwice_data();
    void writeIsNeverSentTwice();
    void nonHttpServiceIsAnError();
    void plainHttpOnAnHttpsAddressIsNotCalledACertificate();

private:
    const ApiDescription m_api = smallApi();
};

void BrokenTransfersTest::refusedConnectionIsReported()
{
    QUrl url;
    {
        RawServer gone;
        url = gone.url();
    }
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(url)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QCOMPARE(exchange.error->what, u"Nothing responds at 127.0.0.1, port %1."_s.arg(url.port()));
    QVERIFY(!exchange.error->remedy.isEmpty());
    QCOMPARE(exchange.status, 0);
    QVERIFY(files().isEmpty());
}

void BrokenTransfersTest::unknownHostIsReported()
{
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(QUrl(u"https://nowhere.invalid/"_s))));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QVERIFY(exchange.error->message().contains(u"nowhere.invalid"_s)
            || exchange.error->what.contains(u"proxy"_s));
}

void BrokenTransfersTest::silentServerTimesOut()
{
    RawServer server([](QTcpSocket &) {});
    EngineLimits limits;
    limits.connectAndWait = 100ms;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QVERIFY(exchange.error->what.contains(u"did not respond within 0.1 seconds"_s));
    QCOMPARE(exchange.status, 0);
    QTRY_COMPARE(server.closed, 1);
    QVERIFY(files().isEmpty());
}

void BrokenTransfersTest::stalledResponseTimesOutAndItsStartIsKept()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
    EngineLimits limits;
    limits.idle = 100ms;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QVERIFY(exchange.error->what.contains(u"stalled"_s));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(contentOf(exchange), QByteArray("half"));
}

void BrokenTransfersTest::truncatedResponseIsKeptAndReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    QTest::newRow("length, closing") << QByteArray(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nhalf");
    QTest::newRow("chunks") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
    QTest::newRow("within a chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf");
}

void BrokenTransfersTest::truncatedResponseIsKeptAndReported()
{
    QFETCH(QByteArray, bytes);
    RawServer server([bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    HttpEngine engine(m_bodies);
    // A method that is never tried again.
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QCOMPARE(exchange.error->what, u"The response is incomplete."_s);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(contentOf(exchange), QByteArray("half"));
    QCOMPARE(server.requests.size(), 1);
}

void BrokenTransfersTest::writeIsNeverSentTwice_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("body");
    QTest::addColumn<bool>("reset");
    for (const QString &method : {u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"MERGE"_s}) {
        for (const bool body : {false, true}) {
            for (const bool reset : {false, true}) {
                QTest::addRow("%s%s%s", qPrintable(method), body ? " with body" : "",
                              reset ? ", reset" : ", closed")
                    << method << body << reset;
            }
        }
    }
}

void BrokenTransfersTest::writeIsNeverSentTwice()
{
    QFETCH(QString, method);
    QFETCH(bool, body);
    QFETCH(bool, reset);
    RawServer server([reset](QTcpSocket &socket) { reset ? socket.abort() : socket.disconnectFromHost(); });
    HttpEngine engine(m_bodies);
    RequestDraft typed = createTag();
    typed.method = method;
    typed.bodyKind = body ? BodyKind::Json : BodyKind::None;
    const Exchange exchange = await(engine.send(signedRequest(server, typed, m_api)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QVERIFY2(exchange.error->meaning.contains(u"may have been carried out"_s),
             qPrintable(exchange.error->message()));
    QCOMPARE(exchange.status, 0);
    QCOMPARE(server.requests.size(), 1);
}

void BrokenTransfersTest::nonHttpServiceIsAnError()
{
    RawServer server([](QTcpSocket &socket) {
        socket.write("SSH-2.0-OpenSSH_9.2\r\n");
        socket.disconnectFromHost();
    });
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(signedRequest(server, createTag(), m_api)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QCOMPARE(exchange.status, 0);
}

void BrokenTransfersTest::plainHttpOnAnHttpsAddressIsNotCalledACertificate()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(get(url)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Tls);
    QVERIFY2(exchange.error->what.contains(u"does not speak TLS"_s), qPrintable(exchange.error->message()));
    QVERIFY2(!exchange.error->message().contains(u"certificate"_s), qPrintable(exchange.error->message()));
    QVERIFY(exchange.error->remedy.contains(u"http or https"_s));
}

PATLAS_CORE_TEST(BrokenTransfersTest)
#include "tst_brokentransfers.moc"
