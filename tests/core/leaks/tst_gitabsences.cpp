// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>

#include <sys/stat.h>

#include <cstdio>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Histories that are not all there: what is missing is told, and what is there is read. And repositories
/// that several paths lead to: each is read once.
class GitAbsencesTest : public QObject {
    Q_OBJECT

private:
    ScanOutcome scan(const QString &where) const { return scanned(QStringList{m_folder->path(where)}); }
    QString path(const QString &name) const { return m_folder->path(name); }
    QString url(const QString &name) const { return u"file://"_s + path(name); }
    QString objectFile(const QString &where, const QString &revision) const
    {
        const QString id = QString::fromLatin1(m_folder->git(where, {u"rev-parse"_s, revision}));
        return path(where + u"/.git/objects/%1/%2"_s.arg(id.left(2), id.mid(2)));
    }
    void past(const QString &where) const
    {
        m_folder->commit(where, u"s"_s, personalSample + "\n");
        m_folder->git(where, {u"rm"_s, u"-q"_s, u"s"_s});
        m_folder->commitStaged(where);
    }
    void spoil(const QString &file, qint64 at, const QByteArray &bytes) const
    {
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        QFile object(file);
        QVERIFY2(object.open(QIODevice::ReadWrite), qPrintable(file));
        QVERIFY(object.seek(at));
        QCOMPARE(object.write(bytes), bytes.size());
    }

