// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;

namespace {

constexpr char pat[] = "glspat_h1sToRyTeStSeCrEt0123456789";
constexpr char projectToken[] = "0123456789abcdef01234567!89abcdef0123456789abcdef01234567";

Exchange exchangeOf(const QByteArray &method, const QString &url, int status)
{
    Exchange exchange;
    exchange.id = QStringLiteral("exchange");
    exchange.started = QDateTime(QDate(2026, 11, 24), QTime(10, 0, 0, 250), Qt::UTC);
    exchange.request.method = method;
    exchange.request.url = QUrl(url);
    exchange.request.environmentId = QStringLiteral("sandbox");
    exchange.status = status;
    exchange.timings.totalMs = 12.5;
    return exchange;
}

} // namespace

class HistoryRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExchangeComesBackAsItWas();
    void aRequestWithoutAnswerComesBackWithItsError();
    void anExchangeWithNothingButDefaultsIsKept();
    void theDraftComesBack();
    void newestComesFirstInPages();
    void wordsFindMethodUrlTokenAndStatus_data();
    void wordsFindMethodUrlTokenAndStatus();
    void anEnvironmentCanBePicked();
    void clearingTakesTheBodiesToo();
    void theOldestGoWithTheirBodies();
    void bodiesAreBoundedByTheirSize();
    void noSecretIsWritten();
    void harIsWellFormedAndWithoutSecrets();
    void harOfChosenRows();
    void anUnknownRowIsNotFound();
    void historySurvivesARestart();
    void destroyingItWithWorkPendingIsSafe();

private:
    QString file() const { return m_directory->filePath(QStringLiteral("patlas.sqlite")); }
    QString body(const QByteArray &content)
    {
        QFile bodyFile(m_directory->filePath(QStringLiteral("body-%1").arg(++m_bodies)));
        if (!bodyFile.open(QIODevice::WriteOnly) || bodyFile.write(content) != content.size())
            qFatal("no body");
        return bodyFile.fileName();
    }
    qint64 recorded(const Exchange &exchange, const QString &tokenName = {})
    {
        const Result<qint64> row = waitFor(m_history->record(exchange, {}, tokenName));
        if (!row)
            qFatal("%s", qPrintable(row.error().message() + row.error().detail));
        return *row;
    }
    std::vector<HistoryEntry> found(const HistoryFilter &filter = {})
    {
        const auto entries = waitFor(m_history->find(filter));
        if (!entries)
            qFatal("%s", qPrintable(entries.error().message() + entries.error().detail));
        return *entries;
    }
    void statement(const QByteArray &text)
    {
        const Result<void> done =
            waitFor(m_database->run<void>([text](QSqlDatabase &connection) -> Result<void> {
                const Result<QSqlQuery> run = execute(connection, text.constData());
                if (!run)
                    return tl::make_unexpected(run.error());
                return {};
            }));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HistoryRepository> m_history;
    int m_bodies = 0;
};

void HistoryRepositoryTest::init()
{
    m_history.reset();
    m_database.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(file());
    m_history = std::make_unique<HistoryRepository>(*m_database);
}

