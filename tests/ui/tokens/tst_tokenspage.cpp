// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/request/DraftRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Database.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "tests/ui/scopes/SampleScopes.h"
#include "ui/newtoken/ExpiryChoice.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/tokens/TokenActions.h"
#include "ui/tokens/TokensPage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <map>
#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A stub of the service: issues requested tokens and records revocations.
class NotingIssuer : public TokenIssuer {
public:
    QFuture<Result<IssuedToken>> issue(const IssueRequest &request) override
    {
        IssuedToken issued;
        issued.serviceId = u"service-"_s + request.name;
        issued.owner = owner;
        issued.scopes = request.scopes;
        issued.created = QDateTime::currentDateTimeUtc();
        issued.secret = Secret::copyOf(("glspat_0123456789012345" + request.name.toUtf8()).toStdString());
        return makeReadyResult<IssuedToken>(std::move(issued));
    }
    QFuture<Result<void>> revoke(const QString &serviceId) override
    {
        revoked.append(serviceId);
        return makeReadyResult<void>(refusal ? Result<void>(Failure(*refusal)) : Result<void>());
    }

    QString owner;
    QStringList revoked;
    std::optional<Error> refusal;
};

/// A sandbox that is running right after start(), with two users.
class QuickSandbox : public SandboxControl {
public:
    State state() const override { return m_state; }
    Environment environment() const override
    {
        Environment sandbox;
        sandbox.id = QLatin1String(sandboxEnvironmentId);
        sandbox.name = u"Sandbox"_s;
        sandbox.apiBase = QUrl(u"http://127.0.0.1:1/v1/api"_s);
        sandbox.issuing = Issuing::OverApi;
        sandbox.builtIn = true;
        return sandbox;
    }
    QString failure() const override { return {}; }
    std::vector<SandboxUser> users() const override
    {
        return {{u"manager"_s, u"manager"_s}, {u"translator"_s, u"translator"_s}};
    }
    UserAccessByName userAccess() const override { return {}; }
    TokenIssuer *issuerFor(const QString &user) override
    {
        if (user != u"manager"_s && user != u"translator"_s)
            return nullptr;
        issuers[user].owner = user;
        return &issuers[user];
    }
    void start() override { set(State::Running); }
    void stop() override { set(State::Stopped); }
    QFuture<Result<void>> resetData() override { return makeReadyResult<void>({}); }
    QFuture<Result<QByteArray>> auditLog() override { return makeReadyResult<QByteArray>(QByteArray("[]")); }
    SandboxFaults faults() const override { return {}; }
    QFuture<Result<void>> setFaults(const SandboxFaults &) override { return makeReadyResult<void>({}); }

    std::map<QString, NotingIssuer> issuers;

private:
    void set(State state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }
    State m_state = State::Stopped;
};

/// What the page needs: a real keychain and a real database.
struct Ground {
    QTemporaryDir directory;
    Services services{{directory.filePath(u"patlas.sqlite"_s), directory.filePath(u"vault"_s),
                       directory.filePath(u"bodies"_s)}};
    Database &database = services.database;
    CredentialRepository &tokens = services.credentials;
    EnvironmentRepository &environments = services.environments;
    QuickSandbox sandbox;
    Workspace workspace{services, sandbox};
    QMainWindow window;
    SecretClipboard clipboard;
    TokenActions *actions = new TokenActions(workspace, clipboard, &window);
    TokensPage *page = new TokensPage(workspace, *actions, &window);
};

} // namespace

/// The page and its actions, by clicking.
class TokensPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_ground.reset(); }
    void emptyListsExplainAndOfferTheButton();
    void tokenIsCreatedListedAndCopiedAfterConfirmation();
    void onlyTheOwnersSessionRevokes();
    void tokenUnknownToTheServiceCanBeMarked();
    void withoutTheSandboxATokenCanOnlyBeMarked();
    void removingNeedsConfirmationAndDeletesTheSecret();
    void enterShowsTheTokensAbilities();
    void scopesOfATokenFromElsewhereCanBeCorrected();
    void scopesOfAnIssuedTokenAreNotEdited();
    void selectingATokenClearsAFilterThatHidesIt();
    void stoppedSandboxIsReportedInTheDialog();
    void aTokenPastedAsTheWrongKindIsStoredAsTheRightOne();
    void severalTokensAreRevokedWithAnOutcomeForEach();

