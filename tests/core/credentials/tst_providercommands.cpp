// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ProviderCommands.h"

#include "core/secret/TokenRedaction.h"
#include "core/storage/Database.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"https://api.example.com:443"_s;

} // namespace

/// Programs that print secrets: real child processes, which the test writes as scripts that play a provider.
class ProviderCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyAbsoluteDirectoriesAreLookedThrough();
    void nothingIsStartedUnlessAllowed();
    void anotherCommandOrPlaceIsAskedAgain();
    void permissionOutlivesTheProgram();
    void valueIsWhatIsPrinted();
    void programsGetNoShell();
    void programsGetACleanPlace();
    void valuesAreHeldForAWhile();
    void valuesAreForgotten();
    void withdrawnCommandsAreNotStarted();
    void oneProgramRunsForAll();
    void valuesAreMasked();
    void failuresAreSaid_data();
    void failuresAreSaid();
    void secretsInErrorsAreDots();
    void aProgramThatHangsIsEnded();
    void cancelEndsTheProgram();
    void destroyingEndsTheProgram();

private:
    /// An executable script with this text; its path.
    QString script(const QString &name, const QByteArray &text) const
    {
        const QString path = m_directory->filePath(u"bin/"_s + name);
        QFile file(path);
        [&] {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write("#!/bin/sh\n" + text) > 0);
        }();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void allow(const QString &line)
    {
        const Result<ProviderCommand> command = findCommand(line);
        QVERIFY(command);
        QVERIFY(waitFor(m_allowed->add(*command, service)));
    }
    /// What the command prints; of a failure, its sentences.
    QString printed(const QString &line)
    {
        const Result<Secret> value = waitFor(m_commands->valueOf({line, service}));
        return value ? QString::fromUtf8(value->view().data(), qsizetype(value->size()))
                     : value.error().message();
    }
    void renew(const ProviderLimits &limits)
    {
        m_commands = std::make_unique<ProviderCommands>(*m_allowed, limits);
    }
    /// The process whose id the script wrote is gone.
    bool isGone(const QString &name) const
    {
        const int id = content(name).trimmed().toInt();
        return id > 1 && ::kill(pid_t(id), 0) != 0;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AllowedCommands> m_allowed;
    std::unique_ptr<ProviderCommands> m_commands;
    QByteArray m_path;
};

void ProviderCommandsTest::init()
{
    m_path = qgetenv("PATH");
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(u"bin"_s)));
    qputenv("PATH", QFile::encodeName(path(u"bin"_s)) + ':' + m_path);
    m_database = std::make_unique<Database>(path(u"patlas.sqlite"_s));
    QVERIFY(waitFor(m_database->open()));
    m_allowed = std::make_unique<AllowedCommands>(*m_database);
    QVERIFY(waitFor(m_allowed->load()));
    renew({});
}

void ProviderCommandsTest::cleanup()
{
    m_commands.reset();
    m_allowed.reset();
    m_database.reset();
    qputenv("PATH", m_path);
}

void ProviderCommandsTest::onlyAbsoluteDirectoriesAreLookedThrough()
{
    script(u"provider"_s, "echo x");
    QCOMPARE(findCommand(u"provider show a"_s)->program, path(u"bin/provider"_s));
    QCOMPARE(findCommand(path(u"bin/../bin/provider"_s))->program, path(u"bin/provider"_s));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(path(u"bin"_s)));
    for (const char *relative : {".", "", "./", "../bin"}) {
        qputenv("PATH", relative);
        QVERIFY(!findCommand(u"provider"_s));
    }
    QVERIFY(!findCommand(u"./provider"_s));
    QVERIFY(!findCommand(u"bin/provider"_s));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!findCommand(path(u"bin"_s))); // a folder
    const Result<ProviderCommand> none = findCommand(u"no-such-program"_s);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(none.error().message().contains(u"no-such-program"_s));
}

void ProviderCommandsTest::nothingIsStartedUnlessAllowed()
{
    const QString line =
        script(u"pass"_s, "touch " + QFile::encodeName(path(u"started"_s)) + "\necho secret-1")
        + u" show a"_s;
    const Result<Secret> value = waitFor(m_commands->valueOf({line, service}));
    QVERIFY(!value);
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
    QVERIFY(value.error().message().contains(u"pass show a"_s));
    QVERIFY(!QFile::exists(path(u"started"_s)));
    QCOMPARE(m_commands->unallowedOf({{line, service}, {line, service}}).size(), std::size_t(1));
    allow(line);
    QVERIFY(m_commands->unallowedOf({{line, service}}).empty());
    QCOMPARE(printed(line), u"secret-1"_s);
}

