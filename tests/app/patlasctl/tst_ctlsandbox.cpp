// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/patlasctl/Ctl.h"
#include "tests/app/patlasctl/Person.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas::test;

/// When the sandbox serves, and for how long.
class CtlSandboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.makeVault();
        m_ctl.unlockVault();
        const Ctl::Ran made =
            run({u"tokens"_s, u"create"_s, u"CI"_s, u"--env"_s, u"Sandbox"_s, u"--for"_s, u"tags.create"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        // Stands for the client of the service: the first words are what the test wants it to do.
        client(
            "[ -z \"$1\" ] || exec \"$@\"\n"
            "curl -s -o /dev/null -w '%{http_code}\\n' -H \"Authorization: Bearer $APPLANGA_ACCESS_TOKEN\" "
            "\"$APPLANGA_API_HOST/v1/api?app=${APPLANGA_ACCESS_TOKEN%%!*}\"\n");
    }

    void aKnownProgramFindsTheSandbox();
    void itFindsTheServiceOfItsEnvironment();
    void whatIsSetStays();
    void theProgramEndsAsItWould();
    void itGetsNothingElse();
    void masksWorkWithIt();
    void ctrlZWorks();
    void ctrlCIsTheProgramsOwn();
    void nothingIsServedWhereNothingIsNeeded();
    void aLongTransferIsShown();
    void whatServesFollowsFaults();
    void commandsSayThatFaultsAreSet();
    void faultsAreSaidAndReplaced();
    void aResetEndsFaults();
    void faultsOfAServerAreItsOwn();
    void invalidFaultsChangeNothing();

private:
    Ctl::Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl.run(arguments, input, Ctl::passphrase);
    }
    void client(const QByteArray &script) const
    {
        const QString path = m_ctl.write(u"bin/applanga"_s, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
    }
    Ctl::Ran exec(const QStringList &options, const QStringList &words)
    {
        return run(QStringList{u"exec"_s, u"--env"_s, u"Sandbox"_s} + options
                   + QStringList{u"--"_s, m_ctl.file(u"bin/applanga"_s)} + words);
    }

    Ctl::Ran faults(const QStringList &options)
    {
        return run(QStringList{u"sandbox"_s, u"faults"_s} + options);
    }
    Ctl::Ran request()
    {
        return run({u"request"_s, u"GET"_s, u"/tags"_s, u"--env"_s, u"Sandbox"_s, u"--fail"_s});
    }
    /// Starts a sandbox for other programs; returns where its API is, or nothing.
    QString serve(QProcess &server, const QStringList &options = {})
    {
        m_ctl.start(server, QStringList{u"sandbox"_s, u"start"_s} + options, Ctl::passphrase);
        return server.waitForReadyRead() ? QString::fromUtf8(server.readLine()).trimmed() : QString();
    }
    static void end(QProcess &server)
    {
        server.terminate();
        QVERIFY(server.waitForFinished());
    }
    /// The status of a response of it.
    QByteArray statusOf(const QString &api)
    {
        return m_ctl
            .shell(u"curl -s -o /dev/null -w '%{http_code}' %1/tags"_s.arg(api)) // without a token
            .out;
    }

    Ctl m_ctl;
};

void CtlSandboxTest::aKnownProgramFindsTheSandbox()
{
    const Ctl::Ran ran = exec({}, {});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray("200\n"));
    const Ctl::Ran where = exec({}, {u"printenv"_s, u"APPLANGA_API_HOST"_s});
    QVERIFY2(where.out.startsWith("http://127.0.0.1:") && !where.out.contains("v1"), where.out.constData());
}

void CtlSandboxTest::itFindsTheServiceOfItsEnvironment()
{
    const Ctl::Ran added = run({u"tokens"_s, u"add"_s, u"App"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s,
                                u"projectToken"_s, u"--stdin"_s},
                               "5f0a3c7e9b1d4a0012e4c8b1!0123456789abcdef0123456789abcdef");
    QVERIFY2(added.code == 0, added.err.constData());
    const Ctl::Ran ran = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--"_s, m_ctl.file(u"bin/applanga"_s),
                              u"printenv"_s, u"APPLANGA_API_HOST"_s});
    QCOMPARE(ran.out, QByteArray("https://api.globallinkstrings.com\n"));
    // Whom the description does not know is told nothing.
    const Ctl::Ran other = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--project"_s, u"App"_s, u"--"_s,
                                u"printenv"_s, u"APPLANGA_API_HOST"_s});
    QCOMPARE(other.code, 1);
}