private:
    template <typename T> T *find(const QString &name) const { return named<T>(name); }
    void press(const QString &name);
    QTableView *table() const { return find<QTableView>(u"Personal access tokens"_s); }
    QString store(const QString &name, const QString &owner, const QString &serviceId = u"s1"_s);
    void select(const QString &name);
    bool isRevoked(const QString &id) const { return m_ground->tokens.find(id)->revoked.isValid(); }

    std::unique_ptr<Ground> m_ground;
};

void TokensPageTest::init()
{
    m_ground = std::make_unique<Ground>();
    QVERIFY(waitFor(m_ground->database.open()));
    QVERIFY(waitFor(m_ground->tokens.load()));
    m_ground->workspace.setApi(m_ground->workspace.environment().apiId,
                               std::make_shared<const ApiDescription>(sampleScopes()));
    m_ground->sandbox.start();
    m_ground->window.setCentralWidget(m_ground->page);
    m_ground->window.resize(1100, 700);
    m_ground->window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_ground->window));
}

void TokensPageTest::press(const QString &name)
{
    QPushButton *button = nullptr;
    QTRY_VERIFY2((button = find<QPushButton>(name)) && button->isVisible(), qPrintable(name));
    QTRY_VERIFY2(button->isEnabled(), qPrintable(name + u": "_s + button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString TokensPageTest::store(const QString &name, const QString &owner, const QString &serviceId)
{
    Credential token = newPersonalToken();
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = name;
    token.owner = owner;
    token.serviceId = serviceId;
    token.scopes = {u"can_create_tags"_s};
    token.created = QDateTime::currentDateTimeUtc();
    const auto stored =
        waitFor(m_ground->tokens.add(token, Secret::copyOf("secret-of-" + name.toStdString())));
    return stored ? stored->id : QString();
}

void TokensPageTest::select(const QString &name)
{
    const QModelIndex index = row(table()->model(), name);
    QVERIFY2(index.isValid(), qPrintable(texts(table()->model())));
    table()->selectRow(index.row());
}

void TokensPageTest::emptyListsExplainAndOfferTheButton()
{
    QVERIFY(!table()->isVisible());
    bool personal = false;
    bool project = false;
    for (const QLabel *label : m_ground->page->findChildren<QLabel *>()) {
        personal |= label->isVisible() && label->text() == u"No personal access tokens yet"_s;
        project |= label->isVisible() && label->text() == u"No project API tokens yet"_s;
    }
    QVERIFY(personal && project);
    QVERIFY(!find<QPushButton>(u"Revoke…"_s)->isVisible());
    press(u"Add project token…"_s);
    QTRY_VERIFY(find<QLineEdit>(u"Project API token"_s)
                && find<QLineEdit>(u"Project API token"_s)->isVisible());
}

void TokensPageTest::tokenIsCreatedListedAndCopiedAfterConfirmation()
{
    QSignalSpy created(m_ground->actions, &TokenActions::credentialAdded);
    m_ground->actions->setUsualDays(ExpiryChoice::never);
    m_ground->actions->newToken({u"can_create_tags"_s}, u"CI"_s);
    QCOMPARE(find<QComboBox>(u"Expires"_s)->currentText(), u"never"_s);
    press(u"Generate Personal Access Token"_s);
    QTRY_COMPARE(created.size(), 1);
    press(u"Done"_s);
    QTRY_VERIFY(row(table()->model(), u"CI"_s).isValid());
    QCOMPARE(personalCredentials(m_ground->tokens.all()).front().owner, u"manager"_s);

    select(u"CI"_s);
    press(u"Copy secret"_s);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    press(u"Copy"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"glspat_0123456789012345CI"_s);
    m_ground->clipboard.takeBack();
    // The name is taken now.
    m_ground->actions->newToken({u"can_create_tags"_s}, u"CI"_s);
    QTRY_VERIFY(find<QPushButton>(u"Generate Personal Access Token"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"Generate Personal Access Token"_s)->isEnabled());
}

void TokensPageTest::onlyTheOwnersSessionRevokes()
{
    const QString id = store(u"Theirs"_s, u"translator"_s);
    QCOMPARE(m_ground->workspace.user(), u"manager"_s);
    select(u"Theirs"_s);
    press(u"Revoke…"_s);
    QVERIFY(!isRevoked(id));
    press(u"Revoke"_s);
    QTRY_VERIFY(isRevoked(id));
    QCOMPARE(m_ground->sandbox.issuers[u"translator"_s].revoked, QStringList(u"s1"_s));
    QVERIFY(m_ground->sandbox.issuers[u"manager"_s].revoked.isEmpty());
    QTRY_VERIFY(!find<QPushButton>(u"Revoke…"_s)->isEnabled());
    QCOMPARE(find<QPushButton>(u"Revoke…"_s)->toolTip(), u"Revoked already."_s);
}

void TokensPageTest::tokenUnknownToTheServiceCanBeMarked()
{
    const QString id = store(u"Ghost"_s, u"manager"_s);
    m_ground->sandbox.issuerFor(u"manager"_s);
    m_ground->sandbox.issuers[u"manager"_s].refusal =
        Error{ErrorKind::NotFound, u"No such token."_s, {}, {}, {}};
    m_ground->actions->revoke(id);
    press(u"Revoke"_s);
    QTRY_VERIFY(find<QPushButton>(u"Mark as revoked"_s)
                && find<QPushButton>(u"Mark as revoked"_s)->isVisible());
    QVERIFY(!isRevoked(id));
    press(u"Mark as revoked"_s);
    QTRY_VERIFY(isRevoked(id));
}

void TokensPageTest::withoutTheSandboxATokenCanOnlyBeMarked()
{
    const QString id = store(u"Offline"_s, u"manager"_s);
    m_ground->sandbox.stop();
    m_ground->actions->revoke(id);
    press(u"Mark as revoked"_s);
    QTRY_VERIFY(isRevoked(id));
    QVERIFY(m_ground->sandbox.issuers[u"manager"_s].revoked.isEmpty());
}

void TokensPageTest::removingNeedsConfirmationAndDeletesTheSecret()
{
    const QString id = store(u"Old"_s, u"manager"_s);
    select(u"Old"_s);
    press(u"Remove from this computer…"_s);
    QVERIFY(m_ground->tokens.find(id));
    press(u"Remove"_s);
    QTRY_VERIFY(!m_ground->tokens.find(id));
    // The row is removed first, so that nothing uses a token whose secret is being deleted.
    QTRY_VERIFY(!waitFor(m_ground->services.keychain.read(id)));
    QCOMPARE(waitFor(m_ground->services.keychain.read(id)).error().kind, ErrorKind::NotFound);
    QTRY_VERIFY(!table()->isVisible());
}

void TokensPageTest::enterShowsTheTokensAbilities()
{
    store(u"CI"_s, u"manager"_s);
    select(u"CI"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    auto *operations = find<QTreeWidget>(u"Scopes and operations"_s);
    QTRY_VERIFY(operations && operations->isVisible());
    QVERIFY(row(operations->model(), u"POST Create a tag"_s).isValid());
    QVERIFY(find<QLabel>(u"Summary"_s)->text().contains(u"create tags"_s));
    QCOMPARE(find<QLabel>(u"Stored"_s)->text(), u"In the keychain of this computer"_s);
}

void TokensPageTest::scopesOfATokenFromElsewhereCanBeCorrected()
{
    const QString id = store(u"Pasted"_s, {}, {});
    select(u"Pasted"_s);
    m_ground->actions->showDetails(id);
    press(u"Edit scopes…"_s);
    auto *tree = find<QTreeView>(u"Scopes"_s);
    QTRY_VERIFY(tree && tree->isVisible());
    const auto tick = [tree](const QString &scope, Qt::CheckState state) {
        const QModelIndex index = row(tree->model(), scope);
        return index.isValid() && tree->model()->setData(index, state, Qt::CheckStateRole);
    };
    QCOMPARE(row(tree->model(), u"can_create_tags"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(tick(u"can_create_tags"_s, Qt::Unchecked));
    QVERIFY(tick(u"can_delete_tags"_s, Qt::Checked));
    press(u"Save scopes"_s);
    QTRY_COMPARE(m_ground->tokens.find(id)->scopes, QStringList(u"can_delete_tags"_s));
    // The details are shown again, as they are now.
    QTreeWidget *operations = nullptr;
    QTRY_VERIFY((operations = find<QTreeWidget>(u"Scopes and operations"_s)) && operations->isVisible());
    QVERIFY(row(operations->model(), u"can_delete_tags"_s).isValid());
    QVERIFY(!row(operations->model(), u"can_create_tags"_s).isValid());
}

void TokensPageTest::scopesOfAnIssuedTokenAreNotEdited()
{
    const QString id = store(u"Issued"_s, u"manager"_s);
    m_ground->actions->showDetails(id);
    QTRY_VERIFY(find<QTreeWidget>(u"Scopes and operations"_s)
                && find<QTreeWidget>(u"Scopes and operations"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"Edit scopes…"_s));
}

void TokensPageTest::selectingATokenClearsAFilterThatHidesIt()
{
    const QString id = store(u"Alpha"_s, u"manager"_s);
    store(u"Beta"_s, u"manager"_s);
    auto *filter = find<QLineEdit>(u"Filter tokens"_s);
    QTest::keyClicks(filter, u"beta"_s);
    QCOMPARE(texts(table()->model()), u"Beta\n"_s);
    m_ground->page->selectToken(id);
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"Alpha"_s);
    filter->setText(u"nothing like it"_s);
    QVERIFY(!table()->isVisible());
}

void TokensPageTest::stoppedSandboxIsReportedInTheDialog()
{
    m_ground->sandbox.stop();
    m_ground->actions->newToken({u"can_create_tags"_s}, u"CI"_s);
    press(u"Generate Personal Access Token"_s);
    auto *why = find<QLabel>(u"Why no token was made"_s);
    QTRY_VERIFY(why->isVisible());
    QVERIFY2(why->text().startsWith(u"The sandbox is not running."_s), qPrintable(why->text()));
}

void TokensPageTest::aTokenPastedAsTheWrongKindIsStoredAsTheRightOne()
{
    const QString project = u"5f0a3c7e9b1d4a0012e4c8aa"_s + u'!' + u"00112233445566778899aabbccddeeff"_s;
    press(u"Add existing token…"_s);
    auto *paste = find<QLineEdit>(u"Paste token"_s);
    QTRY_VERIFY(paste && paste->isVisible());
    paste->setText(project);
    QVERIFY(!find<QPushButton>(u"Add token"_s)->isEnabled());
    press(u"Add it as a project API token…"_s);
    QLineEdit *name = nullptr;
    QTRY_VERIFY((name = find<QLineEdit>(u"Project name"_s)) && name->isVisible());
    QTest::keyClicks(name, u"Shop"_s);
    press(u"Add token"_s);
    QTRY_COMPARE(otherCredentials(m_ground->tokens.all()).size(), size_t(1));
    QCOMPARE(otherCredentials(m_ground->tokens.all()).front().attributes.value(u"app"_s),
             u"5f0a3c7e9b1d4a0012e4c8aa"_s);
    QTRY_VERIFY(!find<QLineEdit>(u"Project name"_s) || !find<QLineEdit>(u"Project name"_s)->isVisible());

    // The reverse.
    press(u"Add project token…"_s);
    auto *other = find<QLineEdit>(u"Project API token"_s);
    QTRY_VERIFY(other && other->isVisible());
    other->setText(u"glspat_abcdefghijklmnopqrstuvwx"_s);
    press(u"Add it as a personal access token…"_s);
    QTRY_VERIFY((name = find<QLineEdit>(u"Token name"_s)) && name->isVisible());
    QTest::keyClicks(name, u"Mine"_s);
    press(u"Add token"_s);
    QTRY_COMPARE(personalCredentials(m_ground->tokens.all()).size(), size_t(1));
    const Result<Secret> stored =
        waitFor(m_ground->tokens.secretOf(personalCredentials(m_ground->tokens.all()).front().id));
    QVERIFY(stored && stored->view() == "glspat_abcdefghijklmnopqrstuvwx");
}

void TokensPageTest::severalTokensAreRevokedWithAnOutcomeForEach()
{
    const QString mine = store(u"Mine"_s, u"manager"_s, u"s1"_s);
    const QString theirs = store(u"Theirs"_s, u"translator"_s, u"s2"_s);
    m_ground->sandbox.issuerFor(u"translator"_s);
    m_ground->sandbox.issuers[u"translator"_s].refusal =
        Error{ErrorKind::Refused, u"Not today."_s, {}, {}, {}};
    table()->selectAll();
    press(u"Revoke…"_s);
    press(u"Revoke"_s); // one confirmation for both
    QMessageBox *results = nullptr;
    const auto isThere = [&results] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *box = qobject_cast<QMessageBox *>(widget);
            if (box && box->isVisible() && box->text() == u"1 of 2 are done."_s)
                results = box;
        }
        return results != nullptr;
    };
    QTRY_VERIFY(isThere());
    QVERIFY(results->informativeText().contains(u"“Mine”: revoked"_s));
    QVERIFY(results->informativeText().contains(u"“Theirs”: Not today."_s));
    QTRY_VERIFY(isRevoked(mine));
    QVERIFY(!isRevoked(theirs));
}

PATLAS_SESSION_TEST(TokensPageTest, Keyring::Unlocked)
#include "tst_tokenspage.moc"
