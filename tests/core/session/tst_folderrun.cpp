// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/FolderRun.h"

#include "core/openapi/OpenApiReader.h"
#include "core/secret/SessionStore.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/RequestFiles.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace patlas;
using namespace Qt::StringLiterals;

using State = FolderRun::State;
using Order = RunOptions::Order;

class FolderRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestsAreSentInTheOrderOfTheTree();
    void whatIsNeededIsSentFirst();
    void whatIsSentLaterIsNotTaken();
    void preflightComesBeforeTheFirstByte();
    void checksAreRunAndTold();
    void credentialsAreTakenAsInTheWindow();
    void passwordsGoWithTheirUser_data();
    void passwordsGoWithTheirUser();
    void itStopsAtTheFirstFailure();
    void rowsOfDataAreVariables();
    void dataCannotNameACredential();
    void cancelLeavesTheRest();
    void aFileThatCannotBeReadIsAFailure();
    void oneFileCanBeRun();
    void nothingListens();
    void itRunsAgain();
    void whatWasMendedIsSentAgain();
    void cancelBetweenTwoRequestsIsSafe();
    void rowsTakeNothingOfEachOther();
    void whatIsChosenMeanwhileChangesNothing();
    void bodiesTakeInFiles();
    void bodiesThatAreNotWholeAreNotSent();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void read(const QString &path = {});
    void run();
    void answer(QTcpSocket &socket);
    static std::shared_ptr<const DataRows> dataOf(const QByteArray &text)
    {
        return std::make_shared<const DataRows>(*readDataRows(text));
    }
    QStringList sent() const; ///< "GET /v2/x"
    QStringList outcomes() const; ///< "a.http 200", "a.http failed"

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::RawServer> m_server;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<NoSandbox> m_sandbox;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CredentialPreferences> m_choices;
    std::unique_ptr<RequestFiles> m_files;
    std::unique_ptr<FolderRun> m_run;
    bool m_isSilent = false; ///< the server says nothing
    QPointer<QTcpSocket> m_held; ///< is answered after "/after" is
};

void FolderRunTest::answer(QTcpSocket &socket)
{
    if (m_isSilent)
        return;
    const QByteArray request = m_server->requests.last();
    const bool isMissing = request.contains("/missing");
    if (request.contains("/first")) {
        m_held = &socket;
        return;
    }
    const QByteArray body = "{\"id\": \"id-" + QByteArray::number(m_server->requests.size()) + "\"}";
    const QByteArray response = QByteArray("HTTP/1.1 ") + (isMissing ? "404 Not Found" : "200 OK")
        + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
    socket.write(response);
    if (m_held && request.contains("/after"))
        m_held->write(response);
}

void FolderRunTest::init()
{
    m_isSilent = false;
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"requests"_s)));
    m_server = std::make_unique<test::RawServer>([this](QTcpSocket &socket) { answer(socket); });
    m_services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                      m_directory->filePath(u"vault"_s),
                                                      m_directory->filePath(u"bodies"_s)});
    m_sandbox = std::make_unique<NoSandbox>();
    m_workspace = std::make_unique<Workspace>(*m_services, *m_sandbox);
    QVERIFY(waitFor(m_services->open()));
    Environment environment;
    environment.id = u"orders"_s;
    environment.name = u"Orders"_s;
    environment.apiBase = m_server->url(u"/v2"_s);
    environment.apiId = u"orders-api"_s;
    QVERIFY(waitFor(m_services->environments.save(environment)));
    m_workspace->setApi(u"orders-api"_s,
                        std::make_shared<const ApiDescription>(*readOpenApi(orders::document)));
    m_workspace->setEnvironment(u"orders"_s);
    m_preferences = std::make_unique<Preferences>(m_directory->filePath(u"patlas.ini"_s));
    m_choices = std::make_unique<CredentialPreferences>(*m_preferences);
    m_files = std::make_unique<RequestFiles>(*m_preferences);
    m_run = std::make_unique<FolderRun>(*m_workspace, *m_files, *m_choices);
}

