// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/secret/SessionStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/ExplorerGround.h"
#include "ui/explorer/OperationTreeModel.h"
#include "ui/explorer/RequestBuilder.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace patlas;
using namespace Qt::StringLiterals;

class ExplorerPageTest : public QObject, ExplorerStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { renew(); }
    void cleanup() { close(); }
    void selectingByKeyboardOpensTheDraft();
    void firstStartOpensTheFirstOperation();
    void ctrlReturnSends();
    void responseIsShownAndFocusStays();
    void reasonsAreWholeInALowWindow();
    void blockedRequestNeedsOneConfirmation();
    void invalidRequestIsNotSent();
    void escapeCancels();
    void sendingRunsPreflightOnce();
    void aSecondSendWhileSendingDoesNothing();
    void aResponseStaysWithItsRequest();
    void aResponseSaysWhoseItIsWhileAnotherAddressIsTyped();
    void anAnswerArrivesThoughTheAddressIsTypedMeanwhile();
    void draftSurvivesARestart();
    void urlFollowsTheSandboxPort();
    void changingTheEnvironmentMovesTheRequest();
    void newlyCreatedTokenIsSelected();
    void switchingTheUserDropsTheOtherUsersToken();
    void explicitTokenSelectionAppliesToOtherOperations();
    void draftFromTheHistoryIsOpenedUnchanged();
    void splitterPositionsAreKept();
    void responseIsWhereThereIsRoom();

private:
    QString addToken(const QString &name, const QStringList &scopes, const QString &owner = u"owner"_s);
    QString url() const { return find<QLineEdit>(u"URL"_s)->text(); }
    QString status() const { return find<QLabel>(u"Response status"_s)->text(); }
    QString chosenToken() const { return m_page->draft().credentials.value(personalSlot); }
    void chooseToken(const QString &name);
};

void ExplorerPageTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"patlas-test"_s);
}

QString ExplorerPageTest::addToken(const QString &name, const QStringList &scopes, const QString &owner)
{
    Credential token = sampleToken({}, scopes);
    token.name = name;
    token.owner = owner;
    token.storage = sessionStoreId;
    const auto added =
        waitFor(m_ground->tokens.add(token, Secret::copyOf("glspat_" + name.toStdString() + "0123456789")));
    return added ? added->id : QString();
}

