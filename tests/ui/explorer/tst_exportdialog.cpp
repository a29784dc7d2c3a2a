// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ExportDialog.h"

#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/FolderActions.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup();
    void theFolderIsExported();
    void whatIsLostIsShownByFormat();
    void onlyTickedRequestsAreWritten();
    void aPartCanBeChosen();
    void theMenuOfTheTreeExportsItsRow();
    void aFileThatIsThereIsSaid();
    void whatCannotBeWrittenIsSaid();
    void nothingToExportIsSaid();

private:
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    QString out(const QString &name) const { return m_directory->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(out(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file is not written");
    }
    ExportDialog *dialog() const { return m_page->findChild<ExportDialog *>(); }
    QString state() const { return named<QLabel>(u"What is exported"_s, dialog())->text(); }
    QComboBox *format() const { return named<QComboBox>(u"Format"_s, dialog()); }
    QComboBox *what() const { return named<QComboBox>(u"What to export"_s, dialog()); }
    QTreeView *tree() const { return named<QTreeView>(u"Requests to export"_s, dialog()); }
    QLineEdit *target() const { return named<QLineEdit>(u"File to write"_s, dialog()); }
    QPushButton *start() const
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Export"_s))
                return button;
        }
        return nullptr;
    }
    void open();
    void exportTo(const QString &name);
};

void ExportDialogTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder() + u"/orders"_s));
    write(
        u"requests/orders/create.http"_s,
        "### Create an order\n# @name create\nPOST {{host}}/orders\nAuthorization: Bearer {{projectToken}}\n"
        "Content-Type: application/json\n\n{\"n\": 1}\n\n# ?? status == 201\n# ?? body $..n == 1\n");
    write(u"requests/list.http"_s, "### List orders\nGET {{host}}/orders?page=1\n");
    write(u"requests/http-client.env.json"_s, "{\"dev\": {\"host\": \"https://shop.example\"}}");
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_preferences->setValue(u"requests/folder"_s, folder());
    m_server = std::make_unique<SmallServer>();
    startPage();
    QTRY_VERIFY(find<QTreeView>(u"Requests"_s));
    QTRY_VERIFY(find<QTreeView>(u"Requests"_s)->model()->rowCount() > 0);
}

void ExportDialogTest::cleanup()
{
    delete dialog();
    close();
}

void ExportDialogTest::open()
{
    m_page->folder().exportChosen();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY2(state().contains(u"request(s)"_s), qPrintable(state()));
}

void ExportDialogTest::exportTo(const QString &name)
{
    target()->setText(out(name));
    QTRY_VERIFY(start()->isEnabled());
    QTest::mouseClick(start(), Qt::LeftButton);
    QTRY_VERIFY2(state().contains(u"exported as"_s), qPrintable(state()));
}

void ExportDialogTest::theFolderIsExported()
{
    open();
    QVERIFY2(state().contains(u"2 request(s)"_s), qPrintable(state()));
    QVERIFY(target()->text().endsWith(u"requests.postman_collection.json"_s));
    takePicture(u"export"_s);
    exportTo(u"shop.postman_collection.json"_s);
    takePicture(u"export-done"_s);
    const QByteArray collection = content(u"shop.postman_collection.json"_s);
    QVERIFY2(collection.contains("\"Create an order\"") && collection.contains("{{projectToken}}"),
             collection.constData());
    QVERIFY(content(u"shop.dev.postman_environment.json"_s).contains("https://shop.example"));
    QVERIFY2(state().contains(u"shop.dev.postman_environment.json"_s), qPrintable(state()));
}

void ExportDialogTest::whatIsLostIsShownByFormat()
{
    open();
    const QModelIndex create = row(tree()->model(), u"POST Create an order"_s);
    QVERIFY2(create.isValid() && tree()->model()->rowCount(create) > 0, qPrintable(texts(tree()->model())));
    QVERIFY(texts(tree()->model()).contains(u"body $..n == 1"_s)
            || tree()->model()->index(0, 2, create).data().toString().contains(u"create"_s));
    format()->setCurrentIndex(format()->findData(u"http"_s));
    QTRY_COMPARE(tree()->model()->rowCount(row(tree()->model(), u"POST Create an order"_s)), 0);
    QVERIFY(target()->text().endsWith(u"requests.http"_s));
    exportTo(u"all.http"_s);
    QVERIFY2(content(u"all.http"_s).contains("# ?? body $..n == 1"), content(u"all.http"_s).constData());
}

