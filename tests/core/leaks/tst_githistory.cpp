// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitHistory.h"
#include "core/leaks/LeakWalk.h"
#include "tests/core/leaks/LeakSamples.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Uses real repositories, created with git.
class GitHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedTokenIsFoundWithItsFirstCommit();
    void packedObjectsAreRead();
    void messagesTagsAndUnreachableCommitsAreRead();
    void folderWithoutARepositoryIsRefused();
    void repositoriesAreFoundInFolders();
    void programsNamedByARepositoryAreNotStarted();

private:
    QString git(const QStringList &arguments) const;
    QString commit(const QString &file, const QByteArray &content, const QString &message) const;
    std::vector<LeakFinding> findings() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void GitHistoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    qputenv("HOME", QFile::encodeName(m_directory->path())); // ignores the user's configuration
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
}

QString GitHistoryTest::git(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory->path());
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.org"_s} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString GitHistoryTest::commit(const QString &file, const QByteArray &content, const QString &message) const
{
    QFile output(m_directory->filePath(file));
    if (!output.open(QIODevice::WriteOnly) || output.write(content) != content.size())
        qFatal("cannot write");
    output.close();
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"-m"_s, message});
    return git({u"rev-parse"_s, u"HEAD"_s});
}

std::vector<LeakFinding> GitHistoryTest::findings() const
{
    const auto known = knownSamples();
    std::vector<LeakFinding> found;
    qint64 bytes = 0;
    const std::atomic_bool cancelled = false;
    const Result<void> scanned = scanHistory(
        m_directory->path(), *known, [&found](LeakFinding finding) { found.push_back(std::move(finding)); },
        [&bytes](qint64 more) { bytes += more; }, cancelled);
    if (!scanned)
        qFatal("%s %s", qPrintable(scanned.error().what), qPrintable(scanned.error().detail));
    if (bytes == 0)
        qFatal("nothing was read");
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(a.tokenId, a.place.path) < std::tie(b.tokenId, b.place.path);
    });
    return found;
}

// An unpacked archive may contain such a folder.
void GitHistoryTest::programsNamedByARepositoryAreNotStarted()
{
    const QString mark = m_directory->filePath(u"started"_s);
    const QString program = m_directory->filePath(u"program"_s);
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n: >'" + QFile::encodeName(mark) + "'\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    script.close();
    commit(u"deploy.sh"_s, "T=" + personalSample + "\n", u"leak"_s);
    // A commit with a signature that git would verify.
    const QByteArray signature =
        "gpgsig -----BEGIN PGP SIGNATURE-----\n \n aaaa\n -----END PGP SIGNATURE-----";
    QByteArray raw = git({u"cat-file"_s, u"commit"_s, u"HEAD"_s}).toUtf8() + '\n';
    raw.insert(raw.indexOf("\n\n"), '\n' + signature);
    QFile object(m_directory->filePath(u"object"_s));
    QVERIFY(object.open(QIODevice::WriteOnly) && object.write(raw) == raw.size());
    object.close();
    const QString signedCommit = git({u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"object"_s});
    git({u"update-ref"_s, u"refs/heads/main"_s, signedCommit});
    git({u"config"_s, u"log.showSignature"_s, u"true"_s});
    for (const QString &setting :
         {u"gpg.program"_s, u"core.fsmonitor"_s, u"diff.external"_s, u"core.pager"_s, u"core.sshCommand"_s})
        git({u"config"_s, setting, program});
    QFile::remove(mark); // git itself may have started it

    QCOMPARE(findings().size(), size_t(1));
    QVERIFY(!QFile::exists(mark));
    git({u"log"_s, u"-1"_s}); // starts it; otherwise the trap would not work
    QVERIFY(QFile::exists(mark));
}