void CtlSandboxTest::whatIsSetStays()
{
    m_ctl.setVariable(u"APPLANGA_API_HOST"_s, u"http://127.0.0.1:1"_s);
    const Ctl::Ran ran = exec({}, {u"printenv"_s, u"APPLANGA_API_HOST"_s});
    m_ctl.setVariable(u"APPLANGA_API_HOST"_s, {});
    QCOMPARE(ran.out, QByteArray("http://127.0.0.1:1\n"));
    QVERIFY2(ran.err.contains("APPLANGA_API_HOST is set already"), ran.err.constData());
}

void CtlSandboxTest::theProgramEndsAsItWould()
{
    m_ctl.setVariable(u"APPLANGA_API_HOST"_s, u"unused"_s);
    const auto ends = [&](const QString &script) { return exec({}, {u"sh"_s, u"-c"_s, script}).code; };
    QCOMPARE(ends(u"exit 42"_s), 42);
    QCOMPARE(ends(u"kill -TERM $$"_s), 143);
    QCOMPARE(
        run({u"exec"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s, u"CI"_s, u"--"_s, u"no-such-program"_s}).code,
        2);
    QCOMPARE(exec({}, {u"sh"_s, u"-c"_s, u"cat; exit 3"_s}).code, 3);
}

/// Of what patlasctl has open meanwhile: no more than a program that it has become.
void CtlSandboxTest::itGetsNothingElse()
{
    const QStringList list{u"--token"_s, u"CI"_s, u"--"_s, u"sh"_s, u"-c"_s, u"ls /proc/$$/fd"_s};
    const Ctl::Ran ran = run(QStringList{u"exec"_s, u"--env"_s, u"Sandbox"_s} + list);
    QVERIFY2(ran.code == 0, ran.err.constData());
    const Ctl::Ran become = run({u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--project"_s, u"App"_s, u"--"_s,
                                 u"sh"_s, u"-c"_s, u"ls /proc/$$/fd"_s});
    QCOMPARE(ran.out, become.out);
}

