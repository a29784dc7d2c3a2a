// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/FreshCredential.h"

#include "core/history/HistoryRepository.h"
#include "core/pipeline/RequestPipeline.h"
#include "tests/core/authorization/RenewalGround.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Tokens of a flow are renewed before they end.
class FreshCredentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endingTokenIsRenewed()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        const QString before = secretText(*waitFor(ground.side.credentials.secretOf(kept.id)));
        ground.server.expiresIn = 20;
        const QString first = ground.side.token(kept.id);
        QVERIFY(first != before);
        QVERIFY(ground.server.isValid(first));
        QCOMPARE(ground.refreshes(), 1);
        // Its refresh token was replaced: the next renewal goes with the new one.
        ground.server.expiresIn = 3600;
        ground.server.grantedScope = u"read"_s;
        const QString second = ground.side.token(kept.id);
        QVERIFY(ground.server.isValid(second));
        QCOMPARE(ground.refreshes(), 2);
        const Credential *now = ground.side.credentials.find(kept.id);
        QVERIFY(now->expires > QDateTime::currentDateTimeUtc().addSecs(3000));
        QCOMPARE(now->scopes, QStringList{u"read"_s});
        QCOMPARE(ground.side.token(kept.id), second);
        QCOMPARE(ground.refreshes(), 2);
        Side again(ground.directory.path(), ground.secrets);
        QCOMPARE(*again.credentials.find(kept.id), *now);
        QCOMPARE(again.token(kept.id), second);
    }

    void refreshTokenThatIsNotReplacedGoesOn()
    {
        RenewalGround ground;
        ground.server.rotatesRefreshTokens = false;
        const Credential kept = ground.signedIn(30);
        ground.server.expiresIn = 20;
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
        QCOMPARE(ground.refreshes(), 2);
    }

    void severalAtOnceRenewOnce()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        std::vector<QFuture<Result<Secret>>> asking;
        for (int i = 0; i < 6; ++i)
            asking.push_back(ground.side.fresh.secretOf(kept.id));
        QSet<QString> tokens;
        for (const auto &each : asking)
            tokens.insert(secretText(*waitFor(each)));
        QCOMPARE(tokens.size(), 1);
        QVERIFY(ground.server.isValid(*tokens.begin()));
        QCOMPARE(ground.refreshes(), 1);
    }

    void twoProcessesRenewOnce()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        const OtherProcess other;
        Side second(ground.directory.path(), ground.secrets, other.identity);
        std::function<void()> go;
        ground.server.hold = [&go](std::function<void()> respond) { go = std::move(respond); };
        const auto there = second.fresh.secretOf(kept.id);
        QTRY_VERIFY(go);
        const auto here = ground.side.fresh.secretOf(kept.id);
        QTest::qWait(700); // this one waits meanwhile
        QCOMPARE(ground.refreshes(), 1);
        ground.server.hold = {};
        go();
        const QString token = secretText(*waitFor(here));
        QCOMPARE(secretText(*waitFor(there)), token);
        QVERIFY(ground.server.isValid(token));
        QCOMPARE(ground.refreshes(), 1);
        QVERIFY(ground.side.value("SELECT renewed_by FROM authorization").toString().isEmpty());
    }

    void whatAnotherProcessRenewedIsRead()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        Side second(ground.directory.path(), ground.secrets);
        const QString token = ground.side.token(kept.id);
        QCOMPARE(second.token(kept.id), token);
        QCOMPARE(ground.refreshes(), 1);
        // Also where nothing asks for a fresh one: the fingerprint in memory is the old one.
        ground.server.expiresIn = 3600;
        Side third(ground.directory.path(), ground.secrets);
        QVERIFY(ground.side.run("UPDATE credential SET expires = '2020-01-01T00:00:00.000Z'"));
        QVERIFY(waitFor(ground.side.credentials.reload(kept.id)));
        QVERIFY(waitFor(second.fresh.renew(kept.id)));
        QCOMPARE(*waitFor(third.credentials.secretOf(kept.id)),
                 *waitFor(second.credentials.secretOf(kept.id)));
    }

    void aLostRaceReadsTheNewToken()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        std::function<void()> go;
        ground.server.hold = [&go](std::function<void()> respond) { go = std::move(respond); };
        const auto here = ground.side.fresh.secretOf(kept.id);
        QTRY_VERIFY(go);
        // Another process was quicker although it should not be there.
        Side second(ground.directory.path(), ground.secrets);
        auto stored = waitFor(second.credentials.storedSecretOf(kept.id));
        QVERIFY(stored);
        stored->renewal.refreshToken = Secret::copyOf("refresh-new");
        QVERIFY(waitFor(second.credentials.replaceSecret(kept.id,
                                                         {Secret::copyOf("access-new"),
                                                          std::move(stored->renewal),
                                                          QDateTime::currentDateTimeUtc().addSecs(3600),
                                                          {u"read"_s}})));
        ground.server.instead = [](const AuthorizationServer::Request &,
                                   AuthorizationServer::Response &response) {
            response = {400, "{\"error\":\"invalid_grant\"}"};
            return true;
        };
        go();
        QCOMPARE(secretText(*waitFor(here)), u"access-new"_s);
    }

    void aReusedRefreshTokenIsTold()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        // Somebody else has it, and uses it first.
        const auto stored = waitFor(ground.side.credentials.storedSecretOf(kept.id));
        TokenEndpoint thief(ground.side.engine, {});
        const auto stolen = waitFor(
            thief.refresh({{}, ground.server.url(u"/token"_s), u"app"_s}, stored->renewal.refreshToken, {}));
        QVERIFY(stolen->grant);
        const auto secret = waitFor(ground.side.fresh.secretOf(kept.id));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Refused);
        QVERIFY(secret.error().what.contains(u"Ann"_s));
        QVERIFY(secret.error().meaning.contains(u"used by another program"_s));
        QCOMPARE(secret.error().detail, u"invalid_grant"_s);
        QVERIFY(
            !ground.server.isValid(secretText(stolen->grant->accessToken))); // the whole sign-in has ended
    }

    void failuresAreErrorsAndNothingIsGivenOut()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        ground.server.instead = [](const AuthorizationServer::Request &,
                                   AuthorizationServer::Response &response) {
            response = {503, "{\"error\":\"temporarily_unavailable\"}"};
            return true;
        };
        const auto unavailable = waitFor(ground.side.fresh.secretOf(kept.id));
        QVERIFY(!unavailable);
        QCOMPARE(unavailable.error().kind, ErrorKind::Network);
        QVERIFY(unavailable.error().meaning.contains(u"Nothing was sent"_s));
        ground.server.instead = {};
        QVERIFY(ground.server.isValid(ground.side.token(kept.id))); // it works when the server does

        const Credential other = [&] {
            ground.server.expiresIn = 30;
            return *waitFor(ground.side.authorizations.keep(
                [] {
                    Credential blank;
                    blank.environmentId = u"staging"_s;
                    blank.slotId = u"oauth"_s;
                    blank.name = u"Bob"_s;
                    return blank;
                }(),
                ground.request(),
                Grant{Secret::copyOf("access-b"),
                      Secret::copyOf("refresh-b"),
                      {},
                      QDateTime::currentDateTimeUtc()},
                {}));
        }();
        ground.server.stop();
        const auto nobody = waitFor(ground.side.fresh.secretOf(other.id));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::Network);
        QVERIFY(ground.side.value("SELECT count(*) FROM authorization WHERE renewed_by <> ''").toInt() == 0);
    }

    void aCrashedProcessHoldsUpNobody()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        QVERIFY(
            ground.side.run("UPDATE authorization SET renewed_by = ?, renewed_since = ?",
                            {u"4000000:1"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}));
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
    }

    void aProcessThatEndsWithoutRenewingIsFollowed()
    {
        RenewalGround ground;
        const Credential kept = ground.signedIn(30);
        auto other = std::make_unique<OtherProcess>();
        QVERIFY(
            ground.side.run("UPDATE authorization SET renewed_by = ?, renewed_since = ?",
                            {other->identity, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}));
        const auto secret = ground.side.fresh.secretOf(kept.id);
        QTest::qWait(600);
        QVERIFY(!secret.isFinished());
        QCOMPARE(ground.refreshes(), 0);
        other.reset();
        QVERIFY(ground.server.isValid(secretText(*waitFor(secret))));
    }

    void clientRenewsAsItself()
    {
        RenewalGround ground;
        ground.server.clientSecret = u"s3cret"_s;
        AuthorizationRequest wanted = ground.request(GrantKind::ClientCredentials);
        wanted.clientAuthentication = ClientAuthentication::Basic;
        const Credential kept = ground.signedIn(30, wanted, {}, "s3cret");
        QVERIFY(kept.renews);
        QVERIFY(ground.server.isValid(ground.side.token(kept.id)));
        QCOMPARE(ground.server.count(u"/token"_s, u"client_credentials"_s), 2);
        QCOMPARE(ground.server.requests.back().form.value(u"scope"_s), u"read write"_s);
    }

    void pipelineSendsAFreshTokenOrNothing()
    {
        RenewalGround ground;
        HistoryRepository history(ground.side.database, ground.directory.path() + u"/bodies"_s);
        RequestPipeline pipeline(ground.side.credentials, ground.side.engine, history, {},
                                 [&ground](const QString &id) { return ground.side.fresh.secretOf(id); });
        const Credential kept = ground.signedIn(30);
        PreflightReport report;
        report.method = "GET";
        report.url = ground.server.url(u"/api/things"_s);
        Placement placement;
        placement.name = "Authorization";
        placement.prefix = "Bearer ";
        placement.slotId = kept.slotId;
        placement.tokenId = kept.id;
        report.placements = {placement};
        report.verdict = Verdict::Allowed;
        RequestDraft draft;
        draft.environmentId = u"staging"_s;
        const Exchange good = waitFor(pipeline.send(draft, report));
        QVERIFY2(!good.error, good.error ? qPrintable(good.error->message()) : "");
        QCOMPARE(good.status, 200);
        QCOMPARE(ground.refreshes(), 1);

        QVERIFY(ground.side.run("UPDATE credential SET expires = '2020-01-01T00:00:00.000Z'"));
        ground.server.expiresIn = 20;
        QVERIFY(waitFor(ground.side.credentials.reload(kept.id)));
        ground.server.instead = [](const AuthorizationServer::Request &request,
                                   AuthorizationServer::Response &response) {
            response = {400, "{\"error\":\"invalid_grant\"}"};
            return request.url.path() == "/token"_L1;
        };
        const Exchange bad = waitFor(pipeline.send(draft, report));
        QVERIFY(bad.error);
        QCOMPARE(bad.error->kind, ErrorKind::Refused);
        QCOMPARE(bad.status, 0);
        QCOMPARE(ground.server.count(u"/api/things"_s), 1);
        ground.side.run("SELECT 1"); // what the history wrote
    }
};

PATLAS_CORE_TEST(FreshCredentialTest)

#include "tst_freshcredential.moc"
