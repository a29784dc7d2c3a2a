// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "tests/core/authorization/Browser.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/AuthorizationServer.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/MenuItem.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/tokens/TokenActions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tokenText = "tkt_5f0c3ab1d2e4968790badc0ffee5eed5";

QByteArray description(const QByteArray &security, const QByteArray &more = {})
{
    return "openapi: 3.1.0\ninfo: {title: Ticket Office, version: '2.4'}\nservers: [{url: /api}]\npaths:\n"
           "  /events: {get: {operationId: events.list, summary: List events, security: [{"
        + security + "}]}}\n" + more
        + "components: {securitySchemes: {token: {type: http, scheme: bearer}, "
          "key: {type: apiKey, in: header, name: X-Key}}}\n";
}

QByteArray ok(const QByteArray &body, const QByteArray &type, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// What the desktop opens pages with.
class PageOpener : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_browser.open(url); }

private:
    Browser m_browser;
};

/// An API that Patlas does not ship: added from its address, a token pasted, a request sent, the description
/// updated, and everything of it removed, by clicking.
class AnotherApiTest : public QObject {
    Q_OBJECT

public:
    explicit AnotherApiTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void apiIsAddedFromItsAddress();
    void tokenIsPastedForAnOperation();
    void requestCarriesItInItsPlace();
    void everythingIsThereAfterARestart();
    void updatingShowsWhatChanged();
    void signingInBringsATokenWithItsScopes();
    void removingTheEnvironmentRemovesItAll();
    void ownDescriptionReplacesWhatWasInferred();
    void aKnownServiceSaysWhatItsTokenMay();
    void aRefusalSaysWhatAnOperationNeeds();

private:
    void start();
    void trigger(const QString &item);
    void click(const QString &button);
    Workspace &workspace() { return m_program->workspace(); }
    QComboBox *environments() { return named<QComboBox>(u"Environment"_s, &m_program->window()); }

    DesktopSession &m_session;
    QByteArray m_document = description("token: []");
    QByteArray m_status = "200 OK"; ///< of responses of the API
    QByteArray m_headers; ///< the same
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Program> m_program;
};

void AnotherApiTest::start()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().api().operations.empty(), tryPatience);
}

void AnotherApiTest::trigger(const QString &item)
{
    QAction *action = menuItem(m_program->window(), item);
    QVERIFY2(action, qPrintable(item));
    QVERIFY(action->isEnabled());
    action->trigger();
}

