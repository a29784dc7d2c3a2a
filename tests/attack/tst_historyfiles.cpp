// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QByteArray trace = "tr4ce-of-what-was-sent";

} // namespace

/// Whoever reads or writes the files of the history: what was cleared is gone from them while the program
/// still runs, and a changed database leads to no other file.
class HistoryFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_directory->path()).mkdir(u"bodies"_s));
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        QVERIFY(waitFor(m_database->open()));
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->filePath(u"bodies"_s));
    }
    void cleanup()
    {
        m_history.reset();
        m_database.reset();
    }

    void clearedHistoryIsInNoFileOfTheDatabase()
    {
        for (int i = 0; i < 300; ++i)
            record(QString::number(i), QString());
        QVERIFY(!filesWith(trace).isEmpty());
        QVERIFY(waitFor(m_history->clear()));
        QCOMPARE(filesWith(trace), QStringList());
    }

    void clearedHistoryIsInNoCopyFromBeforeAnUpgrade()
    {
        record(u"1"_s, QString());
        QFile copy(m_directory->filePath(u"patlas.sqlite.before-v3"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(trace);
        copy.close();
        QVERIFY(waitFor(m_history->clear()));
        QCOMPARE(filesWith(trace), QStringList());
    }

    void changedDatabaseLeadsToNoOtherFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an absolute path") << u"%1/precious.body"_s;
        QTest::newRow("upwards") << u"../precious.body"_s;
        QTest::newRow("a file of another name") << u"%1/patlas.sqlite"_s;
        QTest::newRow("a link among the bodies") << u"link.body"_s;
    }

    void changedDatabaseLeadsToNoOtherFile()
    {
        QFETCH(const QString, name);
        QFile precious(m_directory->filePath(u"precious.body"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("precious");
        precious.close();
        QVERIFY(QFile::link(precious.fileName(), m_directory->filePath(u"bodies/link.body"_s)));
        const qint64 row = record(u"1"_s, u"1.body"_s);
        const QString planted = name.contains(u"%1"_s) ? name.arg(m_directory->path()) : name;
        QVERIFY(waitFor(m_database->run<void>([planted](QSqlDatabase &database) -> Result<void> {
            const auto changed = execute(database,
                                         "UPDATE history SET body_path = ?, exchange = json_set(exchange, "
                                         "'$.bodyPath', ?)",
                                         {planted, planted});
            return changed ? Result<void>() : tl::make_unexpected(changed.error());
        })));
        const Result<Exchange> exchange = waitFor(m_history->exchange(row));
        QVERIFY(exchange);
        QVERIFY2(exchange->bodyPath.isEmpty() || !QFile::exists(exchange->bodyPath),
                 qPrintable(exchange->bodyPath));
        QVERIFY(!waitFor(m_history->exportHar({}, HistoryRepository::HarBodies::Included))
                     ->contains("precious\""));
        QVERIFY(waitFor(m_history->clear()));
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArray("precious"));
        QVERIFY(QFile::exists(m_directory->filePath(u"patlas.sqlite"_s)));
    }

    void bodyOfAnEarlierVersionIsFoundByItsWholePath()
    {
        const qint64 row = record(u"1"_s, u"1.body"_s);
        QVERIFY(waitFor(m_database->run<void>([](QSqlDatabase &database) -> Result<void> {
            const auto changed =
                execute(database, "UPDATE history SET exchange = json_set(exchange, '$.bodyPath', ?)",
                        {u"/home/me/.cache/patlas/bodies/1.body"_s});
            return changed ? Result<void>() : tl::make_unexpected(changed.error());
        })));
        QCOMPARE(waitFor(m_history->exchange(row))->bodyPath, m_directory->filePath(u"bodies/1.body"_s));
    }

private:
    qint64 record(const QString &id, const QString &body)
    {
        Exchange exchange;
        exchange.id = id;
        exchange.started = QDateTime::currentDateTimeUtc();
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"https://a.example/"_s + QString::fromLatin1(trace));
        exchange.status = 200;
        exchange.reason = trace;
        exchange.responseHeaders = {{"X-Note", trace}};
        if (!body.isEmpty()) {
            exchange.bodyPath = m_directory->filePath(u"bodies/"_s + body);
            exchange.bodySize = 4;
            QFile file(exchange.bodyPath);
            if (!file.open(QIODevice::WriteOnly) || file.write("body") != 4)
                qFatal("no body");
        }
        const Result<qint64> row = waitFor(m_history->record(exchange, {}, u"CI"_s));
        if (!row)
            qFatal("%s", qPrintable(row.error().message()));
        return *row;
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

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
};

PATLAS_CORE_TEST(HistoryFilesTest)
#include "tst_historyfiles.moc"