void ProviderCommandsTest::anotherCommandOrPlaceIsAskedAgain()
{
    const QString program = script(u"pass"_s, "echo secret-2");
    allow(u"pass show a"_s);
    QVERIFY(m_commands->unallowedOf({{program + u" show a"_s, service}}).empty()); // the same program
    for (const QString &line : {u"pass show b"_s, u"pass show a b"_s, u"pass 'show a'"_s, u"pass"_s}) {
        QCOMPARE(m_commands->unallowedOf({{line, service}}).size(), std::size_t(1));
        QVERIFY(!waitFor(m_commands->valueOf({line, service})));
    }
    QVERIFY(!waitFor(m_commands->valueOf({u"pass show a"_s, u"https://elsewhere.example:443"_s})));
    // Another program of that name comes first now.
    QVERIFY(QDir().mkpath(path(u"other"_s)));
    QVERIFY(QFile::copy(program, path(u"other/pass"_s)));
    qputenv("PATH", QFile::encodeName(path(u"other"_s)) + ':' + qgetenv("PATH"));
    QCOMPARE(m_commands->unallowedOf({{u"pass show a"_s, service}}).size(), std::size_t(1));
    QVERIFY(!waitFor(m_commands->valueOf({u"pass show a"_s, service})));
}

void ProviderCommandsTest::permissionOutlivesTheProgram()
{
    script(u"pass"_s, "echo secret-3");
    allow(u"pass show 'a b'"_s);
    AllowedCommands later(*m_database);
    QVERIFY(waitFor(later.load()));
    QCOMPARE(later.all().size(), std::size_t(1));
    QCOMPARE(later.all().front().command, m_allowed->all().front().command);
    QVERIFY(later.all().front().isFor({u"pass"_s, u"show"_s, u"a b"_s}, service));
    QVERIFY(!later.all().front().isFor({u"pass"_s, u"show"_s, u"a"_s}, service));
    QVERIFY(!later.all().front().isFor({u"ass"_s, u"show"_s, u"a b"_s}, service));
    QVERIFY(waitFor(m_allowed->remove(m_allowed->all().front())));
    AllowedCommands last(*m_database);
    QVERIFY(waitFor(last.load()));
    QVERIFY(last.all().empty());
}

void ProviderCommandsTest::valueIsWhatIsPrinted()
{
    script(u"pass"_s, "printf '%s' \"$1\"");
    for (const QString &value : {u"secret"_s, u" two words "_s, u"grün"_s}) {
        const QString line = u"pass '"_s + value + u'\'';
        allow(line);
        QCOMPARE(printed(line), value);
    }
    script(u"lines"_s, "printf 'secret-4\\r\\n'; echo told >&2");
    allow(u"lines"_s);
    QCOMPARE(printed(u"lines"_s), u"secret-4"_s);
    script(u"most"_s, "head -c 65536 /dev/zero | tr '\\000' x");
    allow(u"most"_s);
    QCOMPARE(printed(u"most"_s).size(), 65536);
}

void ProviderCommandsTest::programsGetNoShell()
{
    script(u"args"_s, "cd " + QFile::encodeName(path(QString())) + "\nprintf '%s,' \"$@\"");
    const QString line = u"args $(touch x) `touch y` ; touch z | a > b $HOME * ~"_s;
    allow(line);
    QCOMPARE(printed(line), u"$(touch,x),`touch,y`,;,touch,z,|,a,>,b,$HOME,*,~,"_s);
    for (const QString &name : {u"x"_s, u"y"_s, u"z"_s, u"b"_s})
        QVERIFY(!QFile::exists(path(name)) && !QFile::exists(path(u"bin/"_s + name)) && !QFile::exists(name));
}

