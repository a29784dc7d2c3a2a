// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/base/ProcessPrivacy.h"
#include "core/interchange/Export.h"
#include "core/request/CredentialReference.h"
#include "core/storage/Preferences.h"
#include "tests/acceptance/OwnEnvironment.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/AccessibleTexts.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/explorer/FolderActions.h"
#include "ui/imports/ExportDialog.h"
#include "ui/imports/ImportDialog.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A stored token of no known shape, and one that its shape gives away and that is stored nowhere at first.
const QByteArray shapelessToken = "Rk7n0wn-to-nobody-but-th3-0wner";
const QByteArray shapedToken = QByteArray("ghp") + "_16C7e42F292c6912E7710c838347Ae178B4b";

/// A collection that has both wherever a person of another tool puts them.
QByteArray collectionWithSecrets()
{
    QByteArray text =
        "{\"info\": {\"name\": \"Leaky\", \"schema\":\n"
        " \"https://schema.getpostman.com/json/collection/v2.1.0/collection.json\"},\n"
        " \"variable\": [{\"key\": \"host\", \"value\": \"https://shop.example\"}, {\"key\": \"apiKey\", "
        "\"value\": \"SHAPELESS\"},\n"
        "  {\"key\": \"note\", \"value\": \"use SHAPED\"}],\n"
        " \"auth\": {\"type\": \"bearer\", \"bearer\": [{\"key\": \"token\", \"value\": \"SHAPELESS\"}]},\n"
        " \"item\": [\n"
        "  {\"name\": \"In its address SHAPED\", \"request\": {\"method\": \"GET\", \"description\": \"call "
        "it with SHAPELESS\",\n"
        "   \"url\": {\"raw\": \"{{host}}/orders?token=SHAPELESS&q=SHAPED#SHAPELESS\"}}},\n"
        "  {\"name\": \"In headers\", \"request\": {\"method\": \"GET\", \"url\": \"{{host}}/a\",\n"
        "   \"auth\": {\"type\": \"apikey\", \"apikey\": [{\"key\": \"key\", \"value\": \"X-Key\"}, "
        "{\"key\": \"value\", \"value\": \"SHAPED\"}]},\n"
        "   \"header\": [{\"key\": \"X-Own\", \"value\": \"SHAPELESS\"}, {\"key\": \"Authorization\", "
        "\"value\": \"token SHAPED\"},\n"
        "    {\"key\": \"X-Off\", \"value\": \"SHAPELESS\", \"disabled\": true}]}},\n"
        "  {\"name\": \"In bodies\", \"event\": [{\"listen\": \"test\", \"script\": {\"exec\":\n"
        "    [\"pm.environment.set('token', 'SHAPELESS');\", \"// SHAPED\"]}}],\n"
        "   \"request\": {\"method\": \"POST\", \"url\": \"{{host}}/b\", \"body\": {\"mode\": \"raw\",\n"
        "    \"raw\": \"{\\\"password\\\": \\\"SHAPELESS\\\", \\\"text\\\": \\\"SHAPED and "
        "SHAPELESS\\\"}\",\n"
        "    \"options\": {\"raw\": {\"language\": \"json\"}}}}},\n"
        "  {\"name\": \"In a form\", \"request\": {\"method\": \"POST\", \"url\": \"{{host}}/c\", \"body\": "
        "{\"mode\": \"urlencoded\",\n"
        "    \"urlencoded\": [{\"key\": \"secret\", \"value\": \"SHAPELESS\"}, {\"key\": \"a\", \"value\": "
        "\"SHAPED\"}]}}},\n"
        "  {\"name\": \"In parts\", \"request\": {\"method\": \"POST\", \"url\": \"{{host}}/d\", \"body\": "
        "{\"mode\": \"formdata\",\n"
        "    \"formdata\": [{\"key\": \"a\", \"value\": \"SHAPED\", \"type\": \"text\"}, {\"key\": \"b\", "
        "\"value\": \"SHAPELESS\",\n"
        "    \"type\": \"text\"}]}}}]}";
    return text.replace("SHAPELESS", shapelessToken).replace("SHAPED", shapedToken);
}

} // namespace

