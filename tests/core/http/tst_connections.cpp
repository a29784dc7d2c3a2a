// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"

#include "tests/core/http/ConnectionGround.h"
#include "tests/core/http/RawServer.h"
#include "tests/core/http/SecureServer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// TLS, certificates, plain http, sockets and HTTP/2, with real servers.
class ConnectionsTest : public QObject, ConnectionGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void environmentAuthorityIsTrusted();
    void environmentAuthorityIsTrustedForItsOriginOnly();
    void certificateErrorsBlockAndShowTheChain_data();
    void certificateErrorsBlockAndShowTheChain();
    void tlsOlderThan12IsRefused();
    void clientCertificateIsSent_data();
    void clientCertificateIsSent();
    void clientCertificateIsSentToItsOriginOnly();
    void unusableClientCertificateIsReported_data();
    void unusableClientCertificateIsReported();
    void connectionsAreNotSharedBetweenEnvironments();
    void plainHttpToAnotherMachineIsRefused();
    void plainHttpIsAllowedForOneEnvironment();
    void aNameIsReachedAtTheAddressThatIsSet();
    void unixSocketIsReached();
    void secondVersionOfHttpIsUsedWhereOffered_data();
    void secondVersionOfHttpIsUsedWhereOffered();
};

void ConnectionsTest::environmentAuthorityIsTrusted()
{
    SecureServer server(m_certificates.server(u"server"_s));
    const Exchange exchange = await(m_engine->send(request(server.url(), transport(server.url()))));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->detail) : "");
    QCOMPARE(exchange.status, 200);
    QVERIFY(server.received.contains(token.c_str()));
}

void ConnectionsTest::environmentAuthorityIsTrustedForItsOriginOnly()
{
    SecureServer server(m_certificates.server(u"server"_s));
    const auto elsewhere = transport(QUrl(u"https://api.example.com/v1/api"_s));
    const Exchange exchange = await(m_engine->send(request(server.url(), elsewhere)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Tls);
    QCOMPARE(server.received, QByteArray());
}

void ConnectionsTest::certificateErrorsBlockAndShowTheChain_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("knownAuthority");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << u"expired"_s << true << u"expired"_s;
    QTest::newRow("of another host") << u"elsewhere"_s << true << u"subject name"_s;
    QTest::newRow("of an unknown authority") << u"server"_s << false << u"issuer"_s;
    QTest::newRow("made by itself") << u"selfmade"_s << true << u"self-signed"_s;
}

void ConnectionsTest::certificateErrorsBlockAndShowTheChain()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, knownAuthority);
    QFETCH(const QString, reason);
    SecureServer server(m_certificates.server(certificate));
    const auto trusting = transport(server.url());
    if (!knownAuthority)
        trusting->connection.authorities = m_certificates.otherAuthority();
    const Exchange exchange = await(m_engine->send(request(server.url(), trusting)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Tls);
    QVERIFY2(exchange.error->meaning.contains(reason), qPrintable(exchange.error->meaning));
    const QString fingerprint = QString::fromLatin1(m_certificates.server(certificate)
                                                        .localCertificateChain()
                                                        .first()
                                                        .digest(QCryptographicHash::Sha256)
                                                        .toHex(':'));
    QVERIFY2(exchange.error->detail.contains(fingerprint), qPrintable(exchange.error->detail));
    QCOMPARE(exchange.status, 0);
    QCOMPARE(server.received, QByteArray());
}

void ConnectionsTest::tlsOlderThan12IsRefused()
{
    // openssl supports TLS 1.1 on request; Qt's server no longer does.
    RawServer unused;
    const quint16 port = unused.serverPort();
    unused.close();
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-tls1_1"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s, u"-www"_s, u"-accept"_s,
                  u"127.0.0.1:%1"_s.arg(port), u"-cert"_s, m_certificates.path(u"server.pem"_s), u"-key"_s,
                  m_certificates.path(u"server.key"_s)});
    QVERIFY(server.waitForStarted());
    QByteArray words;
    QTRY_VERIFY_WITH_TIMEOUT((words += server.readAll()).contains("ACCEPT"), 20'000);
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(port));
    const Exchange exchange = await(m_engine->send(request(url, transport(url))));
    server.kill();
    server.waitForFinished();
    QVERIFY(exchange.error);
    QCOMPARE(exchange.status, 0);
    QVERIFY2(exchange.error->detail.contains(u"protocol"_s) || exchange.error->detail.contains(u"alert"_s),
             qPrintable(exchange.error->detail));
}