void HistoryRepositoryTest::anExchangeComesBackAsItWas()
{
    Exchange sent =
        exchangeOf("POST", QStringLiteral("http://127.0.0.1:43117/v1/api/tags?app=1&q=a%20b%26c"), 201);
    sent.request.headers = {{"Accept", "*/*"}, {"Authorization", "Bearer ••••"}};
    sent.request.bodyPreview = "{\"name\":\"ünicode\"}";
    sent.request.bodySize = 19;
    sent.request.operationId = QStringLiteral("tags.create");
    sent.request.projectTokenId = QStringLiteral("p");
    sent.request.personalTokenId = QStringLiteral("t");
    sent.reason = "Created";
    sent.responseHeaders = {{"Content-Type", "application/json"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
    sent.bodyPath = body("{}");
    sent.bodySize = 2;
    sent.contentType = "application/json";
    sent.timings = {1, 2, 3, 4, 5, 6, 21};
    QSignalSpy changed(m_history.get(), &HistoryRepository::changed);
    const qint64 row = recorded(sent, QStringLiteral("CI"));
    QCOMPARE(changed.count(), 1);

    const Result<Exchange> read = waitFor(m_history->exchange(row));
    QVERIFY(read);
    QCOMPARE(read->id, sent.id);
    QCOMPARE(read->started, sent.started);
    QCOMPARE(read->request.method, sent.request.method);
    QCOMPARE(read->request.url, sent.request.url);
    QCOMPARE(read->request.headers, sent.request.headers);
    QCOMPARE(read->request.bodyPreview, sent.request.bodyPreview);
    QCOMPARE(read->request.bodySize, sent.request.bodySize);
    QCOMPARE(read->request.operationId, sent.request.operationId);
    QCOMPARE(read->request.environmentId, sent.request.environmentId);
    QCOMPARE(read->request.projectTokenId, sent.request.projectTokenId);
    QCOMPARE(read->request.personalTokenId, sent.request.personalTokenId);
    QCOMPARE(read->status, 201);
    QCOMPARE(read->reason, sent.reason);
    QCOMPARE(read->responseHeaders, sent.responseHeaders);
    QCOMPARE(read->bodyPath, sent.bodyPath);
    QCOMPARE(read->bodySize, 2);
    QCOMPARE(read->contentType, sent.contentType);
    QCOMPARE(read->timings.tlsMs, 3.0);
    QCOMPARE(read->timings.totalMs, 21.0);
    QVERIFY(!read->error);

    const HistoryEntry entry = found().front();
    QCOMPARE(entry.rowId, row);
    QCOMPARE(entry.started, sent.started);
    QCOMPARE(entry.method, QStringLiteral("POST"));
    QCOMPARE(entry.status, 201);
    QCOMPARE(entry.durationMs, 21.0);
    QCOMPARE(entry.bodySize, 2);
    QCOMPARE(entry.operationId, QStringLiteral("tags.create"));
    QCOMPARE(entry.tokenName, QStringLiteral("CI"));
}

void HistoryRepositoryTest::aRequestWithoutAnswerComesBackWithItsError()
{
    Exchange failed = exchangeOf("GET", QStringLiteral("http://127.0.0.1:1/v1/api/tags"), 0);
    failed.error = Error{ErrorKind::Network, QStringLiteral("Nothing listens there."), QStringLiteral("m"),
                         QStringLiteral("r"), QStringLiteral("d")};
    const qint64 row = recorded(failed);
    QCOMPARE(found().front().errorSentence, QStringLiteral("Nothing listens there."));
    const Result<Exchange> read = waitFor(m_history->exchange(row));
    QVERIFY(read && read->error);
    QCOMPARE(read->error->kind, ErrorKind::Network);
    QCOMPARE(read->error->message(), failed.error->message());
    QCOMPARE(read->error->detail, QStringLiteral("d"));
}

void HistoryRepositoryTest::anExchangeWithNothingButDefaultsIsKept()
{
    recorded(Exchange());
    QCOMPARE(found().size(), 1U);
}

void HistoryRepositoryTest::theDraftComesBack()
{
    RequestDraft draft;
    draft.operationId = QStringLiteral("tags.create");
    draft.method = QStringLiteral("POST");
    draft.url = QStringLiteral("/v1/api/tags");
    draft.queryParameters = {{QStringLiteral("app"), QStringLiteral("1"), false}};
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\":\"x\"}";
    const Result<qint64> row =
        waitFor(m_history->record(exchangeOf("POST", QStringLiteral("http://h/"), 201), draft, {}));
    QVERIFY(row);
    const Result<RequestDraft> read = waitFor(m_history->draft(*row));
    QVERIFY(read);
    QCOMPARE(*read, draft);
}

void HistoryRepositoryTest::newestComesFirstInPages()
{
    for (int i = 0; i < 5; ++i)
        recorded(exchangeOf("GET", QStringLiteral("http://h/%1").arg(i), 200));
    HistoryFilter filter;
    filter.limit = 2;
    auto page = found(filter);
    QCOMPARE(page.size(), 2U);
    QCOMPARE(page[0].url, QStringLiteral("http://h/4"));
    QCOMPARE(page[1].url, QStringLiteral("http://h/3"));
    filter.offset = 4;
    page = found(filter);
    QCOMPARE(page.size(), 1U);
    QCOMPARE(page[0].url, QStringLiteral("http://h/0"));
}

void HistoryRepositoryTest::wordsFindMethodUrlTokenAndStatus_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QString tags = QStringLiteral("http://h/v1/api/tags");
    const QString branches = QStringLiteral("http://h/v1/api/branches?app=42");
    QTest::newRow("nothing") << QString() << QStringList{branches, tags};
    QTest::newRow("method") << QStringLiteral("post") << QStringList{tags};
    QTest::newRow("part of the path") << QStringLiteral("branches") << QStringList{branches};
    QTest::newRow("beginning of a word") << QStringLiteral("bran") << QStringList{branches};
    QTest::newRow("path as written") << QStringLiteral("api/tags") << QStringList{tags};
    QTest::newRow("query") << QStringLiteral("app=42") << QStringList{branches};
    QTest::newRow("token") << QStringLiteral("büro") << QStringList{tags};
    QTest::newRow("status") << QStringLiteral("403") << QStringList{tags};
    QTest::newRow("all of several words") << QStringLiteral("post 403") << QStringList{tags};
    QTest::newRow("words of two rows") << QStringLiteral("post branches") << QStringList();
    QTest::newRow("quotes") << QStringLiteral("\"tags\"") << QStringList{tags};
    QTest::newRow("syntax of the index") << QStringLiteral("NOT tags OR (") << QStringList();
    QTest::newRow("punctuation alone") << QStringLiteral("/") << QStringList{branches, tags};
    QTest::newRow("a tab between") << QStringLiteral("post\ttags") << QStringList{tags};
}

void HistoryRepositoryTest::wordsFindMethodUrlTokenAndStatus()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, expected);
    recorded(exchangeOf("POST", QStringLiteral("http://h/v1/api/tags"), 403), QStringLiteral("Büro: CI"));
    recorded(exchangeOf("GET", QStringLiteral("http://h/v1/api/branches?app=42"), 200));
    HistoryFilter filter;
    filter.text = words;
    QStringList urls;
    for (const HistoryEntry &entry : found(filter))
        urls.append(entry.url);
    QCOMPARE(urls, expected);
}

