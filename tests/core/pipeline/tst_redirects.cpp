// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/HttpEngine.h"
#include "core/pipeline/Redirect.h"
#include "core/pipeline/Signer.h"

#include "tests/core/http/RawServer.h"
#include "tests/core/http/SecureServer.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

enum class Target { SameOrigin, OtherPort, OtherHost, HttpsToHttp };

const QByteArray typedKey = "typed-key-0123456789abcdef";

/// The headers that can carry a credential; the cookie and the custom header are typed by the user.
enum class Carrier { Authorization, Credential, Custom, Cookie };

QByteArray secretIn(Carrier carrier)
{
    switch (carrier) {
    case Carrier::Authorization:
        return projectSecret;
    case Carrier::Credential:
        return personalSecret;
    case Carrier::Custom:
    case Carrier::Cookie:
        return typedKey;
    }
    return {};
}

QByteArray redirectTo(int status, const QString &address)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Elsewhere\r\nSet-Cookie: sid=" + typedKey
        + "\r\nLocation: " + address.toLatin1() + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// The redirect matrix: no status sends any credential to another origin.
class RedirectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_engine = std::make_unique<HttpEngine>(m_directory.filePath(u"bodies"_s)); }

    void noCredentialIsSentToAnotherOrigin_data();
    void noCredentialIsSentToAnotherOrigin();
    void methodAndBodyFollowTheStandard_data();
    void methodAndBodyFollowTheStandard();
    void hostBelongsToItsOrigin();
    void nothingOfThePersonsGoesAlongUnasked();
    void tokensAreSentAgainToTheSameOrigin();
    void unsafeTargetsAreRefused_data();
    void unsafeTargetsAreRefused();
    void otherResponsesAreNotRedirects();

private:
    Exchange await(QFuture<Exchange> future);
    Exchange send(const RequestDraft &draft, const PreflightContext &context);

    const ApiDescription m_api = smallApi();
    TestCertificates m_certificates;
    QTemporaryDir m_directory;
    std::unique_ptr<HttpEngine> m_engine;
};

Exchange RedirectsTest::await(QFuture<Exchange> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return {};
    return future.result();
}

/// Sends through the whole pipeline, with secrets of both kinds.
Exchange RedirectsTest::send(const RequestDraft &draft, const PreflightContext &context)
{
    const PreflightReport report = preflight(draft, context);
    std::vector<CredentialSecret> credentials;
    credentials.push_back({u"p-demo"_s, Secret::copyOf(projectSecret.toStdString())});
    credentials.push_back({u"t-ci"_s, Secret::copyOf(personalSecret.toStdString())});
    auto request = sign(report, draft, std::move(credentials));
    if (!request)
        return {};
    auto transport = std::make_shared<Transport>();
    transport->home = context.environment.apiBase;
    transport->connection.authorities = m_certificates.authority();
    request->transport = transport;
    return await(m_engine->send(std::move(*request)));
}

void RedirectsTest::noCredentialIsSentToAnotherOrigin_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("carrier");
    const std::pair<Target, const char *> targets[] = {{Target::SameOrigin, "same origin"},
                                                       {Target::OtherPort, "other port"},
                                                       {Target::OtherHost, "other host"},
                                                       {Target::HttpsToHttp, "https to http"}};
    const std::pair<Carrier, const char *> carriers[] = {{Carrier::Authorization, "Authorization"},
                                                         {Carrier::Credential, "X-Personal-Access-Token"},
                                                         {Carrier::Custom, "X-Api-Key"},
                                                         {Carrier::Cookie, "Cookie"}};
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const auto &[target, where] : targets) {
            for (const auto &[carrier, header] : carriers)
                QTest::addRow("%d, %s, %s", status, where, header) << status << int(target) << int(carrier);
        }
    }
}