void ExplorerPageTest::chooseToken(const QString &name)
{
    auto *combo = find<QComboBox>(u"Token"_s);
    const int index = combo->findText(name, Qt::MatchStartsWith);
    QVERIFY2(index >= 0, qPrintable(name));
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void ExplorerPageTest::firstStartOpensTheFirstOperation()
{
    QCOMPARE(m_page->draft().operationId, u"projects.list"_s);
    QCOMPARE(find<QTreeView>(u"Operations"_s)->currentIndex().data().toString(), u"GET List projects"_s);
}

void ExplorerPageTest::selectingByKeyboardOpensTheDraft()
{
    auto *tree = find<QTreeView>(u"Operations"_s);
    tree->setFocus();
    for (int i = 0; i < 6 && m_page->draft().operationId != u"tags.create"_s; ++i)
        QTest::keyClick(tree, Qt::Key_Down);
    const RequestDraft &draft = m_page->draft();
    QCOMPARE(draft.operationId, u"tags.create"_s);
    QCOMPARE(draft.method, u"POST"_s);
    QCOMPARE(draft.body, QByteArray("{\n  \"name\": \"release-2\"\n}"));
    QCOMPARE(url(), m_server->base().toString() + u"/tags"_s);
    QVERIFY(!draft.credentials.value(projectSlot).isEmpty());
    QVERIFY(draft.credentials.value(personalSlot).isEmpty());
    QVERIFY(tree->hasFocus());
}

void ExplorerPageTest::ctrlReturnSends()
{
    m_page->openOperation(u"tags.list"_s);
    find<QLineEdit>(u"URL"_s)->setFocus();
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY2(m_server->received.startsWith("GET /v1/api/tags?app=5f0000000000000000000001 "),
             m_server->received.constData());
    QVERIFY(m_server->received.contains("Authorization: Bearer 5f0000000000000000000001!"));
}

void ExplorerPageTest::responseIsShownAndFocusStays()
{
    addToken(u"a"_s, {u"can_create_tags"_s});
    m_page->openOperation(u"tags.create"_s);
    auto *body = find<QPlainTextEdit>(u"Body"_s);
    body->setFocus();
    m_server->status = "403 Forbidden";
    m_server->body = "{\"message\":\"This token lacks the scope can_create_tags.\"}";
    QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(status().contains(u"403"_s), qPrintable(status()));
    QVERIFY(body->hasFocus());
    QCOMPARE(body->toPlainText(), u"{\n  \"name\": \"release-2\"\n}"_s);
    // Why quotes the response once its body was read.
    auto *why = find<QWidget>(u"Why"_s);
    QVERIFY(why);
    QTRY_VERIFY(why->isVisible());
    QTRY_VERIFY([why] {
        for (const QLabel *label : why->findChildren<QLabel *>()) {
            if (label->text().contains(u"lacks the scope can_create_tags"_s))
                return true;
        }
        return false;
    }());
}

void ExplorerPageTest::reasonsAreWholeInALowWindow()
{
    QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
    m_page->resize(1000, 560);
    addToken(u"a"_s, {u"can_create_tags"_s});
    m_page->openOperation(u"tags.create"_s);
    m_server->status = "403 Forbidden";
    m_server->body = "{\"message\":\"This token lacks the scope can_create_tags.\"}";
    for (int i = 0; i < 2; ++i) { // the second time the panel is there already
        QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_server->requests(), i + 1);
        auto *why = find<QWidget>(u"Why"_s);
        QTRY_VERIFY(why->isVisible() && why->accessibleDescription().contains(u"lacks the scope"_s));
        const auto firstCut = [this, why]() -> QString {
            const QRect seen = why->visibleRegion().boundingRect();
            const QList<QLabel *> labels = why->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->height() < label->heightForWidth(label->width())
                    || !seen.contains(label->geometry()))
                    return u"%1: %2 of %3 px"_s.arg(label->text())
                        .arg(label->height())
                        .arg(label->heightForWidth(label->width()));
            }
            return labels.isEmpty() ? u"no reason"_s : QString();
        };
        QTRY_VERIFY2(firstCut().isEmpty(), qPrintable(firstCut()));
        QVERIFY(find<QTabWidget>(u"Response"_s)->height() >= 40);
    }
}

void ExplorerPageTest::blockedRequestNeedsOneConfirmation()
{
    const QString bare = addToken(u"bare"_s, {u"can_create_tags"_s});
    QVERIFY(!bare.isEmpty());
    m_page->openOperation(u"tags.delete"_s);
    auto *parameters = find<QTableView>(u"Parameters"_s);
    parameters->model()->setData(parameters->model()->index(0, 1), u"7"_s);
    chooseToken(u"bare"_s);
    QVERIFY(m_page->report().isBlocked());

    auto *anyway = find<QPushButton>(u"Send anyway"_s);
    m_page->send();
    QVERIFY(anyway->isVisible());
    QCOMPARE(m_server->requests(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!anyway->isVisible());

    m_page->send();
    QVERIFY(anyway->isVisible());
    QTest::mouseClick(anyway, Qt::LeftButton);
    QVERIFY(!anyway->isVisible());
    QTRY_COMPARE(m_server->requests(), 1);
    QTRY_VERIFY(status().contains(u"200"_s));
}

void ExplorerPageTest::invalidRequestIsNotSent()
{
    m_page->openOperation(u"tags.list"_s);
    auto *line = find<QLineEdit>(u"URL"_s);
    line->selectAll();
    QTest::keyClicks(line, u"ftp://127.0.0.1/x"_s);
    QVERIFY(m_page->report().verdict == Verdict::CannotBeSent);
    m_page->send();
    QVERIFY(!find<QPushButton>(u"Send anyway"_s)->isVisible());
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"This cannot be sent: "_s);
    }));
    QTest::qWait(50);
    QCOMPARE(m_server->requests(), 0);
}

