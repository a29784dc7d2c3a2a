// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/http/HttpEngine.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/apis/AddApiDialog.h"
#include "ui/apis/DescriptionSource.h"
#include "ui/apis/ServerChoice.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;
using namespace patlas::test;

namespace {

QByteArray withServers(const QByteArray &servers)
{
    return "openapi: 3.1.0\ninfo: {title: Tickets, version: '1'}\n" + servers + "paths: {/a: {get: {}}}\n";
}

} // namespace

class AddApiDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastedDescriptionIsShownBeforeItIsAdded();
    void aServerThatIsNotSaidInFullMustBeCompleted();
    void variablesCompleteTheAddress();
    void namesThatAreTakenGetANumber();
    void nothingCheckedCannotBeAdded();
    void whatCannotBeReadIsSaidAndKeepsWhatWasTyped();
    void anAddressCanBePasted();
    void whatElseIsPastedGoesNowhere();
    void furtherDocumentsAreAskedForInTheDialog();
    void closingWhileReadingEndsIt();

private:
    QTableWidget *servers() { return named<QTableWidget>(u"Servers"_s, m_dialog); }
    QPushButton *add() { return named<QPushButton>(u"Add API"_s, m_dialog); }
    void read(const QByteArray &document)
    {
        m_dialog->source().readText(QString::fromUtf8(document));
        QTRY_VERIFY(m_dialog->found());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HttpEngine> m_engine;
    QPointer<AddApiDialog> m_dialog;
    QStringList m_taken;
};

