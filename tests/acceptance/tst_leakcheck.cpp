// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/TokenIssuer.h"
#include "core/pipeline/TokenCheck.h"
#include "core/secret/KeychainStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/Picture.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/tokens/TokenActions.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000;

template <typename T> T *visible(const QString &name)
{
    T *widget = nullptr;
    [[maybe_unused]] const bool found =
        QTest::qWaitFor([&] { return (widget = named<T>(name)) && widget->isVisible(); }, patience);
    if (!widget || !widget->isVisible())
        qFatal("nothing visible is named \"%s\"", qPrintable(name));
    return widget;
}

void press(const QString &name)
{
    auto *button = visible<QPushButton>(name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
        qFatal("%s stays disabled: %s", qPrintable(name), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// "Where is my token?" by clicking: finds stored tokens, of the sandbox and of another format, in files, in
/// a git history and in a pasted text, and what can be done about a finding.
class LeakCheckTest : public QObject {
    Q_OBJECT

public:
    explicit LeakCheckTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void compromisedTokenShowsItsCallsAndIsRevoked();
    void folderIsScannedWithItsGitHistory();
    void findingCanBeRevokedInTheDialog();
    void pastedTextIsScannedAndNotStored();
    void noSecretIsWrittenToDisk();
    void cleanupTestCase() { m_program.reset(); }

private:
    void git(const QStringList &arguments) const;
    void write(const QString &name, const QByteArray &content) const;
    void check();
    QTableView *table() { return visible<QTableView>(u"Tokens found"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

    DesktopSession &m_session;
    std::unique_ptr<Program> m_program;
    QTemporaryDir m_repository;
    QByteArray m_sandboxSecret;
    QByteArray m_foreignSecret = QByteArray("nB7").repeated(3) + ".of-the-real-service/48a1";
};

void LeakCheckTest::initTestCase()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    m_program->window().setGeometry(0, 0, 1280, 800);
    m_program->setAppearance(qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                                    : Appearance::Light);
    Workspace &workspace = m_program->workspace();
    QTRY_VERIFY_WITH_TIMEOUT(workspace.sandbox().state() == SandboxControl::State::Running
                                 && workspace.keychain().state() == KeychainState::Unlocked
                                 && !workspace.api().operations.empty(),
                             patience);
    const Result<IssuedToken> issued =
        waitFor(workspace.sandbox()
                    .issuerFor(u"owner"_s)
                    ->issue({u"CI: tag releases"_s, {u"can_create_tags"_s}, 30}));
    m_sandboxSecret = QByteArray(issued->secret.view().data(), qsizetype(issued->secret.size()));
    Credential token = newPersonalToken();
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = u"CI: tag releases"_s;
    token.owner = issued->owner;
    token.serviceId = issued->serviceId;
    token.scopes = issued->scopes;
    QVERIFY(waitFor(workspace.tokens().add(token, issued->secret)));
    Credential foreign = newPersonalToken();
    foreign.environmentId = productionEnvironmentId;
    foreign.name = u"Release bot"_s;
    QVERIFY(waitFor(workspace.tokens().add(
        foreign, Secret::copyOf({m_foreignSecret.constData(), std::size_t(m_foreignSecret.size())}))));

    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window(), patience));
    QTest::keyClick(&m_program->window(), Qt::Key_2, Qt::ControlModifier);

    git({u"init"_s, u"-q"_s});
    write(u"deploy.sh"_s, "#!/bin/sh\ncurl -H \"X-Personal-Access-Token: " + m_sandboxSecret + "\"\n");
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, u"Deploy"_s});
    write(u"deploy.sh"_s, "#!/bin/sh\ncurl -H \"X-Personal-Access-Token: $TOKEN\"\n");
    git({u"commit"_s, u"-q"_s, u"-a"_s, u"-m"_s, u"Take the token out"_s});
    write(u"notes/todo.txt"_s, "first\nsecond " + m_foreignSecret + "\n");
}

