// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/base/ProcessPrivacy.h"
#include "core/request/CredentialReference.h"
#include "tests/acceptance/OwnEnvironment.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/AccessibleTexts.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/ExplorerPage.h"

#include <QDirIterator>
#include <QTabWidget>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

/// A stored token of no known shape, as every personal token of many services is.
const QByteArray shapeless = "Rk7n0wn-to-nobody-but-th3-owner";

/// A response that repeats the token in every place that a response has.
QByteArray echo()
{
    const QByteArray body = "text " + shapeless + " and " + shapeless.toBase64() + " and " + shapeless.toHex()
        + " and {\"token\":\"" + shapeless + "\"}";
    return "HTTP/1.1 103 Early " + shapeless + "\r\nLink: <https://x.example/" + shapeless
        + ">\r\n\r\n"
          "HTTP/1.1 404 No "
        + shapeless + "\r\nLocation: https://x.example/?t=" + shapeless + "\r\nSet-Cookie: sid=" + shapeless
        + "\r\nWWW-Authenticate: Bearer realm=\"" + shapeless
        + "\"\r\nContent-Type: text/plain; note=" + shapeless + "\r\nX-" + shapeless
        + ": a name\r\nTransfer-Encoding: chunked\r\nTrailer: X-End\r\n\r\n"
        + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\nX-End: " + shapeless + "\r\n\r\n";
}

} // namespace

/// A token that nothing recognises by its form is typed everywhere, sent, and repeated by the service: no
/// file under HOME, no text of the window and no file that others may read has it.
class EchoedSecretTest : public QObject {
    Q_OBJECT

public:
    explicit EchoedSecretTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void typedAndEchoedEverywhere_data();
    void typedAndEchoedEverywhere();
    void historyAndItsExportAreClean();
    void noTextOfAnyWindowHasIt();
    void noFileHasItAndNoneIsOpenToOthers();

private:
    Exchange sent(RequestDraft draft);

    DesktopSession &m_session;
    LeakScanner m_scanner;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Program> m_program;
};

void EchoedSecretTest::initTestCase()
{
    keepProcessPrivate(); // as main() does
    m_scanner.add(shapeless);
    m_server = std::make_unique<RawServer>(RawServer::reply(echo()));
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    Workspace &workspace = m_program->workspace();
    QTRY_VERIFY(!workspace.environment().apiId.isEmpty() && !workspace.api().operations.empty());
    chooseOwnEnvironment(workspace, u"Echo"_s, m_server->url(u"/v1/api"_s), shapeless);
}

Exchange EchoedSecretTest::sent(RequestDraft draft)
{
    Exchange received;
    bool isDone = false;
    const auto connection = connect(&m_program->workspace().pipeline(), &RequestPipeline::exchanged, this,
                                    [&](const Exchange &exchange) {
                                        received = exchange;
                                        isDone = true;
                                    });
    draft.environmentId = u"echo"_s;
    m_program->window().explorer().openDraft(draft);
    const auto *send = named<QPushButton>(u"Send"_s, &m_program->window().explorer());
    m_program->window().explorer().send();
    if (auto *anyway = named<QPushButton>(u"Send anyway"_s); anyway && anyway->isVisible())
        QTest::mouseClick(anyway, Qt::LeftButton);
    // A request that is refused makes no exchange. The window shows a response after it was recorded.
    [[maybe_unused]] const bool done = QTest::qWaitFor(
        [&] {
            return (isDone && send->text() == u"Send"_s)
                || m_program->window().explorer().report().verdict == Verdict::CannotBeSent;
        },
        tryPatience);
    disconnect(connection);
    return received;
}

void EchoedSecretTest::typedAndEchoedEverywhere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("by reference") << u"reference"_s << true;
    QTest::newRow("a header of one's own") << u"header"_s << false; // left out: it is a stored one
    QTest::newRow("Authorization") << u"Authorization"_s << false;
    QTest::newRow("a parameter") << u"query"_s << false; // refused: it would be part of the address
    QTest::newRow("the path") << u"path"_s << false;
    QTest::newRow("a JSON body") << u"json"_s << true; // sent as typed
    QTest::newRow("a form") << u"form"_s << true;
    QTest::newRow("a part") << u"part"_s << true;
}

void EchoedSecretTest::typedAndEchoedEverywhere()
{
    QFETCH(const QString, place);
    QFETCH(const bool, arrives);
    const QString typed = QString::fromLatin1(shapeless);
    RequestDraft draft;
    draft.method = u"POST"_s;
    draft.usesCookies = false; // the echo of the one before set one
    draft.url = m_server->base() + u"/own/"_s + place;
    if (place == u"reference"_s)
        draft.headers = {{u"X-Key"_s, toText({{}, u"R"_s})}};
    else if (place == u"header"_s)
        draft.headers = {{u"X-Own"_s, typed}};
    else if (place == u"Authorization"_s)
        draft.headers = {{place, u"Bearer "_s + typed}};
    else if (place == u"query"_s)
        draft.queryParameters = {{u"q"_s, typed}};
    else if (place == u"path"_s)
        draft.url += u'/' + typed;
    else if (place == u"part"_s)
        draft.parts = {{u"note"_s, typed}};
    draft.bodyKind = place == u"json"_s ? BodyKind::Json
        : place == u"part"_s            ? BodyKind::Multipart
                                        : BodyKind::Text;
    draft.body = place == u"json"_s ? "{\"a\":\"" + shapeless + "\"}"
        : place == u"form"_s        ? "a=" + shapeless
                                    : QByteArray("nothing");
    m_server->requests.clear();
    sent(draft);
    QCOMPARE(m_server->requests.join().contains(shapeless), arrives);
    // Every tab of the response is shown once, so that each has texts.
    for (QTabWidget *tabs : m_program->window().explorer().findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            tabs->setCurrentIndex(tab);
    }
}

void EchoedSecretTest::historyAndItsExportAreClean()
{
    HistoryRepository &history = m_program->workspace().history();
    const auto entries = waitFor(history.find({}));
    QVERIFY(entries && entries->size() >= 4);
    std::vector<qint64> rows;
    for (const HistoryEntry &entry : *entries)
        rows.push_back(entry.rowId);
    const auto har = waitFor(history.exportHar(rows, HistoryRepository::HarBodies::Included));
    QVERIFY(har && har->contains("X-Key"));
    QCOMPARE(m_scanner.formsIn(*har), QStringList());
}

void EchoedSecretTest::noTextOfAnyWindowHasIt()
{
    QTest::qWait(300);
    RequestDraft empty;
    empty.method = u"GET"_s;
    empty.url = m_server->base() + u"/own"_s;
    QCOMPARE(sent(empty).status, 404);
    for (QTabWidget *tabs : m_program->window().explorer().findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(50);
            const QString all = accessibleTexts().join(u'\n');
            QVERIFY(!all.isEmpty());
            QCOMPARE(m_scanner.formsIn(all.toUtf8()), QStringList());
        }
    }
}

void EchoedSecretTest::noFileHasItAndNoneIsOpenToOthers()
{
    m_program->window().close();
    m_program.reset();
    const QStringList hits = m_scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    int seen = 0;
    QDirIterator files(m_session.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains("/patlas"_L1, Qt::CaseInsensitive))
            continue;
        ++seen;
        QVERIFY2(!(files.fileInfo().permissions() & others), qPrintable(path));
    }
    QVERIFY(seen >= 3);
}

PATLAS_SESSION_TEST(EchoedSecretTest, Keyring::Unlocked)
#include "tst_echoedsecret.moc"
