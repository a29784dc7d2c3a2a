// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "tests/support/AccessibleTexts.h"
#include "tests/support/BusTraffic.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/Picture.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/ExplorerPage.h"
#include "ui/response/JsonTreeModel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

/// The main workflow of a new user, by clicking in the real window: real keyring, real sandbox over a socket,
/// real database. With PATLAS_SCREENSHOTS=<directory> it also takes the README's screenshots.
class AcceptanceTest : public QObject {
    Q_OBJECT

public:
    explicit AcceptanceTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void windowOpensWithTheExplorerAndARunningSandbox();
    void preflightShowsWhatCreateATagNeeds();
    void tokenIsCreatedForTheOperationAndShownOnce();
    void sendCreatesTheTagAndTheTreeShowsIt();
    void aTokenWithoutTheScopeIsRefusedAsPredicted();
    void theTranslatorRoleIsRefusedAsPredicted();
    void accountOperationListsOnlyTheUsersProjects();
    void typedCredentialHeaderIsCaughtBeforeSending();
    void restartKeepsEverythingAndTheCallWorks();
    void aRevokedTokenIsRefused();
    void nothingThatOthersCanReadShowsASecret();
    void noFileUnderHomeHoldsASecret();
    void cleanupTestCase();

private:
    void startProgram();
    LeakScanner secrets() const;
    void choose(const QString &combo, const QString &item);
    void control(Qt::Key key);
    void pick(const QString &operation);
    void fillPathParameter(const QString &name, const QString &value);
    void generateToken(const QString &name);
    QString send();
    QString why() const;
    QString findings() const;

    DesktopSession &m_session;
    std::unique_ptr<BusTraffic> m_bus;
    std::unique_ptr<Program> m_program;
    QString m_secret;
    QStringList m_secrets;
    QString m_tagId;
};

namespace {

constexpr int patience = 90'000;

template <typename T> T *visible(const QString &name)
{
    T *widget = nullptr;
    // There is no window manager to wait for, only the event loop.
    [[maybe_unused]] const bool found =
        QTest::qWaitFor([&] { return (widget = named<T>(name)) && widget->isVisible(); }, patience);
    if (!widget || !widget->isVisible())
        qFatal("nothing visible is named \"%s\"", qPrintable(name));
    return widget;
}

void press(const QString &button)
{
    auto *widget = visible<QAbstractButton>(button);
    QTRY_VERIFY2_WITH_TIMEOUT(widget->isEnabled(),
                              qPrintable(button + u" stays disabled: "_s + widget->toolTip()), patience);
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

void AcceptanceTest::initTestCase()
{
    m_bus = std::make_unique<BusTraffic>();
    startProgram();
}

void AcceptanceTest::startProgram()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    m_program->window().setGeometry(0, 0, 1280, 800);
    if (qEnvironmentVariable("PATLAS_APPEARANCE") == "dark"_L1)
        m_program->setAppearance(Appearance::Dark);
    else
        m_program->setAppearance(Appearance::Light);
}

void AcceptanceTest::control(Qt::Key key)
{
    // Shortcuts need an active window, and without a window manager closing a dialog does not activate the
    // window below.
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window(), patience));
    QTest::keyClick(&m_program->window(), key, Qt::ControlModifier);
}

void AcceptanceTest::fillPathParameter(const QString &name, const QString &value)
{
    auto *tabs = visible<QTabWidget>(u"Request"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == u"Parameters"_s)
            tabs->setCurrentIndex(tab);
    }
    auto *table = visible<QAbstractItemView>(u"Parameters"_s);
    QModelIndex index;
    QTRY_VERIFY_WITH_TIMEOUT((index = row(table->model(), name)).isValid(), patience);
    QVERIFY(table->model()->setData(index.siblingAtColumn(1), value));
}

