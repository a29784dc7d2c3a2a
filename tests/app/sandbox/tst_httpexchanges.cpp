// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/HttpSamples.h"
#include "tests/app/sandbox/HttpServerStage.h"
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/support/TestMain.h"

#include <QPromise>
#include <QTest>

using namespace patlas;
using namespace patlas::sandbox;
using namespace Qt::StringLiterals;

/// Requests as bytes, those that are refused among them, and how their responses are sent.
class HttpExchangesTest : public QObject, HttpServerStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { close(); }

    void invalidRequestIsRefusedAndEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("refusal");
        for (const HttpSample &sample : httpSamples())
            QTest::newRow(sample.name) << sample.bytes << sample.refusal;
    }
    void invalidRequestIsRefusedAndEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, refusal);
        RawHttpClient client(m_server->serverPort());
        client.socket.write(bytes);
        if (refusal == 0) {
            QVERIFY2(client.gets(">"), client.got.constData());
            QVERIFY(client.got.startsWith("HTTP/1.1 200 "));
            QCOMPARE(m_calls.size(), std::size_t(1));
            QVERIFY(m_refused.empty());
            return;
        }
        QVERIFY(client.ends());
        QVERIFY2(client.got.startsWith("HTTP/1.1 " + QByteArray::number(refusal) + ' '),
                 client.got.constData());
        QVERIFY(client.got.contains("\r\nConnection: close\r\n"));
        QVERIFY(client.got.contains("{\"message\":"));
        QVERIFY(m_calls.empty());
        QCOMPARE(m_refused.size(), std::size_t(1));
        QCOMPARE(m_refused.front().second, refusal);
    }

    void aRefusalNamesMethodAndPathButNoQuery()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write(
            "POST /some/path?secret HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n");
        QVERIFY(client.ends());
        QCOMPARE(m_refused.size(), std::size_t(1));
        QCOMPARE(m_refused.front().first.method, QByteArray("POST"));
        QCOMPARE(m_refused.front().first.path, u"/some/path"_s);
    }

    void methodAndHeadersReachTheHandlerAsTheyWereSent()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write("PuRgE /a?b=c+d HTTP/1.1\r\nHost: localhost\r\nX-a: 1\r\nX-A: 2\r\n\r\n");
        QVERIFY(client.gets(">"));
        const HttpRequest &call = m_calls.at(0);
        QCOMPARE(call.method, QByteArray("PuRgE"));
        QCOMPARE(call.path, u"/a"_s);
        QCOMPARE(call.parameter("b"), u"c d"_s);
        const std::vector<std::pair<QByteArray, QByteArray>> wanted{
            {"Host", "localhost"}, {"X-a", "1"}, {"X-A", "2"}};
        QVERIFY(call.headers == wanted);
        QVERIFY(call.from.isLoopback());
    }

    void hostOfAnAbsoluteTargetTakesPrecedence()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write("GET http://other:81/a?b=c HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.gets(">"));
        QCOMPARE(m_calls.at(0).header("Host"), QByteArray("other:81"));
        QCOMPARE(m_calls.at(0).path, u"/a"_s);
    }

    void pipelinedRequestsGetResponsesInOrder()
    {
        constexpr int count = 3'000;
        QByteArray bytes;
        for (int i = 0; i < count; ++i)
            bytes += "POST /" + QByteArray::number(i)
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nab";
        RawHttpClient client(m_server->serverPort());
        client.socket.write(bytes);
        QVERIFY(client.gets("<POST /2999 ab>"));
        QCOMPARE(m_calls.size(), std::size_t(count));
        qsizetype at = 0;
        for (int i = 0; i < count; ++i) {
            at = client.got.indexOf("<POST /" + QByteArray::number(i) + " ab>", at);
            QVERIFY(at > 0);
        }
    }

    void pipelinedRequestWaitsForThePreviousResponse_data()
    {
        QTest::addColumn<DeliveryOptions>("delivery");
        QTest::addColumn<qint64>("streamed");
        QTest::newRow("late") << DeliveryOptions{1'000, false, false} << qint64(0);
        QTest::newRow("dripping") << DeliveryOptions{0, true, false} << qint64(0);
        QTest::newRow("streamed") << DeliveryOptions{} << qint64(5'000'000);
    }
    void pipelinedRequestWaitsForThePreviousResponse()
    {
        QFETCH(DeliveryOptions, delivery);
        QFETCH(qint64, streamed);
        m_manner = delivery;
        m_streamed = streamed;
        RawHttpClient client(m_server->serverPort());
        client.socket.write(get("/one") + get("/two"));
        QVERIFY(QTest::qWaitFor([this] { return !m_calls.empty(); }, 30'000));
        QCOMPARE(m_calls.size(), std::size_t(1));
        m_manner = {};
        m_streamed = 0;
        QVERIFY(client.gets("<GET /two >"));
        const QByteArray body = streamed > 0 ? QByteArray(streamed, 's') : QByteArray("<GET /one >");
        const qsizetype end = client.got.indexOf("\r\n\r\n");
        QVERIFY(client.got.left(end).contains("Content-Length: " + QByteArray::number(body.size())));
        QVERIFY(client.got.mid(end + 4).startsWith(body + "HTTP/1.1 200 OK\r\n"));
    }

    void readingStopsWhenTheClientDoesNotRead()
    {
        m_streamed = 20'000'000;
        RawHttpClient client(m_server->serverPort());
        client.socket.setReadBufferSize(1'000);
        QObject::disconnect(&client.socket, &QTcpSocket::readyRead, nullptr, nullptr);
        const QByteArray bytes = get("/").repeated(1'000'000); // more than all buffers in between hold
        client.socket.write(bytes);
        QVERIFY(QTest::qWaitFor([this] { return !m_calls.empty(); }, 30'000));
        QTest::qWait(200);
        QCOMPARE(m_calls.size(), std::size_t(1));
        QVERIFY(client.socket.bytesToWrite() > 0);
    }

    void headResponseHasTheLengthAndNoBody_data()
    {
        QTest::addColumn<DeliveryOptions>("delivery");
        QTest::addColumn<qint64>("streamed");
        QTest::newRow("at once") << DeliveryOptions{} << qint64(0);
        QTest::newRow("late") << DeliveryOptions{20, false, false} << qint64(0);
        QTest::newRow("dripping") << DeliveryOptions{0, true, false} << qint64(0);
        QTest::newRow("streamed") << DeliveryOptions{} << qint64(5'000);
    }
    void headResponseHasTheLengthAndNoBody()
    {
        QFETCH(DeliveryOptions, delivery);
        QFETCH(qint64, streamed);
        m_manner = delivery;
        m_streamed = streamed;
        RawHttpClient client(m_server->serverPort());
        client.socket.write("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/", "Connection: close\r\n"));
        QVERIFY(client.ends());
        const qint64 length = streamed > 0 ? streamed : qint64(qstrlen("<HEAD / >"));
        const qsizetype end = client.got.indexOf("\r\n\r\n");
        QVERIFY(client.got.left(end).contains("Content-Length: " + QByteArray::number(length)));
        QVERIFY(client.got.mid(end + 4).startsWith("HTTP/1.1 200 OK\r\n"));
    }

    void expectContinueGetsAnInterimResponse()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write(
            "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(client.gets("\r\n\r\n"));
        QCOMPARE(client.got, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.socket.write("ab");
        QVERIFY(client.gets("<POST / ab>"));
    }

    void interimResponseIsNotSentNeedlessly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the body is there") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab");
        QTest::newRow("no body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n");
        QTest::newRow("too large") << QByteArray(
            "POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 52428801\r\n\r\n");
    }
    void interimResponseIsNotSentNeedlessly()
    {
        QFETCH(QByteArray, bytes);
        RawHttpClient client(m_server->serverPort());
        client.socket.write(bytes);
        QVERIFY(client.gets("Content-Length"));
        QVERIFY2(!client.got.contains("100 Continue"), client.got.constData());
    }

    void refusedClientCanReadTheResponseWhileSending()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n\r\n");
        client.socket.write(QByteArray(60'000'000, 'x'));
        QVERIFY(client.ends());
        QVERIFY2(client.got.startsWith("HTTP/1.1 413 "), client.got.left(100).constData());
        QVERIFY(client.got.endsWith("}"));
        QCOMPARE(client.socket.error(), QTcpSocket::RemoteHostClosedError); // closed, not reset
    }

    void aBodyIsReadUpToTheLimit()
    {
        const QByteArray body(maxRequestBody, 'x');
        RawHttpClient client(m_server->serverPort());
        client.socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.gets(">"));
        QCOMPARE(m_calls.at(0).body.size(), body.size());
    }

    void slowResponseDoesNotTimeOut()
    {
        start(50);
        m_manner.delay = 400;
        RawHttpClient client(m_server->serverPort());
        client.socket.write(get("/"));
        QVERIFY(client.gets("<GET / >"));
    }

    void droppedResponseIsTruncated()
    {
        m_manner.droppedHalfWay = true;
        RawHttpClient client(m_server->serverPort());
        client.socket.write(get("/half") + get("/next"));
        QVERIFY(client.ends());
        QVERIFY(client.got.endsWith("\r\n\r\n<GET /"));
        QCOMPARE(m_calls.size(), std::size_t(1));
    }

    void responseThatIsMadeLaterIsSent()
    {
        QPromise<Response> promise;
        promise.start();
        m_later = promise.future();
        RawHttpClient client(m_server->serverPort());
        client.socket.write(get("/one") + get("/two"));
        QVERIFY(QTest::qWaitFor([this] { return !m_calls.empty(); }, 30'000));
        m_later = {};
        Response response;
        response.body = "<late>";
        promise.addResult(response);
        promise.finish();
        QVERIFY(client.gets("<GET /two >"));
        QVERIFY(client.got.indexOf("<late>") < client.got.indexOf("<GET /two >"));
    }
};

PATLAS_CORE_TEST(HttpExchangesTest)
#include "tst_httpexchanges.moc"