void ExplorerPageTest::escapeCancels()
{
    m_server->respondsAtOnce = false;
    m_page->openOperation(u"tags.list"_s);
    find<QLineEdit>(u"URL"_s)->setFocus();
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    QVERIFY(find<QPushButton>(u"Cancel"_s)->isVisible());
    QTest::keyClick(find<QLineEdit>(u"URL"_s), Qt::Key_Escape);
    QVERIFY(find<QPushButton>(u"Send"_s)->isVisible());
    QTRY_VERIFY(!m_server->waiting || m_server->waiting->state() == QAbstractSocket::UnconnectedState);

    m_server->respondsAtOnce = true;
    m_page->send();
    QTRY_VERIFY2(status().contains(u"200"_s), qPrintable(status()));
}

void ExplorerPageTest::sendingRunsPreflightOnce()
{
    addToken(u"a"_s, {u"can_create_tags"_s});
    m_page->openOperation(u"tags.create"_s);
    QSignalSpy checked(m_page->findChild<RequestBuilder *>(), &RequestBuilder::checked);
    QSignalSpy evaluated(m_page->findChild<OperationTreeModel *>(), &OperationTreeModel::dataChanged);
    QSignalSpy used(&m_ground->tokens, &CredentialRepository::used);
    m_page->send();
    QTRY_COMPARE(used.size(), 2); // the project's and the user's
    QTRY_VERIFY2(status().contains(u"200"_s), qPrintable(status()));
    QCOMPARE(checked.size(), 1);
    QCOMPARE(evaluated.size(), 0); // no other operation is looked at because of it
    QVERIFY(personalCredentials(m_ground->tokens.all()).front().lastUsed.isValid());
}

void ExplorerPageTest::aSecondSendWhileSendingDoesNothing()
{
    m_server->respondsAtOnce = false;
    m_page->openOperation(u"tags.list"_s);
    m_page->send();
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    m_page->send();
    m_server->respond(m_server->waiting);
    QTRY_VERIFY2(status().contains(u"200"_s), qPrintable(status()));
    QCOMPARE(m_server->requests(), 1);
}

void ExplorerPageTest::aResponseStaysWithItsRequest()
{
    m_server->respondsAtOnce = false;
    m_page->openOperation(u"tags.list"_s);
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    m_page->openOperation(u"tags.create"_s);
    m_server->respond(m_server->waiting);
    QTRY_VERIFY(find<QPushButton>(u"Send"_s) && find<QPushButton>(u"Send"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"Response status"_s)->isVisible());
    m_page->openOperation(u"tags.list"_s);
    QVERIFY2(status().contains(u"200"_s), qPrintable(status()));
}

void ExplorerPageTest::aResponseSaysWhoseItIsWhileAnotherAddressIsTyped()
{
    const auto whose = [this] { return find<QLabel>(u"Whose response"_s); };
    m_page->openOperation(u"tags.list"_s);
    m_page->send();
    QTRY_VERIFY2(status().contains(u"200"_s), qPrintable(status()));
    QVERIFY(!whose()->isVisible());
    auto *line = find<QLineEdit>(u"URL"_s);
    line->setCursorPosition(int(line->text().size()));
    QTest::keyClicks(line, u"/other/way"_s);
    QVERIFY(find<QLabel>(u"Response status"_s)->isVisible());
    QVERIFY(whose()->isVisible());
    QCOMPARE(whose()->text(), u"Response to GET "_s + m_server->base().toString() + u"/tags"_s);

    // Two requests of one's own do not share a response. The response is shown before the request has ended.
    QTRY_VERIFY(find<QPushButton>(u"Send"_s) && find<QPushButton>(u"Send"_s)->isVisible());
    m_page->send();
    QTRY_VERIFY(!whose()->isVisible() && find<QLabel>(u"Response status"_s)->isVisible());
    RequestDraft own = m_page->draft();
    own.url = m_server->base().toString() + u"/unrelated"_s;
    m_page->openDraft(own);
    QVERIFY(!find<QLabel>(u"Response status"_s)->isVisible());
    QVERIFY(!whose()->isVisible());
}

