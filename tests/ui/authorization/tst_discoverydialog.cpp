// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/DiscoveryDialog.h"

#include "core/authorization/SignInChoices.h"
#include "core/environment/Environment.h"
#include "tests/core/authorization/RenewalGround.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"

#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

/// Reading how to sign in, from a real server on this machine.
class DiscoveryDialogTest : public QObject {
    Q_OBJECT

private:
    struct Ground : RenewalGround {
        explicit Ground(const QString &path = u"/.well-known/openid-configuration"_s, bool isOfService = true)
            : client(std::make_shared<EndpointClient>(side.engine, TransportFor()))
        {
            const QUrl address = server.url(path);
            dialog = new DiscoveryDialog({u"Example"_s, address, isOfService,
                                          [this, address] { return discover(*client, u"here"_s, address); }});
            dialog->show();
        }
        ~Ground() { delete dialog; }

        std::shared_ptr<EndpointClient> client;
        QPointer<DiscoveryDialog> dialog;
    };

private Q_SLOTS:
    void readsWhatIsNeededToSignIn()
    {
        Ground ground;
        QSignalSpy found(ground.dialog, &DiscoveryDialog::found);
        QTRY_COMPARE(found.size(), 1);
        QTRY_VERIFY(!ground.dialog);
        const auto server = found.front().front().value<DiscoveredServer>();
        QCOMPARE(server.tokenUrl, ground.server.url(u"/token"_s));

        Environment environment;
        environment.id = u"here"_s;
        const std::vector<AuthorizationRequest> choices = signInChoices(server, environment, {u"openid"_s});
        QVERIFY(!choices.empty());
        QVERIFY(choices.front().kind == GrantKind::AuthorizationCode);
        QCOMPARE(choices.front().tokenUrl, server.tokenUrl);
        QCOMPARE(choices.front().issuer, server.issuer);
        QCOMPARE(choices.front().scopes, QStringList(u"openid"_s));
        QCOMPARE(choices.front().environmentId, u"here"_s);
    }

    void saysWhyItCannotBeReadAndTriesAgain()
    {
        Ground ground(u"/nothing/.well-known/openid-configuration"_s);
        QSignalSpy found(ground.dialog, &DiscoveryDialog::found);
        QSignalSpy paste(ground.dialog, &DiscoveryDialog::pasteRequested);
        auto *problem = named<QLabel>(u"Problem"_s, ground.dialog);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"404"_s), qPrintable(problem->text()));
        auto *again = named<QPushButton>(u"Try again"_s, ground.dialog);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!problem->isVisible());
        QTRY_VERIFY(problem->isVisible());
        QTest::mouseClick(named<QPushButton>(u"Paste a token instead…"_s, ground.dialog), Qt::LeftButton);
        QCOMPARE(paste.size(), 1);
        QCOMPARE(found.size(), 0);
    }

    void nothingIsReadElsewhereUnasked()
    {
        Ground ground(u"/.well-known/openid-configuration"_s, false);
        QSignalSpy found(ground.dialog, &DiscoveryDialog::found);
        QTest::qWait(100);
        QVERIFY(ground.server.requests.empty());
        QTest::mouseClick(named<QPushButton>(u"Read"_s, ground.dialog), Qt::LeftButton);
        QTRY_COMPARE(found.size(), 1);
    }

    void aServerThatTakesNoChallengeIsNotAskedForACode()
    {
        DiscoveredServer server;
        server.authorizationUrl = QUrl(u"https://id.example/authorize"_s);
        server.tokenUrl = QUrl(u"https://id.example/token"_s);
        server.kinds = {GrantKind::AuthorizationCode, GrantKind::ClientCredentials, GrantKind::DeviceCode};
        server.takesChallenge = false;
        const std::vector<AuthorizationRequest> choices = signInChoices(server, {}, {});
        QCOMPARE(choices.size(), std::size_t(1)); // it names no address for device codes either
        QVERIFY(choices.front().kind == GrantKind::ClientCredentials);
    }

    void addressesComeFromTheScheme()
    {
        Environment environment;
        environment.apiBase = QUrl(u"https://api.example/v1"_s);
        SecurityScheme scheme;
        scheme.kind = SchemeKind::OpenIdConnect;
        scheme.openIdConnectUrl = u"https://id.example/.well-known/openid-configuration"_s;
        QCOMPARE(discoveryAddress(scheme, environment), QUrl(scheme.openIdConnectUrl));
        scheme.kind = SchemeKind::OAuth2;
        QVERIFY(discoveryAddress(scheme, environment).isEmpty());
        scheme.oauthMetadataUrl = u"https://id.example/.well-known/oauth-authorization-server"_s;
        QCOMPARE(discoveryAddress(scheme, environment), QUrl(scheme.oauthMetadataUrl));
        scheme.flows.emplace_back(); // says itself how
        QVERIFY(discoveryAddress(scheme, environment).isEmpty());
    }
};

PATLAS_WIDGET_TEST(DiscoveryDialogTest)
#include "tst_discoverydialog.moc"
