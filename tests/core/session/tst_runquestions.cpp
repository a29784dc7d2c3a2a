// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/secret/TokenRedaction.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/FolderRun.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

using Ask = FolderRun::Ask;
using State = FolderRun::State;

namespace {

const QByteArray provided = "NoKnownShape-of-a-provider-77";

} // namespace

/// What is asked before a folder is run: programs that print secrets, and values that are missing.
class RunQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commandsAreAskedForOnceBeforeTheFirstByte();
    void commandsThatAreNotAllowedFailTheirRequests();
    void commandsFillHolesOnly();
    void commandsGoToTheEnvironmentOnly();
    void whatFilesOrRowsSayNamesNoCommandByAccident();
    void anUnreadableCommandIsSaid();
    void lockingForgets();
    void valuesAreAskedForOnceBeforeTheFirstByte();
    void valuesAreOfOneEnvironment();
    void promptsAreAskedForEachTime();
    void secretValuesAreMaskedAndNotWritten();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void read();
    void run(Ask ask = Ask::ValuesAndCommands);
    QString provider() const { return m_directory->filePath(u"provider"_s); }
    int started() const; ///< how often the provider was
    void allowAll(QSignalSpy &asked);
    void give(const QString &name, const QByteArray &value, bool isSecret = false)
    {
        m_files->giveValue(m_workspace->environment(), name, Secret::copyOf(value.toStdString()), isSecret);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::RawServer> m_server;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<NoSandbox> m_sandbox;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CredentialPreferences> m_choices;
    std::unique_ptr<RequestFiles> m_files;
    std::unique_ptr<FolderRun> m_run;
};

void RunQuestionsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"requests"_s)));
    m_server = std::make_unique<test::RawServer>(
        test::RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
    m_services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                      m_directory->filePath(u"vault"_s),
                                                      m_directory->filePath(u"bodies"_s)});
    m_sandbox = std::make_unique<NoSandbox>();
    m_workspace = std::make_unique<Workspace>(*m_services, *m_sandbox);
    QVERIFY(waitFor(m_services->open()));
    for (const QString &id : {u"orders"_s, u"other"_s}) {
        Environment environment;
        environment.id = id;
        environment.name = id;
        environment.apiBase = m_server->url(id == "orders"_L1 ? u"/v2"_s : u"/other"_s);
        environment.apiId = u"orders-api"_s;
        QVERIFY(waitFor(m_services->environments.save(environment)));
    }
    m_workspace->setApi(u"orders-api"_s,
                        std::make_shared<const ApiDescription>(*readOpenApi(orders::document)));
    m_workspace->setEnvironment(u"orders"_s);
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_choices = std::make_unique<CredentialPreferences>(*m_preferences);
    m_files = std::make_unique<RequestFiles>(*m_preferences);
    m_run = std::make_unique<FolderRun>(*m_workspace, *m_files, *m_choices);
    QFile script(provider());
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho x >> " + QFile::encodeName(m_directory->filePath(u"started"_s)) + "\necho "
                 + provided + "\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void RunQuestionsTest::cleanup()
{
    m_run.reset();
    m_files.reset();
    m_workspace.reset();
    m_services.reset();
    m_server.reset();
}

void RunQuestionsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_directory->filePath(u"requests/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void RunQuestionsTest::read()
{
    QVERIFY(waitFor(m_files->open(m_directory->filePath(u"requests"_s))));
    m_run->read({});
    QTRY_COMPARE(m_run->state(), State::Ready);
}

void RunQuestionsTest::run(Ask ask)
{
    m_run->start(ask);
    QTRY_VERIFY(m_run->state() == State::Finished);
}

int RunQuestionsTest::started() const
{
    QFile file(m_directory->filePath(u"started"_s));
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('x')) : 0;
}

void RunQuestionsTest::allowAll(QSignalSpy &asked)
{
    const auto commands = asked.takeFirst().at(0).value<std::vector<ProviderCommands::Unallowed>>();
    for (const ProviderCommands::Unallowed &each : commands)
        QVERIFY(waitFor(m_services->allowedCommands.add(each.command, each.destination)));
}

