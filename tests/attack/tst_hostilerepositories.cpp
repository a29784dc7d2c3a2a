// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitHistory.h"
#include "core/leaks/LeakScan.h"
#include "tests/core/leaks/LeakSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Repositories that make git wait, or start a program, in a scan for leaked tokens.
class HostileRepositoriesTest : public QObject {
    Q_OBJECT

private:
    struct Scanned {
        LeakProgress progress;
        QStringList tokens;
        QStringList missed; ///< "path: why"
    };

    QString path(const QString &name) const { return m_directory->filePath(name); }

    void git(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(path(u"repository"_s));
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s}
                          + arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')),
                   process.readAllStandardError().constData());
    }

    void write(const QString &name, const QByteArray &content, bool isProgram = false) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        if (isProgram)
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void commit(const QString &file, const QByteArray &content) const
    {
        write(u"repository/"_s + file, content);
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"change"_s});
    }

    Scanned scanned() const
    {
        Scanned outcome;
        LeakScan scan(knownSamples(), {{path(u"repository"_s)}, true, {}});
        connect(&scan, &LeakScan::found, &scan,
                [&outcome](const LeakFinding &finding) { outcome.tokens.append(finding.tokenId); });
        connect(&scan, &LeakScan::missed, &scan, [&outcome](const QString &where, const QString &why) {
            outcome.missed.append(where + u": "_s + why);
        });
        bool ended = false;
        connect(&scan, &LeakScan::finished, &scan, [&](const LeakProgress &progress) {
            outcome.progress = progress;
            ended = true;
        });
        scan.start();
        if (!QTest::qWaitFor([&ended] { return ended; }, 120'000))
            qFatal("the scan does not end");
        return outcome;
    }

    /// Puts a program in front of git that behaves as git did before it could stay offline.
    void useOldGit() const
    {
        const QString real = QStandardPaths::findExecutable(u"git"_s);
        QDir().mkpath(path(u"bin"_s));
        write(u"bin/git"_s,
              "#!/bin/sh\n[ \"$1\" = --version ] && { echo git version 2.39.2; exit; }\n"
              "unset GIT_NO_LAZY_FETCH GIT_ALLOW_PROTOCOL\nexec '"
                  + QFile::encodeName(real) + "' \"$@\"\n",
              true);
        qputenv("PATH", QFile::encodeName(path(u"bin"_s)) + ':' + m_path);
    }

    /// A partial clone that misses an object, and whose remote is reached through a program.
    void makePartialClone() const
    {
        write(u"program"_s, "#!/bin/sh\n: >'" + QFile::encodeName(path(u"started"_s)) + "'\n", true);
        commit(u"a"_s, "T=" + personalSample + "\n");
        commit(u"a"_s, "gone\n");
        git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
        git({u"config"_s, u"extensions.partialClone"_s, u"origin"_s});
        git({u"config"_s, u"remote.origin.url"_s, path(u"elsewhere"_s)});
        git({u"config"_s, u"remote.origin.promisor"_s, u"true"_s});
        git({u"config"_s, u"remote.origin.uploadpack"_s, path(u"program"_s)});
        git({u"config"_s, u"protocol.allow"_s, u"always"_s});
        git({u"config"_s, u"protocol.file.allow"_s, u"always"_s});
        // The version of the file that has no token is missing.
        QProcess process;
        process.setWorkingDirectory(path(u"repository"_s));
        process.start(u"git"_s, {u"rev-parse"_s, u"HEAD:a"_s});
        QVERIFY(process.waitForFinished(60'000));
        const QString id = QString::fromLatin1(process.readAllStandardOutput()).trimmed();
        QVERIFY(QFile::remove(path(u"repository/.git/objects/%1/%2"_s.arg(id.left(2), id.mid(2)))));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_path;

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        qputenv("HOME", QFile::encodeName(m_directory->path())); // ignores the user's configuration
        QDir().mkpath(path(u"repository"_s));
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    }
    void cleanup() { qputenv("PATH", m_path); }

    void pipeOrSocketInARepositoryIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isSocket");
        for (const char *file : {"HEAD", "config", "packed-refs", "commondir", "refs/heads/other",
                                 "objects/info/alternates", "info/grafts", "shallow"}) {
            QTest::addRow("pipe %s", file) << QString::fromLatin1(file) << false;
            QTest::addRow("socket %s", file) << QString::fromLatin1(file) << true;
        }
    }
    void pipeOrSocketInARepositoryIsNotWaitedFor()
    {
        QFETCH(QString, file);
        QFETCH(bool, isSocket);
        commit(u"a"_s, "T=" + personalSample + "\n");
        const QByteArray place = QFile::encodeName(path(u"repository/.git/"_s + file));
        QFile::remove(QFile::decodeName(place));
        if (isSocket) {
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            QVERIFY(std::size_t(place.size()) < sizeof address.sun_path);
            qstrcpy(address.sun_path, place.constData());
            const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            ::close(descriptor);
        } else {
            QCOMPARE(::mkfifo(place.constData(), 0600), 0);
        }
        const Scanned outcome = scanned();
        QCOMPARE(outcome.missed.size(), 1);
        QVERIFY2(outcome.missed.front().contains(file + u" is a pipe, a socket or a device."_s),
                 qPrintable(outcome.missed.front()));
        QCOMPARE(outcome.progress.repositories, 0);
        QCOMPARE(outcome.tokens, QStringList(u"personal"_s)); // the file itself was read all the same
    }

    void linkToAPipeIsNotWaitedFor()
    {
        commit(u"a"_s, "harmless\n");
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        QVERIFY(QFile::remove(path(u"repository/.git/config"_s)));
        QVERIFY(QFile::link(path(u"pipe"_s), path(u"repository/.git/config"_s)));
        const Scanned outcome = scanned();
        QCOMPARE(outcome.missed.size(), 1);
        QVERIFY(outcome.missed.front().contains(u"config is a pipe"_s));
    }

    void repositoryThatAFileNamesIsLookedThroughToo()
    {
        commit(u"a"_s, "harmless\n");
        QVERIFY(QDir().rename(path(u"repository/.git"_s), path(u"outside"_s)));
        write(u"repository/.git"_s, "gitdir: ../outside\n");
        QCOMPARE(scanned().progress.repositories, 1);
        QVERIFY(QFile::remove(path(u"outside/HEAD"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"outside/HEAD"_s)).constData(), 0600), 0);
        const Scanned outcome = scanned();
        QCOMPARE(outcome.missed.size(), 1);
        QVERIFY2(outcome.missed.front().contains(u"outside/HEAD is a pipe"_s),
                 qPrintable(outcome.missed.front()));
    }

    /// A configuration may include a file from anywhere.
    void gitThatWaitsForAnIncludedPipeIsEnded()
    {
        commit(u"a"_s, "harmless\n");
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        git({u"config"_s, u"include.path"_s, path(u"pipe"_s)});
        const std::atomic_bool cancelled = false;
        const Result<void> read = scanHistory(
            path(u"repository/.git"_s), *knownSamples(), [](const LeakFinding &) {}, [](qint64) {}, cancelled,
            std::chrono::milliseconds(300));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Timeout);
    }

    void brokenRepositoryDoesNotLeadToTheOneAroundIt()
    {
        commit(u"a"_s, "T=" + personalSample + "\n");
        commit(u"a"_s, "gone\n");
        QDir().mkpath(path(u"repository/inner/.git/objects"_s));
        QDir().mkpath(path(u"repository/inner/.git/refs"_s));
        write(u"repository/inner/.git/HEAD"_s, "no reference\n");
        const std::atomic_bool cancelled = false;
        qint64 bytes = 0;
        const Result<void> read = scanHistory(
            path(u"repository/inner/.git"_s), *knownSamples(), [](const LeakFinding &) {},
            [&bytes](qint64 more) { bytes += more; }, cancelled);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Refused);
        QCOMPARE(bytes, 0);
    }

    void partialCloneStartsNoProgram_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("this git") << false;
        QTest::newRow("a git that cannot stay offline") << true;
    }
    void partialCloneStartsNoProgram()
    {
        QFETCH(bool, isOld);
        makePartialClone();
        if (isOld)
            useOldGit();
        const Scanned outcome = scanned();
        QVERIFY(!QFile::exists(path(u"started"_s)));
        const bool isLeftOut = !gitCanStayOffline();
        QVERIFY(isLeftOut || !isOld);
        QCOMPARE(outcome.missed.join(u'\n').contains(u"it is a partial clone"_s), isLeftOut);
        QCOMPARE(outcome.tokens, isLeftOut ? QStringList() : QStringList(u"personal"_s));
        if (!isOld)
            return;
        QProcess trap; // starts the program; otherwise the trap would not work
        trap.setWorkingDirectory(path(u"repository"_s));
        trap.start(u"git"_s, {u"cat-file"_s, u"-p"_s, u"HEAD:a"_s});
        QVERIFY(trap.waitForFinished(60'000));
        QVERIFY(QFile::exists(path(u"started"_s)));
    }

    void wholeCloneIsReadByAnOldGit()
    {
        commit(u"a"_s, "T=" + personalSample + "\n");
        commit(u"a"_s, "gone\n");
        useOldGit();
        const Scanned outcome = scanned();
        QCOMPARE(outcome.missed, QStringList());
        QCOMPARE(outcome.tokens, QStringList(u"personal"_s));
    }

    void versionsThatCanStayOfflineAreKnown_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("can");
        for (const char *old : {"2.25.1", "2.38.5", "2.39.0", "2.39.3", "2.40.1", "2.41.0", "2.42.1",
                                "2.43.3", "2.44.0", "1.9.5", "nonsense", ""})
            QTest::addRow("%s", old) << QByteArray("git version ") + old << false;
        for (const char *recent : {"2.39.4", "2.39.5 (Apple Git-154)", "2.40.2", "2.41.1", "2.42.2", "2.43.4",
                                   "2.44.1", "2.45.0", "2.45.1.windows.1", "2.47.0-rc1", "2.50.1", "3.0.0"})
            QTest::addRow("%s", recent) << QByteArray("git version ") + recent + "\n" << true;
    }
    void versionsThatCanStayOfflineAreKnown()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, can);
        QCOMPARE(staysOffline(line), can);
    }
};

PATLAS_CORE_TEST(HostileRepositoriesTest)
#include "tst_hostilerepositories.moc"
