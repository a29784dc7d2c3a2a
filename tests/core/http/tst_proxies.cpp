// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "core/http/ProxyChoice.h"

#include "tests/core/http/ConnectionGround.h"
#include "tests/core/http/RawServer.h"
#include "tests/core/http/SocksServer.h"
#include "tests/support/TestMain.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// Connections through proxies, with real servers.
class ProxiesTest : public QObject, ConnectionGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }

    void proxyGetsItsPassword();
    void aWrongProxyPasswordIsTriedOnce();
    void proxyTunnelCarriesNoToken();
    void socksProxyIsUsed_data();
    void socksProxyIsUsed();
    void socksProxyThatRefusesIsNamed();
    void aProxyVariableWithoutASchemeIsUsed_data();
    void aProxyVariableWithoutASchemeIsUsed();
    void loopbackBypassesTheProxy();
};

void ProxiesTest::proxyGetsItsPassword()
{
    RawServer proxy([](QTcpSocket &socket) {
        auto &server = *static_cast<RawServer *>(socket.parent());
        const bool known = server.requests.last().contains("Proxy-Authorization: Basic "
                                                           + QByteArray("ann:s3cret").toBase64());
        socket.write(known ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                           : "HTTP/1.1 407 Who is there\r\nProxy-Authenticate: Basic "
                             "realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
    });
    const QUrl url(u"http://service.example/v1/api"_s);
    const auto proxied = transport(url);
    proxied->plainHttpAllowed = true;
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    proxied->connection.proxyUser = u"ann"_s;
    proxied->proxyPassword = Secret::copyOf("s3cret");
    const Exchange exchange = await(m_engine->send(request(url, proxied)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 200);
    QCOMPARE(proxy.requests.size(), 2);
    QVERIFY(!proxy.requests.first().contains("Proxy-Authorization"));
}

void ProxiesTest::aWrongProxyPasswordIsTriedOnce()
{
    RawServer proxy(RawServer::reply("HTTP/1.1 407 Who is there\r\nProxy-Authenticate: Basic "
                                     "realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n"));
    const QUrl url(u"http://service.example/v1/api"_s);
    const auto proxied = transport(url);
    proxied->plainHttpAllowed = true;
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    proxied->connection.proxyUser = u"ann"_s;
    proxied->proxyPassword = Secret::copyOf("wrong");
    await(m_engine->send(request(url, proxied)));
    QVERIFY2(proxy.requests.size() <= 2, qPrintable(QString::number(proxy.requests.size())));
}

void ProxiesTest::proxyTunnelCarriesNoToken()
{
    RawServer proxy(RawServer::reply("HTTP/1.1 403 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    const QUrl url(u"https://service.example/v1/api"_s);
    const auto proxied = transport(url);
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    const Exchange exchange = await(m_engine->send(request(url, proxied)));
    QVERIFY(exchange.error);
    QVERIFY(!proxy.requests.isEmpty());
    QVERIFY(proxy.requests.first().startsWith("CONNECT service.example:443 "));
    QVERIFY(!proxy.requests.join().contains(token.c_str()));
}

void ProxiesTest::socksProxyIsUsed_data()
{
    QTest::addColumn<ProxyUse>("use");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QByteArray>("login");
    // service.example stands for nothing: who looks it up shows in what the proxy is asked for.
    QTest::newRow("socks5h") << ProxyUse::Socks5 << QString() << QByteArray("5 name service.example")
                             << QByteArray();
    QTest::newRow("socks5h, password")
        << ProxyUse::Socks5 << u"ann"_s << QByteArray("5 name service.example") << QByteArray("ann:s3cret");
    QTest::newRow("socks5") << ProxyUse::Socks5LocalNames << QString() << QByteArray("5 address 192.0.2.7")
                            << QByteArray();
    QTest::newRow("socks4a") << ProxyUse::Socks4a << u"ann"_s << QByteArray("4 name service.example")
                             << QByteArray("ann");
}

void ProxiesTest::socksProxyIsUsed()
{
    QFETCH(ProxyUse, use);
    QFETCH(QString, user);
    QFETCH(QByteArray, seen);
    QFETCH(QByteArray, login);
    SocksServer proxy(login);
    const QUrl url(u"http://service.example:8123/v1/api"_s);
    const auto proxied = transport(url);
    proxied->plainHttpAllowed = true;
    proxied->connection.connectTo = use == ProxyUse::Socks5LocalNames ? u"192.0.2.7"_s : QString();
    proxied->connection.proxyUse = use;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    proxied->connection.proxyUser = user;
    proxied->proxyPassword = Secret::copyOf("s3cret");
    const Exchange exchange = await(m_engine->send(request(url, proxied)));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 200);
    QCOMPARE(proxy.asked, QByteArrayList{seen + ":8123"});
    QCOMPARE(proxy.login, login);
    QVERIFY2(proxy.request.startsWith("GET /v1/api HTTP/1.1\r\n"), proxy.request.constData());
}

void ProxiesTest::socksProxyThatRefusesIsNamed()
{
    SocksServer proxy("ann:another");
    const QUrl url(u"http://service.example:8123/v1/api"_s);
    const auto proxied = transport(url);
    proxied->plainHttpAllowed = true;
    proxied->connection.proxyUse = ProxyUse::Socks5;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    proxied->connection.proxyUser = u"ann"_s;
    proxied->proxyPassword = Secret::copyOf("s3cret");
    const Exchange exchange = await(m_engine->send(request(url, proxied)));
    QVERIFY(exchange.error);
    QVERIFY2(exchange.error->what.contains(u"proxy"_s), qPrintable(exchange.error->what));
    QVERIFY(!exchange.error->detail.contains(u"s3cret"_s));
    QVERIFY(proxy.request.isEmpty());
}

void ProxiesTest::aProxyVariableWithoutASchemeIsUsed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("host");
    QTest::newRow("name and port") << QByteArray("proxy.example.com:3128") << u"proxy.example.com"_s;
    QTest::newRow("address and port") << QByteArray("192.0.2.7:3128") << u"192.0.2.7"_s;
    QTest::newRow("with a scheme") << QByteArray("http://proxy.example.com:3128") << u"proxy.example.com"_s;
    QTest::newRow("none") << QByteArray() << QString();
}

void ProxiesTest::aProxyVariableWithoutASchemeIsUsed()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, host);
    const std::initializer_list<const char *> names{"http_proxy", "https_proxy", "all_proxy", "no_proxy",
                                                    "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"};
    std::vector<std::pair<const char *, QByteArray>> before;
    for (const char *name : names) {
        before.emplace_back(name, qgetenv(name));
        qunsetenv(name);
    }
    const auto restore = qScopeGuard([&before] {
        for (const auto &[name, old] : before)
            old.isNull() ? qunsetenv(name) : qputenv(name, old);
    });
    if (!value.isEmpty())
        qputenv("http_proxy", value);
    qputenv("no_proxy", "inside.example.com");
    completeProxyVariables();
    const QNetworkProxy proxy = proxyFor(QUrl(u"http://api.example.com/"_s), Connection());
    QCOMPARE(proxy.hostName(), host);
    if (!host.isEmpty())
        QCOMPARE(proxy.port(), quint16(3128));
    QCOMPARE(proxyFor(QUrl(u"http://inside.example.com/"_s), Connection()).hostName(), QString());
}

void ProxiesTest::loopbackBypassesTheProxy()
{
    RawServer proxy;
    RawServer server;
    const auto proxied = transport(server.url());
    proxied->connection.proxyUse = ProxyUse::Http;
    proxied->connection.proxyHost = u"127.0.0.1"_s;
    proxied->connection.proxyPort = proxy.serverPort();
    QCOMPARE(await(m_engine->send(request(server.url(), proxied))).status, 200);
    QCOMPARE(proxy.connections, 0);
    QCOMPARE(server.requests.size(), 1);
}

PATLAS_CORE_TEST(ProxiesTest)
#include "tst_proxies.moc"