void HistoryRepositoryTest::anEnvironmentCanBePicked()
{
    recorded(exchangeOf("GET", QStringLiteral("http://h/1"), 200));
    Exchange elsewhere = exchangeOf("GET", QStringLiteral("http://h/2"), 200);
    elsewhere.request.environmentId = QStringLiteral("gl-strings");
    recorded(elsewhere);
    HistoryFilter filter;
    filter.environmentId = QStringLiteral("gl-strings");
    filter.text = QStringLiteral("get");
    QCOMPARE(found(filter).size(), 1U);
    QCOMPARE(found(filter).front().url, QStringLiteral("http://h/2"));
}

void HistoryRepositoryTest::clearingTakesTheBodiesToo()
{
    Exchange exchange = exchangeOf("GET", QStringLiteral("http://h/"), 200);
    exchange.bodyPath = body("answer");
    recorded(exchange);
    const QString other = body("of nobody");
    QVERIFY(waitFor(m_history->clear()));
    QVERIFY(found().empty());
    QVERIFY(!QFile::exists(exchange.bodyPath));
    QVERIFY(QFile::exists(other));
    HistoryFilter filter;
    filter.text = QStringLiteral("get");
    QVERIFY(found(filter).empty());
}

void HistoryRepositoryTest::theOldestGoWithTheirBodies()
{
    Exchange oldest = exchangeOf("GET", QStringLiteral("http://h/oldest"), 200);
    oldest.bodyPath = body("answer");
    recorded(oldest);
    // A hundred thousand more, made by the database itself.
    statement(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) INSERT INTO history"
        " (exchange_id, started, environment, method, url, status, duration, body_size, operation, "
        "token_name,"
        " error, body_path, exchange, draft) SELECT 'x', '', '', 'GET', 'http://h/filler', 200, 1, 0, '', "
        "'', '',"
        " '', '{}', '{}' FROM n");
    QVERIFY(QFile::exists(oldest.bodyPath));
    recorded(exchangeOf("GET", QStringLiteral("http://h/newest"), 200));
    QVERIFY(!QFile::exists(oldest.bodyPath));
    HistoryFilter filter;
    filter.limit = 200'000;
    const auto entries = found(filter);
    QCOMPARE(entries.size(), 100'000U);
    QCOMPARE(entries.front().url, QStringLiteral("http://h/newest"));
    QCOMPARE(entries.back().url, QStringLiteral("http://h/filler"));
}