void ProviderCommandsTest::programsGetACleanPlace()
{
    qputenv("PATLAS_TEST_PRIVATE", "value-of-this-process");
    qputenv("LD_PRELOAD_TEST", "no");
    qputenv("OP_SESSION_team", "session-1");
    qputenv("BW_SESSION", "session-2");
    QFile open(path(u"open"_s));
    QVERIFY(open.open(QIODevice::WriteOnly));
    const QByteArray out = QFile::encodeName(path(QString()));
    script(u"look"_s,
           "cd " + out
               + "\ntr '\\000' '\\n' < /proc/self/environ > environ\ntr '\\000' ' ' < /proc/$$/cmdline > "
                 "cmdline\n"
                 "ls -l /proc/$$/fd | grep -c . > fds\nls -l /proc/$$/fd > names\nread line && echo got > "
                 "input\n"
                 "(exec < /dev/tty) 2> /dev/null && echo tty > input\necho secret-of-the-provider");
    allow(u"look at it"_s);
    QCOMPARE(printed(u"look at it"_s), u"secret-of-the-provider"_s);
    const QList<QByteArray> environment = content(u"environ"_s).split('\n');
    QVERIFY(environment.contains("OP_SESSION_team=session-1"));
    QVERIFY(environment.contains("BW_SESSION=session-2"));
    QVERIFY(content(u"environ"_s).contains("PATH="));
    QVERIFY(!content(u"environ"_s).contains("PATLAS"));
    QVERIFY(!content(u"environ"_s).contains("value-of-this-process"));
    QVERIFY(!content(u"environ"_s).contains("LD_PRELOAD"));
    QVERIFY2(content(u"cmdline"_s).trimmed().endsWith("look at it"), content(u"cmdline"_s).constData());
    QVERIFY(!content(u"names"_s).contains("patlas.sqlite"));
    QVERIFY(!content(u"names"_s).contains("/open"));
    QVERIFY(!QFile::exists(path(u"input"_s)));
    for (const char *name : {"PATLAS_TEST_PRIVATE", "LD_PRELOAD_TEST", "OP_SESSION_team", "BW_SESSION"})
        qunsetenv(name);
}

void ProviderCommandsTest::valuesAreHeldForAWhile()
{
    script(u"count"_s, "cd " + QFile::encodeName(path(QString())) + "\necho x >> runs\nwc -l < runs");
    allow(u"count"_s);
    QCOMPARE(printed(u"count"_s), u"1"_s);
    QCOMPARE(printed(u"count"_s), u"1"_s);
    QCOMPARE(m_commands->heldCount(), 1);

    ProviderLimits limits;
    limits.held = std::chrono::milliseconds(1);
    renew(limits);
    QSignalSpy changes(m_commands.get(), &ProviderCommands::heldChanged);
    QCOMPARE(printed(u"count"_s), u"2"_s);
    QTRY_COMPARE(m_commands->heldCount(), 0);
    QCOMPARE(int(changes.count()), 2);
    QCOMPARE(printed(u"count"_s), u"3"_s);
}

void ProviderCommandsTest::valuesAreForgotten()
{
    script(u"count"_s, "cd " + QFile::encodeName(path(QString())) + "\necho x >> runs\nwc -l < runs");
    allow(u"count"_s);
    QCOMPARE(printed(u"count"_s), u"1"_s);
    m_commands->forget();
    QCOMPARE(m_commands->heldCount(), 0);
    QCOMPARE(printed(u"count"_s), u"2"_s);
    // Of what is being asked just then, nothing is held either.
    m_commands->forget();
    const QFuture<Result<Secret>> asked = m_commands->valueOf({u"count"_s, service});
    m_commands->forget();
    QVERIFY(waitFor(asked));
    QCOMPARE(m_commands->heldCount(), 0);
}

void ProviderCommandsTest::withdrawnCommandsAreNotStarted()
{
    script(u"pass"_s, "echo secret-5");
    allow(u"pass"_s);
    QCOMPARE(printed(u"pass"_s), u"secret-5"_s);
    QVERIFY(waitFor(m_allowed->remove(m_allowed->all().front())));
    QCOMPARE(m_commands->heldCount(), 0);
    QVERIFY(!waitFor(m_commands->valueOf({u"pass"_s, service})));
}

void ProviderCommandsTest::oneProgramRunsForAll()
{
    script(u"count"_s, "cd " + QFile::encodeName(path(QString())) + "\necho x >> runs\nwc -l < runs");
    allow(u"count"_s);
    QFuture<Result<Secret>> cancelled = m_commands->valueOf({u"count"_s, service});
    const QFuture<Result<Secret>> first = m_commands->valueOf({u"count"_s, service});
    const QFuture<Result<Secret>> second = m_commands->valueOf({u"count"_s, service});
    cancelled.cancel(); // others wait still
    QCOMPARE(QByteArray(waitFor(first)->view().data(), 1), QByteArray("1"));
    QCOMPARE(QByteArray(waitFor(second)->view().data(), 1), QByteArray("1"));
}

