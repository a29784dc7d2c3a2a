// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/BoundSecrets.h"
#include "core/credentials/DefaultStore.h"
#include "core/request/OperationDraft.h"
#include "core/session/Services.h"
#include "core/storage/Sql.h"
#include "tests/core/http/RawServer.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/WaitFor.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char boundToken[] = "R-of-no-known-shape-7f3a91";
constexpr char boundPassword[] = "pr0xy-passw0rd-88";

} // namespace

/// Whoever can write the database, but neither keychain nor vault: a synchronised home, a backup, another
/// program. No change of theirs makes a token, or a password of a proxy, go elsewhere.
class ChangedBindingsTest : public QObject {
    Q_OBJECT

public:
    explicit ChangedBindingsTest(DesktopSession &) { }

private Q_SLOTS:
    void init();
    void changedRowSendsNothing_data();
    void changedRowSendsNothing();
    void tokenGoesWhereItWasStoredFor();
    void refusalSaysWhatChangedAndAPersonMayAgree();
    void personsOwnChangeTakesAlongWhatWasBoundBefore();
    void tokenOfAnEarlierVersionIsBoundAtItsFirstUse();
    void movedTokenStaysBound();
    void replacedSecretIsNotUsed();
    void proxyPasswordStaysWithItsProxy();

private:
    std::unique_ptr<Services> started() const;
    void store(const Connection &connection = {}, ConnectionSecrets secrets = {});
    void edit(const QByteArray &statement) const;
    Exchange sent(Services &services) const;
    QByteArray everythingSent() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<RawServer> m_home;
    std::unique_ptr<RawServer> m_foreign;
    TestCertificates m_certificates;
    QString m_environment;
    QString m_token;
};

void ChangedBindingsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<RawServer>();
    m_foreign = std::make_unique<RawServer>();
    m_environment = u"home"_s;
}

std::unique_ptr<Services> ChangedBindingsTest::started() const
{
    auto services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                         m_directory->filePath(u"vault"_s),
                                                         m_directory->filePath(u"bodies"_s)});
    if (!waitFor(services->open()))
        qFatal("not opened");
    return services;
}

/// One run in which the person adds an environment and a token.
void ChangedBindingsTest::store(const Connection &connection, ConnectionSecrets secrets)
{
    const auto services = started();
    Environment environment;
    environment.id = m_environment;
    environment.name = u"Home"_s;
    environment.apiBase = m_home->url(u"/v1/api"_s);
    QVERIFY(waitFor(services->environments.save(environment)));
    environment.id = u"other"_s;
    environment.name = u"Other"_s;
    environment.apiBase = m_foreign->url(u"/v1/api"_s);
    QVERIFY(waitFor(services->environments.save(environment)));
    const auto connected = waitFor(services->connections.save(m_environment, connection, std::move(secrets)));
    QVERIFY2(connected, connected ? "" : qPrintable(connected.error().message()));
    Credential token = newPersonalToken();
    token.name = u"Token"_s;
    token.environmentId = m_environment;
    const auto added = waitFor(services->credentials.add(token, Secret::copyOf(boundToken)));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
    m_token = added->id;
}

/// Another process, while no Patlas runs.
void ChangedBindingsTest::edit(const QByteArray &statement) const
{
    QByteArray text = statement;
    text.replace("@foreign-port", QByteArray::number(m_foreign->serverPort()))
        .replace("@foreign", m_foreign->url(u"/v1/api"_s).toEncoded())
        .replace("@token", m_token.toLatin1())
        .replace("@directory", m_directory->path().toLatin1());
    QProcess other;
    other.start(u"python3"_s,
                {u"-c"_s,
                 u"import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as base:\n"
                 "    print(base.execute(sys.argv[2]).rowcount)"_s,
                 m_directory->filePath(u"patlas.sqlite"_s), QString::fromUtf8(text)});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("1"));
}

/// The request of an operation that takes the token alone, as the person sends it from the window.
Exchange ChangedBindingsTest::sent(Services &services) const
{
    const ApiDescription api = smallApi();
    const Operation *account = api.operation(u"projects.list"_s);
    const Credential *token = services.credentials.find(m_token);
    const Environment *environment = token ? services.environments.find(token->environmentId) : nullptr;
    if (!environment)
        return {};
    PreflightContext context = sandboxContext(api);
    context.environment = *environment;
    context.credentials = services.credentials.all();
    RequestDraft draft = draftFor(*account, *environment);
    choose(draft.credentials, personalSlot, m_token);
    const PreflightReport report = preflight(draft, context);
    return waitFor(services.pipeline.send(draft, report));
}