void HistoryRepositoryTest::bodiesAreBoundedByTheirSize()
{
    const qint64 gibibyte = qint64(1) << 30;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        Exchange exchange = exchangeOf("GET", QStringLiteral("http://h/%1").arg(i), 200);
        exchange.bodyPath = body("said to be larger");
        exchange.bodySize = gibibyte - 1;
        recorded(exchange);
        paths.append(exchange.bodyPath);
    }
    QCOMPARE(found().size(), 2U);
    QVERIFY(!QFile::exists(paths[0]) && QFile::exists(paths[1]) && QFile::exists(paths[2]));

    Exchange huge = exchangeOf("GET", QStringLiteral("http://h/huge"), 200);
    huge.bodyPath = body("larger than everything allowed");
    huge.bodySize = 3 * gibibyte;
    recorded(huge);
    QCOMPARE(found().size(), 1U); // what was just received stays
    QVERIFY(QFile::exists(huge.bodyPath));
}

void HistoryRepositoryTest::noSecretIsWritten()
{
    Exchange exchange = exchangeOf("POST",
                                   QStringLiteral("http://me:%1@h/v1/api/tags?key=%1&t=%2")
                                       .arg(QLatin1String(pat), QLatin1String(projectToken)),
                                   200);
    exchange.request.headers = {{"X-Personal-Access-Token", pat},
                                {"Authorization", QByteArray("Bearer ") + projectToken}};
    exchange.request.bodyPreview = QByteArray("{\"t\":\"") + pat + "\"}";
    exchange.responseHeaders = {{"Set-Cookie", "session=veryprivatecookie; Path=/"},
                                {"X-Echo", QByteArray("you sent ") + pat},
                                {"X-Api-Key", "anotherprivatevalue"},
                                {"Location", QByteArray("http://h/?t=") + projectToken}};
    exchange.error = Error{ErrorKind::Refused,
                           QStringLiteral("Refused %1").arg(QLatin1String(pat)),
                           {},
                           {},
                           QStringLiteral("detail %1").arg(QLatin1String(pat))};
    RequestDraft draft;
    draft.url = exchange.request.url.toString();
    draft.headers = {{QStringLiteral("Authorization"),
                      QStringLiteral("Bearer %1").arg(QLatin1String(projectToken)), true}};
    draft.body = exchange.request.bodyPreview;
    const Result<qint64> row = waitFor(m_history->record(exchange, draft, QStringLiteral("CI")));
    QVERIFY(row);

    LeakScanner scanner;
    scanner.add(pat);
    scanner.add(projectToken);
    scanner.add("veryprivatecookie");
    scanner.add("anotherprivatevalue");
    const QStringList hits = scanner.scan(m_directory->path());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
    const Result<QByteArray> har = waitFor(m_history->exportHar({}));
    QVERIFY(har);
    QVERIFY2(scanner.formsIn(*har).isEmpty(), har->constData());
    QVERIFY2(found().front().url.startsWith(QStringLiteral("http://h/v1/api/tags?key=")),
             qPrintable(found().front().url));
}