void AcceptanceTest::choose(const QString &combo, const QString &item)
{
    auto *box = visible<QComboBox>(combo);
    int index = -1;
    QTRY_VERIFY2_WITH_TIMEOUT((index = box->findText(item, Qt::MatchStartsWith)) >= 0,
                              qPrintable(combo + u" has no "_s + item), patience);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void AcceptanceTest::pick(const QString &operation)
{
    auto *tree = visible<QTreeView>(u"Operations"_s);
    QModelIndex index;
    QTRY_VERIFY_WITH_TIMEOUT((index = row(tree->model(), operation)).isValid(), patience);
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

QString AcceptanceTest::findings() const
{
    return texts(named<QListView>(u"Preflight"_s)->model());
}

QString AcceptanceTest::why() const
{
    auto *panel = named<QWidget>(u"Why"_s);
    if (!panel || !panel->isVisible())
        return {};
    QString text;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        text += label->text() + QLatin1Char('\n');
    if (const auto *list = qobject_cast<QAbstractItemView *>(panel))
        text += texts(list->model());
    for (const QAbstractItemView *list : panel->findChildren<QAbstractItemView *>())
        text += texts(list->model());
    return text;
}

QString AcceptanceTest::send()
{
    QString answered;
    const auto connection =
        connect(&m_program->workspace().pipeline(), &RequestPipeline::exchanged, this,
                [&answered](const Exchange &exchange) {
                    answered = exchange.error ? exchange.error->message() : QString::number(exchange.status);
                });
    press(u"Send"_s);
    QTest::qWait(50);
    if (auto *anyway = named<QPushButton>(u"Send anyway"_s); anyway && anyway->isVisible())
        QTest::mouseClick(anyway, Qt::LeftButton);
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return !answered.isEmpty(); }, patience);
    disconnect(connection);
    QTest::qWait(200);
    return answered;
}

