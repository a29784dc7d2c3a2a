// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpServer.h"
#include "core/base/PeerUsers.h"
#include "tests/app/sandbox/HttpServerStage.h"
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/support/TestMain.h"

#include <QPromise>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

using namespace patlas;
using namespace patlas::sandbox;
using namespace Qt::StringLiterals;

/// How long connections stay, how many there can be, and whose they are.
class HttpConnectionsTest : public QObject, HttpServerStage {
    Q_OBJECT

private:
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
    void init() { renew(); }
    void cleanup() { close(); }

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

PATLAS_CORE_TEST(HttpConnectionsTest)
#include "tst_httpconnections.moc"