QByteArray ChangedBindingsTest::everythingSent() const
{
    return m_home->requests.join() + m_foreign->requests.join();
}

void ChangedBindingsTest::tokenGoesWhereItWasStoredFor()
{
    store();
    const auto services = started();
    const Exchange exchange = sent(*services);
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QVERIFY(m_home->requests.join().contains(boundToken));
}

void ChangedBindingsTest::changedRowSendsNothing_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("address of its environment")
        << QByteArray("UPDATE environment SET api_base = '@foreign' WHERE id = 'home'");
    QTest::newRow("environment of the token")
        << QByteArray("UPDATE credential SET environment = 'other' WHERE id = '@token'");
    QTest::newRow("connection: another address")
        << QByteArray("UPDATE connection SET content = json_set(content, '$.connectTo', '127.0.0.2') "
                      "WHERE environment = 'home'");
    QTest::newRow("connection: a socket")
        << QByteArray("UPDATE connection SET content = json_set(content, '$.connectTo', '@directory/s') "
                      "WHERE environment = 'home'");
    QTest::newRow("connection: a proxy")
        << QByteArray("UPDATE connection SET content = json_set(content, '$.proxyUse', 'http', "
                      "'$.proxyHost', '127.0.0.1', '$.proxyPort', @foreign-port) WHERE environment = 'home'");
    QTest::newRow("connection: a client certificate")
        << QByteArray("UPDATE connection SET content = json_set(content, '$.certificateFile', "
                      "'@directory/c.pem') WHERE environment = 'home'");
    QTest::newRow("connection: an authority")
        << QByteArray("UPDATE connection SET content = json_set(content, '$.authorities', 'PEM') "
                      "WHERE environment = 'home'");
}

void ChangedBindingsTest::changedRowSendsNothing()
{
    QFETCH(const QByteArray, statement);
    store();
    edit(statement);
    const auto services = started();
    const Exchange exchange = sent(*services);
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::NotBound);
    QCOMPARE(everythingSent(), QByteArray());
    QVERIFY(!services->credentials.boundSecrets().changes(m_token).isEmpty());
}

void ChangedBindingsTest::refusalSaysWhatChangedAndAPersonMayAgree()
{
    store();
    edit("UPDATE environment SET api_base = '@foreign' WHERE id = 'home'");
    const auto services = started();
    const QString said = sent(*services).error->message();
    for (const QUrl &url : {m_home->url(), m_foreign->url()})
        QVERIFY2(said.contains(url.authority()), qPrintable(said));
    QVERIFY(waitFor(services->credentials.boundSecrets().rebind(m_token)));
    QVERIFY(services->credentials.boundSecrets().changes(m_token).isEmpty());
    QVERIFY(!sent(*services).error);
    QVERIFY(m_foreign->requests.join().contains(boundToken));
    QVERIFY(m_home->requests.isEmpty());
}

void ChangedBindingsTest::personsOwnChangeTakesAlongWhatWasBoundBefore()
{
    store();
    const auto services = started();
    Credential token = newPersonalToken();
    token.name = u"Second"_s;
    token.environmentId = m_environment;
    const QString second = waitFor(services->credentials.add(token, Secret::copyOf("another-secret")))->id;
    const SecretBinding before = services->transports.bindingOf(m_environment);
    Environment environment = *services->environments.find(m_environment);
    environment.apiBase = m_foreign->url(u"/v1/api"_s);
    QVERIFY(waitFor(services->environments.save(environment)));
    BoundSecrets &bound = services->credentials.boundSecrets();
    QVERIFY(waitFor(bound.rebind(QStringList{m_token}, before)));
    QVERIFY(waitFor(services->credentials.secretOf(m_token)));
    const auto other = waitFor(services->credentials.secretOf(second));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, ErrorKind::NotBound);
    // A later change of the proxy does not take along what stayed with the old address.
    const SecretBinding moved = services->transports.bindingOf(m_environment);
    Connection connection;
    connection.proxyUse = ProxyUse::None;
    QVERIFY(waitFor(services->connections.save(m_environment, connection, {})));
    QVERIFY(waitFor(bound.rebind(QStringList{m_token, second}, moved)));
    QVERIFY(waitFor(services->credentials.secretOf(m_token)));
    QVERIFY(!waitFor(services->credentials.secretOf(second)));
}

