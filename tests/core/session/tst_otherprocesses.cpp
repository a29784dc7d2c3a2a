// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Services.h"
#include "core/storage/Sql.h"

#include "tests/support/DesktopSession.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

/// What is in memory follows what another connection writes, and only what differs is announced. The two
/// programs themselves: tst_ctlbesidewindow.
class OtherProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsTakenOver();
    void removedRowsGo();
    void onlyWhatDiffersIsAnnounced();

private:
    void elsewhere(const char *statement)
    {
        const Result<void> done =
            waitFor(m_other->run<void>([statement](QSqlDatabase &connection) -> Result<void> {
                const Result<QSqlQuery> query = execute(connection, statement);
                if (!query)
                    return tl::make_unexpected(query.error());
                return {};
            }));
        QVERIFY2(done, statement);
    }
    void writeRows();
    static LearnedScopes learned(const char *path)
    {
        LearnedScopes scopes;
        scopes.method = u"GET"_s;
        scopes.path = QLatin1String(path);
        scopes.slotId = u"token"_s;
        scopes.source = "X-Scopes";
        scopes.alternatives = {{u"read"_s}};
        scopes.seen = QDateTime::currentDateTimeUtc();
        return scopes;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Database> m_other;
};

void OtherProcessesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                      m_directory->filePath(u"vault"_s),
                                                      m_directory->filePath(u"bodies"_s)});
    QVERIFY(waitFor(m_services->open()));
    m_services->followOtherProcesses();
    m_other = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
}

void OtherProcessesTest::cleanup()
{
    m_other.reset();
    m_services.reset();
}

void OtherProcessesTest::writeRows()
{
    elsewhere("INSERT INTO environment VALUES ('e', 'Staging', 'https://api.example.com', '', 0, '')");
    elsewhere("INSERT INTO scope_preset VALUES ('Read', 'a b')");
    elsewhere("INSERT INTO connection VALUES ('e', '{\"connectTo\": \"127.0.0.1:9\"}')");
    elsewhere("INSERT INTO learned_scopes VALUES ('api', 'GET', '/a', 'token', 'X-Scopes', '[[\"read\"]]', "
              "'2026-01-02T03:04:05.000Z')");
    elsewhere("INSERT INTO learnt_standing VALUES ('e', 'ada', 'role', 'manager', 1, "
              "'2026-01-02T03:04:05.000Z')");
    elsewhere("INSERT INTO allowed_command VALUES ('/bin/pass', '[\"show\"]', 'https://api.example.com', "
              "'2026-01-02T03:04:05.000Z')");
    elsewhere("INSERT INTO cookies_off VALUES ('e', 'example.com')");
    elsewhere("INSERT INTO api VALUES ('api', 'Orders', '2', '', '2026-01-02T03:04:05.000Z', "
              "'11111111-2222-4333-8444-555555555555')");
    elsewhere("INSERT INTO history (exchange_id, started, environment, method, url, status, duration, "
              "body_size, operation, token_name, error, body_path, exchange, draft) VALUES ('x', "
              "'2026-01-02T03:04:05.000Z', 'e', 'GET', 'https://api.example.com/a', 200, 1, 0, '', '', '', "
              "'', '{}', '{}')");
}

void OtherProcessesTest::everythingIsTakenOver()
{
    const QSignalSpy connections(&m_services->connections, &ConnectionRepository::changed);
    const QSignalSpy scopes(&m_services->learnedScopes, &LearnedScopesRepository::changed);
    const QSignalSpy cookies(&m_services->cookies, &CookieJars::changed);
    const QSignalSpy history(&m_services->history, &HistoryRepository::changed);
    writeRows();
    QTRY_VERIFY(m_services->environments.find(u"e"_s));
    QTRY_COMPARE(m_services->presets.all().size(), 1U);
    QTRY_COMPARE(m_services->connections.connection(u"e"_s).connectTo, u"127.0.0.1:9"_s);
    QTRY_COMPARE(m_services->learnedScopes.of(u"api"_s).size(), 1U);
    QTRY_VERIFY(m_services->observedAccess.in(u"e"_s).value(u"ada"_s).roles.contains(u"manager"_s));
    QTRY_COMPARE(m_services->allowedCommands.all().size(), 1U);
    QTRY_COMPARE(m_services->cookies.offHosts(u"e"_s), QStringList{u"example.com"_s});
    QTRY_VERIFY(m_services->apis.find(u"api"_s));
    QTRY_COMPARE(history.size(), 1);
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.at(0).at(0).toString(), u"e"_s);
    QCOMPARE(scopes.size(), 1);
    QCOMPARE(scopes.at(0).at(0).toString(), u"api"_s);
    QCOMPARE(cookies.size(), 1);
}

