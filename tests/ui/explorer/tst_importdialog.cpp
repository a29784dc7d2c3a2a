// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DefaultStore.h"
#include "tests/support/Picture.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/FolderActions.h"
#include "ui/imports/ImportDialog.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(u"patlas-test"_s); }
    void init();
    void cleanup();
    void aCollectionBecomesFiles();
    void onlyChosenRequestsAreWritten();
    void secretsAreKeptAndAreInNoFile();
    void variablesThatAreThereAlreadyStay();
    void whatIsNoCollectionIsSaid();
    void aDroppedCollectionIsRead();
    void aFolderThatIsThereIsRefused();

private:
    QString folder() const { return m_directory->filePath(u"requests"_s); }
    QByteArray content(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file is not written");
        return m_directory->filePath(name);
    }
    ImportDialog *dialog() const { return m_page->findChild<ImportDialog *>(); }
    QString state() const { return named<QLabel>(u"What was found"_s, dialog())->text(); }
    QAbstractItemModel *requests() const
    {
        return named<QTreeView>(u"Requests to import"_s, dialog())->model();
    }
    QPushButton *start() const
    {
        for (QPushButton *button : dialog()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Import"_s))
                return button;
        }
        return nullptr;
    }
    void read(const QByteArray &collection);
    void import();
};

static const QByteArray shop = R"({"info": {"name": "Shop", "schema":
 "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
 "variable": [{"key": "host", "value": "https://shop.example"}],
 "auth": {"type": "bearer", "bearer": [{"key": "token", "value": "R0-very-secret-token-of-the-shop"}]},
 "item": [{"name": "Orders", "item": [
  {"name": "List orders", "request": {"method": "GET", "url": {"raw": "{{host}}/orders?page=1"}}},
  {"name": "Create an order", "event": [{"listen": "test", "script": {"exec": ["pm.response.to.have.status(201);"]}}],
   "request": {"method": "POST", "url": "{{host}}/orders", "body": {"mode": "raw", "raw": "{\"n\": 1}",
    "options": {"raw": {"language": "json"}}}}}]}]})";

void ImportDialogTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_preferences->setValue(u"requests/folder"_s, folder());
    m_server = std::make_unique<SmallServer>();
    startPage();
    // No keychain here: what is kept goes into the vault.
    QVERIFY(waitFor(m_ground->services.vault.create(Secret::copyOf("correct horse"))));
    QVERIFY(waitFor(m_ground->tokens.defaultStore().choose(vaultStoreId)));
    QTRY_VERIFY(find<QTreeView>(u"Requests"_s));
    QTest::qWait(50); // the folder is opened
}

void ImportDialogTest::cleanup()
{
    delete dialog();
    close();
}

void ImportDialogTest::read(const QByteArray &collection)
{
    m_page->folder().importRequests();
    QTRY_VERIFY(dialog());
    dialog()->readFiles({write(u"shop.json"_s, collection)});
    QTRY_VERIFY2(state().contains(u"Shop"_s), qPrintable(state()));
}

void ImportDialogTest::import()
{
    QTest::mouseClick(start(), Qt::LeftButton);
    QTRY_VERIFY2(state().contains(u"written"_s), qPrintable(state()));
}

void ImportDialogTest::aCollectionBecomesFiles()
{
    read(shop);
    QVERIFY2(state().contains(u"2 request(s)"_s) && state().contains(u"1 secret(s)"_s), qPrintable(state()));
    const QModelIndex second = row(requests(), u"POST Create an order"_s);
    QVERIFY2(second.isValid(), qPrintable(texts(requests())));
    QVERIFY(requests()->rowCount(second) > 0); // the script
    takePicture(u"import"_s);
    auto *name = named<QLineEdit>(u"Folder for the requests"_s, dialog());
    QCOMPARE(name->text(), u"shop"_s);
    import();
    takePicture(u"import-done"_s);
    const QByteArray order = content(u"shop/orders/create-an-order.http"_s);
    QVERIFY2(order.contains("POST {{host}}/orders") && order.contains("\"n\": 1")
                 && order.contains("?? status == 201"),
             order.constData());
    QVERIFY(content(u"http-client.env.json"_s).contains("https://shop.example"));
    QVERIFY(!start()->isEnabled());
    QTRY_VERIFY(row(find<QTreeView>(u"Requests"_s)->model(), u"shop"_s).isValid());
}