void RedirectsTest::noCredentialIsSentToAnotherOrigin()
{
    QFETCH(const int, status);
    QFETCH(const int, target);
    QFETCH(const int, carrier);
    RawServer elsewhere;
    QString address = elsewhere.base() + u"/v1/api/tags"_s;
    if (Target(target) == Target::SameOrigin)
        address = u"/v1/api/tags/next"_s;
    else if (Target(target) == Target::OtherHost)
        address.replace(u"127.0.0.1"_s, u"localhost"_s);
    RawServer plain(RawServer::reply(redirectTo(status, address)));
    SecureServer secure(m_certificates.server(u"server"_s), redirectTo(status, address));
    const bool overTls = Target(target) == Target::HttpsToHttp;

    PreflightContext context = sandboxContext(m_api);
    context.environment.apiBase = overTls ? secure.url(u"/v1/api"_s) : plain.url(u"/v1/api"_s);
    RequestDraft draft = createTag();
    if (Carrier(carrier) == Carrier::Custom)
        draft.headers = {{u"X-Api-Key"_s, QString::fromLatin1(typedKey), true}};
    else if (Carrier(carrier) == Carrier::Cookie)
        draft.headers = {{u"Cookie"_s, u"sid="_s + QString::fromLatin1(typedKey), true}};
    const Exchange exchange = send(draft, context);
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, status);
    const QByteArray first = overTls ? secure.received : plain.requests.join();
    QVERIFY(first.contains(secretIn(Carrier(carrier))));
    QCOMPARE(elsewhere.connections,
             0); // the response has arrived, so an automatic redirect would have happened by now

    // What the user gets by confirming.
    const auto redirect = redirectOf(exchange, draft);
    if (overTls) {
        QVERIFY(!redirect);
        QCOMPARE(redirect.error().kind, ErrorKind::Refused);
        QCOMPARE(elsewhere.connections, 0);
        return;
    }
    QVERIFY(redirect);
    QCOMPARE(redirect->sameOrigin, Target(target) == Target::SameOrigin);
    // Even when tokens are selected automatically, as the window does when none is selected.
    RequestDraft followed = redirect->draft;
    choose(followed.credentials, projectSlot, u"p-demo"_s);
    choose(followed.credentials, personalSlot, u"t-ci"_s);
    const Exchange second = send(followed, context);
    QCOMPARE(second.request.url.host(), redirect->target.host());
    const QByteArray arrived = elsewhere.requests.join();
    QCOMPARE(arrived.isEmpty(), redirect->sameOrigin);
    for (const QByteArray &secret : {projectSecret, personalSecret, typedKey})
        QVERIFY2(!arrived.contains(secret), arrived.constData());
    // What the response sets is kept by a jar only, which is not here.
    if (Carrier(carrier) != Carrier::Cookie)
        QVERIFY(!plain.requests.join().toLower().contains("\r\ncookie:"));
}

void RedirectsTest::methodAndBodyFollowTheStandard_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("after");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QString &method : {u"GET"_s, u"HEAD"_s, u"POST"_s, u"PUT"_s, u"DELETE"_s}) {
            const bool toGet =
                method != u"HEAD"_s && (status == 303 || (status < 303 && method == u"POST"_s));
            QTest::addRow("%d %s", status, qPrintable(method))
                << status << method << (toGet ? u"GET"_s : method);
        }
    }
}

void RedirectsTest::methodAndBodyFollowTheStandard()
{
    QFETCH(const int, status);
    QFETCH(const QString, method);
    QFETCH(const QString, after);
    Exchange exchange;
    exchange.status = status;
    exchange.request.method = method.toLatin1();
    exchange.request.url = QUrl(u"https://api.example.com/v1/api/tags?app=1"_s);
    exchange.responseHeaders = {{"location", "next?page=2#part"}};
    RequestDraft draft = createTag();
    draft.method = method;
    draft.headers = {{u"Content-Type"_s, u"application/json"_s, true}, {u"X-Trace"_s, u"1"_s, true}};
    draft.queryParameters = {{u"app"_s, u"1"_s, true}};
    const auto redirect = redirectOf(exchange, draft);
    QVERIFY(redirect);
    QCOMPARE(redirect->draft.method, after);
    QCOMPARE(redirect->draft.url, u"https://api.example.com/v1/api/next?page=2"_s);
    QVERIFY(redirect->draft.queryParameters.empty()); // they are in the URL, or were dropped
    const bool kept = method == after;
    QCOMPARE(redirect->draft.bodyKind, kept ? BodyKind::Json : BodyKind::None);
    QCOMPARE(redirect->draft.body.isEmpty(), !kept);
    QCOMPARE(redirect->draft.headers.size(), kept ? 2U : 1U);
}

void RedirectsTest::hostBelongsToItsOrigin()
{
    Exchange exchange;
    exchange.status = 307;
    exchange.request.url = QUrl(u"https://api.example.com/x"_s);
    RequestDraft draft = createTag();
    draft.headers = {{u"host"_s, u"virtual.example"_s, true}, {u"X-Trace"_s, u"1"_s, true}};
    exchange.responseHeaders = {{"Location", "/y"}};
    QCOMPARE(redirectOf(exchange, draft)->draft.headers.size(), std::size_t(2));
    exchange.responseHeaders = {{"Location", "https://other.example/y"}};
    const auto elsewhere = redirectOf(exchange, draft, TakeAlong::OwnHeadersAndBody);
    QCOMPARE(elsewhere->draft.headers.size(), std::size_t(1));
    QCOMPARE(elsewhere->draft.headers[0].name, u"X-Trace"_s);
    QVERIFY(!elsewhere->leavesOut);
}

