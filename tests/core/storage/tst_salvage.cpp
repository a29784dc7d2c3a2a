// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr int manyRows = 400;

Result<QVariant> ask(Database &database, const char *statement)
{
    return waitFor(database.run<QVariant>([statement](QSqlDatabase &connection) -> Result<QVariant> {
        Result<QSqlQuery> query = execute(connection, statement);
        if (!query)
            return tl::make_unexpected(query.error());
        return query->next() ? query->value(0) : QVariant();
    }));
}

int count(Database &database, const char *table)
{
    const QByteArray statement = QByteArray("SELECT count(*) FROM ") + table;
    return ask(database, statement.constData()).value_or(QVariant(-1)).toInt();
}

} // namespace

/// A database that was damaged on the disk: what the next start recovers.
class SalvageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyDamagedPageLosesLittleAndIsReported();
    void unreadableDatabaseIsRestoredFromTheCopy();
    void missingCopyIsReportedWithARemedy();
    void copyIsPrivateAndHasNoHistory();
    void copyIsMadeAgainOnlyOfWhatChanged();
    void copyFollowsTheLog();
    void installationKeyIsKept();

private:
    /// Fills several pages with environments, and adds some history.
    void fill() const
    {
        Database database(m_path);
        waitFor(database.run<void>([](QSqlDatabase &connection) -> Result<void> {
            return inTransaction(connection, [&]() -> Result<void> {
                for (int i = 0; i < manyRows; ++i) {
                    if (!execute(connection, "INSERT INTO draft VALUES (?, 'op', ?, ?)",
                                 {QString::number(i), QString(200, QLatin1Char('x')), i}))
                        qFatal("cannot fill");
                }
                return {};
            });
        }));
        if (!ask(database,
                 "INSERT INTO history (exchange_id, started, environment, method, url, status, duration, "
                 "body_size, "
                 "operation, token_name, error, body_path, exchange, draft) VALUES ('x', '', '', 'GET', "
                 "'https://forgotten.example', 200, 1, 1, '', '', '', '', '', '')"))
            qFatal("cannot fill");
    }
    QByteArray content(const QString &suffix = {}) const
    {
        QFile file(m_path + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool setTime(const QDateTime &written) const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(written, QFileDevice::FileModificationTime);
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

void SalvageTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(u"patlas.sqlite"_s);
}

void SalvageTest::anyDamagedPageLosesLittleAndIsReported()
{
    fill();
    const QByteArray good = content();
    constexpr int page = 4096;
    QVERIFY(good.size() > 20 * page);
    int noticed = 0;
    for (int at = page; at < good.size(); at += page) {
        QFile::remove(m_path + u".backup"_s); // so only salvage can help
        QByteArray bad = good;
        bad.replace(at, page, QByteArray(page, '\xee'));
        put(bad);
        Database database(m_path);
        QVERIFY(waitFor(database.open()));
        const int drafts = count(database, "draft");
        if (drafts < manyRows)
            QVERIFY2(!database.notice().isEmpty(), qPrintable(QString::number(at / page)));
        if (!database.notice().isEmpty()) {
            ++noticed;
            const QStringList aside = QDir(m_directory->path()).entryList({u"*.damaged-*"_s}, QDir::Files);
            QCOMPARE(aside.size(), noticed); // each damaged file is kept
        }
        // A leaf has about 15 of them. Only the loss of the table's root page costs more.
        if (drafts < manyRows - 40)
            QVERIFY2(drafts == 0, qPrintable(u"page %1: %2"_s.arg(at / page).arg(drafts)));
    }
    QVERIFY(noticed > 10);
}

void SalvageTest::unreadableDatabaseIsRestoredFromTheCopy()
{
    fill();
    {
        Database database(m_path); // creates the copy
        QVERIFY(waitFor(database.open()));
    }
    put("This is a letter, not a database. " + QByteArray(5'000, 'x'));
    Database database(m_path);
    QVERIFY(waitFor(database.open()));
    QCOMPARE(count(database, "draft"), manyRows);
    QVERIFY2(database.notice().contains(u"copy"_s), qPrintable(database.notice()));
}

void SalvageTest::missingCopyIsReportedWithARemedy()
{
    fill();
    QFile::remove(m_path + u".backup"_s);
    put("This is a letter, not a database. " + QByteArray(5'000, 'x'));
    Database database(m_path);
    QVERIFY(waitFor(database.open()));
    QCOMPARE(count(database, "draft"), 0);
    QVERIFY2(database.notice().contains(u"Where secrets are kept"_s), qPrintable(database.notice()));
}

void SalvageTest::copyIsPrivateAndHasNoHistory()
{
    fill();
    {
        Database database(m_path);
        QVERIFY(waitFor(database.open()));
    }
    QCOMPARE(QFile::permissions(m_path + u".backup"_s),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QVERIFY(content().contains("forgotten.example"));
    QVERIFY(!content(u".backup"_s).contains("forgotten.example"));
    QVERIFY(!QFile::exists(m_path + u".backup.new"_s));
}

void SalvageTest::copyIsMadeAgainOnlyOfWhatChanged()
{
    const auto start = [this] {
        Database database(m_path);
        return waitFor(database.open()).has_value();
    };
    const auto inode = [this] {
        struct stat status { };
        return ::stat(QFile::encodeName(m_path + u".backup"_s).constData(), &status) == 0 ? status.st_ino : 0;
    };
    const auto isMarked = [this] { return QFile::exists(m_path + u".backup.mark"_s); };
    fill();
    QTRY_VERIFY(start() && isMarked()); // a moment after the last write
    const auto first = inode();
    QVERIFY(first != 0);
    QVERIFY(start());
    QCOMPARE(inode(), first);
    {
        Database database(m_path);
        QVERIFY(ask(database, "INSERT INTO draft VALUES ('new', 'op', 'newest draft', 1)"));
    }
    QVERIFY(start());
    QVERIFY(content(u".backup"_s).contains("newest draft"));
    // A copy of all, with its times, is another database to the system.
    QTRY_VERIFY(start() && isMarked());
    const auto second = inode();
    const QByteArray whole = content();
    const QDateTime written = QFileInfo(m_path).lastModified();
    QVERIFY(QFile::remove(m_path));
    put(whole);
    QVERIFY(setTime(written));
    QVERIFY(start());
    QVERIFY(inode() != second);
    // Another write might carry the same time.
    QVERIFY(setTime(QDateTime::currentDateTimeUtc().addSecs(3600)));
    QVERIFY(start());
    QVERIFY(!isMarked());
    // So might what was damaged.
    QVERIFY(setTime(written));
    QTRY_VERIFY(start() && isMarked());
    put("not a database" + QByteArray(5'000, 'x'));
    QVERIFY(setTime(written));
    Database database(m_path);
    QVERIFY(waitFor(database.open()));
    QCOMPARE(count(database, "draft"), manyRows + 1);
}

/// While another program has it open, its writes are in the log alone.
void SalvageTest::copyFollowsTheLog()
{
    fill();
    Database open(m_path);
    QVERIFY(waitFor(open.open()));
    QVERIFY(ask(open, "INSERT INTO draft VALUES ('new', 'op', 'newest draft', 1)"));
    Database other(m_path);
    QVERIFY(waitFor(other.open()));
    QVERIFY(content(u".backup"_s).contains("newest draft"));
}

void SalvageTest::installationKeyIsKept()
{
    fill();
    QVariant before;
    {
        Database database(m_path);
        before = ask(database, "SELECT value FROM meta WHERE name = 'fingerprint-key'").value();
    }
    put("not a database" + QByteArray(5'000, 'x'));
    Database database(m_path);
    // The same key, so that a pasted token is still recognised.
    QCOMPARE(ask(database, "SELECT value FROM meta WHERE name = 'fingerprint-key'").value(), before);
}

PATLAS_CORE_TEST(SalvageTest)
#include "tst_salvage.moc"
