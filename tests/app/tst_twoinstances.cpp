// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DesktopSession.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>

#include <signal.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

/// Starts the program patlas twice as a process.
class TwoInstancesTest : public QObject {
    Q_OBJECT

public:
    explicit TwoInstancesTest(DesktopSession &) { }

private Q_SLOTS:
    void cleanup();
    void secondInstanceRaisesTheFirstAndExits();
    void nextInstanceStartsAfterAKill();
    void hangingInstanceIsReported();
    void anotherDatabaseAllowsASecondInstance();
    void anotherSessionIsToldWhoHasTheData();
    void killedProcessLeavesNoCore();
    void otherProgramsOfTheUserCannotReadItsMemory();
    void itsFilesAreForTheUserAlone();

private:
    std::unique_ptr<QProcess> start() const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::SeparateChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s,
                           u"detect_leaks=0"_s); // the process is not dumpable
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationDirPath() + u"/../bin/patlas"_s, QStringList());
        return process;
    }
    /// A killed process leaves its socket behind, so only a response counts.
    static bool responses()
    {
        const QDir runtime(QString::fromLocal8Bit(qgetenv("XDG_RUNTIME_DIR")));
        for (const QString &name : runtime.entryList({u"patlas-*.socket"_s}, QDir::System)) {
            QLocalSocket socket;
            socket.connectToServer(runtime.filePath(name));
            if (socket.waitForConnected(1'000) && socket.waitForReadyRead(1'000))
                return true;
        }
        return false;
    }
    std::unique_ptr<QProcess> startFirst() const
    {
        auto first = start();
        m_started.push_back(qint64(first->processId()));
        if (!QTest::qWaitFor([] { return responses(); }, 60'000))
            qFatal("patlas does not start: %s", first->readAllStandardError().constData());
        return first;
    }

    /// What a process says, which then shows it in a dialog; up to `end`, or in a minute.
    static QByteArray saidWith(QProcess &process, const QByteArray &end)
    {
        QByteArray said;
        const auto isSaid = [&] {
            process.waitForReadyRead(100);
            said += process.readAllStandardError();
            return said.contains(end);
        };
        return QTest::qWaitFor(isSaid, 60'000) ? said : "(not all of it) " + said;
    }

    mutable std::vector<qint64> m_started;
};

void TwoInstancesTest::cleanup()
{
    for (const qint64 process : std::exchange(m_started, {}))
        ::kill(pid_t(process), SIGKILL);
}

void TwoInstancesTest::secondInstanceRaisesTheFirstAndExits()
{
    const auto first = startFirst();
    const auto second = start();
    QVERIFY(second->waitForFinished(90'000));
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(second->readAllStandardError().isEmpty());
    QCOMPARE(first->state(), QProcess::Running);
}

void TwoInstancesTest::nextInstanceStartsAfterAKill()
{
    auto first = startFirst();
    first->kill();
    QVERIFY(first->waitForFinished(90'000));
    const auto next = startFirst();
    QVERIFY(!next->waitForFinished(1'000)); // keeps running: the lock of the killed process is ignored
    const auto second = start();
    QVERIFY(second->waitForFinished(90'000));
    QCOMPARE(second->exitCode(), 0);
}

void TwoInstancesTest::hangingInstanceIsReported()
{
    const auto first = startFirst();
    ::kill(pid_t(first->processId()), SIGSTOP);
    const auto second = start();
    m_started.push_back(qint64(second->processId()));
    const QByteArray said = saidWith(*second, "start it again");
    ::kill(pid_t(first->processId()), SIGCONT);
    QVERIFY2(said.contains("does not respond"), said.constData());
}

void TwoInstancesTest::anotherDatabaseAllowsASecondInstance()
{
    const auto first = startFirst();
    const QByteArray usual = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", usual + "-other");
    const auto other = start();
    qputenv("XDG_DATA_HOME", usual);
    m_started.push_back(qint64(other->processId()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromLocal8Bit(usual) + u"-other/patlas/patlas.sqlite"_s),
                             30'000);
    QCOMPARE(other->state(), QProcess::Running);
}

void TwoInstancesTest::anotherSessionIsToldWhoHasTheData()
{
    const auto first = startFirst();
    const QByteArray usual = qgetenv("XDG_RUNTIME_DIR");
    QVERIFY(QDir().mkpath(QString::fromLocal8Bit(usual) + u"/another"_s));
    qputenv("XDG_RUNTIME_DIR", usual + "/another");
    const auto other = start();
    qputenv("XDG_RUNTIME_DIR", usual);
    m_started.push_back(qint64(other->processId()));
    const QByteArray said = saidWith(*other, "start Patlas again");
    QVERIFY2(said.contains("Another Patlas has your data open"), said.constData());
    QVERIFY2(said.contains(QByteArray::number(first->processId())), said.constData());
    QCOMPARE(first->state(), QProcess::Running);
    // Still the one that a second start in its own session raises.
    const auto second = start();
    QVERIFY(second->waitForFinished(90'000));
    QCOMPARE(second->exitCode(), 0);
}

void TwoInstancesTest::killedProcessLeavesNoCore()
{
    const auto first = startFirst();
    const QString process = u"/proc/%1/"_s.arg(first->processId());
    QFile limits(process + u"limits"_s);
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    const qsizetype at = all.indexOf("Max core file size");
    QVERIFY(at >= 0);
    // The limit that holds; the upper one is for programs that patlasctl becomes.
    const QByteArray limit = all.mid(at, all.indexOf('\n', at) - at).simplified();
    QVERIFY2(limit.startsWith("Max core file size 0 "), limit.constData());
}

void TwoInstancesTest::otherProgramsOfTheUserCannotReadItsMemory()
{
    if (geteuid() == 0)
        QSKIP("root may read every process");
    const auto first = startFirst();
    // Files under /proc of a non-dumpable process belong to root.
    QFile memory(u"/proc/%1/mem"_s.arg(first->processId()));
    QCOMPARE(QFileInfo(memory.fileName()).ownerId(), 0U);
    QVERIFY(!memory.open(QIODevice::ReadOnly));
}

void TwoInstancesTest::itsFilesAreForTheUserAlone()
{
    const auto first = startFirst();
    const QString database = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/patlas/patlas.sqlite-wal"_s;
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(database), qPrintable(database), 60'000);
    QStringList seen;
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (!file.filePath().contains(u"patlas"_s, Qt::CaseInsensitive) || file.isSymLink())
            continue;
        seen.append(file.fileName());
        constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & ofOthers), qPrintable(file.filePath()));
    }
    QVERIFY2(seen.contains(u"patlas.sqlite"_s), qPrintable(seen.join(u' ')));
}

PATLAS_SESSION_TEST(TwoInstancesTest, Keyring::None)
#include "tst_twoinstances.moc"