void RedirectsTest::nothingOfThePersonsGoesAlongUnasked()
{
    Exchange exchange;
    exchange.status = 307;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"https://api.example.com/x"_s);
    exchange.responseHeaders = {{"Location", "https://other.example/y"}};
    RequestDraft draft = createTag();
    draft.headers = {{u"X-Trace"_s, u"1"_s, true}, {u"X-Api-Key"_s, u"1"_s, true}};
    draft.body = R"({"name":"mine"})";
    const auto without = redirectOf(exchange, draft);
    QVERIFY(without->leavesOut);
    QVERIFY(without->draft.headers.empty());
    QCOMPARE(without->draft.bodyKind, BodyKind::None);
    QVERIFY(without->draft.body.isEmpty());
    const auto with = redirectOf(exchange, draft, TakeAlong::OwnHeadersAndBody);
    QCOMPARE(with->draft.headers.size(), std::size_t(1)); // a key never
    QCOMPARE(with->draft.body, draft.body);
    draft.headers.clear();
    draft.bodyKind = BodyKind::None;
    QVERIFY(!redirectOf(exchange, draft)->leavesOut); // there is nothing to ask
}

void RedirectsTest::tokensAreSentAgainToTheSameOrigin()
{
    RawServer server([](QTcpSocket &socket) {
        const auto &self = *static_cast<RawServer *>(socket.parent());
        socket.write(self.requests.size() == 1 ? redirectTo(307, u"/v1/api/tags?again=1"_s)
                                               : "HTTP/1.1 201 Made\r\nContent-Length: 0\r\n\r\n");
    });
    PreflightContext context = sandboxContext(m_api);
    context.environment.apiBase = server.url(u"/v1/api"_s);
    const RequestDraft draft = createTag();
    const auto redirect = redirectOf(send(draft, context), draft);
    QVERIFY(redirect);
    QCOMPARE(send(redirect->draft, context).status, 201);
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(server.requests[1].startsWith("POST /v1/api/tags?again=1"));
    QVERIFY(server.requests[1].contains(personalSecret));
    QVERIFY(server.requests[1].endsWith(draft.body));
}

void RedirectsTest::unsafeTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("downgrade") << QByteArray("http://api.example.com/v1/api/tags");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:text/html,x");
    QTest::newRow("script") << QByteArray("javascript:alert(1)");
    QTest::newRow("imap") << QByteArray("imap://mail.example.com/");
    QTest::newRow("user name") << QByteArray("https://ann:pw@api.example.com/");
    QTest::newRow("host as user name") << QByteArray("https://api.example.com@evil.example/");
    QTest::newRow("token in the query") << "https://evil.example/?t=" + personalSecret;
    QTest::newRow("token masked on arrival") << u"https://evil.example/?t=••••"_s.toUtf8();
    QTest::newRow("no host") << QByteArray("https:///nowhere");
}

void RedirectsTest::unsafeTargetsAreRefused()
{
    QFETCH(const QByteArray, location);
    Exchange exchange;
    exchange.status = 302;
    exchange.request.method = "GET";
    exchange.request.url = QUrl(u"https://api.example.com/v1/api/tags"_s);
    exchange.responseHeaders = {{"Location", location}};
    const auto redirect = redirectOf(exchange, createTag());
    QVERIFY(!redirect);
    QCOMPARE(redirect.error().kind, ErrorKind::Refused);
    QVERIFY(!redirect.error().message().contains(QString::fromLatin1(personalSecret)));
}

void RedirectsTest::otherResponsesAreNotRedirects()
{
    Exchange exchange;
    exchange.responseHeaders = {{"Location", "/next"}};
    for (const int status : {200, 201, 300, 304, 305, 306, 404}) {
        exchange.status = status;
        QVERIFY(!isRedirect(exchange));
        QVERIFY(redirectTarget(exchange).isEmpty());
    }
    exchange.status = 302;
    QVERIFY(isRedirect(exchange));
    exchange.responseHeaders.clear();
    QVERIFY(!isRedirect(exchange));
}

PATLAS_CORE_TEST(RedirectsTest)
#include "tst_redirects.moc"
