// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RequestFolder.h"

#include "core/base/Then.h"

#include "tests/core/collection/RequestFolderGround.h"

using namespace patlas;
using namespace Qt::StringLiterals;

class RequestFolderTest : public RequestFolderGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void folderIsListedAndNothingIsReadYet();
    void whatCannotBeOpenedLeavesTheOneBefore();
    void anotherFolderTakesItsPlace();
    void withoutAFolderEverythingFails();
    void treeFollowsWhatIsDoneHere();
    void stepsAreUndoneInTurn();
    void stepThatCannotBeUndoneStays();
    void namesForNewFilesAreFree();
    void cancelledWorkEnds();
    void destroyingFinishesWhatIsQueued();
    void closingWhileItReadsIsSafe();
};

void RequestFolderTest::folderIsListedAndNothingIsReadYet()
{
    write(u"tags/2.http"_s);
    write(u"tags/10.http"_s);
    write(u"a.rest"_s);
    QFuture<Result<FolderListing>> opening = m_folder->open(m_directory);
    // It does not wait; on a busy machine the other thread may be done by now.
    QCOMPARE(m_folder->isOpen(), opening.isFinished());
    const Result<FolderListing> listing = waitFor(opening);
    QVERIFY(listing);
    QVERIFY(m_folder->isOpen());
    QCOMPARE(m_folder->path(), m_directory);
    QCOMPARE(listing->filesIn(), QStringList({u"tags/2.http"_s, u"tags/10.http"_s, u"a.rest"_s}));
    QCOMPARE(m_folder->listing().filesIn(), listing->filesIn());
    const Result<FileContent> read = waitFor(m_folder->read(u"tags/2.http"_s));
    QCOMPARE(read->bytes, QByteArray("GET /\n"));
    QCOMPARE(waitFor(m_folder->read(u"../x"_s)).error().kind, ErrorKind::InvalidInput);
}

