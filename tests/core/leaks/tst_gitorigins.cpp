// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/leaks/GitSamples.h"
#include "tests/support/TestMain.h"

using namespace patlas;
using namespace Qt::StringLiterals;

using Part = LeakPlace::Part;
using Reach = LeakPlace::Reach;

/// Through what a token in a history is reached, and which commit had it first. Real repositories.
class GitOriginsTest : public QObject {
    Q_OBJECT

private:
    LeakFinding only(const QString &where = u"r"_s) const
    {
        const ScanOutcome outcome = scanned(QStringList{m_folder->path(where)});
        for (const LeakFinding &finding :
             outcome.found.size() == 1 ? std::vector<LeakFinding>() : outcome.found)
            qInfo("%s %s line %d", finding.place.path.constData(), finding.place.ref.constData(),
                  int(finding.place.line));
        return outcome.only();
    }

    std::unique_ptr<GitFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<GitFolder>();
        m_folder->make(u"r"_s);
        m_folder->commit(u"r"_s, u"readme"_s, "hello\n");
    }

    void annotatedTagIsNamed()
    {
        const QByteArray head = m_folder->git(u"r"_s, {u"rev-parse"_s, u"HEAD"_s});
        m_folder->git(u"r"_s, {u"tag"_s, u"-a"_s, u"v1"_s, u"-m"_s, QString::fromLatin1(personalSample)});
        const LeakFinding finding = only();
        QVERIFY(finding.place.part == Part::Tag);
        QVERIFY(finding.place.reach == Reach::Tag);
        QCOMPARE(finding.place.ref, QByteArray("refs/tags/v1"));
        QCOMPARE(finding.place.commit, QString::fromLatin1(head));
    }

    void tagInATagIsReached()
    {
        m_folder->git(u"r"_s, {u"tag"_s, u"-a"_s, u"inner"_s, u"-m"_s, QString::fromLatin1(personalSample)});
        m_folder->git(u"r"_s, {u"tag"_s, u"-a"_s, u"outer"_s, u"-m"_s, u"around it"_s, u"inner"_s});
        m_folder->git(u"r"_s, {u"tag"_s, u"-d"_s, u"inner"_s});
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Tag);
        QCOMPARE(finding.place.ref, QByteArray("refs/tags/outer"));
    }

    void deletedTagIsToldAsSuch()
    {
        m_folder->git(u"r"_s, {u"tag"_s, u"-a"_s, u"gone"_s, u"-m"_s, QString::fromLatin1(personalSample)});
        m_folder->git(u"r"_s, {u"tag"_s, u"-d"_s, u"gone"_s});
        const LeakFinding finding = only();
        QVERIFY(finding.place.part == Part::Tag);
        QVERIFY(finding.place.reach == Reach::Nothing);
    }

    void tagOfAFileIsNamed()
    {
        const QByteArray blob =
            m_folder->git(u"r"_s, {u"hash-object"_s, u"-w"_s, u"--stdin"_s}, personalSample);
        m_folder->git(u"r"_s, {u"tag"_s, u"the-key"_s, QString::fromLatin1(blob)});
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Tag);
        QCOMPARE(finding.place.ref, QByteArray("refs/tags/the-key"));
        QVERIFY(finding.place.part == Part::Content);
    }

    void tagOfAFolderIsNamedWithThePath()
    {
        m_folder->write("r/inside", personalSample);
        m_folder->git(u"r"_s, {u"add"_s, u"-A"_s});
        const QByteArray tree = m_folder->git(u"r"_s, {u"write-tree"_s});
        m_folder->git(u"r"_s,
                      {u"tag"_s, u"-a"_s, u"tree"_s, u"-m"_s, u"a tree"_s, QString::fromLatin1(tree)});
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"-f"_s, u"inside"_s});
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Tag);
        QCOMPARE(finding.place.ref, QByteArray("refs/tags/tree"));
        QCOMPARE(finding.place.path, QByteArray("inside"));
    }

    void everyStashIsReached_data()
    {
        QTest::addColumn<bool>("isOlder");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("the last") << false << QStringList() << false;
        QTest::newRow("an older one") << true << QStringList() << false;
        QTest::newRow("a new file") << false << QStringList(u"-u"_s) << true;
        QTest::newRow("a new file, an older one") << true << QStringList(u"-u"_s) << true;
    }
    void everyStashIsReached()
    {
        QFETCH(bool, isOlder);
        QFETCH(QStringList, options);
        QFETCH(bool, isNew);
        const QByteArray file = isNew ? "fresh" : "readme";
        m_folder->write("r/" + file, "T=" + personalSample + "\n");
        m_folder->git(u"r"_s, QStringList{u"stash"_s, u"-q"_s} + options);
        if (isOlder) {
            m_folder->write("r/readme", "something else\n");
            m_folder->git(u"r"_s, {u"stash"_s, u"-q"_s});
        }
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Stash);
        QCOMPARE(finding.place.path, file);
        QVERIFY(!finding.place.commit.isEmpty());
    }

    void noteIsReached()
    {
        m_folder->git(u"r"_s, {u"notes"_s, u"add"_s, u"-m"_s, QString::fromLatin1(personalSample)});
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Note);
        QCOMPARE(finding.place.ref, QByteArray("refs/notes/commits"));
    }

    void whatAMergeBroughtIsOfTheMerge()
    {
        m_folder->git(u"r"_s, {u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        m_folder->commit(u"r"_s, u"readme"_s, "b\n");
        m_folder->git(u"r"_s, {u"checkout"_s, u"-q"_s, u"main"_s});
        m_folder->commit(u"r"_s, u"readme"_s, "c\n");
        m_folder->tick();
        m_folder->git(u"r"_s, {u"merge"_s, u"-q"_s, u"-s"_s, u"ours"_s, u"--no-commit"_s, u"side"_s});
        const QString merge = m_folder->commit(u"r"_s, u"readme"_s, personalSample + "\n", u"merge"_s);
        m_folder->commit(u"r"_s, u"readme"_s, "clean\n", u"take it out"_s);
        const LeakFinding finding = only();
        QCOMPARE(finding.place.commit, merge);
        QVERIFY(finding.place.reach == Reach::Commit);
    }

    void whatABranchBroughtIsOfItsOwnCommit()
    {
        m_folder->git(u"r"_s, {u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        const QString leaking = m_folder->commit(u"r"_s, u"s"_s, personalSample + "\n");
        m_folder->git(u"r"_s, {u"checkout"_s, u"-q"_s, u"main"_s});
        m_folder->commit(u"r"_s, u"other"_s, "c\n");
        m_folder->tick();
        m_folder->git(u"r"_s, {u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"merge"_s, u"side"_s});
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"s"_s});
        m_folder->commitStaged(u"r"_s);
        QCOMPARE(only().place.commit, leaking);
    }

    void amendedCommitIsInTheReflogOnly()
    {
        const QString leaking = m_folder->commit(u"r"_s, u"s"_s, personalSample);
        m_folder->write("r/s", "clean");
        m_folder->git(u"r"_s, {u"add"_s, u"-A"_s});
        m_folder->git(u"r"_s, {u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"better"_s});
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Reflog);
        QCOMPARE(finding.place.commit, leaking);
    }

    void commitThatNothingReachesIsKnown()
    {
        const QString leaking = m_folder->commit(u"r"_s, u"s"_s, personalSample);
        m_folder->git(u"r"_s, {u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~1"_s});
        m_folder->git(u"r"_s, {u"reflog"_s, u"expire"_s, u"--expire=now"_s, u"--all"_s});
        QFile::remove(m_folder->path(u"r/.git/ORIG_HEAD"_s));
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Unreachable);
        QCOMPARE(finding.place.commit, leaking);
        QCOMPARE(finding.place.path, QByteArray("s"));
    }

    void stagedFileIsInTheIndexOnly()
    {
        m_folder->write("r/s", personalSample);
        m_folder->git(u"r"_s, {u"add"_s, u"-A"_s});
        m_folder->write("r/s", "clean");
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Index);
        QCOMPARE(finding.place.path, QByteArray("s"));
        QVERIFY(finding.place.commit.isEmpty());
    }

    void indexOfAnotherWorkTreeIsReadToo()
    {
        m_folder->git(u"r"_s, {u"worktree"_s, u"add"_s, u"-q"_s, m_folder->path(u"beside"_s)});
        m_folder->write("beside/s", personalSample);
        m_folder->git(u"beside"_s, {u"add"_s, u"-A"_s});
        m_folder->write("beside/s", "clean");
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Index);
        QCOMPARE(finding.place.path, QByteArray("s"));
    }

    void objectOfNothingIsToldAsSuch()
    {
        m_folder->git(u"r"_s, {u"hash-object"_s, u"-w"_s, u"--stdin"_s}, personalSample);
        const LeakFinding finding = only();
        QVERIFY(finding.place.reach == Reach::Nothing);
        QVERIFY(finding.place.commit.isEmpty());
    }

    void replacedObjectIsReadAsItIsStored()
    {
        const QString leaking = m_folder->commit(u"r"_s, u"s"_s, personalSample + "\n");
        const QString blob = QString::fromLatin1(m_folder->git(u"r"_s, {u"rev-parse"_s, u"HEAD:s"_s}));
        const QString clean =
            QString::fromLatin1(m_folder->git(u"r"_s, {u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "clean\n"));
        m_folder->git(u"r"_s, {u"replace"_s, blob, clean});
        m_folder->write("r/s", "clean\n");
        QCOMPARE(only().place.commit, leaking);
    }

    void versionsOfAFileAreOneFinding()
    {
        const QString first = m_folder->commit(u"r"_s, u"s"_s, personalSample + "\n");
        for (int i = 0; i < 4; ++i)
            m_folder->commit(u"r"_s, u"s"_s, QByteArray(i + 1, '#') + "\n" + personalSample + "\n");
        m_folder->commit(u"r"_s, u"s"_s, "clean\n");
        const LeakFinding finding = only();
        QCOMPARE(finding.place.commit, first);
        QCOMPARE(finding.place.versions, 5);
        QCOMPARE(finding.place.line, 1);
    }

    void nameOfABranchIsRead()
    {
        m_folder->git(u"r"_s, {u"branch"_s, u"fix/"_s + QString::fromLatin1(personalSample)});
        const LeakFinding finding = only();
        QVERIFY(finding.place.part == Part::RefName);
        QCOMPARE(finding.place.ref, QByteArray("refs/heads/fix/glspat_••••"));
    }

    void nameOfAFileThatIsGoneIsRead()
    {
        m_folder->make(u"q"_s);
        m_folder->commit(u"q"_s, u"readme"_s, "hello\n");
        QDir().mkpath(m_folder->path(u"q/d"_s));
        const QString named =
            m_folder->commit(u"q"_s, u"d/k-"_s + QString::fromLatin1(personalSample) + u".txt"_s, "x\n");
        m_folder->commit(u"q"_s, u"d/another"_s, "x\n");
        m_folder->git(u"q"_s, {u"rm"_s, u"-q"_s, u"-r"_s, u"d"_s});
        m_folder->commitStaged(u"q"_s);
        const LeakFinding finding = only(u"q"_s);
        QVERIFY(finding.place.part == Part::Name);
        QVERIFY(finding.place.kind == LeakPlace::Kind::History);
        QCOMPARE(finding.place.path, QByteArray("d/k-glspat_••••.txt"));
        QCOMPARE(finding.place.commit, named);
    }

    void targetOfALinkThatIsGoneIsRead()
    {
        QVERIFY(QFile::link(u"https://"_s + QString::fromLatin1(personalSample) + u"@example.org"_s,
                            m_folder->path(u"r/link"_s)));
        m_folder->git(u"r"_s, {u"add"_s, u"-A"_s});
        const QString leaking = m_folder->commitStaged(u"r"_s);
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"link"_s});
        m_folder->commitStaged(u"r"_s);
        const LeakFinding finding = only();
        QVERIFY(finding.place.part == Part::LinkTarget);
        QCOMPARE(finding.place.path, QByteArray("link"));
        QCOMPARE(finding.place.commit, leaking);
    }

    void pathThatIsNotTextIsKept()
    {
        m_folder->write("r/latin1-\xe9.txt", personalSample);
        m_folder->git(u"r"_s, {u"add"_s, u"-A"_s});
        m_folder->commitStaged(u"r"_s);
        m_folder->git(u"r"_s, {u"rm"_s, u"-q"_s, u"-r"_s, u"--cached"_s, u"."_s});
        m_folder->git(u"r"_s, {u"clean"_s, u"-q"_s, u"-f"_s});
        m_folder->commitStaged(u"r"_s);
        const LeakFinding finding = only();
        QCOMPARE(finding.place.path, QByteArray("latin1-\xe9.txt"));
        QCOMPARE(shownName(finding.place.path), u"latin1-\\xE9.txt"_s);
    }
};

PATLAS_CORE_TEST(GitOriginsTest)
#include "tst_gitorigins.moc"