/// Once it is there: dialogs read what they show, and findings are made anew.
void AnotherApiTest::click(const QString &button)
{
    QPushButton *found = nullptr;
    QTRY_VERIFY2((found = named<QPushButton>(button)) && found->isVisible() && found->isEnabled(),
                 qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void AnotherApiTest::initTestCase()
{
    m_server = std::make_unique<RawServer>([this](QTcpSocket &socket) {
        const QByteArray &request = m_server->requests.back();
        const bool isDescription = request.startsWith("GET /openapi.yaml ");
        if (request.startsWith("GET /reference "))
            socket.write(
                ok("<!DOCTYPE html><html><body><redoc spec-url='/openapi.yaml'></redoc></body></html>",
                   "text/html"));
        else
            socket.write(isDescription ? ok(m_document, "application/yaml")
                                       : ok("[]", "application/json", m_headers).replace("200 OK", m_status));
    });
    start();
}

void AnotherApiTest::apiIsAddedFromItsAddress()
{
    QVERIFY(!menuItem(m_program->window(), u"Update description…"_s)->isEnabled());
    trigger(u"Add API…"_s);
    auto *address = named<QLineEdit>(u"From address"_s);
    QTRY_VERIFY(address && address->isVisible());
    QTest::keyClicks(address, m_server->url(u"/openapi.yaml"_s).toString());
    QTest::keyClick(address, Qt::Key_Return);
    auto *add = named<QPushButton>(u"Add API"_s);
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(named<QLabel>(u"API"_s)->text(), u"Ticket Office, version 2.4"_s);
    QCOMPARE(named<QTableView>(u"Operations found"_s)->model()->rowCount(), 1);
    QVERIFY(workspace().services().apis.all().empty()); // nothing is kept before it is added
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(environments()->currentText(), u"Ticket Office"_s);
    QCOMPARE(workspace().environment().apiBase, m_server->url(u"/api"_s));
    QCOMPARE(m_program->window().explorer().draft().operationId, u"events.list"_s);
    QVERIFY(environments()->findText(u"Sandbox"_s) >= 0);
}

void AnotherApiTest::tokenIsPastedForAnOperation()
{
    click(u"Add a token for this operation…"_s);
    auto *paste = named<QLineEdit>(u"Paste token"_s);
    QTRY_VERIFY(paste && paste->isVisible());
    QTest::keyClicks(paste, QString::fromLatin1(tokenText));
    click(u"Add token"_s);
    QTRY_COMPARE(named<QComboBox>(u"token"_s)->currentText(), u"List events"_s);
}

void AnotherApiTest::requestCarriesItInItsPlace()
{
    const qsizetype before = m_server->requests.size();
    m_program->window().explorer().send();
    QTRY_COMPARE(m_server->requests.size(), before + 1);
    QVERIFY(m_server->requests.back().startsWith("GET /api/events HTTP/1.1\r\n"));
    QVERIFY(m_server->requests.back().contains("\r\nAuthorization: Bearer " + tokenText + "\r\n"));
    for (qsizetype i = 0; i < before; ++i) // the description was read without it
        QVERIFY(!m_server->requests.at(i).contains("Authorization"));
}

void AnotherApiTest::everythingIsThereAfterARestart()
{
    m_program.reset();
    LeakScanner scanner;
    scanner.add(tokenText);
    QCOMPARE(scanner.scan(m_session.home()), QStringList());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(environments()->findText(u"Ticket Office"_s) >= 0, tryPatience);
    const int index = environments()->findText(u"Ticket Office"_s, Qt::MatchExactly);
    const auto &all = workspace().environments().all();
    QTRY_VERIFY(!workspace().apiOf(all.back())->operations.empty());
    QVERIFY(index >= 0);
    workspace().setEnvironment(all.back().id);
    QTRY_COMPARE(named<QComboBox>(u"token"_s)->currentText(), u"List events"_s);
}

void AnotherApiTest::updatingShowsWhatChanged()
{
    m_document =
        description("key: []", "  /venues: {get: {operationId: venues.list, summary: List venues}}\n");
    trigger(u"Update description…"_s);
    auto *update = named<QPushButton>(u"Update"_s);
    QTRY_VERIFY(update && update->isEnabled());
    const QAbstractItemModel *changes = named<QTableView>(u"Changes"_s)->model();
    QCOMPARE(changes->rowCount(), 2);
    QCOMPARE(changes->index(0, 1).data().toString(), u"GET /events"_s);
    QCOMPARE(changes->index(0, 2).data().toString(), u"token"_s);
    QCOMPARE(changes->index(0, 3).data().toString(), u"key"_s);
    QCOMPARE(changes->index(1, 1).data().toString(), u"GET /venues"_s);
    QCOMPARE(workspace().api().operations.size(), std::size_t(1));
    QTest::mouseClick(update, Qt::LeftButton);
    QTRY_COMPARE(workspace().api().operations.size(), std::size_t(2));
    QCOMPARE(workspace().services().apis.all().size(), std::size_t(1));
    const auto &tokens = workspace().tokens().all(); // nothing of one's own is lost
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(std::any_of(tokens.begin(), tokens.end(),
                        [](const Credential &each) { return each.name == "List events"_L1; }));
}

/// In the browser, which is a plain client here, with a server that refuses whatever is not as the standards
/// say.
void AnotherApiTest::signingInBringsATokenWithItsScopes()
{
    AuthorizationServer service;
    const QByteArray flows = "{authorizationCode: {authorizationUrl: '"
        + service.url(u"/authorize"_s).toEncoded() + "', tokenUrl: '" + service.url(u"/token"_s).toEncoded()
        + "', scopes: {events.write: Change events, events.read: See events}}}";
    m_document = description("token: []",
                             "  /orders: {post: {operationId: orders.create, summary: Order, security: "
                             "[{oauth: [events.write]}]}}\n")
                     .replace("{securitySchemes: {",
                              "{securitySchemes: {oauth: {type: oauth2, flows: " + flows + "}, ");
    trigger(u"Update description…"_s);
    click(u"Update"_s);
    QTRY_VERIFY(workspace().api().operation(u"orders.create"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_program->window().explorer().openOperation(u"orders.create"_s);

    PageOpener browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    click(u"Sign in for this operation…"_s);
    auto *client = named<QLineEdit>(u"Client id"_s);
    QTRY_VERIFY(client && client->isVisible());
    client->setText(service.clientId);
    click(u"Sign in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(u"oauth"_s)->currentText().startsWith(u"Order  "_s),
                             tryPatience);
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto &all = workspace().tokens().all();
    const auto token = std::find_if(all.begin(), all.end(),
                                    [](const Credential &each) { return each.slotId == "oauth"_L1; });
    QVERIFY(token != all.end());
    QCOMPARE(token->scopes, QStringList({u"events.write"_s})); // what the operation needs, and no more
    QVERIFY(token->expires.isValid());
    const qsizetype before = m_server->requests.size();
    m_program->window().explorer().send();
    QTRY_COMPARE(m_server->requests.size(), before + 1);
    const QByteArray &sent = m_server->requests.back();
    const QByteArray bearer = sent.mid(sent.indexOf("Authorization: Bearer ") + 22).split('\r').front();
    QVERIFY(service.isValid(QString::fromLatin1(bearer)));
}

void AnotherApiTest::removingTheEnvironmentRemovesItAll()
{
    trigger(u"Remove environment…"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *remove = named<QPushButton>(u"Remove"_s, QApplication::activeModalWidget());
    QVERIFY(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(workspace().services().apis.all().empty());
    QCOMPARE(environments()->findText(u"Ticket Office"_s), -1);
    QVERIFY(workspace().isSandbox());
    for (const Credential &token : workspace().tokens().all())
        QCOMPARE(token.environmentId, QLatin1String(sandboxEnvironmentId));
}

/// From a page of ReDoc, as vendors publish their reference.
void AnotherApiTest::ownDescriptionReplacesWhatWasInferred()
{
    QVERIFY(
        !menuItem(m_program->window(), u"Use the service's own description…"_s)->isEnabled()); // the sandbox
    const auto shipped = workspace().sharedApi();
    const Environment *real = nullptr;
    for (const Environment &each : workspace().environments().all()) {
        if (each.builtIn && each.id != QLatin1String(sandboxEnvironmentId))
            real = &each;
    }
    QVERIFY(real);
    workspace().setEnvironment(real->id);
    m_document = "openapi: 3.0.3\ninfo: {title: Reference, version: '9'}\nservers: [{url: /v1/api}]\npaths:\n"
                 "  /tags: {get: {summary: Every tag}, post: {summary: New tag, description: Needs "
                 "can_create_tags.}}\n"
                 "  /glossaries: {get: {summary: List glossaries}}\n";
    trigger(u"Use the service's own description…"_s);
    auto *address = named<QLineEdit>(u"From address"_s);
    QTRY_VERIFY(address && address->isVisible());
    QVERIFY(address->text().startsWith(u"https://"_s)); // where the vendor has it; nothing is read unasked
    auto *use = named<QPushButton>(u"Use it"_s);
    QVERIFY(!use->isEnabled());
    address->setText(m_server->url(u"/reference"_s).toString());
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(use->isEnabled());
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(workspace().api().operations.size(), std::size_t(3));
    const Operation *create = workspace().api().operation(u"tags.create"_s);
    QVERIFY(create);
    QCOMPARE(create->title, u"New tag"_s);
    QCOMPARE(create->confidence, Confidence::Documented);
    QCOMPARE(workspace().api().scopesFor(*create), QStringList({u"can_create_tags"_s}));
    QVERIFY(!workspace().api().operation(u"projects.list"_s)); // not in the reference
    workspace().setEnvironment(QLatin1String(sandboxEnvironmentId));
    QCOMPARE(workspace().sharedApi(), shipped);
    workspace().setEnvironment(real->id);
    trigger(u"Go back to the shipped description"_s);
    QTRY_VERIFY(workspace().api().operation(u"projects.list"_s));
}

/// Its description says nothing of credentials, and its responses say what scopes a token has.
void AnotherApiTest::aKnownServiceSaysWhatItsTokenMay()
{
    m_document = "openapi: 3.0.3\ninfo: {title: GitHub v3 REST API, version: '1'}\nservers: [{url: /api}]\n"
                 "paths: {/user: {get: {operationId: me, summary: Get me}}}\n";
    m_headers = "X-OAuth-Scopes: repo, read:org\r\n"
                "GitHub-Authentication-Token-Expiration: 2031-05-06 07:08:09 UTC\r\n";
    trigger(u"Add API…"_s);
    auto *address = named<QLineEdit>(u"From address"_s);
    QTRY_VERIFY(address && address->isVisible());
    QVERIFY(named<QPushButton>(u"GitHub"_s)->isVisible()); // reads it from where the service has it
    address->setText(m_server->url(u"/openapi.yaml"_s).toString());
    QTest::keyClick(address, Qt::Key_Return);
    click(u"Add API"_s);
    QTRY_COMPARE(environments()->currentText(), u"GitHub v3 REST API"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());

    auto *token = named<QComboBox>(u"Token"_s);
    const int add = token->findText(u"Add token…"_s);
    QVERIFY(add >= 0);
    token->setCurrentIndex(add);
    Q_EMIT token->activated(add);
    auto *paste = named<QLineEdit>(u"Paste token"_s);
    QTRY_VERIFY(paste && paste->isVisible());
    paste->setText(u"ghp_0123456789abcdefghijABCDEFGHIJ012345"_s);
    named<QLineEdit>(u"Token name"_s)->setText(u"Mine"_s);
    auto *asks = named<QCheckBox>(u"Ask the service for its scopes and expiry"_s);
    QVERIFY(asks && asks->isVisible() && asks->isChecked());
    asks->setChecked(false);
    click(u"Add token"_s);
    QTRY_VERIFY(named<QComboBox>(u"Token"_s)->currentText().startsWith(u"Mine"_s));
    const auto &all = workspace().tokens().all();
    const auto mine =
        std::find_if(all.begin(), all.end(), [](const Credential &each) { return each.name == "Mine"_L1; });
    QVERIFY(mine != all.end() && mine->scopes.isEmpty() && mine->expires.isNull());
    const QString id = mine->id;

    m_program->window().explorer().send();
    QTRY_COMPARE(workspace().tokens().find(id)->scopes, QStringList({u"read:org"_s, u"repo"_s}));
    QCOMPARE(workspace().tokens().find(id)->expires, utc(QDate(2031, 5, 6), QTime(7, 8, 9)));
    m_program->window().tokenActions().showDetails(id);
    QTRY_VERIFY(QApplication::activeModalWidget());
    const auto *said = named<QLabel>(u"Said by the service"_s);
    QVERIFY2(said && said->text().contains(u"GET /user"_s), said ? qPrintable(said->text()) : "");
    click(u"Forget what it said"_s);
    QTRY_VERIFY(workspace().tokens().find(id)->scopes.isEmpty());
    QVERIFY(workspace().tokens().find(id)->expires.isNull());

    m_program->window().tokenActions().showDetails(id);
    click(u"Ask the service"_s);
    QTRY_COMPARE(workspace().tokens().find(id)->scopes, QStringList({u"read:org"_s, u"repo"_s}));
    QVERIFY(m_server->requests.back().startsWith("GET /api/user HTTP/1.1\r\n"));
    QTRY_VERIFY(named<QLabel>(u"Said by the service"_s)); // shown anew, with what was said
    auto *close = named<QPushButton>(u"Close"_s, QApplication::activeModalWidget()); // not that of a notice
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

/// Nor does it say which scopes an operation needs: a refusal does.
void AnotherApiTest::aRefusalSaysWhatAnOperationNeeds()
{
    m_status = "404 Not Found";
    m_headers = "X-OAuth-Scopes: repo\r\nX-Accepted-OAuth-Scopes: admin:org, read:user\r\n";
    QCOMPARE(workspace().api().scopesFor(*workspace().api().operation(u"me"_s)), QStringList());
    m_program->window().explorer().send();
    QTRY_COMPARE(workspace().api().scopesFor(*workspace().api().operation(u"me"_s)),
                 QStringList({u"read:user"_s})); // all are enough, and this one reads
    const PreflightReport &report = m_program->window().explorer().report();
    QTRY_COMPARE(report.missingScopes, QStringList({u"read:user"_s}));
    QVERIFY(report.finding(FindingKind::ScopeMissing)->detail.contains(u"X-Accepted-OAuth-Scopes"_s));

    const auto *tabs = named<QTabWidget>(u"Request"_s);
    tabs->tabBar()->setCurrentIndex(0);
    auto *docs = named<QTextBrowser>(u"Docs"_s);
    QTRY_VERIFY(docs->toPlainText().contains(u"The service said so on"_s));
    QTextCursor forget = docs->document()->find(u"Forget what it said"_s);
    QVERIFY(!forget.isNull());
    docs->setTextCursor(forget);
    docs->ensureCursorVisible();
    QTest::mouseClick(docs->viewport(), Qt::LeftButton, {}, docs->cursorRect(forget).center() - QPoint(8, 0));
    QTRY_COMPARE(workspace().api().scopesFor(*workspace().api().operation(u"me"_s)), QStringList());
    QTRY_VERIFY(!docs->toPlainText().contains(u"The service said so on"_s));
}

PATLAS_SESSION_TEST(AnotherApiTest, Keyring::Unlocked)
#include "tst_anotherapi.moc"
