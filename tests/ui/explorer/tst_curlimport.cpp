// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SessionStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/shell/EnvironmentDialog.h"
#include "ui/shell/EnvironmentEditing.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// A curl command is pasted into the Explorer: by key, by menu, by drop, and with hostile content.
class CurlImportTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { renew(); }
    void cleanup();
    void pastingIntoTheUrlFieldImportsTheRequest();
    void theContextMenuAndADropDoTheSame();
    void menuImportsTheClipboard();
    void typedTextIsNotImported();
    void plainUrlIsPastedAsBefore();
    void notesBelongToTheirRequest();
    void notesGoWhenAnotherAddressIsTyped();
    void undoRestoresTypedValues();
    void undoRestoresTheDraftOfAnEarlierSession();
    void everyPasteCanBeUndone();
    void knownTokenIsSelected();
    void noSecretIsStored();
    void aBrokenCommandChangesNothing_data();
    void aBrokenCommandChangesNothing();
    void notesArePlainText();
    void importedRequestCanBeSent();
    void everyCommandOfAPasteIsOffered();
    void aCommandForAnotherHostGoesThereWithoutATokenOrRewriting();
    void itsHostCanBecomeAnEnvironment();
    void aTypedHostCanBecomeOneToo();
    void noEnvironmentIsOfferedWhereTokensMayNotGo_data();
    void noEnvironmentIsOfferedWhereTokensMayNotGo();
    void parametersKeepTheirOrderWhenOneIsEdited();

private:
    void paste(const QString &text);
    QLineEdit *url() const { return find<QLineEdit>(u"URL"_s); }
    QWidget *notice() const { return find<QWidget>(u"Pasted curl command"_s); }
    QString base() const { return m_server->base().toString(); }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
};

void CurlImportTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"patlas-test"_s);
}

void CurlImportTest::cleanup()
{
    close();
    QGuiApplication::clipboard()->clear();
}

void CurlImportTest::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    url()->setFocus();
    QTest::keySequence(url(), QKeySequence::Paste);
}

void CurlImportTest::pastingIntoTheUrlFieldImportsTheRequest()
{
    paste(u"curl -k -X DELETE '"_s + base()
          + u"/tags/a%2Fb?app=5f0000000000000000000001' \\\n  -H 'X-Trace: 7'\n"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.delete"_s);
    QCOMPARE(url()->text(), base() + u"/tags/a%2Fb"_s);
    QAbstractItemModel *parameters = find<QTableView>(u"Parameters"_s)->model();
    QCOMPARE(parameters->index(0, 1).data(Qt::EditRole).toString(), u"a/b"_s);
    QCOMPARE(parameters->index(1, 1).data(Qt::EditRole).toString(), u"5f0000000000000000000001"_s);
    QCOMPARE(m_page->draft().headers[0].name, u"X-Trace"_s);
    QVERIFY(notice()->isVisible());
    QVERIFY(notice()->accessibleDescription().contains(u"Delete a tag"_s));
    QVERIFY(notice()->accessibleDescription().contains(u"certificates are always checked"_s));
    QVERIFY(!m_page->draft().credentials.value(projectSlot).isEmpty());
    press(u"Close notes on the command"_s);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::theContextMenuAndADropDoTheSame()
{
    // The context menu, the middle button and input methods insert text with insert(), a drop with the mouse.
    const QString command = u"curl '%1/tags?limit=3'"_s.arg(base());
    QGuiApplication::clipboard()->setText(command);
    url()->paste();
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QCOMPARE(m_page->draft().queryParameters[0].value, u"3"_s);
    QCOMPARE(url()->text(), base() + u"/tags"_s);
    QVERIFY(!url()->isUndoAvailable());
}

void CurlImportTest::menuImportsTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"curl.exe --json \"{}\" "_s + base() + u"/tags"_s);
    m_page->pasteCurl();
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->toPlainText(), u"{}"_s);

    QGuiApplication::clipboard()->setText(u"something else"_s);
    m_page->pasteCurl();
    QVERIFY(notice()->accessibleDescription().contains(u"not a curl command"_s));
    QCOMPARE(m_page->draft().operationId, u"tags.create"_s);
    QVERIFY(find<QPushButton>(u"Undo paste"_s)->isVisible()); // of the first paste
}

