// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DefinitionDraft.h"
#include "core/collection/DraftDefinition.h"
#include "core/cookies/CookieWording.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/Redirect.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/FolderRun.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sessionValue = "k3Yq81LmZ0a7Rt5Xw2Vb9Nc4";

/// A service that answers by path: with headers, and with "Location: " for a redirect.
class Service : public RawServer {
public:
    Service()
        : RawServer([this](QTcpSocket &socket) { answer(socket); })
    {
    }

    QHash<QByteArray, QByteArrayList> headers; ///< by path
    QByteArray body = "ok";

    /// The Cookie header of the last request; "-": there is none.
    QByteArray cookies() const
    {
        const QByteArray request = requests.value(requests.size() - 1);
        const qsizetype at = request.indexOf("\r\nCookie: ");
        return at < 0 ? QByteArray("-") : request.mid(at + 10, request.indexOf('\r', at + 2) - at - 10);
    }

private:
    void answer(QTcpSocket &socket)
    {
        const QByteArray path = requests.last().split(' ').value(1).split('?').front();
        const QByteArrayList lines = headers.value(path);
        const bool isRedirect = lines.join().contains("Location: ");
        QByteArray head = isRedirect ? "HTTP/1.1 302 Found\r\n" : "HTTP/1.1 200 OK\r\n";
        for (const QByteArray &line : lines)
            head += line + "\r\n";
        socket.write(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
};

const QByteArray dots = u"••••"_s.toUtf8();

QByteArray shownCookies(const Exchange &exchange)
{
    for (const auto &[name, value] : exchange.request.headers) {
        if (name == "Cookie")
            return value;
    }
    return "-";
}

} // namespace

/// The jar of an environment, through the whole pipeline and over real sockets.
class CookiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAServiceSetsGoesWithTheNextRequest();
    void jarsOfEnvironmentsAreApart();
    void addressesOfOtherEnvironmentsAndSitesHaveNoJar();
    void eachStepOfARedirectHasItsCookies();
    void aRedirectOverAnotherSiteTakesNoStrictCookie();
    void aCookieHeaderOfOnesOwnWins();
    void cookiesCanBeSwitchedOff();
    void whatIsOffStaysOffAfterARestart();
    void preflightSaysWhichGo();
    void aStoredCredentialWins();
    void valuesAreMaskedEverywhere();
    void aValueThatReadsLikeAWordMasksNothing();
    void refusedOnesAreTold();
    void aCancelledRequestLeavesTheJar();
    void aFolderRunsWithTheSameJar();
    void anEnvironmentThatIsRemovedTakesItsCookiesAlong();
    void filesSayThatCookiesAreOff();

private:
    void start();
    Exchange send(const RequestDraft &draft);
    Exchange get(const QString &url, const QString &environment = u"orders"_s);
    static RequestDraft draftTo(const QString &url, const QString &environment = u"orders"_s);
    PreflightReport reportOf(const RequestDraft &draft) const;
    void addEnvironment(const QString &id, const QUrl &base);
    CookieJars &jars() { return m_services->cookies; }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Service> m_other;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<NoSandbox> m_sandbox;
    std::unique_ptr<Workspace> m_workspace;
};

void CookiesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<Service>();
    m_other = std::make_unique<Service>();
    start();
    addEnvironment(u"orders"_s, m_service->url(u"/v2"_s));
    m_workspace->setEnvironment(u"orders"_s);
}

void CookiesTest::start()
{
    m_workspace.reset();
    m_services.reset();
    m_services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                      m_directory->filePath(u"vault"_s),
                                                      m_directory->filePath(u"bodies"_s)});
    m_sandbox = std::make_unique<NoSandbox>();
    m_workspace = std::make_unique<Workspace>(*m_services, *m_sandbox);
    QVERIFY(waitFor(m_services->open()));
    m_workspace->setApi(u"orders-api"_s,
                        std::make_shared<const ApiDescription>(*readOpenApi(orders::document)));
}

