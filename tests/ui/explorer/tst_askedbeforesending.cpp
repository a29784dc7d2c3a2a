// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/FolderActions.h"
#include "ui/requests/RunFolderDialog.h"
#include "ui/requests/ValuesDialog.h"
#include "ui/secret/AllowedCommandsDialog.h"
#include "ui/secret/CommandPermissionDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What a person is asked when Send or Run is pressed: values that are missing, and programs that print
/// secrets.
class AskedBeforeSendingTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup();
    void missingValuesAreAskedForAtOnce();
    void aPickOffersItsChoices();
    void valuesAreRememberedForTheSession();
    void valuesCanBeKeptInTheEnvironment();
    void secretsAreNotKeptInAFile();
    void cancelSendsNothing();
    void promptsOfAFileAreAskedForEachTime();
    void aFolderAsksForAllValuesAtOnce();
    void commandsAreAllowedOnce();
    void returnAllowsNothing();
    void aFolderAsksForItsCommands();
    void allowedCommandsAreListedAndWithdrawn();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray content(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    template <typename Dialog> Dialog *dialog() const
    {
        const QList<Dialog *> all = m_page->findChildren<Dialog *>();
        const auto open =
            std::find_if(all.begin(), all.end(), [](Dialog *each) { return each->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }
    static void press(const QString &name, QWidget *in)
    {
        auto *button = named<QPushButton>(name, in);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(const QString &field, const QString &text, QWidget *in)
    {
        auto *line = named<QLineEdit>(field, in);
        QVERIFY2(line, qPrintable(field));
        line->setText(text);
    }
    void show(const QString &url, const std::vector<NamedValue> &headers = {})
    {
        RequestDraft draft;
        draft.environmentId = m_ground->workspace.environment().id;
        draft.method = u"GET"_s;
        draft.url = url;
        draft.headers = headers;
        m_page->openDraft(draft);
    }
    QString provider() const { return m_directory->filePath(u"provider"_s); }
    QString command() const { return u"{{patlas:command/"_s + provider() + u" show a}}"_s; }
    void openFolder();
    RunFolderDialog *runFolder();
};

void AskedBeforeSendingTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    write(u"1.http"_s, "### First\n# @prompt city Where you are\nGET {{baseUrl}}/tags?name={{city}}\n");
    write(u"2.http"_s, "### Second\nGET {{baseUrl}}/second/{{name}}\n");
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_server = std::make_unique<SmallServer>();
    QFile script(provider());
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho NoKnownShape-printed-$2\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    startPage();
}

void AskedBeforeSendingTest::cleanup()
{
    const QList<RunFolderDialog *> running = m_page->findChildren<RunFolderDialog *>();
    qDeleteAll(running);
    close();
}

void AskedBeforeSendingTest::openFolder()
{
    m_page.reset();
    m_preferences->setValue(u"requests/folder"_s, folder());
    write(u"http-client.env.json"_s, "{\"dev\": {}, \"prod\": {}}");
    startPage();
    find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
    QTRY_VERIFY(find<QTreeView>(u"Requests"_s)->model()->rowCount() == 2);
}

RunFolderDialog *AskedBeforeSendingTest::runFolder()
{
    m_page->folder().runChosen();
    auto *run = dialog<RunFolderDialog>();
    [&] {
        QVERIFY(run);
        QTRY_VERIFY(named<QLabel>(u"State of the run"_s, run)->text().startsWith(u"2 request(s)."_s));
    }();
    return run;
}

void AskedBeforeSendingTest::missingValuesAreAskedForAtOnce()
{
    show(u"/v1/api/{{place}}?a={{other}}"_s, {{u"X-Password"_s, u"{{password}}"_s}});
    m_page->send();
    auto *values = dialog<ValuesDialog>();
    QVERIFY(values);
    QCOMPARE(m_server->requests(), 0);
    auto *secret = named<QCheckBox>(u"password is secret"_s, values);
    QVERIFY(secret->isChecked());
    QCOMPARE(named<QLineEdit>(u"Value of password"_s, values)->echoMode(), QLineEdit::Password);
    QVERIFY(!named<QCheckBox>(u"place is secret"_s, values)->isChecked());
    QVERIFY(!named<QComboBox>(u"Keep place"_s, values)->isEnabled()); // no folder is open
    takePicture(u"values-dialog"_s);
    type(u"Value of place"_s, u"here"_s, values);
    type(u"Value of other"_s, u"{{baseUrl}}"_s, values); // is text
    type(u"Value of password"_s, u"NoKnownShape-typed-1"_s, values);
    press(u"Send"_s, values);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/here?a={{baseUrl}} HTTP"),
             m_server->received.constData());
    QVERIFY(m_server->received.contains("X-Password: NoKnownShape-typed-1\r\n"));
    QCOMPARE(m_page->draft().headers.front().value, u"{{password}}"_s);
}

void AskedBeforeSendingTest::aPickOffersItsChoices()
{
    show(u"/v1/api/own?a={{$pick place $value: Bern,Basel}}"_s);
    m_page->send();
    auto *values = dialog<ValuesDialog>();
    QVERIFY(values);
    auto *choices = named<QComboBox>(u"Choices for place"_s, values);
    QVERIFY(choices);
    QCOMPARE(choices->count(), 2);
    QCOMPARE(choices->currentText(), u"Bern"_s);
    choices->setCurrentIndex(1);
    press(u"Send"_s, values);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/own?a=Basel "), m_server->received.constData());
    // It is asked each time, and what was chosen is proposed.
    m_server->received.clear();
    QTRY_VERIFY(!dialog<ValuesDialog>());
    m_page->send();
    QTRY_VERIFY(dialog<ValuesDialog>());
    QCOMPARE(named<QComboBox>(u"Choices for place"_s, dialog<ValuesDialog>())->currentText(), u"Basel"_s);
    // What is typed is no choice, even if it looks like one.
    auto *value = named<QLineEdit>(u"Value of place"_s, dialog<ValuesDialog>());
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"bern"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/own?a=bern "), m_server->received.constData());
}

void AskedBeforeSendingTest::valuesAreRememberedForTheSession()
{
    show(u"/v1/api/{{place}}"_s);
    m_page->send();
    type(u"Value of place"_s, u"here"_s, dialog<ValuesDialog>());
    QTest::keyClick(named<QLineEdit>(u"Value of place"_s, dialog<ValuesDialog>()), Qt::Key_Return);
    QTRY_COMPARE(m_server->requests(), 1);
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()));
    QTRY_VERIFY(!dialog<ValuesDialog>());
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 2);
    m_page->forgetGivenValues();
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()));
    m_page->send();
    QVERIFY(dialog<ValuesDialog>());
}