void RunQuestionsTest::commandsAreAskedForOnceBeforeTheFirstByte()
{
    write(u"1.http"_s,
          "@token = patlas:command/" + QFile::encodeName(provider())
              + " show a\n\nGET {{baseUrl}}/public\nX-Token: {{token}}\nX-Other: 1\n");
    write(u"2.http"_s,
          "@token = patlas:command/" + QFile::encodeName(provider())
              + " show a\n\nGET {{baseUrl}}/public?key={{token}}\nAuthorization: Bearer {{patlas:command/"
              + QFile::encodeName(provider()) + " show b}}\n");
    read();
    QVERIFY(m_run->plan().requests[0].verdict <= Verdict::ProbablyAllowed);
    QSignalSpy asked(m_run.get(), &FolderRun::commandsNotAllowed);
    m_run->start(Ask::ValuesAndCommands);
    QCOMPARE(int(asked.count()), 1);
    QCOMPARE(m_run->state(), State::Ready);
    const auto commands = asked.at(0).at(0).value<std::vector<ProviderCommands::Unallowed>>();
    QCOMPARE(commands.size(), std::size_t(2));
    QCOMPARE(commands[0].command.arguments, QStringList({u"show"_s, u"a"_s}));
    QCOMPARE(commands[0].destination, u"http://127.0.0.1"_s);
    QCOMPARE(started(), 0);
    QVERIFY(m_server->requests.isEmpty());
    allowAll(asked);
    LeakScanner scanner;
    scanner.add(provided);
    run();
    QVERIFY(asked.isEmpty());
    QCOMPARE(started(), 2); // once for each command
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(m_server->requests[0].contains("X-Token: " + provided + "\r\n"));
    QVERIFY(m_server->requests[1].contains("?key=" + provided));
    QVERIFY(m_server->requests[1].contains("Authorization: Bearer " + provided + "\r\n"));
    // It is in no file: not in the history, not in a report, not among what is allowed.
    QVERIFY(!QString::fromUtf8(toJson(m_run->report())).contains(QString::fromLatin1(provided)));
    QVERIFY(waitFor(m_services->history.find({})));
    QVERIFY(QFile::remove(provider()));
    QCOMPARE(scanner.scan(m_directory->path()), QStringList());
}

void RunQuestionsTest::commandsThatAreNotAllowedFailTheirRequests()
{
    write(u"1.http"_s,
          "GET {{baseUrl}}/public\nX-Token: {{patlas:command/" + QFile::encodeName(provider()) + "}}\n");
    write(u"2.http"_s, "GET {{baseUrl}}/public\n");
    read();
    run(Ask::Nothing);
    QVERIFY2(m_run->report().requests[0].error.contains(u"not allowed"_s),
             qPrintable(m_run->report().requests[0].error));
    QCOMPARE(m_run->report().requests[1].error, QString());
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(started(), 0);
}

void RunQuestionsTest::commandsFillHolesOnly()
{
    const QByteArray variable = "@token = patlas:command/" + QFile::encodeName(provider()) + "\n\n";
    write(u"1.http"_s, variable + "POST {{baseUrl}}/public\nContent-Type: text/plain\n\n{{token}}\n");
    write(u"2.http"_s, variable + "GET {{baseUrl}}/{{token}}\n");
    write(u"3.http"_s, variable + "GET {{baseUrl}}/public\nX-Token: a{{token}}\n");
    write(u"4.http"_s, variable + "GET {{baseUrl}}/public\nX-{{token}}: a\n");
    read();
    run(Ask::Nothing);
    for (const RequestResult &result : m_run->report().requests)
        QVERIFY2(result.error.contains(u"whole value"_s), qPrintable(result.error));
    QVERIFY(m_server->requests.isEmpty());
    QCOMPARE(started(), 0);
}