void LeakCheckTest::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_repository.path());
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
    QVERIFY(process.waitForFinished(patience));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void LeakCheckTest::write(const QString &name, const QByteArray &content) const
{
    QDir(m_repository.path()).mkpath(QFileInfo(name).path());
    QFile file(m_repository.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void LeakCheckTest::check()
{
    press(u"Check"_s);
    auto *state = visible<QLabel>(u"State of the check"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(state->text().contains(u" looked through in "_s), qPrintable(state->text()),
                              patience);
}

void LeakCheckTest::folderIsScannedWithItsGitHistory()
{
    press(u"Check for leaks…"_s);
    QVERIFY(!visible<QPushButton>(u"Check"_s)->isEnabled());
    visible<QLineEdit>(u"Folder to look through"_s)->setText(m_repository.path());
    check();
    QVERIFY2(visible<QLabel>(u"State of the check"_s)->text().startsWith(u"2 tokens found."_s),
             qPrintable(visible<QLabel>(u"State of the check"_s)->text()));
    QVERIFY(visible<QLabel>(u"State of the check"_s)->text().contains(u"the history of one repository"_s));
    const int inFile = cell(0, 0) == u"Release bot"_s ? 0 : 1;
    QCOMPARE(cell(inFile, 0), u"Release bot"_s);
    QVERIFY(cell(inFile, 2).endsWith(u"notes/todo.txt"_s));
    QCOMPARE(cell(inFile, 3), u"2"_s);
    QCOMPARE(cell(1 - inFile, 0), u"CI: tag releases"_s);
    QVERIFY2(cell(1 - inFile, 2).startsWith(u"deploy.sh, history of "_s), qPrintable(cell(1 - inFile, 2)));
    QCOMPARE(cell(1 - inFile, 3), u"2"_s);
    QCOMPARE(cell(1 - inFile, 4).size(), 10);

    table()->selectRow(inFile);
    QCOMPARE(visible<QLabel>(u"The line it stands in"_s)->text(), u"second ••••"_s);
    table()->selectRow(1 - inFile);
    QCOMPARE(visible<QLabel>(u"The line it stands in"_s)->text(),
             u"curl -H \"X-Personal-Access-Token: glspat_••••\""_s);
    QVERIFY(
        visible<QLabel>(u"What the leak would allow"_s)->text().contains(u"somebody could create tags"_s));
    takePicture(u"leaks"_s);
}

void LeakCheckTest::findingCanBeRevokedInTheDialog()
{
    QWidget *dialog = table()->window(); // the page below has such a button too
    QTest::mouseClick(named<QPushButton>(u"Revoke…"_s, dialog), Qt::LeftButton);
    press(u"Revoke"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        personalCredentials(m_program->workspace().tokens().all()).front().revoked.isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(u"What the leak would allow"_s, dialog)
                                 ->text()
                                 .startsWith(u"It is revoked, so it no longer opens anything."_s),
                             patience);
    QVERIFY(!named<QPushButton>(u"Revoke…"_s, dialog)->isEnabled());
}

void LeakCheckTest::compromisedTokenShowsItsCallsAndIsRevoked()
{
    Workspace &workspace = m_program->workspace();
    Result<IssuedToken> issued =
        waitFor(workspace.sandbox().issuerFor(u"owner"_s)->issue({u"Leaky"_s, {u"can_read_projects"_s}, 30}));
    Credential token = newPersonalToken();
    token.environmentId = QLatin1String(sandboxEnvironmentId);
    token.name = u"Leaky"_s;
    token.owner = issued->owner;
    token.serviceId = issued->serviceId;
    token.scopes = issued->scopes;
    const QString id = waitFor(workspace.tokens().add(token, issued->secret))->id;
    RequestDraft draft;
    draft.environmentId = token.environmentId;
    draft.operationId = u"projects.list"_s;
    draft.method = u"GET"_s;
    draft.url = u"/v1/api/projects"_s;
    choose(draft.credentials, personalSlot, id);
    QCOMPARE(waitFor(workspace.pipeline().send(draft, preflight(draft, workspace.preflightContext()))).status,
             200);
    // Another client uses it too.
    HttpEngine elsewhere(m_session.home() + u"/elsewhere"_s);
    QVERIFY(waitFor(checkToken(elsewhere, workspace.api(), workspace.environment(), issued->secret, this)));

    auto *tokens = visible<QTableView>(u"Personal access tokens"_s);
    QModelIndex index;
    QTRY_VERIFY((index = row(tokens->model(), u"Leaky"_s)).isValid());
    tokens->clearSelection();
    tokens->selectRow(index.row());
    press(u"Compromised…"_s);
    auto *did = visible<QLabel>(u"What it did"_s);
    QTRY_COMPARE_WITH_TIMEOUT(did->text(), u"What it did: 2 calls. One is not in the history here."_s,
                              patience);
    QVERIFY(visible<QLabel>(u"What it could do"_s)->text().contains(u"It acts in Sandbox as owner."_s));
    takePicture(u"compromised"_s);
    press(u"Revoke now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.tokens().find(id)->revoked.isValid(), patience);
    QVERIFY(!waitFor(checkToken(elsewhere, workspace.api(), workspace.environment(), issued->secret, this)));
}

void LeakCheckTest::pastedTextIsScannedAndNotStored()
{
    visible<QTabWidget>(u"Where to look"_s)->setCurrentIndex(1);
    auto *text = visible<QPlainTextEdit>(u"Text to look through"_s);
    const QByteArray app = QByteArray("0123456789abcdef01234567") + '!';
    const QByteArray stranger = app + "7d31b05e9fa2468c" + "c15e08d7f6a93b42";
    const QByteArray placeholder = app + QByteArray(32, 'a');
    text->setPlainText(u"log\n"_s + QString::fromLatin1(m_foreignSecret) + u"\n\n"_s
                       + QString::fromLatin1(stranger) + u'\n' + QString::fromLatin1(placeholder));
    check();
    QVERIFY(text->toPlainText().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(visible<QLabel>(u"State of the check"_s)->text().contains(u"One seems to be a placeholder."_s));
    QCOMPARE(cell(2, 0), u"Placeholder?"_s);
    QCOMPARE(cell(0, 0), u"Release bot"_s);
    QCOMPARE(cell(1, 0), u"Not one of yours"_s);
    QCOMPARE(cell(1, 1), u"has the form of a project API token"_s);
    QCOMPARE(cell(1, 3), u"4"_s);
    table()->selectRow(1);
    QVERIFY(visible<QLabel>(u"What the leak would allow"_s)->text().contains(u"0123456789abcdef01234567"_s));
}

void LeakCheckTest::noSecretIsWrittenToDisk()
{
    m_program->window().close();
    m_program.reset();
    LeakScanner scanner;
    scanner.add(m_sandboxSecret);
    scanner.add(m_foreignSecret);
    const auto hits = scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
}

PATLAS_SESSION_TEST(LeakCheckTest, Keyring::Unlocked)
#include "tst_leakcheck.moc"
