// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/TokenIssuer.h"
#include "core/pipeline/TokenCheck.h"
#include "core/secret/KeychainStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/Picture.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"
#include "ui/tokens/TokenActions.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000;
constexpr char killAt[] = "PATLAS_TEST_KILL_AT";
constexpr char tokenToRotate[] = "PATLAS_TEST_TOKEN";

template <typename T> T *visible(const QString &name)
{
    T *widget = nullptr;
    [[maybe_unused]] const bool found =
        QTest::qWaitFor([&] { return (widget = named<T>(name)) && widget->isVisible(); }, patience);
    if (!widget || !widget->isVisible()) {
        QStringList shown;
        for (const QWidget *top : QApplication::topLevelWidgets()) {
            if (top->isVisible() && top->isWindow() && top->inherits("QDialog")) {
                for (const QLabel *label : top->findChildren<QLabel *>())
                    shown.append(label->text());
            }
        }
        qFatal("nothing visible is named \"%s\"; the dialogs say: %s", qPrintable(name),
               qPrintable(shown.join(QLatin1Char('\n'))));
    }
    return widget;
}

void press(const QString &name)
{
    auto *button = visible<QPushButton>(name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
        qFatal("%s stays disabled: %s", qPrintable(name), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

bool isUp(Program &program)
{
    return program.workspace().sandbox().state() == SandboxControl::State::Running
        && !program.workspace().api().operations.empty()
        && program.workspace().keychain().state() == KeychainState::Unlocked;
}

/// Clicks the row in the list, then the button, then the button of the dialog.
void rotateByClicking(Program &program, const QString &name)
{
    program.window().activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&program.window(), patience);
    QTest::keyClick(&program.window(), Qt::Key_2, Qt::ControlModifier);
    auto *table = visible<QTableView>(u"Personal access tokens"_s);
    QModelIndex index;
    if (!QTest::qWaitFor([&] { return (index = row(table->model(), name)).isValid(); }, patience))
        qFatal("no token is named %s", qPrintable(name));
    table->clearSelection(); // Ctrl still counts as pressed and would extend the selection
    table->selectRow(index.row());
    press(u"Rotate…"_s);
    press(u"Rotate"_s);
}

/// Code of the child process: rotates and is killed at the point that the environment names.
int rotateAndDie()
{
    Program program(AppPaths::standard());
    program.start();
    if (!QTest::qWaitFor([&] { return isUp(program); }, patience))
        return 3;
    const QString point = qEnvironmentVariable(killAt);
    const QString name = qEnvironmentVariable(tokenToRotate);
    QString id;
    for (const Credential &token : program.workspace().tokens().all()) {
        if (token.name == name)
            id = token.id;
    }
    bool followed = false;
    const auto dieAt = [point](const QString &reached) {
        if (reached == point)
            ::kill(::getpid(), SIGKILL);
    };
    QObject::connect(&program.rotations(), &Rotations::changed, &program, [&] {
        TokenRotation *rotation = program.rotations().find(id);
        if (!rotation || std::exchange(followed, true))
            return;
        QObject::connect(rotation, &TokenRotation::phaseDone, &program,
                         [dieAt](TokenRotation::Phase phase) { dieAt(u"phase %1"_s.arg(int(phase))); });
        QObject::connect(rotation, &TokenRotation::recorded, &program,
                         [dieAt](RotationStep step) { dieAt(u"record %1"_s.arg(int(step))); });
    });
    rotateByClicking(program, name);
    QTest::qWait(patience);
    return 4; // not reached: the child should have been killed
}

} // namespace

/// Rotation by clicking, on the real sandbox with the real keychain: completed, killed at every step and
/// resumed, undone, and manual.
class RotationTest : public QObject {
    Q_OBJECT

public:
    explicit RotationTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase() { start(); }
    void aRotationEndsWithTheOldTokenRevokedAndEverythingOnTheNew();
    void killedRotationResumesFromAnyStep_data();
    void killedRotationResumesFromAnyStep();
    void killedRotationCanBeUndoneAtAnyStep_data();
    void killedRotationCanBeUndoneAtAnyStep();
    void lockedKeychainStopsTheRotationWithoutLoss();
    void manualRotationChecksTheUsersSteps();
    void severalTokensAreRotatedWithAnOutcomeForEach();
    void cleanupTestCase() { m_program.reset(); }

private:
    void start();
    void stop();
    void killChildAt(const QString &point, const QString &name);
    CredentialRepository &tokens() { return m_program->workspace().tokens(); }
    /// A copy: tokens of the sandbox's projects come and go while a test waits.
    std::optional<Credential> token(const QString &name);
    /// Creates a token: issued by the sandbox, stored, and used by a saved request and the Explorer.
    QString make(const QString &name, const QString &environment = QLatin1String(sandboxEnvironmentId));
    bool isAccepted(const QString &id);
    QString usedByDraft(const QString &environment = QLatin1String(sandboxEnvironmentId));
    int liveAtService(const QString &stem);

    DesktopSession &m_session;
    std::unique_ptr<Program> m_program;
    int m_count = 0;
};

void RotationTest::start()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    m_program->window().setGeometry(0, 0, 1280, 800);
    m_program->setAppearance(qEnvironmentVariable("PATLAS_APPEARANCE") == u"dark"_s ? Appearance::Dark
                                                                                    : Appearance::Light);
    QTRY_VERIFY_WITH_TIMEOUT(isUp(*m_program), patience);
}

