// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseProgress.h"
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

#include <QTimer>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char headOfEvents[] = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";

} // namespace

/// Responses that go on until somebody ends them.
class OpenStreamsTest : public QObject, EngineGround {
    Q_OBJECT

private:
    SignedRequest request(const RawServer &server)
    {
        SignedRequest request = get(server.url());
        m_progress = std::make_shared<ResponseProgress>();
        request.progress = m_progress;
        return request;
    }

    std::shared_ptr<ResponseProgress> m_progress;

private Q_SLOTS:
    void init() { renew(); }

    void endingAStreamKeepsWhatCame()
    {
        RawServer server([](QTcpSocket &socket) { socket.write(headOfEvents + QByteArray("data: 1\n\n")); });
        HttpEngine engine(m_bodies);
        QFuture<Exchange> running = engine.send(request(server));
        QTRY_VERIFY(m_progress->part().bodySize > 0);
        QVERIFY(m_progress->stop());
        QVERIFY(!m_progress->stop()); // once
        const Exchange exchange = await(running);
        QCOMPARE(exchange.status, 200);
        QVERIFY(exchange.error);
        QCOMPARE(exchange.error->kind, ErrorKind::Cancelled);
        QCOMPARE(contentOf(exchange), QByteArray("data: 1\n\n"));
        QTRY_COMPARE(server.closed, 1);
    }

    void aStreamCanBeEndedBeforeItsFirstEvent()
    {
        RawServer server(RawServer::reply(headOfEvents));
        HttpEngine engine(m_bodies);
        QFuture<Exchange> running = engine.send(request(server));
        QTRY_COMPARE(m_progress->part().status, 200);
        QVERIFY(QTest::qWaitFor([this] { return m_progress->stop(); }, patlas::test::tryPatience));
        QCOMPARE(await(running).status, 200);
    }

    void anythingElseIsNotEndedSo()
    {
        RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab"));
        HttpEngine engine(m_bodies);
        QFuture<Exchange> running = engine.send(request(server));
        QTRY_VERIFY(m_progress->part().bodySize > 0);
        QVERIFY(!m_progress->stop());
        running.cancel();
    }

    void nothingIsToldToAStreamThatHasEnded()
    {
        RawServer server([](QTcpSocket &socket) {
            socket.write(headOfEvents);
            socket.disconnectFromHost();
        });
        HttpEngine engine(m_bodies);
        const Exchange exchange = await(engine.send(request(server)));
        QVERIFY(!exchange.error);
        QVERIFY(!m_progress->stop());
    }

    void partsOfAStreamHaveTheTimesAtWhichTheyCame()
    {
        QTcpSocket *service = nullptr;
        RawServer server([&service](QTcpSocket &socket) {
            service = &socket;
            socket.write(headOfEvents + QByteArray("data: 1\n\n"));
        });
        HttpEngine engine(m_bodies);
        const QFuture<Exchange> running = engine.send(request(server));
        QTRY_VERIFY(m_progress->part().bodySize > 0);
        service->write("data: 2\n\n");
        service->disconnectFromHost();
        const Exchange exchange = await(running);
        const Arrivals arrivals = m_progress->part().arrivals;
        QVERIFY(arrivals.size() >= 2);
        QCOMPARE(arrivals.first().size, 9);
        QCOMPARE(arrivals.last().size, exchange.bodySize);
        QVERIFY(arrivals.first().timeMs > 0);
        QVERIFY(arrivals.last().timeMs >= arrivals.first().timeMs);
    }

    /// Of very many parts the last have a time, and the others none rather than one that is too late.
    void timesOfPartsLongPastAreNotKnown()
    {
        ResponseProgress progress;
        PartialResponse part;
        part.contentType = "text/event-stream";
        progress.tell(part);
        for (int size = 1; size <= 20'001; ++size)
            progress.tellSize(u"body"_s, size);
        const Arrivals arrivals = progress.part().arrivals;
        QVERIFY(arrivals.size() < 20'000);
        QCOMPARE(arrivals.first().timeMs, -1);
        QVERIFY(arrivals.at(1).timeMs > 0);
        QCOMPARE(arrivals.last().size, 20'001);
    }

    /// A service may have no event, and send no head, for as long as it likes.
    void whoAsksForEventsWaitsWithoutLimit()
    {
        RawServer server([](QTcpSocket &socket) {
            QTimer::singleShot(500ms, &socket, [&socket] {
                socket.write(headOfEvents);
                socket.disconnectFromHost();
            });
        });
        EngineLimits limits;
        limits.connectAndWait = 200ms;
        HttpEngine engine(m_bodies, limits);
        SignedRequest asking = request(server);
        asking.headers = {{"Accept", "text/event-stream"}};
        asking.description.headers = asking.headers;
        const Exchange exchange = await(engine.send(std::move(asking)));
        QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->what : QString()));

        const Exchange other = await(engine.send(request(server)));
        QVERIFY(other.error);
        QCOMPARE(other.error->kind, ErrorKind::Timeout);
    }
};

PATLAS_CORE_TEST(OpenStreamsTest)
#include "tst_openstreams.moc"
