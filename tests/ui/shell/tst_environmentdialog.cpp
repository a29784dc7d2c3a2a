// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnvironmentDialog.h"

#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Dialogs delete themselves, so each test creates its own on the heap and closes it.
class EnvironmentDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewOneCanBeOfAnotherApi();
    void typedValuesAreReturned();
    void builtInEnvironmentKeepsItsUrls();
    void unchangedSecretsAreKept();
    void unneededSecretIsDeleted();
    void proxyFieldsAreShownOnlyWithAProxy();
    void limitsAreReturned();
    void tokensStayWithTheOldAddressUnlessTicked();
    void aRefusalIsPlainText();
    void everyFieldHasAnAccessibleName();
};

void EnvironmentDialogTest::typedValuesAreReturned()
{
    auto *dialog = new EnvironmentDialog;
    dialog->show();
    QCOMPARE(dialog->windowTitle(), u"Add environment"_s);
    named<QLineEdit>(u"Environment name"_s, dialog)->setText(u" Staging "_s);
    named<QLineEdit>(u"API address"_s, dialog)->setText(u"https://staging.example.com/v1/api"_s);
    named<QLineEdit>(u"Client certificate"_s, dialog)->setText(u"/etc/ssl/me.pem"_s);
    named<QLineEdit>(u"Client key"_s, dialog)->setText(u"/etc/ssl/me.key"_s);
    named<QLineEdit>(u"Key passphrase"_s, dialog)->setText(u"pass phrase"_s);
    auto *proxy = named<QComboBox>(u"Proxy"_s, dialog);
    proxy->setCurrentIndex(proxy->findText(u"HTTP proxy"_s));
    named<QLineEdit>(u"Proxy host"_s, dialog)->setText(u"proxy.example.com"_s);
    named<QSpinBox>(u"Proxy port"_s, dialog)->setValue(3128);
    named<QLineEdit>(u"Proxy user"_s, dialog)->setText(u"ann"_s);
    named<QLineEdit>(u"Proxy password"_s, dialog)->setText(u"word"_s);
    QSignalSpy saved(dialog, &EnvironmentDialog::saveRequested);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(saved.count(), 1);

    const Environment environment = dialog->environment();
    QVERIFY(!environment.id.isEmpty());
    QCOMPARE(environment.name, u"Staging"_s);
    QVERIFY(!environment.plainHttpAllowed);
    const Connection connection = dialog->connection();
    QCOMPARE(connection.certificateFile, u"/etc/ssl/me.pem"_s);
    QCOMPARE(connection.proxyUse, ProxyUse::Http);
    QCOMPARE(connection.proxyPort, quint16(3128));
    QCOMPARE(connection.proxyUser, u"ann"_s);
    const ConnectionSecrets secrets = dialog->secrets();
    QVERIFY(secrets.passphrase == Secret::copyOf("pass phrase"));
    QVERIFY(secrets.proxyPassword == Secret::copyOf("word"));
    delete dialog;
}

void EnvironmentDialogTest::builtInEnvironmentKeepsItsUrls()
{
    Environment environment;
    environment.id = u"gl-strings"_s;
    environment.name = u"GL Strings"_s;
    environment.apiBase = QUrl(u"https://api.example.com/v1/api"_s);
    environment.builtIn = true;
    auto *dialog = new EnvironmentDialog(environment, {}, {});
    dialog->show();
    QCOMPARE(dialog->windowTitle(), u"Edit environment"_s);
    QVERIFY(!named<QLineEdit>(u"API address"_s, dialog)->isEnabled());
    QVERIFY(named<QLineEdit>(u"Client certificate"_s, dialog)->isEnabled());
    QCOMPARE(dialog->environment(), environment);
    delete dialog;
}

void EnvironmentDialogTest::unchangedSecretsAreKept()
{
    Connection connection;
    connection.certificateFile = u"me.p12"_s;
    connection.passphraseKey = u"connection-1"_s;
    connection.proxyUser = u"ann"_s;
    connection.proxyPasswordKey = u"connection-2"_s;
    auto *dialog = new EnvironmentDialog({}, connection, {});
    const ConnectionSecrets secrets = dialog->secrets();
    QVERIFY(!secrets.passphrase.has_value());
    QVERIFY(!secrets.proxyPassword.has_value());
    // The window does not contain the secrets; it only shows that they exist.
    QVERIFY(named<QLineEdit>(u"Key passphrase"_s, dialog)->text().isEmpty());
    QVERIFY(named<QLineEdit>(u"Key passphrase"_s, dialog)->placeholderText().contains(u"keychain"_s));
    QCOMPARE(dialog->connection(), connection);
    delete dialog;
}

void EnvironmentDialogTest::unneededSecretIsDeleted()
{
    Connection connection;
    connection.certificateFile = u"me.p12"_s;
    connection.passphraseKey = u"connection-1"_s;
    connection.proxyUser = u"ann"_s;
    connection.proxyPasswordKey = u"connection-2"_s;
    auto *dialog = new EnvironmentDialog({}, connection, {});
    named<QLineEdit>(u"Client certificate"_s, dialog)->clear();
    named<QLineEdit>(u"Proxy user"_s, dialog)->clear();
    const ConnectionSecrets secrets = dialog->secrets();
    QVERIFY(secrets.passphrase.has_value() && secrets.passphrase->isEmpty());
    QVERIFY(secrets.proxyPassword.has_value() && secrets.proxyPassword->isEmpty());
    delete dialog;
}