void RotationTest::stop()
{
    m_program->window().close();
    m_program.reset();
}

std::optional<Credential> RotationTest::token(const QString &name)
{
    for (const Credential &one : tokens().all()) {
        if (one.name == name)
            return one;
    }
    return {};
}

QString RotationTest::make(const QString &name, const QString &environment)
{
    Result<IssuedToken> issued = waitFor(
        m_program->workspace().sandbox().issuerFor(u"owner"_s)->issue({name, {u"can_read_projects"_s}, 30}));
    Credential stored = newPersonalToken();
    stored.environmentId = environment;
    stored.name = name;
    stored.owner = issued->owner;
    stored.serviceId = environment == QLatin1String(sandboxEnvironmentId) ? issued->serviceId : QString();
    stored.scopes = issued->scopes;
    stored.expires = issued->expires;
    const QString id = waitFor(tokens().add(stored, issued->secret))->id;
    RequestDraft draft;
    draft.environmentId = environment;
    draft.operationId = u"a saved request"_s;
    choose(draft.credentials, personalSlot, id);
    [[maybe_unused]] const auto saved = waitFor(m_program->workspace().drafts().save(draft));
    return id;
}

QString RotationTest::usedByDraft(const QString &environment)
{
    const auto draft = waitFor(m_program->workspace().drafts().draft(environment, u"a saved request"_s));
    return draft && *draft ? (*draft)->credentials.value(personalSlot) : QString();
}

bool RotationTest::isAccepted(const QString &id)
{
    Result<Secret> secret = waitFor(tokens().secretOf(id));
    if (!secret)
        return false;
    HttpEngine engine(m_session.home() + u"/bodies"_s);
    Environment sandbox = m_program->workspace().sandbox().environment();
    return waitFor(checkToken(engine, m_program->workspace().api(), sandbox, *secret, this)).has_value();
}

int RotationTest::liveAtService(const QString &stem)
{
    const auto listed = waitFor(m_program->workspace().sandbox().issuerFor(u"owner"_s)->list());
    return int(std::count_if(listed->begin(), listed->end(), [&](const ListedToken &one) {
        return !one.revoked.isValid() && one.name.startsWith(stem);
    }));
}

