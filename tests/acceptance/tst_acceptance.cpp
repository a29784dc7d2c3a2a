// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "tests/support/AccessibleTexts.h"
#include "tests/support/BusTraffic.h"
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

using namespace patlas;

/// The main job as a new user does it, by clicking in the real window: real keyring, real sandbox over a
/// socket, real database. With PATLAS_SCREENSHOTS=<directory> it takes the README's pictures on its way.
class AcceptanceTest : public QObject {
    Q_OBJECT

public:
    explicit AcceptanceTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void theWindowIsThereTheSandboxRunsExplorerIsOpen();
    void preflightSaysWhatCreateATagNeeds();
    void aTokenIsMadeForTheOperationAndShownOnce();
    void sendCreatesTheTagAndTheTreeShowsIt();
    void aTokenWithoutTheScopeIsRefusedAsPredicted();
    void theTranslatorRoleIsRefusedAsPredicted();
    void theAccountRouteListsOnlyTheUsersProjects();
    void aTypedCredentialHeaderIsCaughtBeforeSending();
    void afterARestartEverythingIsThereAndTheCallWorks();
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
    // A window manager is not there to wait for; the event loop is.
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
                              qPrintable(button + QStringLiteral(" stays disabled: ") + widget->toolTip()),
                              patience);
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
    if (qEnvironmentVariable("PATLAS_APPEARANCE") == QLatin1String("dark"))
        m_program->setAppearance(Appearance::Dark);
    else
        m_program->setAppearance(Appearance::Light);
}

void AcceptanceTest::control(Qt::Key key)
{
    // Shortcuts belong to the active window, and closing a dialog does not activate the one below without a
    // window manager.
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window(), patience));
    QTest::keyClick(&m_program->window(), key, Qt::ControlModifier);
}

void AcceptanceTest::fillPathParameter(const QString &name, const QString &value)
{
    visible<QTabWidget>(QStringLiteral("Request"))->setCurrentIndex(0);
    auto *table = visible<QAbstractItemView>(QStringLiteral("Parameters"));
    QModelIndex index;
    QTRY_VERIFY_WITH_TIMEOUT((index = row(table->model(), name)).isValid(), patience);
    QVERIFY(table->model()->setData(index.siblingAtColumn(1), value));
}

