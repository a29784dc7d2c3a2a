// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cookies/CookiesDialog.h"

#include "core/environment/CookieJars.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/cookies/CookieDialog.h"
#include "ui/cookies/CookieModel.h"
#include "ui/history/RemovalNotice.h"
#include "ui/response/CookiesView.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/SecretField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class CookiesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyJarSaysWhatFillsIt();
    void cookiesAreListedWithoutValues();
    void aValueIsShownOnlyWhenAsked();
    void aCookieIsAdded();
    void whatBreaksARuleCannotBeSet();
    void aCookieIsEditedAndKeepsItsValue();
    void removalCanBeUndone();
    void whatCameMeanwhileStays();
    void cookiesAreSwitchedOff();
    void keysAreEnough();
    void everythingHasAName();
    void largeTextFits();
    void theResponseTabTellsWhatBecameOfEach();
    void ofTheHistoryHeadersAreRead();

private:
    void receive(const QByteArray &line, const QString &environment = u"own"_s);
    QTableView *table() const { return named<QTableView>(u"Cookies"_s, m_dialog); }
    QStringList rows() const;
    void choose(int row) const { table()->selectRow(row); }
    void press(const QString &name) const
    {
        QTest::mouseClick(named<QPushButton>(name, m_dialog), Qt::LeftButton);
    }
    CookieDialog *editor() const { return m_dialog->findChild<CookieDialog *>(); }
    static void type(const QString &field, const QString &text, QWidget *in)
    {
        named<QLineEdit>(field, in)->setText(text);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EnvironmentRepository> m_environments;
    std::unique_ptr<CookieJars> m_jars;
    std::unique_ptr<SecretClipboard> m_clipboard;
    QPointer<CookiesDialog> m_dialog;
};

void CookiesDialogTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
    m_environments = std::make_unique<EnvironmentRepository>(*m_database);
    m_jars = std::make_unique<CookieJars>(*m_database, *m_environments);
    m_clipboard = std::make_unique<SecretClipboard>();
    QVERIFY(waitFor(m_database->open()));
    Environment environment;
    environment.id = u"own"_s;
    environment.name = u"Own"_s;
    environment.apiBase = QUrl(u"https://api.example.com/v1"_s);
    QVERIFY(waitFor(m_environments->save(environment)));
    m_dialog = new CookiesDialog(*m_jars, environment, *m_clipboard);
    m_dialog->show();
}

void CookiesDialogTest::cleanup()
{
    delete m_dialog;
    m_clipboard.reset();
    m_jars.reset();
    m_environments.reset();
    m_database.reset();
}

void CookiesDialogTest::receive(const QByteArray &line, const QString &environment)
{
    CookieQuestion question;
    question.url = QUrl(u"https://api.example.com/v1/login"_s);
    std::vector<Secret> lines;
    lines.push_back(Secret::copyOf(line.toStdString()));
    (void)m_jars->receive(environment, question, lines);
}

QStringList CookiesDialogTest::rows() const
{
    QStringList all;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        all.append(cells.join(u" | "_s));
    }
    return all;
}

void CookiesDialogTest::anEmptyJarSaysWhatFillsIt()
{
    QVERIFY(rows().isEmpty());
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"The jar is empty"_s);
    }));
    for (const QString &name : {u"Edit…"_s, u"Remove"_s, u"Clear all"_s, u"Show value"_s})
        QVERIFY(!named<QPushButton>(name, m_dialog)->isEnabled());
    QVERIFY(named<QPushButton>(u"Add…"_s, m_dialog)->isEnabled());
}

