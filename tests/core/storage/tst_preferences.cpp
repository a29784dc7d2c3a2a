// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Preferences.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QFileInfo>
#include <QLockFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSetIsThereAtOnceAndAfterARestart();
    void removedIsRemoved();
    void keysAreThoseOfTheFile();
    void fileOfEarlierVersionsIsRead();
    void slowDiskDoesNotHoldTheCaller();
    void whatCannotBeWrittenIsSaidAndTriedAgain();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void PreferencesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"patlas.ini"_s);
}

void PreferencesTest::whatIsSetIsThereAtOnceAndAfterARestart()
{
    {
        Preferences preferences(m_file);
        for (int i = 0; i < 1'000; ++i)
            preferences.setValue(u"many/%1"_s.arg(i), i);
        preferences.setValue(u"bytes"_s, QByteArray("\0\x01x", 3));
        QCOMPARE(preferences.value(u"many/999"_s).toInt(), 999);
    }
    const Preferences again(m_file);
    QCOMPARE(again.keys().size(), 1'001);
    QCOMPARE(again.value(u"many/0"_s).toInt(), 0);
    QCOMPARE(again.value(u"many/999"_s).toInt(), 999);
    QCOMPARE(again.value(u"bytes"_s).toByteArray(), QByteArray("\0\x01x", 3));
    QCOMPARE(again.value(u"none"_s, u"usual"_s).toString(), u"usual"_s);
}

void PreferencesTest::removedIsRemoved()
{
    {
        Preferences preferences(m_file);
        preferences.setValue(u"a"_s, 1);
        preferences.setValue(u"b"_s, 2);
        QVERIFY(waitFor(preferences.written()));
        preferences.remove(u"a"_s);
        QVERIFY(!preferences.contains(u"a"_s));
    }
    QCOMPARE(Preferences(m_file).keys(), QStringList(u"b"_s));
}

/// QSettings leaves out slashes at the ends and repeated ones.
void PreferencesTest::keysAreThoseOfTheFile()
{
    const QString key = u"/choice//of/ä %1/"_s;
    {
        Preferences preferences(m_file);
        preferences.setValue(key, 3);
        QCOMPARE(preferences.value(key).toInt(), 3);
    }
    const Preferences again(m_file);
    QCOMPARE(again.value(key).toInt(), 3);
    QCOMPARE(again.keys(), QStringList(u"choice/of/ä %1"_s));
}

void PreferencesTest::fileOfEarlierVersionsIsRead()
{
    QSettings(m_file, QSettings::IniFormat).setValue(u"window/section"_s, 2);
    QCOMPARE(Preferences(m_file).value(u"window/section"_s).toInt(), 2);
}

/// QSettings waits for its lock file, as it waits for a disk.
void PreferencesTest::slowDiskDoesNotHoldTheCaller()
{
    Preferences preferences(m_file);
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(0);
    QVERIFY(lock.tryLock());
    preferences.setValue(u"a"_s, 1);
    preferences.setValue(u"b"_s, 2);
    QCOMPARE(preferences.value(u"a"_s).toInt(), 1);
    const QFuture<Result<void>> written = preferences.written();
    QTest::qWait(100);
    QVERIFY(!written.isFinished());
    QVERIFY(!QFile::exists(m_file) || QFileInfo(m_file).size() == 0);
    lock.unlock();
    QVERIFY(waitFor(written));
    QCOMPARE(QSettings(m_file, QSettings::IniFormat).value(u"b"_s).toInt(), 2);
}

void PreferencesTest::whatCannotBeWrittenIsSaidAndTriedAgain()
{
    const QString inTheWay = m_directory->filePath(u"folder"_s);
    QFile obstacle(inTheWay); // a file where the folder should be, which stops root too
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Preferences preferences(inTheWay + u"/patlas.ini"_s);
    const QSignalSpy failed(&preferences, &Preferences::failed);
    preferences.setValue(u"a"_s, 1);
    const Result<void> written = waitFor(preferences.written());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Storage);
    QCOMPARE(written.error().what, u"Your preferences could not be saved."_s);
    QCOMPARE(preferences.value(u"a"_s).toInt(), 1);

    preferences.setValue(u"c"_s, 3);
    QVERIFY(!waitFor(preferences.written()));
    QTRY_COMPARE(failed.size(), 1); // not at each change
    QCOMPARE(failed.front().front().toString(), written.error().message());

    QVERIFY(obstacle.remove());
    preferences.setValue(u"b"_s, 2);
    QVERIFY(waitFor(preferences.written()));
    QSettings file(inTheWay + u"/patlas.ini"_s, QSettings::IniFormat);
    QCOMPARE(file.value(u"a"_s).toInt(), 1);
    QCOMPARE(file.value(u"b"_s).toInt(), 2);
}

PATLAS_CORE_TEST(PreferencesTest)
#include "tst_preferences.moc"
