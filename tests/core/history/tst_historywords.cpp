// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char noteSecret[] = "glspat_n0tEsEcReTfOrTeSt0123456789";

} // namespace

/// What the search finds beside the columns of the list, notes, pins, and the request before.
class HistoryWordsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;

    qint64 record(const QString &url, const HeaderList &headers = {}, const QByteArray &body = {},
                  const QByteArray &method = "GET", int status = 200)
    {
        Exchange exchange;
        exchange.id = u"x"_s;
        exchange.started = QDateTime::currentDateTimeUtc();
        exchange.request.method = method;
        exchange.request.url = QUrl(url);
        exchange.request.environmentId = u"sandbox"_s;
        exchange.request.headers = headers;
        exchange.request.bodyPreview = body;
        exchange.status = status;
        const Result<qint64> row = waitFor(m_history->record(exchange, {}, {}));
        if (!row)
            qFatal("%s", qPrintable(row.error().detail));
        return *row;
    }

    std::vector<qint64> found(const QString &text, bool pinnedFirst = false, int limit = 500, int offset = 0)
    {
        HistoryFilter filter;
        filter.text = text;
        filter.pinnedFirst = pinnedFirst;
        filter.limit = limit;
        filter.offset = offset;
        const auto entries = waitFor(m_history->find(filter));
        if (!entries)
            qFatal("%s", qPrintable(entries.error().detail));
        std::vector<qint64> rows;
        for (const HistoryEntry &entry : *entries)
            rows.push_back(entry.rowId);
        return rows;
    }

    void statement(const QByteArray &text)
    {
        QVERIFY(waitFor(m_database->run<void>([text](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> run = execute(connection, text.constData());
            return run ? Result<void>() : tl::make_unexpected(run.error());
        })));
    }

