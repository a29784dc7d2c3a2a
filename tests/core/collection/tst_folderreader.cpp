// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderReader.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class FolderReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersStandBeforeFilesInNaturalOrder();
    void otherFilesAndHiddenFoldersAreLeftOut();
    void childrenStandInARow();
    void runGoesFromTopToBottom();
    void linksToFilesWithinAreListed();
    void linkedFoldersAndLinksOutsideAreProblems();
    void namesThatAreNoTextAreProblems();
    void oddNamesAreListed();
    void unreadableFoldersAreProblemsAndTheRestIsShown();
    void tooDeepFoldersAreAProblem();
    void tooManyEntriesAreAProblem();
    void tenThousandFilesAreListed();
    void rootThatIsNoFolderIsRefused();
    void refreshReadsWhatChangedOnly();
    void newAndRemovedFoldersAreFollowed();
    void cancelledReadingIsDoneAgain();
    void renamesAreKnownByTheFile();
    void replacedFileIsChangedAndNotRenamed();
    void deletedAndNewFileIsNoRename();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &content = "GET /\n") const;
    QStringList pathsOf(const FolderListing &listing) const;
    FolderListing listed();
    static bool never() { return false; }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FolderReader> m_tree;
    QStringList m_read; ///< folders, since the last look
    QStringList m_dropped;
};

void FolderReaderTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_read.clear();
    m_dropped.clear();
    m_tree = std::make_unique<FolderReader>(
        FolderRoot::at(m_directory->path()).value(),
        FolderReader::Follower{[this](const QString &folder, int) { m_read.append(folder); },
                               [this](const QString &folder) { m_dropped.append(folder); }});
}

void FolderReaderTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList FolderReaderTest::pathsOf(const FolderListing &listing) const
{
    QStringList paths;
    for (const FolderEntry &entry : listing.entries) {
        if (!entry.path.isEmpty())
            paths.append(entry.isFolder ? entry.path + u'/' : entry.path);
    }
    return paths;
}

FolderListing FolderReaderTest::listed()
{
    if (!m_tree->readAll(never))
        qFatal("the folder cannot be read");
    return m_tree->listing();
}

void FolderReaderTest::foldersStandBeforeFilesInNaturalOrder()
{
    for (const QString &name : {u"10.http"_s, u"9.http"_s, u"B.http"_s, u"a.rest"_s, u"ä.rest"_s,
                                u"b2.http"_s, u"b10.http"_s, u"c.HTTP"_s, u"z/x.http"_s, u"Y/x.http"_s})
        write(name);
    QCOMPARE(pathsOf(listed()),
             QStringList({u"Y/"_s, u"z/"_s, u"9.http"_s, u"10.http"_s, u"a.rest"_s, u"ä.rest"_s, u"B.http"_s,
                          u"b2.http"_s, u"b10.http"_s, u"c.HTTP"_s, u"Y/x.http"_s, u"z/x.http"_s}));
}

