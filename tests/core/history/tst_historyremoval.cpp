// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/storage/Database.h"
#include "core/storage/Preferences.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyteOfBodies = 1 << 20;

} // namespace

/// Removing, bringing back, and what is kept for how long.
class HistoryRemovalTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
    int m_count = 0;

    void open()
    {
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->filePath(u"bodies"_s));
    }
    void close()
    {
        m_history.reset();
        m_database.reset();
    }

    qint64 record(int daysAgo = 0, qint64 bodySize = 4)
    {
        const QString name = QString::number(++m_count);
        Exchange exchange;
        exchange.id = name;
        exchange.started = QDateTime::currentDateTimeUtc().addDays(-daysAgo).addSecs(60);
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"https://a.example/tr4ce-"_s + name);
        exchange.request.headers = {{"X-Sent", "tr4ce-" + name.toUtf8()}};
        exchange.request.bodyPreview = "tr4ce-body-" + name.toUtf8();
        exchange.status = 200;
        exchange.bodyPath = body(name);
        exchange.bodySize = bodySize;
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write("body") != 4)
            qFatal("no body");
        const Result<qint64> row = waitFor(m_history->record(exchange, {}, u"CI"_s));
        if (!row)
            qFatal("%s", qPrintable(row.error().detail));
        return *row;
    }
    QString body(const QString &name) const { return m_directory->filePath(u"bodies/%1.body"_s.arg(name)); }

    std::vector<qint64> rows(const QString &text = {})
    {
        HistoryFilter filter;
        filter.text = text;
        std::vector<qint64> rows;
        const auto entries = waitFor(m_history->find(filter));
        for (const HistoryEntry &entry : *entries)
            rows.push_back(entry.rowId);
        return rows;
    }

    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        const QFileInfoList files = QDir(m_directory->path()).entryInfoList(QDir::Files);
        for (const QFileInfo &each : files) {
            QFile file(each.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(each.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        close();
        m_count = 0;
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_directory->path()).mkdir(u"bodies"_s));
        open();
    }

    void removedRowsComeBackWithTheirBodies()
    {
        const qint64 first = record();
        const qint64 second = record();
        QVERIFY(waitFor(m_history->setNote(first, u"kept note"_s)));
        QVERIFY(waitFor(m_history->setPinned({first}, true)));
        QSignalSpy changed(m_history.get(), &HistoryRepository::changed);
        QCOMPARE(waitFor(m_history->remove({first, 4711})).value_or(0), 1);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_history->canUndoRemoval());
        QCOMPARE(rows(), std::vector<qint64>{second});
        QVERIFY(rows(u"note"_s).empty());
        QCOMPARE(waitFor(m_history->exchange(first)).error().kind, ErrorKind::NotFound);
        QCOMPARE(waitFor(m_history->draft(first)).error().kind, ErrorKind::NotFound);
        QVERIFY(!waitFor(m_history->exportHar({}))->contains("tr4ce-1"));
        QVERIFY(QFile::exists(body(u"1"_s)));

        QCOMPARE(waitFor(m_history->undoRemoval()).value_or(0), 1);
        QVERIFY(!m_history->canUndoRemoval());
        QCOMPARE(rows(), (std::vector<qint64>{second, first}));
        QCOMPARE(rows(u"note tr4ce-body-1"_s), std::vector<qint64>{first});
        const Result<Exchange> exchange = waitFor(m_history->exchange(first));
        QVERIFY(exchange && QFile::exists(exchange->bodyPath));
        QVERIFY(waitFor(m_history->find({}))->at(1).isPinned);
    }

    void severalRemovalsAreUndoneTogether()
    {
        const std::vector<qint64> all{record(), record(), record()};
        QVERIFY(waitFor(m_history->remove({all[0]})));
        QCOMPARE(waitFor(m_history->removeAll(HistoryRepository::Pinned::Kept)).value_or(0), 2);
        QVERIFY(rows().empty());
        QCOMPARE(waitFor(m_history->undoRemoval()).value_or(0), 3);
        QCOMPARE(rows().size(), 3U);
        QCOMPARE(waitFor(m_history->undoRemoval()).value_or(7), 0);
    }

    void pinnedOnesAreClearedOnlyIfWanted()
    {
        const qint64 pinned = record();
        record();
        QVERIFY(waitFor(m_history->setPinned({pinned}, true)));
        QCOMPARE(waitFor(m_history->removeAll(HistoryRepository::Pinned::Kept)).value_or(0), 1);
        QCOMPARE(rows(), std::vector<qint64>{pinned});
        QVERIFY(waitFor(m_history->finishRemoval()));
        QCOMPARE(rows(u"tr4ce-body-1"_s), std::vector<qint64>{pinned});
        QCOMPARE(waitFor(m_history->removeAll(HistoryRepository::Pinned::RemovedToo)).value_or(0), 1);
        QVERIFY(rows().empty());
    }

    void nothingIsLeftInTheFiles_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : {u"undo time is over"_s, u"finished"_s, u"quit"_s, u"next start"_s})
            QTest::newRow(qPrintable(how)) << how;
    }

    void nothingIsLeftInTheFiles()
    {
        QFETCH(const QString, how);
        std::vector<qint64> removed;
        for (int i = 0; i < 100; ++i)
            removed.push_back(record());
        QVERIFY(waitFor(m_history->setNote(removed[5], u"tr4ce in a note"_s)));
        QVERIFY(!filesWith("tr4ce").isEmpty());
        QFile copy(m_directory->filePath(u"patlas.sqlite.before-v3"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("tr4ce") == 5);
        copy.close();
        QSignalSpy finished(m_history.get(), &HistoryRepository::removalFinished);
        if (how == u"undo time is over"_s)
            m_history->setUndoTime(std::chrono::milliseconds(50));
        QVERIFY(waitFor(m_history->removeAll(HistoryRepository::Pinned::Kept)));
        if (how == u"finished"_s) {
            QVERIFY(copy.exists()); // a removal that is undone takes no copy with it
            QVERIFY(waitFor(m_history->finishRemoval()));
            QCOMPARE(finished.count(), 1);
        } else if (how == u"quit"_s) {
            close();
        } else if (how == u"next start"_s) {
            // As after a crash: nothing was finished.
            const QString file = m_directory->filePath(u"patlas.sqlite"_s);
            QVERIFY(QFile::copy(file, file + u".crash"_s));
            QVERIFY(QFile::copy(file + u"-wal"_s, file + u".crash-wal"_s));
            close();
            QVERIFY(QFile::remove(file) && QFile::rename(file + u".crash"_s, file));
            QVERIFY(QFile::rename(file + u".crash-wal"_s, file + u"-wal"_s));
            open();
            QVERIFY(rows().empty());
            QVERIFY(waitFor(m_history->applyRetention({})));
        }
        QTRY_COMPARE(filesWith("tr4ce"), QStringList());
        QVERIFY(QDir(m_directory->filePath(u"bodies"_s)).isEmpty());
    }

    void nothingIsLeftOfOneRow()
    {
        std::vector<qint64> all;
        for (int i = 0; i < 60; ++i)
            all.push_back(record());
        QVERIFY(!filesWith("tr4ce-body-30").isEmpty());
        QVERIFY(waitFor(m_history->remove({all[29]})));
        QVERIFY(waitFor(m_history->finishRemoval()));
        QCOMPARE(filesWith("tr4ce-body-30"), QStringList());
        QCOMPARE(filesWith("tr4ce-30"), QStringList());
        QVERIFY(!QFile::exists(body(u"30"_s)));
        QCOMPARE(rows().size(), 59U);
        QCOMPARE(rows(u"tr4ce-body-31"_s).size(), 1U);
    }

    void whatIsLeftIsStillFound()
    {
        // Most of it goes, and the words are listed anew; then some, one by one.
        std::vector<qint64> all;
        for (int i = 0; i < 30; ++i)
            all.push_back(record());
        QVERIFY(waitFor(m_history->setPinned({all[3], all[4], all[5]}, true)));
        QVERIFY(waitFor(m_history->setNote(all[3], u"worth it"_s)));
        rows(u"tr4ce"_s);
        QVERIFY(waitFor(m_history->removeAll(HistoryRepository::Pinned::Kept)));
        QVERIFY(waitFor(m_history->finishRemoval()));
        const std::vector<qint64> kept{all[5], all[4], all[3]};
        QTRY_COMPARE(rows(u"tr4ce-body"_s), kept);
        QCOMPARE(rows(u"a.example"_s), kept);
        QCOMPARE(rows(u"worth x-sent"_s), std::vector<qint64>{all[3]});
        const qint64 added = record();
        QCOMPARE(rows(u"tr4ce-body-31"_s), std::vector<qint64>{added});
        QVERIFY(waitFor(m_history->remove({all[5]})));
        QVERIFY(waitFor(m_history->finishRemoval()));
        QCOMPARE(rows(u"tr4ce-body"_s), (std::vector<qint64>{added, all[4], all[3]}));
        QCOMPARE(rows(u"a.example"_s), (std::vector<qint64>{added, all[4], all[3]}));
    }

    void oldRowsAreRemovedAtTheStart()
    {
        record(40);
        const qint64 pinned = record(40);
        const qint64 recent = record(29);
        QVERIFY(waitFor(m_history->setPinned({pinned}, true)));
        HistoryRetention retention;
        QVERIFY(waitFor(m_history->applyRetention(retention)));
        QCOMPARE(rows().size(), 3U);
        retention.days = 30;
        QVERIFY(waitFor(m_history->applyRetention(retention)));
        QTRY_COMPARE(rows(), (std::vector<qint64>{recent, pinned}));
        QVERIFY(!QFile::exists(body(u"1"_s)) && QFile::exists(body(u"2"_s)));
        QVERIFY(!m_history->canUndoRemoval());
        // From then on with each request.
        record(31);
        QTRY_COMPARE(rows(), (std::vector<qint64>{recent, pinned}));
    }

    void manyRowsAreRemovedInBatches()
    {
        for (int i = 0; i < 1'030; ++i)
            record();
        HistoryRetention retention;
        retention.rows = 12;
        QVERIFY(waitFor(m_history->applyRetention(retention)));
        QTRY_COMPARE(rows().size(), 12U);
        QCOMPARE(QDir(m_directory->filePath(u"bodies"_s)).entryList(QDir::Files).size(), 12);
    }

    void pinnedOnesDoNotCount()
    {
        std::vector<qint64> all;
        for (int i = 0; i < 14; ++i)
            all.push_back(record(0, mebibyteOfBodies / 2));
        QVERIFY(waitFor(m_history->setPinned({all[0], all[1]}, true)));
        HistoryRetention retention;
        retention.rows = 10;
        QVERIFY(waitFor(m_history->applyRetention(retention)));
        QTRY_COMPARE(rows().size(), 12U);
        retention.bodyBytes = 2 * mebibyteOfBodies; // four of them
        QVERIFY(waitFor(m_history->applyRetention(retention)));
        QTRY_COMPARE(rows(), (std::vector<qint64>{all[13], all[12], all[11], all[10], all[1], all[0]}));
    }

    void aChangeOfTheRetentionCanBeUndone()
    {
        std::vector<qint64> all;
        for (int i = 0; i < 15; ++i)
            all.push_back(record(15 - i, mebibyteOfBodies));
        const HistoryRetention before = m_history->retention();
        HistoryRetention retention;
        retention.days = 13;
        retention.rows = 10;
        retention.bodyBytes = 8 * mebibyteOfBodies;
        QCOMPARE(waitFor(m_history->changeRetention(retention)).value_or(0), 7);
        QCOMPARE(rows().size(), 8U);
        QCOMPARE(rows().back(), all[7]);
        record(0, mebibyteOfBodies); // nothing goes for good while it may come back
        QVERIFY(QFile::exists(body(u"1"_s)));
        QCOMPARE(waitFor(m_history->changeRetention(before)).value_or(7), 0);
        QCOMPARE(waitFor(m_history->undoRemoval()).value_or(0), 7);
        QCOMPARE(rows().size(), 16U);
        record();
        QCOMPARE(rows().size(), 17U);
    }

    void retentionIsKeptInThePreferences()
    {
        const QString file = m_directory->filePath(u"patlas.ini"_s);
        HistoryRetention chosen;
        chosen.days = 90;
        chosen.rows = 5'000;
        chosen.bodyBytes = 300 * mebibyteOfBodies;
        {
            Preferences preferences(file);
            QCOMPARE(historyRetention(preferences), HistoryRetention());
            setHistoryRetention(preferences, chosen);
        }
        Preferences preferences(file);
        QCOMPARE(historyRetention(preferences), chosen);
        preferences.setValue(u"history/rows"_s, -5);
        preferences.setValue(u"history/days"_s, u"soon"_s);
        preferences.setValue(u"history/mebibytes"_s, u"99999999999999"_s);
        const HistoryRetention bounded = historyRetention(preferences);
        QCOMPARE(bounded.rows, HistoryRetention::fewestRows);
        QCOMPARE(bounded.days, 0);
        QCOMPARE(bounded.bodyBytes, HistoryRetention::mostMebibytes * mebibyteOfBodies);
    }
};

PATLAS_CORE_TEST(HistoryRemovalTest)
#include "tst_historyremoval.moc"