void CookiesTest::cleanup()
{
    m_workspace.reset();
    m_services.reset();
    m_service.reset();
    m_other.reset();
}

void CookiesTest::addEnvironment(const QString &id, const QUrl &base)
{
    Environment environment;
    environment.id = id;
    environment.name = id;
    environment.apiBase = base;
    environment.apiId = u"orders-api"_s;
    QVERIFY(waitFor(m_services->environments.save(environment)));
}

RequestDraft CookiesTest::draftTo(const QString &url, const QString &environment)
{
    RequestDraft draft;
    draft.environmentId = environment;
    draft.method = u"GET"_s;
    draft.url = url;
    return draft;
}

PreflightReport CookiesTest::reportOf(const RequestDraft &draft) const
{
    m_workspace->setEnvironment(draft.environmentId);
    return preflight(draft, m_workspace->preflightContext());
}

Exchange CookiesTest::send(const RequestDraft &draft)
{
    Exchange exchange = waitFor(m_services->pipeline.send(draft, reportOf(draft)));
    if (exchange.error)
        qWarning("%s", qPrintable(exchange.error->message()));
    return exchange;
}

Exchange CookiesTest::get(const QString &url, const QString &environment)
{
    return send(draftTo(url, environment));
}

void CookiesTest::whatAServiceSetsGoesWithTheNextRequest()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=" + sessionValue + "; Path=/; HttpOnly",
                                       "set-cookie: theme=dark; Path=/v2/shop; Max-Age=60"};
    const Exchange login = get(u"/v2/login"_s);
    QCOMPARE(m_service->cookies(), "-");
    QCOMPARE(login.cookies.use, CookieUse::Jar);
    QCOMPARE(login.cookies.received.size(), 2U);
    QCOMPARE(login.cookies.received[0].what, CookieOutcome::What::Added);
    QVERIFY(login.cookies.received[0].facts.isHttpOnly);
    const Exchange shop = get(u"/v2/shop/1?x=/"_s);
    QCOMPARE(m_service->cookies(), "theme=dark; sid=" + sessionValue);
    QCOMPARE(shownCookies(shop), "theme=" + dots + "; sid=" + dots);
    QCOMPARE(shop.cookies.sent.size(), 2U);
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "sid=" + sessionValue);
    // A later response takes it away.
    m_service->headers["/v2/logout"] = {"Set-Cookie: sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"};
    QCOMPARE(get(u"/v2/logout"_s).cookies.received[0].what, CookieOutcome::What::Removed);
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "-");
}

void CookiesTest::jarsOfEnvironmentsAreApart()
{
    addEnvironment(u"second"_s, m_other->url(u"/v2"_s));
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=one; Path=/"};
    m_other->headers["/v2/login"] = {"Set-Cookie: sid=two; Path=/"};
    (void)get(u"/v2/login"_s);
    // The same host: cookies alone would not tell its ports apart.
    (void)get(u"/v2/x"_s, u"second"_s);
    QCOMPARE(m_other->cookies(), "-");
    (void)get(u"/v2/login"_s, u"second"_s);
    (void)get(u"/v2/x"_s, u"second"_s);
    QCOMPARE(m_other->cookies(), "sid=two");
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "sid=one");
    QCOMPARE(jars().cookies(u"orders"_s).size(), 1U);
    (void)jars().clear(u"orders"_s);
    (void)get(u"/v2/x"_s, u"second"_s);
    QCOMPARE(m_other->cookies(), "sid=two");
}

