// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SignIn.h"

#include "tests/core/authorization/SignInGround.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Sign-ins that must not succeed, each for one reason.
class SignInRefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongClientIsRefused()
    {
        SignInGround ground;
        ground.server.clientSecret = u"right"_s;
        for (const auto way : {ClientAuthentication::Basic, ClientAuthentication::Post}) {
            const auto grant = ground.runAs("wrong", way);
            QVERIFY(!grant);
            QCOMPARE(grant.error().kind, ErrorKind::Refused);
            QCOMPARE(grant.error().detail, u"invalid_client"_s);
            QVERIFY(!grant.error().message().contains(u"wrong\""_s));
        }
    }

    void passwordIsAskedForOnlyWhereAllowed()
    {
        SignInGround ground;
        AuthorizationRequest wanted = ground.request(GrantKind::Password);
        wanted.userName = u"ann"_s;
        const auto secrets = [] {
            SignInSecrets made;
            made.password = Secret::copyOf("p\xc3\xa4ssword & more");
            return made;
        };
        const auto refused = ground.run(wanted, secrets());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(ground.server.requests.empty());
        wanted.isPasswordAllowed = true;
        QVERIFY(ground.run(wanted, secrets()));
    }

    void refusalsOfTheServerAreSaid()
    {
        SignInGround ground;
        ground.server.deniesAccess = true;
        const auto denied = ground.run(ground.request());
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, ErrorKind::Refused);
        QCOMPARE(denied.error().detail, u"access_denied"_s);
        QCOMPARE(ground.server.count(u"/token"_s), 0);
    }

    void codeThatDoesNotHoldIsRefused()
    {
        SignInGround ground;
        ground.server.codeSeconds = -1;
        QCOMPARE(ground.run(ground.request()).error().detail, u"invalid_grant"_s);
        ground.server.codeSeconds = 60;
        ground.server.sendsOtherCode = true;
        QCOMPARE(ground.run(ground.request()).error().detail, u"invalid_grant"_s);
    }

    void serverRefusesWhatItShould()
    {
        // So that the other tests prove something: the same flow by hand, with one thing wrong at a time.
        SignInGround ground;
        QVERIFY(ground.run(ground.request()));
        auto form = ground.server.requests.back().form;
        EndpointClient client(ground.engine, {});
        const auto statusOf = [&](const QHash<QString, QString> &fields) {
            FormBody body;
            for (auto field = fields.begin(); field != fields.end(); ++field)
                body.addText(field.key().toStdString(), field.value());
            return waitFor(client.post({}, ground.server.url(u"/token"_s), body.text()))->status;
        };
        QCOMPARE(statusOf(form), 400); // used twice
        for (const QString &field : {u"code_verifier"_s, u"redirect_uri"_s}) {
            ground.browser.visited.clear();
            ground.server.instead = [&](const AuthorizationServer::Request &request,
                                        AuthorizationServer::Response &response) {
                if (request.url.path() != "/token"_L1)
                    return false;
                form = request.form;
                response = {500, "{}"};
                return true;
            };
            QVERIFY(!ground.run(ground.request()));
            ground.server.instead = {};
            auto changed = form;
            changed[field] += u'x';
            QCOMPARE(statusOf(changed), 400);
        }
    }

    void stateOfAnotherSignInIsNotTaken()
    {
        SignInGround ground;
        ground.server.changesState = true;
        SignIn signIn(ground.parts());
        const auto future = signIn.start(ground.request(), {});
        QTRY_COMPARE(ground.browser.status, 400);
        QVERIFY(!future.isFinished());
        QCOMPARE(ground.server.count(u"/token"_s), 0);
        signIn.cancel();
        QCOMPARE(waitFor(future).error().kind, ErrorKind::Cancelled);
    }

    void issuerIsCompared_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("isPromised");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<bool>("isTaken");
        const QString good = u"https://id.example"_s;
        QTest::newRow("nothing known") << QString() << false << QString() << true;
        QTest::newRow("the same") << good << true << good << true;
        QTest::newRow("another") << good << true << u"https://evil.example"_s << false;
        QTest::newRow("another, not promised") << good << false << u"https://evil.example"_s << false;
        QTest::newRow("with a slash") << good << true << good + u'/' << false;
        QTest::newRow("promised and not sent") << good << true << QString() << false;
        QTest::newRow("sent, nothing known") << QString() << false << good << true;
    }

    void issuerIsCompared()
    {
        QFETCH(const QString, known);
        QFETCH(const bool, isPromised);
        QFETCH(const QString, sent);
        QFETCH(const bool, isTaken);
        SignInGround ground;
        ground.server.sentIssuer = sent;
        AuthorizationRequest wanted = ground.request();
        wanted.issuer = known;
        wanted.issuerIsSent = isPromised;
        const auto grant = ground.run(wanted);
        QCOMPARE(grant.has_value(), isTaken);
        QCOMPARE(ground.server.count(u"/token"_s), isTaken ? 1 : 0);
        if (!isTaken)
            QCOMPARE(grant.error().kind, ErrorKind::Refused);
    }

    void unfitRequestsSendNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("token address over http") << 0;
        QTest::newRow("sign-in address over http") << 1;
        QTest::newRow("no client id") << 2;
        QTest::newRow("authentication without secret") << 3;
        QTest::newRow("client alone without secret") << 4;
        QTest::newRow("scope with a quotation mark") << 5;
        QTest::newRow("scope with a blank") << 6;
        QTest::newRow("address with a password") << 7;
        QTest::newRow("no device address") << 8;
        QTest::newRow("a file") << 9;
    }

    void unfitRequestsSendNothing()
    {
        QFETCH(const int, what);
        SignInGround ground;
        AuthorizationRequest wanted = ground.request();
        switch (what) {
        case 0:
            wanted.tokenUrl = QUrl(u"http://id.example/token"_s);
            break;
        case 1:
            wanted.authorizationUrl = QUrl(u"http://id.example/authorize"_s);
            break;
        case 2:
            wanted.clientId.clear();
            break;
        case 3:
            wanted.clientAuthentication = ClientAuthentication::Basic;
            break;
        case 4:
            wanted.kind = GrantKind::ClientCredentials;
            break;
        case 5:
            wanted.scopes = {u"a\"b"_s};
            break;
        case 6:
            wanted.scopes = {u"a b"_s};
            break;
        case 7:
            wanted.tokenUrl.setUserInfo(u"a:b"_s);
            break;
        case 8:
            wanted.kind = GrantKind::DeviceCode;
            wanted.deviceAuthorizationUrl.clear();
            break;
        case 9:
            wanted.authorizationUrl = QUrl(u"file:///etc/passwd"_s);
            break;
        }
        const auto grant = ground.run(wanted);
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!grant.error().what.isEmpty());
        QVERIFY(ground.server.requests.empty());
        QVERIFY(ground.browser.visited.empty());
    }

    void noBrowserIsSaid()
    {
        SignInGround ground;
        SignIn::Parts parts = ground.parts();
        parts.openPage = [](const QUrl &) { return false; };
        SignIn signIn(std::move(parts));
        QCOMPARE(waitFor(signIn.start(ground.request(), {})).error().kind, ErrorKind::Unsupported);
    }

    void hugeResponsesAreCutOff()
    {
        SignInGround ground;
        ground.server.instead = [](const AuthorizationServer::Request &request,
                                   AuthorizationServer::Response &response) {
            response.body = "{\"access_token\":\"" + QByteArray(2 << 20, 'x') + "\"}";
            return request.url.path() == "/token"_L1;
        };
        const auto grant = ground.run(ground.request());
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Refused);
        QVERIFY(grant.error().what.contains(u"1"_s));
    }

    void redirectsAreNotFollowed()
    {
        AuthorizationServer other;
        SignInGround ground;
        ground.server.instead = [&other](const AuthorizationServer::Request &request,
                                         AuthorizationServer::Response &response) {
            response = {307, {}, other.url(u"/token"_s).toEncoded()};
            return request.url.path() == "/token"_L1;
        };
        const auto grant = ground.run(ground.request());
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, ErrorKind::Refused);
        QVERIFY(other.requests.empty());
    }

    void deviceRefusalsAreSaid()
    {
        SignInGround denied;
        denied.server.deniesAccess = true;
        QCOMPARE(denied.run(denied.request(GrantKind::DeviceCode)).error().detail, u"access_denied"_s);
        SignInGround late;
        late.server.deviceExpiresIn = 3;
        QCOMPARE(late.run(late.request(GrantKind::DeviceCode)).error().kind, ErrorKind::Timeout);
        SignInGround expired;
        expired.server.instead = [](const AuthorizationServer::Request &request,
                                    AuthorizationServer::Response &response) {
            response = {400, "{\"error\":\"expired_token\"}"};
            return request.url.path() == "/token"_L1;
        };
        QCOMPARE(expired.run(expired.request(GrantKind::DeviceCode)).error().kind, ErrorKind::Timeout);
        SignInGround unknown;
        AuthorizationRequest wanted = unknown.request(GrantKind::DeviceCode);
        wanted.clientId = u"other"_s;
        QCOMPARE(unknown.run(wanted).error().detail, u"invalid_client"_s);
        SignInGround bad;
        bad.server.instead = [](const AuthorizationServer::Request &,
                                AuthorizationServer::Response &response) {
            response.body = "{\"device_code\":\"d\",\"user_code\":\"u\",\"expires_in\":60,"
                            "\"verification_uri\":\"javascript:alert(1)\"}";
            return true;
        };
        QCOMPARE(bad.run(bad.request(GrantKind::DeviceCode)).error().kind, ErrorKind::Parse);
    }
};

PATLAS_CORE_TEST(SignInRefusalsTest)

#include "tst_signinrefusals.moc"