void AskedBeforeSendingTest::valuesCanBeKeptInTheEnvironment()
{
    openFolder();
    show(u"/v1/api/{{place}}"_s);
    m_page->send();
    auto *keep = named<QComboBox>(u"Keep place"_s, dialog<ValuesDialog>());
    QVERIFY(keep->isEnabled());
    keep->setCurrentIndex(keep->count() - 1);
    type(u"Value of place"_s, u"here"_s, dialog<ValuesDialog>());
    press(u"Send"_s, dialog<ValuesDialog>());
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY(m_server->received.startsWith("GET /v1/api/here HTTP"));
    QVERIFY2(content(u"http-client.env.json"_s).contains("\"place\": \"here\""),
             content(u"http-client.env.json"_s).constData());
}

void AskedBeforeSendingTest::secretsAreNotKeptInAFile()
{
    openFolder();
    show(u"/v1/api/{{place}}"_s);
    m_page->send();
    auto *keep = named<QComboBox>(u"Keep place"_s, dialog<ValuesDialog>());
    keep->setCurrentIndex(keep->count() - 1);
    named<QCheckBox>(u"place is secret"_s, dialog<ValuesDialog>())->setChecked(true);
    QCOMPARE(keep->currentIndex(), 0);
    QVERIFY(!keep->isEnabled());
    named<QCheckBox>(u"place is secret"_s, dialog<ValuesDialog>())->setChecked(false);
    keep->setCurrentIndex(keep->count() - 1);
    type(u"Value of place"_s, u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s, dialog<ValuesDialog>());
    press(u"Send"_s, dialog<ValuesDialog>());
    auto *reason = named<QLabel>(u"Reason"_s, dialog<ValuesDialog>());
    QTRY_VERIFY(reason->isVisible());
    QVERIFY2(reason->text().contains(u"secret"_s), qPrintable(reason->text()));
    QVERIFY(!content(u"http-client.env.json"_s).contains("ghp_"));
    QCOMPARE(m_server->requests(), 0);
}

