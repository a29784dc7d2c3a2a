// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/KernelKeyring.h"
#include "tests/app/patlasctl/Ctl.h"
#include "tests/app/patlasctl/Person.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <csignal>

#include <linux/keyctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

/// No shape: what every token of the real service is to Patlas.
constexpr char givenSecret[] = "Zq81kdPw0LmVx7TnB3yR5uCe9sAh2jGf";
constexpr char keyName[] = "patlas:test:ctlexec";

} // namespace

/// Programs that get secrets, at terminals and in pipelines; secrets that are typed.
class CtlExecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.makeVault();
        const Ctl::Ran added = run({u"tokens"_s, u"add"_s, u"Other"_s, u"--env"_s, u"GL Strings"_s,
                                    u"--scheme"_s, u"personalAccessToken"_s, u"--stdin"_s},
                                   givenSecret);
        QVERIFY2(added.code == 0, added.err.constData());
    }

    void aLongTokenIsTyped();
    void ctrlCAtAPromptShowsWhatIsTypedAgain();
    void aTypedLineCanBeEdited();
    void aDescriptorThatCannotBeReadIsSaid();
    void programsDoNotInheritThePassphrase();
    void errorsBesideATerminalAreMasked();
    void signalsReachAProgramOnATerminal();
    void signalsReachAProgramOnPipes();
    void ctrlZWorksRepeatedly();
    void aProgramIsHungUpWithPatlasctl();
    void outputThatNobodyReadsEndsTheProgram();
    void aLongPasteArrives();
    void aChildInTheBackgroundIsNotAwaited();
    void anyDescriptorCanBeChosen();
    void argumentsArriveByteForByte();
    void aProgramFindsWhatPatlasctlFound();
    void whatMeansNothingIsRefused();
    void aKeptKeyAlwaysEnds();

private:
    Ctl::Ran run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl.run(arguments, input, Ctl::passphrase);
    }
    /// In a shell that has it as $EXEC, with the passphrase.
    Ctl::Ran shell(const QString &command)
    {
        return m_ctl.shell(u"exec 9<\"$HOME/.passphrase\"; "
                           "EXEC='patlasctl --passphrase-fd 9 exec --env GL\\ Strings --token Other'; "
                           "run() { eval \"$EXEC\" '\"$@\"'; }; "_s
                           + command);
    }
    static QStringList asking()
    {
        return {u"exec"_s, u"--env"_s,  u"GL Strings"_s, u"--token"_s, u"Other"_s,
                u"--"_s,   u"printf"_s, u"done-%s"_s,    u"x"_s};
    }
    static QStringList masked(const QString &script)
    {
        return {u"exec"_s,   u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s,
                u"--mask"_s, u"--"_s,    u"sh"_s,         u"-c"_s,      script};
    }

    Ctl m_ctl;
};

/// With the passphrase from a descriptor, so that the two cannot be taken for each other.
void CtlExecTest::aLongTokenIsTyped()
{
    Person person;
    person.start(m_ctl,
                 {u"tokens"_s, u"add"_s, u"Long"_s, u"--env"_s, u"GL Strings"_s, u"--scheme"_s,
                  u"personalAccessToken"_s},
                 Ctl::passphrase);
    QVERIFY(person.sees("not shown"));
    QByteArray secret;
    while (secret.size() < 6000)
        secret += "k" + QByteArray::number(secret.size());
    QVERIFY2(person.sees("is stored", secret + '\n'), person.all().constData());
    QVERIFY(person.process.waitForFinished());
    QVERIFY(!person.all().contains(secret.left(40)));
    QVERIFY(person.isUsual());
    QCOMPARE(run({u"token"_s, u"get"_s, u"Long"_s, u"--reveal"_s}).out.trimmed(), secret);
}