void AcceptanceTest::choose(const QString &combo, const QString &item)
{
    auto *box = visible<QComboBox>(combo);
    int index = -1;
    QTRY_VERIFY2_WITH_TIMEOUT((index = box->findText(item, Qt::MatchStartsWith)) >= 0,
                              qPrintable(combo + QStringLiteral(" has no ") + item), patience);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void AcceptanceTest::pick(const QString &operation)
{
    auto *tree = visible<QTreeView>(QStringLiteral("Operations"));
    QModelIndex index;
    QTRY_VERIFY_WITH_TIMEOUT((index = row(tree->model(), operation)).isValid(), patience);
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

QString AcceptanceTest::findings() const
{
    return texts(visible<QListView>(QStringLiteral("Preflight"))->model());
}

QString AcceptanceTest::why() const
{
    auto *panel = named<QWidget>(QStringLiteral("Why"));
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
    press(QStringLiteral("Send"));
    QTest::qWait(50);
    if (auto *anyway = named<QPushButton>(QStringLiteral("Send anyway")); anyway && anyway->isVisible())
        QTest::mouseClick(anyway, Qt::LeftButton);
    [[maybe_unused]] const bool done = QTest::qWaitFor([&] { return !answered.isEmpty(); }, patience);
    disconnect(connection);
    QTest::qWait(200);
    return answered;
}

void AcceptanceTest::generateToken(const QString &name)
{
    auto *field = visible<QLineEdit>(QStringLiteral("Token name"));
    field->clear();
    QTest::keyClicks(field, name);
    press(QStringLiteral("Generate Personal Access Token"));
    auto *secret = visible<QLineEdit>(QStringLiteral("Token secret"));
    QTRY_VERIFY_WITH_TIMEOUT(!secret->text().isEmpty(), patience);
    m_secret = secret->text();
    m_secrets.append(m_secret);
}

void AcceptanceTest::theWindowIsThereTheSandboxRunsExplorerIsOpen()
{
    QVERIFY(m_program->window().isVisible());
    QCOMPARE(m_program->window().windowTitle(), QStringLiteral("Patlas"));
    auto *status = visible<QLabel>(QStringLiteral("Sandbox status"));
    QTRY_VERIFY2_WITH_TIMEOUT(status->text().startsWith(QStringLiteral("Sandbox on 127.0.0.1:")),
                              qPrintable(status->text()), patience);
    QTRY_COMPARE_WITH_TIMEOUT(visible<QLabel>(QStringLiteral("Keychain status"))->text(),
                              QStringLiteral("Keychain: unlocked"), patience);
    QCOMPARE(visible<QListWidget>(QStringLiteral("Sections"))->currentItem()->text(),
             QStringLiteral("Explorer"));
    QCOMPARE(visible<QComboBox>(QStringLiteral("Environment"))->currentText(), QStringLiteral("Sandbox"));
    QTRY_COMPARE(visible<QComboBox>(QStringLiteral("Signed in as"))->currentText(), QStringLiteral("owner"));
}

void AcceptanceTest::preflightSaysWhatCreateATagNeeds()
{
    pick(QStringLiteral("POST Create a tag"));
    choose(QStringLiteral("Project"), QStringLiteral("Demo app"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        findings().contains(QStringLiteral("No stored token has the scope can_create_tags")),
        qPrintable(findings()), patience);
    takePicture(QStringLiteral("preflight"));
}

void AcceptanceTest::aTokenIsMadeForTheOperationAndShownOnce()
{
    press(QStringLiteral("Create a token for this operation…"));
    auto *scopes = visible<QTreeView>(QStringLiteral("Scopes"));
    const QModelIndex wanted = row(scopes->model(), QStringLiteral("can_create_tags"));
    QVERIFY(wanted.isValid());
    QCOMPARE(wanted.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(texts(scopes->model()).contains(QStringLiteral("can_delete_tags")));
    visible<QLineEdit>(QStringLiteral("Token name"))->setText(QStringLiteral("CI: tag releases"));
    takePicture(QStringLiteral("dialog"));
    generateToken(QStringLiteral("CI: tag releases"));
    QVERIFY(m_secret.size() > 20);
    press(QStringLiteral("Copy token"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_secret);
    press(QStringLiteral("Done"));
    QTRY_VERIFY(!named<QLineEdit>(QStringLiteral("Token secret"))
                || !named<QLineEdit>(QStringLiteral("Token secret"))->isVisible());

    // Nothing shows it again: no line edit, label or text of any window.
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
    auto *tokens = visible<QTableView>(QStringLiteral("Personal access tokens"));
    QTRY_VERIFY2(texts(tokens->model()).contains(QStringLiteral("CI: tag releases")),
                 qPrintable(texts(tokens->model())));
    takePicture(QStringLiteral("tokens"));
    control(Qt::Key_1);
}

void AcceptanceTest::sendCreatesTheTagAndTheTreeShowsIt()
{
    QTRY_VERIFY2_WITH_TIMEOUT(
        findings().contains(QStringLiteral("X-Personal-Access-Token carries CI: tag releases")),
        qPrintable(findings()), patience);
    QVERIFY2(findings().contains(QStringLiteral("can_create_tags is granted")), qPrintable(findings()));
    QCOMPARE(send(), QStringLiteral("201"));
    QVERIFY(visible<QLabel>(QStringLiteral("Response status"))->text().contains(QStringLiteral("201")));
    const auto idIn = [](const QAbstractItemModel *model) {
        return row(model, QStringLiteral("_id")).data(JsonTreeModel::WholeValueRole).toString();
    };
    auto *tree = visible<QTreeView>(QStringLiteral("Tree"));
    QTRY_VERIFY2_WITH_TIMEOUT(texts(tree->model()).contains(QStringLiteral("release-2")),
                              qPrintable(texts(tree->model())), patience);
    m_tagId = idIn(tree->model());
    QVERIFY(!m_tagId.isEmpty());
    takePicture(QStringLiteral("explorer"));
}

void AcceptanceTest::aTokenWithoutTheScopeIsRefusedAsPredicted()
{
    pick(QStringLiteral("GET List tags"));
    QCOMPARE(send(), QStringLiteral("200"));
    auto *tree = visible<QTreeView>(QStringLiteral("Tree"));
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(QStringLiteral("release-2")), patience);

    pick(QStringLiteral("PUT Update a tag"));
    fillPathParameter(QStringLiteral("tagId"), m_tagId);
    choose(QStringLiteral("Token"), QStringLiteral("CI: tag releases"));
    const QString predicted = QStringLiteral("lacks the scope can_edit_tags");
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(predicted), qPrintable(findings()), patience);
    QCOMPARE(send(), QStringLiteral("403"));
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(predicted), qPrintable(why()), patience);
    takePicture(QStringLiteral("why"));
}

void AcceptanceTest::theTranslatorRoleIsRefusedAsPredicted()
{
    choose(QStringLiteral("Signed in as"), QStringLiteral("translator"));
    pick(QStringLiteral("POST Create a tag"));
    control(Qt::Key_N);
    auto *scopes = visible<QTreeView>(QStringLiteral("Scopes"));
    const QModelIndex wanted = row(scopes->model(), QStringLiteral("can_create_tags"));
    QVERIFY(wanted.isValid());
    QVERIFY(scopes->model()->setData(wanted, Qt::Checked, Qt::CheckStateRole));
    generateToken(QStringLiteral("Translator's token"));
    press(QStringLiteral("Done"));
    choose(QStringLiteral("Token"), QStringLiteral("Translator's token"));
    const QString predicted = QStringLiteral("role translator may not create tags");
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(predicted), qPrintable(findings()), patience);
    QCOMPARE(send(), QStringLiteral("403"));
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(predicted), qPrintable(why()), patience);
    choose(QStringLiteral("Signed in as"), QStringLiteral("owner"));
}