void CookiesDialogTest::cookiesAreListedWithoutValues()
{
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    receive("sid=very-secret-value; Path=/; Secure; HttpOnly; SameSite=Lax");
    receive("theme=dark; Domain=example.com");
    receive("elsewhere=1", u"sandbox"_s);
    QCOMPARE(
        rows(),
        QStringList({u"api.example.com | sid | / | When Patlas is quit | Secure, HttpOnly, SameSite=Lax"_s,
                     u"example.com and below | theme | /v1 | When Patlas is quit | "_s}));
    named<QLineEdit>(u"Filter cookies"_s, m_dialog)->setText(u"THEME"_s);
    QCOMPARE(rows().size(), 1);
    named<QLineEdit>(u"Filter cookies"_s, m_dialog)->clear();
    QCOMPARE(rows().size(), 2);
    receive("sid=; Path=/; Max-Age=0");
    QCOMPARE(rows().size(), 1);
}

void CookiesDialogTest::aValueIsShownOnlyWhenAsked()
{
    receive("sid=very-secret-value");
    receive("theme=dark");
    auto *value = named<SecretField>(u"Cookie value"_s, m_dialog);
    QCOMPARE(value->text(), QString());
    choose(0);
    QCOMPARE(value->text(), QString());
    press(u"Show value"_s);
    QCOMPARE(value->text(), u"very-secret-value"_s);
    choose(1);
    QCOMPARE(value->text(), QString());
    QVERIFY(!named<QPushButton>(u"Show value"_s, m_dialog)->isChecked());
    press(u"Show value"_s);
    QCOMPARE(value->text(), u"dark"_s);
    press(u"Show value"_s);
    QCOMPARE(value->text(), QString());
}

void CookiesDialogTest::aCookieIsAdded()
{
    press(u"Add…"_s);
    CookieDialog *dialog = editor();
    QVERIFY(dialog);
    QCOMPARE(named<QLineEdit>(u"Cookie host"_s, dialog)->text(), u"api.example.com"_s);
    QVERIFY(!named<QPushButton>(u"OK"_s, dialog)->isEnabled());
    type(u"Cookie name"_s, u"sid"_s, dialog);
    type(u"Cookie value"_s, u"typed"_s, dialog);
    type(u"Cookie host"_s, u"München.example"_s, dialog);
    named<QComboBox>(u"SameSite"_s, dialog)->setCurrentText(u"Strict"_s);
    QTest::mouseClick(named<QPushButton>(u"OK"_s, dialog), Qt::LeftButton);
    const std::vector<CookieFacts> cookies = m_jars->cookies(u"own"_s);
    QCOMPARE(cookies.size(), 1U);
    QCOMPARE(cookies[0].domain, "xn--mnchen-3ya.example");
    QCOMPARE(cookies[0].sameSite, SameSite::Strict);
    QVERIFY(m_jars->valueOf(u"own"_s, cookies[0]) == Secret::copyOf("typed"));
    QCOMPARE(rows().size(), 1);
}

void CookiesDialogTest::whatBreaksARuleCannotBeSet()
{
    press(u"Add…"_s);
    CookieDialog *dialog = editor();
    auto *ok = named<QPushButton>(u"OK"_s, dialog);
    type(u"Cookie name"_s, u"__Host-a"_s, dialog);
    type(u"Cookie value"_s, u"v"_s, dialog);
    QVERIFY(!ok->isEnabled());
    QVERIFY(ok->toolTip().contains(u"__Host-"_s));
    named<QCheckBox>(u"Secure: over https, or to this machine"_s, dialog)->setChecked(true);
    QVERIFY(ok->isEnabled());
    named<QCheckBox>(u"Also for hosts below it"_s, dialog)->setChecked(true);
    QVERIFY(!ok->isEnabled());
    type(u"Cookie name"_s, u"a"_s, dialog);
    QVERIFY(ok->isEnabled());
    type(u"Cookie host"_s, u"co.uk"_s, dialog);
    QVERIFY(!ok->isEnabled());
    type(u"Cookie host"_s, u"example.co.uk"_s, dialog);
    type(u"Cookie path"_s, u"x"_s, dialog);
    QVERIFY(!ok->isEnabled());
    type(u"Cookie path"_s, u"/x"_s, dialog);
    type(u"Cookie value"_s, u"a;b"_s, dialog);
    QVERIFY(!ok->isEnabled());
}