void CtlSandboxTest::masksWorkWithIt()
{
    const Ctl::Ran ran = exec({u"--mask"_s}, {u"sh"_s, u"-c"_s, u"echo it is $APPLANGA_ACCESS_TOKEN"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.out.startsWith("it is ") && !ran.out.contains('!'));
}

void CtlSandboxTest::ctrlZWorks()
{
    Person person;
    person.start(m_ctl,
                 {u"exec"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s, u"CI"_s, u"--"_s, u"bash"_s, u"--norc"_s,
                  u"--noediting"_s, u"-i"_s},
                 Ctl::passphrase);
    QVERIFY(person.type("PS1=; exec 9<$HOME/.passphrase\n"));
    QVERIFY(person.type("patlasctl --passphrase-fd 9 exec --env Sandbox --token CI -- "
                        "sh -c 'echo rea\"\"dy; exec cat'\n"));
    QVERIFY2(person.sees("ready"), person.all().constData());
    for (int round = 0; round < 3; ++round) {
        QVERIFY2(person.sees("Stopped", "\x1a"), person.all().constData());
        QVERIFY2(person.sees("lives", "echo li\"\"ves\n"), person.all().constData());
        QVERIFY2(person.sees("exec cat'\r\n", "fg\n"), person.all().constData());
        const QByteArray line = "line " + QByteArray::number(round);
        QVERIFY2(person.sees(line + "\r\n" + line, line + '\n'), person.all().constData());
    }
    QVERIFY(person.type("\x04"));
    QVERIFY2(person.sees("code 0", "echo co\"\"de $?\n"), person.all().constData());
    QVERIFY(person.type("exit\n"));
    QVERIFY(person.process.waitForFinished());
}

void CtlSandboxTest::ctrlCIsTheProgramsOwn()
{
    Person person;
    person.start(m_ctl,
                 {u"exec"_s, u"--env"_s, u"Sandbox"_s, u"--token"_s, u"CI"_s, u"--"_s, u"sh"_s, u"-c"_s,
                  u"trap 'echo caught; exit 5' INT; echo ready; while :; do sleep 0.1; done"_s},
                 Ctl::passphrase);
    QVERIFY(person.sees("ready"));
    QVERIFY2(person.sees("caught", "\x03"), person.all().constData());
    QVERIFY(person.process.waitForFinished());
    QCOMPARE(person.process.exitCode(), 5);
}

/// The sandbox has data as soon as it was served once.
void CtlSandboxTest::nothingIsServedWhereNothingIsNeeded()
{
    Ctl fresh;
    const auto hasServed = [&fresh] { return QFile::exists(fresh.file(u".local/share/patlas/sandbox"_s)); };
    fresh.write(u"r/a.http"_s, "### A\nGET {{baseUrl}}/tags\n");
    const Ctl::Ran printed = fresh.run({u"curl"_s, u"curl https://api.globallinkstrings.com/v1/api/tags"_s,
                                        u"--env"_s, u"Sandbox"_s, u"--print"_s});
    QVERIFY2(printed.code == 0, printed.err.constData());
    const Ctl::Ran exported = fresh.run(
        {u"export"_s, u"r"_s, u"--to"_s, u"har"_s, u"--env"_s, u"Sandbox"_s, u"--output"_s, u"-"_s});
    QVERIFY2(exported.code == 0, exported.err.constData());
    QVERIFY(!hasServed());
    // It has the tokens of projects.
    QCOMPARE(fresh.run({u"check"_s, u"projects.list"_s, u"--env"_s, u"Sandbox"_s}).code, 3);
    QVERIFY(hasServed());
}

void CtlSandboxTest::aLongTransferIsShown()
{
    QProcess server;
    const QString api = serve(server, {u"--delay"_s, u"2500"_s});
    QVERIFY(!api.isEmpty());
    const QStringList command{u"curl"_s, u"curl %1/tags"_s.arg(api), u"--anyway"_s, u"-o"_s, u"body"_s};
    Person person;
    person.start(m_ctl, command, Ctl::passphrase);
    QVERIFY2(person.sees("Waiting for the response"), person.all().constData());
    QVERIFY2(person.sees("\r\x1b[K"), person.all().constData());
    QVERIFY(person.process.waitForFinished());
    QCOMPARE(person.process.exitCode(), 0);
    QVERIFY(QFile::exists(m_ctl.file(u"body"_s)));
    // It is no terminal.
    QCOMPARE(run(command).err.count("Waiting"), 0);
    end(server);
}

void CtlSandboxTest::whatServesFollowsFaults()
{
    QProcess server;
    const QString api = serve(server);
    QCOMPARE(statusOf(api), QByteArray("401"));
    const Ctl::Ran set = faults({u"--failing"_s, u"server-error"_s});
    QVERIFY2(set.code == 0, set.err.constData());
    QCOMPARE(set.out, QByteArray("server-error\n"));
    QCOMPARE(statusOf(api), QByteArray("500"));
    const Ctl::Ran ended = faults({u"--none"_s});
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(ended.out, QByteArray("The sandbox has no faults set.\n"));
    QCOMPARE(statusOf(api), QByteArray("401"));
    end(server);
}

void CtlSandboxTest::commandsSayThatFaultsAreSet()
{
    QVERIFY(!request().err.contains("faults"));
    const Ctl::Ran set = faults({u"--failing"_s, u"server-error"_s, u"--delay"_s, u"20"_s});
    QVERIFY2(set.code == 0 && set.err.isEmpty(), set.err.constData());
    const QByteArray said =
        "The sandbox has faults set (server-error, delay 20 ms). patlasctl sandbox faults --none ends them.";
    const Ctl::Ran failed = request();
    QCOMPARE(failed.code, 4);
    QCOMPARE(failed.err.count(said), 1);
    QVERIFY(failed.out.contains("The sandbox was told to respond so."));
    QCOMPARE(exec({}, {u"true"_s}).err.count(said), 1);
    QProcess server;
    QVERIFY(!serve(server).isEmpty());
    QVERIFY(server.readAllStandardError().contains(said));
    end(server);
    QCOMPARE(faults({u"--none"_s}).code, 0);
    QCOMPARE(request().code, 0);
}

void CtlSandboxTest::faultsAreSaidAndReplaced()
{
    const Ctl::Ran all = faults({u"--failing"_s, u"too-many-requests"_s, u"--retry-after"_s, u"9"_s,
                                 u"--huge"_s, u"2"_s, u"--allow"_s, u"127.0.0.1"_s, u"--allow"_s,
                                 u"10.0.0.0/8"_s, u"--slow"_s, u"--gzip"_s, u"--stale"_s});
    QVERIFY2(all.code == 0, all.err.constData());
    QCOMPARE(all.out,
             QByteArray("too-many-requests\nretry after 9 s\ntranslations of 2.0 MiB\nslow responses\n"
                        "compressed responses\nstale reads\nwrites only from 127.0.0.1 10.0.0.0/8\n"));
    QCOMPARE(faults({}).out, all.out);
    const QJsonObject none{{u"delay"_s, 0},     {u"failing"_s, QJsonValue()}, {u"retryAfter"_s, 5},
                           {u"hugeBytes"_s, 0}, {u"allow"_s, QJsonValue()},   {u"slow"_s, false},
                           {u"gzip"_s, false},  {u"stale"_s, false}};
    QJsonObject delayed = none;
    delayed.insert(u"delay"_s, 7);
    QCOMPARE(faults({u"--delay"_s, u"7"_s, u"--json"_s}).json(), delayed);
    QCOMPARE(faults({u"--json"_s}).json(), delayed);
    QCOMPARE(faults({u"--none"_s, u"--json"_s}).json(), none);
}

void CtlSandboxTest::aResetEndsFaults()
{
    QCOMPARE(faults({u"--failing"_s, u"redirect"_s}).code, 0);
    const Ctl::Ran reset = run({u"sandbox"_s, u"reset"_s, u"--yes"_s});
    QVERIFY2(reset.code == 0 && !reset.err.contains("faults"), reset.err.constData());
    QCOMPARE(faults({}).out, QByteArray("The sandbox has no faults set.\n"));
}

void CtlSandboxTest::faultsOfAServerAreItsOwn()
{
    QCOMPARE(faults({u"--failing"_s, u"too-many-requests"_s}).code, 0);
    QProcess server;
    const QString api = serve(server, {u"--failing"_s, u"server-error"_s});
    QCOMPARE(statusOf(api), QByteArray("500"));
    QVERIFY(!server.readAllStandardError().contains("faults"));
    QVERIFY(faults({}).out.startsWith("too-many-requests\n"));
    QCOMPARE(faults({u"--none"_s}).code, 0);
    QCOMPARE(statusOf(api), QByteArray("500"));
    end(server);
    QVERIFY(faults({}).out.startsWith("The sandbox has no faults"));
}

void CtlSandboxTest::invalidFaultsChangeNothing()
{
    QCOMPARE(faults({u"--delay"_s, u"3"_s}).code, 0);
    const auto isRefused = [this](const QStringList &options, const QByteArray &sentence) {
        const Ctl::Ran refused = faults(options);
        QVERIFY2(refused.err.contains(sentence), refused.err.constData());
        QCOMPARE(refused.code, 2);
        QCOMPARE(faults({}).out, QByteArray("delay 3 ms\n"));
    };
    isRefused({u"--delay"_s, u"60001"_s}, "patlasctl: The delay has to be from 0 to 60000 milliseconds.\n");
    isRefused({u"--allow"_s, u"nowhere"_s}, "nowhere");
    isRefused({u"--failing"_s, u"always"_s}, "--failing");
    isRefused({u"--none"_s, u"--slow"_s}, "--none ends all faults");
    QCOMPARE(faults({u"--none"_s}).code, 0);
    QProcess server;
    QVERIFY(serve(server, {u"--retry-after"_s, u"3601"_s}).isEmpty());
    QVERIFY(server.state() == QProcess::NotRunning || server.waitForFinished());
    QCOMPARE(server.exitCode(), 2);
}

PATLAS_CORE_TEST(CtlSandboxTest)
#include "tst_ctlsandbox.moc"