void FolderRunTest::cleanup()
{
    m_run.reset();
    m_files.reset();
    m_workspace.reset();
    m_services.reset();
    m_server.reset();
}

void FolderRunTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_directory->filePath(u"requests/"_s + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void FolderRunTest::read(const QString &path)
{
    QVERIFY(waitFor(m_files->open(m_directory->filePath(u"requests"_s))));
    m_run->read(path);
    QTRY_COMPARE(m_run->state(), State::Ready);
}

void FolderRunTest::run()
{
    QSignalSpy changes(m_run.get(), &FolderRun::stateChanged);
    m_run->start();
    QTRY_VERIFY(m_run->state() == State::Finished && !changes.isEmpty());
    QCOMPARE(int(m_run->report().requests.size()), m_run->total());
}

QStringList FolderRunTest::sent() const
{
    QStringList lines;
    for (const QByteArray &request : m_server->requests)
        lines.append(QString::fromLatin1(request.left(request.indexOf(" HTTP/1.1"))));
    return lines;
}

QStringList FolderRunTest::outcomes() const
{
    QStringList lines;
    for (const RequestResult &result : m_run->report().requests) {
        const QString outcome = result.isSkipped ? u"skipped"_s
            : result.hasFailed()                 ? u"failed"_s
                                                 : QString::number(result.status);
        lines.append(result.file + u' ' + outcome);
    }
    return lines;
}

void FolderRunTest::requestsAreSentInTheOrderOfTheTree()
{
    write(u"10.http"_s, "GET {{baseUrl}}/ten\n");
    write(u"2.http"_s, "GET {{baseUrl}}/two\n\n###\nGET {{baseUrl}}/three\n");
    write(u"tags/1.http"_s, "GET {{baseUrl}}/tag\n");
    read();
    QVERIFY(m_server->requests.isEmpty());
    run();
    QCOMPARE(sent(), QStringList({u"GET /v2/tag"_s, u"GET /v2/two"_s, u"GET /v2/three"_s, u"GET /v2/ten"_s}));
    QCOMPARE(outcomes(),
             QStringList({u"tags/1.http 200"_s, u"2.http 200"_s, u"2.http 200"_s, u"10.http 200"_s}));
    QCOMPARE(m_run->report().name, u"requests"_s);
}

void FolderRunTest::whatIsNeededIsSentFirst()
{
    write(u"1-use.http"_s, "GET {{baseUrl}}/use/{{create-tag.response.body.$.id}}\n");
    write(u"2-create.http"_s, "# @name create-tag\nGET {{baseUrl}}/create\n");
    read();
    QCOMPARE(m_run->plan().requests[0].reason, QString());
    run();
    QCOMPARE(sent(), QStringList({u"GET /v2/create"_s, u"GET /v2/use/id-1"_s}));

    RunOptions options;
    options.order = Order::Files;
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QVERIFY2(m_run->plan().requests[0].reason.contains(u"later"_s),
             qPrintable(m_run->plan().requests[0].reason));
    run();
    QCOMPARE(m_server->requests.size(), 3);
    QCOMPARE(outcomes(), QStringList({u"1-use.http failed"_s, u"2-create.http 200"_s}));
}

/// Even if several are sent at once, and its response is there first.
void FolderRunTest::whatIsSentLaterIsNotTaken()
{
    write(u"1.http"_s, "# @name first\nGET {{baseUrl}}/first\n");
    write(u"2.http"_s, "GET {{baseUrl}}/use/{{first.response.body.$.id}}/{{late.response.body.$.id}}\n");
    write(u"3.http"_s, "# @name late\nGET {{baseUrl}}/late\n");
    write(u"4.http"_s, "GET {{baseUrl}}/after\n"); // is sent when "late" is done
    read();
    RunOptions options;
    options.order = Order::Files;
    options.atOnce = 2;
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    QCOMPARE(sent(), QStringList({u"GET /v2/first"_s, u"GET /v2/late"_s, u"GET /v2/after"_s}));
    QCOMPARE(outcomes(),
             QStringList({u"1.http 200"_s, u"2.http failed"_s, u"3.http 200"_s, u"4.http 200"_s}));
}

void FolderRunTest::preflightComesBeforeTheFirstByte()
{
    write(u"1.http"_s, "GET {{baseUrl}}/basic\n");
    write(u"2.http"_s, "GET {{baseUrl}}/x?y={{nothing}}\n");
    write(u"3.http"_s, "GET {{baseUrl}}/public\n");
    write(u"4.http"_s, "GET {{baseUrl}}/y/{{other.response.body.$.id}}\n");
    read();
    QVERIFY(m_server->requests.isEmpty());
    const std::vector<PlannedRequest> &plan = m_run->plan().requests;
    QVERIFY2(plan[0].verdict >= Verdict::ProbablyRefused && !plan[0].reason.isEmpty(),
             qPrintable(plan[0].reason));
    QVERIFY2(plan[1].reason.contains(u"nothing"_s), qPrintable(plan[1].reason));
    QVERIFY(plan[2].verdict <= Verdict::ProbablyAllowed);
    QCOMPARE(plan[2].reason, QString());
    QVERIFY2(plan[3].reason.contains(u"other"_s), qPrintable(plan[3].reason));
}

void FolderRunTest::checksAreRunAndTold()
{
    write(u"a.http"_s,
          "### One\nGET {{baseUrl}}/one\n\n?? status == 200\n?? body $.id == id-1\n?? header x exists\n\n"
          "### Two\nGET {{baseUrl}}/missing\n\n# ?? status == 404\n");
    read();
    run();
    const std::vector<RequestResult> &results = m_run->report().requests;
    QCOMPARE(results[0].checks.size(), 3U);
    QCOMPARE(results[0].checks[0].line, 4);
    QVERIFY(results[0].checks[0].result.isPassed());
    QVERIFY(results[0].checks[1].result.isPassed());
    QCOMPARE(results[0].checks[2].line, 6);
    QVERIFY(!results[0].checks[2].result.isPassed());
    QCOMPARE(results[1].checks[0].line, 11);
    QVERIFY(results[1].checks[0].result.isPassed());
    QCOMPARE(outcomes(), QStringList({u"a.http failed"_s, u"a.http 404"_s}));
    QCOMPARE(m_run->report().passed(), 3);
    QCOMPARE(m_run->report().failed(), 1);
}

void FolderRunTest::credentialsAreTakenAsInTheWindow()
{
    Credential key = orders::credentialFor(u"queryKey"_s);
    key.storage = sessionStoreId;
    QVERIFY(waitFor(m_services->credentials.add(key, Secret::copyOf("the-key-of-orders"))));
    write(u"a.http"_s,
          "GET {{baseUrl}}/query?page=1&api_key={{queryKey}}\nX-Again: {{queryKey}}\n\n"
          "?? header x == the-key-of-orders\n");
    read();
    QCOMPARE(m_run->plan().requests[0].reason, QString());
    run();
    QVERIFY2(m_server->requests[0].contains("api_key=the-key-of-orders")
                 && m_server->requests[0].contains("X-Again: the-key-of-orders"),
             m_server->requests[0].constData());
    QVERIFY(!m_run->report().requests[0].url.contains(u"the-key"_s));
    QVERIFY(!toJUnitXml(m_run->report()).contains("the-key") && !toJson(m_run->report()).contains("the-key"));
}

void FolderRunTest::passwordsGoWithTheirUser_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("parted by a blank") << QByteArray("Basic {{user}} {{password}}");
    QTest::newRow("parted by a colon") << QByteArray("basic jane:{{password}}");
}