void CookiesTest::addressesOfOtherEnvironmentsAndSitesHaveNoJar()
{
    addEnvironment(u"second"_s, m_other->url(u"/v2"_s));
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=one; Path=/"};
    m_other->headers["/v2/x"] = {"Set-Cookie: other=1; Path=/"};
    (void)get(u"/v2/login"_s);
    const Exchange exchange = get(m_other->base() + u"/v2/x"_s);
    QCOMPARE(m_other->cookies(), "-");
    QCOMPARE(exchange.cookies.use, CookieUse::OtherEnvironment);
    QVERIFY(exchange.cookies.received.empty());
    QVERIFY(!wording::jarNotUsed(exchange.cookies.use).isEmpty());
    QString elsewhere = m_service->base() + u"/v2/x"_s;
    elsewhere.replace(u"127.0.0.1"_s, u"localhost"_s);
    QCOMPARE(get(elsewhere).cookies.use, CookieUse::OtherSite);
    QCOMPARE(jars().cookies(u"orders"_s).size(), 1U);
    QVERIFY(jars().cookies(u"second"_s).empty());
}

void CookiesTest::eachStepOfARedirectHasItsCookies()
{
    QString landing = m_other->base() + u"/landing"_s;
    landing.replace(u"127.0.0.1"_s, u"localhost"_s);
    m_service->headers["/v2/go"] = {"Set-Cookie: at=first; Path=/", "Location: " + landing.toLatin1()};
    m_other->headers["/landing"] = {"Set-Cookie: at=second; Path=/", "Location: /next"};
    const RequestDraft draft = draftTo(u"/v2/go"_s);
    const Exchange first = send(draft);
    QCOMPARE(first.status, 302);
    auto step = redirectOf(first, draft);
    QVERIFY(step);
    QVERIFY(step->draft.hop.isCrossSite);
    const Exchange second = send(step->draft);
    QCOMPARE(m_other->cookies(), "-");
    QCOMPARE(second.cookies.use, CookieUse::Jar);
    const auto third = redirectOf(second, step->draft);
    QVERIFY(third);
    QVERIFY(third->draft.hop.isCrossSite); // the way there still went from site to site
    (void)send(third->draft);
    QCOMPARE(m_other->cookies(), "at=second");
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "at=first");
    QCOMPARE(jars().cookies(u"orders"_s).size(), 2U);
    // The same address typed by the person is on another site.
    (void)get(landing);
    QCOMPARE(m_other->cookies(), "-");
}

void CookiesTest::aRedirectOverAnotherSiteTakesNoStrictCookie()
{
    m_service->headers["/v2/login"] = {
        "Set-Cookie: strict=1; Path=/; SameSite=Strict", "Set-Cookie: lax=2; Path=/; SameSite=Lax",
        "Set-Cookie: unset=3; Path=/", "Set-Cookie: none=4; Path=/; SameSite=None; Secure"};
    (void)get(u"/v2/login"_s);
    QString away = m_other->base() + u"/away"_s;
    away.replace(u"127.0.0.1"_s, u"localhost"_s);
    m_service->headers["/v2/go"] = {"Location: " + away.toLatin1()};
    m_other->headers["/away"] = {"Location: " + m_service->base().toLatin1() + "/v2/back"};
    const RequestDraft draft = draftTo(u"/v2/go"_s);
    const Exchange gone = send(draft);
    QCOMPARE(m_service->cookies(), "strict=1; lax=2; unset=3; none=4");
    const auto there = redirectOf(gone, draft);
    const auto back = redirectOf(send(there->draft), there->draft);
    (void)send(back->draft);
    QCOMPARE(m_service->cookies(), "lax=2; unset=3; none=4");
    // With a method that changes something.
    RequestDraft post = back->draft;
    post.method = u"POST"_s;
    (void)send(post);
    QCOMPARE(m_service->cookies(), "none=4");
    // It survives being kept, and ends with another address.
    RequestDraft kept = draftFromJson(toJson(withoutSecrets(back->draft)));
    QCOMPARE(kept, back->draft);
    kept.url += u"/2"_s;
    (void)send(kept);
    QCOMPARE(m_service->cookies(), "strict=1; lax=2; unset=3; none=4");
}

