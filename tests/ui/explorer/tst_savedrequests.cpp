// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SavedStage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

class SavedRequestsTest : public QObject, SavedStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init() { openFolder(); }
    void cleanup() { close(); }
    void aClickOpensARequestOfAFile();
    void whatIsSavedChangesOnlyWhatWasEdited();
    void aNewRequestIsSavedInAFileOfItsTitle();
    void aCopyTakesAlongWhatTheFileSays();
    void variablesOfTheChosenEnvironmentAreSent();
    void aVariableWithoutAValueIsSaid();
    void severalRequestsOfAFileAreListed();
    void whatAnotherProgramWritesIsShown();
    void anEditedRequestIsNotWrittenOverAForeignChange();
    void aRenamedFileStaysOpen();
    void operationsOpenInTabs();
    void tabsComeBackAfterARestart();
    void whatIsMaskedInTheDatabaseComesFromTheFileAgain();
    void requestsOfOneOperationStayApartInAnotherEnvironment();
    void aCheckThatIsBeingTypedStaysWithItsRequest();
    void aTabHasItsOwnResponse();
    void scriptsAreKeptAndSaid();

private:
    QString findings() const { return texts(find<QListView>(u"Preflight"_s)->model()); }
};

void SavedRequestsTest::aClickOpensARequestOfAFile()
{
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    QCOMPARE(m_page->draft().operationId, u"tags.create"_s);
    QCOMPARE(body()->toPlainText(), u"{ \"name\": \"{{name}}\" }"_s);
    QVERIFY(!m_page->draft().credentials.value(projectSlot).isEmpty());
    QVERIFY2(m_page->draft().headers.empty(), "a credential of a slot is no header of its own");
    // The same file again is the same tab.
    const int count = tabs()->count();
    openFile(u"create-tag.http"_s);
    QTest::qWait(50);
    QCOMPARE(tabs()->count(), count);
}

void SavedRequestsTest::whatIsSavedChangesOnlyWhatWasEdited()
{
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    body()->setFocus();
    body()->selectAll();
    QTest::keyClicks(body(), u"{}"_s);
    QTRY_VERIFY(tabTexts().last().startsWith(QChar(0x25cf)));
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QByteArray wanted = createTagFile;
    wanted.replace("{ \"name\": \"{{name}}\" }", "{}");
    QTRY_COMPARE(content(u"tags/create-tag.http"_s), wanted);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
}

void SavedRequestsTest::aNewRequestIsSavedInAFileOfItsTitle()
{
    m_page->openOperation(u"tags.create"_s);
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
    auto *title = named<QLineEdit>(u"Title"_s);
    QCOMPARE(title->text(), u"Create a tag"_s);
    title->setText(u"Tag für Größen"_s);
    named<QComboBox>(u"Folder"_s)->setCurrentIndex(1);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!content(u"tags/tag-fur-grossen.http"_s).isEmpty()
                || !content(u"tags/tag-für-größen.http"_s).isEmpty());
    const QByteArray written =
        content(u"tags/tag-fur-grossen.http"_s) + content(u"tags/tag-für-größen.http"_s);
    QVERIFY2(
        written.startsWith("### Tag für Größen\n# @operation tags.create\nPOST {{baseUrl}}/tags?app={{app}}\n"
                           "Authorization: Bearer {{projectToken}}\n"),
        written.constData());
    QVERIFY2(!written.contains("5f0000000000000000000001"), written.constData());
    QTRY_COMPARE(tabTexts().last(), u"Tag für Größen"_s);
}

void SavedRequestsTest::aCopyTakesAlongWhatTheFileSays()
{
    write(u"tags/full.http"_s,
          "@unused = 1\n@label = {{name}}-2\n\n### Full\n# @name full\n# @timeout 3\nPOST {{baseUrl}}/own\n"
          "Content-Type: text/plain\n\nfirst {{label}}\n< ./data.txt\nlast\n\n?? status == 201\n");
    openFile(u"full.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Full"_s);
    m_page->saveRequestAsNew();
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
    named<QLineEdit>(u"Title"_s)->setText(u"Copy"_s);
    named<QComboBox>(u"Folder"_s)->setCurrentIndex(0);
    QTest::keyClick(named<QLineEdit>(u"Title"_s), Qt::Key_Return);
    QTRY_VERIFY(!content(u"copy.http"_s).isEmpty());
    const QByteArray copy = content(u"copy.http"_s);
    QVERIFY2(copy.startsWith("@label = {{name}}-2\n\n### Copy\n# @name full\n# @timeout 3\nPOST "), copy);
    QVERIFY2(copy.contains("\nfirst {{label}}\n< ./tags/data.txt\nlast\n")
                 && copy.endsWith("\n?? status == 201\n"),
             copy);
    QVERIFY(content(u"tags/full.http"_s).contains("/own\n"));
}

