// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/FolderEditor.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class FolderEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filesAndFoldersAreRenamedAndBack();
    void renamedFileKeepsAnExtension();
    void renamingReplacesNothing();
    void onlyTheCaseMayChange();
    void filesAndFoldersAreMovedAndBack();
    void foldersAreNotMovedIntoThemselves();
    void duplicatesGetANumber();
    void foldersAreDuplicatedWithAllThatIsInThem();
    void cancelledDuplicateLeavesNothing();
    void foldersAreMadeAndRemovedIfEmpty();
    void trashGivesBackWhatItGot();
    void emptiedTrashIsNamed();
    void whatIsInTheWayOfAnUndoStays();
    void linksAreMovedThemselves();
    void nothingLeadsOutside();
    void stepsHaveATextAndABound();

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void write(const QString &name, const QByteArray &content = "GET /\n") const;
    QByteArray onDisk(const QString &name) const;
    QStringList tree() const; ///< everything in the folder, with contents of files
    QStringList trashed() const
    {
        return QDir(m_trash + u"/files"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    QStringList notes() const { return QDir(m_trash + u"/info"_s).entryList(QDir::Files); }
    FolderEditor editor() const { return FolderEditor(FolderRoot::at(m_folder).value()); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_folder;
    QString m_trash;
    QByteArray m_home = qgetenv("HOME");
    QByteArray m_data = qgetenv("XDG_DATA_HOME");
};

/// A trash of its own, on the same file system.
void FolderEditorTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder = m_directory->filePath(u"requests"_s);
    const QString data = m_directory->filePath(u"home/data"_s);
    m_trash = data + u"/Trash"_s;
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(QDir().mkpath(data));
    qputenv("HOME", QFile::encodeName(m_directory->filePath(u"home"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(data));
}

void FolderEditorTest::cleanup()
{
    qputenv("HOME", m_home);
    if (m_data.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_data);
}

void FolderEditorTest::write(const QString &name, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray FolderEditorTest::onDisk(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

QStringList FolderEditorTest::tree() const
{
    QStringList all;
    QStringList waiting{QString()};
    while (!waiting.isEmpty()) {
        const QString folder = waiting.takeFirst();
        const QFileInfoList entries =
            QDir(path(folder))
                .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                               QDir::Name);
        for (const QFileInfo &entry : entries) {
            const QString name = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
            if (entry.isSymLink()) {
                all.append(name + u"@"_s);
            } else if (entry.isDir()) {
                all.append(name + u'/');
                waiting.append(name);
            } else {
                all.append(name + u"="_s + QString::fromUtf8(onDisk(name)));
            }
        }
    }
    all.sort();
    return all;
}

void FolderEditorTest::filesAndFoldersAreRenamedAndBack()
{
    write(u"a/1.http"_s, "one");
    write(u"a/notes.txt"_s, "kept");
    const QStringList before = tree();
    const Result<FolderEdit> file = editor().rename(u"a/1.http"_s, u" Größe\u00a0(2).http "_s);
    QVERIFY(file);
    QCOMPARE(file->from, u"a/1.http"_s);
    QCOMPARE(file->to, u"a/Größe\u00a0(2).http"_s);
    QVERIFY(!file->isFolder);
    QCOMPARE(onDisk(file->to), QByteArray("one"));
    const Result<FolderEdit> folder = editor().rename(u"a"_s, u"b"_s);
    QVERIFY(folder);
    QVERIFY(folder->isFolder);
    QCOMPARE(onDisk(u"b/notes.txt"_s), QByteArray("kept"));

    QVERIFY(!editor().undo(*file)); // not before what was done later
    QVERIFY(editor().undo(*folder));
    QVERIFY(editor().undo(*file));
    QCOMPARE(tree(), before);
    QCOMPARE(editor().undo(*file).error().kind, ErrorKind::NotFound);
    QCOMPARE(tree(), before);
}

void FolderEditorTest::renamedFileKeepsAnExtension()
{
    write(u"1.REST"_s);
    QCOMPARE(editor().rename(u"1.REST"_s, u"2"_s)->to, u"2.REST"_s);
    QCOMPARE(editor().rename(u"2.REST"_s, u"v1.2"_s)->to, u"v1.2.REST"_s);
    QCOMPARE(editor().rename(u"v1.2.REST"_s, u"3.http"_s)->to, u"3.http"_s);
    QCOMPARE(editor().rename(u"3.http"_s, QString()).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(editor().rename(u"3.http"_s, u"../3"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(editor().rename(u"3.http"_s, u"3"_s).error().kind, ErrorKind::InvalidInput); // the same
    QCOMPARE(editor().rename(u"none.http"_s, u"4"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(tree(), QStringList(u"3.http=GET /\n"_s));
}

void FolderEditorTest::renamingReplacesNothing()
{
    write(u"1.http"_s, "one");
    write(u"Two.http"_s, "two");
    write(u"folder/3.http"_s, "three");
    QVERIFY(QDir().mkdir(path(u"empty"_s)));
    const QStringList before = tree();
    for (const QString &name : {u"Two.http"_s, u"two"_s, u"TWO.HTTP"_s}) {
        const Result<FolderEdit> edit = editor().rename(u"1.http"_s, name);
        QVERIFY2(!edit, qPrintable(name));
        QCOMPARE(edit.error().kind, ErrorKind::Conflict);
    }
    // rename() of the system would replace an empty folder.
    QCOMPARE(editor().rename(u"folder"_s, u"empty"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(editor().rename(u"folder"_s, u"EMPTY"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(tree(), before);
}

void FolderEditorTest::onlyTheCaseMayChange()
{
    write(u"tags/tags.http"_s, "one");
    const QStringList before = tree();
    const Result<FolderEdit> file = editor().rename(u"tags/tags.http"_s, u"Tags.http"_s);
    QVERIFY(file);
    const Result<FolderEdit> folder = editor().rename(u"tags"_s, u"Tags"_s);
    QVERIFY(folder);
    QCOMPARE(tree(), QStringList({u"Tags/"_s, u"Tags/Tags.http=one"_s}));
    QVERIFY(editor().undo(*folder));
    QVERIFY(editor().undo(*file));
    QCOMPARE(tree(), before);
}

void FolderEditorTest::filesAndFoldersAreMovedAndBack()
{
    write(u"a/1.http"_s, "one");
    write(u"b/c/2.http"_s, "two");
    write(u"b/1.HTTP"_s, "other");
    const QStringList before = tree();
    const Result<FolderEdit> file = editor().move(u"a/1.http"_s, u"b/c"_s);
    QVERIFY(file);
    QCOMPARE(file->to, u"b/c/1.http"_s);
    const Result<FolderEdit> up = editor().move(u"b/c"_s, QString());
    QVERIFY(up);
    QCOMPARE(up->to, u"c"_s);
    QCOMPARE(
        tree(),
        QStringList({u"a/"_s, u"b/"_s, u"b/1.HTTP=other"_s, u"c/"_s, u"c/1.http=one"_s, u"c/2.http=two"_s}));
    QCOMPARE(editor().move(u"c/1.http"_s, u"b"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(editor().move(u"c/1.http"_s, u"c"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(editor().move(u"c/1.http"_s, u"none"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(editor().undo(*up));
    QVERIFY(editor().undo(*file));
    QCOMPARE(tree(), before);
}

void FolderEditorTest::foldersAreNotMovedIntoThemselves()
{
    write(u"a/b/1.http"_s);
    write(u"ab/2.http"_s);
    QCOMPARE(editor().move(u"a"_s, u"a"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(editor().move(u"a"_s, u"a/b"_s).error().kind, ErrorKind::InvalidInput);
    QVERIFY(editor().move(u"a"_s, u"ab"_s));
    QCOMPARE(onDisk(u"ab/a/b/1.http"_s), QByteArray("GET /\n"));
}

void FolderEditorTest::duplicatesGetANumber()
{
    write(u"a.http"_s, "one");
    QVERIFY(QFile::setPermissions(path(u"a.http"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    write(u"A-2.HTTP"_s, "other");
    const Result<FolderEdit> copy = editor().duplicate(u"a.http"_s);
    QVERIFY(copy);
    QCOMPARE(copy->from, u"a.http"_s);
    QCOMPARE(copy->to, u"a-3.http"_s);
    QCOMPARE(onDisk(copy->to), QByteArray("one"));
    struct stat made { };
    QCOMPARE(::stat(QFile::encodeName(path(copy->to)).constData(), &made), 0);
    QCOMPARE(made.st_mode & 07777U, mode_t(0600));
    QCOMPARE(editor().duplicate(u"a-3.http"_s)->to, u"a-4.http"_s);
    QCOMPARE(editor().duplicate(u"none.http"_s).error().kind, ErrorKind::NotFound);

    // The copy may have been edited: it is kept in the trash.
    write(u"a-3.http"_s, "edited");
    QVERIFY(editor().undo(*copy));
    QVERIFY(!QFile::exists(path(u"a-3.http"_s)));
    QCOMPARE(trashed(), QStringList(u"a-3.http"_s));
    QCOMPARE(onDisk(u"a.http"_s), QByteArray("one"));
}

void FolderEditorTest::foldersAreDuplicatedWithAllThatIsInThem()
{
    write(u"a/1.http"_s, QByteArray(3'000'000, 'x'));
    write(u"a/body.json"_s, "{}");
    write(u"a/b/.env"_s, "X=1");
    QVERIFY(QDir().mkdir(path(u"a/empty"_s)));
    QVERIFY(QFile::link(u"1.http"_s, path(u"a/link.http"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, path(u"a/dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"a/pipe"_s)).constData(), 0600), 0);
    const Result<FolderEdit> copy = editor().duplicate(u"a"_s);
    QVERIFY(copy);
    QCOMPARE(copy->to, u"a-2"_s);
    QVERIFY(copy->isFolder);
    QCOMPARE(QFile(path(u"a-2/link.http"_s)).symLinkTarget(), path(u"a-2/1.http"_s));
    QCOMPARE(onDisk(u"a-2/1.http"_s), onDisk(u"a/1.http"_s));
    QVERIFY(QFile::remove(path(u"a/pipe"_s)));
    QStringList original;
    QStringList copied;
    for (const QString &each : tree()) {
        if (each.startsWith("a-2"_L1))
            copied.append(u'a' + each.sliced(3));
        else
            original.append(each);
    }
    QCOMPARE(copied, original);
}

void FolderEditorTest::cancelledDuplicateLeavesNothing()
{
    for (int i = 0; i < 10; ++i)
        write(u"a/b/%1.http"_s.arg(i));
    const QStringList before = tree();
    int left = 12;
    QCOMPARE(editor().duplicate(u"a"_s, [&left] { return --left < 0; }).error().kind, ErrorKind::Cancelled);
    QCOMPARE(tree(), before);
}

void FolderEditorTest::foldersAreMadeAndRemovedIfEmpty()
{
    const Result<FolderEdit> made = editor().makeFolder(u"New folder"_s);
    QVERIFY(made);
    QCOMPARE(made->to, u"New folder"_s);
    QCOMPARE(editor().makeFolder(u"new FOLDER"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(editor().makeFolder(u".hidden"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(editor().makeFolder(u"none/b"_s).error().kind, ErrorKind::NotFound);
    const Result<FolderEdit> below = editor().makeFolder(u"New folder/b "_s);
    QCOMPARE(below->to, u"New folder/b"_s);
    const Result<void> tooEarly = editor().undo(*made);
    QCOMPARE(tooEarly.error().kind, ErrorKind::Conflict);
    QCOMPARE(tree(), QStringList({u"New folder/"_s, u"New folder/b/"_s}));
    QVERIFY(editor().undo(*below));
    QVERIFY(editor().undo(*made));
    QVERIFY(tree().isEmpty());
}

void FolderEditorTest::trashGivesBackWhatItGot()
{
    write(u"a/1.http"_s, "one");
    write(u"a/body.json"_s, "{}");
    write(u"b\nü %41.http"_s, "two");
    const QStringList before = tree();
    const Result<FolderEdit> folder = editor().moveToTrash(u"a"_s);
    QVERIFY(folder);
    QVERIFY(folder->isFolder);
    const Result<FolderEdit> file = editor().moveToTrash(u"b\nü %41.http"_s);
    QVERIFY(file);
    QVERIFY(tree().isEmpty());
    QCOMPARE(trashed().size(), 2);
    QCOMPARE(notes().size(), 2);
    QVERIFY(QFile::exists(folder->trashed + u"/1.http"_s));

    // Another one of the same name.
    write(u"a/1.http"_s, "newer");
    const Result<FolderEdit> second = editor().moveToTrash(u"a"_s);
    QVERIFY(second);
    QVERIFY(second->trashed != folder->trashed);

    QVERIFY(editor().undo(*second));
    QCOMPARE(onDisk(u"a/1.http"_s), QByteArray("newer"));
    QVERIFY(QDir(path(u"a"_s)).removeRecursively());
    QVERIFY(editor().undo(*file));
    QVERIFY(editor().undo(*folder));
    QCOMPARE(tree(), before);
    QVERIFY(trashed().isEmpty());
    QVERIFY(notes().isEmpty());
    QCOMPARE(editor().moveToTrash(u"none.http"_s).error().kind, ErrorKind::NotFound);
}

void FolderEditorTest::emptiedTrashIsNamed()
{
    write(u"a.http"_s);
    const FolderEdit edit = editor().moveToTrash(u"a.http"_s).value();
    QVERIFY(QDir(m_trash).removeRecursively());
    const Result<void> undone = editor().undo(edit);
    QCOMPARE(undone.error().kind, ErrorKind::NotFound);
    QVERIFY(undone.error().meaning.contains("no longer in the trash"_L1));
}

void FolderEditorTest::whatIsInTheWayOfAnUndoStays()
{
    write(u"a.http"_s, "one");
    write(u"b.http"_s, "two");
    write(u"c/d.http"_s, "three");
    const FolderEdit renamed = editor().rename(u"a.http"_s, u"z.http"_s).value();
    const FolderEdit removed = editor().moveToTrash(u"b.http"_s).value();
    const FolderEdit moved = editor().move(u"c/d.http"_s, QString()).value();
    write(u"A.http"_s, "in the way");
    write(u"b.HTTP"_s, "in the way");
    QVERIFY(QDir().rmdir(path(u"c"_s)));
    const QStringList before = tree();
    QCOMPARE(editor().undo(renamed).error().kind, ErrorKind::Conflict);
    QCOMPARE(editor().undo(removed).error().kind, ErrorKind::Conflict);
    QCOMPARE(editor().undo(moved).error().kind, ErrorKind::NotFound);
    QCOMPARE(tree(), before);
    QCOMPARE(trashed(), QStringList(u"b.http"_s));
    QCOMPARE(notes().size(), 1);
    // Once nothing is in the way, it is possible.
    QVERIFY(QFile::remove(path(u"A.http"_s)));
    QVERIFY(QFile::remove(path(u"b.HTTP"_s)));
    QVERIFY(QDir().mkdir(path(u"c"_s)));
    QVERIFY(editor().undo(moved));
    QVERIFY(editor().undo(removed));
    QVERIFY(editor().undo(renamed));
    QCOMPARE(tree(), QStringList({u"a.http=one"_s, u"b.http=two"_s, u"c/"_s, u"c/d.http=three"_s}));
}

void FolderEditorTest::linksAreMovedThemselves()
{
    write(u"real.http"_s, "one");
    QVERIFY(QFile::link(u"real.http"_s, path(u"link.http"_s)));
    const FolderEdit renamed = editor().rename(u"link.http"_s, u"other.http"_s).value();
    QCOMPARE(tree(), QStringList({u"other.http@"_s, u"real.http=one"_s}));
    QVERIFY(editor().undo(renamed));
    // A copy of a link is a file of its own.
    QCOMPARE(editor().duplicate(u"link.http"_s)->to, u"link-2.http"_s);
    QCOMPARE(onDisk(u"link-2.http"_s), QByteArray("one"));
    QVERIFY(!QFileInfo(path(u"link-2.http"_s)).isSymLink());
    const Result<FolderEdit> removed = editor().moveToTrash(u"link.http"_s);
    QVERIFY(removed);
    QCOMPARE(tree(), QStringList({u"link-2.http=one"_s, u"real.http=one"_s}));
    QVERIFY(editor().undo(*removed));
    QVERIFY(QFileInfo(path(u"link.http"_s)).isSymLink());
    QCOMPARE(onDisk(u"real.http"_s), QByteArray("one"));
}

void FolderEditorTest::nothingLeadsOutside()
{
    const QTemporaryDir outside;
    QFile other(outside.filePath(u"other.http"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    write(u"a.http"_s);
    QVERIFY(QFile::link(outside.path(), path(u"out"_s)));
    const QStringList before = tree();
    for (const QString &wrong : {QString(), u".."_s, u"../x.http"_s, u"/etc/passwd"_s, u"out/other.http"_s,
                                 u"a/../a.http"_s, u"./a.http"_s}) {
        QCOMPARE(editor().rename(wrong, u"b.http"_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(editor().move(wrong, QString()).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(editor().duplicate(wrong).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(editor().moveToTrash(wrong).error().kind, ErrorKind::InvalidInput);
        QVERIFY(!editor().undo({FolderEdit::Kind::Renamed, wrong, u"a.http"_s, false, {}}));
        QVERIFY(!editor().undo({FolderEdit::Kind::FolderMade, {}, wrong, true, {}}));
    }
    for (const QString &folder : {u".."_s, u"/tmp"_s, u"out"_s, u"a.http"_s})
        QCOMPARE(editor().move(u"a.http"_s, folder).error().kind, ErrorKind::InvalidInput);
    for (const QString &folder : {u"../b"_s, u"/tmp/b"_s, u"out/b"_s, u""_s})
        QCOMPARE(editor().makeFolder(folder).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(tree(), before);
    QVERIFY(other.exists());
    QCOMPARE(QDir(outside.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void FolderEditorTest::stepsHaveATextAndABound()
{
    using Kind = FolderEdit::Kind;
    const QString from = u"a/tags.http"_s;
    QCOMPARE((FolderEdit{Kind::Renamed, from, u"a/b.http"_s, false, {}}).undoText(),
             u"Undo rename of tags.http"_s);
    QCOMPARE((FolderEdit{Kind::Moved, from, u"tags.http"_s, false, {}}).undoText(),
             u"Undo move of tags.http"_s);
    QCOMPARE((FolderEdit{Kind::Duplicated, from, u"a/tags-2.http"_s, false, {}}).undoText(),
             u"Undo duplicate of tags.http"_s);
    QCOMPARE((FolderEdit{Kind::FolderMade, {}, u"a/b"_s, true, {}}).undoText(), u"Undo new folder b"_s);
    QCOMPARE((FolderEdit{Kind::Trashed, u"a\nb"_s, {}, true, {}}).undoText(), u"Undo delete of a␊b"_s);
    FolderEdits edits;
    for (std::size_t i = 0; i < FolderEdits::most + 5; ++i)
        edits.push({Kind::FolderMade, {}, QString::number(i), true, {}});
    std::size_t count = 0;
    for (; !edits.isEmpty(); edits.dropLast(), ++count)
        QCOMPARE(edits.last().to, QString::number(FolderEdits::most + 4 - count));
    QCOMPARE(count, FolderEdits::most);
}

PATLAS_CORE_TEST(FolderEditorTest)
#include "tst_foldereditor.moc"