void HistoryRepositoryTest::harIsWellFormedAndWithoutSecrets()
{
    Exchange exchange = exchangeOf("POST", QStringLiteral("http://h/v1/api/tags?app=1"), 201);
    exchange.request.headers = {{"Content-Type", "application/json"}};
    exchange.request.bodyPreview = "{}";
    exchange.request.bodySize = 2;
    exchange.timings = {-1, -1, -1, 1, 2, 3, 6};
    exchange.responseHeaders = {{"Location", "/v1/api/tags/7"}};
    recorded(exchange);
    const Result<QByteArray> har = waitFor(m_history->exportHar({}));
    QVERIFY(har);
    const QJsonObject log = QJsonDocument::fromJson(*har).object().value(QLatin1String("log")).toObject();
    QCOMPARE(log.value(QLatin1String("version")).toString(), QStringLiteral("1.2"));
    QVERIFY(
        !log.value(QLatin1String("creator")).toObject().value(QLatin1String("version")).toString().isEmpty());
    const QJsonArray entries = log.value(QLatin1String("entries")).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries[0].toObject();
    // What HAR 1.2 demands of each entry.
    for (const char *member : {"startedDateTime", "time", "request", "response", "cache", "timings"})
        QVERIFY2(entry.contains(QLatin1String(member)), member);
    const QJsonObject request = entry.value(QLatin1String("request")).toObject();
    for (const char *member :
         {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"})
        QVERIFY2(request.contains(QLatin1String(member)), member);
    QCOMPARE(request.value(QLatin1String("postData")).toObject().value(QLatin1String("mimeType")).toString(),
             QStringLiteral("application/json"));
    const QJsonObject response = entry.value(QLatin1String("response")).toObject();
    for (const char *member : {"status", "statusText", "httpVersion", "cookies", "headers", "content",
                               "redirectURL", "headersSize", "bodySize"})
        QVERIFY2(response.contains(QLatin1String(member)), member);
    QVERIFY(response.value(QLatin1String("redirectURL")).isString());
    QCOMPARE(entry.value(QLatin1String("startedDateTime")).toString(),
             QStringLiteral("2026-11-24T10:00:00.250Z"));
    QCOMPARE(entry.value(QLatin1String("timings")).toObject().value(QLatin1String("connect")).toDouble(),
             -1.0);
}

void HistoryRepositoryTest::harOfChosenRows()
{
    const qint64 first = recorded(exchangeOf("GET", QStringLiteral("http://h/1"), 200));
    recorded(exchangeOf("GET", QStringLiteral("http://h/2"), 200));
    const Result<QByteArray> har = waitFor(m_history->exportHar({first}));
    QVERIFY(har && har->contains("http://h/1") && !har->contains("http://h/2"));
}

void HistoryRepositoryTest::anUnknownRowIsNotFound()
{
    const Result<Exchange> exchange = waitFor(m_history->exchange(4711));
    QVERIFY(!exchange);
    QCOMPARE(exchange.error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_history->draft(4711)).error().kind, ErrorKind::NotFound);
}

void HistoryRepositoryTest::historySurvivesARestart()
{
    recorded(exchangeOf("GET", QStringLiteral("http://h/kept"), 200));
    m_history.reset();
    m_database = std::make_unique<Database>(file());
    m_history = std::make_unique<HistoryRepository>(*m_database);
    HistoryFilter filter;
    filter.text = QStringLiteral("kept");
    QCOMPARE(found(filter).size(), 1U);
}

void HistoryRepositoryTest::destroyingItWithWorkPendingIsSafe()
{
    QVERIFY(waitFor(m_database->open()));
    QSemaphore hold;
    m_database->run<void>([&hold](QSqlDatabase &) {
        hold.acquire();
        return Result<void>();
    });
    const auto pending = m_history->record(exchangeOf("GET", QStringLiteral("http://h/last"), 200), {}, {});
    m_history.reset();
    hold.release();
    QTRY_VERIFY(pending.isFinished());
    m_history = std::make_unique<HistoryRepository>(*m_database);
    QCOMPARE(found().size(), 1U);
}

PATLAS_CORE_TEST(HistoryRepositoryTest)
#include "tst_historyrepository.moc"
