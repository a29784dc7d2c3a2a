// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SavedStage.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// What is edited here while something else writes the same file.
class SavedConflictsTest : public QObject, SavedStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup() { close(); }
    void bothVersionsAreKeptAndTold();
    void bothVersionsStandBesideOneAnother();
    void mineIsWrittenAndTheFilesCanBeOpenedAgain();
    void theFilesIsTakenAndMineCanBeOpenedAgain();
    void mineIsSavedAsAnotherFile();
    void aConflictIsThereAfterARestart();
    void aChangeElsewhereInTheFileIsNone();
    void aRequestThatIsGoneIsKept();

private:
    static constexpr int untilSeen = 15'000; ///< milliseconds, until the system tells of a change

    QFrame *notice() const { return find<QFrame>(u"Changed on disk"_s); }
    void press(const QString &button) const
    {
        auto *widget = named<QPushButton>(button, notice());
        QVERIFY(widget && widget->isVisible());
        widget->click();
    }
    QByteArray m_theirs; ///< what something else wrote
    const QString m_mine = u"{\"mine\": 1}"_s;
};

/// The request with own edits, and its file with others.
void SavedConflictsTest::init()
{
    openFolder();
    openFile(u"create-tag.http"_s);
    QTRY_COMPARE(tabTexts().last(), u"Create a tag"_s);
    body()->setPlainText(m_mine);
    m_theirs = createTagFile;
    m_theirs.replace("{{name}}", "theirs");
    write(u"tags/create-tag.http"_s, m_theirs);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), untilSeen);
}

void SavedConflictsTest::bothVersionsAreKeptAndTold()
{
    QVERIFY2(notice()->findChild<QLabel *>()->text().contains(u"tags/create-tag.http"_s),
             qPrintable(notice()->findChild<QLabel *>()->text()));
    QCOMPARE(body()->toPlainText(), m_mine);
    QCOMPARE(content(u"tags/create-tag.http"_s), m_theirs);
    // It is of this request alone.
    m_page->openOperation(u"tags.list"_s);
    QVERIFY(!notice()->isVisible());
    tabs()->setCurrentIndex(0);
    QVERIFY(notice()->isVisible());
}

void SavedConflictsTest::bothVersionsStandBesideOneAnother()
{
    press(u"Compare…"_s);
    QTRY_VERIFY(named<QTableView>(u"Both versions"_s));
    const QAbstractItemModel *model = named<QTableView>(u"Both versions"_s)->model();
    QTRY_VERIFY(model->rowCount() > 0);
    QStringList left;
    QStringList right;
    for (int line = 0; line < model->rowCount(); ++line) {
        if (!model->index(line, 0).data(Qt::BackgroundRole).isValid())
            continue;
        left.append(model->index(line, 0).data().toString());
        right.append(model->index(line, 1).data().toString());
    }
    QCOMPARE(left, QStringList(u"− {\"mine\": 1}"_s));
    QCOMPARE(right, QStringList(u"+ { \"name\": \"theirs\" }"_s));
    QCOMPARE(named<QLabel>(u"Number of differences"_s)->text(), u"1 difference(s)"_s);
    auto *dialog = named<QTableView>(u"Both versions"_s)->window();
    named<QPushButton>(u"Close"_s, dialog)->click();
    QVERIFY(notice()->isVisible());
    QCOMPARE(content(u"tags/create-tag.http"_s), m_theirs);
}

void SavedConflictsTest::mineIsWrittenAndTheFilesCanBeOpenedAgain()
{
    press(u"Compare…"_s);
    QTRY_VERIFY(named<QTableView>(u"Both versions"_s));
    named<QPushButton>(u"Keep mine"_s, named<QTableView>(u"Both versions"_s)->window())->click();
    QByteArray wanted = createTagFile;
    wanted.replace("{ \"name\": \"{{name}}\" }", m_mine.toUtf8());
    QTRY_COMPARE(content(u"tags/create-tag.http"_s), wanted);
    QTRY_VERIFY(!notice()->isVisible());
    QTRY_COMPARE(tabTexts(), QStringList(u"Create a tag"_s));

    m_page->activateWindow(); // no window manager does it when a dialog is closed
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(body(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(body()->toPlainText(), u"{ \"name\": \"theirs\" }"_s);
    QCOMPARE(tabs()->count(), 2);
    QVERIFY(!m_page->draft().credentials.value(projectSlot).isEmpty());
    QVERIFY(!notice()->isVisible());
}

void SavedConflictsTest::theFilesIsTakenAndMineCanBeOpenedAgain()
{
    press(u"Take the file's"_s);
    QTRY_COMPARE(body()->toPlainText(), u"{ \"name\": \"theirs\" }"_s);
    QVERIFY(!notice()->isVisible());
    QCOMPARE(tabTexts(), QStringList(u"Create a tag"_s)); // without the dot of what is not saved
    QCOMPARE(content(u"tags/create-tag.http"_s), m_theirs);

    QTest::keyClick(body(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(body()->toPlainText(), m_mine);
    QVERIFY2(tabTexts().last().contains(u"your version"_s), qPrintable(tabTexts().last()));
}

void SavedConflictsTest::mineIsSavedAsAnotherFile()
{
    press(u"Save as another file…"_s);
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
    named<QLineEdit>(u"Title"_s)->setText(u"Mine"_s);
    QTest::keyClick(named<QLineEdit>(u"Title"_s), Qt::Key_Return);
    QTRY_VERIFY2(content(u"tags/mine.http"_s).contains(m_mine.toUtf8()), content(u"tags/mine.http"_s));
    QCOMPARE(content(u"tags/create-tag.http"_s), m_theirs);
    QTRY_VERIFY(!notice()->isVisible());
    QTRY_COMPARE(tabTexts(), QStringList(u"Mine"_s));
}

void SavedConflictsTest::aConflictIsThereAfterARestart()
{
    startPage();
    QTRY_COMPARE(body()->toPlainText(), m_mine);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), untilSeen);
}

void SavedConflictsTest::aChangeElsewhereInTheFileIsNone()
{
    // What the other program did is undone, and another request is beside this one.
    write(u"tags/create-tag.http"_s, createTagFile + "\r\n### Another\r\nGET {{baseUrl}}/tags\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!notice()->isVisible(), untilSeen);
    QCOMPARE(body()->toPlainText(), m_mine);
    QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(content(u"tags/create-tag.http"_s).contains(m_mine.toUtf8()));
    QVERIFY(content(u"tags/create-tag.http"_s).contains("### Another"));
}

void SavedConflictsTest::aRequestThatIsGoneIsKept()
{
    QVERIFY(QFile::rename(folder() + u"/tags/create-tag.http"_s, m_directory->filePath(u"aside"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!named<QPushButton>(u"Compare…"_s, notice())->isVisible(), untilSeen);
    QVERIFY(notice()->isVisible());
    QCOMPARE(body()->toPlainText(), m_mine);
    QVERIFY(named<QPushButton>(u"Save as another file…"_s, notice())->isVisible());

    QVERIFY(QFile::rename(m_directory->filePath(u"aside"_s), folder() + u"/tags/create-tag.http"_s));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(u"Compare…"_s, notice())->isVisible(), untilSeen);
    write(u"tags/create-tag.http"_s, createTagFile);
    QTRY_VERIFY_WITH_TIMEOUT(!notice()->isVisible(), untilSeen);
    QCOMPARE(body()->toPlainText(), m_mine);
}

PATLAS_WIDGET_TEST(SavedConflictsTest)
#include "tst_savedconflicts.moc"