    std::unique_ptr<GitFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<GitFolder>();
        m_folder->make(u"r"_s);
        m_folder->commit(u"r"_s, u"readme"_s, "hello\n");
    }

    void historyBehindALinkIsReadAndTheLinkTold()
    {
        past(u"r"_s);
        QDir().mkpath(path(u"linked"_s));
        QVERIFY(QFile::link(path(u"r/.git"_s), path(u"linked/.git"_s)));
        const ScanOutcome outcome = scan(u"linked"_s);
        QCOMPARE(outcome.only().place.path, QByteArray("s"));
        QCOMPARE(outcome.progress.repositories, 1);
        QVERIFY(outcome.progress.bytes > 0);
        QVERIFY2(outcome.hasMissed(u"Its .git leads to "_s), qPrintable(outcome.missed.join(u'\n')));
    }

    void linkThatLeadsNowhereIsNoHistory_data()
    {
        QTest::addColumn<QByteArray>("pointer"); // empty: a link
        QTest::addColumn<QString>("told");
        QTest::newRow("link") << QByteArray() << u"a link that leads nowhere"_s;
        QTest::newRow("file") << QByteArray("gitdir: ../gone\n") << u"names a repository that is not there"_s;
        QTest::newRow("nonsense") << QByteArray("nonsense\n") << u"a file that names no repository"_s;
    }
    void linkThatLeadsNowhereIsNoHistory()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QString, told);
        QDir().mkpath(path(u"w"_s));
        if (pointer.isEmpty())
            QVERIFY(QFile::link(path(u"gone"_s), path(u"w/.git"_s)));
        else
            m_folder->write("w/.git", pointer);
        const ScanOutcome outcome = scan(u"w"_s);
        QCOMPARE(outcome.progress.repositories, 0);
        QCOMPARE(outcome.missed.size(), 1);
        QVERIFY2(outcome.hasMissed(told), qPrintable(outcome.missed.front()));
    }

    void directoryWithoutAHeadIsNoRepository()
    {
        QVERIFY(QFile::remove(path(u"r/.git/HEAD"_s)));
        const ScanOutcome outcome = scan(u"r"_s);
        QCOMPARE(outcome.progress.repositories, 0);
        QVERIFY2(outcome.hasMissed(u"is no repository"_s), qPrintable(outcome.missed.join(u'\n')));
    }

    void shallowCloneIsTold()
    {
        past(u"r"_s);
        m_folder->git({}, {u"clone"_s, u"-q"_s, u"--depth"_s, u"1"_s, url(u"r"_s), u"shallow"_s});
        const ScanOutcome outcome = scan(u"shallow"_s);
        QVERIFY(outcome.found.empty());
        QCOMPARE(outcome.progress.incomplete, 1);
        const QByteArray first = m_folder->git(u"shallow"_s, {u"rev-parse"_s, u"HEAD"_s}).left(10);
        QVERIFY2(
            outcome.hasMissed(u"a shallow clone: what came before commit "_s + QString::fromLatin1(first)),
            qPrintable(outcome.missed.join(u'\n')));
    }

    void partialCloneIsToldWithWhatItDoesNotHave_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("without files") << u"blob:none"_s;
        QTest::newRow("without folders") << u"tree:0"_s;
    }
    void partialCloneIsToldWithWhatItDoesNotHave()
    {
        QFETCH(QString, filter);
        if (!gitCanStayOffline())
            QSKIP("this git cannot read a partial clone without fetching");
        past(u"r"_s);
        m_folder->git(u"r"_s, {u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        m_folder->git({}, {u"clone"_s, u"-q"_s, u"--filter="_s + filter, url(u"r"_s), u"partial"_s});
        const ScanOutcome outcome = scan(u"partial"_s);
        QVERIFY(outcome.found.empty());
        QCOMPARE(outcome.progress.incomplete, 1);
        QVERIFY2(outcome.hasMissed(u"One file or folder that its commits name is not here"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void damagedObjectIsToldAndTheOthersAreRead_data()
    {
        QTest::addColumn<bool>("isHead");
        QTest::newRow("its first bytes") << true;
        QTest::newRow("its last bytes") << false;
    }
    void damagedObjectIsToldAndTheOthersAreRead()
    {
        QFETCH(bool, isHead);
        m_folder->commit(u"r"_s, u"a"_s, personalSample + "\n" + QByteArray(500, 'a'));
        m_folder->commit(u"r"_s, u"b"_s, unshapedSample + "\n");
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"-r"_s, u"."_s});
        m_folder->commitStaged(u"r"_s);
        const QString object = objectFile(u"r"_s, u"HEAD~1:a"_s);
        spoil(object, isHead ? 0 : QFileInfo(object).size() - 4, "junk");
        const ScanOutcome outcome = scan(u"r"_s);
        QVERIFY2(outcome.hasMissed(u"One of its objects is damaged and could not be read: "_s),
                 qPrintable(outcome.missed.join(u'\n')));
        QCOMPARE(outcome.progress.incomplete, 1);
        const auto other = std::find_if(outcome.found.begin(), outcome.found.end(),
                                        [](const auto &finding) { return finding.tokenId == u"unshaped"_s; });
        QVERIFY(other != outcome.found.end());
        QCOMPARE(other->place.path, QByteArray("b"));
        QVERIFY(!other->place.commit.isEmpty());
    }

    void damagedPackLosesOnlyWhatIsDamaged()
    {
        QRandomGenerator random(7);
        QByteArray noise(100'000, Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [&random] { return char(random.bounded(256)); });
        m_folder->commit(u"r"_s, u"noise"_s, noise);
        for (int i = 0; i < 20; ++i)
            m_folder->commit(u"r"_s, u"f%1"_s.arg(i), QByteArray::number(i) + "\n" + personalSample + "\n");
        m_folder->git(u"r"_s, {u"gc"_s, u"-q"_s, u"--prune=now"_s});
        const QDir packs(path(u"r/.git/objects/pack"_s));
        const QString pack = packs.filePath(packs.entryList({u"*.pack"_s}).value(0));
        spoil(pack, QFileInfo(pack).size() / 2, QByteArray(16, 'X')); // in the noise
        const ScanOutcome outcome = scan(u"r"_s);
        QVERIFY2(outcome.hasMissed(u"One of its objects is damaged"_s),
                 qPrintable(outcome.missed.join(u'\n')));
        QCOMPARE(outcome.found.size(), size_t(20)); // each in its file and in the history
        for (const LeakFinding &finding : outcome.found)
            QCOMPARE(finding.place.versions, 1);
    }

    void missingFileIsTold()
    {
        m_folder->commit(u"r"_s, u"s"_s, "x\n");
        QVERIFY(QFile::remove(objectFile(u"r"_s, u"HEAD:s"_s)));
        const ScanOutcome outcome = scan(u"r"_s);
        QVERIFY2(outcome.hasMissed(u"One file or folder that its commits name is not here"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void missingCommitIsTold()
    {
        m_folder->commit(u"r"_s, u"s"_s, personalSample);
        m_folder->commit(u"r"_s, u"s"_s, "clean");
        m_folder->commit(u"r"_s, u"s"_s, "cleaner");
        QVERIFY(QFile::remove(objectFile(u"r"_s, u"HEAD~1"_s)));
        const ScanOutcome outcome = scan(u"r"_s);
        // What cannot be walked is told, and what is stored is found.
        QVERIFY2(outcome.hasMissed(u"git could not walk all of its history"_s),
                 qPrintable(outcome.missed.join(u'\n')));
        QCOMPARE(outcome.only().tokenId, u"personal"_s);
        QVERIFY(outcome.only().place.reach != LeakPlace::Reach::Nothing);
    }

    void packWithoutAnIndexIsTold()
    {
        m_folder->git(u"r"_s, {u"gc"_s, u"-q"_s});
        const QDir packs(path(u"r/.git/objects/pack"_s));
        QVERIFY(QFile::remove(packs.filePath(packs.entryList({u"*.idx"_s}).value(0))));
        QVERIFY(scan(u"r"_s).hasMissed(u"One of its packs has no index"_s));
    }

    void emptyRepositoryIsTold()
    {
        m_folder->make(u"empty"_s);
        const ScanOutcome outcome = scan(u"empty"_s);
        QVERIFY2(outcome.hasMissed(u"there was no history to look through"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void largeFilesKeptElsewhereAreTold()
    {
        const QByteArray id = QByteArray(64, 'a');
        m_folder->commit(u"r"_s, u"video"_s,
                         "version https://git-lfs.github.com/spec/v1\noid sha256:" + id + "\nsize 12345\n");
        QVERIFY(scan(u"r"_s).hasMissed(u"One version of a file is kept by Git LFS"_s));
        QDir().mkpath(path(u"r/.git/lfs/objects/aa/aa"_s));
        m_folder->write("r/.git/lfs/objects/aa/aa/" + id, personalSample);
        const ScanOutcome outcome = scan(u"r"_s);
        QCOMPARE(outcome.missed, QStringList());
        QCOMPARE(outcome.only().tokenId, u"personal"_s);
    }

    void workTreesOfOneRepositoryAreOneHistory()
    {
        past(u"r"_s);
        m_folder->git(u"r"_s, {u"worktree"_s, u"add"_s, u"-q"_s, path(u"beside"_s)});
        const ScanOutcome outcome = scan({});
        QCOMPARE(outcome.progress.repositories, 1);
        QCOMPARE(outcome.only().place.repository, QFile::encodeName(path(u"r"_s)));
        QCOMPARE(outcome.missed, QStringList());
        // By itself, the work tree leads to the same history.
        const ScanOutcome alone = scan(u"beside"_s);
        QCOMPARE(alone.only().place.commit, outcome.only().place.commit);
        QVERIFY(alone.hasMissed(u"Its .git leads to "_s));
    }

    void submoduleIsOneHistory()
    {
        m_folder->make(u"inner"_s);
        past(u"inner"_s);
        m_folder->git(u"r"_s, {u"submodule"_s, u"--quiet"_s, u"add"_s, url(u"inner"_s), u"sub"_s});
        m_folder->commitStaged(u"r"_s);
        const ScanOutcome outcome = scan(u"r"_s);
        QCOMPARE(outcome.progress.repositories, 2);
        QCOMPARE(outcome.only().place.repository, QFile::encodeName(path(u"r/sub"_s)));
        QCOMPARE(outcome.missed, QStringList());
    }

    void submoduleThatIsNotThereIsTold()
    {
        m_folder->make(u"inner"_s);
        past(u"inner"_s);
        m_folder->git(u"r"_s, {u"submodule"_s, u"--quiet"_s, u"add"_s, url(u"inner"_s), u"sub"_s});
        m_folder->commitStaged(u"r"_s);
        m_folder->git({}, {u"clone"_s, u"-q"_s, url(u"r"_s), u"clone"_s});
        const ScanOutcome outcome = scan(u"clone"_s);
        QVERIFY(outcome.found.empty());
        QVERIFY2(outcome.hasMissed(u"A submodule is not checked out: sub."_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void historyOfAnotherKindIsTold()
    {
        QDir().mkpath(path(u"w/.hg/store"_s));
        const ScanOutcome outcome = scan(u"w"_s);
        QVERIFY2(outcome.hasMissed(u"Its Mercurial history was not looked through"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }

    void remainsOfATransferAreTold()
    {
        m_folder->write("r/.git/objects/pack/tmp_pack_Xyz123", personalSample);
        QVERIFY(scan(u"r"_s).hasMissed(u"What an interrupted transfer or clean-up left"_s));
    }

    void borrowedObjectsAreReadOnce()
    {
        past(u"r"_s);
        m_folder->git({}, {u"clone"_s, u"-q"_s, u"--shared"_s, path(u"r"_s), u"borrower"_s});
        const ScanOutcome outcome = scan({});
        QCOMPARE(outcome.progress.repositories, 2);
        QCOMPARE(outcome.only().place.repository, QFile::encodeName(path(u"r"_s)));
        QCOMPARE(scan(u"borrower"_s).only().place.repository, QFile::encodeName(path(u"borrower"_s)));
    }

    void fileAndItsHistoryAreOneFinding()
    {
        const QString leaking = m_folder->commit(u"r"_s, u"s"_s, "\n" + personalSample + "\n");
        m_folder->commit(u"r"_s, u"s"_s, "\n\n" + personalSample + "\n");
        const LeakFinding finding = scan(u"r"_s).only();
        QVERIFY(finding.place.kind == LeakPlace::Kind::File);
        QCOMPARE(finding.place.path, QFile::encodeName(path(u"r/s"_s)));
        QCOMPARE(finding.place.line, 3);
        QCOMPARE(finding.place.commit, leaking);
        QCOMPARE(finding.place.versions, 2);
    }

    void otherTokenInTheHistoryIsAnotherFinding()
    {
        m_folder->commit(u"r"_s, u"s"_s, personalSample + "\n");
        m_folder->write("r/s", projectSample + "\n");
        const ScanOutcome outcome = scan(u"r"_s);
        QCOMPARE(outcome.found.size(), size_t(2));
        QVERIFY(outcome.found[0].place.kind != outcome.found[1].place.kind);
    }

    void folderWhoseNameIsNotTextIsRead()
    {
        past(u"r"_s);
        const QByteArray from = QFile::encodeName(path(u"r"_s));
        QDir().mkpath(path(u"odd"_s));
        const QByteArray to = QFile::encodeName(path(u"odd"_s)) + "/r\xe9po";
        QCOMPARE(::rename(from.constData(), to.constData()), 0);
        const ScanOutcome outcome = scan(u"odd"_s);
        QCOMPARE(outcome.missed, QStringList());
        QCOMPARE(outcome.only().place.repository, to);
        QVERIFY(!outcome.only().place.commit.isEmpty());
    }

    void folderWhoseNameIsNotTextDoesNotLeadToTheOneAroundIt()
    {
        past(u"r"_s);
        const QByteArray inner = QFile::encodeName(path(u"r"_s)) + "/\xe9";
        QCOMPARE(::mkdir(inner.constData(), 0700), 0);
        for (const char *name : {"/.git", "/.git/objects", "/.git/refs"})
            QCOMPARE(::mkdir((inner + name).constData(), 0700), 0);
        m_folder->write("r/\xe9/.git/HEAD", "no reference\n");
        const ScanOutcome outcome = scan(u"r"_s);
        QCOMPARE(outcome.found.size(), size_t(1));
        QVERIFY2(outcome.hasMissed(u"git could not read this repository"_s),
                 qPrintable(outcome.missed.join(u'\n')));
    }
};

PATLAS_CORE_TEST(GitAbsencesTest)
#include "tst_gitabsences.moc"
