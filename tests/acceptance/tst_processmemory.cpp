// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "tests/core/http/SecureServer.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/WaitFor.h"
#include "tests/support/WidgetFinder.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QTreeView>

#include <cstdio>
#include <memory>
#include <poll.h>
#include <unistd.h>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000;
constexpr char serviceAddress[] = "PATLAS_TEST_SERVICE";
constexpr char serviceAuthority[] = "PATLAS_TEST_AUTHORITY";

// Only the child process ever knows these two; Patlas finds them in its keychain.
constexpr char projectSecret[] = "5f00000000000000000000aa!d41d8cd98f00b204e9800998ecf8427e";
constexpr char personalSecret[] = "glspat_Zk3vQ9xT1mB7nR5sW2yU8pLd";

/// The process under test: Patlas, used by clicking. It reports its progress on standard output and continues
/// on command.
class Walk {
public:
    int run();

private:
    template <typename T> static T *visible(const QString &name);
    static void press(const QString &button);
    static void choose(const QString &combo, const QString &item);
    void pick(const QString &operation);
    void send();
    void makeToken(const QString &name);
    void leaveDialog();
    void useTheServiceOverTls();
    void forgetEverything();
    void tell(const char *step);

    std::unique_ptr<Program> m_program;
};

template <typename T> T *Walk::visible(const QString &name)
{
    T *widget = nullptr;
    if (!QTest::qWaitFor([&] { return (widget = named<T>(name)) && widget->isVisible(); }, patience))
        qFatal("nothing visible is named \"%s\"", qPrintable(name));
    return widget;
}

void Walk::press(const QString &name)
{
    auto *button = visible<QAbstractButton>(name);
    if (!QTest::qWaitFor([button] { return button->isEnabled(); }, patience))
        qFatal("%s stays disabled: %s", qPrintable(name), qPrintable(button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void Walk::choose(const QString &combo, const QString &item)
{
    auto *box = visible<QComboBox>(combo);
    int index = -1;
    if (!QTest::qWaitFor([&] { return (index = box->findText(item, Qt::MatchStartsWith)) >= 0; }, patience))
        qFatal("%s has no %s", qPrintable(combo), qPrintable(item));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void Walk::pick(const QString &operation)
{
    auto *tree = visible<QTreeView>(u"Operations"_s);
    QModelIndex index;
    if (!QTest::qWaitFor([&] { return (index = row(tree->model(), operation)).isValid(); }, patience))
        qFatal("no operation is named %s", qPrintable(operation));
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

void Walk::send()
{
    int status = -1;
    const auto connection =
        QObject::connect(&m_program->workspace().pipeline(), &RequestPipeline::exchanged,
                         [&status](const Exchange &exchange) { status = exchange.status; });
    press(u"Send"_s);
    if (!QTest::qWaitFor([&] { return status >= 0; }, patience) || status / 100 != 2)
        qFatal("the response is %d", status);
    QObject::disconnect(connection);
}

void Walk::makeToken(const QString &name)
{
    press(u"Create a token for this operation…"_s);
    visible<QLineEdit>(u"Token name"_s)->setText(name);
    press(u"Generate Personal Access Token"_s);
    auto *secret = visible<QLineEdit>(u"Token secret"_s);
    if (!QTest::qWaitFor([secret] { return !secret->text().isEmpty(); }, patience))
        qFatal("no token was made");
    // Not through the stream: its buffer would keep the line.
    const QByteArray line = "token " + secret->text().toLatin1() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), std::size_t(line.size())) != line.size())
        qFatal("the parent does not read");
}

void Walk::leaveDialog()
{
    press(u"Done"_s);
    if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patience))
        qFatal("a dialog stays");
}