void AcceptanceTest::theAccountRouteListsOnlyTheUsersProjects()
{
    // The PAT goes as bearer and the project token stays at home.
    pick(QStringLiteral("GET List projects"));
    QVERIFY(!visible<QComboBox>(QStringLiteral("Project"))->isEnabled());
    press(QStringLiteral("Create a token for this operation…"));
    generateToken(QStringLiteral("Project list"));
    press(QStringLiteral("Done"));
    QTRY_VERIFY2_WITH_TIMEOUT(
        findings().contains(QStringLiteral("Authorization carries the personal access token Project list")),
        qPrintable(findings()), patience);
    QCOMPARE(send(), QStringLiteral("200"));
    auto *tree = visible<QTreeView>(QStringLiteral("Tree"));
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(QStringLiteral("Internal tools")), patience);

    choose(QStringLiteral("Signed in as"), QStringLiteral("translator"));
    control(Qt::Key_N);
    auto *scopes = visible<QTreeView>(QStringLiteral("Scopes"));
    QVERIFY(scopes->model()->setData(row(scopes->model(), QStringLiteral("can_read_projects")), Qt::Checked,
                                     Qt::CheckStateRole));
    generateToken(QStringLiteral("Translator's projects"));
    press(QStringLiteral("Done"));
    choose(QStringLiteral("Token"), QStringLiteral("Translator's projects"));
    QCOMPARE(send(), QStringLiteral("200"));
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(QStringLiteral("Demo app")), patience);
    QVERIFY(!texts(tree->model()).contains(QStringLiteral("Internal tools")));
    choose(QStringLiteral("Signed in as"), QStringLiteral("owner"));
}