void FolderRunTest::passwordsGoWithTheirUser()
{
    QFETCH(const QByteArray, value);
    Credential login = orders::credentialFor(ownSlotId);
    login.isPersonal = false;
    login.name = u"login"_s;
    login.storage = sessionStoreId;
    QVERIFY(waitFor(m_services->credentials.add(login, Secret::copyOf("open sesame, please"))));
    write(u"a.http"_s,
          "@user = jane\n@password = patlas:credential/login\n\nGET {{baseUrl}}/public\nAuthorization: "
              + value + "\n");
    read();
    QCOMPARE(m_run->plan().requests[0].reason, QString());
    run();
    const QByteArray both = QByteArray("jane:open sesame, please").toBase64();
    QVERIFY2(m_server->requests[0].contains(" " + both + "\r\n"), m_server->requests[0].constData());
    const RequestResult &result = m_run->report().requests[0];
    QCOMPARE(result.error, QString());
}

void FolderRunTest::itStopsAtTheFirstFailure()
{
    write(u"1.http"_s, "GET {{baseUrl}}/missing\n\n?? status == 200\n");
    write(u"2.http"_s, "GET {{baseUrl}}/x\n");
    read();
    RunOptions options;
    options.stopsAtFailure = true;
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    QCOMPARE(outcomes(), QStringList({u"1.http failed"_s, u"2.http skipped"_s}));
    QCOMPARE(m_server->requests.size(), 1);
}