void EnvironmentDialogTest::proxyFieldsAreShownOnlyWithAProxy()
{
    auto *dialog = new EnvironmentDialog;
    auto *proxy = named<QComboBox>(u"Proxy"_s, dialog);
    auto *host = named<QLineEdit>(u"Proxy host"_s, dialog);
    QVERIFY(!host->isEnabled());
    proxy->setCurrentIndex(proxy->findText(u"SOCKS5 proxy"_s));
    QVERIFY(host->isEnabled());
    host->setText(u"proxy.example.com"_s);
    auto *password = named<QLineEdit>(u"Proxy password"_s, dialog);
    QVERIFY(password->isEnabled());
    proxy->setCurrentIndex(proxy->findText(u"SOCKS5 proxy, names looked up here"_s));
    QCOMPARE(dialog->connection().proxyUse, ProxyUse::Socks5LocalNames);
    proxy->setCurrentIndex(proxy->findText(u"SOCKS4a proxy"_s));
    QVERIFY(!password->isEnabled());
    QCOMPARE(dialog->connection().proxyUse, ProxyUse::Socks4a);
    QCOMPARE(dialog->connection().proxyHost, u"proxy.example.com"_s);
    proxy->setCurrentIndex(proxy->findText(u"No proxy"_s));
    QVERIFY(!host->isEnabled());
    QCOMPARE(dialog->connection().proxyHost, QString());
    delete dialog;
}

void EnvironmentDialogTest::limitsAreReturned()
{
    Connection connection;
    connection.limits.silence = std::chrono::milliseconds(1500);
    auto *dialog = new EnvironmentDialog({}, connection, {});
    dialog->show();
    auto *silence = named<QDoubleSpinBox>(u"Limit for silence"_s, dialog);
    auto *whole = named<QDoubleSpinBox>(u"Limit for the whole request"_s, dialog);
    auto *connecting = named<QDoubleSpinBox>(u"Limit for connecting"_s, dialog);
    QCOMPARE(silence->text(), u"1.5 s"_s);
    QCOMPARE(whole->text(), u"As in Preferences"_s);
    QCOMPARE(dialog->connection().limits, connection.limits);
    whole->setValue(60);
    connecting->setValue(0);
    QCOMPARE(connecting->text(), u"None"_s);
    silence->setValue(-1);
    TimeLimits wanted;
    wanted.whole = std::chrono::minutes(1);
    wanted.connect = std::chrono::seconds(0);
    QCOMPARE(dialog->connection().limits, wanted);
    delete dialog;
}

void EnvironmentDialogTest::tokensStayWithTheOldAddressUnlessTicked()
{
    Environment environment;
    environment.id = u"e"_s;
    environment.name = u"Staging"_s;
    environment.apiBase = QUrl(u"https://old.example/v1/api"_s);
    Credential first;
    first.id = u"1"_s;
    first.name = u"<b>CI</b>"_s;
    Credential second;
    second.id = u"2"_s;
    second.name = u"Me"_s;
    auto *dialog = new EnvironmentDialog(environment, {}, {first, second});
    dialog->show();
    auto *list = named<QListWidget>(u"Tokens for the new address"_s, dialog);
    auto *address = named<QLineEdit>(u"API address"_s, dialog);
    QVERIFY(list && !list->isVisible());
    address->setText(u"https://old.example/v2/api"_s); // the same service
    QVERIFY(!list->isVisible());
    address->setText(u"https://new.example/v1/api"_s);
    QVERIFY(list->isVisible());
    QVERIFY(list->accessibleDescription().contains("old.example"_L1)
            && list->accessibleDescription().contains("new.example"_L1));
    QCOMPARE(list->item(0)->text(), u"<b>CI</b>"_s);
    QCOMPARE(dialog->tokensToRebind(), QStringList());
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(dialog->tokensToRebind(), QStringList{u"2"_s});
    address->setText(u"https://old.example/v1/api"_s);
    QCOMPARE(dialog->tokensToRebind(), QStringList());
    delete dialog;
}

void EnvironmentDialogTest::aRefusalIsPlainText()
{
    auto *dialog = new EnvironmentDialog;
    dialog->show();
    dialog->refuse(u"<b>no</b>"_s);
    auto *reason = named<QLabel>(u"Reason"_s, dialog);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->textFormat(), Qt::PlainText);
    delete dialog;
}

void EnvironmentDialogTest::everyFieldHasAnAccessibleName()
{
    auto *dialog = new EnvironmentDialog;
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool named = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QSpinBox *>(widget);
        if (named && widget->objectName() != u"qt_spinbox_lineedit"_s)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(dialog->sizeHint().width() <= 1280 && dialog->sizeHint().height() <= 800);
    delete dialog;
}

void EnvironmentDialogTest::aNewOneCanBeOfAnotherApi()
{
    Environment environment;
    environment.apiId = u"b"_s;
    EnvironmentDialog dialog(environment, {}, {});
    dialog.show();
    auto *api = named<QComboBox>(u"API"_s, &dialog);
    QVERIFY(api && !api->isVisible());
    QCOMPARE(dialog.environment().apiId, u"b"_s);
    dialog.setApis({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
    QVERIFY(api->isVisible());
    QCOMPARE(api->currentText(), u"Second"_s);
    api->setCurrentIndex(0);
    QCOMPARE(dialog.environment().apiId, u"a"_s);
}

PATLAS_WIDGET_TEST(EnvironmentDialogTest)
#include "tst_environmentdialog.moc"