void ChangedBindingsTest::tokenOfAnEarlierVersionIsBoundAtItsFirstUse()
{
    store();
    {
        const auto services = started();
        QVERIFY(waitFor(services->keychain.write(m_token, Secret::copyOf(boundToken))));
    }
    {
        const auto services = started();
        QVERIFY(!sent(*services).error);
        QCOMPARE(waitFor(services->keychain.readBound(m_token))->binding,
                 services->transports.bindingOf(m_environment));
    }
    m_home->requests.clear();
    edit("UPDATE environment SET api_base = '@foreign' WHERE id = 'home'");
    const auto services = started();
    QVERIFY(sent(*services).error);
    QCOMPARE(everythingSent(), QByteArray());
}

void ChangedBindingsTest::movedTokenStaysBound()
{
    store();
    {
        const auto services = started();
        QVERIFY(waitFor(services->vault.create(Secret::copyOf("passphrase"))));
        QVERIFY(waitFor(services->credentials.defaultStore().choose(vaultStoreId)));
        QVERIFY(waitFor(services->credentials.defaultStore().migrate(m_token)));
        QCOMPARE(services->credentials.find(m_token)->storage, vaultStoreId);
        QVERIFY(waitFor(services->credentials.secretOf(m_token)));
    }
    edit("UPDATE environment SET api_base = '@foreign' WHERE id = 'home'");
    const auto services = started();
    QVERIFY(waitFor(services->vault.unlock(Secret::copyOf("passphrase"))));
    QCOMPARE(sent(*services).error->kind, ErrorKind::NotBound);
    QCOMPARE(everythingSent(), QByteArray());
}

void ChangedBindingsTest::replacedSecretIsNotUsed()
{
    store();
    const auto services = started();
    const SecretBinding binding = services->transports.bindingOf(m_environment);
    QVERIFY(waitFor(services->keychain.write(m_token, Secret::copyOf("of-somebody-else"), binding)));
    const Exchange exchange = sent(*services);
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Conflict);
    QCOMPARE(everythingSent(), QByteArray());
}

void ChangedBindingsTest::proxyPasswordStaysWithItsProxy()
{
    Connection connection;
    connection.proxyUse = ProxyUse::Http;
    connection.proxyHost = u"proxy.example"_s;
    connection.proxyPort = 3128;
    connection.proxyUser = u"ann"_s;
    ConnectionSecrets secrets;
    secrets.proxyPassword = Secret::copyOf(boundPassword);
    store(connection, std::move(secrets));
    {
        const auto services = started();
        QVERIFY(waitFor(services->transports.to(m_environment)).value()->proxyPassword
                == Secret::copyOf(boundPassword));
        // The person's own change takes it along.
        connection = services->connections.connection(m_environment);
        connection.proxyHost = u"next.example"_s;
        QVERIFY(waitFor(services->connections.save(m_environment, connection, {})));
        QVERIFY(waitFor(services->transports.to(m_environment)).value()->proxyPassword
                == Secret::copyOf(boundPassword));
    }
    edit("UPDATE connection SET content = json_set(content, '$.proxyHost', '127.0.0.1', '$.proxyPort', "
         "@foreign-port) WHERE environment = 'home'");
    {
        const auto services = started();
        const auto transport = waitFor(services->transports.to(m_environment));
        QVERIFY(!transport);
        QCOMPARE(transport.error().kind, ErrorKind::NotBound);
    }
    // The name of a token's secret in place of the password's.
    edit("UPDATE connection SET content = json_set(content, '$.proxyPasswordKey', '@token') WHERE "
         "environment = 'home'");
    const auto services = started();
    QCOMPARE(waitFor(services->transports.to(m_environment)).error().kind, ErrorKind::NotBound);
    Connection other = services->connections.connection(m_environment);
    other.proxyUse = ProxyUse::None;
    ConnectionSecrets none;
    none.proxyPassword = Secret();
    QVERIFY(waitFor(services->connections.save(m_environment, other, std::move(none))));
    // What is no longer needed is deleted, and that is not the token.
    QVERIFY(waitFor(services->keychain.read(m_token)));
}

PATLAS_SESSION_TEST(ChangedBindingsTest, Keyring::Unlocked)
#include "tst_changedbindings.moc"