void ConnectionsTest::clientCertificateIsSent_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("PEM") << m_certificates.clientCertificate() << m_certificates.path(u"client.key"_s)
                         << QByteArray();
    QTest::newRow("PEM, encrypted key")
        << m_certificates.clientCertificate() << m_certificates.clientKey() << TestCertificates::passphrase();
    QTest::newRow("PKCS#12") << m_certificates.clientPkcs12() << QString() << TestCertificates::passphrase();
}

void ConnectionsTest::clientCertificateIsSent()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, passphrase);
    SecureServer server(m_certificates.serverThatAsksWhoYouAre());
    const auto known = transport(server.url());
    known->connection.certificateFile = certificate;
    known->connection.keyFile = key;
    known->passphrase = Secret::copyOf(passphrase.toStdString());
    const Exchange exchange = await(m_engine->send(request(server.url(), known)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.peer.subjectInfo(QSslCertificate::CommonName), QStringList(u"Test client"_s));

    const Exchange nameless = await(m_engine->send(request(server.url(), transport(server.url()))));
    QVERIFY(nameless.error);
    QCOMPARE(nameless.status, 0);
}

void ConnectionsTest::clientCertificateIsSentToItsOriginOnly()
{
    QSslConfiguration curious = m_certificates.server(u"server"_s);
    curious.setPeerVerifyMode(QSslSocket::QueryPeer);
    curious.setCaCertificates(QSslCertificate::fromData(m_certificates.authority()));
    SecureServer home(curious);
    SecureServer elsewhere(curious);
    const auto known = transport(home.url());
    known->connection.certificateFile = m_certificates.clientCertificate();
    known->connection.keyFile = m_certificates.path(u"client.key"_s);
    QCOMPARE(await(m_engine->send(request(home.url(), known))).status, 200);
    QVERIFY(!home.peer.isNull());
    await(m_engine->send(request(elsewhere.url(), known)));
    QVERIFY(elsewhere.peer.isNull());
    QCOMPARE(elsewhere.received, QByteArray()); // the environment's authority is not trusted for another host
}

void ConnectionsTest::unusableClientCertificateIsReported_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("wrong passphrase")
        << m_certificates.clientCertificate() << m_certificates.clientKey() << QByteArray("no");
    QTest::newRow("wrong passphrase, PKCS#12")
        << m_certificates.clientPkcs12() << QString() << QByteArray("no");
    QTest::newRow("no such file") << m_certificates.path(u"nowhere"_s) << QString() << QByteArray();
    QTest::newRow("no key in it") << m_certificates.clientCertificate() << QString() << QByteArray();
    QTest::newRow("no certificate") << m_certificates.path(u"openssl.cnf"_s) << QString() << QByteArray();
}

void ConnectionsTest::unusableClientCertificateIsReported()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, passphrase);
    SecureServer server(m_certificates.serverThatAsksWhoYouAre());
    const auto known = transport(server.url());
    known->connection.certificateFile = certificate;
    known->connection.keyFile = key;
    known->passphrase = Secret::copyOf(passphrase.toStdString());
    const Exchange exchange = await(m_engine->send(request(server.url(), known)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::InvalidInput);
    QVERIFY(exchange.error->what.contains(certificate));
    QVERIFY(!exchange.error->remedy.isEmpty());
    QVERIFY(!exchange.id.isEmpty());
    QCOMPARE(server.received, QByteArray());
}

void ConnectionsTest::connectionsAreNotSharedBetweenEnvironments()
{
    QSslConfiguration curious = m_certificates.server(u"server"_s);
    curious.setPeerVerifyMode(QSslSocket::QueryPeer);
    curious.setCaCertificates(QSslCertificate::fromData(m_certificates.authority()));
    SecureServer server(curious);
    const auto known = transport(server.url());
    known->connection.certificateFile = m_certificates.clientCertificate();
    known->connection.keyFile = m_certificates.path(u"client.key"_s);
    QCOMPARE(await(m_engine->send(request(server.url(), known))).status, 200);
    QVERIFY(!server.peer.isNull());
    QCOMPARE(await(m_engine->send(request(server.url(), transport(server.url())))).status, 200);
    QVERIFY(server.peer.isNull()); // a kept-alive connection of the other environment would still show it
}