void FolderRunTest::rowsOfDataAreVariables()
{
    write(u"1.http"_s, "@name = of the file\nGET {{baseUrl}}/x/{{name}}\n");
    write(u"2.http"_s, "GET {{baseUrl}}/y/{{id}}\n");
    read();
    QVERIFY(!m_run->plan().requests[1].reason.isEmpty());
    RunOptions options;
    options.dataName = u"tags.csv"_s;
    options.data = dataOf("name,id\na,1\nb,2\n");
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QCOMPARE(m_run->plan().requests[1].reason, QString());
    run();
    QCOMPARE(sent(), QStringList({u"GET /v2/x/a"_s, u"GET /v2/y/1"_s, u"GET /v2/x/b"_s, u"GET /v2/y/2"_s}));
    QCOMPARE(m_run->report().requests[2].row, 2);
    QVERIFY(toJUnitXml(m_run->report()).contains("[row 2]"));
}

void FolderRunTest::dataCannotNameACredential()
{
    Credential key = orders::credentialFor(u"headerKey"_s);
    key.storage = sessionStoreId;
    QVERIFY(waitFor(m_services->credentials.add(key, Secret::copyOf("the-key-of-orders"))));
    write(u"1.http"_s, "GET {{baseUrl}}/public\nX-Data: {{value}}\n");
    read();
    RunOptions options;
    options.dataName = u"rows.csv"_s;
    options.data = dataOf("value\n\"{{patlas:credential/my headerKey}}\"\npatlas:credential/my headerKey\n");
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    for (const QByteArray &request : m_server->requests)
        QVERIFY2(!request.contains("the-key-of-orders"), request.constData());
}

void FolderRunTest::cancelLeavesTheRest()
{
    for (const char *name : {"1.http", "2.http", "3.http"})
        write(QString::fromLatin1(name), "GET {{baseUrl}}/x\n");
    read();
    m_isSilent = true;
    m_run->start();
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_run->cancel();
    QCOMPARE(m_run->state(), State::Finished);
    QCOMPARE(outcomes(), QStringList({u"1.http failed"_s, u"2.http skipped"_s, u"3.http skipped"_s}));
    QTRY_COMPARE(m_server->closed, 1);
    QCOMPARE(m_server->requests.size(), 1);
    m_isSilent = false;
    run();
    QCOMPARE(outcomes(), QStringList({u"1.http 200"_s, u"2.http 200"_s, u"3.http 200"_s}));
}

void FolderRunTest::aFileThatCannotBeReadIsAFailure()
{
    write(u"1.http"_s, "GET {{baseUrl}}/x\n");
    write(u"2.http"_s, "# @disabled\nGET {{baseUrl}}/y\n");
    write(u"3.http"_s, "GET {{baseUrl}}/z\n");
    QVERIFY(waitFor(m_files->open(m_directory->filePath(u"requests"_s))));
    QVERIFY(QFile::remove(m_directory->filePath(u"requests/1.http"_s)));
    m_run->read({});
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    QCOMPARE(outcomes(), QStringList({u"1.http failed"_s, u"2.http skipped"_s, u"3.http 200"_s}));
}

