// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFolder.h"

#include "tests/core/collection/RequestFolderGround.h"

#include <sys/resource.h>

using namespace patlas;
using namespace Qt::StringLiterals;

class FollowedFolderTest : public RequestFolderGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void changesOfOthersAppear();
    void newFoldersAreFollowed();
    void renamesOfOthersAreTold();
    void manyChangesAreToldTogether();
    void contentOfAWatchedFileIsFollowed();
    void ownWritesAreNotForeign();
    void changesBeforeWatchingAreTold();
    void watchedFileIsFollowedWhenRenamed();
    void linkedFileIsFollowed();
    void environmentFilesCanBeWatched();
    void rescanFindsWhatWasNotTold();
    void missingWatchesAreToldOnce();
    void closingInASlotIsSafe();
};

void FollowedFolderTest::changesOfOthersAppear()
{
    write(u"tags/a.http"_s);
    write(u"tags/b.http"_s);
    open();
    run(u"echo GET / > tags/c.http; rm tags/a.http; echo more >> tags/b.http; echo > tags/other.json"_s);
    QTRY_VERIFY(all().added == QStringList(u"tags/c.http"_s) && all().changed.contains(u"tags/b.http"_s));
    QCOMPARE(all().removed, QStringList(u"tags/a.http"_s));
    QCOMPARE(m_folder->listing().filesIn(), QStringList({u"tags/b.http"_s, u"tags/c.http"_s}));
    QVERIFY(m_foreign->isEmpty()); // nothing is watched
}