void SavedRequestsTest::variablesOfTheChosenEnvironmentAreSent()
{
    auto *variables = find<QToolButton>(u"Variables"_s);
    QTRY_VERIFY(variables->isVisible());
    QAction *dev = nullptr;
    for (QAction *action : variables->menu()->actions())
        dev = action->text() == "dev"_L1 ? action : dev;
    QVERIFY(dev);
    dev->trigger();
    QVERIFY2(variables->text().contains(u"dev"_s), qPrintable(variables->text()));
    write(u"tags/find.http"_s, "GET {{baseUrl}}/tags?app={{app}}&name={{name}}\n");
    openFile(u"find.http"_s);
    QTRY_COMPARE(m_page->draft().queryParameters.size(), 1U);
    QVERIFY2(!m_page->report().isBlocked(), qPrintable(findings()));
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/tags?name=from-dev&app=5f0000000000000000000001 "),
             m_server->received.constData());
    QCOMPARE(m_page->draft().queryParameters.front().value, u"{{name}}"_s);
}

void SavedRequestsTest::aVariableWithoutAValueIsSaid()
{
    m_page->openOperation(u"tags.create"_s);
    body()->setPlainText(u"{\"name\": \"{{nothing}}\"}"_s);
    QTRY_VERIFY2(findings().contains(u"nothing"_s), qPrintable(findings()));
    QVERIFY(m_page->report().isBlocked());
    m_page->send();
    QTest::mouseClick(find<QPushButton>(u"Send as it is…"_s), Qt::LeftButton);
    QVERIFY(find<QPushButton>(u"Send anyway"_s)->isVisible());
    QCOMPARE(m_server->requests(), 0);
}

void SavedRequestsTest::severalRequestsOfAFileAreListed()
{
    openFile(u"two.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"First"_s);
    const QAbstractItemModel *model = tree()->model();
    const QModelIndexList second =
        model->match(model->index(0, 0), Qt::UserRole + 1, 1, 1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(second.size(), 1);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(second.first()).center());
    QTRY_COMPARE(tabTexts().last(), u"Second"_s);
    QCOMPARE(m_page->draft().operationId, u"tags.list"_s);
}

void SavedRequestsTest::whatAnotherProgramWritesIsShown()
{
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    QByteArray changed = createTagFile;
    changed.replace("{{name}}", "by-an-editor");
    write(u"tags/create-tag.http"_s, changed);
    QTRY_COMPARE_WITH_TIMEOUT(body()->toPlainText(), u"{ \"name\": \"by-an-editor\" }"_s, 15'000);
}

void SavedRequestsTest::anEditedRequestIsNotWrittenOverAForeignChange()
{
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    body()->setPlainText(u"{\"mine\": 1}"_s);
    QByteArray changed = createTagFile;
    changed.replace("{{name}}", "theirs");
    write(u"tags/create-tag.http"_s, changed);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(named<QTableView>(u"Both versions"_s));
    QCOMPARE(content(u"tags/create-tag.http"_s), changed);
    QCOMPARE(body()->toPlainText(), u"{\"mine\": 1}"_s);
}

void SavedRequestsTest::aRenamedFileStaysOpen()
{
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    QVERIFY(QFile::rename(folder() + u"/tags/create-tag.http"_s, folder() + u"/tags/label.http"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"tags/label.http"_s), 15'000);
    body()->setPlainText(u"{}"_s);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(content(u"tags/label.http"_s).contains("\r\n{}\r\n"));
    QVERIFY(content(u"tags/create-tag.http"_s).isEmpty());
}

void SavedRequestsTest::operationsOpenInTabs()
{
    QCOMPARE(tabs()->count(), 1);
    m_page->openOperation(u"tags.list"_s); // nothing was done with the first
    QCOMPARE(tabTexts(), QStringList(u"GET List tags"_s));
    m_page->openOperation(u"tags.create"_s);
    body()->setPlainText(u"{\"name\": \"x\"}"_s);
    m_page->openOperation(u"tags.list"_s);
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
    m_page->openOperation(u"tags.create"_s);
    QCOMPARE(tabs()->currentIndex(), 0);
    QCOMPARE(body()->toPlainText(), u"{\"name\": \"x\"}"_s);

    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(tabs()->count(), 3);
    QCOMPARE(find<QLineEdit>(u"URL"_s)->text(), QString());
    QVERIFY(find<QLineEdit>(u"URL"_s)->hasFocus());
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs()->count(), 2);
    tabs()->setCurrentIndex(0);
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabTexts(), QStringList(u"GET List tags"_s));
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(body()->toPlainText(), u"{\"name\": \"x\"}"_s);
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_page->draft().operationId, u"tags.list"_s);
}