void CookiesTest::aCookieHeaderOfOnesOwnWins()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=jar; Path=/"};
    (void)get(u"/v2/login"_s);
    m_service->headers["/v2/x"] = {"Set-Cookie: more=1; Path=/"};
    RequestDraft draft = draftTo(u"/v2/x"_s);
    draft.headers = {{u"Cookie"_s, u"a=mine; b=2"_s}};
    const PreflightReport report = reportOf(draft);
    const Finding *finding = report.finding(FindingKind::CookiesSent);
    QVERIFY(finding && finding->sentence.contains(u"of its own"_s) && finding->detail.contains(u"sid"_s));
    const Exchange exchange = send(draft);
    QCOMPARE(m_service->cookies(), "a=mine; b=2");
    QCOMPARE(exchange.cookies.use, CookieUse::OwnHeader);
    QVERIFY(shownCookies(exchange).contains(dots) && !shownCookies(exchange).contains("mine"));
    // What the response sets is kept, and the header is not.
    QCOMPARE(exchange.cookies.received.size(), 1U);
    QCOMPARE(withoutSecrets(draft).headers[0].value, QString());
}

void CookiesTest::cookiesCanBeSwitchedOff()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=1; Path=/"};
    (void)get(u"/v2/login"_s);
    RequestDraft without = draftTo(u"/v2/login"_s);
    without.usesCookies = false;
    const Exchange off = send(without);
    QCOMPARE(m_service->cookies(), "-");
    QCOMPARE(off.cookies.use, CookieUse::OffForRequest);
    QVERIFY(off.cookies.received.empty());
    QCOMPARE(draftFromJson(toJson(without)), without);

    QVERIFY(waitFor(jars().setOffFor(u"orders"_s, u"127.0.0.1"_s, true)));
    QCOMPARE(get(u"/v2/x"_s).cookies.use, CookieUse::OffForHost);
    QCOMPARE(m_service->cookies(), "-");
    QCOMPARE(jars().offHosts(u"orders"_s), QStringList{u"127.0.0.1"_s});
    QVERIFY(waitFor(jars().setOffFor(u"orders"_s, u"127.0.0.1"_s, false)));
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "sid=1");

    QVERIFY(waitFor(jars().setKept(u"orders"_s, false)));
    QCOMPARE(get(u"/v2/x"_s).cookies.use, CookieUse::OffForEnvironment);
    QCOMPARE(m_service->cookies(), "-");
    QVERIFY(waitFor(jars().setKept(u"orders"_s, true)));
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "sid=1");
}

void CookiesTest::whatIsOffStaysOffAfterARestart()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=1; Path=/"};
    (void)get(u"/v2/login"_s);
    QVERIFY(waitFor(jars().setOffFor(u"orders"_s, u"never.example"_s, true)));
    QVERIFY(waitFor(jars().setKept(u"orders"_s, false)));
    start();
    QCOMPARE(jars().offHosts(u"orders"_s), QStringList{u"never.example"_s});
    QVERIFY(!jars().isKept(u"orders"_s));
    QVERIFY(jars().isKept(u"sandbox"_s));
    QVERIFY(jars().cookies(u"orders"_s).empty()); // in memory only
}

void CookiesTest::preflightSaysWhichGo()
{
    QVERIFY(!reportOf(draftTo(u"/v2/x"_s)).finding(FindingKind::CookiesSent));
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=1; Path=/", "Set-Cookie: deep=1; Path=/v2/deep"};
    (void)get(u"/v2/login"_s);
    const PreflightReport report = reportOf(draftTo(u"/v2/x"_s));
    const Finding *finding = report.finding(FindingKind::CookiesSent);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Info);
    QVERIFY(finding->sentence.contains(u"sid"_s) && !finding->sentence.contains(u"deep"_s));
    QVERIFY(
        reportOf(draftTo(u"/v2/deep/1"_s)).finding(FindingKind::CookiesSent)->sentence.contains(u"deep"_s));
    RequestDraft without = draftTo(u"/v2/x"_s);
    without.usesCookies = false;
    QVERIFY(!reportOf(without).finding(FindingKind::CookiesSent));
}