void RunQuestionsTest::commandsGoToTheEnvironmentOnly()
{
    write(u"1.http"_s,
          "GET https://elsewhere.example/x\nX-Token: {{patlas:command/" + QFile::encodeName(provider())
              + "}}\n");
    read();
    QCOMPARE(m_run->plan().requests[0].verdict, Verdict::CannotBeSent);
    QVERIFY2(m_run->plan().requests[0].reason.contains(u"is not sent to"_s),
             qPrintable(m_run->plan().requests[0].reason));
    QVERIFY(m_run->plan().commands().empty());
}

void RunQuestionsTest::whatFilesOrRowsSayNamesNoCommandByAccident()
{
    const QByteArray line = "patlas:command/" + QFile::encodeName(provider());
    write(u".env"_s, "FROM_DOTENV=" + line + "\n");
    write(u"1.http"_s,
          "GET {{baseUrl}}/public\nX-A: {{value}}\nX-B: {{$dotenv FROM_DOTENV}}\nX-C: {{typed}}\n");
    read();
    give(u"typed"_s, line);
    RunOptions options;
    options.dataName = u"rows.csv"_s;
    options.data =
        std::make_shared<const DataRows>(*readDataRows("value\n\"{{" + line + "}}\"\n" + line + "\n"));
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QVERIFY(m_run->plan().commands().empty());
    run(Ask::Nothing);
    QCOMPARE(started(), 0);
}

void RunQuestionsTest::anUnreadableCommandIsSaid()
{
    write(u"1.http"_s, "GET {{baseUrl}}/public\nX-Token: {{patlas:command/pass 'a}}\n");
    write(u"2.http"_s, "@t = patlas:command/pass {{x}}\n\nGET {{baseUrl}}/public\nX-Token: {{t}}\n");
    write(u"3.http"_s, "GET {{baseUrl}}/public\nX-Token: {{patlas:command/no-such-program a}}\n");
    read();
    QVERIFY2(m_run->plan().requests[0].reason.contains(u"quote is not closed"_s),
             qPrintable(m_run->plan().requests[0].reason));
    QVERIFY2(m_run->plan().requests[1].reason.contains(u"cannot look up"_s),
             qPrintable(m_run->plan().requests[1].reason));
    run(Ask::Commands); // of a program that is not there nothing is asked
    QVERIFY2(m_run->report().requests[2].error.contains(u"no-such-program was not found"_s),
             qPrintable(m_run->report().requests[2].error));
    QVERIFY(m_server->requests.isEmpty());
}

void RunQuestionsTest::lockingForgets()
{
    write(u"1.http"_s,
          "GET {{baseUrl}}/public\nX-Token: {{patlas:command/" + QFile::encodeName(provider()) + "}}\n");
    read();
    QSignalSpy asked(m_run.get(), &FolderRun::commandsNotAllowed);
    m_run->start(Ask::Commands);
    allowAll(asked);
    run();
    QCOMPARE(m_services->providerCommands.heldCount(), 1);
    Q_EMIT m_services->vault.stateChanged(m_services->vault.state());
    QCOMPARE(m_services->providerCommands.heldCount(), 0);
}

void RunQuestionsTest::valuesAreAskedForOnceBeforeTheFirstByte()
{
    write(u"1.http"_s,
          "@inner = {{deep}}\n\nGET {{baseUrl}}/public/{{name}}?a={{inner}}&b={{late.response.body.$.x}}\n");
    write(u"2.http"_s, "# @name late\nGET {{baseUrl}}/public/{{name}}\nX-Password: {{password}}\n");
    read();
    QSignalSpy asked(m_run.get(), &FolderRun::valuesNeeded);
    m_run->start(Ask::ValuesAndCommands);
    QCOMPARE(int(asked.count()), 1);
    const auto values = asked.at(0).at(0).value<std::vector<AskedValue>>();
    QStringList names;
    for (const AskedValue &value : values)
        names.append(value.name);
    names.sort();
    QCOMPARE(names, QStringList({u"deep"_s, u"name"_s, u"password"_s}));
    QVERIFY(m_server->requests.isEmpty());
    give(u"deep"_s, "{{baseUrl}}"); // is text
    give(u"name"_s, "x");
    give(u"password"_s, "typed-password", true);
    m_run->start(Ask::Commands); // once it is checked again
    QTRY_COMPARE(m_run->state(), State::Finished);
    QCOMPARE(m_server->requests.size(), 1); // the other has no value of a response without JSON
    QVERIFY(m_server->requests[0].startsWith("GET /v2/public/x HTTP"));
    QVERIFY2(m_server->requests[0].contains("typed-password"), m_server->requests[0].constData());
}

