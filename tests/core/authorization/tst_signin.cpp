// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SignIn.h"

#include "core/authorization/OpenIdDiscovery.h"
#include "tests/core/authorization/SignInGround.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Flows against a strict authorization server, over real sockets.
class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsInInTheBrowser()
    {
        SignInGround ground;
        ground.server.grantedScope = u"read"_s;
        SignIn signIn(ground.parts());
        QSignalSpy waits(&signIn, &SignIn::waitsForBrowser);
        const auto grant = waitFor(signIn.start(ground.request(), {}));
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().message()));
        QVERIFY(ground.server.isValid(textIn(grant->accessToken)));
        QVERIFY(grant->refreshToken.view().substr(0, 8) == "refresh-");
        QCOMPARE(grant->scopes, QStringList{u"read"_s});
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(grant->expires);
        QVERIFY(seconds > 3500 && seconds <= 3600);
        QCOMPARE(grant->expires.timeSpec(), Qt::UTC);

        QCOMPARE(waits.size(), 1);
        const QUrlQuery query(ground.browser.visited.front());
        QCOMPARE(query.queryItemValue(u"tenant"_s, QUrl::FullyDecoded), u"a&b"_s);
        QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read write"_s);
        QTRY_VERIFY(ground.browser.page.contains("close this page"));
        // The secrets of the exchange are in the body alone.
        const AuthorizationServer::Request &exchange = ground.server.requests.back();
        QVERIFY(!exchange.url.hasQuery());
        QCOMPARE(exchange.form.value(u"code_verifier"_s).size(), 43);
        QVERIFY(!query.toString().contains(exchange.form.value(u"code_verifier"_s)));
    }

    void nothingIsWrittenToDisk()
    {
        SignInGround ground;
        QVERIFY(ground.run(ground.request()));
        QCOMPARE(QDir(ground.directory.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void clientProvesItselfBothWays()
    {
        for (const char *secret : {"s3cret", "a:b c%+&=/\xc3\xa9"}) {
            SignInGround basic;
            basic.server.clientSecret = QString::fromUtf8(secret);
            basic.server.clientId = u"ap:p é"_s;
            basic.server.takesPost = false;
            QVERIFY2(basic.runAs(secret, ClientAuthentication::Basic), secret);
            QCOMPARE(basic.runAs(secret, ClientAuthentication::Post).error().detail, u"invalid_client"_s);
            SignInGround post;
            post.server.clientSecret = QString::fromUtf8(secret);
            post.server.takesBasic = false;
            QVERIFY2(post.runAs(secret, ClientAuthentication::Post), secret);
            QCOMPARE(post.runAs(secret, ClientAuthentication::Basic).error().detail, u"invalid_client"_s);
        }
    }

    void clientSignsInAsItself()
    {
        SignInGround ground;
        ground.server.clientSecret = u"s3cret"_s;
        const auto grant = ground.runAs("s3cret", ClientAuthentication::Basic, GrantKind::ClientCredentials);
        QVERIFY(grant);
        QVERIFY(ground.server.isValid(textIn(grant->accessToken)));
        QVERIFY(grant->refreshToken.isEmpty());
        QCOMPARE(ground.server.requests.back().form.value(u"scope"_s), u"read write"_s);
        QVERIFY(ground.browser.visited.empty());
    }

    void registeredPathIsUsed()
    {
        SignInGround ground;
        ground.server.redirectPath = u"/callback"_s;
        AuthorizationRequest wanted = ground.request();
        wanted.redirectPath = u"/callback"_s;
        QVERIFY(ground.run(wanted));
    }

    void extraParametersGoAlongAndReplaceNothing()
    {
        SignInGround ground;
        AuthorizationRequest wanted = ground.request();
        wanted.extraParameters = {{u"audience"_s, u"https://api.example/?a=b&c"_s},
                                  {u"state"_s, u"mine"_s},
                                  {u"code_verifier"_s, u"mine"_s},
                                  {u"client_id"_s, u"other"_s}};
        QVERIFY(ground.run(wanted));
        const QUrlQuery query(ground.browser.visited.front());
        QCOMPARE(query.queryItemValue(u"audience"_s, QUrl::FullyDecoded), u"https://api.example/?a=b&c"_s);
        QCOMPARE(query.allQueryItemValues(u"state"_s).size(), 1);
        QCOMPARE(ground.server.requests.back().form.value(u"audience"_s), u"https://api.example/?a=b&c"_s);
    }

    void cancelsWhileTheTokenIsFetched()
    {
        SignInGround ground;
        std::function<void()> go;
        ground.server.hold = [&go](std::function<void()> respond) { go = std::move(respond); };
        SignIn signIn(ground.parts());
        const auto future = signIn.start(ground.request(), {});
        QTRY_VERIFY(go);
        signIn.cancel();
        QCOMPARE(waitFor(future).error().kind, ErrorKind::Cancelled);
        go();
        QTest::qWait(20); // nothing comes of it
    }

    void isDestroyedWhileItRuns()
    {
        SignInGround ground;
        ground.server.hold = [](const std::function<void()> &) {};
        QFuture<Result<Grant>> future;
        {
            SignIn signIn(ground.parts());
            future = signIn.start(ground.request(), {});
            QTRY_COMPARE(ground.server.count(u"/token"_s), 1);
        }
        QCOMPARE(waitFor(future).error().kind, ErrorKind::Cancelled);
    }

    void oddTokensComeAsTheyAre()
    {
        SignInGround ground;
        ground.server.tokenSuffix = u"+/=~!$&'()*,;:@<>\"\\{}[]|^`#?%41"_s;
        const auto grant = ground.run(ground.request());
        QVERIFY(grant);
        QVERIFY(textIn(grant->accessToken).endsWith(ground.server.tokenSuffix));
        QVERIFY(ground.server.isValid(textIn(grant->accessToken)));
        ground.server.tokenSuffix = u" é"_s;
        QCOMPARE(ground.run(ground.request()).error().kind, ErrorKind::Parse);
    }

    void deviceSignsIn()
    {
        SignInGround ground;
        SignIn signIn(ground.parts());
        DevicePrompt prompt;
        QObject::connect(&signIn, &SignIn::prompted,
                         [&prompt](const DevicePrompt &shown) { prompt = shown; });
        const auto future = signIn.start(ground.request(GrantKind::DeviceCode), {});
        QTRY_COMPARE(prompt.userCode, QLatin1String(AuthorizationServer::userCode));
        QCOMPARE(prompt.page, ground.server.url(u"/enter"_s));
        QVERIFY(prompt.completePage.hasQuery());
        QTRY_VERIFY(ground.server.count(u"/token"_s) >= 2);
        QVERIFY(!future.isFinished());
        ground.server.approveDevice();
        const auto grant = waitFor(future);
        QVERIFY(grant);
        QVERIFY(ground.server.isValid(textIn(grant->accessToken)));
        QCOMPARE(grant->scopes, QStringList({u"read"_s, u"write"_s}));
    }

    void deviceAsksLessOftenWhenTold()
    {
        SignInGround ground;
        ground.server.approveDevice();
        std::vector<qint64> times;
        QElapsedTimer clock;
        clock.start();
        ground.server.instead = [&](const AuthorizationServer::Request &request,
                                    AuthorizationServer::Response &response) {
            if (request.url.path() != "/token"_L1)
                return false;
            times.push_back(clock.elapsed());
            response = {400, "{\"error\":\"slow_down\"}"};
            return times.size() < 3;
        };
        QVERIFY(ground.run(ground.request(GrantKind::DeviceCode)));
        // 1, 6 and 11 "seconds" of 20 ms: never sooner.
        QCOMPARE(times.size(), std::size_t(3));
        QVERIFY(times[1] - times[0] >= 6 * 20 - 20);
        QVERIFY(times[2] - times[1] >= 11 * 20 - 20);
    }

    void discoveredServerIsSignedInAt()
    {
        SignInGround ground;
        ground.server.sentIssuer = ground.server.issuer();
        EndpointClient client(ground.engine, {});
        const auto server = waitFor(discover(client, {}, QUrl(ground.server.issuer())));
        QVERIFY(server);
        QCOMPARE(server->scopes, QStringList({u"read"_s, u"write"_s}));
        QVERIFY(server->issuerIsSent);
        QVERIFY(server->takesChallenge);
        QCOMPARE(server->kinds, (std::vector{GrantKind::AuthorizationCode, GrantKind::ClientCredentials}));
        QCOMPARE(server->clientAuthentications,
                 (std::vector{ClientAuthentication::Post, ClientAuthentication::None}));
        AuthorizationRequest wanted;
        wanted.clientId = ground.server.clientId;
        apply(*server, wanted);
        QVERIFY(ground.run(wanted));

        ground.server.statedIssuer = u"https://evil.example"_s;
        const auto other = waitFor(discover(client, {}, QUrl(ground.server.issuer())));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Refused);
        const auto missing = waitFor(discover(client, {}, ground.server.url(u"/other"_s)));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Parse);
        const auto plain = waitFor(discover(client, {}, QUrl(u"http://id.example"_s)));
        QCOMPARE(plain.error().kind, ErrorKind::InvalidInput);
    }
};

PATLAS_CORE_TEST(SignInTest)

#include "tst_signin.moc"