void RotationTest::killChildAt(const QString &point, const QString &name)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(killAt), point);
    environment.insert(QLatin1String(tokenToRotate), name);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {u"tst_rotation"_s});
    QVERIFY(child.waitForFinished(3 * patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

void RotationTest::aRotationEndsWithTheOldTokenRevokedAndEverythingOnTheNew()
{
    const QString old = make(u"Plain"_s);
    rotateByClicking(*m_program, u"Plain"_s);
    [[maybe_unused]] const auto *done = visible<QPushButton>(u"Done"_s);
    takePicture(u"rotated"_s);
    press(u"Done"_s);
    const auto replacement = token(u"Plain (2)"_s);
    QVERIFY(replacement.has_value());
    QCOMPARE(replacement->scopes, QStringList(u"can_read_projects"_s));
    QVERIFY(tokens().find(old)->revoked.isValid());
    QVERIFY(isAccepted(replacement->id));
    QVERIFY(!isAccepted(old));
    QCOMPARE(usedByDraft(), replacement->id);
    QCOMPARE(liveAtService(u"Plain"_s), 1);
    QVERIFY(m_program->rotations().unfinished().empty());
    // Another rotation continues the numbering.
    QCOMPARE(m_program->rotations().suggestedName(replacement->id), u"Plain (3)"_s);
}

void RotationTest::killedRotationResumesFromAnyStep_data()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("written down") << u"record 0"_s;
    QTest::newRow("made by the service") << u"phase 0"_s;
    QTest::newRow("in the keychain") << u"phase 1"_s;
    QTest::newRow("replacement written down") << u"record 1"_s;
    QTest::newRow("requests moved") << u"phase 2"_s;
    QTest::newRow("move written down") << u"record 2"_s;
    QTest::newRow("tried") << u"phase 3"_s;
    QTest::newRow("trial written down") << u"record 3"_s;
    QTest::newRow("revoked by the service") << u"phase 4"_s;
    QTest::newRow("revocation written down") << u"record 4"_s;
}

void RotationTest::killedRotationResumesFromAnyStep()
{
    QFETCH(QString, point);
    const QString name = u"Killed%1"_s.arg(++m_count);
    const QString old = make(name);
    stop();
    killChildAt(point, name);
    start();

    const QString text = visible<QLabel>(u"Unfinished rotation"_s)->text();
    QVERIFY2(text.startsWith(u"Rotation of “%1” stopped half way."_s.arg(name)), qPrintable(text));
    // Whatever step was reached, there is a working token, and the saved request uses a working one.
    auto replacement = token(name + u" (2)"_s);
    QVERIFY(isAccepted(old) || (replacement && isAccepted(replacement->id)));
    QVERIFY(isAccepted(usedByDraft()));

    press(u"Continue rotation"_s);
    press(u"Done"_s);
    replacement = token(name + u" (2)"_s);
    QVERIFY(replacement.has_value());
    QVERIFY(isAccepted(replacement->id));
    QVERIFY(tokens().find(old)->revoked.isValid());
    QVERIFY(!isAccepted(old));
    QCOMPARE(usedByDraft(), replacement->id);
    QCOMPARE(liveAtService(name), 1); // the killed run left no unknown token at the service
    QTRY_VERIFY(!named<QLabel>(u"Unfinished rotation"_s)->isVisible());
}

void RotationTest::killedRotationCanBeUndoneAtAnyStep_data()
{
    QTest::addColumn<QString>("point");
    QTest::newRow("made by the service") << u"phase 0"_s;
    QTest::newRow("replacement written down") << u"record 1"_s;
    QTest::newRow("trial written down") << u"record 3"_s;
}

void RotationTest::killedRotationCanBeUndoneAtAnyStep()
{
    QFETCH(QString, point);
    const QString name = u"Undone%1"_s.arg(++m_count);
    const QString old = make(name);
    stop();
    killChildAt(point, name);
    start();
    press(u"Undo rotation"_s);
    press(u"Close"_s);
    QVERIFY(isAccepted(old));
    QCOMPARE(usedByDraft(), old);
    QVERIFY(!token(name + u" (2)"_s));
    QCOMPARE(liveAtService(name), 1);
    QVERIFY(m_program->rotations().unfinished().empty());
}

void RotationTest::lockedKeychainStopsTheRotationWithoutLoss()
{
    const QString old = make(u"Locked out"_s);
    m_session.lockKeyring();
    rotateByClicking(*m_program, u"Locked out"_s);
    QVERIFY(visible<QPushButton>(u"Keep for this session only"_s)->isEnabled());
    QVERIFY(!visible<QLabel>(u"Why the rotation stopped"_s)->text().isEmpty());
    QVERIFY(!tokens().find(old)->revoked.isValid());
    m_session.unlockKeyring();
    press(u"Try again"_s);
    press(u"Done"_s);
    QVERIFY(isAccepted(token(u"Locked out (2)"_s)->id));
    QCOMPARE(token(u"Locked out (2)"_s)->storage, StoreId(keychainStoreId));
    QCOMPARE(liveAtService(u"Locked out"_s), 1);
}

void RotationTest::manualRotationChecksTheUsersSteps()
{
    Environment website = m_program->workspace().sandbox().environment();
    website.id = u"website"_s;
    website.apiId = m_program->workspace().environment().apiId;
    website.name = u"Website"_s;
    website.dashboard = QUrl(u"https://strings.example/"_s);
    website.issuing = Issuing::ByHand;
    website.builtIn = false;
    QVERIFY(waitFor(m_program->workspace().environments().save(website)));
    const QString old = make(u"Hand made"_s, website.id);
    TokenIssuer *service = m_program->workspace().sandbox().issuerFor(u"owner"_s);

    rotateByClicking(*m_program, u"Hand made"_s);
    auto *paste = visible<QLineEdit>(u"Paste token"_s);
    paste->setText(u"glspat_this-was-copied-only-in-part"_s);
    press(u"Check and keep"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visible<QPushButton>(u"Check and keep"_s)->isEnabled(), patience);
    QVERIFY(!token(u"Hand made (2)"_s));
    const Result<IssuedToken> made =
        waitFor(service->issue({u"Hand made (2)"_s, {u"can_read_projects"_s}, 30}));
    paste->setText(QString::fromLatin1(made->secret.view().data(), qsizetype(made->secret.size())));
    press(u"Check and keep"_s);

    press(u"I have deleted it there"_s); // it was not deleted
    QTRY_VERIFY_WITH_TIMEOUT(visible<QLabel>(u"Why the rotation stopped"_s)
                                 ->text()
                                 .startsWith(u"The service still accepts the old token."_s),
                             patience);
    QVERIFY(!tokens().find(old)->revoked.isValid());
    const auto listed = waitFor(service->list());
    for (const ListedToken &one : *listed) {
        if (one.name == u"Hand made"_s)
            QVERIFY(waitFor(service->revoke(one.serviceId)));
    }
    press(u"I have deleted it there"_s);
    press(u"Done"_s);
    QVERIFY(tokens().find(old)->revoked.isValid());
    QVERIFY(isAccepted(token(u"Hand made (2)"_s)->id));
    QCOMPARE(usedByDraft(website.id), token(u"Hand made (2)"_s)->id);
}

void RotationTest::severalTokensAreRotatedWithAnOutcomeForEach()
{
    const QString first = make(u"Batch A"_s);
    const QString second = make(u"Batch B"_s);
    const QString byHand = make(u"Batch C"_s, productionEnvironmentId);
    m_program->window().tokenActions().rotateAll({first, second, byHand});
    press(u"Rotate all"_s);
    QMessageBox *results = nullptr;
    const auto isThere = [&results] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *box = qobject_cast<QMessageBox *>(widget);
            if (box && box->isVisible() && box->text() == u"2 of 3 are done."_s)
                results = box;
        }
        return results != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), patience);
    QVERIFY(results->informativeText().contains(u"“Batch A”: replaced by “Batch A (2)”"_s));
    QVERIFY(results->informativeText().contains(u"“Batch B”: replaced by “Batch B (2)”"_s));
    QVERIFY(results->informativeText().contains(u"“Batch C”: not rotated"_s));
    results->close();
    QVERIFY(isAccepted(token(u"Batch A (2)"_s)->id));
    QVERIFY(!isAccepted(first));
    QVERIFY(!isAccepted(second));
    QVERIFY(!tokens().find(byHand)->revoked.isValid());
}

PATLAS_REGISTER_TEST([](int argc, char **argv) {
    if (!qEnvironmentVariableIsSet(killAt))
        return runInSession<RotationTest>(Keyring::Unlocked, argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s);
    return rotateAndDie();
})

#include "tst_rotation.moc"
