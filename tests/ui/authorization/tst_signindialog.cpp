// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authorization/SignInDialog.h"

#include "tests/core/authorization/RenewalGround.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/secret/SecretField.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

namespace {

/// The dialog with real parts behind it.
struct DialogGround : RenewalGround {
    DialogGround()
    {
        std::vector<AuthorizationRequest> choices;
        for (const GrantKind kind : {GrantKind::AuthorizationCode, GrantKind::DeviceCode,
                                     GrantKind::ClientCredentials, GrantKind::Password}) {
            choices.push_back(request(kind));
            choices.back().deviceAuthorizationUrl = server.url(u"/device"_s);
            choices.back().scopes = {u"read"_s};
            choices.back().clientId = kind == GrantKind::DeviceCode ? u"app"_s : QString();
        }
        const auto open = [this](const QUrl &url) {
            ++opened;
            return browser.open(url);
        };
        dialog = new SignInDialog(
            {u"staging"_s,
             u"oauth"_s,
             true,
             u"Ann"_s,
             u"Example"_s,
             choices,
             {{u"read"_s, u"see everything"_s}, {u"write"_s, u"change things"_s}, {u"delete"_s, {}}},
             [](const QString &name) { return name == "Taken"_L1; },
             [this, open] {
                 return std::make_unique<SignIn>(
                     SignIn::Parts{side.engine, {}, open, {}, std::chrono::milliseconds(second)});
             },
             open,
             [this](Credential credential, const AuthorizationRequest &wanted, const Grant &grant,
                    const Secret &clientSecret) {
                 return side.authorizations.keep(std::move(credential), wanted, grant, clientSecret);
             }});
        dialog->show();
    }
    ~DialogGround() { delete dialog; }

    template <typename T> T *the(const QString &name) { return named<T>(name, dialog); }
    void type(const QString &name, const QString &text) { the<QLineEdit>(name)->setText(text); }
    QPushButton *signIn() { return the<QPushButton>(u"Sign in"_s); }

    QPointer<SignInDialog> dialog;
    int opened = 0;
    int second = 20;
};

} // namespace