void CookiesDialogTest::aCookieIsEditedAndKeepsItsValue()
{
    receive("sid=secret-of-it; HttpOnly; Max-Age=3600");
    choose(0);
    press(u"Edit…"_s);
    CookieDialog *dialog = editor();
    QCOMPARE(named<QLineEdit>(u"Cookie value"_s, dialog)->text(), QString());
    type(u"Cookie path"_s, u"/other"_s, dialog);
    QTest::mouseClick(named<QPushButton>(u"OK"_s, dialog), Qt::LeftButton);
    const std::vector<CookieFacts> cookies = m_jars->cookies(u"own"_s);
    QCOMPARE(cookies.size(), 1U);
    QCOMPARE(cookies[0].path, "/other");
    QVERIFY(cookies[0].isHttpOnly && cookies[0].expires);
    QVERIFY(m_jars->valueOf(u"own"_s, cookies[0]) == Secret::copyOf("secret-of-it"));
}

void CookiesDialogTest::removalCanBeUndone()
{
    receive("a=1");
    receive("b=2");
    receive("c=3");
    choose(1);
    press(u"Remove"_s);
    QCOMPARE(rows().size(), 2);
    auto *notice = m_dialog->findChild<RemovalNotice *>();
    QVERIFY(notice->isVisible());
    press(u"Clear all"_s);
    QVERIFY(rows().isEmpty());
    press(u"Undo removal"_s);
    QCOMPARE(rows().size(), 3);
    QVERIFY(m_jars->valueOf(u"own"_s, m_jars->cookies(u"own"_s)[1]) == Secret::copyOf("2"));
    QVERIFY(!notice->isVisible());
}

void CookiesDialogTest::whatCameMeanwhileStays()
{
    receive("a=1");
    press(u"Clear all"_s);
    receive("a=2");
    press(u"Undo removal"_s);
    QVERIFY(m_jars->valueOf(u"own"_s, m_jars->cookies(u"own"_s)[0]) == Secret::copyOf("2"));
}

void CookiesDialogTest::cookiesAreSwitchedOff()
{
    auto *kept = named<QCheckBox>(u"Keep cookies of this environment, and send them"_s, m_dialog);
    QVERIFY(kept->isChecked());
    QTest::mouseClick(kept, Qt::LeftButton, {}, {8, kept->height() / 2});
    QVERIFY(!m_jars->isKept(u"own"_s));
    press(u"Never for a host…"_s);
    auto *question = m_dialog->findChild<QInputDialog *>();
    QVERIFY(question);
    QCOMPARE(question->textValue(), u"api.example.com"_s);
    question->setTextValue(u"Tracker.Example"_s);
    question->accept();
    QCOMPARE(m_jars->offHosts(u"own"_s), QStringList{u"tracker.example"_s});
    auto *hosts = named<QListWidget>(u"Hosts without cookies"_s, m_dialog);
    QCOMPARE(hosts->count(), 1);
    QVERIFY(!named<QPushButton>(u"Switch on again"_s, m_dialog)->isEnabled());
    hosts->item(0)->setSelected(true);
    press(u"Switch on again"_s);
    QVERIFY(m_jars->offHosts(u"own"_s).isEmpty());
    // Hosts below one that is off are off too.
    (void)m_jars->setOffFor(u"own"_s, u"example.com"_s, true);
    (void)m_jars->setKept(u"own"_s, true);
    CookieQuestion question2;
    question2.url = QUrl(u"https://api.example.com/v1"_s);
    QCOMPARE(m_jars->outlook(u"own"_s)->useFor(question2), CookieUse::OffForHost);
}

