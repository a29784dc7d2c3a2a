// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/TextFileStore.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>
#include <vector>

using namespace patlas;
using namespace Qt::StringLiterals;

class TextFileStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasWrittenIsReadBack();
    void newFilesNeverReplaceAnything();
    void missingFoldersOfANewFileAreMade();
    void changedFileIsAConflict();
    void sameContentIsNoConflict();
    void removedFileIsAConflict();
    void writersAtOnceLoseNothing();
    void modeAndOwnerAreKept();
    void linkedFileIsWrittenThrough();
    void linksOutsideAreNeitherReadNorWritten();
    void pathsOutsideAreRefused_data();
    void pathsOutsideAreRefused();
    void linkedFoldersAreNotFollowed();
    void secretsAreNotWritten();
    void whatIsNoFileIsNotRead();
    void tooLargeFilesAreRefused();
    void cancelledReadingStops();
    void readOnlyFoldersAndFilesStay();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray onDisk(const QString &name) const;
    QStringList names(const QString &folder = {}) const;
    TextFileStore store() const { return TextFileStore(FolderRoot::at(m_directory->path()).value()); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TextFileStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TextFileStoreTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TextFileStoreTest::onDisk(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

/// Hidden ones included: nothing may be left behind.
QStringList TextFileStoreTest::names(const QString &folder) const
{
    return QDir(path(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void TextFileStoreTest::whatWasWrittenIsReadBack()
{
    const QByteArray bytes = QByteArray("GET /\r\n\xef\xbb\xbf\0\xff", 11);
    const WriteResult made = store().create(u"a ü.http"_s, bytes);
    QVERIFY(made);
    const Result<FileContent> read = store().read(u"a ü.http"_s);
    QVERIFY(read);
    QCOMPARE(read->bytes, bytes);
    QVERIFY(read->revision.hasContentOf(*made));
    QVERIFY(read->revision.stamp == made->stamp);
    QCOMPARE(made->stamp.size, bytes.size());

    const WriteResult written = store().write(u"a ü.http"_s, "PUT /\n", *made);
    QVERIFY(written);
    QVERIFY(!written->hasContentOf(*made));
    QCOMPARE(store().read(u"a ü.http"_s)->bytes, QByteArray("PUT /\n"));
    QVERIFY(store().read(u"a ü.http"_s)->revision.stamp == written->stamp);
    QCOMPARE(names(), QStringList(u"a ü.http"_s));

    // An empty file is a file.
    const WriteResult empty = store().write(u"a ü.http"_s, {}, *written);
    QVERIFY(empty);
    QVERIFY(empty->isThere());
    QVERIFY(store().write(u"a ü.http"_s, "GET /\n", *empty));
}

void TextFileStoreTest::newFilesNeverReplaceAnything()
{
    write(u"Tags.http"_s, "old");
    QVERIFY(QDir().mkdir(path(u"folder.http"_s)));
    QVERIFY(QFile::link(u"nowhere.http"_s, path(u"dangling.http"_s)));
    WriteResult made = store().create(u"Tags.http"_s, "new");
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    QVERIFY(made.error().onDisk.hasContentOf(store().read(u"Tags.http"_s)->revision));
    made = store().create(u"tags.HTTP"_s, "new"); // where case is ignored, that is the same
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    made = store().create(u"folder.http"_s, "new");
    QCOMPARE(made.error().kind, ErrorKind::Conflict);
    made = store().create(u"dangling.http"_s, "new");
    QVERIFY(!made);
    QCOMPARE(onDisk(u"Tags.http"_s), QByteArray("old"));
    QCOMPARE(names().size(), 3);
}

void TextFileStoreTest::missingFoldersOfANewFileAreMade()
{
    QVERIFY(store().create(u"tags/v2/create-tag.http"_s, "POST /\n"));
    QCOMPARE(onDisk(u"tags/v2/create-tag.http"_s), QByteArray("POST /\n"));
    write(u"file"_s, {});
    QVERIFY(!store().create(u"file/a.http"_s, "GET /\n"));
}

void TextFileStoreTest::changedFileIsAConflict()
{
    const FileRevision before = store().create(u"a.http"_s, "one\n").value();
    // With the same size and the same times.
    struct stat old { };
    QCOMPARE(::stat(QFile::encodeName(path(u"a.http"_s)).constData(), &old), 0);
    write(u"a.http"_s, "two\n");
    const timespec times[] = {old.st_atim, old.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path(u"a.http"_s)).constData(), times, 0), 0);

    const WriteResult written = store().write(u"a.http"_s, "mine\n", before);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QVERIFY(written.error().onDisk.hasContentOf(store().read(u"a.http"_s)->revision));
    QVERIFY(!written.error().secret);
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("two\n"));
    QCOMPARE(names(), QStringList(u"a.http"_s));
    // Whoever has seen both may decide.
    QVERIFY(store().write(u"a.http"_s, "mine\n", written.error().onDisk));
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("mine\n"));
}

void TextFileStoreTest::sameContentIsNoConflict()
{
    const FileRevision before = store().create(u"a.http"_s, "one\n").value();
    // As after "git checkout" there and back: another file with another time.
    QVERIFY(QFile::remove(path(u"a.http"_s)));
    write(u"a.http"_s, "one\n");
    QVERIFY(store().write(u"a.http"_s, "two\n", before));
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("two\n"));
}