void SavedRequestsTest::tabsComeBackAfterARestart()
{
    m_page->openOperation(u"tags.create"_s);
    body()->setPlainText(u"{\"name\": \"kept\"}"_s);
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabs()->count(), 2);
    body()->setPlainText(u"{\"edited\": true}"_s);
    startPage();
    QTRY_COMPARE(tabs()->count(), 2);
    QCOMPARE(tabs()->currentIndex(), 1);
    QCOMPARE(body()->toPlainText(), u"{\"edited\": true}"_s);
    QVERIFY(tabTexts().at(1).startsWith(QChar(0x25cf)));
    // It is still known which file it is of.
    QTRY_VERIFY(tree()->model()->rowCount() > 0);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(content(u"tags/create-tag.http"_s).contains("{\"edited\": true}"));
    tabs()->setCurrentIndex(0);
    QCOMPARE(body()->toPlainText(), u"{\"name\": \"kept\"}"_s);
}

void SavedRequestsTest::whatIsMaskedInTheDatabaseComesFromTheFileAgain()
{
    write(u"tags/login.http"_s,
          "POST {{baseUrl}}/tags\nContent-Type: application/json\nX-Api-Key: {{key}}\n\n{\"password\": "
          "\"{{pw}}\"}\n");
    const QByteArray before = content(u"tags/login.http"_s);
    openFile(u"login.http"_s);
    QTRY_COMPARE(body()->toPlainText(), u"{\"password\": \"{{pw}}\"}"_s);
    startPage();
    QTRY_COMPARE(body()->toPlainText(), u"{\"password\": \"{{pw}}\"}"_s);
    QCOMPARE(m_page->draft().headers.size(), 1U);
    QCOMPARE(m_page->draft().headers.front().value, u"{{key}}"_s);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(200);
    QCOMPARE(content(u"tags/login.http"_s), before);
}

void SavedRequestsTest::requestsOfOneOperationStayApartInAnotherEnvironment()
{
    Environment other = m_ground->workspace.environment();
    other.id = u"other"_s;
    other.name = u"Other"_s;
    other.builtIn = false;
    other.apiBase = QUrl(u"http://127.0.0.1:9/v1/api"_s);
    QVERIFY(waitFor(m_ground->services.environments.save(other)));
    const QString here = m_ground->workspace.environment().id;
    m_page->openOperation(u"tags.create"_s);
    body()->setPlainText(u"{\"name\": \"first\"}"_s);
    RequestDraft second = m_page->draft();
    second.body = "{\"name\": \"second\"}";
    m_page->openDraft(second);
    QCOMPARE(tabs()->count(), 2);
    for (const QString &environment : {u"other"_s, here, u"other"_s}) {
        m_ground->workspace.setEnvironment(environment);
        tabs()->setCurrentIndex(0);
        QCOMPARE(body()->toPlainText(), u"{\"name\": \"first\"}"_s);
        tabs()->setCurrentIndex(1);
        QCOMPARE(body()->toPlainText(), u"{\"name\": \"second\"}"_s);
    }
}

void SavedRequestsTest::aCheckThatIsBeingTypedStaysWithItsRequest()
{
    m_page->openOperation(u"tags.list"_s);
    find<QTabWidget>(u"Request"_s)->setCurrentIndex(4);
    auto *checks = find<QTableView>(u"Checks"_s);
    checks->setFocus();
    checks->setCurrentIndex(checks->model()->index(0, 0));
    checks->edit(checks->currentIndex());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"status == 200"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(m_page->draft().checks, QStringList());
    tabs()->setCurrentIndex(0);
    QCOMPARE(m_page->draft().checks, QStringList(u"status == 200"_s));
}

void SavedRequestsTest::aTabHasItsOwnResponse()
{
    m_page->openOperation(u"tags.list"_s);
    m_server->body = "[1]";
    QVERIFY2(!m_page->report().isBlocked(), qPrintable(findings()));
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    const auto status = [this] {
        const auto *label = find<QLabel>(u"Response status"_s);
        return label->isVisible() ? label->text() : QString();
    };
    QTRY_VERIFY(status().contains(u"200"_s));
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!status().contains(u"200"_s));
    tabs()->setCurrentIndex(0);
    QTRY_VERIFY(status().contains(u"200"_s));
}

void SavedRequestsTest::scriptsAreKeptAndSaid()
{
    QByteArray scripted = createTagFile;
    scripted += "\r\n> {% client.log(1) %}\r\n";
    write(u"tags/create-tag.http"_s, scripted);
    openFile(u"create-tag.http"_s);
    auto *notes = find<QLabel>(u"Notes on the file"_s);
    QTRY_VERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(u"script"_s, Qt::CaseInsensitive), qPrintable(notes->text()));
    body()->setPlainText(u"{}"_s);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(content(u"tags/create-tag.http"_s).contains("\r\n{}\r\n"));
    QVERIFY(content(u"tags/create-tag.http"_s).endsWith("> {% client.log(1) %}\r\n"));
}

PATLAS_WIDGET_TEST(SavedRequestsTest)
#include "tst_savedrequests.moc"