void OtherProcessesTest::removedRowsGo()
{
    writeRows();
    QTRY_VERIFY(m_services->apis.find(u"api"_s));
    for (const char *statement : {"DELETE FROM scope_preset", "DELETE FROM connection",
                                  "DELETE FROM learned_scopes", "DELETE FROM allowed_command",
                                  "DELETE FROM cookies_off", "DELETE FROM api", "DELETE FROM environment"})
        elsewhere(statement);
    QTRY_VERIFY(!m_services->environments.find(u"e"_s));
    QTRY_VERIFY(!m_services->apis.find(u"api"_s));
    QTRY_VERIFY(m_services->presets.all().empty());
    QTRY_COMPARE(m_services->connections.connection(u"e"_s), Connection());
    QTRY_VERIFY(m_services->learnedScopes.of(u"api"_s).empty());
    QTRY_VERIFY(m_services->allowedCommands.all().empty());
    QTRY_COMPARE(m_services->cookies.offHosts(u"e"_s), QStringList());
}

void OtherProcessesTest::onlyWhatDiffersIsAnnounced()
{
    // Of its own, so that what is in memory and what is read are compared.
    Environment environment;
    environment.id = u"own"_s;
    environment.name = u"Own"_s;
    environment.apiBase = QUrl(u"https://own.example.com"_s);
    QVERIFY(waitFor(m_services->environments.save(environment)));
    QVERIFY(waitFor(m_services->presets.save(u"Own"_s, {u"b"_s, u"a"_s})));
    Connection connection;
    connection.useHttp2 = false;
    QVERIFY(waitFor(m_services->connections.save(u"own"_s, connection, {})));
    QVERIFY(waitFor(m_services->learnedScopes.learn(u"api"_s, {learned("/b"), learned("/a")})));
    QVERIFY(waitFor(m_services->observedAccess.learn(u"own"_s, u"ada"_s,
                                                     {{AccessObservation::About::Role, u"manager"_s, true}},
                                                     QDateTime::currentDateTimeUtc())));
    QVERIFY(waitFor(m_services->allowedCommands.add({u"/bin/pass"_s, {u"show"_s}}, u"https://x"_s)));
    QVERIFY(waitFor(m_services->cookies.setOffFor(u"own"_s, u"example.com"_s, true)));
    QVERIFY(waitFor(m_services->cookies.setOffFor(u"own"_s, u"example.org"_s, true)));
    QVERIFY(waitFor(m_services->cookies.setOffFor(u"own"_s, u"example.org"_s, false)));

    const QSignalSpy environments(&m_services->environments, &EnvironmentRepository::changed);
    const QSignalSpy connections(&m_services->connections, &ConnectionRepository::changed);
    const QSignalSpy scopes(&m_services->learnedScopes, &LearnedScopesRepository::changed);
    const QSignalSpy observed(&m_services->observedAccess, &ObservedAccessRepository::changed);
    const QSignalSpy commands(&m_services->allowedCommands, &AllowedCommands::changed);
    const QSignalSpy cookies(&m_services->cookies, &CookieJars::changed);
    const QSignalSpy apis(&m_services->apis, &ApiRepository::changed);
    const QSignalSpy history(&m_services->history, &HistoryRepository::changed);
    const QSignalSpy credentials(&m_services->credentials, &CredentialRepository::changed);
    const QSignalSpy presets(&m_services->presets, &ScopePresetRepository::changed);
    elsewhere("INSERT INTO scope_preset VALUES ('Read', 'a b')");
    QTRY_COMPARE(presets.size(), 1);
    QVERIFY(waitFor(m_services->read()));
    QCOMPARE(presets.size(), 1);
    for (const QSignalSpy *others : {&environments, &connections, &scopes, &observed, &commands, &cookies,
                                     &apis, &history, &credentials})
        QCOMPARE(others->size(), 0);
}

PATLAS_SESSION_TEST(OtherProcessesTest, Keyring::None)
#include "tst_otherprocesses.moc"