void AcceptanceTest::generateToken(const QString &name)
{
    auto *field = visible<QLineEdit>(u"Token name"_s);
    field->clear();
    QTest::keyClicks(field, name);
    press(u"Generate Personal Access Token"_s);
    auto *secret = visible<QLineEdit>(u"Token secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!secret->text().isEmpty(), patience);
    m_secret = secret->text();
    m_secrets.append(m_secret);
}

void AcceptanceTest::windowOpensWithTheExplorerAndARunningSandbox()
{
    QVERIFY(m_program->window().isVisible());
    QCOMPARE(m_program->window().windowTitle(), u"Patlas"_s);
    auto *status = visible<QLabel>(u"Sandbox status"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().startsWith(u"Sandbox on 127.0.0.1:"_s),
                              qPrintable(status->text()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(visible<QLabel>(u"Keychain status"_s)->text(), u"Keychain: unlocked"_s,
                              patience);
    QCOMPARE(visible<QListWidget>(u"Sections"_s)->currentItem()->text(), u"Explorer"_s);
    QCOMPARE(visible<QComboBox>(u"Environment"_s)->currentText(), u"Sandbox"_s);
    QTRY_COMPARE(visible<QComboBox>(u"Signed in as"_s)->currentText(), u"owner"_s);
}

void AcceptanceTest::preflightShowsWhatCreateATagNeeds()
{
    pick(u"POST Create a tag"_s);
    choose(u"Project"_s, u"Demo app"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(u"No stored token has the scope can_create_tags"_s),
                              qPrintable(findings()), patience);
    takePicture(u"preflight"_s);
}

void AcceptanceTest::tokenIsCreatedForTheOperationAndShownOnce()
{
    press(u"Create a token for this operation…"_s);
    auto *scopes = visible<QTreeView>(u"Scopes"_s);
    const QModelIndex wanted = row(scopes->model(), u"can_create_tags"_s);
    QVERIFY(wanted.isValid());
    QCOMPARE(wanted.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(texts(scopes->model()).contains(u"can_delete_tags"_s));
    visible<QLineEdit>(u"Token name"_s)->setText(u"CI: tag releases"_s);
    takePicture(u"dialog"_s);
    generateToken(u"CI: tag releases"_s);
    QVERIFY(m_secret.size() > 20);
    press(u"Copy token"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_secret);
    press(u"Done"_s);
    QTRY_VERIFY(!named<QLineEdit>(u"Token secret"_s) || !named<QLineEdit>(u"Token secret"_s)->isVisible());

    // The secret is not shown again: no line edit, label or text of any window has it.
    QTest::qWait(200);
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            QVERIFY(!line->text().contains(m_secret));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(m_secret));
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            QVERIFY(!text->toPlainText().contains(m_secret));
    }
    control(Qt::Key_2);
    auto *tokens = visible<QTableView>(u"Personal access tokens"_s);
    QTRY_VERIFY2(texts(tokens->model()).contains(u"CI: tag releases"_s), qPrintable(texts(tokens->model())));
    takePicture(u"tokens"_s);
    control(Qt::Key_1);
}

void AcceptanceTest::sendCreatesTheTagAndTheTreeShowsIt()
{
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(u"X-Personal-Access-Token carries CI: tag releases"_s),
                              qPrintable(findings()), patience);
    QVERIFY2(findings().contains(u"can_create_tags is granted"_s), qPrintable(findings()));
    QCOMPARE(send(), u"201"_s);
    QVERIFY(visible<QLabel>(u"Response status"_s)->text().contains(u"201"_s));
    const auto idIn = [](const QAbstractItemModel *model) {
        return row(model, u"_id"_s).data(JsonTreeModel::WholeValueRole).toString();
    };
    auto *tree = visible<QTreeView>(u"Tree"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(texts(tree->model()).contains(u"release-2"_s), qPrintable(texts(tree->model())),
                              patience);
    m_tagId = idIn(tree->model());
    QVERIFY(!m_tagId.isEmpty());
    takePicture(u"explorer"_s);
}

void AcceptanceTest::aTokenWithoutTheScopeIsRefusedAsPredicted()
{
    pick(u"GET List tags"_s);
    QCOMPARE(send(), u"200"_s);
    auto *tree = visible<QTreeView>(u"Tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(u"release-2"_s), patience);

    pick(u"PUT Update a tag"_s);
    fillPathParameter(u"tagId"_s, m_tagId);
    choose(u"Token"_s, u"CI: tag releases"_s);
    const QString predicted = u"lacks the scope can_edit_tags"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(predicted), qPrintable(findings()), patience);
    QCOMPARE(send(), u"403"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(predicted), qPrintable(why()), patience);
    takePicture(u"why"_s);
}

void AcceptanceTest::theTranslatorRoleIsRefusedAsPredicted()
{
    choose(u"Signed in as"_s, u"translator"_s);
    pick(u"POST Create a tag"_s);
    control(Qt::Key_N);
    auto *scopes = visible<QTreeView>(u"Scopes"_s);
    const QModelIndex wanted = row(scopes->model(), u"can_create_tags"_s);
    QVERIFY(wanted.isValid());
    QVERIFY(scopes->model()->setData(wanted, Qt::Checked, Qt::CheckStateRole));
    generateToken(u"Translator's token"_s);
    press(u"Done"_s);
    choose(u"Token"_s, u"Translator's token"_s);
    const QString predicted = u"role translator may not create tags"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(predicted), qPrintable(findings()), patience);
    QCOMPARE(send(), u"403"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(predicted), qPrintable(why()), patience);
    choose(u"Signed in as"_s, u"owner"_s);
}

void AcceptanceTest::accountOperationListsOnlyTheUsersProjects()
{
    // The PAT is sent as bearer, and the project token is not sent.
    pick(u"GET List projects"_s);
    QVERIFY(!visible<QComboBox>(u"Project"_s)->isEnabled());
    press(u"Create a token for this operation…"_s);
    generateToken(u"Project list"_s);
    press(u"Done"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(
        findings().contains(u"Authorization carries the personal access token Project list"_s),
        qPrintable(findings()), patience);
    QCOMPARE(send(), u"200"_s);
    auto *tree = visible<QTreeView>(u"Tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(u"Internal tools"_s), patience);

    choose(u"Signed in as"_s, u"translator"_s);
    control(Qt::Key_N);
    auto *scopes = visible<QTreeView>(u"Scopes"_s);
    QVERIFY(scopes->model()->setData(row(scopes->model(), u"can_read_projects"_s), Qt::Checked,
                                     Qt::CheckStateRole));
    generateToken(u"Translator's projects"_s);
    press(u"Done"_s);
    choose(u"Token"_s, u"Translator's projects"_s);
    QCOMPARE(send(), u"200"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(u"Demo app"_s), patience);
    QVERIFY(!texts(tree->model()).contains(u"Internal tools"_s));
    choose(u"Signed in as"_s, u"owner"_s);
}

void AcceptanceTest::typedCredentialHeaderIsCaughtBeforeSending()
{
    RequestDraft draft;
    draft.environmentId = QLatin1String(sandboxEnvironmentId);
    draft.operationId = u"tags.list"_s;
    draft.method = u"GET"_s;
    draft.url = u"/v1/api/tags"_s;
    draft.headers = {{u"Authorization"_s, u"Bearer "_s + m_secret, true}};
    patlas::choose(draft.credentials, projectSlot,
                   otherCredentials(m_program->workspace().tokens().all()).front().id);
    m_program->window().explorer().openDraft(draft);
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(u"Authorization"_s), qPrintable(findings()), patience);
    const PreflightReport report = preflight(draft, m_program->workspace().preflightContext());
    QVERIFY(report.finding(FindingKind::CredentialInWrongHeader));

    // The sandbox refuses it too when another client sends it.
    const QUrl address(m_program->workspace().environment().apiBase.toString() + u"/tags"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Bearer " + m_secret.toLatin1());
    std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(patience));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    pick(u"GET List branches"_s);
}

void AcceptanceTest::restartKeepsEverythingAndTheCallWorks()
{
    pick(u"POST Create a tag"_s);
    choose(u"Token"_s, u"CI: tag releases"_s);
    auto *body = visible<QPlainTextEdit>(u"Body"_s);
    body->setPlainText(u"{\n  \"name\": \"after restart\"\n}"_s);
    QTest::qWait(600);
    m_program->window().close();
    m_program.reset();
    startProgram();

    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(u"X-Personal-Access-Token carries CI: tag releases"_s),
                              qPrintable(findings()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(visible<QLabel>(u"Sandbox status"_s)->text().startsWith(u"Sandbox on"_s),
                             patience);
    QVERIFY(visible<QPlainTextEdit>(u"Body"_s)->toPlainText().contains(u"after restart"_s));
    QCOMPARE(send(), u"201"_s);
    auto *tree = visible<QTreeView>(u"Tree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(u"after restart"_s), patience);

    control(Qt::Key_3);
    auto *history = visible<QTableView>(u"History"_s);
    QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() >= 6, patience);
    takePicture(u"history"_s);
    control(Qt::Key_1);
}

void AcceptanceTest::aRevokedTokenIsRefused()
{
    control(Qt::Key_2);
    auto *tokens = visible<QTableView>(u"Personal access tokens"_s);
    const QModelIndex index = row(tokens->model(), u"CI: tag releases"_s);
    QVERIFY(index.isValid());
    tokens->selectRow(index.row());
    press(u"Revoke…"_s);
    press(u"Revoke"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        personalCredentials(m_program->workspace().tokens().all()).front().revoked.isValid(), patience);

    control(Qt::Key_1);
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(u"revoked"_s), qPrintable(findings()), patience);
    QCOMPARE(send(), u"401"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(u"revoked"_s), qPrintable(why()), patience);
}

LeakScanner AcceptanceTest::secrets() const
{
    LeakScanner scanner;
    for (const QString &secret : m_secrets)
        scanner.add(secret.toUtf8());
    return scanner;
}

void AcceptanceTest::nothingThatOthersCanReadShowsASecret()
{
    QVERIFY(m_secrets.size() >= 4);
    const LeakScanner scanner = secrets();
    for (const QString &name : {u"/proc/self/cmdline"_s, u"/proc/self/environ"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(scanner.formsIn(bytes), QStringList());
    }
    const QStringList read = accessibleTexts();
    QVERIFY(read.contains(u"CI: tag releases"_s)); // proves that texts were read at all
    QCOMPARE(scanner.formsIn(read.join(QLatin1Char('\n')).toUtf8()), QStringList());
    // Includes the keychain's own traffic: libsecret and the keyring negotiate a key first.
    const QByteArray traffic = m_bus->heard();
    QVERIFY(traffic.contains("org.freedesktop.Secret.Collection"));
    QCOMPARE(scanner.formsIn(traffic), QStringList());
}

void AcceptanceTest::noFileUnderHomeHoldsASecret()
{
    m_program->window().close();
    m_program.reset();
    const auto hits = secrets().scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(m_secrets.constFirst()));
    // Settings go to the given path, not to QSettings' default location.
    QVERIFY(!QFileInfo::exists(m_session.home() + u"/.config/Unknown Organization"_s));
}

void AcceptanceTest::cleanupTestCase()
{
    m_program.reset();
}

PATLAS_SESSION_TEST(AcceptanceTest, Keyring::Unlocked)
#include "tst_acceptance.moc"