/// Signing in, by clicking, against a real server on this machine.
class SignInDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Appearance::Light); }

    void signsInInTheBrowserAndStores()
    {
        DialogGround ground;
        QSignalSpy added(ground.dialog, &SignInDialog::added);
        QVERIFY(!ground.signIn()->isEnabled());
        QVERIFY(ground.the<QLabel>(u"What is missing"_s)->text().contains(u"client id"_s));
        ground.type(u"Client id"_s, u"app"_s);
        QVERIFY(ground.signIn()->isEnabled());
        ground.type(u"Token name"_s, u"Taken"_s);
        QVERIFY(!ground.signIn()->isEnabled());
        ground.type(u"Token name"_s, u"Mine"_s);
        QVERIFY(!ground.the<QComboBox>(u"How the secret is sent"_s)->isVisible());
        auto *scopes = ground.the<QListWidget>(u"Scopes"_s);
        QCOMPARE(scopes->item(0)->checkState(), Qt::Checked);
        QCOMPARE(scopes->item(0)->text(), u"read: see everything"_s);
        scopes->item(1)->setCheckState(Qt::Checked);
        takePicture(u"sign-in"_s);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        QTRY_COMPARE(added.size(), 1);
        const auto credential = added.front().front().value<Credential>();
        QCOMPARE(credential.name, u"Mine"_s);
        QCOMPARE(credential.slotId, u"oauth"_s);
        QCOMPARE(credential.scopes, QStringList({u"read"_s, u"write"_s}));
        QVERIFY(credential.renews);
        QVERIFY(ground.server.isValid(ground.side.token(credential.id)));
        QTRY_VERIFY(!ground.dialog);
        QCOMPARE(ground.opened, 1);
    }

    void clientSecretIsSentAsChosen()
    {
        DialogGround ground;
        ground.server.clientSecret = u"s3cret & more"_s;
        ground.server.takesBasic = false;
        QSignalSpy added(ground.dialog, &SignInDialog::added);
        ground.the<QComboBox>(u"Way to sign in"_s)->setCurrentIndex(2);
        ground.type(u"Client id"_s, u"app"_s);
        QVERIFY(!ground.signIn()->isEnabled());
        ground.type(u"Client secret"_s, u"s3cret & more"_s);
        QCOMPARE(ground.the<SecretField>(u"Client secret"_s)->echoMode(), QLineEdit::Password);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        auto *problem = ground.the<QLabel>(u"Problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"another way than it expects"_s));
        QVERIFY(!problem->text().contains(u"s3cret"_s));
        ground.the<QComboBox>(u"How the secret is sent"_s)->setCurrentIndex(1);
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(added.front().front().value<Credential>().isPersonal); // as its slot, whoever signed in
    }

    void deviceCodeIsShownAndCopied()
    {
        DialogGround ground;
        QSignalSpy added(ground.dialog, &SignInDialog::added);
        ground.the<QComboBox>(u"Way to sign in"_s)->setCurrentIndex(1);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        auto *code = ground.the<QLabel>(u"Code to enter"_s);
        QTRY_VERIFY(code->isVisible());
        QCOMPARE(code->text(), QLatin1String(AuthorizationServer::userCode));
        QVERIFY(ground.the<QLabel>(u"Where to enter it"_s)
                    ->text()
                    .contains(ground.server.url(u"/enter"_s).toString()));
        QVERIFY(!ground.signIn()->isVisible());
        takePicture(u"sign-in-code"_s);
        QTest::mouseClick(ground.the<QPushButton>(u"Copy code"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QLatin1String(AuthorizationServer::userCode));
        QTest::mouseClick(ground.the<QPushButton>(u"Open page"_s), Qt::LeftButton);
        QCOMPARE(ground.opened, 1);
        ground.server.approveDevice();
        QTRY_COMPARE(added.size(), 1);
    }

    void cancelGoesBackToTheFormFirst()
    {
        DialogGround ground;
        ground.server.hold = [](const std::function<void()> &) {};
        ground.type(u"Client id"_s, u"app"_s);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        QTRY_COMPARE(ground.server.count(u"/token"_s), 1);
        QTest::mouseClick(ground.the<QPushButton>(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(ground.signIn()->isVisible());
        QVERIFY(!ground.the<QLabel>(u"Problem"_s)->isVisible());
        QCOMPARE(ground.the<QLineEdit>(u"Client id"_s)->text(), u"app"_s);
        QTest::mouseClick(ground.the<QPushButton>(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!ground.dialog);
        QVERIFY(ground.side.credentials.all().empty());
    }

    void passwordNeedsPermission()
    {
        DialogGround ground;
        QSignalSpy added(ground.dialog, &SignInDialog::added);
        ground.the<QComboBox>(u"Way to sign in"_s)->setCurrentIndex(3);
        QVERIFY(ground.the<QLabel>(u"About this way"_s)->text().contains(u"Prefer any other way"_s));
        ground.type(u"Client id"_s, u"app"_s);
        ground.type(u"User name"_s, u"ann"_s);
        ground.type(u"Password"_s, u"pässword & more"_s);
        QVERIFY(!ground.signIn()->isEnabled());
        ground.the<QCheckBox>(u"Let Patlas see the password"_s)->setChecked(true);
        takePicture(u"sign-in-password"_s);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        QTRY_COMPARE(added.size(), 1);
    }

    void aTokenThatCannotBeStoredIsNotLost()
    {
        DialogGround ground;
        QSignalSpy added(ground.dialog, &SignInDialog::added);
        ground.server.beforeResponse = [&] { ground.side.store.setPresent(false); };
        ground.type(u"Client id"_s, u"app"_s);
        QTest::mouseClick(ground.signIn(), Qt::LeftButton);
        auto *reason = ground.the<QLabel>(u"Reason"_s);
        QTRY_VERIFY(reason->isVisible());
        QVERIFY(added.isEmpty());
        QTest::mouseClick(ground.the<QPushButton>(u"Keep for this session only"_s), Qt::LeftButton);
        QTRY_COMPARE(added.size(), 1);
        const auto credential = added.front().front().value<Credential>();
        QCOMPARE(credential.storage, StoreId(sessionStoreId));
        QVERIFY(ground.server.isValid(ground.side.token(credential.id)));
    }
};

PATLAS_WIDGET_TEST(SignInDialogTest)

#include "tst_signindialog.moc"