void FolderRunTest::oneFileCanBeRun()
{
    write(u"a/1.http"_s, "GET {{baseUrl}}/x\n");
    write(u"a/2.http"_s, "GET {{baseUrl}}/y\n");
    write(u"3.http"_s, "GET {{baseUrl}}/z\n");
    read(u"a/2.http"_s);
    run();
    QCOMPARE(sent(), QStringList(u"GET /v2/y"_s));
    m_run->read(u"a"_s);
    QTRY_COMPARE(m_run->state(), State::Ready);
    QCOMPARE(m_run->total(), 2);
}

void FolderRunTest::nothingListens()
{
    write(u"1.http"_s, "GET {{baseUrl}}/x\n\n?? status == 200\n");
    read();
    m_server->close();
    run();
    QCOMPARE(outcomes(), QStringList(u"1.http failed"_s));
    QVERIFY(!m_run->report().requests[0].error.isEmpty());
    QCOMPARE(m_run->report().failed(), 1);
}

void FolderRunTest::itRunsAgain()
{
    write(u"1.http"_s, "GET {{baseUrl}}/x/{{$uuid}}\n");
    read();
    run();
    run();
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(m_server->requests[0] != m_server->requests[1]); // another seed for each send
}

void FolderRunTest::whatWasMendedIsSentAgain()
{
    write(u"1.http"_s, "GET {{baseUrl}}/missing\n\n?? status == 200\n");
    read();
    run();
    QCOMPARE(outcomes(), QStringList(u"1.http failed"_s));
    write(u"1.http"_s, "GET {{baseUrl}}/mended\n\n?? status == 200\n");
    run();
    QCOMPARE(outcomes(), QStringList(u"1.http 200"_s));
    QCOMPARE(sent().last(), u"GET /v2/mended"_s);
}

/// The next one is on its way through the event loop then.
void FolderRunTest::cancelBetweenTwoRequestsIsSafe()
{
    for (const char *name : {"1.http", "2.http", "3.http"})
        write(QString::fromLatin1(name), "GET {{baseUrl}}/x/{{nothing}}\n");
    for (int after = 1; after <= 3; ++after) {
        read();
        const auto stop = connect(m_run.get(), &FolderRun::resultAdded, this, [this, after] {
            if (int(m_run->report().requests.size()) == after)
                m_run->cancel();
        });
        run();
        QTest::qWait(10);
        QCOMPARE(int(m_run->report().requests.size()), 3);
        QCOMPARE(m_run->state(), State::Finished);
        disconnect(stop);
    }
    QVERIFY(m_server->requests.isEmpty());
}

void FolderRunTest::rowsTakeNothingOfEachOther()
{
    write(u"1.http"_s, "# @name create\nGET {{baseUrl}}/create/{{id}}\n");
    write(u"2.http"_s, "GET {{baseUrl}}/delete/{{create.response.body.$.id}}\n");
    read();
    RunOptions options;
    options.dataName = u"rows.json"_s;
    options.data = dataOf("[{\"id\": 1}, {\"other\": 2}]");
    m_run->setOptions(options);
    QTRY_COMPARE(m_run->state(), State::Ready);
    run();
    QCOMPARE(outcomes(),
             QStringList({u"1.http 200"_s, u"2.http 200"_s, u"1.http failed"_s, u"2.http failed"_s}));
    QCOMPARE(m_server->requests.size(), 2);
}

void FolderRunTest::whatIsChosenMeanwhileChangesNothing()
{
    write(u"http-client.env.json"_s, "{\"a\": {\"where\": \"a\"}, \"b\": {\"where\": \"b\"}}");
    write(u"1.http"_s, "GET {{baseUrl}}/x/{{where}}\n");
    write(u"2.http"_s, "@own = 1\nGET {{baseUrl}}/y/{{where}}\n");
    QVERIFY(waitFor(m_files->open(m_directory->filePath(u"requests"_s))));
    QTRY_COMPARE(m_files->environments().names().size(), 2);
    m_files->setActiveEnvironments({u"a"_s});
    m_run->read({});
    QTRY_COMPARE(m_run->state(), State::Ready);
    connect(m_run.get(), &FolderRun::resultAdded, this, [this] { m_files->setActiveEnvironments({u"b"_s}); });
    run();
    QCOMPARE(sent(), QStringList({u"GET /v2/x/a"_s, u"GET /v2/y/a"_s}));
}