void CookiesDialogTest::keysAreEnough()
{
    receive("a=1");
    receive("b=2");
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    table()->setFocus();
    choose(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(rows().size(), 1);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows().size(), 2);
    // Tab leaves the table.
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(!table()->hasFocus());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void CookiesDialogTest::everythingHasAName()
{
    press(u"Add…"_s);
    for (QWidget *root : {static_cast<QWidget *>(m_dialog), static_cast<QWidget *>(editor())}) {
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isTakingKeys = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !widget->objectName().startsWith(u"qt_"_s);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (isTakingKeys && widget->inherits("QLineEdit")
                && widget->parentWidget()->inherits("QAbstractSpinBox"))
                continue; // the part of a field that has a name
            if (isTakingKeys && !widget->inherits("QScrollArea"))
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         widget->metaObject()->className());
        }
    }
}

/// At twice the size of text, on a small screen.
void CookiesDialogTest::largeTextFits()
{
    const QFont former = QApplication::font();
    QFont large = former;
    large.setPointSizeF(2 * former.pointSizeF());
    QApplication::setFont(large);
    m_dialog->setFont(large);
    press(u"Add…"_s);
    QVERIFY2(m_dialog->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 960,
             qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    QVERIFY(editor()->minimumSizeHint().height() <= 960);
    QApplication::setFont(former);
}

void CookiesDialogTest::theResponseTabTellsWhatBecameOfEach()
{
    CookiesView view;
    Exchange exchange;
    exchange.cookies.use = CookieUse::Jar;
    CookieOutcome added;
    added.facts = CookieFacts{"sid", "api.example.com"};
    added.facts.isSecure = true;
    CookieOutcome refused;
    refused.what = CookieOutcome::What::Refused;
    refused.facts = CookieFacts{"track", "api.example.com"};
    refused.refusal = CookieRefusal::PublicSuffix;
    exchange.cookies.received = {added, refused};
    exchange.cookies.sent = {CookieFacts{"theme", "example.com", "/", false}};
    view.showCookies(exchange);
    auto *table = named<QTableWidget>(u"Cookies of the response"_s, &view);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 0)->text(), u"Set"_s);
    QCOMPARE(table->item(0, 5)->text(), u"Secure"_s);
    QCOMPARE(table->item(1, 0)->text(), u"Refused"_s);
    QVERIFY(table->item(1, 0)->toolTip().contains(u"public suffix"_s));
    QCOMPARE(table->item(0, 4)->text(), u"When Patlas is quit"_s);
    QCOMPARE(table->item(1, 4)->text(), QString()); // it is not there at all
    QCOMPARE(table->item(2, 0)->text(), u"Sent"_s);
    QCOMPARE(table->item(2, 2)->text(), u"example.com and below"_s);
    QVERIFY(named<QLabel>(u"Notes about cookies"_s, &view)->text().contains(u"track: Not kept"_s));
    exchange.cookies = {CookieUse::OffForHost};
    exchange.responseHeaders = {{"Set-Cookie", u"a=••••; Path=/"_s.toUtf8()}};
    view.showCookies(exchange);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Not kept"_s);
    QVERIFY(named<QLabel>(u"Notes about cookies"_s, &view)->text().contains(u"switched off for this host"_s));
}

void CookiesDialogTest::ofTheHistoryHeadersAreRead()
{
    CookiesView view;
    Exchange exchange;
    exchange.started = QDateTime::currentDateTimeUtc();
    exchange.request.url = QUrl(u"https://api.example.com/v1"_s);
    exchange.request.headers = {{"Cookie", u"sid=••••; theme=••••"_s.toUtf8()}};
    exchange.responseHeaders = {{"set-cookie", u"sid=••••; Domain=example.com; HttpOnly"_s.toUtf8()}};
    view.showCookies(exchange);
    auto *table = named<QTableWidget>(u"Cookies of the response"_s, &view);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 2)->text(), u"example.com and below"_s);
    QCOMPARE(table->item(2, 1)->text(), u"theme"_s);
    view.showCookies({});
    QCOMPARE(table->rowCount(), 0);
    QVERIFY(named<QLabel>(u"Notes about cookies"_s, &view)->text().startsWith(u"No cookie was sent"_s));
}

PATLAS_WIDGET_TEST(CookiesDialogTest)

#include "tst_cookiesdialog.moc"
