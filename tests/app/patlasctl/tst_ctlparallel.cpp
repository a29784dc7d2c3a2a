// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/TestMain.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QPointer>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// `patlasctl run --parallel` against a server that answers when the test says so.
class CtlParallelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_waiting.clear();
        m_answerAt = 1;
        m_together = 0;
        m_server = std::make_unique<RawServer>([this](QTcpSocket &socket) { take(socket); });
    }

    void severalAreOnTheirWay();
    void whatIsNeededIsWaitedFor();
    void rowsGoTogether();
    void resultsStayInOrder();
    void bailCancelsWhatRuns();
    void ctrlCCancelsAll();
    void numbersOutOfBoundsAreRefused();

private:
    struct Waiting {
        QPointer<QTcpSocket> socket;
        QByteArray target;
    };

    void take(QTcpSocket &socket)
    {
        m_waiting.push_back({&socket, m_server->requests.last().split(' ').value(1)});
        m_together = std::max(m_together, int(m_waiting.size()));
        if (int(m_waiting.size()) < m_answerAt)
            return;
        while (!m_waiting.empty()) { // the last one first
            const Waiting answered = m_waiting.back();
            m_waiting.pop_back();
            if (answered.target.contains("silent"))
                m_silent.push_back(answered);
            else
                answer(answered);
        }
    }
    static void answer(const Waiting &waiting)
    {
        const QByteArray body = "{\"id\": \"of" + waiting.target.mid(1) + "\"}";
        waiting.socket->write(
            (waiting.target.contains("missing") ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 200 OK")
            + QByteArray("\r\nContent-Type: application/json\r\nContent-Length: ")
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QString folder(const QByteArray &requests)
    {
        m_ctl->write(u"r/http-client.env.json"_s,
                     "{\"dev\": {\"base\": \"" + m_server->base().toUtf8() + "\"}}");
        m_ctl->write(u"r/a.http"_s, requests);
        return m_ctl->file(u"r"_s);
    }
    /// The server answers meanwhile.
    Ctl::Ran ran(const QString &folder, const QStringList &more)
    {
        QProcess process;
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        m_ctl->start(process, QStringList{u"run"_s, folder, u"--env"_s, u"dev"_s, u"--json"_s} + more);
        process.closeWriteChannel();
        loop.exec();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QStringList paths(const QJsonObject &report)
    {
        QStringList paths;
        const QJsonArray requests = report[u"requests"_s].toArray();
        for (const QJsonValue &request : requests)
            paths.append(request[u"url"_s].toString().section(u'/', 3));
        return paths;
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<RawServer> m_server;
    std::vector<Waiting> m_waiting;
    std::vector<Waiting> m_silent;
    int m_answerAt = 1; ///< so many requests wait before all of them are answered
    int m_together = 0;
};

void CtlParallelTest::severalAreOnTheirWay()
{
    QByteArray requests;
    for (int each = 1; each <= 6; ++each)
        requests += "GET {{base}}/" + QByteArray::number(each) + "\n\n?? status == 200\n\n###\n";
    m_answerAt = 3; // it would wait for ever, one after the other
    const Ctl::Ran run = ran(folder(requests), {u"--parallel"_s, u"3"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_server->requests.size(), 6);
    QCOMPARE(m_together, 3);
    QCOMPARE(run.json()[u"passed"_s].toInt(), 6);
}

void CtlParallelTest::whatIsNeededIsWaitedFor()
{
    const QString requests =
        folder("# @name first\nGET {{base}}/first\n\n###\n# @name second\nGET {{base}}/{{first.id}}\n\n"
               "###\nGET {{base}}/{{second.id}}\n");
    const Ctl::Ran run = ran(requests, {u"--parallel"_s, u"8"_s});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(m_together, 1);
    QCOMPARE(paths(run.json()), QStringList({u"first"_s, u"offirst"_s, u"ofoffirst"_s}));
}

void CtlParallelTest::rowsGoTogether()
{
    const QString requests = folder("# @name make\nGET {{base}}/{{name}}\n\n###\nGET {{base}}/{{make.id}}\n");
    const QString rows = m_ctl->write(u"rows.csv"_s, "name\na\nb\nc\n");
    m_answerAt = 3;
    const Ctl::Ran run = ran(requests, {u"--parallel"_s, u"3"_s, u"--data"_s, rows});
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject json = run.json();
    QCOMPARE(paths(json), QStringList({u"a"_s, u"ofa"_s, u"b"_s, u"ofb"_s, u"c"_s, u"ofc"_s}));
    QCOMPARE(json[u"requests"_s][3][u"row"_s].toInt(), 2);
    QCOMPARE(m_together, 3);
}

void CtlParallelTest::resultsStayInOrder()
{
    m_answerAt = 2; // the second one is answered first
    const QString requests = folder("GET {{base}}/1\n\n###\nGET {{base}}/2\n\n?? status == 201\n");
    const Ctl::Ran run = ran(requests, {u"--parallel"_s, u"2"_s});
    QCOMPARE(run.code, 7);
    QCOMPARE(paths(run.json()), QStringList({u"1"_s, u"2"_s}));
}

void CtlParallelTest::bailCancelsWhatRuns()
{
    const QString requests = folder(
        "GET {{base}}/silent\n\n###\nGET {{base}}/missing\n\n?? status == 200\n\n###\nGET {{base}}/later\n");
    m_answerAt = 2;
    const Ctl::Ran run = ran(requests, {u"--parallel"_s, u"2"_s, u"--bail"_s});
    QCOMPARE(run.code, 7);
    QCOMPARE(m_server->requests.size(), 2);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"failed"_s].toInt(), 1);
    const QJsonArray results = json[u"requests"_s].toArray();
    QCOMPARE(results.size(), 3);
    QVERIFY(results[0][u"skipped"_s].toBool());
    QVERIFY(results[0][u"error"_s].toString().contains(u"may have reached the service"_s));
    QCOMPARE(results[1][u"status"_s].toInt(), 404);
    QVERIFY(results[2][u"skipped"_s].toBool());
}

void CtlParallelTest::ctrlCCancelsAll()
{
    m_answerAt = 1000;
    const QString requests = folder("GET {{base}}/1\n\n###\nGET {{base}}/2\n\n###\nGET {{base}}/3\n");
    QProcess process;
    m_ctl->start(process, {u"run"_s, requests, u"--env"_s, u"dev"_s, u"--json"_s, u"--parallel"_s, u"2"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 2, 60'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(process.exitCode(), 130);
    const Ctl::Ran run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(run.json()[u"requests"_s].toArray().size(), 3);
}

void CtlParallelTest::numbersOutOfBoundsAreRefused()
{
    const QString requests = folder("GET {{base}}/1\n");
    QCOMPARE(m_ctl->run({u"run"_s, requests, u"--parallel"_s, u"0"_s}).code, 2);
    QCOMPARE(m_ctl->run({u"run"_s, requests, u"--parallel"_s, u"101"_s}).code, 2);
    QCOMPARE(m_ctl->run({u"run"_s, requests, u"--parallel"_s, u"many"_s}).code, 2);
}

PATLAS_CORE_TEST(CtlParallelTest)
#include "tst_ctlparallel.moc"