void CtlExecTest::ctrlCAtAPromptShowsWhatIsTypedAgain()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        Person person;
        person.start(m_ctl, asking(), {});
        QVERIFY(person.sees("Passphrase of the vault"));
        QVERIFY(!person.isUsual());
        if (signal == SIGINT)
            QVERIFY(person.type("half\x03"));
        else
            ::kill(pid_t(person.process.processId()), signal);
        QVERIFY(person.process.waitForFinished());
        QCOMPARE(person.process.exitStatus(), QProcess::CrashExit);
        QVERIFY(person.isUsual());
    }
}

void CtlExecTest::aTypedLineCanBeEdited()
{
    Person person;
    person.start(m_ctl, asking(), {});
    QVERIFY(person.sees("Passphrase of the vault"));
    const QByteArray typed("wrong\x15open sesama\xc3\xa9\x7f\x7f");
    QVERIFY2(person.sees("done-x", typed + "e\n"), person.all().constData());
    QVERIFY(person.process.waitForFinished());
}

void CtlExecTest::aDescriptorThatCannotBeReadIsSaid()
{
    // The first ones get numbers that this program uses itself later.
    for (int number = 3; number < 10; ++number) {
        const Ctl::Ran ran = m_ctl.shell(
            u"setsid -w patlasctl --passphrase-fd %1 token get Other --reveal %1<&-"_s.arg(number));
        QCOMPARE(ran.code, 6);
        const QByteArray said = "--passphrase-fd " + QByteArray::number(number) + " cannot be read: ";
        QCOMPARE(ran.err.count(said), qsizetype(1));
    }
    const Ctl::Ran empty = m_ctl.shell(u"patlasctl --passphrase-fd 9 vault unlock 9</dev/null"_s);
    QCOMPARE(empty.code, 6);
    QVERIFY2(empty.err.contains("--passphrase-fd 9 cannot be read: "), empty.err.constData());
}

void CtlExecTest::programsDoNotInheritThePassphrase()
{
    const Ctl::Ran ran = shell(u"run -- sh -c 'cat <&9 2>/dev/null; echo $?'"_s);
    QVERIFY2(!ran.out.contains("sesame"), ran.out.constData());
    QVERIFY2(!ran.out.startsWith('0') && !ran.out.isEmpty(), (ran.out + ran.err).constData());
}

void CtlExecTest::errorsBesideATerminalAreMasked()
{
    Person person;
    person.start(
        m_ctl,
        masked(
            u"test -t 1 && printf 'o %s\\n' \"$GL_STRINGS_PAT\"; printf 'e %s\\n' \"$GL_STRINGS_PAT\" >&2"_s),
        Ctl::passphrase, true);
    QVERIFY(person.sees("o \u2022"));
    QVERIFY(person.process.waitForFinished());
    const QByteArray errors = person.process.readAllStandardError();
    QVERIFY2(errors.startsWith("e \u2022") && !errors.contains("Zq81"), errors.constData());
    QVERIFY(!person.all().contains("Zq81"));
}

void CtlExecTest::signalsReachAProgramOnATerminal()
{
    for (const auto &[signal, name] :
         {std::pair(SIGTERM, u"TERM"_s), std::pair(SIGHUP, u"HUP"_s), std::pair(SIGINT, u"INT"_s),
          std::pair(SIGQUIT, u"QUIT"_s), std::pair(SIGUSR1, u"USR1"_s), std::pair(SIGUSR2, u"USR2"_s)}) {
        Person person;
        person.start(
            m_ctl, masked(u"trap 'echo got; exit 3' %1; echo ready; while :; do sleep 0.1; done"_s.arg(name)),
            Ctl::passphrase);
        QVERIFY(person.sees("ready"));
        QVERIFY(!person.isUsual());
        ::kill(pid_t(person.process.processId()), signal);
        QVERIFY2(person.sees("got"), qPrintable(name));
        QVERIFY(person.process.waitForFinished());
        QCOMPARE(person.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(person.process.exitCode(), 3);
        QVERIFY(person.isUsual());
    }
}

void CtlExecTest::signalsReachAProgramOnPipes()
{
    QProcess process;
    m_ctl.start(process, masked(u"trap 'echo got; exit 3' TERM; echo ready; while :; do sleep 0.1; done"_s),
                Ctl::passphrase);
    QByteArray out;
    while (!out.contains("ready") && process.waitForReadyRead(tryPatience))
        out += process.readAllStandardOutput();
    process.terminate();
    QVERIFY(process.waitForFinished(tryPatience));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardOutput().contains("got"));
}