void RunQuestionsTest::valuesAreOfOneEnvironment()
{
    write(u"1.http"_s, "GET {{baseUrl}}/public/{{name}}\n");
    read();
    give(u"name"_s, "x");
    QTRY_COMPARE(m_run->state(), State::Ready);
    QVERIFY(m_run->plan().asked().empty());
    m_workspace->setEnvironment(u"other"_s);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QCOMPARE(m_run->plan().asked(), std::vector<AskedValue>{{u"name"_s}});
    m_workspace->setEnvironment(u"orders"_s);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QVERIFY(m_run->plan().asked().empty());
    m_files->forgetGivenValues();
    QTRY_COMPARE(m_run->state(), State::Ready);
    QCOMPARE(m_run->plan().asked().size(), std::size_t(1));
}

void RunQuestionsTest::promptsAreAskedForEachTime()
{
    write(u"1.http"_s,
          "@name = from-the-file\n\n# @prompt name Your name, please\n# @prompt password\n"
          "GET {{baseUrl}}/public/{{name}}\nX-City: {{$input Your city $value: Bern}}\n"
          "X-Pin: {{$password-askonce pin}}\n");
    read();
    const std::vector<AskedValue> first{{u"name"_s, u"Your name, please"_s},
                                        {u"password"_s, {}, {}, true},
                                        {u"Your city"_s, {}, u"Bern"_s},
                                        {u"pin"_s, {}, {}, true}};
    QCOMPARE(m_run->plan().asked(), first);
    give(u"name"_s, "typed");
    give(u"password"_s, "p", true);
    give(u"Your city"_s, "Basel");
    give(u"pin"_s, "1234", true);
    QTRY_COMPARE(m_run->state(), State::Ready);
    const std::vector<AskedValue> again{{u"name"_s, u"Your name, please"_s, u"typed"_s},
                                        {u"password"_s, {}, {}, true},
                                        {u"Your city"_s, {}, u"Basel"_s}};
    QCOMPARE(m_run->plan().asked(), again);
    run(Ask::Commands);
    QVERIFY(m_server->requests[0].startsWith("GET /v2/public/typed HTTP"));
    QVERIFY(m_server->requests[0].contains("X-City: Basel\r\n"));
    QVERIFY(m_server->requests[0].contains("X-Pin: 1234\r\n"));
}

void RunQuestionsTest::secretValuesAreMaskedAndNotWritten()
{
    LeakScanner scanner;
    scanner.add("NoKnownShape-typed-by-hand-1");
    write(u"1.http"_s,
          "POST {{baseUrl}}/public\nX-Plain: {{secret}}\nContent-Type: application/json\n\n{\"a\": "
          "\"{{secret}}\"}\n");
    read();
    give(u"secret"_s, "NoKnownShape-typed-by-hand-1", true);
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    QVERIFY(m_server->requests[0].contains("\"NoKnownShape-typed-by-hand-1\""));
    QVERIFY(!redactTokens(u"NoKnownShape-typed-by-hand-1"_s).contains(u"typed"_s));
    QVERIFY(waitFor(m_services->history.find({})));
    QVERIFY(waitFor(m_preferences->written()));
    QCOMPARE(scanner.scan(m_directory->path()), QStringList());
}

PATLAS_CORE_TEST(RunQuestionsTest)
#include "tst_runquestions.moc"
