// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/Migrations.h"
#include "core/storage/Sql.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Creates a database as another program would.
void makeByHand(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot make %s", qPrintable(path));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

QFuture<Result<QVariant>> ask(Database &database, const char *statement)
{
    return database.run<QVariant>([statement](QSqlDatabase &connection) -> Result<QVariant> {
        Result<QSqlQuery> query = execute(connection, statement);
        if (!query)
            return tl::make_unexpected(query.error());
        return query->next() ? query->value(0) : QVariant();
    });
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFileIsPrivateAndUsesWal();
    void writesSurviveReopening();
    void workRunsInTheOrderGiven();
    void destructionFinishesQueuedWork();
    void workCancelledBeforeItStartedIsSkipped();
    void eachInstallationHasItsOwnFingerprintKey();
    void damagedFileIsSetAsideAndReported_data();
    void damagedFileIsSetAsideAndReported();
    void newerFileIsLeftUnchanged();
    void linksInPlaceOfDataAreRefused();
    void unwritableDirectoryIsReported();
    void directoryInPlaceOfTheFileIsReported();
    void twoProgramsShareTheFile();
    void changesOfAnotherConnectionAreAnnounced();
    void nothingIsAskedWhileNobodyListens();
    void whatIsBeingWrittenIsNotReadOver();
    void failingStatementIsReportedWithItsCause();

private:
    QString path() const { return m_directory->filePath(u"data/patlas.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void DatabaseTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void DatabaseTest::newFileIsPrivateAndUsesWal()
{
    Database database(path());
    QVERIFY(waitFor(database.open()));
    QVERIFY(database.notice().isEmpty());
    QCOMPARE(database.file(), path());
    for (const char *suffix : {"", "-wal"})
        QCOMPARE(QFile::permissions(path() + QLatin1String(suffix)), ownerOnly);
    QCOMPARE(QFile::permissions(QFileInfo(path()).path()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(waitFor(ask(database, "PRAGMA journal_mode"))->toString(), u"wal"_s);
    QCOMPARE(waitFor(ask(database, "PRAGMA synchronous"))->toInt(), 2);
    QCOMPARE(waitFor(ask(database, "PRAGMA foreign_keys"))->toInt(), 1);
    QVERIFY(waitFor(ask(database, "PRAGMA busy_timeout"))->toInt() > 0);
    QCOMPARE(waitFor(ask(database, "PRAGMA user_version"))->toInt(), schemaVersion());
}

void DatabaseTest::writesSurviveReopening()
{
    {
        Database database(path());
        QVERIFY(waitFor(ask(database, "INSERT INTO meta VALUES ('word', 'kept')")));
    }
    Database database(path());
    QCOMPARE(waitFor(ask(database, "SELECT value FROM meta WHERE name = 'word'"))->toString(), u"kept"_s);
}

void DatabaseTest::workRunsInTheOrderGiven()
{
    Database database(path());
    std::vector<int> order; // used on the database's thread only, until the last future is finished
    QFuture<Result<void>> last;
    for (int i = 0; i < 20; ++i) {
        last = database.run<void>([i, &order](QSqlDatabase &) {
            order.push_back(i);
            return Result<void>();
        });
    }
    QVERIFY(waitFor(last));
    QCOMPARE(order.size(), 20U);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void DatabaseTest::destructionFinishesQueuedWork()
{
    {
        Database database(path());
        for (int i = 0; i < 20; ++i)
            ask(database, "INSERT INTO meta SELECT 'row' || count(*), 'x' FROM meta");
    }
    Database database(path());
    QCOMPARE(waitFor(ask(database, "SELECT count(*) FROM meta WHERE name LIKE 'row%'"))->toInt(), 20);
}

void DatabaseTest::workCancelledBeforeItStartedIsSkipped()
{
    Database database(path());
    QVERIFY(waitFor(database.open()));
    QSemaphore hold;
    database.run<void>([&hold](QSqlDatabase &) {
        hold.acquire();
        return Result<void>();
    });
    QFuture<Result<QVariant>> skipped = ask(database, "INSERT INTO meta VALUES ('skipped', 'x')");
    skipped.cancel();
    hold.release();
    QVERIFY(waitFor(ask(database, "SELECT value FROM meta WHERE name = 'skipped'"))->isNull());
}

void DatabaseTest::eachInstallationHasItsOwnFingerprintKey()
{
    const char *statement = "SELECT value FROM meta WHERE name = 'fingerprint-key'";
    QByteArray first;
    {
        Database database(path());
        first = waitFor(ask(database, statement))->toByteArray();
        QCOMPARE(first.size(), 32);
    }
    Database again(path());
    QCOMPARE(waitFor(ask(again, statement))->toByteArray(), first);
    Database other(m_directory->filePath(u"other.sqlite"_s));
    QVERIFY(waitFor(ask(other, statement))->toByteArray() != first);
}

void DatabaseTest::damagedFileIsSetAsideAndReported_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("something else") << u"text"_s;
    QTest::newRow("overwritten pages") << u"pages"_s;
    QTest::newRow("cut off") << u"cut"_s;
}

void DatabaseTest::damagedFileIsSetAsideAndReported()
{
    QFETCH(const QString, damage);
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QByteArray content = "This is a letter, not a database. " + QByteArray(5'000, 'x');
    if (damage != "text"_L1) {
        {
            Database database(path());
            QVERIFY(waitFor(ask(database, "INSERT INTO meta VALUES ('word', 'kept')")));
        }
        content = contentOf(path());
        QVERIFY(content.size() > 16'384);
        if (damage == "pages"_L1)
            content.replace(4'096, 8'192, QByteArray(8'192, '\xee'));
        else
            content.truncate(10'000);
    }
    write(path(), content);

    Database database(path());
    QVERIFY(waitFor(database.open()));
    const QStringList aside = QFileInfo(path()).dir().entryList({u"patlas.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(database.notice().contains(aside.front()), qPrintable(database.notice()));
    QCOMPARE(contentOf(QFileInfo(path()).dir().filePath(aside.front())), content);
    QVERIFY(waitFor(ask(database, "INSERT OR REPLACE INTO meta VALUES ('word', 'new')")));
}

void DatabaseTest::newerFileIsLeftUnchanged()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    makeByHand(path(), {u"CREATE TABLE of_the_future (a)"_s, u"PRAGMA user_version = 9999"_s});
    const QByteArray before = contentOf(path());
    {
        Database database(path());
        const Result<void> opened = waitFor(database.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
        QVERIFY(!opened.error().remedy.isEmpty());
        const Result<QVariant> asked = waitFor(ask(database, "SELECT 1"));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Unsupported);
    }
    QCOMPARE(contentOf(path()), before);
    // Neither set aside nor copied.
    QCOMPARE(QFileInfo(path()).dir().entryList(QDir::Files, QDir::Name),
             (QStringList{u"patlas.sqlite"_s, u"patlas.sqlite.opening"_s}));
}

void DatabaseTest::linksInPlaceOfDataAreRefused()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"elsewhere"_s)));
    QFile other(m_directory->filePath(u"elsewhere/other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("of somebody");
    other.close();
    QVERIFY(QDir().mkpath(m_directory->filePath(u"plain"_s)));
    QVERIFY(QFile::link(other.fileName(), m_directory->filePath(u"plain/patlas.sqlite"_s)));
    QVERIFY(QFile::link(m_directory->filePath(u"elsewhere"_s), m_directory->filePath(u"linked"_s)));
    for (const QString &path : {u"plain/patlas.sqlite"_s, u"linked/patlas.sqlite"_s}) {
        Database database(m_directory->filePath(path));
        const Result<void> opened = waitFor(database.open());
        QVERIFY(!opened);
        QVERIFY2(opened.error().what.endsWith(u"is a link."_s), qPrintable(opened.error().what));
    }
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("of somebody"));
    QVERIFY(!QFile::exists(m_directory->filePath(u"elsewhere/patlas.sqlite"_s)));
}

void DatabaseTest::unwritableDirectoryIsReported()
{
    const QString closed = m_directory->filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(closed));
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    // Permissions do not restrict root, so the work runs as another user in that case.
    constexpr uid_t nobody = 65534;
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QVERIFY(seteuid(nobody) == 0);
    Result<void> opened;
    {
        Database database(closed + u"/deeper/patlas.sqlite"_s);
        opened = waitFor(database.open());
    }
    if (isRoot)
        QVERIFY(seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(closed, ownerOnly | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(!opened.error().remedy.isEmpty());
}

void DatabaseTest::directoryInPlaceOfTheFileIsReported()
{
    QVERIFY(QDir().mkpath(path() + u"/full"_s));
    Database database(path());
    const Result<void> opened = waitFor(database.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
    QVERIFY(QDir(path() + u"/full"_s).exists());
}

void DatabaseTest::twoProgramsShareTheFile()
{
    Database first(path());
    Database second(path());
    QVERIFY(waitFor(first.open()));
    QVERIFY(waitFor(ask(second, "INSERT INTO meta VALUES ('from', 'second')")));
    QCOMPARE(waitFor(ask(first, "SELECT value FROM meta WHERE name = 'from'"))->toString(), u"second"_s);
}

void DatabaseTest::changesOfAnotherConnectionAreAnnounced()
{
    Database database(path());
    QVERIFY(waitFor(database.open()));
    Database other(path());
    QVERIFY(waitFor(ask(other, "INSERT INTO meta VALUES ('before', '1')"))); // since it was opened
    const QSignalSpy changed(&database, &Database::changedElsewhere);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(waitFor(ask(other, "INSERT INTO meta VALUES ('after', '1')")));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(waitFor(ask(database, "INSERT INTO meta VALUES ('own', '1')")));
    QVERIFY(waitFor(ask(other, "SELECT count(*) FROM meta")));
    QTest::qWait(1'200); // longer than it takes
    QCOMPARE(changed.size(), 2);
}

void DatabaseTest::nothingIsAskedWhileNobodyListens()
{
    Database database(path());
    QVERIFY(waitFor(database.open()));
    Database other(path());
    int count = 0;
    auto listener = std::make_unique<QObject>();
    connect(&database, &Database::changedElsewhere, listener.get(), [&count] { ++count; });
    QVERIFY(waitFor(ask(other, "INSERT INTO meta VALUES ('first', '1')")));
    QTRY_COMPARE(count, 1);
    listener.reset();
    QVERIFY(waitFor(ask(other, "INSERT INTO meta VALUES ('second', '1')")));
    const QSignalSpy changed(&database, &Database::changedElsewhere); // it is not forgotten
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(count, 1);
}

void DatabaseTest::whatIsBeingWrittenIsNotReadOver()
{
    Database database(path());
    QVERIFY(waitFor(ask(database, "INSERT INTO meta VALUES ('word', 'old')")));
    QStringList taken;
    QSemaphore gate; // or else it might have been read before the next line
    const auto loading = database.load<QString>(
        this,
        [&gate](QSqlDatabase &connection) -> Result<QString> {
            Result<QSqlQuery> query = execute(connection, "SELECT value FROM meta WHERE name = 'word'");
            gate.acquire();
            if (!query)
                return tl::make_unexpected(query.error());
            return query->next() ? query->value(0).toString() : QString();
        },
        [&taken](const QString &word) { taken.append(word); });
    // Changed in memory before what was read has arrived, and written behind it.
    const auto writing = ask(database, "UPDATE meta SET value = 'new' WHERE name = 'word'");
    gate.release(2); // it is read twice
    QVERIFY(waitFor(loading));
    QVERIFY(waitFor(writing));
    QCOMPARE(taken, QStringList{u"new"_s});
}

void DatabaseTest::failingStatementIsReportedWithItsCause()
{
    Database database(path());
    const Result<QVariant> asked = waitFor(ask(database, "SELECT * FROM nothing_of_that_name"));
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, ErrorKind::Storage);
    QVERIFY2(asked.error().detail.contains(u"nothing_of_that_name"_s), qPrintable(asked.error().detail));
}

PATLAS_CORE_TEST(DatabaseTest)
#include "tst_database.moc"
