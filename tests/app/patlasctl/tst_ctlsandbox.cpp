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
    m_ctl.start(server, {u"sandbox"_s, u"start"_s, u"--delay"_s, u"2500"_s}, Ctl::passphrase);
    QVERIFY(server.waitForReadyRead());
    const QString api = QString::fromUtf8(server.readLine()).trimmed();
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
    server.terminate();
    QVERIFY(server.waitForFinished());
}

PATLAS_CORE_TEST(CtlSandboxTest)
#include "tst_ctlsandbox.moc"
