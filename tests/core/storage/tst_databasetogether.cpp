// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

using namespace patlas;

/// One file, and several that open it and write to it at once.
class DatabaseTogetherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void severalOpenANewFileAtOnce();
    void whatATransactionHasReadStillHolds();

private:
    QString path() const { return m_directory->filePath(u"data/patlas.sqlite"_s); }
    static int number(Database &database, const char *statement)
    {
        return waitFor(database.run<int>([statement](QSqlDatabase &connection) -> Result<int> {
                   Result<QSqlQuery> row = execute(connection, statement);
                   return row && row->next() ? row->value(0).toInt() : -1;
               }))
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void DatabaseTogetherTest::severalOpenANewFileAtOnce()
{
    // Each has a thread of its own, and a lock of the kernel is one of the open file.
    std::vector<std::unique_ptr<Database>> all;
    QList<QFuture<Result<void>>> opening;
    for (int i = 0; i < 8; ++i) {
        all.push_back(std::make_unique<Database>(path()));
        opening.append(all.back()->open());
    }
    for (const QFuture<Result<void>> &each : std::as_const(opening)) {
        const Result<void> opened = waitFor(each);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }
    QCOMPARE(number(*all.front(), "SELECT count(*) FROM meta"), 1);
    for (const std::unique_ptr<Database> &each : all)
        QCOMPARE(each->notice(), QString());
}

void DatabaseTogetherTest::whatATransactionHasReadStillHolds()
{
    Database first(path());
    Database second(path());
    QVERIFY(waitFor(first.run<void>([](QSqlDatabase &connection) -> Result<void> {
        const auto made = execute(connection, "INSERT INTO meta VALUES ('counter', 0)");
        return made ? Result<void>() : tl::make_unexpected(made.error());
    })));
    constexpr int times = 50;
    const auto count = [](QSqlDatabase &connection) {
        return inTransaction(connection, [&]() -> Result<void> {
            Result<QSqlQuery> row = execute(connection, "SELECT value FROM meta WHERE name = 'counter'");
            if (!row)
                return tl::make_unexpected(row.error());
            const int before = row->next() ? row->value(0).toInt() : -1;
            row->finish();
            const auto written =
                execute(connection, "UPDATE meta SET value = ? WHERE name = 'counter'", {before + 1});
            return written ? Result<void>() : tl::make_unexpected(written.error());
        });
    };
    QList<QFuture<Result<void>>> counting;
    for (int i = 0; i < times; ++i) {
        counting.append(first.run<void>(count));
        counting.append(second.run<void>(count));
    }
    for (const QFuture<Result<void>> &each : std::as_const(counting)) {
        const Result<void> counted = waitFor(each);
        QVERIFY2(counted, counted ? "" : qPrintable(counted.error().detail));
    }
    QCOMPARE(number(first, "SELECT value FROM meta WHERE name = 'counter'"), 2 * times);
}

PATLAS_CORE_TEST(DatabaseTogetherTest)
#include "tst_databasetogether.moc"