void CtlExecTest::ctrlZWorksRepeatedly()
{
    Person person;
    person.start(m_ctl,
                 {u"exec"_s, u"--env"_s, u"GL Strings"_s, u"--token"_s, u"Other"_s, u"--"_s, u"bash"_s,
                  u"--norc"_s, u"--noediting"_s, u"-i"_s},
                 Ctl::passphrase);
    QVERIFY(person.type("PS1=; exec 9<$HOME/.passphrase\n"));
    QVERIFY(person.type("patlasctl --passphrase-fd 9 exec --env 'GL Strings' --token Other --mask -- "
                        "sh -c 'echo rea\"\"dy; exec cat'\n"));
    QVERIFY(person.sees("ready"));
    for (int round = 0; round < 3; ++round) {
        const QByteArray line = "line " + QByteArray::number(round);
        QVERIFY2(person.sees(line + "\r\n" + line, line + '\n'),
                 person.all().constData()); // typed and answered
        QVERIFY2(person.sees("Stopped", "\x1a"), person.all().constData());
        QVERIFY2(person.sees("lives", "echo li\"\"ves\n"), person.all().constData());
        QVERIFY(person.isUsual());
        QVERIFY(person.type("fg\n"));
        QTRY_VERIFY(!person.isUsual());
    }
    QVERIFY(person.type("\x04"));
    QTRY_VERIFY(person.isUsual());
    QVERIFY2(person.sees("code 0", "echo co\"\"de $?\n"), person.all().constData());
    QVERIFY(person.type("exit\n"));
    QVERIFY(person.process.waitForFinished());
}

void CtlExecTest::aProgramIsHungUpWithPatlasctl()
{
    Person person;
    person.start(
        m_ctl,
        masked(u"trap 'echo > \"$HOME/hung-up\"; exit' HUP; echo ready; while :; do sleep 0.1; done"_s),
        Ctl::passphrase);
    QVERIFY(person.sees("ready"));
    person.process.kill();
    QVERIFY(person.process.waitForFinished());
    QTRY_VERIFY(QFile::exists(m_ctl.file(u"hung-up"_s)));
}

void CtlExecTest::outputThatNobodyReadsEndsTheProgram()
{
    const Ctl::Ran ran = shell(u"run --mask -- yes | head -1; echo ${PIPESTATUS[0]}"_s);
    QCOMPARE(ran.out, QByteArray("y\n141\n"));
}

void CtlExecTest::aLongPasteArrives()
{
    Person person;
    person.start(m_ctl,
                 masked(u"stty raw -echo; echo ready; head -c 2000000 /dev/zero | tr '\\0' x; "
                        "head -c 60000 | tr -d z | wc -c; head -c 1 >/dev/null"_s),
                 Ctl::passphrase);
    QVERIFY(person.sees("ready"));
    QVERIFY(person.sees("60000", QByteArray(60000, 'p')));
    QVERIFY(person.type("q"));
    QVERIFY(person.process.waitForFinished());
    QVERIFY(person.all().count('x') >= 2000000);
    QVERIFY(person.isUsual());
}

void CtlExecTest::aChildInTheBackgroundIsNotAwaited()
{
    const Ctl::Ran ran = run(masked(u"sleep 1000 & echo $!; echo hi >&2"_s));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray("hi\n"));
    const int child = ran.out.trimmed().toInt();
    QVERIFY(child > 1);
    QCOMPARE(::kill(child, SIGKILL), 0);
    // All that it wrote by itself is there.
    QCOMPARE(run(masked(u"head -c 300000 /dev/zero | tr '\\0' x"_s)).out.size(), 300000);
}

