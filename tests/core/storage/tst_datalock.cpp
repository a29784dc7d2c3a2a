// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DataLock.h"

#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Two locks in one process stand for two programs: the lock belongs to an open file, not to a process.
class DataLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = m_directory->filePath(u"data/patlas.sqlite"_s);
    }
    void theSecondIsToldWhoHasTheData();
    void theSecondChangesNothing();
    void itIsFreeAfterwards();
    void anotherDirectoryIsFree();
    void theLockOfAProcessEndsWithIt();
    void damagedWordsAreNotShown();
    void aDirectoryThatCannotBeMadeCountsAsFree();
    void aLinkIsNotFollowed();

private:
    QString lockFile() const { return m_directory->filePath(u"data/patlas.lock"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_database;
};

void DataLockTest::theSecondIsToldWhoHasTheData()
{
    const DataLock first(m_database);
    QVERIFY(first.isFree());
    const DataLock second(m_database);
    QVERIFY(!second.isFree());
    const Error &error = *second.conflict();
    QCOMPARE(error.kind, ErrorKind::Conflict);
    const QString process = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(error.what.contains(process) && error.what.contains(QSysInfo::machineHostName()),
             qPrintable(error.what));
    QVERIFY2(error.meaning.contains(QFileInfo(m_database).absolutePath()), qPrintable(error.meaning));
    QVERIFY2(error.remedy.contains(process), qPrintable(error.remedy));
    QCOMPARE(QFile::permissions(lockFile()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void DataLockTest::theSecondChangesNothing()
{
    const DataLock first(m_database);
    const auto contents = [this] {
        QFile file(lockFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    QVERIFY(!before.isEmpty());
    {
        const DataLock second(m_database);
        QVERIFY(!second.isFree());
    }
    QCOMPARE(contents(), before);
    QVERIFY(!DataLock(m_database).isFree()); // the end of the second did not end the lock of the first
    QCOMPARE(QDir(QFileInfo(m_database).absolutePath()).entryList(QDir::Files),
             QStringList{u"patlas.lock"_s});
}

void DataLockTest::itIsFreeAfterwards()
{
    {
        const DataLock first(m_database);
        QVERIFY(first.isFree());
    }
    QVERIFY(DataLock(m_database).isFree());
}

void DataLockTest::anotherDirectoryIsFree()
{
    const DataLock first(m_database);
    QVERIFY(DataLock(m_directory->filePath(u"other/patlas.sqlite"_s)).isFree());
}

void DataLockTest::theLockOfAProcessEndsWithIt()
{
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        new DataLock(m_database); // not given back: the process is killed
        _exit(0);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QVERIFY(QFileInfo(lockFile()).size() > 0); // as a killed process leaves it
    QVERIFY(DataLock(m_database).isFree());
}

void DataLockTest::damagedWordsAreNotShown()
{
    const DataLock first(m_database);
    QFile file(lockFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no JSON \x1b[2J") > 0);
    file.close();
    const DataLock second(m_database);
    QVERIFY(!second.isFree());
    QVERIFY(!second.conflict()->message().contains(QChar(0x1b)));
    QVERIFY(second.conflict()->remedy.contains(u"Quit it"_s));
}

void DataLockTest::aDirectoryThatCannotBeMadeCountsAsFree()
{
    QFile inTheWay(m_directory->filePath(u"data"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(DataLock(m_database).isFree());
}

void DataLockTest::aLinkIsNotFollowed()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"elsewhere"_s));
    QVERIFY(QFile::link(m_directory->filePath(u"elsewhere"_s), m_directory->filePath(u"data"_s)));
    QVERIFY(DataLock(m_database).isFree());
    QVERIFY(QDir(m_directory->filePath(u"elsewhere"_s)).isEmpty());
}

PATLAS_CORE_TEST(DataLockTest)
#include "tst_datalock.moc"
