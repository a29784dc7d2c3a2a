// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/WriteLimit.h"
#include "tests/app/sandbox/SandboxClient.h"
#include "tests/support/TestMain.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Requests of hostile or broken clients. The sandbox refuses them or closes the connection, and keeps
/// serving others.
class SandboxLimitsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxClient> m_client;

    static constexpr qsizetype overTheLimit = 50 * 1024 * 1024 + 1;

    /// Sends the bytes and returns what arrives until the sandbox closes the connection or `enough` was
    /// received.
    QByteArray exchange(const QByteArray &bytes, const QByteArray &enough = "\r\n\r\n")
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_client->announcement.url.port()));
        if (!socket.waitForConnected(30'000))
            return "not connected";
        socket.write(bytes);
        QByteArray got;
        const bool over = QTest::qWaitFor(
            [&] {
                got += socket.readAll();
                return got.contains(enough) || socket.state() == QTcpSocket::UnconnectedState;
            },
            60'000);
        return over ? got + socket.readAll() : QByteArray("neither a response nor an end");
    }

    static bool refusedOrClosed(const QByteArray &got)
    {
        return got.isEmpty() || got.startsWith("HTTP/1.1 4");
    }

    void sandboxStillResponds()
    {
        QCOMPARE(m_client->call("GET", u"/v1/api/tags"_s, m_client->projectToken(0)).status, 200);
    }

private Q_SLOTS:
    void init() { m_client = std::make_unique<SandboxClient>(); }

    void invalidRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no request line") << QByteArray("hello\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /v1/api/tags\r\n\r\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
        QByteArray headers = "GET /v1/api/tags HTTP/1.1\r\nHost: localhost\r\n";
        for (int i = 0; i < 10'000; ++i)
            headers += "X-Header-" + QByteArray::number(i) + ": 1\r\n";
        QTest::newRow("10,000 headers") << headers + "\r\n";
        QTest::newRow("one endless header")
            << "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(200'000, 'x') + "\r\n\r\n";
        QTest::newRow("negative length")
            << QByteArray("POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n");
        QTest::newRow("two tokens") << QByteArray(
            "GET /v1/api/tags HTTP/1.1\r\nHost: localhost\r\n"
            "Authorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n");
    }
    void invalidRequestIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray got = exchange(bytes);
        QVERIFY2(refusedOrClosed(got), got.left(300).constData());
        sandboxStillResponds();
    }

    void announcedBodyOverTheLimitIsRefused()
    {
        const QByteArray got = exchange("POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                                            + QByteArray::number(overTheLimit) + "\r\n\r\n",
                                        "50 MB");
        QVERIFY2(got.startsWith("HTTP/1.1 413 "), got.constData());
        const QByteArray log = waitFor(m_client->server->auditLog(1)).value();
        QVERIFY2(log.contains("\"status\":413"), log.constData());
        sandboxStillResponds();
    }

    void chunkedBodyOverTheLimitIsRefused()
    {
        QByteArray bytes =
            "POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
        constexpr qsizetype chunk = 1024 * 1024;
        const QByteArray piece = QByteArray::number(chunk, 16) + "\r\n" + QByteArray(chunk, ' ') + "\r\n";
        for (int i = 0; i < 52; ++i)
            bytes += piece;
        const QByteArray got = exchange(bytes, "50 MB");
        QVERIFY2(refusedOrClosed(got), got.left(300).constData());
        sandboxStillResponds();
    }

    void expectContinueGetsAnInterimResponse()
    {
        const QByteArray got =
            exchange("POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                     "Content-Length: 2\r\n\r\n");
        QVERIFY2(got.startsWith("HTTP/1.1 100 Continue"), got.constData());
    }

    void stalledClientIsDropped()
    {
        m_client->server.reset();
        m_client->patience = 300;
        m_client->start();
        QVERIFY(exchange({}).isEmpty()); // no response
        const QByteArray half = exchange("POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nContent-Le");
        QVERIFY2(half.startsWith("HTTP/1.1 408 "), half.constData());
        QVERIFY(refusedOrClosed(exchange(QByteArray(100, '\0'))));
    }

    void aBrokenMultipartIsRefused()
    {
        const QByteArray token = m_client->projectToken(0);
        for (const QByteArray &body :
             {QByteArray("--x\r\nno end"), QByteArray("--x"), QByteArray(1000, '\0')}) {
            const HttpResponse response =
                m_client->call("POST", u"/v1/api/files?file-format=nested_json&language=de&options=%7B%7D"_s,
                               token, {}, body, {{"Content-Type", "multipart/form-data; boundary=x"}});
            QVERIFY2(response.status == 400 || response.status == 501, response.body.constData());
        }
        sandboxStillResponds();
    }

    void storingEndsWhenTheSandboxStops()
    {
        std::atomic_bool stopping = false;
        const sandbox::WriteLimit limit(stopping);
        QCOMPARE(limit.problem(), QString());
        stopping = true;
        QCOMPARE(limit.problem(), u"The sandbox is being stopped; nothing was changed."_s);
    }

    void importIsAllOrNothingWhenTheSandboxStops_data()
    {
        QTest::addColumn<int>("wait");
        for (int wait : {0, 100, 500, 2'000})
            QTest::addRow("after %d ms", wait) << wait;
    }
    void importIsAllOrNothingWhenTheSandboxStops()
    {
        QFETCH(int, wait);
        const QByteArray pat = m_client->token(
            u"owner"_s, {u"can_import_content"_s, u"can_edit_translations"_s, u"can_create_translations"_s});
        QByteArray file;
        for (int i = 0; i < 20'000; ++i)
            file += 'k' + QByteArray::number(i) + "=x\n";
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
            + file + "\r\n--b--\r\n";
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_client->announcement.url.port()));
        socket.write("POST /v1/api/files?file-format=java_properties&language=de&options=%7B%7D HTTP/1.1\r\n"
                     "Host: localhost\r\nAuthorization: Bearer "
                     + m_client->projectToken(0) + "\r\nX-Personal-Access-Token: " + pat
                     + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(QTest::qWaitFor(
            [&] { return socket.state() == QTcpSocket::ConnectedState && socket.bytesToWrite() == 0; },
            30'000));
        QTest::qWait(wait);
        m_client->server.reset();
        m_client->start();
        const QByteArray stored =
            m_client
                ->call("GET", u"/v1/api/files?file-format=java_properties&language=de&options=%7B%7D"_s,
                       m_client->projectToken(0))
                .body;
        QVERIFY(stored.size() > 100);
        QCOMPARE(stored.contains("k19999=x\n"), stored.contains("k0=x\n"));
    }

    void concurrentWritesAreNotLost()
    {
        constexpr int connections = 64;
        constexpr int each = 5;
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        const QByteArray head = "POST /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + m_client->projectToken(0) + "\r\nContent-Length: ";
        const auto request = [&head](int socket, int number) {
            const QByteArray body =
                "{\"name\":\"load " + QByteArray::number(socket) + '-' + QByteArray::number(number) + "\"}";
            return head + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        std::vector<QByteArray> got(connections);
        std::vector<int> sent(connections, 0);
        for (int i = 0; i < connections; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost,
                                          quint16(m_client->announcement.url.port()));
            sockets.back()->write(request(i, sent[std::size_t(i)]++));
        }
        const auto done = [&] {
            bool all = true;
            for (std::size_t i = 0; i < sockets.size(); ++i) {
                got[i] += sockets[i]->readAll();
                const auto responses = got[i].count("HTTP/1.1 201 ");
                if (responses == sent[i] && sent[i] < each)
                    sockets[i]->write(request(int(i), sent[i]++));
                all = all && responses == each;
            }
            return all;
        };
        QVERIFY(QTest::qWaitFor(done, 60'000));
        const QByteArray tags = m_client->call("GET", u"/v1/api/tags"_s, m_client->projectToken(0)).body;
        QCOMPARE(tags.count("\"load "), connections * each);
    }
};

PATLAS_CORE_TEST(SandboxLimitsTest)
#include "tst_sandboxlimits.moc"