void AddApiDialogTest::init()
{
    m_taken.clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<HttpEngine>(m_directory->filePath(u"bodies"_s));
    m_dialog = new AddApiDialog(
        std::make_unique<DescriptionLoader>(
            *m_engine, [](const QUrl &) { return makeReadyResult<std::shared_ptr<Transport>>(nullptr); }),
        [this](const QString &name) { return m_taken.contains(name); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void AddApiDialogTest::cleanup()
{
    delete m_dialog;
}

void AddApiDialogTest::pastedDescriptionIsShownBeforeItIsAdded()
{
    QVERIFY(!add()->isEnabled());
    QVERIFY(!add()->toolTip().isEmpty());
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(withServers("servers: [{url: 'https://a.example.com/v1'}, {url: "
                                      "'https://b.example.com', description: Staging}]\n")));
    QTest::mouseClick(named<QPushButton>(u"Paste"_s, m_dialog), Qt::LeftButton);
    QTRY_VERIFY(add()->isEnabled());
    QCOMPARE(named<QLabel>(u"API"_s, m_dialog)->text(), u"Tickets, version 1"_s);
    QCOMPARE(servers()->rowCount(), 2);
    servers()->item(1, 0)->setCheckState(Qt::Checked);
    QSignalSpy wanted(m_dialog, &AddApiDialog::addRequested);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    const std::vector<ChosenServer> chosen = m_dialog->servers();
    QCOMPARE(chosen.size(), std::size_t(2));
    QCOMPARE(chosen[0].name, u"Tickets – a.example.com"_s);
    QCOMPARE(chosen[0].address, QUrl(u"https://a.example.com/v1"_s));
    QCOMPARE(chosen[1].name, u"Tickets – Staging"_s);
}

void AddApiDialogTest::aServerThatIsNotSaidInFullMustBeCompleted()
{
    read(withServers("servers: [{url: /v2}]\n")); // pasted: relative to nothing
    QVERIFY(!add()->isEnabled());
    QVERIFY(add()->accessibleDescription().contains(u"Complete the address"_s));
    QCOMPARE(servers()->item(0, 1)->text(), u"/v2"_s);
    servers()->item(0, 1)->setText(u"https://tickets.example.com/v2"_s);
    QVERIFY(add()->isEnabled());
    read(withServers({})); // none at all
    QVERIFY(!add()->isEnabled());
    QCOMPARE(servers()->rowCount(), 1);
}

void AddApiDialogTest::variablesCompleteTheAddress()
{
    read(withServers("servers: [{url: 'https://{region}.example.com/{base}', variables: {region: {default: "
                     "eu, enum: [eu, us]}, "
                     "base: {default: v1}}}]\n"));
    QCOMPARE(servers()->item(0, 1)->text(), u"https://eu.example.com/v1"_s);
    auto *region = named<QComboBox>(u"Server variable region"_s, m_dialog);
    QVERIFY(region && region->isVisible() && !region->isEditable());
    region->setCurrentText(u"us"_s);
    auto *base = named<QComboBox>(u"Server variable base"_s, m_dialog);
    QVERIFY(base && base->isEditable());
    base->setCurrentText(u"v2"_s);
    QCOMPARE(m_dialog->servers().front().address, QUrl(u"https://us.example.com/v2"_s));
}

void AddApiDialogTest::namesThatAreTakenGetANumber()
{
    m_taken = QStringList{u"Tickets"_s};
    read(withServers("servers: [{url: 'https://a.example.com'}]\n"));
    QCOMPARE(m_dialog->servers().front().name, u"Tickets (2)"_s);
}

void AddApiDialogTest::nothingCheckedCannotBeAdded()
{
    read(withServers("servers: [{url: 'https://a.example.com'}]\n"));
    QVERIFY(add()->isEnabled());
    servers()->item(0, 0)->setCheckState(Qt::Unchecked);
    QVERIFY(!add()->isEnabled());
    QVERIFY(add()->toolTip().contains(u"at least one server"_s));
}

void AddApiDialogTest::whatCannotBeReadIsSaidAndKeepsWhatWasTyped()
{
    auto *address = named<QLineEdit>(u"From address"_s, m_dialog);
    address->setText(u"http://127.0.0.1:9/openapi.json"_s);
    QTest::mouseClick(named<QPushButton>(u"Read"_s, m_dialog), Qt::LeftButton);
    auto *reason = named<QLabel>(u"Why it did not work"_s, m_dialog);
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(!reason->text().isEmpty());
    QCOMPARE(address->text(), u"http://127.0.0.1:9/openapi.json"_s);
    QVERIFY(!add()->isEnabled());
    read(withServers("servers: [{url: 'https://a.example.com'}]\n"));
    QVERIFY(!reason->isVisible());
}

void AddApiDialogTest::anAddressCanBePasted()
{
    const QByteArray document = "openapi: 3.0.0\ninfo: {title: Web, version: '1'}\npaths: {/a: {}}\n";
    RawServer server(RawServer::reply(
        "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(document.size()) + "\r\n\r\n" + document));
    QGuiApplication::clipboard()->setText(server.url(u"/o.yaml"_s).toString() + u'\n');
    QTest::mouseClick(named<QPushButton>(u"Paste"_s, m_dialog), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->found());
    QCOMPARE(named<QLineEdit>(u"From address"_s, m_dialog)->text(), server.url(u"/o.yaml"_s).toString());
    // Without servers it is about the host that it came from.
    QCOMPARE(m_dialog->servers().front().address.host(), u"127.0.0.1"_s);
}

/// A token in the clipboard would be looked up as the name of a host.
void AddApiDialogTest::whatElseIsPastedGoesNowhere()
{
    QGuiApplication::clipboard()->setText(u"localhost.Zm9vYmFyYmF6"_s);
    QTest::mouseClick(named<QPushButton>(u"Paste"_s, m_dialog), Qt::LeftButton);
    auto *reason = named<QLabel>(u"Why it did not work"_s, m_dialog);
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(u"description cannot be used"_s));
    QVERIFY(named<QLineEdit>(u"From address"_s, m_dialog)->text().isEmpty());
}

void AddApiDialogTest::furtherDocumentsAreAskedForInTheDialog()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"root.yaml"_s,
          "openapi: 3.0.3\ninfo: {title: Parts, version: '1'}\npaths: {/a: {$ref: 'a.yaml'}}\n");
    write(u"a.yaml"_s, "get: {summary: From the other}\n");
    m_dialog->source().readFile(m_directory->filePath(u"root.yaml"_s));
    auto *yes = named<QPushButton>(u"Read them"_s, m_dialog);
    QTRY_VERIFY(yes->isVisible());
    QVERIFY(named<QLabel>(u"Question"_s, m_dialog)->text().contains(u"a.yaml"_s));
    QVERIFY(!m_dialog->found());
    QTest::mouseClick(yes, Qt::LeftButton);
    QTRY_VERIFY(m_dialog->found());
    QVERIFY(!yes->isVisible());
    QCOMPARE(m_dialog->found()->documents.others.size(), 1);
}

void AddApiDialogTest::closingWhileReadingEndsIt()
{
    RawServer silent([](QTcpSocket &) {});
    m_dialog->source().readText(silent.url().toString());
    QTRY_COMPARE(silent.connections, 1);
    QVERIFY(named<QProgressBar>(u"Reading the description"_s, m_dialog)->isVisible());
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(silent.closed, 1);
}

PATLAS_WIDGET_TEST(AddApiDialogTest)
#include "tst_addapidialog.moc"