void AskedBeforeSendingTest::cancelSendsNothing()
{
    show(u"/v1/api/{{place}}"_s);
    m_page->send();
    press(u"Cancel"_s, dialog<ValuesDialog>());
    QVERIFY(!dialog<ValuesDialog>());
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);
}

void AskedBeforeSendingTest::promptsOfAFileAreAskedForEachTime()
{
    openFolder();
    auto *tree = find<QTreeView>(u"Requests"_s);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(tree->model()->index(0, 0)).center());
    QTRY_COMPARE(m_page->draft().queryParameters.size(), std::size_t(1));
    m_page->send();
    QCOMPARE(named<QLineEdit>(u"Value of city"_s, dialog<ValuesDialog>())->accessibleDescription(),
             u"Where you are"_s);
    type(u"Value of city"_s, u"bern"_s, dialog<ValuesDialog>());
    press(u"Send"_s, dialog<ValuesDialog>());
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY(m_server->received.startsWith("GET /v1/api/tags?name=bern"));
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()) && !dialog<ValuesDialog>());
    m_page->send();
    QCOMPARE(named<QLineEdit>(u"Value of city"_s, dialog<ValuesDialog>())->text(), u"bern"_s);
    press(u"Cancel"_s, dialog<ValuesDialog>());
    startPage(); // after a restart too
    QTRY_COMPARE(m_page->draft().queryParameters.size(), std::size_t(1));
    const auto isAsked = [this] {
        m_page->send(); // the file may not be read yet
        auto *values = dialog<ValuesDialog>();
        const QString told =
            values ? named<QLineEdit>(u"Value of city"_s, values)->accessibleDescription() : QString();
        if (values)
            press(u"Cancel"_s, values);
        return told == "Where you are"_L1;
    };
    QTRY_VERIFY(isAsked());
    QCOMPARE(m_server->requests(), 1);
}

void AskedBeforeSendingTest::aFolderAsksForAllValuesAtOnce()
{
    openFolder();
    RunFolderDialog *run = runFolder();
    press(u"Run"_s, run);
    auto *values = dialog<ValuesDialog>();
    QVERIFY(values);
    type(u"Value of city"_s, u"bern"_s, values);
    type(u"Value of name"_s, u"jane"_s, values);
    QCOMPARE(m_server->requests(), 0);
    press(u"Send"_s, values);
    QTRY_COMPARE(m_server->requests(), 2);
    QVERIFY(m_server->received.contains("GET /v1/api/tags?name=bern"));
    QVERIFY(m_server->received.contains("GET /v1/api/second/jane HTTP"));
}

