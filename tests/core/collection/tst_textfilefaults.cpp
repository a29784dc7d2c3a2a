// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/TextFileStore.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

#include <cerrno>
#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

class TextFileFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDiskLeavesTheOldFile();
    void killedWritingLeavesOldOrNew();
    void child();

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    QByteArray onDisk(const QString &name) const;
    void writeFirst() const;
    static QByteArray version(char letter) { return QByteArray(300'000, letter) + '\n'; }
    void startChild(QProcess &process, const QString &order) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TextFileFaultsTest::init()
{
    if (qEnvironmentVariableIsSet("PATLAS_TEXT_FILES"))
        return; // nothing of its own that would stay when it is killed
    m_directory = std::make_unique<QTemporaryDir>();
}

QByteArray TextFileFaultsTest::onDisk(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void TextFileFaultsTest::writeFirst() const
{
    QFile file(path(u"a.http"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(version('a')), version('a').size());
}

void TextFileFaultsTest::startChild(QProcess &process, const QString &order) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATLAS_TEXT_FILES"_s, m_directory->path());
    environment.insert(u"PATLAS_TEXT_FILES_ORDER"_s, order);
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PATLAS_DISK_FAULTS));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"tst_textfilefaults"_s, u"child"_s});
    QVERIFY(process.waitForStarted());
}

/// In a process of its own: its disk fails at each of its calls in turn, or it is killed.
void TextFileFaultsTest::child()
{
    if (!qEnvironmentVariableIsSet("PATLAS_TEXT_FILES"))
        return;
    const TextFileStore files(FolderRoot::at(qEnvironmentVariable("PATLAS_TEXT_FILES")).value());
    if (qEnvironmentVariable("PATLAS_TEXT_FILES_ORDER") == "forever"_L1) {
        FileRevision last = files.read(u"a.http"_s).value().revision;
        for (char letter = 'a';; letter = letter == 'z' ? 'a' : char(letter + 1))
            last = files.write(u"a.http"_s, version(letter), last).value();
    }
    using SetFaults = void (*)(const char *, int, int, int);
    const auto setFaults = reinterpret_cast<SetFaults>(dlsym(RTLD_DEFAULT, "patlas_disk_faults"));
    QVERIFY(setFaults);
    const QByteArray directory = qgetenv("PATLAS_TEXT_FILES");
    const FileRevision before = files.read(u"a.http"_s).value().revision;
    int failures = 0;
    for (int after = 0; after < 10; ++after) {
        setFaults(directory.constData(), after, 1, after % 2 == 0 ? ENOSPC : EIO);
        const WriteResult written = files.write(u"a.http"_s, version('b'), before);
        const WriteResult made = files.create(u"new.http"_s, version('c'));
        setFaults(directory.constData(), 0, 0, 0);
        for (const WriteResult &each : {written, made}) {
            if (each)
                continue;
            ++failures;
            QCOMPARE(each.error().kind, ErrorKind::Storage);
            QCOMPARE(each.error().meaning.contains("full"_L1), after % 2 == 0);
        }
        // What failed left everything as it was; what did not is there.
        QCOMPARE(files.read(u"a.http"_s)->bytes, version(written ? 'b' : 'a'));
        QCOMPARE(files.read(u"new.http"_s).has_value(), made.has_value());
        if (written)
            QVERIFY(files.write(u"a.http"_s, version('a'), *written));
        if (made)
            QVERIFY(QFile::remove(QFile::decodeName(directory) + u"/new.http"_s));
    }
    QVERIFY(failures >= 4); // writing and bringing to the disk, of both
}

void TextFileFaultsTest::fullDiskLeavesTheOldFile()
{
    writeFirst();
    QProcess process;
    startChild(process, u"fail"_s);
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    QCOMPARE(onDisk(u"a.http"_s), version('a'));
    // Hidden ones included: nothing is left behind.
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"a.http"_s));
}

void TextFileFaultsTest::killedWritingLeavesOldOrNew()
{
    writeFirst();
    bool hasChanged = false;
    for (int round = 0; round < 12; ++round) {
        const QByteArray before = onDisk(u"a.http"_s);
        QProcess process;
        startChild(process, u"forever"_s);
        // At a moment in the middle of some write, not of starting.
        QTRY_VERIFY(onDisk(u"a.http"_s) != before);
        QTest::qSleep(QRandomGenerator::global()->bounded(30));
        process.kill();
        QVERIFY(process.waitForFinished());
        const QByteArray left = onDisk(u"a.http"_s);
        QVERIFY(!left.isEmpty());
        QCOMPARE(left, version(left.front()));
        hasChanged = hasChanged || left != before;
    }
    QVERIFY(hasChanged);
}

PATLAS_CORE_TEST(TextFileFaultsTest)
#include "tst_textfilefaults.moc"
