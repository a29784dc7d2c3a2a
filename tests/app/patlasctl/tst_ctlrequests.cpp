// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// `patlasctl run`, `request` and `curl` against a server in this process.
class CtlRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_isSilent = false;
        m_server = std::make_unique<RawServer>([this](QTcpSocket &socket) { answer(socket); });
        m_base = m_server->base();
    }

    void aFolderIsRun();
    void resultsAreFiles();
    void environmentFilesAreFoundAbove();
    void rowsAreSent();
    void itStopsWhereThatIsWanted();
    void ctrlCKeepsWhatWasDone();
    void anIgnoredSignalStaysSo();
    void curlIsSent();
    void curlIsPrinted_data();
    void curlIsPrinted();
    void curlReadsFiles();
    void responsesGoWhereTheyShould();
    void nothingListens();

private:
    void answer(QTcpSocket &socket)
    {
        if (m_isSilent)
            return;
        const QByteArray request = m_server->requests.last();
        const QByteArray body = "{\"id\": \"id-7\", \"path\": \"" + request.split(' ').value(1) + "\"}";
        socket.write((request.contains("/missing") ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 200 OK")
                     + QByteArray("\r\nContent-Type: application/json\r\nX-A: b\r\nContent-Length: ")
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    /// The server answers meanwhile.
    Ctl::Ran ran(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        m_ctl->start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        loop.exec();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QString folder(const QByteArray &requests)
    {
        m_ctl->write(u"r/http-client.env.json"_s, "{\"dev\": {\"base\": \"" + m_base.toUtf8() + "\"}}");
        m_ctl->write(u"r/a.http"_s, requests);
        return m_ctl->file(u"r"_s);
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<RawServer> m_server;
    QString m_base;
    bool m_isSilent = false;
};

void CtlRequestsTest::aFolderIsRun()
{
    const QString requests =
        folder("### Second\nGET {{base}}/items/{{first.id}}\n\n?? body $.path == /items/id-7\n\n"
               "### First\n# @name first\nPOST {{base}}/items\nContent-Type: application/json\n\n"
               "{\"a\": 1}\n\n?? status == 200\n?? header x-a == c\n");
    const Ctl::Ran run = ran({u"run"_s, requests, u"--env"_s, u"dev"_s, u"--json"_s});
    QCOMPARE(run.code, 7);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"passed"_s].toInt(), 2);
    QCOMPARE(json[u"failed"_s].toInt(), 1);
    const QJsonArray sent = json[u"requests"_s].toArray();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[0][u"name"_s].toString(), u"First"_s); // the other takes a value from it
    QCOMPARE(sent[0][u"method"_s].toString(), u"POST"_s);
    QCOMPARE(sent[0][u"status"_s].toInt(), 200);
    QCOMPARE(sent[1][u"url"_s].toString(), m_base + u"/items/id-7"_s);
    QCOMPARE(sent[1][u"file"_s].toString(), u"a.http"_s);
    QVERIFY(sent[1][u"durationMs"_s].toDouble() > 0);
    const QJsonObject failed = sent[0][u"checks"_s][1].toObject();
    QCOMPARE(failed[u"text"_s].toString(), u"header x-a == c"_s);
    QCOMPARE(failed[u"passed"_s].toBool(true), false);
    QCOMPARE(failed[u"actual"_s].toString(), u"b"_s);
    QCOMPARE(failed[u"line"_s].toInt(), 14);
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(m_server->requests[0].endsWith("{\"a\": 1}"));

    // For a person.
    const Ctl::Ran text = ran({u"run"_s, requests, u"--env"_s, u"dev"_s});
    QCOMPARE(text.code, 7);
    QVERIFY2(text.out.contains("FAILED   200 POST   First"), text.out.constData());
    QVERIFY2(text.out.endsWith("2 passed, 1 failed\n"), text.out.constData());
}

void CtlRequestsTest::resultsAreFiles()
{
    const QString requests = folder("GET {{base}}/x\n\n?? status == 200\n");
    const QString junit = m_ctl->file(u"out.xml"_s);
    const QString json = m_ctl->file(u"out.json"_s);
    const Ctl::Ran run =
        ran({u"run"_s, requests, u"--env"_s, u"dev"_s, u"--junit"_s, junit, u"--json"_s, json});
    QVERIFY2(run.code == 0, run.err.constData());
    QFile xml(junit);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    QVERIFY(xml.readAll().contains("<testsuites"));
    QVERIFY(QFile::exists(json));
    QVERIFY(run.out.contains("1 passed"));
    // A device is written to, and stays one.
    const Ctl::Ran streamed = ran({u"run"_s, requests, u"--env"_s, u"dev"_s, u"--junit"_s, u"/dev/stdout"_s});
    QVERIFY2(streamed.out.contains("<testsuites"), streamed.out.constData());
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

void CtlRequestsTest::environmentFilesAreFoundAbove()
{
    folder("GET {{base}}/x\n");
    m_ctl->write(u"r/deep/b.http"_s, "GET {{base}}/deep\n\n?? status == 200\n");
    const Ctl::Ran run = ran({u"run"_s, m_ctl->file(u"r/deep/b.http"_s), u"--env"_s, u"dev"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json()[u"requests"_s].toArray().size(), 1);
    QVERIFY(m_server->requests.last().startsWith("GET /deep "));
}

void CtlRequestsTest::rowsAreSent()
{
    const QString requests = folder("GET {{base}}/{{name}}\n");
    const QString rows = m_ctl->write(u"rows.csv"_s, "name\none\ntwo\n");
    const Ctl::Ran run = ran({u"run"_s, requests, u"--env"_s, u"dev"_s, u"--data"_s, rows, u"--json"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(m_server->requests[1].startsWith("GET /two "));
    QCOMPARE(run.json()[u"requests"_s][1][u"row"_s].toInt(), 2);
}

void CtlRequestsTest::itStopsWhereThatIsWanted()
{
    const QString requests = folder("GET {{base}}/missing\n\n?? status == 200\n\n###\nGET {{base}}/later\n");
    QCOMPARE(ran({u"run"_s, requests, u"--env"_s, u"dev"_s, u"--bail"_s}).code, 7);
    QCOMPARE(m_server->requests.size(), 1);
    QCOMPARE(ran({u"run"_s, requests, u"--env"_s, u"dev"_s}).code, 7);
    QCOMPARE(m_server->requests.size(), 3);
}

void CtlRequestsTest::ctrlCKeepsWhatWasDone()
{
    m_isSilent = true;
    const QString requests = folder("GET {{base}}/x\n\n?? status == 200\n\n###\nGET {{base}}/y\n");
    QProcess process;
    m_ctl->start(process, {u"run"_s, requests, u"--env"_s, u"dev"_s, u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitCode(), 130);
    const Ctl::Ran run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(run.json()[u"requests"_s].toArray().size(), 2);
}

/// As in the background of a script.
void CtlRequestsTest::anIgnoredSignalStaysSo()
{
    m_isSilent = true;
    const QString requests = folder("GET {{base}}/x\n\n?? status == 200\n");
    QProcess process;
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_IGN); });
    m_ctl->start(process, {u"run"_s, requests, u"--env"_s, u"dev"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(!process.waitForFinished(500));
    ::kill(pid_t(process.processId()), SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitCode(), 130);
}

void CtlRequestsTest::curlIsSent()
{
    const Ctl::Ran run =
        ran({u"curl"_s, u"-i"_s, u"curl '%1/a?x=1&x=0' -H 'X-One: 1' --data-raw 'k=v'"_s.arg(m_base)});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.out.startsWith("HTTP/1.1 200 OK\r\n"), run.out.constData());
    QVERIFY(run.out.endsWith("\"path\": \"/a?x=1&x=0\"}"));
    const QByteArray sent = m_server->requests.last();
    QVERIFY(sent.startsWith("POST /a?x=1&x=0 HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nX-One: 1\r\n"));
    QVERIFY(sent.endsWith("\r\n\r\nk=v"));
}

void CtlRequestsTest::curlIsPrinted_data()
{
    QTest::addColumn<QString>("command");
    const auto row = [](const char *command) { QTest::newRow(command) << QString::fromUtf8(command); };
    row("curl @/");
    row("curl @");
    row("curl -X PATCH @/a -d '{\"a\": \"ü\"}' -H 'Content-Type: application/json'");
    row("curl -G @/a --data-urlencode 'q=a b&c' -d x=1");
    row("curl -I @/a");
    row("curl @/a -H 'X-Empty;' -H 'Accept:' -A 'me/1'");
    row("curl '@/p%2Fq/../r?b=2&a=1&b=1' --path-as-is");
    row("curl --json '{\"a\": 1}' @/j");
    row("curl @/f -d a=1 -d b=2 -e http://ref.example.com/");
    row("curl -X DELETE @/d -H 'If-Match: \"x\"'");
    row("curl @/e -d ''");
    row("curl -r 0-9 @/r");
}

void CtlRequestsTest::curlIsPrinted()
{
    QFETCH(QString, command);
    command.replace(u'@', m_base);
    m_ctl->write(u"c.sh"_s, command.toUtf8() + " -s -o /dev/null --max-time 20\n");
    QProcess curl;
    QEventLoop loop;
    QObject::connect(&curl, &QProcess::finished, &loop, &QEventLoop::quit);
    curl.start(u"bash"_s, {m_ctl->file(u"c.sh"_s)});
    loop.exec();
    QCOMPARE(curl.exitCode(), 0);
    const QByteArray sent = m_server->requests.last();
    const qsizetype end = sent.indexOf("\r\n\r\n");
    QList<QByteArray> lines = sent.left(end).split('\n');
    const QByteArray first = lines.takeFirst().trimmed();

    const Ctl::Ran printed = ran({u"curl"_s, u"--print"_s, command});
    QVERIFY2(printed.code == 0, printed.err.constData());
    QCOMPARE(m_server->requests.size(), 1); // nothing was sent
    const QJsonObject json = printed.json();
    QCOMPARE((json[u"method"_s].toString() + u' ' + json[u"target"_s].toString()).toUtf8() + " HTTP/1.1",
             first);
    QCOMPARE(QByteArray::fromBase64(json[u"body"_s].toString().toLatin1()), sent.mid(end + 4));
    // What each of the two adds by itself is its own.
    const QList<QByteArray> own{"user-agent", "accept", "accept-language", "accept-encoding", "connection"};
    const bool namesAgent = command.contains("-A "_L1);
    QByteArrayList expected;
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (!own.contains(name) || (name == "user-agent" && namesAgent))
            expected.append(name + ':' + line.mid(line.indexOf(':') + 1).trimmed());
    }
    QByteArrayList actual;
    const QJsonArray headers = json[u"headers"_s].toArray();
    for (const QJsonValue &header : headers) {
        const QByteArray name = header[u"name"_s].toString().toUtf8().toLower();
        if (!own.contains(name) || (name == "user-agent" && namesAgent))
            actual.append(name + ':' + header[u"value"_s].toString().toUtf8());
    }
    std::sort(expected.begin(), expected.end());
    std::sort(actual.begin(), actual.end());
    QCOMPARE(actual, expected);
}

void CtlRequestsTest::curlReadsFiles()
{
    m_ctl->write(u"body.json"_s, "{\"from\": \"file\"}");
    m_ctl->write(u"image.bin"_s, QByteArray("\x89PNG\x00\xff", 6));
    QVERIFY(ran({u"curl"_s, u"curl %1/a -d @body.json"_s.arg(m_base)}).code == 0);
    QVERIFY(m_server->requests.last().endsWith("\r\n\r\n{\"from\": \"file\"}"));
    QVERIFY(ran({u"curl"_s, u"curl %1/a --data-binary @image.bin"_s.arg(m_base)}).code == 0);
    QVERIFY(m_server->requests.last().endsWith(QByteArray("\r\n\r\n\x89PNG\x00\xff", 10)));
    QVERIFY(ran({u"curl"_s, u"curl -T body.json %1/up/"_s.arg(m_base)}).code == 0);
    QVERIFY(m_server->requests.last().startsWith("PUT /up/body.json "));
    QVERIFY(m_server->requests.last().endsWith("\r\n\r\n{\"from\": \"file\"}"));
    QVERIFY(ran({u"curl"_s, u"-"_s}, u"curl %1/from-input"_s.arg(m_base).toUtf8()).code == 0);
    QVERIFY(m_server->requests.last().startsWith("GET /from-input "));
}

void CtlRequestsTest::responsesGoWhereTheyShould()
{
    const QString out = m_ctl->file(u"out.bin"_s);
    QCOMPARE(ran({u"curl"_s, u"-o"_s, out, u"curl %1/a"_s.arg(m_base)}).out, QByteArray());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("{\"id\""));
    QCOMPARE(ran({u"curl"_s, u"curl %1/missing"_s.arg(m_base)}).code, 0);
    QCOMPARE(ran({u"curl"_s, u"--fail"_s, u"curl %1/missing"_s.arg(m_base)}).code, 4);
    const QJsonObject json = ran({u"curl"_s, u"--json"_s, u"curl %1/missing"_s.arg(m_base)}).json();
    QCOMPARE(json[u"status"_s].toInt(), 404);
    QVERIFY(json[u"body"_s].toString().startsWith(u"{\"id\""_s));
}

void CtlRequestsTest::nothingListens()
{
    m_server.reset();
    const Ctl::Ran run = ran({u"curl"_s, u"curl %1/a"_s.arg(m_base)});
    QCOMPARE(run.code, 5);
    QCOMPARE(run.out, QByteArray());
    const Ctl::Ran folderRun = ran({u"run"_s, folder("GET {{base}}/x\n"), u"--env"_s, u"dev"_s, u"--json"_s});
    QCOMPARE(folderRun.code, 7);
    QCOMPARE(folderRun.json()[u"failed"_s].toInt(), 1);
}

PATLAS_CORE_TEST(CtlRequestsTest)
#include "tst_ctlrequests.moc"