void RequestFolderTest::whatCannotBeOpenedLeavesTheOneBefore()
{
    write(u"a.http"_s);
    open();
    QCOMPARE(waitFor(m_folder->open(path(u"none"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->open(path(u"a.http"_s))).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_folder->path(), m_directory);
    run(u"echo > b.http"_s);
    QTRY_COMPARE(all().added, QStringList(u"b.http"_s));
}

void RequestFolderTest::anotherFolderTakesItsPlace()
{
    write(u"one/a.http"_s);
    write(u"two/b.http"_s);
    QVERIFY(waitFor(m_folder->open(path(u"one"_s))));
    QVERIFY(waitFor(m_folder->makeFolder(u"made"_s)));
    m_changes->clear();
    // The last one counts, whichever is ready first.
    QFuture<Result<FolderListing>> first = m_folder->open(m_directory);
    QFuture<Result<FolderListing>> second = m_folder->open(path(u"two"_s));
    QVERIFY(waitFor(second));
    QTRY_VERIFY(first.isFinished());
    // It may have been ready before the other one was asked for.
    QVERIFY(first.result() || first.result().error().kind == ErrorKind::Cancelled);
    QCOMPARE(m_folder->path(), path(u"two"_s));
    QVERIFY(!m_folder->canUndo());
    run(u"echo > one/c.http; echo > two/d.http"_s);
    QTRY_COMPARE(all().added, QStringList(u"d.http"_s));
    m_folder->close();
    QVERIFY(!m_folder->isOpen());
    QVERIFY(m_folder->listing().entries.isEmpty());
}

void RequestFolderTest::withoutAFolderEverythingFails()
{
    QCOMPARE(waitFor(m_folder->read(u"a.http"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->create(u"a.http"_s, "x")).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->rename(u"a.http"_s, u"b"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->duplicate(u"a.http"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->rescan()).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_folder->undoLast()).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_folder->path(), QString());
    QCOMPARE(m_folder->undoText(), QString());
    QCOMPARE(m_folder->fileNameFor(u"A"_s), u"a.http"_s);
    m_folder->watchFile(u"a.http"_s, {});
    m_folder->unwatchFile(u"a.http"_s);
    m_folder->close();
}

void RequestFolderTest::treeFollowsWhatIsDoneHere()
{
    open();
    QVERIFY(waitFor(m_folder->create(u"tags/v1/a.http"_s, "GET /\n")));
    QVERIFY(m_folder->listing().find(u"tags/v1/a.http"_s)); // when the future is finished, at the latest
    QCOMPARE(waitFor(m_folder->create(u"tags/v1/a.http"_s, "GET /\n")).error().kind, ErrorKind::Conflict);
    const FolderEdit renamed = waitFor(m_folder->rename(u"tags/v1/a.http"_s, u"b"_s)).value();
    QCOMPARE(renamed.to, u"tags/v1/b.http"_s);
    QVERIFY(m_folder->listing().find(renamed.to));
    QCOMPARE(all().renamed.size(), 1);
    QVERIFY(waitFor(m_folder->move(u"tags/v1"_s, QString())));
    QVERIFY(m_folder->listing().find(u"v1/b.http"_s));
    QCOMPARE(waitFor(m_folder->duplicate(u"v1"_s))->to, u"v1-2"_s);
    QVERIFY(m_folder->listing().find(u"v1-2/b.http"_s));
    QVERIFY(waitFor(m_folder->makeFolder(u"v1/new"_s)));
    QVERIFY(m_folder->listing().find(u"v1/new"_s));
    QVERIFY(waitFor(m_folder->moveToTrash(u"v1-2"_s)));
    QVERIFY(!m_folder->listing().find(u"v1-2"_s));
    QCOMPARE(m_folder->listing().filesIn(), QStringList(u"v1/b.http"_s));
    // A folder that was moved here is followed under its new path.
    run(u"echo > v1/c.http"_s);
    QTRY_VERIFY(m_folder->listing().find(u"v1/c.http"_s));
}

void RequestFolderTest::stepsAreUndoneInTurn()
{
    write(u"tags.http"_s, "one\n");
    open();
    const QSignalSpy undo(m_folder.get(), &RequestFolder::undoChanged);
    QVERIFY(waitFor(m_folder->rename(u"tags.http"_s, u"labels.http"_s)));
    QCOMPARE(m_folder->undoText(), u"Undo rename of tags.http"_s);
    QVERIFY(waitFor(m_folder->makeFolder(u"a"_s)));
    QVERIFY(waitFor(m_folder->move(u"labels.http"_s, u"a"_s)));
    QVERIFY(waitFor(m_folder->duplicate(u"a"_s)));
    QVERIFY(waitFor(m_folder->moveToTrash(u"a"_s)));
    QCOMPARE(m_folder->undoText(), u"Undo delete of a"_s);
    QCOMPARE(undo.size(), 5);
    QCOMPARE(m_folder->listing().filesIn(), QStringList(u"a-2/labels.http"_s));
    // Asked for at once, one after the other.
    QList<QFuture<Result<void>>> undone;
    for (int i = 0; i < 5; ++i)
        undone.append(m_folder->undoLast());
    QVERIFY(!m_folder->canUndo());
    for (const QFuture<Result<void>> &each : undone)
        QVERIFY(waitFor(each));
    QVERIFY(!m_folder->canUndo());
    QCOMPARE(m_folder->listing().filesIn(), QStringList(u"tags.http"_s));
    QCOMPARE(m_folder->listing().entries.size(), 2);
    QCOMPARE(onDisk(u"tags.http"_s), QByteArray("one\n"));
}

void RequestFolderTest::stepThatCannotBeUndoneStays()
{
    write(u"a.http"_s, "one\n");
    open();
    QVERIFY(waitFor(m_folder->rename(u"a.http"_s, u"b.http"_s)));
    run(u"echo other > a.http"_s);
    const Result<void> undone = waitFor(m_folder->undoLast());
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(m_folder->undoText(), u"Undo rename of a.http"_s);
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("other\n"));
    QCOMPARE(onDisk(u"b.http"_s), QByteArray("one\n"));
    QVERIFY(QFile::remove(path(u"a.http"_s)));
    QVERIFY(waitFor(m_folder->undoLast()));
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("one\n"));
    QVERIFY(waitFor(m_folder->makeFolder(u"x"_s)));
    m_folder->dropUndo();
    QVERIFY(!m_folder->canUndo());
    m_folder->dropUndo();
}

void RequestFolderTest::namesForNewFilesAreFree()
{
    write(u"tags/Create-A-Tag.HTTP"_s);
    write(u"tags/create-a-tag-2.http"_s);
    open();
    QCOMPARE(m_folder->fileNameFor(u"Create a tag"_s, u"tags"_s), u"create-a-tag-3.http"_s);
    QCOMPARE(m_folder->fileNameFor(u"Create a tag"_s), u"create-a-tag.http"_s);
    QCOMPARE(m_folder->fileNameFor(u"Create a tag"_s, u"none"_s), u"create-a-tag.http"_s);
}

void RequestFolderTest::cancelledWorkEnds()
{
    for (int i = 0; i < 300; ++i)
        write(u"d%1/x.http"_s.arg(i));
    open();
    // On a busy machine the work may be done before it is cancelled: then it was done, and the next one
    // counts.
    bool isCancelled = false;
    for (int i = 0; i < 20 && !isCancelled; ++i) {
        const QString copied = u"d%1"_s.arg(i);
        QFuture<Result<FolderEdit>> waiting = m_folder->makeFolder(u"first%1"_s.arg(i));
        QFuture<Result<FileContent>> reading = m_folder->read(u"d1/x.http"_s);
        QFuture<Result<FolderListing>> listing = m_folder->rescan();
        QFuture<Result<FolderEdit>> copying = m_folder->duplicate(copied);
        reading.cancel();
        listing.cancel();
        copying.cancel();
        QVERIFY(waitFor(waiting));
        std::optional<Result<FolderEdit>> told;
        thenResult(copying, this, [&told](const Result<FolderEdit> &result) { told = result; });
        QTRY_VERIFY(told);
        if (!*told)
            QCOMPARE(told->error().kind, ErrorKind::Cancelled);
        // And all goes on.
        QVERIFY(waitFor(m_folder->rescan()));
        const bool isCopied = m_folder->listing().find(copied + u"-2"_s) != nullptr;
        QVERIFY(isCopied || !*told);
        isCancelled = !isCopied;
    }
    QVERIFY(isCancelled);
}

void RequestFolderTest::destroyingFinishesWhatIsQueued()
{
    open();
    for (int i = 0; i < 20; ++i)
        static_cast<void>(m_folder->create(u"%1.http"_s.arg(i), "GET /\n"));
    QFuture<Result<FileContent>> reading = m_folder->read(u"0.http"_s);
    m_folder.reset();
    QVERIFY(reading.isFinished());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(onDisk(u"%1.http"_s.arg(i)), QByteArray("GET /\n"));
}

void RequestFolderTest::closingWhileItReadsIsSafe()
{
    for (int i = 0; i < 200; ++i)
        write(u"d%1/x.http"_s.arg(i));
    for (int i = 0; i < 20; ++i) {
        RequestFolder folder;
        QFuture<Result<FolderListing>> opening = folder.open(m_directory);
        QTest::qWait(i % 4);
        folder.close();
        QVERIFY(!folder.isOpen());
        if (i % 2 == 0) {
            QTRY_VERIFY(opening.isFinished());
            QVERIFY(!folder.isOpen());
        }
    }
}

PATLAS_CORE_TEST(RequestFolderTest)
#include "tst_requestfolder.moc"