void FolderRunTest::bodiesTakeInFiles()
{
    const QByteArray head = "POST {{baseUrl}}/x\nContent-Type: text/plain\n\n";
    write(u"1.http"_s,
          "@v = 5\n@line = < ./secret.txt\n\n" + head + "a {{v}}\n<@ ./with.txt\n{{line}}\n< ./plain.txt\n");
    write(u"2.http"_s, head + "< ./plain.txt\n\nb\n");
    write(u"3.http"_s, head + "a\n< ./missing.txt\n");
    write(u"4.http"_s, head + "<@ ./large.txt\n");
    write(u"5.http"_s, head + "<@ ./unknown.txt\n");
    write(u"6.http"_s, head + "<@klingon ./with.txt\n");
    write(u"7.http"_s, head + "<@ ./pipe\n");
    write(u"8.http"_s, "@v = 6\n\n" + head + "<@latin1 ./latin.txt\n");
    write(u"with.txt"_s, "with {{v}}");
    write(u"plain.txt"_s, "plain {{v}}\n");
    write(u"secret.txt"_s, "not to be sent");
    write(u"large.txt"_s, QByteArray((8 << 20) + 1, 'x'));
    write(u"unknown.txt"_s, "{{nothing}}");
    write(u"latin.txt"_s, "gr\xfcn {{v}}");
    QCOMPARE(::mkfifo(QFile::encodeName(m_directory->filePath(u"requests/pipe"_s)).constData(), 0600), 0);
    read();
    for (const PlannedRequest &request : m_run->plan().requests)
        QVERIFY(request.verdict != Verdict::CannotBeSent);
    run();
    QCOMPARE(outcomes(),
             QStringList({u"1.http 200"_s, u"2.http 200"_s, u"3.http failed"_s, u"4.http failed"_s,
                          u"5.http failed"_s, u"6.http failed"_s, u"7.http failed"_s, u"8.http 200"_s}));
    QCOMPARE(m_server->requests.size(), 3);
    QVERIFY2(m_server->requests[0].endsWith("\r\n\r\na 5\nwith 5\n< ./secret.txt\nplain {{v}}\n"),
             m_server->requests[0].constData());
    QVERIFY(m_server->requests[1].endsWith("\r\n\r\nplain {{v}}\n\n\nb"));
    QVERIFY(m_server->requests[2].endsWith("\r\n\r\ngr\xc3\xbcn 6"));
    const auto error = [this](int place) { return m_run->report().requests[std::size_t(place)].error; };
    QVERIFY2(error(2).contains(u"missing.txt"_s), qPrintable(error(2)));
    QVERIFY2(error(3).contains(u"too large"_s), qPrintable(error(3)));
    QVERIFY2(error(4).contains(u"nothing"_s), qPrintable(error(4)));
    QVERIFY2(error(5).contains(u"klingon"_s), qPrintable(error(5)));
    QVERIFY2(error(6).contains(u"cannot be read"_s), qPrintable(error(6)));
}

void FolderRunTest::bodiesThatAreNotWholeAreNotSent()
{
    write(u"1.http"_s,
          "POST {{baseUrl}}/x\nContent-Type: application/x-www-form-urlencoded\n\na=1\n<@ ./body.txt\n");
    write(u"body.txt"_s, "text");
    read();
    QVERIFY(!m_run->plan().requests[0].reason.isEmpty());
    run();
    QCOMPARE(outcomes(), QStringList(u"1.http failed"_s));
    QVERIFY(m_server->requests.isEmpty());
}

PATLAS_CORE_TEST(FolderRunTest)
#include "tst_folderrun.moc"