void AcceptanceTest::aTypedCredentialHeaderIsCaughtBeforeSending()
{
    RequestDraft draft;
    draft.environmentId = QLatin1String(sandboxEnvironmentId);
    draft.operationId = QStringLiteral("tags.list");
    draft.method = QStringLiteral("GET");
    draft.url = QStringLiteral("/v1/api/tags");
    draft.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + m_secret, true}};
    draft.projectTokenId = m_program->workspace().tokens().projectTokens().front().id;
    m_program->window().explorer().openDraft(draft);
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(QStringLiteral("Authorization")), qPrintable(findings()),
                              patience);
    const PreflightReport report = preflight(draft, m_program->workspace().preflightContext());
    QVERIFY(report.finding(FindingKind::CredentialInWrongHeader));

    // And the sandbox refuses it too, when something else sends it.
    const QUrl address(m_program->workspace().environment().apiBase.toString() + QStringLiteral("/tags"));
    QNetworkAccessManager network;
    QNetworkRequest request(address);
    request.setRawHeader("Authorization", "Bearer " + m_secret.toLatin1());
    std::unique_ptr<QNetworkReply> reply(network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(patience));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
    pick(QStringLiteral("GET List branches"));
}

void AcceptanceTest::afterARestartEverythingIsThereAndTheCallWorks()
{
    pick(QStringLiteral("POST Create a tag"));
    choose(QStringLiteral("Token"), QStringLiteral("CI: tag releases"));
    auto *body = visible<QPlainTextEdit>(QStringLiteral("Body"));
    body->setPlainText(QStringLiteral("{\n  \"name\": \"after restart\"\n}"));
    QTest::qWait(600);
    m_program->window().close();
    m_program.reset();
    startProgram();

    QTRY_VERIFY2_WITH_TIMEOUT(
        findings().contains(QStringLiteral("X-Personal-Access-Token carries CI: tag releases")),
        qPrintable(findings()), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        visible<QLabel>(QStringLiteral("Sandbox status"))->text().startsWith(QStringLiteral("Sandbox on")),
        patience);
    QVERIFY(visible<QPlainTextEdit>(QStringLiteral("Body"))
                ->toPlainText()
                .contains(QStringLiteral("after restart")));
    QCOMPARE(send(), QStringLiteral("201"));
    auto *tree = visible<QTreeView>(QStringLiteral("Tree"));
    QTRY_VERIFY_WITH_TIMEOUT(texts(tree->model()).contains(QStringLiteral("after restart")), patience);

    control(Qt::Key_3);
    auto *history = visible<QTableView>(QStringLiteral("History"));
    QTRY_VERIFY_WITH_TIMEOUT(history->model()->rowCount() >= 6, patience);
    takePicture(QStringLiteral("history"));
    control(Qt::Key_1);
}

void AcceptanceTest::aRevokedTokenIsRefused()
{
    control(Qt::Key_2);
    auto *tokens = visible<QTableView>(QStringLiteral("Personal access tokens"));
    const QModelIndex index = row(tokens->model(), QStringLiteral("CI: tag releases"));
    QVERIFY(index.isValid());
    tokens->selectRow(index.row());
    press(QStringLiteral("Revoke…"));
    press(QStringLiteral("Revoke"));
    QTRY_VERIFY_WITH_TIMEOUT(m_program->workspace().tokens().personalTokens().front().revoked.isValid(),
                             patience);

    control(Qt::Key_1);
    QTRY_VERIFY2_WITH_TIMEOUT(findings().contains(QStringLiteral("revoked")), qPrintable(findings()),
                              patience);
    QCOMPARE(send(), QStringLiteral("401"));
    QTRY_VERIFY2_WITH_TIMEOUT(why().contains(QStringLiteral("revoked")), qPrintable(why()), patience);
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
    for (const QString &name : {QStringLiteral("/proc/self/cmdline"), QStringLiteral("/proc/self/environ")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(scanner.formsIn(bytes), QStringList());
    }
    const QStringList read = accessibleTexts();
    QVERIFY(read.contains(QStringLiteral("CI: tag releases"))); // or nothing was read at all
    QCOMPARE(scanner.formsIn(read.join(QLatin1Char('\n')).toUtf8()), QStringList());
    // Not even the keychain's own traffic: libsecret and the keyring agree on a key first.
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
    // Preferences go where the program was told, never where QSettings would put them by itself.
    QVERIFY(!QFileInfo::exists(m_session.home() + QStringLiteral("/.config/Unknown Organization")));
}

void AcceptanceTest::cleanupTestCase()
{
    m_program.reset();
}

PATLAS_SESSION_TEST(AcceptanceTest, Keyring::Unlocked)
#include "tst_acceptance.moc"