void ExplorerPageTest::anAnswerArrivesThoughTheAddressIsTypedMeanwhile()
{
    m_server->respondsAtOnce = false;
    m_page->openOperation(u"tags.list"_s);
    m_page->send();
    QTRY_COMPARE(m_server->requests(), 1);
    auto *line = find<QLineEdit>(u"URL"_s);
    line->setCursorPosition(int(line->text().size()));
    QTest::keyClicks(line, u"/other"_s);
    m_server->respond(m_server->waiting);
    QTRY_VERIFY2(status().contains(u"200"_s), qPrintable(status()));
    QVERIFY(find<QLabel>(u"Whose response"_s)->isVisible());
}

void ExplorerPageTest::draftSurvivesARestart()
{
    m_page->openOperation(u"tags.create"_s);
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"{\"name\":  \"mine\"}"_s);
    // Immediately: the page saves pending changes on destruction.
    startPage();
    QTRY_COMPARE(m_page->draft().operationId, u"tags.create"_s);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->toPlainText(), u"{\"name\":  \"mine\"}"_s);
    QCOMPARE(url(), m_server->base().toString() + u"/tags"_s);
    QVERIFY(!m_page->draft().credentials.value(projectSlot).isEmpty());
}

void ExplorerPageTest::urlFollowsTheSandboxPort()
{
    m_page->openOperation(u"tags.create"_s);
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"[]"_s);
    m_ground->sandbox.base = QUrl(u"http://127.0.0.1:50123/v1/api"_s);
    Q_EMIT m_ground->sandbox.stateChanged();
    QCOMPARE(url(), u"http://127.0.0.1:50123/v1/api/tags"_s);
    QCOMPARE(m_page->report().url.port(), 50123);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->toPlainText(), u"[]"_s);
}

void ExplorerPageTest::changingTheEnvironmentMovesTheRequest()
{
    m_page->openOperation(u"tags.create"_s);
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"[1]"_s);
    m_ground->workspace.setEnvironment(productionEnvironmentId);
    QVERIFY2(url().startsWith(u"https://"_s) && url().endsWith(u"/tags"_s), qPrintable(url()));
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->toPlainText(), u"[1]"_s);
    // Tokens belong to an environment.
    QVERIFY(m_page->draft().credentials.value(projectSlot).isEmpty());
    find<QPlainTextEdit>(u"Body"_s)->setPlainText(u"[2]"_s);
    m_ground->workspace.setEnvironment(QLatin1String(sandboxEnvironmentId));
    QCOMPARE(url(), m_server->base().toString() + u"/tags"_s);
    QCOMPARE(find<QPlainTextEdit>(u"Body"_s)->toPlainText(), u"[1]"_s);
}

void ExplorerPageTest::newlyCreatedTokenIsSelected()
{
    m_page->openOperation(u"tags.create"_s);
    QSignalSpy wanted(m_page.get(), &ExplorerPage::newTokenRequested);
    find<QPushButton>(u"Create a token for this operation…"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0].at(0).toStringList(), QStringList{u"can_create_tags"_s});

    const QString id = addToken(u"made"_s, {u"can_create_tags"_s});
    m_page->selectCredential(id);
    QCOMPARE(chosenToken(), id);
    QVERIFY(m_page->report().finding(FindingKind::ScopeGranted));
    m_page->send();
    QTRY_VERIFY(m_server->received.contains("X-Personal-Access-Token: glspat_made0123456789"));
}

void ExplorerPageTest::switchingTheUserDropsTheOtherUsersToken()
{
    const QString id = addToken(u"owners"_s, {u"can_create_tags"_s});
    m_page->openOperation(u"tags.create"_s);
    QCOMPARE(chosenToken(), id);
    m_ground->workspace.setUser(u"translator"_s);
    QVERIFY(chosenToken().isEmpty());
    const QString own = addToken(u"translators"_s, {u"can_create_tags"_s}, u"translator"_s);
    QCOMPARE(chosenToken(), own);
    QVERIFY(m_page->report().finding(FindingKind::RoleTooLow));
}