void Walk::useTheServiceOverTls()
{
    Workspace &workspace = m_program->workspace();
    CredentialRepository &tokens = workspace.tokens();
    Environment service;
    service.id = u"service"_s;
    service.name = u"Service"_s;
    service.apiId = u"gl-strings"_s;
    service.apiBase = QUrl(qEnvironmentVariable(serviceAddress) + u"/v1/api"_s);
    if (!waitFor(workspace.environments().save(service)))
        qFatal("the environment cannot be saved");
    Connection connection;
    QFile authority(qEnvironmentVariable(serviceAuthority));
    if (!authority.open(QIODevice::ReadOnly))
        qFatal("no authority");
    connection.authorities = authority.readAll();
    connection.proxyUse = ProxyUse::None;
    if (!waitFor(m_program->services().connections.save(service.id, connection, {})))
        qFatal("the connection cannot be saved");
    if (!QTest::qWaitFor([&] { return tokens.unreferenced().all().size() == 2; }, patience))
        qFatal("the keychain's other entries are not seen");
    const auto unreferenced = tokens.unreferenced().all();
    for (const SecretPlace &place : unreferenced) {
        if (!waitFor(tokens.unreferenced().adopt(place, place.key, service.id, workspace.sharedApi())))
            qFatal("an entry cannot be made a token");
    }
    PreflightContext context = workspace.preflightContext();
    context.environment = service;
    for (const auto &[operation, method, path] :
         {std::tuple{u"tags.create"_s, u"POST"_s, u"/v1/api/tags"_s},
          std::tuple{u"projects.list"_s, u"GET"_s, u"/v1/api/projects"_s}}) {
        RequestDraft draft;
        draft.environmentId = service.id;
        draft.operationId = operation;
        draft.method = method;
        draft.url = path;
        draft.credentials =
            selection(operation == u"tags.create"_s ? u"test-project"_s : QString(), u"test-personal"_s);
        if (method == u"POST"_s) {
            draft.bodyKind = BodyKind::Json;
            draft.body = "{\"name\":\"x\"}";
        }
        const Exchange exchange = waitFor(workspace.pipeline().send(draft, preflight(draft, context)));
        if (exchange.status != 200)
            qFatal("%s: %d, %s", qPrintable(operation), exchange.status,
                   exchange.error ? qPrintable(exchange.error->message()) : "");
    }
}

void Walk::forgetEverything()
{
    CredentialRepository &tokens = m_program->workspace().tokens();
    QStringList ids;
    for (const Credential &token : personalCredentials(tokens.all()))
        ids.append(token.id);
    for (const Credential &token : otherCredentials(tokens.all()))
        ids.append(token.id);
    for (const QString &id : std::as_const(ids)) {
        if (!waitFor(tokens.remove(id)))
            qFatal("a token cannot be removed");
    }
}

void Walk::tell(const char *step)
{
    std::puts(step);
    std::fflush(stdout);
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (!QTest::qWaitFor([&input] { return ::poll(&input, 1, 0) > 0; }, 20 * patience))
        qFatal("no command from the parent");
    char byte = 0;
    if (::read(STDIN_FILENO, &byte, 1) != 1)
        qFatal("the parent is gone");
}

int Walk::run()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    const auto isUp = [this] {
        const Workspace &workspace = m_program->workspace();
        return workspace.sandbox().state() == SandboxControl::State::Running
            && !workspace.api().operations.empty() && !otherCredentials(workspace.tokens().all()).empty();
    };
    if (!QTest::qWaitFor(isUp, patience))
        qFatal("the program does not come up");
    pick(u"POST Create a tag"_s);
    choose(u"Project"_s, u"Demo app"_s);
    makeToken(u"Tags"_s);
    tell("shown");
    leaveDialog();
    send();
    pick(u"GET List projects"_s);
    makeToken(u"Projects"_s);
    leaveDialog();
    send();
    useTheServiceOverTls();
    tell("used");
    forgetEverything();
    tell("forgotten");
    m_program->window().close();
    m_program.reset();
    tell("closed");
    return 0;
}

} // namespace

/// What a core dump of Patlas would contain. Its memory is searched from outside while tokens are shown,
/// after they were used by both kinds of operation (in clear to the sandbox and over TLS), after they were
/// removed, and after the window was closed.
class ProcessMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shownSecretIsFoundInMemory();
    void noTokenIsInMemoryAfterUse();
    void noTokenIsInMemoryAfterRemoval();
    void noTokenIsInMemoryAfterTheWindowIsClosed();
    void cleanupTestCase();

private:
    void walkTo(const char *step);
    void learnSecrets();
    void learn(std::string_view secret);
    QStringList finds() const { return secretsInMemory(pid_t(m_child.processId()), m_scanner); }
    QStringList lastingFinds() const;

    KeychainStore m_keychain;
    TestCertificates m_certificates;
    std::unique_ptr<SecureServer> m_service;
    LeakScanner m_scanner;
    QSet<QString> m_known;
    QProcess m_child;
};