void ProviderCommandsTest::valuesAreMasked()
{
    script(u"pass"_s, "echo NoKnownShape-provided-1");
    allow(u"pass"_s);
    QVERIFY(printed(u"pass"_s).startsWith(u"NoKnownShape"_s));
    QVERIFY(!redactTokens(u"it says NoKnownShape-provided-1"_s).contains(u"NoKnownShape"_s));
}

void ProviderCommandsTest::failuresAreSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an exit code") << QByteArray("echo half-a-secret; echo 'not signed in' >&2; exit 3")
                                  << u"It ended with the code 3. It says: not signed in"_s;
    QTest::newRow("nothing") << QByteArray("true") << u"printed nothing"_s;
    QTest::newRow("a line break alone") << QByteArray("echo") << u"printed nothing"_s;
    QTest::newRow("NUL") << QByteArray("printf 'a\\000b'") << u"NUL"_s;
    QTest::newRow("several lines") << QByteArray("printf 'a\\nb\\n'") << u"several lines"_s;
    QTest::newRow("a flood") << QByteArray("cat /dev/zero") << u"more than 64 KiB"_s;
    QTest::newRow("a flood of errors")
        << QByteArray("head -c 5000000 /dev/zero | tr '\\000' 'e' >&2; exit 1") << u"eeee…"_s;
    QTest::newRow("killed") << QByteArray("kill -9 $$") << u"ended before it was done"_s;
}

void ProviderCommandsTest::failuresAreSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    script(u"pass"_s, text);
    allow(u"pass"_s);
    const QString said = printed(u"pass"_s);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY(!said.contains(u"half-a-secret"_s));
    QVERIFY(said.size() < 600);
    QCOMPARE(m_commands->heldCount(), 0);
}

void ProviderCommandsTest::secretsInErrorsAreDots()
{
    script(u"pass"_s, "echo 'Bearer abcdefghijklmnop ghp_16C7e42F292c6912E7710c838347Ae178B4a' >&2; exit 1");
    allow(u"pass"_s);
    const QString said = printed(u"pass"_s);
    QVERIFY2(said.contains(u"••••"_s) && !said.contains(u"ghp_16C7"_s) && !said.contains(u"abcdefgh"_s),
             qPrintable(said));
}

void ProviderCommandsTest::aProgramThatHangsIsEnded()
{
    ProviderLimits limits;
    limits.patience = std::chrono::seconds(2);
    renew(limits);
    script(u"pass"_s,
           "cd " + QFile::encodeName(path(QString()))
               + "\ntrap '' TERM INT HUP\necho $$ > own\nsleep 1000 & echo $! > child\nwait\nsleep 1000");
    allow(u"pass"_s);
    const QString said = printed(u"pass"_s);
    QVERIFY2(said.contains(u"in time"_s), qPrintable(said));
    QTRY_VERIFY(isGone(u"own"_s));
    QTRY_VERIFY(isGone(u"child"_s));
}

void ProviderCommandsTest::cancelEndsTheProgram()
{
    script(u"pass"_s, "cd " + QFile::encodeName(path(QString())) + "\necho $$ > own\nsleep 1000");
    allow(u"pass"_s);
    QFuture<Result<Secret>> asked = m_commands->valueOf({u"pass"_s, service});
    QTRY_VERIFY(!content(u"own"_s).isEmpty());
    asked.cancel();
    QTRY_VERIFY(isGone(u"own"_s));
    QVERIFY(asked.isFinished() || asked.isCanceled());
    // The next one starts it anew.
    script(u"pass"_s, "echo secret-6");
    QCOMPARE(printed(u"pass"_s), u"secret-6"_s);
}

void ProviderCommandsTest::destroyingEndsTheProgram()
{
    script(u"pass"_s, "cd " + QFile::encodeName(path(QString())) + "\necho $$ > own\nsleep 1000");
    allow(u"pass"_s);
    const QFuture<Result<Secret>> asked = m_commands->valueOf({u"pass"_s, service});
    QTRY_VERIFY(!content(u"own"_s).isEmpty());
    m_commands.reset();
    QVERIFY(isGone(u"own"_s));
    QVERIFY(asked.isCanceled());
}

PATLAS_CORE_TEST(ProviderCommandsTest)
#include "tst_providercommands.moc"