/// Requests with tokens are saved, exported in every form and imported in the real program: no file has one,
/// and no text of a window.
class RequestFilesLeakTest : public QObject {
    Q_OBJECT

public:
    explicit RequestFilesLeakTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void aRequestWithACredentialIsSavedAndSent();
    void whatHoldsASecretIsRefused_data();
    void whatHoldsASecretIsRefused();
    void aCollectionWithSecretsIsImported();
    void everyFormIsExported_data();
    void everyFormIsExported();
    void noTextOfAWindowHasOne();
    void noFileHasOne();

private:
    QString folder() const { return m_session.home() + u"/requests"_s; }
    QString exports() const { return m_session.home() + u"/exports"_s; }
    ExplorerPage &explorer() const { return m_program->window().explorer(); }
    QStringList requestFiles() const
    {
        QStringList found;
        QDirIterator each(folder(), {u"*.http"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found.append(each.next());
        return found;
    }
    void openDraft(RequestDraft draft) const
    {
        draft.environmentId = u"own"_s;
        draft.method = u"POST"_s;
        draft.url = m_server->base() + u"/orders"_s;
        explorer().openDraft(draft);
    }
    void saveAsNew(const QString &title) const;
    template <typename Dialog> QPushButton *button(const QString &beginning) const
    {
        for (QPushButton *each : explorer().findChild<Dialog *>()->template findChildren<QPushButton *>()) {
            if (each->text().startsWith(beginning))
                return each;
        }
        return nullptr;
    }

    DesktopSession &m_session;
    LeakScanner m_scanner;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Program> m_program;
};

void RequestFilesLeakTest::initTestCase()
{
    keepProcessPrivate(); // as main() does
    m_scanner.add(shapelessToken);
    m_scanner.add(shapedToken);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QDir().mkpath(exports()));
    {
        Preferences preferences(AppPaths::standard().settings);
        preferences.setValue(u"requests/folder"_s, folder());
    }
    m_server = std::make_unique<RawServer>();
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    Workspace &workspace = m_program->workspace();
    QTRY_VERIFY(!workspace.environment().apiId.isEmpty() && !workspace.api().operations.empty());
    chooseOwnEnvironment(workspace, u"Own"_s, m_server->url(u"/v1/api"_s), shapelessToken);
}

void RequestFilesLeakTest::saveAsNew(const QString &title) const
{
    explorer().saveRequestAsNew();
    QTRY_VERIFY(named<QLineEdit>(u"Title"_s));
    named<QLineEdit>(u"Title"_s)->setText(title);
    QTest::keyClick(named<QLineEdit>(u"Title"_s), Qt::Key_Return);
}

void RequestFilesLeakTest::aRequestWithACredentialIsSavedAndSent()
{
    RequestDraft draft;
    draft.headers = {{u"X-Key"_s, toText({{}, u"R"_s})}};
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\": \"a\"}";
    draft.checks = {u"status == 200"_s};
    openDraft(draft);
    saveAsNew(u"With a credential"_s);
    QTRY_COMPARE(requestFiles().size(), 1);
    QFile file(requestFiles().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("X-Key: {{patlas:credential/R}}"));
    explorer().send();
    QTRY_COMPARE(m_server->requests.size(), 1);
    QVERIFY(m_server->requests.first().contains("X-Key: " + shapelessToken)); // it is really used
}

void RequestFilesLeakTest::whatHoldsASecretIsRefused_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("secret");
    for (const QString &place : {u"header"_s, u"query"_s, u"body"_s, u"part"_s, u"check"_s, u"title"_s}) {
        QTest::addRow("stored, %s", qPrintable(place)) << place << shapelessToken;
        QTest::addRow("of a known shape, %s", qPrintable(place)) << place << shapedToken;
    }
}

void RequestFilesLeakTest::whatHoldsASecretIsRefused()
{
    QFETCH(const QString, place);
    QFETCH(const QByteArray, secret);
    const QString typed = QString::fromLatin1(secret);
    RequestDraft draft;
    if (place == "header"_L1)
        draft.headers = {{u"X-Own"_s, typed}};
    else if (place == "query"_L1)
        draft.queryParameters = {{u"q"_s, typed}};
    else if (place == "part"_L1)
        draft.parts = {{u"note"_s, typed}};
    else if (place == "check"_L1)
        draft.checks = {u"body includes "_s + typed};
    draft.bodyKind = place == "part"_L1 ? BodyKind::Multipart : BodyKind::Text;
    draft.body = place == "body"_L1 ? "a " + secret : QByteArray("nothing");
    openDraft(draft);
    const QStringList before = requestFiles();
    QSignalSpy noticed(&explorer(), &ExplorerPage::noticed);
    saveAsNew(place == "title"_L1 ? u"A "_s + typed : u"Refused "_s + place);
    QTRY_COMPARE(noticed.count(), 1);
    QVERIFY2(!noticed.first().first().toString().contains(typed),
             qPrintable(noticed.first().first().toString()));
    QCOMPARE(requestFiles(), before);
}