void ExplorerPageTest::explicitTokenSelectionAppliesToOtherOperations()
{
    const QStringList scopes{u"can_create_tags"_s, u"can_delete_tags"_s};
    const QString first = addToken(u"first"_s, scopes);
    addToken(u"second"_s, scopes);
    m_page->openOperation(u"tags.create"_s);
    chooseToken(u"second"_s);
    const QString second = chosenToken();
    QVERIFY(second != first);
    m_page->openOperation(u"tags.delete"_s);
    QCOMPARE(chosenToken(), second);
    chooseToken(u"No token"_s);
    m_page->openOperation(u"tags.create"_s);
    QCOMPARE(chosenToken(), second);
    m_page->openOperation(u"tags.delete"_s);
    QVERIFY(chosenToken().isEmpty());
}

void ExplorerPageTest::draftFromTheHistoryIsOpenedUnchanged()
{
    RequestDraft draft = m_page->draft();
    draft.operationId = u"tags.delete"_s;
    draft.method = u"DELETE"_s;
    draft.url = u"http://127.0.0.1:1/v1/api/tags/{tagId}"_s; // the sandbox had another port at that time
    draft.pathParameters = {{u"tagId"_s, u"77"_s, true}};
    m_page->openDraft(draft);
    QCOMPARE(url(), m_server->base().toString() + u"/tags/77"_s);
    QCOMPARE(find<QTreeView>(u"Operations"_s)->currentIndex().data().toString(), u"DELETE Delete a tag"_s);

    draft = {};
    draft.environmentId = u"sandbox"_s;
    draft.operationId = u"gone"_s;
    draft.method = u"GET"_s;
    draft.url = u"http://127.0.0.1:1/other"_s;
    m_page->openDraft(draft);
    QVERIFY(m_page->draft().operationId.isEmpty());
    QCOMPARE(url(), u"http://127.0.0.1:1/other"_s);
}

void ExplorerPageTest::responseIsWhereThereIsRoom()
{
    m_page->resize(1200, 800);
    QTRY_VERIFY(!m_page->isResponseBeside());
    const QByteArray beneath = m_page->saveState();
    m_page->resize(1700, 800);
    QTRY_VERIFY(m_page->isResponseBeside());
    m_page->resize(1200, 800);
    QTRY_VERIFY(!m_page->isResponseBeside());
    // What is chosen stays.
    m_page->setResponseBeside(true);
    m_page->resize(1300, 800);
    QTest::qWait(20);
    QVERIFY(m_page->isResponseBeside());
    const QByteArray beside = m_page->saveState();
    m_page->restoreState(beneath);
    QVERIFY(!m_page->isResponseBeside());
    m_page->restoreState(beside);
    QVERIFY(m_page->isResponseBeside());
    m_page->resize(1200, 800);
    QTest::qWait(20);
    QVERIFY(m_page->isResponseBeside());
}

void ExplorerPageTest::splitterPositionsAreKept()
{
    auto *columns = m_page->findChild<QSplitter *>(u"explorerColumns"_s);
    auto *rows = m_page->findChild<QSplitter *>(u"explorerRows"_s);
    columns->setSizes({400, 800});
    const QByteArray state = m_page->saveState();
    const QList<int> wanted = columns->sizes();
    const QList<int> wantedRows = rows->sizes();
    columns->setSizes({250, 950});
    m_page->restoreState(state);
    QCOMPARE(columns->sizes(), wanted);
    QCOMPARE(rows->sizes(), wantedRows);
    m_page->restoreState(QByteArray("nonsense"));
    QCOMPARE(columns->sizes(), wanted);
}

PATLAS_WIDGET_TEST(ExplorerPageTest)
#include "tst_explorerpage.moc"