void ExportDialogTest::onlyTickedRequestsAreWritten()
{
    open();
    tree()->setFocus();
    tree()->setCurrentIndex(row(tree()->model(), u"GET List orders"_s));
    QTest::keyClick(tree(), Qt::Key_Space);
    QVERIFY2(start()->text().contains(u"1 request"_s), qPrintable(start()->text()));
    format()->setCurrentIndex(format()->findData(u"har"_s)); // what is ticked stays
    QTRY_VERIFY(start()->isEnabled());
    QVERIFY2(start()->text().contains(u"1 request"_s), qPrintable(start()->text()));
    exportTo(u"one.har"_s);
    const QByteArray archive = content(u"one.har"_s);
    QVERIFY2(archive.contains("\"POST\"") && !archive.contains("\"GET\""), archive.constData());
}

void ExportDialogTest::aPartCanBeChosen()
{
    find<QTreeView>(u"Requests"_s)
        ->setCurrentIndex(row(find<QTreeView>(u"Requests"_s)->model(), u"orders"_s));
    open();
    QCOMPARE(what()->count(), 2);
    QVERIFY2(state().contains(u"1 request(s)"_s), qPrintable(state()));
    what()->setCurrentIndex(1);
    QTRY_VERIFY2(state().contains(u"2 request(s)"_s), qPrintable(state()));
}

void ExportDialogTest::theMenuOfTheTreeExportsItsRow()
{
    auto *list = find<QTreeView>(u"Requests"_s);
    const QModelIndex file = row(list->model(), u"list"_s);
    const QModelIndex shown = file.isValid() ? file : row(list->model(), u"list.http"_s);
    QVERIFY2(shown.isValid(), qPrintable(texts(list->model())));
    Q_EMIT list->customContextMenuRequested(list->visualRect(shown).center());
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    for (QAction *action : menu->actions()) {
        if (action->text() == u"&Export…"_s)
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(dialog());
    QTRY_VERIFY2(state().contains(u"1 request(s)"_s), qPrintable(state()));
    QVERIFY2(what()->currentText().contains(u"list.http"_s), qPrintable(what()->currentText()));
}

void ExportDialogTest::aFileThatIsThereIsSaid()
{
    open();
    write(u"old.http"_s, "old");
    target()->setText(out(u"old.http"_s));
    auto *note = named<QLabel>(u"What is written"_s, dialog());
    QVERIFY2(note->text().contains(u"replaced"_s), qPrintable(note->text()));
    target()->setText(u"relative.http"_s);
    QVERIFY(!start()->isEnabled());
    target()->setText(m_directory->path());
    QVERIFY(!start()->isEnabled());
}

void ExportDialogTest::whatCannotBeWrittenIsSaid()
{
    open();
    target()->setText(out(u"not/there.http"_s));
    QTRY_VERIFY(start()->isEnabled());
    QTest::mouseClick(start(), Qt::LeftButton);
    auto *problem = named<QLabel>(u"What went wrong"_s, dialog());
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"there.http"_s), qPrintable(problem->text()));
    QVERIFY(start()->isEnabled());
}

void ExportDialogTest::nothingToExportIsSaid()
{
    write(u"requests/list.http"_s, "# nothing\n");
    write(u"requests/orders/create.http"_s, "# nothing\n");
    m_page->folder().exportChosen();
    QTRY_VERIFY(dialog());
    auto *problem = named<QLabel>(u"What went wrong"_s, dialog());
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!start()->isEnabled());
}

PATLAS_WIDGET_TEST(ExportDialogTest)
#include "tst_exportdialog.moc"