void CtlExecTest::anyDescriptorCanBeChosen()
{
    for (const int number : {3, 4, 5, 6, 7, 8, 12, 255}) {
        const Ctl::Ran ran = shell(u"run --fd %1 --mask -- bash -c 'tr a-z A-Z <&%1; exit 4'"_s.arg(number));
        QCOMPARE(ran.out, QByteArray(givenSecret).toUpper() + '\n');
        QCOMPARE(ran.code, 4);
    }
    QCOMPARE(shell(u"run --fd 12 --mask -- no-such-program"_s).code, 2);
    QCOMPARE(shell(u"run --fd 3 -- bash -c 'cat <&3'"_s).out, QByteArray(givenSecret) + '\n');
    QCOMPARE(shell(u"run --fd 256 -- true"_s).code, 2);
    QCOMPARE(shell(u"run --fd 2 -- true"_s).code, 2);
}

void CtlExecTest::argumentsArriveByteForByte()
{
    const Ctl::Ran ran = shell(u"run -- printf '%s|' '[a,b]' $'\\xff\\xfe' '' -- '[' --env '%%'"_s);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.out, QByteArray("[a,b]|\xff\xfe||--|[|--env|%%|"));
}

void CtlExecTest::aProgramFindsWhatPatlasctlFound()
{
    const QString look =
        u"bash -c 'ulimit -c; ulimit -Hc; umask; printenv HTTP_PROXY; grep SigIgn /proc/self/status'"_s;
    const QString set = u"export HTTP_PROXY=proxy:3128; ulimit -S -c 100; umask 027; "_s;
    for (const QString &pipes : {u""_s, u"trap '' PIPE; "_s}) {
        const QByteArray direct = shell(set + pipes + look).out;
        QVERIFY(direct.contains("proxy:3128"));
        QCOMPARE(shell(set + pipes + u"run -- "_s + look).out, direct);
        QCOMPARE(shell(set + pipes + u"run --mask -- "_s + look).out, direct);
    }
}

void CtlExecTest::whatMeansNothingIsRefused()
{
    const Ctl::Ran twice = shell(u"run --as A=Other --as A=Other -- true"_s);
    QCOMPARE(twice.code, 2);
    QVERIFY2(twice.err.contains("--as"), twice.err.constData());
    const Ctl::Ran empty = shell(u"run -- ''"_s);
    QCOMPARE(empty.code, 2);
    QVERIFY2(empty.err.contains("Name a program behind --."), empty.err.constData());
    QCOMPARE(shell(u"run true"_s).code, 2);
    QCOMPARE(shell(u"run true -- true"_s).code, 2);
}

void CtlExecTest::aKeptKeyAlwaysEnds()
{
    const auto keep = [](const char *secret) {
        return kernelkeyring::keep(keyName, Secret::copyOf(secret), std::chrono::seconds(60));
    };
    if (!keep("first"))
        QSKIP("The kernel keeps no keys here");
    QVERIFY(keep("a second one"));
    const Result<Secret> read = kernelkeyring::read(keyName);
    QVERIFY(read && read->view() == "a second one");
    for (int round = 0; round < 50; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            while (keep("again")) { }
            ::_exit(1);
        }
        ::usleep(useconds_t(round) * 100);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        // Others of this name are in no keyring any more and go with the next collection.
        const long key = ::syscall(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, "user", keyName, 0);
        QVERIFY(key > 0);
        const QByteArray kept = QByteArray::number(qlonglong(key), 16).rightJustified(8, '0');
        QFile keys(u"/proc/keys"_s);
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = keys.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(kept))
                QVERIFY2(!line.contains(" perm "), line.constData());
        }
    }
    QVERIFY(kernelkeyring::forget(keyName));
    QVERIFY(!kernelkeyring::read(keyName));
}

PATLAS_CORE_TEST(CtlExecTest)
#include "tst_ctlexec.moc"