void CurlImportTest::typedTextIsNotImported()
{
    url()->clear();
    QTest::keyClicks(url(), u"curl http://x"_s);
    QCOMPARE(url()->text(), u"curl http://x"_s);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::plainUrlIsPastedAsBefore()
{
    url()->selectAll();
    paste(base() + u"/tags"_s);
    QCOMPARE(m_page->draft().operationId, u"tags.list"_s);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::notesBelongToTheirRequest()
{
    paste(u"curl -k --json '{}' "_s + base() + u"/tags"_s);
    QTRY_VERIFY(notice()->isVisible());
    m_page->openOperation(u"tags.delete"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.delete"_s);
    QTRY_VERIFY(!notice()->isVisible());
    m_page->openOperation(u"tags.create"_s);
    QTRY_VERIFY(notice()->isVisible());
    press(u"Undo paste"_s);
    QTRY_VERIFY(!notice()->isVisible());
}

void CurlImportTest::notesGoWhenAnotherAddressIsTyped()
{
    paste(u"curl -k "_s + base() + u"/x/first"_s);
    QTRY_VERIFY(notice()->isVisible());
    QVERIFY(m_page->draft().operationId.isEmpty());
    QTest::keyClicks(url(), u"?more=1"_s); // still the same request
    QVERIFY(notice()->isVisible());
    url()->setText(base() + u"/x/second"_s);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::undoRestoresTypedValues()
{
    m_page->openOperation(u"tags.create"_s);
    auto *body = find<QPlainTextEdit>(u"Body"_s);
    body->setPlainText(u"{\"name\": \"typed for an hour\"}"_s);
    const RequestDraft before = m_page->draft();
    paste(u"curl --json '{}' "_s + base() + u"/tags"_s);
    QTRY_COMPARE(body->toPlainText(), u"{}"_s);
    press(u"Undo paste"_s);
    QCOMPARE(m_page->draft(), before);
    QCOMPARE(body->toPlainText(), u"{\"name\": \"typed for an hour\"}"_s);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::undoRestoresTheDraftOfAnEarlierSession()
{
    m_page->openOperation(u"tags.create"_s);
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"{\"name\": \"yesterday\"}"_s);
    m_page->openOperation(u"tags.list"_s);
    QTRY_VERIFY([this] {
        const auto latest = waitFor(m_ground->drafts.latest());
        return latest && *latest && (*latest)->operationId == u"tags.list"_s;
    }());
    startPage();
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    paste(u"curl --json '{}' "_s + base() + u"/tags"_s);
    QTRY_COMPARE(m_page->draft().body, QByteArray("{}"));
    press(u"Undo paste"_s);
    QCOMPARE(m_page->draft().operationId, u"tags.list"_s);
    m_page->openOperation(u"tags.create"_s);
    QTRY_COMPARE(m_page->draft().body, QByteArray("{\"name\": \"yesterday\"}"));
}

void CurlImportTest::everyPasteCanBeUndone()
{
    const RequestDraft first = m_page->draft();
    for (const QString &body : {u"{\"a\":1}"_s, u"{\"a\":2}"_s, u"{\"a\":3}"_s}) {
        paste(u"curl --json '"_s + body + u"' "_s + base() + u"/tags"_s);
        QTRY_COMPARE(m_page->draft().body, body.toUtf8());
    }
    press(u"Undo paste"_s);
    QCOMPARE(m_page->draft().body, QByteArray("{\"a\":2}"));
    press(u"Undo paste"_s);
    QCOMPARE(m_page->draft().body, QByteArray("{\"a\":1}"));
    press(u"Undo paste"_s);
    QCOMPARE(m_page->draft(), first);
    QVERIFY(!notice()->isVisible());
}

void CurlImportTest::knownTokenIsSelected()
{
    Credential made = sampleToken({}, {u"can_create_tags"_s});
    made.name = u"CI"_s;
    made.storage = sessionStoreId;
    const auto added = waitFor(m_ground->tokens.add(made, Secret::copyOf("glspat_AbCdEfGhIjKlMnOpQrStUvWx")));
    QVERIFY(added);
    paste(u"curl --json '{}' -H 'X-Personal-Access-Token: glspat_AbCdEfGhIjKlMnOpQrStUvWx' "_s + base()
          + u"/tags"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    QCOMPARE(m_page->draft().credentials.value(personalSlot), added->id);
    QVERIFY(notice()->accessibleDescription().contains(u"“CI”, which is chosen"_s));
}

void CurlImportTest::noSecretIsStored()
{
    const QString secret = u"glspat_NobodyKnowsThisOne01234"_s;
    paste(
        u"curl -u me:hunter2hunter2 '%1/tags?token=%2' -H 'Authorization: Bearer %2' -H 'X-Api-Key: hunter2hunter2'"_s
            .arg(base(), secret));
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QVERIFY(notice()->accessibleDescription().contains(u"Add existing token…"_s));
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        QString text = widget->accessibleDescription() + widget->accessibleName() + widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text += label->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text += line->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            text += edit->toPlainText();
        QVERIFY2(!text.contains(u"Nobody"_s) && !text.contains(u"hunter2"_s), qPrintable(text));
    }
    m_page.reset(); // saves the draft
    const auto stored = waitFor(m_ground->drafts.latest());
    QVERIFY(stored && *stored);
    const QByteArray json = QJsonDocument(toJson(**stored)).toJson();
    QVERIFY2(!json.contains("Nobody") && !json.contains("hunter2"), json.constData());
}

void CurlImportTest::aBrokenCommandChangesNothing_data()
{
    QTest::addColumn<QString>("command");
    const QString start = u"curl http://127.0.0.1/v1/api/tags"_s;
    QTest::newRow("unclosed") << start + u" -d '{"_s;
    QTest::newRow("NUL") << start + u" -d a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("2 MB") << start + u" -d "_s + QString(2'000'000, u'x');
    QTest::newRow("100,000 options") << start + u" -v"_s.repeated(100'000);
    QTest::newRow("no address") << u"curl -v -s"_s;
    QTest::newRow("another scheme") << u"curl file:///etc/passwd"_s;
}

void CurlImportTest::aBrokenCommandChangesNothing()
{
    QFETCH(QString, command);
    m_page->openOperation(u"tags.create"_s);
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"{\"name\": \"typed\"}"_s);
    const RequestDraft before = m_page->draft();
    const QString address = url()->text();
    paste(command);
    QVERIFY(notice()->isVisible());
    QVERIFY(!notice()->accessibleDescription().isEmpty());
    QVERIFY(!find<QPushButton>(u"Undo paste"_s)->isVisible());
    QCOMPARE(m_page->draft(), before);
    QCOMPARE(url()->text(), address);
}

void CurlImportTest::notesArePlainText()
{
    paste(u"curl '--<b>bold</b>' '%1/tags' -H '<img src=x>'"_s.arg(base()));
    QTRY_VERIFY(notice()->isVisible());
    const auto *notes = find<QLabel>(u"What is otherwise than in the command"_s);
    QCOMPARE(notes->textFormat(), Qt::PlainText);
    QVERIFY(notes->text().contains(u"<b>bold</b>"_s));
}

void CurlImportTest::importedRequestCanBeSent()
{
    paste(u"curl '%1/tags?limit=3&q=a+b' -H 'Accept: text/csv'"_s.arg(base()));
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QTest::keyClick(url(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/tags?limit=3&q=a+b&app=5f0000000000000000000001 "),
             m_server->received.constData());
    QVERIFY(m_server->received.contains("Accept: text/csv\r\n"));
}

void CurlImportTest::everyCommandOfAPasteIsOffered()
{
    const RequestDraft first = m_page->draft();
    paste(
        u"# Two calls\n$ curl --json '{}' %1/tags\n{\"id\": 1}\n$ curl -X DELETE %1/tags/7\n"_s.arg(base()));
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    QVERIFY(notice()->accessibleDescription().contains(u"1 more curl command"_s));
    auto *next = find<QPushButton>(u"Next command"_s);
    QVERIFY(next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.delete"_s);
    QCOMPARE(m_page->draft().pathParameters[0].value, u"7"_s);
    QVERIFY(!next->isVisible());
    press(u"Undo paste"_s);
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    QTRY_VERIFY(next->isVisible());
    press(u"Undo paste"_s);
    QTRY_COMPARE(m_page->draft(), first);
}

void CurlImportTest::aCommandForAnotherHostGoesThereWithoutATokenOrRewriting()
{
    SmallServer other;
    QVERIFY(other.base() != m_server->base());
    const QString address = other.base().toString() + u"/tags?a=1"_s;
    paste(u"curl '%1' -H 'X-Trace: 7'"_s.arg(address));
    QTRY_VERIFY(notice()->isVisible());
    QVERIFY(notice()->accessibleDescription().contains(u"without any token"_s));
    QCOMPARE(url()->text(), other.base().toString() + u"/tags"_s);
    QVERIFY(m_page->report().placements.empty());
    QTest::keyClick(url(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(other.requests(), 1);
    QVERIFY2(other.received.startsWith("GET /v1/api/tags?a=1 "), other.received.constData());
    QVERIFY(!other.received.toLower().contains("authorization"));
    QCOMPARE(m_server->requests(), 0);
}

void CurlImportTest::itsHostCanBecomeAnEnvironment()
{
    EnvironmentEditing editing(m_ground->workspace, m_page.get());
    connect(m_page.get(), &ExplorerPage::addEnvironmentRequested, &editing, &EnvironmentEditing::addFor);
    SmallServer other;
    const QString origin = u"http://127.0.0.1:%1"_s.arg(other.serverPort());
    paste(u"curl '%1/other/things?a=1' -H 'X-Trace: 7'"_s.arg(origin));
    QTRY_VERIFY(notice()->isVisible());
    const QPointer<QPushButton> add = find<QPushButton>(u"Add as environment…"_s);
    QVERIFY(add);
    QTRY_VERIFY(add->isVisible()); // its layout shows it
    QTest::mouseClick(add, Qt::LeftButton);
    auto *dialog = m_page->findChild<EnvironmentDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(named<QLineEdit>(u"API address"_s, dialog)->text(), origin);
    QCOMPARE(named<QLineEdit>(u"Environment name"_s, dialog)->text(),
             u"127.0.0.1:%1"_s.arg(other.serverPort()));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save),
                      Qt::LeftButton);
    QTRY_COMPARE(m_ground->workspace.environment().apiBase, QUrl(origin));
    QCOMPARE(m_page->draft().environmentId, m_ground->workspace.environment().id);
    QVERIFY(!add || !add->isVisible());
    QTest::keyClick(url(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(other.requests(), 1);
    QVERIFY2(other.received.startsWith("GET /other/things?a=1 "), other.received.constData());
    QVERIFY(other.received.contains("X-Trace: 7\r\n"));
    QVERIFY(!other.received.toLower().contains("authorization"));
    QCOMPARE(m_server->requests(), 0);
}

void CurlImportTest::aTypedHostCanBecomeOneToo()
{
    QSignalSpy requested(m_page.get(), &ExplorerPage::addEnvironmentRequested);
    // The path is one of the same API, so its base is known.
    url()->setText(u"https://staging.example.com/v1/api/tags"_s);
    QTest::mouseClick(find<QPushButton>(u"Add as environment…"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toUrl(), QUrl(u"https://staging.example.com/v1/api"_s));

    // An environment that is there already is used.
    Environment staging;
    staging.id = u"staging"_s;
    staging.name = u"Staging"_s;
    staging.apiBase = QUrl(u"https://staging.example.com/v1/api"_s);
    QVERIFY(waitFor(m_ground->workspace.environments().save(staging)));
    QTest::mouseClick(find<QPushButton>(u"Add as environment…"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(m_ground->workspace.environment().id, u"staging"_s);
    QCOMPARE(url()->text(), u"https://staging.example.com/v1/api/tags"_s);
}

void CurlImportTest::noEnvironmentIsOfferedWhereTokensMayNotGo_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("own host") << u"BASE/other"_s;
    QTest::newRow("path") << u"/other"_s;
    QTest::newRow("not encrypted") << u"http://example.com/things"_s;
    QTest::newRow("user and password") << u"https://a:b@example.com/things"_s;
    QTest::newRow("not yet a host") << u"https://"_s;
}

void CurlImportTest::noEnvironmentIsOfferedWhereTokensMayNotGo()
{
    QFETCH(QString, address);
    address.replace("BASE"_L1, base());
    url()->setText(address);
    QCOMPARE(m_page->draft().url, address);
    auto *add = find<QPushButton>(u"Add as environment…"_s);
    QVERIFY(!add || !add->isVisible());
}

void CurlImportTest::parametersKeepTheirOrderWhenOneIsEdited()
{
    paste(u"curl '%1/tags?z=1&limit=3&z=0&flag&app=5f0000000000000000000001'"_s.arg(base()));
    QTRY_COMPARE(m_page->draft().operationId, u"tags.list"_s);
    QCOMPARE(m_page->report().target,
             QByteArray("/v1/api/tags?z=1&limit=3&z=0&flag&app=5f0000000000000000000001"));
    QAbstractItemModel *parameters = find<QTableView>(u"Parameters"_s)->model();
    int edited = 0;
    for (int row = 0; row < parameters->rowCount(); ++row) {
        if (parameters->index(row, 0).data(Qt::EditRole) == u"limit"_s)
            edited += parameters->setData(parameters->index(row, 1), u"9"_s, Qt::EditRole) ? 1 : 0;
    }
    QCOMPARE(edited, 1);
    QCOMPARE(m_page->report().target,
             QByteArray("/v1/api/tags?z=1&limit=9&z=0&flag&app=5f0000000000000000000001"));
}

PATLAS_WIDGET_TEST(CurlImportTest)
#include "tst_curlimport.moc"