void ConnectionsTest::plainHttpToAnotherMachineIsRefused()
{
    RawServer proxy; // would see a request that is sent
    const QUrl url(u"http://service.example/v1/api"_s);
    const auto proxied = transport(url);
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    const Exchange exchange = await(m_engine->send(request(url, proxied)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Refused);
    QCOMPARE(proxy.connections, 0);
}

void ConnectionsTest::plainHttpIsAllowedForOneEnvironment()
{
    RawServer proxy;
    const QUrl url(u"http://service.example/v1/api"_s);
    const auto proxied = transport(url);
    proxied->plainHttpAllowed = true;
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    QCOMPARE(await(m_engine->send(request(url, proxied))).status, 200);
    QVERIFY(proxy.requests.first().startsWith("GET http://service.example/v1/api "));
    const Exchange other = await(m_engine->send(request(QUrl(u"http://other.example/"_s), proxied)));
    QVERIFY(other.error);
    QCOMPARE(other.error->kind, ErrorKind::Refused);
    QCOMPARE(proxy.requests.size(), 1);
}

void ConnectionsTest::aNameIsReachedAtTheAddressThatIsSet()
{
    RawServer server;
    const QUrl url(u"http://service.example:%1/v1/api"_s.arg(server.serverPort()));
    const auto named = transport(url);
    named->plainHttpAllowed = true;
    named->connection.proxyUse = ProxyUse::None;
    named->connection.connectTo = u"127.0.0.1"_s;
    const Exchange exchange = await(m_engine->send(request(url, named)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests.size(), 1);
}

void ConnectionsTest::unixSocketIsReached()
{
    const QString path = m_directory.filePath(u"service.socket"_s);
    QLocalServer server;
    connect(&server, &QLocalServer::newConnection, this, [&server] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            if (socket->readAll().contains("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsocket");
        });
    });
    QVERIFY(server.listen(path));
    const QUrl url(u"http://service.example/"_s);
    const auto local = transport(url);
    local->connection.connectTo = path;
    const Exchange exchange = await(m_engine->send(request(url, local)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.bodySize, 6);
    // Only the environment's own origin is behind that socket.
    const Exchange other = await(m_engine->send(request(QUrl(u"http://other.example/"_s), local)));
    QVERIFY(other.error);
    QCOMPARE(other.error->kind, ErrorKind::Refused);
}

void ConnectionsTest::secondVersionOfHttpIsUsedWhereOffered_data()
{
    QTest::addColumn<bool>("byProgram");
    QTest::addColumn<bool>("byEnvironment");
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("wanted") << true << true << QByteArray("HTTP/2");
    QTest::newRow("switched off") << true << false << QByteArray("HTTP/1.1");
    QTest::newRow("switched off everywhere") << false << true << QByteArray("HTTP/1.1");
}

void ConnectionsTest::secondVersionOfHttpIsUsedWhereOffered()
{
    QFETCH(const bool, byProgram);
    QFETCH(const bool, byEnvironment);
    QFETCH(const QByteArray, protocol);
    const QByteArray script = R"(
const fs = require('fs');
const server = require('http2').createSecureServer(
    { allowHTTP1: true, key: fs.readFileSync(process.argv[1]), cert: fs.readFileSync(process.argv[2]) },
    (request, response) => {
        let body = '';
        request.on('data', piece => body += piece);
        request.on('end', () => response.end(request.httpVersion + ' ' + request.method + ' ' + body));
    });
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
)";
    QProcess node;
    node.start(u"node"_s,
               {u"-e"_s, QString::fromUtf8(script), m_certificates.path(u"server.key"_s),
                m_certificates.path(u"server.pem"_s)});
    if (!node.waitForStarted())
        QSKIP("Node.js is not installed here, so there is no server of HTTP/2");
    QVERIFY(node.waitForReadyRead());
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(node.readLine().trimmed().toInt()));
    const auto known = transport(url);
    known->connection.useHttp2 = byEnvironment;
    m_engine->setPreferences({{}, byProgram});
    SignedRequest posted = request(url, known);
    posted.method = "POST";
    posted.headers = {{"Host", url.authority().toLatin1()}};
    posted.body = QByteArray(100'000, 'x');
    const Exchange exchange = await(m_engine->send(std::move(posted)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.protocol, protocol);
    QCOMPARE(exchange.status, 200);
    QFile body(exchange.bodyPath);
    QVERIFY(body.open(QIODevice::ReadOnly));
    QCOMPARE(body.readAll(),
             (byProgram && byEnvironment ? QByteArray("2.0 POST ") : QByteArray("1.1 POST "))
                 + QByteArray(100'000, 'x'));
    node.kill();
    node.waitForFinished();
}

PATLAS_CORE_TEST(ConnectionsTest)
#include "tst_connections.moc"