void RequestFilesLeakTest::aCollectionWithSecretsIsImported()
{
    const QTemporaryDir outside; // of what is scanned: this file is the other tool's
    QFile source(outside.filePath(u"leaky.json"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write(collectionWithSecrets());
    source.close();
    const qsizetype before = requestFiles().size();
    explorer().folder().importRequests();
    QTRY_VERIFY(explorer().findChild<ImportDialog *>());
    auto *dialog = explorer().findChild<ImportDialog *>();
    dialog->readFiles({source.fileName()});
    const auto *state = named<QLabel>(u"What was found"_s, dialog);
    QTRY_VERIFY2(state->text().contains(u"Leaky"_s), qPrintable(state->text()));
    QCOMPARE(m_scanner.formsIn(accessibleTexts().join(u'\n').toUtf8()), QStringList());
    QTest::mouseClick(button<ImportDialog>(u"&Import"_s), Qt::LeftButton);
    QTRY_VERIFY2(state->text().contains(u"written"_s), qPrintable(state->text()));
    QCOMPARE(m_scanner.formsIn(accessibleTexts().join(u'\n').toUtf8()), QStringList());
    QCOMPARE(requestFiles().size(), before + 5);
    delete dialog;
}

void RequestFilesLeakTest::everyFormIsExported_data()
{
    QTest::addColumn<int>("format");
    for (int i = 0; i < int(exportFormats().size()); ++i)
        QTest::addRow("%s", qPrintable(exportFormats()[std::size_t(i)].id)) << i;
}

void RequestFilesLeakTest::everyFormIsExported()
{
    QFETCH(const int, format);
    const QString path = exports() + u"/all."_s + exportFormats()[std::size_t(format)].suffix;
    explorer().folder().exportChosen();
    QTRY_VERIFY(explorer().findChild<ExportDialog *>());
    auto *dialog = explorer().findChild<ExportDialog *>();
    auto *what = named<QComboBox>(u"What to export"_s, dialog);
    what->setCurrentIndex(what->count() - 1); // all of the folder
    Q_EMIT what->activated(what->currentIndex());
    auto *formats = named<QComboBox>(u"Format"_s, dialog);
    formats->setCurrentIndex(format);
    Q_EMIT formats->activated(format);
    const auto *state = named<QLabel>(u"What is exported"_s, dialog);
    QTRY_VERIFY2(button<ExportDialog>(u"&Export"_s)->isEnabled(), qPrintable(state->text()));
    named<QLineEdit>(u"File to write"_s, dialog)->setText(path);
    QTest::mouseClick(button<ExportDialog>(u"&Export"_s), Qt::LeftButton);
    QTRY_VERIFY2(state->text().contains(u"exported as"_s), qPrintable(state->text()));
    QCOMPARE(m_scanner.formsIn(accessibleTexts().join(u'\n').toUtf8()), QStringList());
    QFile written(path);
    QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(path));
    QVERIFY(written.readAll().contains("orders")); // it is really all of it
    delete dialog;
}

void RequestFilesLeakTest::noTextOfAWindowHasOne()
{
    // Every request once, each with what is said about it.
    auto *tabs = named<QTabBar>(u"Open requests"_s, &m_program->window());
    for (int i = 0; i < tabs->count(); ++i) {
        QCOMPARE(m_scanner.formsIn(tabs->tabText(i).toUtf8() + tabs->tabToolTip(i).toUtf8()), QStringList());
    }
}

void RequestFilesLeakTest::noFileHasOne()
{
    m_program->window().close();
    m_program.reset();
    QCOMPARE(requestFiles().size(), 6);
    const QStringList hits = m_scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
    // It would have been seen.
    QFile planted(exports() + u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write(shapedToken.toBase64());
    planted.close();
    QCOMPARE(m_scanner.scan(m_session.home()).size(), 1);
}

PATLAS_SESSION_TEST(RequestFilesLeakTest, Keyring::Unlocked)
#include "tst_requestfilesleak.moc"