void GitHistoryTest::deletedTokenIsFoundWithItsFirstCommit()
{
    commit(u"readme"_s, "hello\n", u"first"_s);
    const QString leaking = commit(u"dä ploy.sh"_s, "#!/bin/sh\nT=" + personalSample + "\n", u"second"_s);
    commit(u"dä ploy.sh"_s, "#!/bin/sh\n", u"third"_s);
    const auto found = findings();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().tokenId, u"personal"_s);
    QVERIFY(found.front().place.kind == LeakPlace::Kind::History);
    QCOMPARE(found.front().place.path, QByteArray("dä ploy.sh"));
    QCOMPARE(found.front().place.line, 2);
    QCOMPARE(found.front().place.commit, leaking);
    QVERIFY(found.front().place.committed.isValid());
    QCOMPARE(found.front().excerpt, u"T=glspat_••••"_s);
}

void GitHistoryTest::packedObjectsAreRead()
{
    QByteArray log(200'000, '.');
    for (int i = 0; i < 20; ++i) {
        log.append("line " + QByteArray::number(i) + '\n'); // leads to deltas in the pack
        commit(u"log"_s, log, u"more"_s);
    }
    const QString leaking = commit(u"log"_s, log + unshapedSample + '\n', u"leak"_s);
    commit(u"log"_s, log, u"gone"_s);
    git({u"gc"_s, u"-q"_s, u"--aggressive"_s, u"--prune=now"_s});
    const auto found = findings();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().tokenId, u"unshaped"_s);
    QCOMPARE(found.front().place.commit, leaking);
    QCOMPARE(found.front().place.line, 21);
}

void GitHistoryTest::messagesTagsAndUnreachableCommitsAreRead()
{
    commit(u"a"_s, "a", u"first"_s);
    const QString leaking = commit(u"a"_s, "b", u"use "_s + QString::fromLatin1(projectSample));
    git({u"tag"_s, u"-a"_s, u"v1"_s, u"-m"_s, QString::fromLatin1(unshapedSample)});
    const QString lost = commit(u"lost"_s, personalSample, u"to be lost"_s);
    git({u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s});
    const auto found = findings();
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].tokenId, u"personal"_s);
    QCOMPARE(found[0].place.commit, lost);
    QVERIFY(found[0].place.reach == LeakPlace::Reach::Reflog); // no branch contains it
    QCOMPARE(found[1].tokenId, u"project"_s);
    QCOMPARE(found[1].place.commit, leaking);
    QCOMPARE(found[2].tokenId, u"unshaped"_s);
}

void GitHistoryTest::folderWithoutARepositoryIsRefused()
{
    const QTemporaryDir plain;
    const auto known = knownSamples();
    const std::atomic_bool cancelled = false;
    const Result<void> scanned = scanHistory(
        plain.path(), *known, [](const LeakFinding &) {}, [](qint64) {}, cancelled);
    QVERIFY(!scanned);
    QCOMPARE(scanned.error().kind, ErrorKind::Refused);
    QVERIFY(!scanned.error().detail.isEmpty());
}

void GitHistoryTest::repositoriesAreFoundInFolders()
{
    commit(u"a"_s, "a", u"first"_s);
    git({u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, u"bare.git"_s});
    git({u"worktree"_s, u"add"_s, u"-q"_s, u"beside"_s});
    const std::atomic_bool cancelled = false;
    const LeakWalk::Watcher watcher{[](const QByteArray &path, const QString &why) {
                                        qFatal("%s: %s", path.constData(), qPrintable(why));
                                    },
                                    [](const QByteArray &, LeakPlace::Part, const QByteArray &) {}};
    const LeakWalk found = walk({m_directory->path()}, watcher, cancelled);
    QByteArrayList repositories;
    for (const std::vector<GitStore> &group : found.repositories) {
        for (const GitStore &store : group)
            repositories.append(store.shown());
    }
    std::sort(repositories.begin(), repositories.end());
    const QByteArray root = QFile::encodeName(QFileInfo(m_directory->path()).canonicalFilePath());
    // The work tree beside shares the history of the first.
    QCOMPARE(repositories, QByteArrayList({root, root + "/bare.git"}));
    QCOMPARE(found.workTrees.size(), size_t(2));
    for (const LeakWalk::File &file : found.files)
        QVERIFY2(!file.path.contains("/objects/"), file.path.constData());
}

PATLAS_CORE_TEST(GitHistoryTest)
#include "tst_githistory.moc"