private Q_SLOTS:
    void init()
    {
        m_history.reset();
        m_database.reset();
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
        m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
    }

    void headersAndBodyAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("name of a header") << u"x-trace"_s << true;
        QTest::newRow("value of a header") << u"abc-42"_s << true;
        QTest::newRow("beginning of a value") << u"appli"_s << true;
        QTest::newRow("member of the body") << u"branch_name"_s << true;
        QTest::newRow("value in the body") << u"Größe"_s << true;
        QTest::newRow("without its case") << u"grösse größe"_s << false;
        QTest::newRow("several of different places") << u"get tags x-trace GRÖSSER größe"_s << false;
        QTest::newRow("all of different places") << u"get tags x-trace größe 200"_s << true;
        QTest::newRow("middle of a word") << u"ranch_name"_s << false;
        QTest::newRow("words that follow") << u"\"branch_name\":\"main"_s << true;
        QTest::newRow("not in the response") << u"elsewhere"_s << false;
    }

    void headersAndBodyAreFound()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, isFound);
        const qint64 row =
            record(u"http://h/v1/tags"_s, {{"X-Trace", "abc-42"}, {"Content-Type", "application/json"}},
                   R"({"branch_name":"main","text":"Größe"})");
        record(u"http://h/v1/other"_s);
        QCOMPARE(found(words), isFound ? std::vector<qint64>{row} : std::vector<qint64>());
    }

    void rowsOfEarlierVersionsAreFoundAfterAWhile()
    {
        // As they were before there was an index of what was sent; one of them with a malformed record.
        statement("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1203) INSERT "
                  "INTO history (exchange_id, started, environment, method, url, status, duration, "
                  "body_size, operation, token_name, error, body_path, exchange, draft) SELECT 'x', '', '', "
                  "'GET', 'http://h/', 200, 1, 0, '', '', '', '', iif(i = 700, '{', json_object("
                  "'requestHeaders', json_array(json_object('name', 'X-Old', 'value', 'w' || i)), "
                  "'requestBody', 'body' || i)), '{}' FROM n");
        QSignalSpy changed(m_history.get(), &HistoryRepository::changed);
        found(u"w1203"_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(found(u"x-old"_s, false, 5'000).size(), 1'202U);
        QCOMPARE(found(u"w1"_s, false, 5'000).size(), 1U + 10 + 100 + 204);
        QCOMPARE(found(u"body1203"_s).size(), 1U);
        QCOMPARE(changed.count(), 1); // once is enough
    }

    void wordsGoWithTheirRow()
    {
        const qint64 row = record(u"http://h/"_s, {{"X-Gone", "yes"}});
        QVERIFY(waitFor(m_history->remove({row})));
        QVERIFY(found(u"x-gone"_s).empty());
        QVERIFY(waitFor(m_history->finishRemoval()));
        QVERIFY(found(u"x-gone"_s).empty());
        statement("INSERT INTO history_words_sent (history_words_sent) VALUES ('integrity-check')");
        statement("INSERT INTO history_words (history_words) VALUES ('integrity-check')");
    }

    void noteIsKeptAndFound()
    {
        const qint64 row = record(u"http://h/1"_s, {{"X-Trace", "abc"}});
        record(u"http://h/2"_s);
        QSignalSpy changed(m_history.get(), &HistoryRepository::changed);
        const Result<QString> kept = waitFor(m_history->setNote(row, u"  fails since\n the release "_s));
        QVERIFY(kept);
        QCOMPARE(*kept, u"fails since the release"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(found(u"relea"_s), std::vector<qint64>{row});
        QCOMPARE(waitFor(m_history->find({}))->at(1).note, *kept);
        QVERIFY(waitFor(m_history->setNote(row, u"solved"_s)));
        QVERIFY(found(u"release"_s).empty());
        QCOMPARE(found(u"solved x-trace"_s), std::vector<qint64>{row});
        QVERIFY(waitFor(m_history->setNote(row, {})));
        QVERIFY(found(u"solved"_s).empty());
        QCOMPARE(found(u"x-trace"_s), std::vector<qint64>{row});
        QCOMPARE(waitFor(m_history->find({}))->at(1).note, QString());
        QVERIFY(waitFor(m_history->setNote(4711, u"of nothing"_s)));
        QVERIFY(found(u"nothing"_s).empty());
    }

    void secretInANoteIsMasked()
    {
        const qint64 row = record(u"http://h/1"_s);
        // Beyond the length that is kept too: half a secret would not be known for one.
        const QString note =
            u"x"_s.repeated(int(HistoryRepository::longestNote) - 10) + u' ' + QLatin1String(noteSecret);
        for (const QString &text : {u"with "_s + QLatin1String(noteSecret), note}) {
            const Result<QString> kept = waitFor(m_history->setNote(row, text));
            QVERIFY(kept && !kept->contains(u"glspat_n0tE"_s));
            QVERIFY(kept->size() <= HistoryRepository::longestNote);
        }
        LeakScanner scanner;
        scanner.add(noteSecret);
        const QStringList hits = scanner.scan(m_directory->path());
        QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
    }

    void pinnedOnesComeFirstIfWanted()
    {
        std::vector<qint64> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back(record(u"http://h/%1"_s.arg(i)));
        QVERIFY(waitFor(m_history->setPinned({rows[1], rows[3]}, true)));
        const std::vector<qint64> expected{rows[3], rows[1], rows[5], rows[4], rows[2], rows[0]};
        QCOMPARE(found({}, true), expected);
        QCOMPARE(found({}).front(), rows[5]);
        QVERIFY(waitFor(m_history->find({}))->at(2).isPinned);
        // Pages of any size give the same.
        for (int size = 1; size < 7; ++size) {
            std::vector<qint64> paged;
            for (int offset = 0; offset < 6; offset += size) {
                for (const qint64 row : found({}, true, size, offset))
                    paged.push_back(row);
            }
            QCOMPARE(paged, expected);
        }
        QCOMPARE(found(u"h/3"_s, true), std::vector<qint64>{rows[3]});
        QVERIFY(waitFor(m_history->setNote(rows[3], u"note"_s)));
        QVERIFY(waitFor(m_history->setPinned({rows[3], 4711}, false)));
        QCOMPARE(found({}, true).front(), rows[1]);
        QCOMPARE(found(u"note"_s), std::vector<qint64>{rows[3]});
    }

    void previousResponseToTheSameRequestIsFound()
    {
        const qint64 otherPort = record(u"http://127.0.0.1:1111/v1/tags?page=1"_s);
        const qint64 otherQuery = record(u"http://127.0.0.1:2222/v1/tags?page=2"_s);
        record(u"http://127.0.0.1:2222/v1/tags?page=1"_s, {}, {}, "POST");
        record(u"http://127.0.0.1:2222/v1/tags?page=1"_s, {}, {}, "GET", 0);
        record(u"http://elsewhere.example/v1/tags?page=1"_s);
        const qint64 same = record(u"http://127.0.0.1:2222/v1/tags?page=1"_s);
        const qint64 third = record(u"http://127.0.0.1:2222/v1/tags?page=3"_s);
        record(u"http://127.0.0.1:2222/v1/tags/1"_s);
        QCOMPARE(waitFor(m_history->previousOf(same)).value_or(0), otherPort);
        QCOMPARE(waitFor(m_history->previousOf(third)).value_or(0), same);
        QCOMPARE(waitFor(m_history->previousOf(otherQuery)).value_or(0), otherPort);
        QCOMPARE(waitFor(m_history->previousOf(otherPort)).error().kind, ErrorKind::NotFound);
        QCOMPARE(waitFor(m_history->previousOf(4711)).error().kind, ErrorKind::NotFound);
        QVERIFY(waitFor(m_history->remove({otherPort})));
        QCOMPARE(waitFor(m_history->previousOf(same)).value_or(0), otherQuery);
    }
};

PATLAS_CORE_TEST(HistoryWordsTest)
#include "tst_historywords.moc"
