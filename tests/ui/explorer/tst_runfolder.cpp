// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/FolderActions.h"
#include "ui/requests/RunFolderDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

class RunFolderTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup();
    void preflightIsToldBeforeAnythingIsSent();
    void resultsAreListedWithTheirChecks();
    void onlyFailuresAreShown();
    void aRowOpensItsRequest();
    void dataIsChosenAndLeftOut();
    void theReportIsSaved();
    void cancelIsThereWhileItRuns();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    RunFolderDialog *dialog() const
    {
        return qobject_cast<RunFolderDialog *>(m_page->findChild<RunFolderDialog *>());
    }
    QString state() const { return named<QLabel>(u"State of the run"_s, dialog())->text(); }
    QAbstractItemModel *results() const { return named<QTreeView>(u"Results"_s, dialog())->model(); }
    QString result(int row) const { return results()->index(row, 1).data().toString(); }
    void click(const QString &name) const
    {
        auto *button = named<QPushButton>(name, dialog());
        QVERIFY(button);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void open();
    void choose(const QString &file) const;
};

void RunFolderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    write(u"1-projects.http"_s,
          "### List projects\nGET {{baseUrl}}/projects\n\n?? status == 200\n?? body $.ok == true\n");
    write(u"2-tags.http"_s, "### List tags\nGET {{baseUrl}}/tags?app=x\n\n?? status == 201\n");
    write(u"3-free.http"_s, "### Something else\nGET {{baseUrl}}/else\n");
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_preferences->setValue(u"requests/folder"_s, folder());
    m_server = std::make_unique<SmallServer>();
    startPage();
    find<QTabBar>(u"Operations or requests"_s)->setCurrentIndex(1);
    QTRY_VERIFY(find<QTreeView>(u"Requests"_s)->model()->rowCount() == 3);
}

void RunFolderTest::cleanup()
{
    delete dialog();
    close();
}

void RunFolderTest::open()
{
    m_page->folder().runChosen();
    QVERIFY(dialog());
    QTRY_VERIFY(state().startsWith(u"3 request(s)."_s));
    QCOMPARE(results()->rowCount(), 3);
}

void RunFolderTest::choose(const QString &file) const
{
    QFileDialog *chooser = nullptr;
    QTRY_VERIFY((chooser = dialog()->findChild<QFileDialog *>()));
    chooser->selectFile(file);
    QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, file)));
    chooser->close();
}

void RunFolderTest::preflightIsToldBeforeAnythingIsSent()
{
    write(u"2-tags.http"_s, "### List tags\nGET {{baseUrl}}/tags?app={{nothing}}\n");
    open();
    QVERIFY(m_server->received.isEmpty());
    QVERIFY2(result(1).contains(u"nothing"_s), qPrintable(result(1)));
    QVERIFY2(state().contains(u"will not work"_s), qPrintable(state()));
    takePicture(u"run-folder-before"_s);
}

void RunFolderTest::resultsAreListedWithTheirChecks()
{
    open();
    click(u"Run"_s);
    QTRY_VERIFY2(state().contains(u"checks passed"_s), qPrintable(state()));
    QCOMPARE(results()->rowCount(results()->index(0, 0)), 2);
    QVERIFY(result(0).startsWith(u"Passed"_s));
    QCOMPARE(results()->index(0, 2).data().toInt(), 200);
    QCOMPARE(result(1), u"0 of 1 checks passed"_s);
    const QModelIndex failed = results()->index(0, 1, results()->index(1, 0));
    QVERIFY2(failed.data().toString().contains(u"201"_s), qPrintable(failed.data().toString()));
    QCOMPARE(result(2), u"Sent, no checks"_s);
    QVERIFY2(state().contains(u"2 of 3 checks passed"_s), qPrintable(state()));
    takePicture(u"run-folder-after"_s);
    // Once more: the results are new ones.
    click(u"Run again"_s);
    QTRY_COMPARE(m_server->requests(), 6);
}

void RunFolderTest::onlyFailuresAreShown()
{
    open();
    click(u"Run"_s);
    QTRY_VERIFY(state().contains(u"checks passed"_s));
    named<QCheckBox>(u"Failures only"_s, dialog())->click();
    QCOMPARE(results()->rowCount(), 1);
    QVERIFY(results()->index(0, 0).data().toString().contains(u"List tags"_s));
    QCOMPARE(results()->rowCount(results()->index(0, 0)), 1);
    named<QCheckBox>(u"Failures only"_s, dialog())->click();
    QCOMPARE(results()->rowCount(), 3);
}

void RunFolderTest::aRowOpensItsRequest()
{
    open();
    auto *table = named<QTreeView>(u"Results"_s, dialog());
    table->setFocus();
    table->setCurrentIndex(results()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_page->draft().url.contains(u"tags"_s));
    QVERIFY2(state().startsWith(u"3 request(s)."_s), qPrintable(state())); // nothing runs
}

void RunFolderTest::dataIsChosenAndLeftOut()
{
    write(u"2-tags.http"_s, "### List tags\nGET {{baseUrl}}/else?name={{name}}\n");
    open();
    QVERIFY(result(1).contains(u"name"_s));
    const QString data = m_directory->filePath(u"apps.csv"_s);
    QFile file(data);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name\none\ntwo\n");
    file.close();
    click(u"Data…"_s);
    choose(data);
    QTRY_COMPARE(results()->rowCount(), 6);
    QVERIFY(named<QPushButton>(u"apps.csv: 2 row(s)…"_s, dialog()));
    click(u"Run"_s);
    QTRY_COMPARE(m_server->requests(), 6);
    QTRY_VERIFY(m_server->received.contains("name=one") && m_server->received.contains("name=two"));
    QTRY_VERIFY(named<QToolButton>(u"Run without data"_s, dialog())->isEnabled());
    named<QToolButton>(u"Run without data"_s, dialog())->click();
    QTRY_COMPARE(results()->rowCount(), 3);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name\none,two\n");
    file.close();
    click(u"Data…"_s);
    choose(data);
    auto *problem = named<QLabel>(u"What is wrong with the data"_s, dialog());
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Line 2"_s), qPrintable(problem->text()));
    QCOMPARE(results()->rowCount(), 3);
}

void RunFolderTest::theReportIsSaved()
{
    open();
    click(u"Run"_s);
    QTRY_VERIFY(state().contains(u"checks passed"_s));
    const QString path = m_directory->filePath(u"run.xml"_s);
    click(u"Save report…"_s);
    choose(path);
    QTRY_VERIFY2(state().contains(u"saved"_s), qPrintable(state()));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY2(text.contains("<testsuites") && text.contains("List tags") && text.contains("<failure"),
             text.constData());
}

void RunFolderTest::cancelIsThereWhileItRuns()
{
    m_server->respondsAtOnce = false;
    open();
    auto *cancel = named<QPushButton>(u"Cancel run"_s, dialog());
    QVERIFY(!cancel->isVisible());
    click(u"Run"_s);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY(cancel->isVisible());
    QVERIFY(!named<QComboBox>(u"Order"_s, dialog())->isEnabled());
    click(u"Cancel run"_s);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY2(state().contains(u"2 not sent"_s), qPrintable(state()));
    QVERIFY(result(2).startsWith(u"Not sent"_s));
}

PATLAS_WIDGET_TEST(RunFolderTest)
#include "tst_runfolder.moc"