void TextFileStoreTest::removedFileIsAConflict()
{
    const FileRevision before = store().create(u"b/a.http"_s, "one\n").value();
    QVERIFY(QFile::remove(path(u"b/a.http"_s)));
    for (int i = 0; i < 2; ++i) {
        const WriteResult written = store().write(u"b/a.http"_s, "two\n", before);
        QCOMPARE(written.error().kind, ErrorKind::Conflict);
        QVERIFY(!written.error().onDisk.isThere());
        QVERIFY(!QFile::exists(path(u"b/a.http"_s)));
        QVERIFY(QDir().rmdir(path(u"b"_s)) || i == 1); // its folder as well
    }
}

/// Each adds its lines to what it reads, as two windows would. Whoever comes second has to look again.
void TextFileStoreTest::writersAtOnceLoseNothing()
{
    constexpr int writers = 3;
    constexpr int lines = 30;
    QVERIFY(store().create(u"a.http"_s, {}));
    QAtomicInt others = 0; // failures other than a conflict
    std::vector<std::unique_ptr<QThread>> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &others] {
            const TextFileStore files = store();
            for (int line = 0; line < lines;) {
                const Result<FileContent> read = files.read(u"a.http"_s);
                const QByteArray text = QByteArray::number(writer) + ' ' + QByteArray::number(line) + '\n';
                const WriteResult written =
                    read ? files.write(u"a.http"_s, read->bytes + text, read->revision) : WriteResult();
                if (read && written)
                    ++line;
                else if (!read || written.error().kind != ErrorKind::Conflict)
                    ++others;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(120'000));
    QList<QByteArray> found = onDisk(u"a.http"_s).split('\n');
    QCOMPARE(found.takeLast(), QByteArray());
    QCOMPARE(found.size(), writers * lines);
    QCOMPARE(QSet<QByteArray>(found.cbegin(), found.cend()).size(), writers * lines);
    QCOMPARE(others.loadRelaxed(), 0);
    QCOMPARE(names(), QStringList(u"a.http"_s));
}

void TextFileStoreTest::modeAndOwnerAreKept()
{
    FileRevision revision = store().create(u"a.http"_s, "one\n").value();
    const QByteArray name = QFile::encodeName(path(u"a.http"_s));
    for (const mode_t mode : {mode_t(0600), mode_t(0664), mode_t(0755)}) {
        QCOMPARE(::chmod(name.constData(), mode), 0);
        if (::geteuid() == 0)
            QCOMPARE(::chown(name.constData(), 1234, 5678), 0);
        revision = store().write(u"a.http"_s, QByteArray::number(mode), revision).value();
        struct stat now { };
        QCOMPARE(::stat(name.constData(), &now), 0);
        QCOMPARE(now.st_mode & 07777U, mode);
        QCOMPARE(now.st_uid, ::geteuid() == 0 ? uid_t(1234) : ::geteuid());
        if (::geteuid() == 0)
            QCOMPARE(now.st_gid, gid_t(5678));
    }
    // A new file has what the umask leaves.
    const mode_t old = ::umask(027);
    QVERIFY(store().create(u"b.http"_s, "one\n"));
    ::umask(old);
    struct stat made { };
    QCOMPARE(::stat(QFile::encodeName(path(u"b.http"_s)).constData(), &made), 0);
    QCOMPARE(made.st_mode & 07777U, mode_t(0640));
}

void TextFileStoreTest::linkedFileIsWrittenThrough()
{
    write(u"a/real.http"_s, "one\n");
    QVERIFY(QFile::link(u"a/real.http"_s, path(u"link.http"_s)));
    const Result<FileContent> read = store().read(u"link.http"_s);
    QCOMPARE(read->bytes, QByteArray("one\n"));
    QVERIFY(store().write(u"link.http"_s, "two\n", read->revision));
    QVERIFY(QFileInfo(path(u"link.http"_s)).isSymLink());
    QVERIFY(!QFileInfo(path(u"a/real.http"_s)).isSymLink());
    QCOMPARE(onDisk(u"a/real.http"_s), QByteArray("two\n"));
    QCOMPARE(names(u"a"_s), QStringList(u"real.http"_s));
}

void TextFileStoreTest::linksOutsideAreNeitherReadNorWritten()
{
    const QTemporaryDir outside;
    QFile other(outside.filePath(u"other.http"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("theirs\n");
    other.close();
    write(u".git/hooks/x.http"_s, "hook\n");
    write(u"run.sh"_s, "script\n");
    QVERIFY(QFile::link(outside.filePath(u"other.http"_s), path(u"out.http"_s)));
    QVERIFY(QFile::link(u".git/hooks/x.http"_s, path(u"hook.http"_s)));
    QVERIFY(QFile::link(u"run.sh"_s, path(u"script.http"_s)));
    for (const QString &name : {u"out.http"_s, u"hook.http"_s, u"script.http"_s}) {
        QCOMPARE(store().read(name).error().kind, ErrorKind::InvalidInput);
        FileRevision any;
        any.hash = "x";
        QCOMPARE(store().write(name, "mine\n", any).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(store().create(name, "mine\n").error().kind, ErrorKind::InvalidInput);
    }
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("theirs\n"));
    QCOMPARE(onDisk(u".git/hooks/x.http"_s), QByteArray("hook\n"));
    QCOMPARE(onDisk(u"run.sh"_s), QByteArray("script\n"));
}

void TextFileStoreTest::pathsOutsideAreRefused_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::newRow("none") << QString();
    QTest::newRow("up") << u"../a.http"_s;
    QTest::newRow("up within") << u"a/../a.http"_s;
    QTest::newRow("here") << u"./a.http"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("twice") << u"a//a.http"_s;
    QTest::newRow("end") << u"a/"_s;
    QTest::newRow("nul") << u"a.http\0.txt"_s;
    QTest::newRow("half of a pair") << QString(QChar(0xD800)) + u".http"_s;
}

void TextFileStoreTest::pathsOutsideAreRefused()
{
    QFETCH(const QString, wrong);
    write(u"a/a.http"_s, "one\n");
    write(u"a.http"_s, "one\n");
    QCOMPARE(store().read(wrong).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store().create(wrong, "two\n").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(names(), QStringList({u"a"_s, u"a.http"_s}));
}

void TextFileStoreTest::linkedFoldersAreNotFollowed()
{
    const QTemporaryDir outside;
    write(u"in/a.http"_s, "one\n");
    QVERIFY(QFile::link(outside.path(), path(u"out"_s)));
    QVERIFY(QFile::link(u"in"_s, path(u"alias"_s)));
    QCOMPARE(store().create(u"out/a.http"_s, "two\n").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store().create(u"out/b/a.http"_s, "two\n").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(store().read(u"alias/a.http"_s).error().kind, ErrorKind::InvalidInput);
    QVERIFY(QDir(outside.path()).isEmpty());
}

void TextFileStoreTest::secretsAreNotWritten()
{
    const QByteArray token = QByteArray("ghp") + "_k3JdnE92bVq7XyTz1LmPw8RsCf4HgUaQo5Ni";
    const FileRevision before = store().create(u"a.http"_s, "one\n").value();
    const QByteArray text = "GET /\nAuthorization: Bearer " + token + "\n";
    for (const WriteResult &written :
         {store().write(u"a.http"_s, text, before), store().create(u"b.http"_s, text)}) {
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
        QVERIFY(written.error().secret);
        QCOMPARE(written.error().secret->line, 2);
        QCOMPARE(written.error().secret->column, 27);
        QVERIFY(written.error().message().contains("Line 2, column 27"_L1));
        QVERIFY(!written.error().message().contains(QString::fromUtf8(token.sliced(4, 8))));
    }
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("one\n"));
    QCOMPARE(names(), QStringList(u"a.http"_s));
}

void TextFileStoreTest::whatIsNoFileIsNotRead()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.http"_s)).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(path(u"folder.http"_s)));
    QCOMPARE(store().read(u"pipe.http"_s).error().kind, ErrorKind::Unsupported);
    QCOMPARE(store().read(u"folder.http"_s).error().kind, ErrorKind::Unsupported);
    QCOMPARE(store().read(u"none.http"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(store().read(u"none/a.http"_s).error().kind, ErrorKind::NotFound);
}

void TextFileStoreTest::tooLargeFilesAreRefused()
{
    QFile large(path(u"a.http"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(maxTextFileSize)); // takes no room on the disk
    QCOMPARE(store().read(u"a.http"_s)->bytes.size(), maxTextFileSize);
    QVERIFY(large.resize(maxTextFileSize + 1));
    const Result<FileContent> read = store().read(u"a.http"_s);
    QCOMPARE(read.error().kind, ErrorKind::Unsupported);
    QVERIFY(read.error().meaning.contains("64 MiB"_L1));
    QCOMPARE(store().create(u"b.http"_s, QByteArray(maxTextFileSize + 1, ' ')).error().kind,
             ErrorKind::Unsupported);
}

void TextFileStoreTest::cancelledReadingStops()
{
    write(u"a.http"_s, QByteArray(5'000'000, 'x'));
    int pieces = 0;
    const Result<FileContent> read = store().read(u"a.http"_s, [&pieces] { return ++pieces > 2; });
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pieces, 3);
}

void TextFileStoreTest::readOnlyFoldersAndFilesStay()
{
    if (::geteuid() == 0)
        QSKIP("root can write everything");
    const FileRevision before = store().create(u"a/a.http"_s, "one\n").value();
    QVERIFY(QFile::setPermissions(path(u"a"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    const WriteResult written = store().write(u"a/a.http"_s, "two\n", before);
    const WriteResult made = store().create(u"a/b.http"_s, "two\n");
    QFile::setPermissions(path(u"a"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(QFile::setPermissions(path(u"a/a.http"_s), QFileDevice::ReadOwner));
    const WriteResult readOnly = store().write(u"a/a.http"_s, "two\n", before);
    for (const WriteResult &each : {written, made, readOnly}) {
        QCOMPARE(each.error().kind, ErrorKind::Storage);
        QVERIFY(each.error().meaning.contains("permission"_L1));
    }
    QCOMPARE(onDisk(u"a/a.http"_s), QByteArray("one\n"));
}

PATLAS_CORE_TEST(TextFileStoreTest)
#include "tst_textfilestore.moc"