void AskedBeforeSendingTest::commandsAreAllowedOnce()
{
    show(u"/v1/api/x"_s, {{u"X-Key"_s, command()}});
    QVERIFY(m_page->report().finding(FindingKind::CommandNotAllowed));
    m_page->send();
    auto *question = dialog<CommandPermissionDialog>();
    QVERIFY(question);
    const QString shown = named<QPlainTextEdit>(u"Commands"_s, question)->toPlainText();
    QVERIFY2(shown.contains(provider() + u" show a"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"http://127.0.0.1"_s), qPrintable(shown));
    takePicture(u"command-permission"_s);
    press(u"Don't send"_s, question);
    QTRY_VERIFY(!dialog<CommandPermissionDialog>());
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);
    m_page->send();
    press(u"Allow this command"_s, dialog<CommandPermissionDialog>());
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.contains("X-Key: NoKnownShape-printed-a\r\n"),
             m_server->received.constData());
    QTRY_VERIFY(!m_page->report().finding(FindingKind::CommandNotAllowed));
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()));
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 2);
    show(u"/v1/api/x"_s, {{u"X-Key"_s, command().replace(u" a}}"_s, u" b}}"_s)}});
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()));
    m_page->send();
    QTRY_VERIFY(dialog<CommandPermissionDialog>());
}

void AskedBeforeSendingTest::returnAllowsNothing()
{
    show(u"/v1/api/x"_s, {{u"X-Key"_s, command()}});
    m_page->send();
    auto *question = dialog<CommandPermissionDialog>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!dialog<CommandPermissionDialog>());
    QVERIFY(m_ground->services.allowedCommands.all().empty());
    QCOMPARE(m_server->requests(), 0);
}

void AskedBeforeSendingTest::aFolderAsksForItsCommands()
{
    write(u"1.http"_s, "GET {{baseUrl}}/first\nX-Key: " + command().toUtf8() + "\n");
    write(u"2.http"_s,
          "GET {{baseUrl}}/second\nX-Key: {{patlas:command/" + provider().toUtf8() + " show b}}\n");
    openFolder();
    RunFolderDialog *run = runFolder();
    press(u"Run"_s, run);
    auto *question = dialog<CommandPermissionDialog>();
    QVERIFY(question);
    press(u"Allow 2 command(s)"_s, question);
    QTRY_COMPARE(m_server->requests(), 2);
    QVERIFY(m_server->received.contains("X-Key: NoKnownShape-printed-a\r\n"));
    QVERIFY(m_server->received.contains("X-Key: NoKnownShape-printed-b\r\n"));
}

void AskedBeforeSendingTest::allowedCommandsAreListedAndWithdrawn()
{
    show(u"/v1/api/x"_s, {{u"X-Key"_s, command()}});
    m_page->send();
    press(u"Allow this command"_s, dialog<CommandPermissionDialog>());
    QTRY_COMPARE(m_server->requests(), 1);
    auto *list = new AllowedCommandsDialog(m_ground->services.providerCommands, m_page.get());
    list->open();
    auto *commands = named<QTreeWidget>(u"Allowed commands"_s, list);
    QCOMPARE(commands->topLevelItemCount(), 1);
    QCOMPARE(commands->topLevelItem(0)->text(0), provider() + u" show a"_s);
    takePicture(u"allowed-commands"_s);
    QVERIFY(named<QLabel>(u"Values in memory"_s, list)->text().startsWith(u"1 value(s)"_s));
    press(u"Forget values now"_s, list);
    QVERIFY(named<QLabel>(u"Values in memory"_s, list)->text().startsWith(u"No value"_s));
    QVERIFY(!named<QPushButton>(u"Withdraw"_s, list)->isEnabled());
    commands->topLevelItem(0)->setSelected(true);
    press(u"Withdraw"_s, list);
    QCOMPARE(commands->topLevelItemCount(), 0);
    list->reject();
    QVERIFY(m_page->report().finding(FindingKind::CommandNotAllowed));
    QTRY_VERIFY(named<QPushButton>(u"Send"_s, m_page.get()));
    m_page->send();
    QTRY_VERIFY(dialog<CommandPermissionDialog>());
    QCOMPARE(m_server->requests(), 1);
}

PATLAS_WIDGET_TEST(AskedBeforeSendingTest)
#include "tst_askedbeforesending.moc"
