// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

#include <QTimer>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes `head`, then repeats `block` as fast as the client reads, up to `most` bytes or until it
/// disconnects.
RawServer::Responder flood(const QByteArray &head, const QByteArray &block, qint64 most)
{
    return [=](QTcpSocket &socket) {
        auto left = std::make_shared<qint64>(most);
        const auto more = [&socket, block, left] {
            while (*left > 0 && socket.bytesToWrite() < 1 << 20) {
                socket.write(block);
                *left -= block.size();
            }
        };
        socket.write(head);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
        more();
    };
}

constexpr char begun[] = "HTTP/1.1 200 OK\r\n";

} // namespace

/// Malicious services: nothing uses unbounded memory or time, and each request ends in a response or in an
/// error that says what was wrong.
class HostileResponsesTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void hundredThousandHeadersAreRefused();
    void endlessHeadBlocksNothing_data();
    void endlessHeadBlocksNothing();
    void endlessHeadOnAKeptConnectionBlocksNothing();
    void silentRequestDoesNotAbortAnother();
    void endlessSlowHeadTimesOut();
    void endlessSlowBodyCanBeCancelled();
    void endlessBodyIsTruncated();
};

void HostileResponsesTest::hundredThousandHeadersAreRefused()
{
    RawServer server(flood(begun, "X-Flood: 1\r\n", 1'200'000));
    EngineLimits limits;
    limits.connectAndWait = 2s;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QTRY_COMPARE(server.closed, 1);
}

void HostileResponsesTest::endlessHeadBlocksNothing_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("block");
    QTest::newRow("headers") << QByteArray(begun) << QByteArray("X-Flood: 1\r\n").repeated(1000);
    QTest::newRow("a line") << QByteArray(begun) << QByteArray(64 * 1024, 'x');
    QTest::newRow("folded") << QByteArray(begun) << QByteArray("X: 1\r\n 1\r\n").repeated(1000);
    QTest::newRow("informational answers")
        << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100);
}

void HostileResponsesTest::endlessHeadBlocksNothing()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, block);
    RawServer hostile(flood(head, block, qint64(1) << 40));
    RawServer fair;
    EngineLimits limits;
    limits.connectAndWait = 2s;
    auto engine = std::make_unique<HttpEngine>(m_bodies, limits);
    const Exchange exchange = await(engine->send(get(hostile.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QTRY_COMPARE(hostile.closed, 1);
    QCOMPARE(await(engine->send(get(fair.url()))).status, 200);
}

void HostileResponsesTest::endlessHeadOnAKeptConnectionBlocksNothing()
{
    int responses = 0;
    const auto endless = flood(begun, QByteArray(64 * 1024, 'x'), qint64(1) << 40);
    RawServer hostile([&](QTcpSocket &socket) {
        if (responses++ == 0)
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        else
            endless(socket);
    });
    EngineLimits limits;
    limits.connectAndWait = 2s;
    auto engine = std::make_unique<HttpEngine>(m_bodies, limits);
    QCOMPARE(await(engine->send(get(hostile.url()))).status, 200);
    QVERIFY(await(engine->send(get(hostile.url()))).error);
    QCOMPARE(hostile.connections, 1);
    QTRY_COMPARE(hostile.closed, 1);
}

void HostileResponsesTest::silentRequestDoesNotAbortAnother()
{
    QTcpSocket *first = nullptr;
    RawServer server([&first](QTcpSocket &socket) {
        if (first)
            return;
        first = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab");
    });
    EngineLimits limits;
    limits.connectAndWait = 500ms;
    HttpEngine engine(m_bodies, limits);
    const QFuture<Exchange> answered = engine.send(get(server.url()));
    QTRY_COMPARE(files().size(), 1);
    const Exchange silent = await(engine.send(get(server.url())));
    QVERIFY(silent.error);
    QCOMPARE(silent.error->kind, ErrorKind::Timeout);
    QCOMPARE(server.connections, 2);
    QVERIFY(!answered.isFinished());
    first->write("cd");
    const Exchange whole = await(answered);
    QVERIFY(!whole.error);
    QCOMPARE(contentOf(whole), QByteArray("abcd"));
}

void HostileResponsesTest::endlessSlowHeadTimesOut()
{
    RawServer server([](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        socket.write("HTTP/1.1 200 OK\r\n");
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("X: 1\r\n"); });
        timer->start(10ms);
    });
    EngineLimits limits;
    limits.connectAndWait = 300ms;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QTRY_COMPARE(server.closed, server.connections);
}

void HostileResponsesTest::endlessSlowBodyCanBeCancelled()
{
    RawServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("1\r\nx\r\n"); });
        timer->start(10ms);
    });
    HttpEngine engine(m_bodies);
    QFuture<Exchange> future = engine.send(get(server.url()));
    QTRY_COMPARE(files().size(), 1);
    QVERIFY(!future.isFinished());
    future.cancel();
    QTRY_COMPARE(server.closed, 1);
    QTRY_VERIFY(files().isEmpty());
}

void HostileResponsesTest::endlessBodyIsTruncated()
{
    RawServer server(flood("HTTP/1.1 200 OK\r\n\r\n", QByteArray(64 * 1024, 'x'), qint64(1) << 40));
    EngineLimits limits;
    limits.maxBodyBytes = 20'000'000;
    HttpEngine engine(m_bodies, limits);
    const Exchange exchange = await(engine.send(get(server.url())));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QCOMPARE(exchange.bodySize, limits.maxBodyBytes);
    QTRY_COMPARE(server.closed, 1);
}

PATLAS_CORE_TEST(HostileResponsesTest)
#include "tst_hostileresponses.moc"