void CookiesTest::aStoredCredentialWins()
{
    Credential key = orders::credentialFor(u"cookieKey"_s);
    key.storage = sessionStoreId;
    const auto stored = waitFor(m_services->credentials.add(key, Secret::copyOf("the-key-of-orders")));
    QVERIFY(stored);
    m_service->headers["/v2/public"] = {"Set-Cookie: sid=other; Path=/", "Set-Cookie: theme=dark; Path=/"};
    (void)get(u"/v2/public"_s);
    RequestDraft draft = draftTo(u"/v2/cookie"_s);
    choose(draft.credentials, u"cookieKey"_s, stored->id);
    const Exchange exchange = send(draft);
    QCOMPARE(m_service->cookies(), "sid=the-key-of-orders; theme=dark");
    QCOMPARE(shownCookies(exchange), "sid=" + dots + "; theme=" + dots);
    QCOMPARE(exchange.cookies.sent.size(), 1U);
}

void CookiesTest::valuesAreMaskedEverywhere()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=" + sessionValue + "; Path=/"};
    m_service->headers["/v2/echo"] = {"X-Echo: " + sessionValue,
                                      "Set-Cookie: again=" + sessionValue + "; Path=/v2"};
    (void)get(u"/v2/login"_s);
    m_service->body = "{\"you sent\": \"" + sessionValue + "\"}";
    const Exchange echo = get(u"/v2/echo"_s);
    for (const auto &[name, value] : echo.responseHeaders)
        QVERIFY(!value.contains(sessionValue));
    RequestDraft typed = draftTo(u"/v2/x?copy="_s + QString::fromLatin1(sessionValue));
    typed.body = "value=" + sessionValue;
    QVERIFY(!toJson(withoutSecrets(typed))[u"url"].toString().contains(QString::fromLatin1(sessionValue)));
    QCOMPARE(redactTokens(sessionValue), dots);
    const auto rows = waitFor(m_services->history.find({}));
    QCOMPARE(rows->size(), 2U);
    QVERIFY(!waitFor(m_services->history.exportHar({}, HistoryRepository::HarBodies::Included))
                 ->contains(sessionValue));
    cleanup();
    LeakScanner scanner;
    scanner.add(sessionValue);
    QCOMPARE(scanner.scan(m_directory->path()), QStringList());
}

/// A service that sets such a cookie must not make the program mask what it is about.
void CookiesTest::aValueThatReadsLikeAWordMasksNothing()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: type=application/json; Path=/",
                                       "Set-Cookie: host=api.orders.example.com; Path=/",
                                       "Set-Cookie: XSRF-TOKEN=9f8e7d6c5b4a39281706f5e4; Path=/"};
    (void)get(u"/v2/login"_s);
    for (const QByteArray text :
         {"application/json", "https://api.orders.example.com/v2", "9f8e7d6c5b4a39281706f5e4"})
        QCOMPARE(redactTokens(text), text);
}

void CookiesTest::refusedOnesAreTold()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: a=1; Domain=com", "Set-Cookie: __Host-b=2",
                                       "Set-Cookie: c=3; SameSite=None", "Set-Cookie: d=4"};
    const Exchange exchange = get(u"/v2/login"_s);
    const std::vector<CookieOutcome> &received = exchange.cookies.received;
    QCOMPARE(received.size(), 4U);
    QCOMPARE(received[0].refusal, CookieRefusal::PublicSuffix);
    QCOMPARE(received[1].refusal, CookieRefusal::HostPrefix);
    QCOMPARE(received[2].refusal, CookieRefusal::SameSiteNoneNotSecure);
    QVERIFY(!received[3].refusal);
    QCOMPARE(received[1].facts.name, "__Host-b");
    QCOMPARE(jars().cookies(u"orders"_s).size(), 1U);
}

