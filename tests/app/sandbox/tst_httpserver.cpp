// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpServer.h"
#include "core/base/ReadyFuture.h"
#include "tests/app/sandbox/HttpSamples.h"
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::sandbox;

/// Talks to the server over one connection, in raw bytes.
class HttpServerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HttpServer> m_server;
    std::vector<HttpRequest> m_calls;
    std::vector<std::pair<HttpRequest, int>> m_refused;
    DeliveryOptions m_manner; ///< used for the next responses
    std::optional<QFuture<Response>> m_later; ///< used for the next responses
    qint64 m_streamed = 0; ///< bytes generated while sending; 0: echo the body

    Response respond(const HttpRequest &call)
    {
        m_calls.push_back(call);
        Response response;
        response.delivery = m_manner;
        response.body = '<' + call.method + ' ' + call.path.toLatin1() + ' ' + call.body + '>';
        if (m_streamed > 0) {
            response.streamedSize = m_streamed;
            response.nextPiece = [] { return QByteArray(1'000, 's'); };
        }
        return response;
    }
    void start(int patience = 60'000)
    {
        m_server = std::make_unique<HttpServer>(
            HttpConnection::Settings{[this](const HttpRequest &call) {
                                         const auto later = m_later;
                                         Response now = respond(call);
                                         return later ? *later : makeReadyFuture(std::move(now));
                                     },
                                     [this](const HttpRequest &call, const Response &response) {
                                         m_refused.emplace_back(call, response.status);
                                     },
                                     patience});
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }
    static QByteArray get(const QByteArray &path, const QByteArray &lines = {})
    {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    }

    static bool asks(RawHttpClient &client)
    {
        client.got.clear();
        client.socket.write(get("/"));
        return client.gets("<GET / >");
    }
    /// Connections that the server has accepted, one after the other.
    std::vector<std::unique_ptr<RawHttpClient>> openClients(int count)
    {
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<RawHttpClient>(m_server->serverPort()));
            const QTcpSocket &socket = clients.back()->socket;
            const bool isAccepted = QTest::qWaitFor(
                [&] {
                    const auto accepted = m_server->findChildren<QTcpSocket *>();
                    return socket.state() == QTcpSocket::ConnectedState
                        && std::any_of(accepted.begin(), accepted.end(), [&](const QTcpSocket *other) {
                               return other->peerPort() == socket.localPort();
                           });
                },
                30'000);
            if (!isAccepted)
                qFatal("not accepted");
        }
        return clients;
    }
    /// Blocking, with the kernel's own calls: QTcpSocket would unmap the address.
    static int connectedSocket(const QHostAddress &address, quint16 port)
    {
        const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const int descriptor = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        memcpy(&six.sin6_addr, &bytes, sizeof bytes);
        sockaddr_in four{};
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int failed = isV6
            ? ::connect(descriptor, reinterpret_cast<const sockaddr *>(&six), sizeof six)
            : ::connect(descriptor, reinterpret_cast<const sockaddr *>(&four), sizeof four);
        return failed == 0 ? descriptor : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_later = {};
        m_calls.clear();
        m_refused.clear();
        m_manner = {};
        m_streamed = 0;
        start();
    }
    void cleanup() { m_server.reset(); }

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

    void severalRequestsShareAConnection()
    {
        RawHttpClient client(m_server->serverPort());
        for (const char *path : {"/one", "/two", "/three"}) {
            client.socket.write(get(path));
            QVERIFY(client.gets(QByteArray("<GET ") + path));
        }
        QVERIFY(!client.isOver());
        QVERIFY(!client.got.contains("Connection:"));
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

    void connectionClosesOnRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("1.1") << get("/", "Connection: close\r\n");
        QTest::newRow("1.1, in a list") << get("/", "Connection: TE, Close\r\n");
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    }
    void connectionClosesOnRequest()
    {
        QFETCH(QByteArray, bytes);
        RawHttpClient client(m_server->serverPort());
        client.socket.write(bytes + get("/second"));
        QVERIFY(client.ends());
        QVERIFY(client.got.endsWith("<GET / >"));
        QVERIFY(client.got.contains("\r\nConnection: close\r\n"));
        QCOMPARE(m_calls.size(), std::size_t(1));
    }

    void http10ClientKeepsItsConnectionOnRequest()
    {
        RawHttpClient client(m_server->serverPort());
        client.socket.write("GET /one HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QVERIFY(client.gets("<GET /one >"));
        QVERIFY(client.got.contains("\r\nConnection: keep-alive\r\n"));
        client.socket.write("GET /two HTTP/1.0\r\n\r\n");
        QVERIFY(client.ends());
        QVERIFY(client.got.endsWith("<GET /two >"));
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

    void stalledClientIsDropped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("silent") << QByteArray() << false;
        QTest::newRow("an empty line") << QByteArray("\r\n") << false;
        QTest::newRow("silent after a response") << get("/") << false;
        QTest::newRow("half a head") << QByteArray("GET / HT") << true;
        QTest::newRow("half a body") << QByteArray(
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc")
                                     << true;
        QTest::newRow("half a second request") << get("/") + "GET" << true;
    }
    void stalledClientIsDropped()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isTold);
        start(200);
        RawHttpClient client(m_server->serverPort());
        client.socket.write(bytes);
        QVERIFY(client.ends());
        QCOMPARE(client.got.contains("HTTP/1.1 408 Request Timeout\r\n"), isTold);
        QCOMPARE(m_refused.size(), std::size_t(isTold));
        QCOMPARE(client.got.contains("<GET / >"), bytes.startsWith(get("/")));
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

    void newConnectionTakesThePlaceOfTheOneIdleLongest()
    {
        auto clients = openClients(HttpServer::maxConnections);
        QVERIFY(asks(*clients.front()));
        RawHttpClient late(m_server->serverPort());
        QVERIFY(asks(late));
        QVERIFY(clients[1]->ends());
        QVERIFY(clients[1]->got.isEmpty());
        clients[1]->socket.abort();
        QVERIFY(asks(*clients.front()));
        for (std::size_t i = 2; i < clients.size(); ++i)
            QVERIFY(asks(*clients[i]));
    }

    void incompleteRequestOutlivesIdleConnections()
    {
        auto clients = openClients(1);
        clients.front()->socket.write("GET / HTTP/1.1\r\nHo");
        auto idle = openClients(HttpServer::maxConnections - 1);
        auto more = openClients(HttpServer::maxConnections - 1);
        for (const auto &client : idle)
            QVERIFY(client->ends());
        clients.front()->socket.write("st: localhost\r\n\r\n");
        QVERIFY(clients.front()->gets("<GET / >"));
    }

    void incompleteRequestsDoNotKeepOthersOut()
    {
        auto clients = openClients(HttpServer::maxConnections);
        for (const auto &client : clients)
            client->socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n"
                                 "Expect: 100-continue\r\n\r\n");
        for (const auto &client : clients)
            QVERIFY(client->gets("100 Continue"));
        RawHttpClient late(m_server->serverPort());
        QVERIFY(asks(late));
        QVERIFY(clients.front()->ends());
        clients[1]->socket.write("123456789");
        QVERIFY(clients[1]->gets("<POST / 123456789>"));
    }

    void newConnectionIsDroppedWhileAllWaitForTheirResponses()
    {
        auto clients = openClients(HttpServer::maxConnections);
        m_manner.delay = 60'000;
        for (const auto &client : clients)
            client->socket.write(get("/"));
        QVERIFY(QTest::qWaitFor([this] { return m_calls.size() == std::size_t(HttpServer::maxConnections); },
                                30'000));
        m_manner = {};
        RawHttpClient late(m_server->serverPort());
        QVERIFY(late.ends());
        QVERIFY(late.got.isEmpty());
        QCOMPARE(m_calls.size(), std::size_t(HttpServer::maxConnections));
        for (const auto &client : clients)
            QVERIFY(!client->isOver());
        clients.front()->socket.abort();
        const auto takesOneMore = [&] {
            RawHttpClient next(m_server->serverPort());
            return asks(next);
        };
        QVERIFY(QTest::qWaitFor(takesOneMore, 30'000));
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

    void endOfTheConnectionCancelsAResponseThatIsMadeLater()
    {
        QPromise<Response> promise;
        promise.start();
        m_later = promise.future();
        RawHttpClient client(m_server->serverPort());
        client.socket.write(get("/one"));
        QVERIFY(QTest::qWaitFor([this] { return !m_calls.empty(); }, 30'000));
        QVERIFY(!promise.isCanceled());
        client.socket.abort();
        QVERIFY(QTest::qWaitFor([&promise] { return promise.isCanceled(); }, 30'000));
        promise.finish();
    }

    void otherEndIsKnown_data()
    {
        QTest::addColumn<PeerUsers::Way>("way");
        QTest::addColumn<QHostAddress>("address");
        const QHostAddress mapped(u"::ffff:127.0.0.1"_s);
        QTest::newRow("netlink") << PeerUsers::Way::Netlink << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("netlink, mapped address") << PeerUsers::Way::Netlink << mapped;
        QTest::newRow("/proc/net/tcp") << PeerUsers::Way::ProcFiles << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("/proc/net/tcp6") << PeerUsers::Way::ProcFiles << mapped;
    }
    void otherEndIsKnown()
    {
        QFETCH(PeerUsers::Way, way);
        QFETCH(QHostAddress, address);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const int client = connectedSocket(address, server.serverPort());
        QVERIFY(client >= 0);
        QVERIFY(server.hasPendingConnections() || server.waitForNewConnection(30'000));
        const qintptr accepted = server.nextPendingConnection()->socketDescriptor();
        const PeerUsers users(way);
        QCOMPARE(users.peerOf(accepted), PeerUsers::Peer::Own);
        ::close(client);
        QTRY_COMPARE(users.peerOf(accepted), PeerUsers::Peer::Gone);
    }

    void serverCanBeDestroyedWithConnectionsInAnyState()
    {
        m_manner.delay = 10'000;
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        for (const QByteArray &bytes : {QByteArray(), QByteArray("GET"), get("/"), QByteArray("\x01")}) {
            clients.push_back(std::make_unique<RawHttpClient>(m_server->serverPort()));
            clients.back()->socket.write(bytes);
        }
        QVERIFY(QTest::qWaitFor([this] { return !m_calls.empty() && !m_refused.empty(); }, 30'000));
        m_server.reset();
        for (const auto &client : clients)
            QVERIFY(client->ends());
    }
};

PATLAS_CORE_TEST(HttpServerTest)
#include "tst_httpserver.moc"