void FollowedFolderTest::newFoldersAreFollowed()
{
    open();
    run(u"mkdir -p a/b/c; echo > a/b/c/1.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"a/b/c/1.http"_s));
    run(u"echo > a/b/c/2.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"a/b/c/2.http"_s));
    run(u"mv a/b z; echo > z/c/3.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"z/c/3.http"_s));
    QVERIFY(!m_folder->listing().find(u"a/b"_s));
    run(u"rm z/c/1.http; rm -r a"_s);
    QTRY_COMPARE(m_folder->listing().filesIn(), QStringList({u"z/c/2.http"_s, u"z/c/3.http"_s}));
    QTRY_VERIFY(!m_folder->listing().find(u"a"_s));
    // What is moved out is no longer followed.
    run(u"mv z ../outside; echo > ../outside/c/4.http"_s);
    QTRY_COMPARE(m_folder->listing().entries.size(), 1);
}

void FollowedFolderTest::renamesOfOthersAreTold()
{
    write(u"a/1.http"_s);
    write(u"2.http"_s);
    open();
    run(u"mv a/1.http a/one.http; mv 2.http a/2.http"_s);
    QTRY_COMPARE(all().renamed.size(), 2);
    QVERIFY(all().renamed.contains(std::pair(u"a/1.http"_s, u"a/one.http"_s)));
    QVERIFY(all().renamed.contains(std::pair(u"2.http"_s, u"a/2.http"_s)));
    QVERIFY(all().added.isEmpty());
    QVERIFY(all().removed.isEmpty());
}

void FollowedFolderTest::manyChangesAreToldTogether()
{
    open();
    run(u"mkdir $(seq -f d%g 300); for i in $(seq 300); do echo > d$i/x.http; done"_s);
    QTRY_COMPARE(m_folder->listing().entries.first().files, 300);
    QVERIFY(m_changes->size() < 100);
    QCOMPARE(all().added.size(), 600);
    m_changes->clear();
    run(u"rm -r d*"_s);
    QTRY_COMPARE(m_folder->listing().entries.size(), 1);
    QCOMPARE(all().removed.size(), 600);
}

void FollowedFolderTest::contentOfAWatchedFileIsFollowed()
{
    write(u"a.http"_s, "one\n");
    write(u"b.http"_s, "one\n");
    open();
    const FileRevision known = waitFor(m_folder->read(u"a.http"_s))->revision;
    m_folder->watchFile(u"a.http"_s, known);
    m_folder->watchFile(u"a.http"_s, known); // twice, as in two tabs
    m_folder->unwatchFile(u"a.http"_s);
    run(u"echo two > a.http"_s); // in place
    QTRY_COMPARE(m_foreign->size(), 1);
    QCOMPARE(m_foreign->first().first().toString(), u"a.http"_s);
    run(u"echo three > .a.swp; mv .a.swp a.http"_s); // as editors do
    QTRY_COMPARE(m_foreign->size(), 2);
    run(u"rm a.http; echo four > a.http"_s);
    QTRY_COMPARE(m_foreign->size(), 3);
    // Only its time, or back before anybody looked: the content is the same.
    m_changes->clear();
    run(u"touch a.http; echo five > b.http; echo > c.http"_s);
    QTRY_VERIFY(all().added.contains(u"c.http"_s));
    QVERIFY(all().changed.contains(u"a.http"_s));
    QCOMPARE(m_foreign->size(), 3);
    m_folder->unwatchFile(u"a.http"_s);
    run(u"echo six > a.http; echo > d.http"_s);
    QTRY_VERIFY(all().added.contains(u"d.http"_s));
    QCOMPARE(m_foreign->size(), 3);
}

void FollowedFolderTest::ownWritesAreNotForeign()
{
    write(u"a.http"_s, "0\n");
    open();
    FileRevision revision = waitFor(m_folder->read(u"a.http"_s))->revision;
    m_folder->watchFile(u"a.http"_s, revision);
    for (int i = 1; i <= 20; ++i) {
        const WriteResult written =
            waitFor(m_folder->write(u"a.http"_s, QByteArray::number(i) + '\n', revision));
        QVERIFY(written);
        revision = *written;
        QTest::qWait(i % 5 * 30);
    }
    QVERIFY(all().changed.contains(u"a.http"_s)); // the tree is another one, all the same
    run(u"echo > b.http"_s);
    QTRY_VERIFY(all().added.contains(u"b.http"_s));
    QVERIFY(m_foreign->isEmpty());

    // A conflict is told both ways, and nothing is lost.
    run(u"echo theirs > a.http"_s);
    const WriteResult written = waitFor(m_folder->write(u"a.http"_s, "mine\n", revision));
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("theirs\n"));
    QTRY_COMPARE(m_foreign->size(), 1);
    const Result<FileContent> theirs = waitFor(m_folder->read(u"a.http"_s));
    QVERIFY(theirs->revision.hasContentOf(written.error().onDisk));
}

void FollowedFolderTest::changesBeforeWatchingAreTold()
{
    write(u"a.http"_s, "one\n");
    open();
    const FileRevision known = waitFor(m_folder->read(u"a.http"_s))->revision;
    run(u"echo two > a.http"_s);
    QTRY_COMPARE(m_changes->size(), 1);
    m_folder->watchFile(u"a.http"_s, known);
    QTRY_COMPARE(m_foreign->size(), 1);
}

void FollowedFolderTest::watchedFileIsFollowedWhenRenamed()
{
    write(u"a/1.http"_s, "one\n");
    open();
    m_folder->watchFile(u"a/1.http"_s, waitFor(m_folder->read(u"a/1.http"_s))->revision);
    QVERIFY(waitFor(m_folder->rename(u"a"_s, u"b"_s)));
    run(u"mv b/1.http 2.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"2.http"_s));
    QVERIFY(m_foreign->isEmpty());
    run(u"echo two > 2.http"_s);
    QTRY_COMPARE(m_foreign->size(), 1);
    QCOMPARE(m_foreign->first().first().toString(), u"2.http"_s);
}

void FollowedFolderTest::linkedFileIsFollowed()
{
    write(u"a/real.http"_s, "one\n");
    QVERIFY(QFile::link(u"a/real.http"_s, path(u"link.http"_s)));
    open();
    const FileRevision known = waitFor(m_folder->read(u"link.http"_s))->revision;
    m_folder->watchFile(u"link.http"_s, known);
    run(u"echo two > a/real.http"_s);
    QTRY_COMPARE(m_foreign->size(), 1);
    QCOMPARE(m_foreign->first().first().toString(), u"link.http"_s);
    // Written here under its other name.
    const FileRevision now = waitFor(m_folder->read(u"a/real.http"_s))->revision;
    QVERIFY(waitFor(m_folder->write(u"a/real.http"_s, "three\n", now)));
    run(u"echo > b.http"_s);
    QTRY_VERIFY(all().added.contains(u"b.http"_s));
    QCOMPARE(m_foreign->size(), 1);
}

void FollowedFolderTest::environmentFilesCanBeWatched()
{
    const QString name = u"http-client.env.json"_s;
    open();
    m_folder->watchFile(name, {});
    run(u"echo '{}' > http-client.env.json"_s);
    QTRY_COMPARE(m_foreign->size(), 1);
    run(u"echo '{ }' > http-client.env.json"_s);
    QTRY_COMPARE(m_foreign->size(), 2);
    run(u"rm http-client.env.json"_s);
    QTRY_COMPARE(m_foreign->size(), 3);
    QVERIFY(m_changes->isEmpty());
}

void FollowedFolderTest::rescanFindsWhatWasNotTold()
{
    write(u"a.http"_s, "one\n");
    open();
    m_folder->watchFile(u"a.http"_s, waitFor(m_folder->read(u"a.http"_s))->revision);
    run(u"echo two > a.http; mkdir b; echo > b/c.http"_s);
    // No event loop ran since, so that nothing could be told.
    const Result<FolderListing> listing = waitFor(m_folder->rescan());
    QVERIFY(listing);
    QVERIFY(listing->find(u"b/c.http"_s));
    QTRY_COMPARE(m_foreign->size(), 1);
    run(u"echo > b/d.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"b/d.http"_s));

    QVERIFY(QDir(m_directory).removeRecursively());
    const Result<FolderListing> gone = waitFor(m_folder->rescan());
    QVERIFY(gone);
    QCOMPARE(gone->entries.size(), 1);
    QCOMPARE(gone->problems.size(), 1);
}

/// As if the system had none to give: no descriptor is free for them.
void FollowedFolderTest::missingWatchesAreToldOnce()
{
    write(u"a/b.http"_s);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    const QSignalSpy told(m_folder.get(), &RequestFolder::notWatched);
    // Its worker runs already: a thread that begins without a descriptor ends the process.
    QVERIFY(!waitFor(m_folder->open(path(u"none"_s))));
    // The worker may be so quick that it has none either.
    for (int i = 0; i < 50 && !m_folder->isOpen(); ++i) {
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        QFuture<Result<FolderListing>> opening = m_folder->open(m_directory);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        static_cast<void>(waitFor(opening));
    }
    QVERIFY(m_folder->isOpen());
    QTRY_COMPARE(told.size(), 1);
    run(u"echo > a/c.http"_s);
    QVERIFY(waitFor(m_folder->rescan())->find(u"a/c.http"_s));
    QCOMPARE(told.size(), 1);
}

void FollowedFolderTest::closingInASlotIsSafe()
{
    write(u"a.http"_s);
    open();
    connect(m_folder.get(), &RequestFolder::changed, this, [this] { m_folder->close(); });
    run(u"echo > b.http"_s);
    QTRY_VERIFY(!m_folder->isOpen());
    disconnect(m_folder.get(), nullptr, this, nullptr);
    m_changes->clear();
    open();
}

PATLAS_CORE_TEST(FollowedFolderTest)
#include "tst_followedfolder.moc"