void CookiesTest::aCancelledRequestLeavesTheJar()
{
    RawServer slow([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nSet-Cookie: sid=1\r\nContent-Length: 10\r\n\r\nhalf");
    });
    addEnvironment(u"slow"_s, slow.url(u"/v2"_s));
    const RequestDraft draft = draftTo(u"/v2/x"_s, u"slow"_s);
    QFuture<Exchange> future = m_services->pipeline.send(draft, reportOf(draft));
    QTRY_COMPARE(slow.requests.size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(jars().cookies(u"slow"_s).empty());
}

void CookiesTest::aFolderRunsWithTheSameJar()
{
    m_service->headers["/v2/login"] = {"Set-Cookie: sid=1; Path=/"};
    QVERIFY(QDir().mkpath(m_directory->filePath(u"requests"_s)));
    QFile file(m_directory->filePath(u"requests/a.http"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("GET {{baseUrl}}/login\n\n###\nGET {{baseUrl}}/public\n\n###\n# @no-cookie-jar\nGET "
               "{{baseUrl}}/query\n");
    file.close();
    Preferences preferences(m_directory->filePath(u"patlas.ini"_s));
    const CredentialPreferences choices(preferences);
    RequestFiles files(preferences);
    FolderRun run(*m_workspace, files, choices);
    QVERIFY(waitFor(files.open(m_directory->filePath(u"requests"_s))));
    run.read({});
    QTRY_COMPARE(run.state(), FolderRun::State::Ready);
    run.start();
    QTRY_COMPARE(run.state(), FolderRun::State::Finished);
    QCOMPARE(m_service->requests.size(), 3);
    QVERIFY(m_service->requests[1].contains("\r\nCookie: sid=1\r\n"));
    QVERIFY(!m_service->requests[2].contains("\r\nCookie: "));
    // The window has it too.
    (void)get(u"/v2/x"_s);
    QCOMPARE(m_service->cookies(), "sid=1");
}

void CookiesTest::anEnvironmentThatIsRemovedTakesItsCookiesAlong()
{
    addEnvironment(u"second"_s, m_other->url(u"/v2"_s));
    m_other->headers["/v2/login"] = {"Set-Cookie: sid=two; Path=/"};
    (void)get(u"/v2/login"_s, u"second"_s);
    QCOMPARE(jars().cookies(u"second"_s).size(), 1U);
    QVERIFY(waitFor(m_services->environments.remove(u"second"_s)));
    QVERIFY(jars().cookies(u"second"_s).empty());
    addEnvironment(u"second"_s, m_other->url(u"/v2"_s));
    QVERIFY(jars().cookies(u"second"_s).empty());
}

void CookiesTest::filesSayThatCookiesAreOff()
{
    RequestDraft draft = draftTo(u"/v2/x"_s);
    const Variables variables;
    const Environment environment = m_workspace->environment();
    const DefinitionPlace place{m_workspace->api(), environment, variables, m_directory->path()};
    QVERIFY(definitionOf(draft, place).metadata.empty());
    draft.usesCookies = false;
    RequestDefinition definition = definitionOf(draft, place);
    QCOMPARE(definition.metadata, std::vector<RequestMetadata>{{u"no-cookie-jar"_s}});
    QVERIFY(!draftOf(definition, place).draft.usesCookies);
    // Once, and other lines stay.
    definition.metadata.push_back({u"tag"_s, u"smoke"_s});
    QCOMPARE(definitionOf(draft, place, definition), definition);
    draft.usesCookies = true;
    QCOMPARE(definitionOf(draft, place, definition).metadata,
             (std::vector<RequestMetadata>{{u"tag"_s, u"smoke"_s}}));
}

PATLAS_CORE_TEST(CookiesTest)

#include "tst_cookies.moc"