void ImportDialogTest::onlyChosenRequestsAreWritten()
{
    read(shop);
    auto *tree = named<QTreeView>(u"Requests to import"_s, dialog());
    const QModelIndex first = row(requests(), u"GET List orders"_s);
    QVERIFY(first.isValid());
    tree->setFocus();
    tree->setCurrentIndex(first);
    QTest::keyClick(tree, Qt::Key_Space);
    import();
    QVERIFY(QFile::exists(folder() + u"/shop/orders/create-an-order.http"_s));
    QVERIFY(!QFile::exists(folder() + u"/shop/orders/list-orders.http"_s));
}

void ImportDialogTest::secretsAreKeptAndAreInNoFile()
{
    read(shop);
    auto *tabs = dialog()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *secrets = named<QTableView>(u"Secrets that were found"_s, dialog());
    QVERIFY(secrets->isVisible());
    QCOMPARE(secrets->model()->rowCount(), 1);
    takePicture(u"import-secrets"_s);
    const std::size_t before = m_ground->tokens.all().size();
    import();
    QCOMPARE(m_ground->tokens.all().size(), before + 1);
    const Credential kept = m_ground->tokens.all().back();
    QCOMPARE(kept.slotId, QString(ownSlotId));
    const Result<Secret> secret = waitFor(m_ground->tokens.secretOf(kept.id));
    QVERIFY(secret);
    QCOMPARE(secret->view(), std::string_view("R0-very-secret-token-of-the-shop"));
    const QByteArray environments = content(u"http-client.env.json"_s);
    QVERIFY2(environments.contains("patlas:credential/" + kept.name.toUtf8()), environments.constData());
    QDirIterator each(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("very-secret"), qPrintable(file.fileName()));
        ++files;
    }
    QCOMPARE(files, 3);
}

void ImportDialogTest::variablesThatAreThereAlreadyStay()
{
    QFile file(folder() + u"/http-client.env.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"$shared\": {\"host\": \"https://mine.example\"}}");
    file.close();
    read(shop);
    import();
    QVERIFY(content(u"http-client.env.json"_s).contains("https://mine.example"));
    QVERIFY(!content(u"http-client.env.json"_s).contains("https://shop.example"));
    auto *problem = named<QLabel>(u"What went wrong"_s, dialog());
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"host"_s), qPrintable(problem->text()));
}

void ImportDialogTest::whatIsNoCollectionIsSaid()
{
    m_page->folder().importRequests();
    QTRY_VERIFY(dialog());
    dialog()->readFiles({write(u"other.json"_s, "{\"hello\": 1}")});
    auto *problem = named<QLabel>(u"What went wrong"_s, dialog());
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(!start()->isEnabled());
}

void ImportDialogTest::aDroppedCollectionIsRead()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"shop.json"_s, shop))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(state().contains(u"Shop"_s));
}

void ImportDialogTest::aFolderThatIsThereIsRefused()
{
    QVERIFY(QDir(folder()).mkdir(u"taken"_s));
    read(shop);
    auto *name = named<QLineEdit>(u"Folder for the requests"_s, dialog());
    QTRY_VERIFY((name->setText(u"x"_s), name->setText(u"taken"_s), !start()->isEnabled()));
    QVERIFY(named<QLabel>(u"What is wrong with the folder"_s, dialog())->isVisible());
    name->setText(u"../out"_s);
    QVERIFY(!start()->isEnabled());
    name->setText(u"free"_s);
    QVERIFY(start()->isEnabled());
}

PATLAS_WIDGET_TEST(ImportDialogTest)
#include "tst_importdialog.moc"