void FolderReaderTest::otherFilesAndHiddenFoldersAreLeftOut()
{
    for (const QString &name :
         {u"a.http"_s, u"a.json"_s, u"http"_s, u".http"_s, u".hidden.http"_s, u".git/a.http"_s,
          u"node_modules/a.http"_s, u"b/node_modules/a.http"_s, u"b/c.txt"_s, u"empty/.x/a.http"_s})
        write(name);
    QVERIFY(QDir().mkdir(path(u"folder.http"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.http"_s)).constData(), 0600), 0);
    const FolderListing listing = listed();
    QCOMPARE(pathsOf(listing), QStringList({u"b/"_s, u"empty/"_s, u"folder.http/"_s, u"a.http"_s}));
    QVERIFY(listing.problems.isEmpty());
    QCOMPARE(listing.entries.first().files, 1);
    QCOMPARE(listing.find(u"b"_s)->files, 0);
}

void FolderReaderTest::childrenStandInARow()
{
    for (const QString &name : {u"a/1.http"_s, u"a/b/2.http"_s, u"a/b/3.http"_s, u"c/4.http"_s, u"5.http"_s})
        write(name);
    const FolderListing listing = listed();
    QCOMPARE(listing.entries.first().path, QString());
    QCOMPARE(listing.entries.first().parent, -1);
    QCOMPARE(listing.entries.first().files, 5);
    QCOMPARE(listing.find(u"a"_s)->files, 3);
    QVERIFY(!listing.find(u"none"_s));
    for (int i = 0; i < int(listing.entries.size()); ++i) {
        const FolderEntry &entry = listing.entries.at(i);
        QCOMPARE(listing.indexOf(entry.path), i);
        for (int child = 0; child < entry.children; ++child) {
            const FolderEntry &below = listing.entries.at(entry.firstChild + child);
            QCOMPARE(below.parent, i);
            QCOMPARE(below.path, entry.path.isEmpty() ? below.name() : entry.path + u'/' + below.name());
        }
    }
}

void FolderReaderTest::runGoesFromTopToBottom()
{
    for (const QString &name : {u"2.http"_s, u"10.http"_s, u"a/z.http"_s, u"a/b/1.http"_s, u"c/1.http"_s})
        write(name);
    const FolderListing listing = listed();
    QCOMPARE(listing.filesIn(),
             QStringList({u"a/b/1.http"_s, u"a/z.http"_s, u"c/1.http"_s, u"2.http"_s, u"10.http"_s}));
    QCOMPARE(listing.filesIn(u"a"_s), QStringList({u"a/b/1.http"_s, u"a/z.http"_s}));
    QCOMPARE(listing.filesIn(u"2.http"_s), QStringList(u"2.http"_s));
    QCOMPARE(listing.filesIn(u"none"_s), QStringList());
}

void FolderReaderTest::linksToFilesWithinAreListed()
{
    write(u"a/real.http"_s);
    QVERIFY(QFile::link(u"a/real.http"_s, path(u"link.http"_s)));
    QVERIFY(QFile::link(path(u"link.http"_s), path(u"twice.http"_s)));
    const FolderListing listing = listed();
    QCOMPARE(pathsOf(listing), QStringList({u"a/"_s, u"link.http"_s, u"twice.http"_s, u"a/real.http"_s}));
    QVERIFY(listing.find(u"link.http"_s)->isLink);
    QVERIFY(!listing.find(u"a/real.http"_s)->isLink);
    QVERIFY(listing.problems.isEmpty());
}

void FolderReaderTest::linkedFoldersAndLinksOutsideAreProblems()
{
    const QTemporaryDir outside;
    QFile secret(outside.filePath(u"x.http"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    write(u"a/b.http"_s);
    write(u".hidden/c.http"_s);
    write(u"script.sh"_s);
    QVERIFY(QFile::link(path(u"a"_s), path(u"a/circle"_s)));
    QVERIFY(QFile::link(outside.path(), path(u"elsewhere"_s)));
    QVERIFY(QFile::link(outside.filePath(u"x.http"_s), path(u"out.http"_s)));
    QVERIFY(QFile::link(u".hidden/c.http"_s, path(u"hidden.http"_s)));
    QVERIFY(QFile::link(u"script.sh"_s, path(u"script.http"_s)));
    QVERIFY(QFile::link(u"nowhere.http"_s, path(u"dangling.http"_s)));
    QVERIFY(QFile::link(u"loop.http"_s, path(u"loop.http"_s)));
    QVERIFY(QFile::link(u"script.sh"_s, path(u"other"_s))); // no request: nothing is said of it
    const FolderListing listing = listed();
    QCOMPARE(pathsOf(listing), QStringList({u"a/"_s, u"a/b.http"_s}));
    QHash<QString, FolderProblem::Kind> problems;
    for (const FolderProblem &problem : listing.problems) {
        problems.insert(problem.path, problem.kind);
        QVERIFY(problem.sentence.contains(problem.path));
    }
    using Kind = FolderProblem::Kind;
    QCOMPARE(problems,
             (QHash<QString, Kind>{{u"a/circle"_s, Kind::LinkedFolder},
                                   {u"elsewhere"_s, Kind::LinkedFolder},
                                   {u"out.http"_s, Kind::LinkOutside},
                                   {u"hidden.http"_s, Kind::LinkOutside},
                                   {u"script.http"_s, Kind::LinkOutside},
                                   {u"dangling.http"_s, Kind::LinkOutside},
                                   {u"loop.http"_s, Kind::LinkOutside}}));
}

void FolderReaderTest::namesThatAreNoTextAreProblems()
{
    const QByteArray root = QFile::encodeName(m_directory->path());
    QCOMPARE(::mkdir((root + "/f\xe9").constData(), 0700), 0);
    for (const char *name : {"/caf\xe9.http", "/f\xe9/x.http", "/caf\xe9.txt"}) {
        FILE *file = std::fopen((root + name).constData(), "w");
        QVERIFY(file);
        std::fclose(file);
    }
    write(u"a.http"_s);
    const FolderListing listing = listed();
    for (const char *name : {"/caf\xe9.http", "/f\xe9/x.http", "/caf\xe9.txt", "/f\xe9"}) // Qt cannot
        QCOMPARE(std::remove((root + name).constData()), 0);
    QCOMPARE(pathsOf(listing), QStringList(u"a.http"_s));
    QStringList paths;
    for (const FolderProblem &problem : listing.problems) {
        QVERIFY(problem.kind == FolderProblem::Kind::NameNotText);
        paths.append(problem.path);
    }
    paths.sort();
    QCOMPARE(paths, QStringList({u"caf\\xE9.http"_s, u"f\\xE9"_s}));
}

void FolderReaderTest::oddNamesAreListed()
{
    const QStringList names{u" .http"_s,         u"a\nb.http"_s,   u"a b .http"_s,
                            u"a\tb.http"_s,      u"\\.http"_s,     u"a\u202Eb.http"_s,
                            u"e\u0301.http"_s,   u"\u00e9.http"_s, QString(250, u'x') + u".http"_s,
                            u"quote'\"$.http"_s, u"🎉.http"_s};
    for (const QString &name : names)
        write(name);
    QStringList found = pathsOf(listed());
    QStringList expected = names;
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void FolderReaderTest::unreadableFoldersAreProblemsAndTheRestIsShown()
{
    if (::geteuid() == 0)
        QSKIP("root can read every folder");
    write(u"closed/a.http"_s);
    write(u"open/b.http"_s);
    QVERIFY(QFile::setPermissions(path(u"closed"_s), {}));
    const FolderListing listing = listed();
    QFile::setPermissions(path(u"closed"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(pathsOf(listing), QStringList({u"closed/"_s, u"open/"_s, u"open/b.http"_s}));
    QCOMPARE(listing.problems.size(), 1);
    QVERIFY(listing.problems.first().kind == FolderProblem::Kind::Unreadable);
    QCOMPARE(listing.problems.first().path, u"closed"_s);
    m_tree->refresh({u"closed"_s}, never);
    QCOMPARE(pathsOf(m_tree->listing()).size(), 4);
    QVERIFY(m_tree->listing().problems.isEmpty());
}

void FolderReaderTest::tooDeepFoldersAreAProblem()
{
    QString deep;
    for (int i = 1; i <= maxListedDepth + 3; ++i) {
        deep += i == 1 ? u"d"_s : u"/d"_s;
        QVERIFY(QDir().mkpath(path(deep)));
        write(deep + u"/x.http"_s);
    }
    const FolderListing listing = listed();
    // The last one that is shown is not looked into.
    QCOMPARE(listing.entries.size(), 1 + 2 * maxListedDepth + 1);
    QCOMPARE(listing.problems.size(), 1);
    QVERIFY(listing.problems.first().kind == FolderProblem::Kind::TooDeep);
    QCOMPARE(listing.problems.first().path.count(u'/'), maxListedDepth);
}

void FolderReaderTest::tooManyEntriesAreAProblem()
{
    // Links to one file take little room on the disk.
    write(u"a/0.http"_s);
    const QByteArray root = QFile::encodeName(m_directory->path());
    QVERIFY(QDir().mkpath(path(u"b"_s)));
    for (int i = 1; i < maxListedEntries / 2 + 10; ++i) {
        for (const char *folder : {"/a/", "/b/"}) {
            const QByteArray from = root + "/a/" + QByteArray::number((i - 1) / 30'000 * 30'000) + ".http";
            QByteArray to = root + folder + QByteArray::number(i) + ".http";
            if (i % 30'000 == 0 && folder[1] == 'a') // ext4 has at most 65,000 names of one file
                write(u"a/%1.http"_s.arg(i));
            else
                QCOMPARE(::link(from.constData(), to.constData()), 0);
        }
    }
    FolderListing listing = listed();
    QVERIFY(!listing.isWhole);
    QCOMPARE(listing.entries.size(), 1 + maxListedEntries);
    QCOMPARE(listing.problems.size(), 1);
    QVERIFY(listing.problems.first().kind == FolderProblem::Kind::TooMany);
    // Once there is room, the rest is found.
    for (int i = 100; i < 200; ++i)
        QVERIFY(QFile::remove(path(u"a/%1.http"_s.arg(i))));
    m_tree->refresh({u"a"_s}, never);
    listing = m_tree->listing();
    QVERIFY(listing.isWhole);
    QVERIFY(listing.problems.isEmpty());
    QCOMPARE(listing.entries.first().files, maxListedEntries + 19 - 100);
    // A folder that is read again has the room that it took before.
    m_tree->refresh({u"b"_s}, never);
    QCOMPARE(m_tree->listing().entries.size(), listing.entries.size());
    QVERIFY(m_tree->listing().isWhole);
}

void FolderReaderTest::tenThousandFilesAreListed()
{
    for (int folder = 0; folder < 500; ++folder) {
        for (int file = 0; file < 20; ++file)
            write(u"group %1/sub/request %2.http"_s.arg(folder / 2).arg(folder * 20 + file));
    }
    const FolderListing listing = listed();
    QCOMPARE(listing.entries.first().files, 10'000);
    const QStringList files = listing.filesIn();
    QCOMPARE(files.size(), 10'000);
    QCOMPARE(files.first(), u"group 0/sub/request 0.http"_s);
    QCOMPARE(files.last(), u"group 249/sub/request 9999.http"_s);
}

void FolderReaderTest::rootThatIsNoFolderIsRefused()
{
    write(u"a.http"_s);
    QCOMPARE(FolderRoot::at(path(u"a.http"_s)).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(FolderRoot::at(path(u"none"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(FolderRoot::at(QString()).error().kind, ErrorKind::NotFound);
    // The folder that a person chose may be a link.
    QVERIFY(QDir().mkdir(path(u"real"_s)));
    QVERIFY(QFile::link(path(u"real"_s), path(u"alias"_s)));
    QCOMPARE(FolderRoot::at(path(u"alias"_s))->path(), QFileInfo(path(u"real"_s)).canonicalFilePath());
}

void FolderReaderTest::refreshReadsWhatChangedOnly()
{
    write(u"a/1.http"_s);
    write(u"b/2.http"_s);
    const FolderListing before = listed();
    m_read.clear();
    write(u"a/3.http"_s);
    write(u"b/4.http"_s);
    write(u"a/1.http"_s, "PUT /\n\n{}\n");
    m_tree->refresh({u"a"_s, u"unknown"_s}, never);
    QCOMPARE(m_read, QStringList(u"a"_s));
    const FolderChanges changes = changesBetween(before, m_tree->listing());
    QCOMPARE(changes.added, QStringList(u"a/3.http"_s));
    QCOMPARE(changes.changed, QStringList(u"a/1.http"_s));
    QVERIFY(changes.removed.isEmpty());
    QVERIFY(changes.renamed.isEmpty());
    QVERIFY(changesBetween(before, before).isEmpty());
}

void FolderReaderTest::newAndRemovedFoldersAreFollowed()
{
    write(u"old/deep/1.http"_s);
    write(u"a/1.http"_s);
    const FolderListing before = listed();
    QVERIFY(QDir(path(u"old"_s)).removeRecursively());
    write(u"new/deep/2.http"_s);
    m_read.clear();
    m_tree->refresh({QString(), u"old"_s, u"old/deep"_s}, never);
    QCOMPARE(m_read, QStringList({QString(), u"new"_s, u"new/deep"_s}));
    m_dropped.sort();
    QCOMPARE(m_dropped, QStringList({u"old"_s, u"old/deep"_s}));
    const FolderChanges changes = changesBetween(before, m_tree->listing());
    QCOMPARE(changes.added, QStringList({u"new"_s, u"new/deep"_s, u"new/deep/2.http"_s}));
    QCOMPARE(changes.removed, QStringList({u"old"_s, u"old/deep"_s, u"old/deep/1.http"_s}));

    // The folder itself may go, and come back.
    QVERIFY(QDir(m_directory->path()).removeRecursively());
    m_tree->refresh({QString()}, never);
    QCOMPARE(m_tree->listing().entries.size(), 1);
    QCOMPARE(m_tree->listing().problems.size(), 1);
    QCOMPARE(m_tree->listing().problems.first().sentence, u"The open folder cannot be read."_s);
    QCOMPARE(m_tree->readAll(never).error().kind, ErrorKind::NotFound);
    write(u"a/1.http"_s);
    QCOMPARE(listed().entries.size(), 3);
}

void FolderReaderTest::cancelledReadingIsDoneAgain()
{
    for (int i = 0; i < 20; ++i)
        write(u"%1/1.http"_s.arg(i));
    int left = 5;
    QCOMPARE(m_tree->readAll([&left] { return --left < 0; }).error().kind, ErrorKind::Cancelled);
    m_tree->refresh({u"1"_s}, never);
    QCOMPARE(m_tree->listing().entries.first().files, 20);
}

void FolderReaderTest::renamesAreKnownByTheFile()
{
    write(u"a/1.http"_s);
    write(u"a/b/2.http"_s);
    write(u"3.http"_s);
    const FolderListing before = listed();
    QVERIFY(QFile::rename(path(u"3.http"_s), path(u"a/4.http"_s)));
    QVERIFY(QDir().rename(path(u"a"_s), path(u"z"_s)));
    write(u"z/1.http"_s, "changed as well");
    m_tree->refresh({QString()}, never);
    const FolderChanges changes = changesBetween(before, m_tree->listing());
    using Pairs = QList<std::pair<QString, QString>>;
    QCOMPARE(changes.renamed,
             Pairs({{u"a"_s, u"z"_s},
                    {u"a/b"_s, u"z/b"_s},
                    {u"a/1.http"_s, u"z/1.http"_s},
                    {u"3.http"_s, u"z/4.http"_s},
                    {u"a/b/2.http"_s, u"z/b/2.http"_s}}));
    QCOMPARE(changes.changed, QStringList(u"z/1.http"_s));
    QVERIFY(changes.added.isEmpty());
    QVERIFY(changes.removed.isEmpty());
}

/// As editors save.
void FolderReaderTest::replacedFileIsChangedAndNotRenamed()
{
    write(u"a.http"_s);
    const FolderListing before = listed();
    write(u"a.tmp"_s, "PUT /\n");
    QVERIFY(QFile::remove(path(u"a.http"_s)));
    QVERIFY(QFile::rename(path(u"a.tmp"_s), path(u"a.http"_s)));
    m_tree->refresh({QString()}, never);
    const FolderChanges changes = changesBetween(before, m_tree->listing());
    QCOMPARE(changes.changed, QStringList(u"a.http"_s));
    QVERIFY(changes.added.isEmpty() && changes.removed.isEmpty() && changes.renamed.isEmpty());
}

/// File systems give the number of a file that was deleted to the next one.
void FolderReaderTest::deletedAndNewFileIsNoRename()
{
    FolderListing before;
    FolderListing after;
    FolderEntry root;
    root.isFolder = true;
    before.entries = {root};
    after.entries = {root};
    FolderEntry old;
    old.path = u"old.http"_s;
    old.parent = 0;
    old.stamp = {1, 77, 1'000, 10, 2'000};
    FolderEntry other = old;
    other.path = u"other.http"_s;
    before.entries.append(old);
    before.index();
    const auto renames = [&](const FileStamp &stamp) {
        other.stamp = stamp;
        after.entries = {root, other};
        after.index();
        return changesBetween(before, after).renamed.size();
    };
    QCOMPARE(renames({1, 77, 1'000, 10, 2'000}), 1);
    QCOMPARE(renames({1, 77, 1'000, 11, 3'000}), 1); // and edited
    QCOMPARE(renames({1, 77, 1'001, 10, 2'000}), 0); // born later
    QCOMPARE(renames({2, 77, 1'000, 10, 2'000}), 0);
    QCOMPARE(renames({1, 78, 1'000, 10, 2'000}), 0);
    // Where births are not known, nothing else of it may have changed.
    before.entries[1].stamp.born = 0;
    QCOMPARE(renames({1, 77, 0, 10, 2'000}), 1);
    QCOMPARE(renames({1, 77, 0, 11, 2'000}), 0);
    QCOMPARE(renames({1, 77, 0, 10, 2'001}), 0);
}

PATLAS_CORE_TEST(FolderReaderTest)
#include "tst_folderreader.moc"