void ProcessMemoryTest::initTestCase()
{
    m_service = std::make_unique<SecureServer>(m_certificates.server(u"server"_s));
    QVERIFY(waitFor(m_keychain.write(u"test-project"_s, Secret::copyOf(projectSecret))));
    QVERIFY(waitFor(m_keychain.write(u"test-personal"_s, Secret::copyOf(personalSecret))));
    QFile authority(m_certificates.path(u"trusted.pem"_s));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(m_certificates.authority());
    authority.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(serviceAddress), m_service->base());
    environment.insert(QLatin1String(serviceAuthority), authority.fileName());
    m_child.setProcessEnvironment(environment);
    m_child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_child.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(m_child.waitForStarted());
}

/// Lets the child continue until this step.
void ProcessMemoryTest::walkTo(const char *step)
{
    QByteArrayList said;
    const auto isThere = [&] {
        while (m_child.canReadLine())
            said.append(m_child.readLine().trimmed());
        return said.contains(step) || m_child.state() != QProcess::Running;
    };
    QVERIFY(QTest::qWaitFor(isThere, 5 * patience));
    QCOMPARE(m_child.state(), QProcess::Running);
    for (const QByteArray &line : std::as_const(said)) {
        if (line.startsWith("token "))
            learn(line.sliced(6).toStdString());
    }
    learnSecrets();
}

/// In halves, because freed memory may be partly overwritten.
void ProcessMemoryTest::learn(std::string_view secret)
{
    constexpr std::size_t half = 12;
    QVERIFY(secret.size() >= 2 * half);
    const std::string_view tail = secret.substr(secret.size() - 2 * half);
    m_scanner.add(QByteArray(tail.data(), half));
    m_scanner.add(QByteArray(tail.data() + half, half));
}

/// Learns all of Patlas's entries in the keychain.
void ProcessMemoryTest::learnSecrets()
{
    const auto keys = waitFor(m_keychain.keys());
    QVERIFY(keys);
    for (const QString &key : *keys) {
        if (m_known.contains(key))
            continue;
        m_known.insert(key);
        const auto secret = waitFor(m_keychain.read(key));
        QVERIFY(secret);
        learn(secret->view());
    }
}

/// Finds that remain after a while, because idle connections have to be closed first.
QStringList ProcessMemoryTest::lastingFinds() const
{
    const QDeadlineTimer deadline(2 * patience);
    QStringList found = finds();
    while (!found.isEmpty() && !deadline.hasExpired()) {
        QTest::qWait(500);
        found = finds();
    }
    return found;
}

void ProcessMemoryTest::shownSecretIsFoundInMemory()
{
    walkTo("shown");
    QVERIFY(m_known.size() >= 1);
    const QStringList found = finds(); // otherwise the other test functions prove nothing
    QVERIFY(std::any_of(found.begin(), found.end(),
                        [](const QString &find) { return find.contains(u"UTF-16LE"_s); }));
}

// After the idle connections are closed.
void ProcessMemoryTest::noTokenIsInMemoryAfterUse()
{
    m_child.write("\n");
    walkTo("used");
    QVERIFY(m_known.size() >= 2);
    QVERIFY(m_service->received.contains(projectSecret));
    QVERIFY(m_service->received.contains("Bearer "_ba + personalSecret));
    const QStringList found = lastingFinds();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ProcessMemoryTest::noTokenIsInMemoryAfterRemoval()
{
    m_child.write("\n");
    walkTo("forgotten");
    const QStringList found = lastingFinds();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ProcessMemoryTest::noTokenIsInMemoryAfterTheWindowIsClosed()
{
    m_child.write("\n");
    walkTo("closed");
    const QStringList found = lastingFinds();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void ProcessMemoryTest::cleanupTestCase()
{
    m_child.write("\n");
    m_child.closeWriteChannel();
    if (!m_child.waitForFinished(patience))
        m_child.kill();
    QCOMPARE(m_child.exitCode(), 0);
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(serviceAddress))
        return runInSession<ProcessMemoryTest>(Keyring::Unlocked, argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"patlas"_s);
    return Walk().run();
}

#include "tst_processmemory.moc"
