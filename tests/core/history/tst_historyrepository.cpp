// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"

#include "core/history/HarContent.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/Credentials.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr char pat[] = "glspat_h1sToRyTeStSeCrEt0123456789";
constexpr char projectToken[] = "0123456789abcdef01234567!89abcdef0123456789abcdef01234567";

Exchange exchangeOf(const QByteArray &method, const QString &url, int status)
{
    Exchange exchange;
    exchange.id = u"exchange"_s;
    exchange.started = utc(QDate(2026, 11, 24), QTime(10, 0, 0, 250));
    exchange.request.method = method;
    exchange.request.url = QUrl(url);
    exchange.request.environmentId = u"sandbox"_s;
    exchange.status = status;
    exchange.timings.totalMs = 12.5;
    return exchange;
}

} // namespace

class HistoryRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exchangeIsStoredUnchanged();
    void failedRequestIsStoredWithItsError();
    void exchangeWithOnlyDefaultsIsStored();
    void draftIsStored();
    void newestComesFirstInPages();
    void searchFindsMethodUrlTokenAndStatus_data();
    void searchFindsMethodUrlTokenAndStatus();
    void historyCanBeFilteredByEnvironment();
    void clearingDeletesTheBodiesToo();
    void oldestRowsAreDeletedWithTheirBodies();
    void totalSizeOfBodiesIsLimited();
    void noSecretIsWritten();
    void harIsWellFormedAndWithoutSecrets();
    void harContainsTheChosenRows();
    void harHoldsBodiesOnlyIfWanted();
    void anUnknownRowIsNotFound();
    void historySurvivesARestart();
    void destroyingItWithWorkPendingIsSafe();

private:
    QString file() const { return m_directory->filePath(u"patlas.sqlite"_s); }
    QString body(const QByteArray &content)
    {
        QFile bodyFile(m_directory->filePath(u"%1.body"_s.arg(++m_bodies)));
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
    m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
}

void HistoryRepositoryTest::exchangeIsStoredUnchanged()
{
    Exchange sent = exchangeOf("POST", u"http://127.0.0.1:43117/v1/api/tags?app=1&q=a%20b%26c"_s, 201);
    sent.request.headers = {{"Accept", "*/*"}, {"Authorization", "Bearer ••••"}};
    sent.request.bodyPreview = "{\"name\":\"ünicode\"}";
    sent.request.bodySize = 19;
    sent.request.operationId = u"tags.create"_s;
    choose(sent.request.credentials, projectSlot, u"p"_s);
    choose(sent.request.credentials, personalSlot, u"t"_s);
    sent.reason = "Created";
    sent.responseHeaders = {{"Content-Type", "application/json"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
    sent.bodyPath = body("{}");
    sent.bodySize = 2;
    sent.contentType = "application/json";
    sent.timings = {1, 2, 3, 4, 5, 6, 21};
    QSignalSpy changed(m_history.get(), &HistoryRepository::changed);
    const qint64 row = recorded(sent, u"CI"_s);
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
    QCOMPARE(read->request.credentials.value(projectSlot), sent.request.credentials.value(projectSlot));
    QCOMPARE(read->request.credentials.value(personalSlot), sent.request.credentials.value(personalSlot));
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
    QCOMPARE(entry.method, u"POST"_s);
    QCOMPARE(entry.status, 201);
    QCOMPARE(entry.durationMs, 21.0);
    QCOMPARE(entry.bodySize, 2);
    QCOMPARE(entry.operationId, u"tags.create"_s);
    QCOMPARE(entry.tokenName, u"CI"_s);
}

void HistoryRepositoryTest::failedRequestIsStoredWithItsError()
{
    Exchange failed = exchangeOf("GET", u"http://127.0.0.1:1/v1/api/tags"_s, 0);
    failed.error = Error{ErrorKind::Network, u"Nothing listens there."_s, u"m"_s, u"r"_s, u"d"_s};
    const qint64 row = recorded(failed);
    QCOMPARE(found().front().errorSentence, u"Nothing listens there."_s);
    const Result<Exchange> read = waitFor(m_history->exchange(row));
    QVERIFY(read && read->error);
    QCOMPARE(read->error->kind, ErrorKind::Network);
    QCOMPARE(read->error->message(), failed.error->message());
    QCOMPARE(read->error->detail, u"d"_s);
}

void HistoryRepositoryTest::exchangeWithOnlyDefaultsIsStored()
{
    recorded(Exchange());
    QCOMPARE(found().size(), 1U);
}

void HistoryRepositoryTest::draftIsStored()
{
    RequestDraft draft;
    draft.operationId = u"tags.create"_s;
    draft.method = u"POST"_s;
    draft.url = u"/v1/api/tags"_s;
    draft.queryParameters = {{u"app"_s, u"1"_s, false}};
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\":\"x\"}";
    const Result<qint64> row = waitFor(m_history->record(exchangeOf("POST", u"http://h/"_s, 201), draft, {}));
    QVERIFY(row);
    const Result<RequestDraft> read = waitFor(m_history->draft(*row));
    QVERIFY(read);
    QCOMPARE(*read, draft);
}

void HistoryRepositoryTest::newestComesFirstInPages()
{
    for (int i = 0; i < 5; ++i)
        recorded(exchangeOf("GET", u"http://h/%1"_s.arg(i), 200));
    HistoryFilter filter;
    filter.limit = 2;
    auto page = found(filter);
    QCOMPARE(page.size(), 2U);
    QCOMPARE(page[0].url, u"http://h/4"_s);
    QCOMPARE(page[1].url, u"http://h/3"_s);
    filter.offset = 4;
    page = found(filter);
    QCOMPARE(page.size(), 1U);
    QCOMPARE(page[0].url, u"http://h/0"_s);
}

void HistoryRepositoryTest::searchFindsMethodUrlTokenAndStatus_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QString tags = u"http://h/v1/api/tags"_s;
    const QString branches = u"http://h/v1/api/branches?app=42"_s;
    QTest::newRow("time") << u"2026-"_s << QStringList{branches, tags};
    QTest::newRow("environment") << u"test bed"_s << QStringList{branches, tags};
    QTest::newRow("nothing") << QString() << QStringList{branches, tags};
    QTest::newRow("method") << u"post"_s << QStringList{tags};
    QTest::newRow("part of the path") << u"branches"_s << QStringList{branches};
    QTest::newRow("beginning of a word") << u"bran"_s << QStringList{branches};
    QTest::newRow("path as written") << u"api/tags"_s << QStringList{tags};
    QTest::newRow("query") << u"app=42"_s << QStringList{branches};
    QTest::newRow("token") << u"büro"_s << QStringList{tags};
    QTest::newRow("status") << u"403"_s << QStringList{tags};
    QTest::newRow("all of several words") << u"post 403"_s << QStringList{tags};
    QTest::newRow("words of two rows") << u"post branches"_s << QStringList();
    QTest::newRow("quotes") << u"\"tags\""_s << QStringList{tags};
    QTest::newRow("syntax of the index") << u"NOT tags OR ("_s << QStringList();
    QTest::newRow("punctuation alone") << u"/"_s << QStringList{branches, tags};
    QTest::newRow("a tab between") << u"post\ttags"_s << QStringList{tags};
}

void HistoryRepositoryTest::searchFindsMethodUrlTokenAndStatus()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, expected);
    recorded(exchangeOf("POST", u"http://h/v1/api/tags"_s, 403), u"Büro: CI"_s);
    recorded(exchangeOf("GET", u"http://h/v1/api/branches?app=42"_s, 200));
    HistoryFilter filter;
    filter.text = words;
    filter.environmentNames = {{found().front().environmentId, u"Test bed"_s}};
    QStringList urls;
    for (const HistoryEntry &entry : found(filter))
        urls.append(entry.url);
    QCOMPARE(urls, expected);
}

void HistoryRepositoryTest::historyCanBeFilteredByEnvironment()
{
    recorded(exchangeOf("GET", u"http://h/1"_s, 200));
    Exchange elsewhere = exchangeOf("GET", u"http://h/2"_s, 200);
    elsewhere.request.environmentId = u"gl-strings"_s;
    recorded(elsewhere);
    HistoryFilter filter;
    filter.environmentId = u"gl-strings"_s;
    filter.text = u"get"_s;
    QCOMPARE(found(filter).size(), 1U);
    QCOMPARE(found(filter).front().url, u"http://h/2"_s);
}

void HistoryRepositoryTest::clearingDeletesTheBodiesToo()
{
    Exchange exchange = exchangeOf("GET", u"http://h/"_s, 200);
    exchange.bodyPath = body("answer");
    recorded(exchange);
    const QString other = body("of nobody");
    QVERIFY(waitFor(m_history->clear()));
    QVERIFY(found().empty());
    QVERIFY(!QFile::exists(exchange.bodyPath));
    QVERIFY(QFile::exists(other));
    HistoryFilter filter;
    filter.text = u"get"_s;
    QVERIFY(found(filter).empty());
}

void HistoryRepositoryTest::oldestRowsAreDeletedWithTheirBodies()
{
    Exchange oldest = exchangeOf("GET", u"http://h/oldest"_s, 200);
    oldest.bodyPath = body("answer");
    recorded(oldest);
    // A hundred thousand more rows, generated by the database itself.
    statement(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) INSERT INTO history"
        " (exchange_id, started, environment, method, url, status, duration, body_size, operation, "
        "token_name,"
        " error, body_path, exchange, draft) SELECT 'x', '', '', 'GET', 'http://h/filler', 200, 1, 0, '', "
        "'', '',"
        " '', '{}', '{}' FROM n");
    QVERIFY(QFile::exists(oldest.bodyPath));
    recorded(exchangeOf("GET", u"http://h/newest"_s, 200));
    QVERIFY(!QFile::exists(oldest.bodyPath));
    HistoryFilter filter;
    filter.limit = 200'000;
    const auto entries = found(filter);
    QCOMPARE(entries.size(), 100'000U);
    QCOMPARE(entries.front().url, u"http://h/newest"_s);
    QCOMPARE(entries.back().url, u"http://h/filler"_s);
}

void HistoryRepositoryTest::totalSizeOfBodiesIsLimited()
{
    const qint64 gibibyte = qint64(1) << 30;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        Exchange exchange = exchangeOf("GET", u"http://h/%1"_s.arg(i), 200);
        exchange.bodyPath = body("said to be larger");
        exchange.bodySize = gibibyte - 1;
        recorded(exchange);
        paths.append(exchange.bodyPath);
    }
    QCOMPARE(found().size(), 2U);
    QVERIFY(!QFile::exists(paths[0]) && QFile::exists(paths[1]) && QFile::exists(paths[2]));

    Exchange huge = exchangeOf("GET", u"http://h/huge"_s, 200);
    huge.bodyPath = body("larger than everything allowed");
    huge.bodySize = 3 * gibibyte;
    recorded(huge);
    QCOMPARE(found().size(), 1U); // the newest row is kept
    QVERIFY(QFile::exists(huge.bodyPath));
}

void HistoryRepositoryTest::noSecretIsWritten()
{
    Exchange exchange = exchangeOf(
        "POST",
        u"http://me:%1@h/v1/api/tags?key=%1&t=%2"_s.arg(QLatin1String(pat), QLatin1String(projectToken)),
        200);
    exchange.request.headers = {{"X-Personal-Access-Token", pat},
                                {"Authorization", QByteArray("Bearer ") + projectToken}};
    exchange.request.bodyPreview = QByteArray("{\"t\":\"") + pat + "\"}";
    exchange.responseHeaders = {{"Set-Cookie", "session=veryprivatecookie; Path=/"},
                                {"X-Echo", QByteArray("you sent ") + pat},
                                {"X-Api-Key", "anotherprivatevalue"},
                                {"Location", QByteArray("http://h/?t=") + projectToken}};
    exchange.error = Error{ErrorKind::Refused,
                           u"Refused %1"_s.arg(QLatin1String(pat)),
                           {},
                           {},
                           u"detail %1"_s.arg(QLatin1String(pat))};
    RequestDraft draft;
    draft.url = exchange.request.url.toString();
    draft.headers = {{u"Authorization"_s, u"Bearer %1"_s.arg(QLatin1String(projectToken)), true}};
    draft.body = exchange.request.bodyPreview;
    const Result<qint64> row = waitFor(m_history->record(exchange, draft, u"CI"_s));
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
    QVERIFY2(found().front().url.startsWith(u"http://h/v1/api/tags?key="_s), qPrintable(found().front().url));
}

void HistoryRepositoryTest::harIsWellFormedAndWithoutSecrets()
{
    Exchange exchange = exchangeOf("POST", u"http://h/v1/api/tags?app=1"_s, 201);
    exchange.request.headers = {{"Content-Type", "application/json"}};
    exchange.request.bodyPreview = "{}";
    exchange.request.bodySize = 2;
    exchange.timings = {-1, -1, -1, 1, 2, 3, 6};
    exchange.responseHeaders = {{"Location", "/v1/api/tags/7"}};
    recorded(exchange);
    const Result<QByteArray> har = waitFor(m_history->exportHar({}));
    QVERIFY(har);
    const QJsonObject log = QJsonDocument::fromJson(*har).object().value("log"_L1).toObject();
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    QVERIFY(!log.value("creator"_L1).toObject().value("version"_L1).toString().isEmpty());
    const QJsonArray entries = log.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries[0].toObject();
    // The members that HAR 1.2 requires in each entry.
    for (const char *member : {"startedDateTime", "time", "request", "response", "cache", "timings"})
        QVERIFY2(entry.contains(QLatin1String(member)), member);
    const QJsonObject request = entry.value("request"_L1).toObject();
    for (const char *member :
         {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"})
        QVERIFY2(request.contains(QLatin1String(member)), member);
    QCOMPARE(request.value("postData"_L1).toObject().value("mimeType"_L1).toString(), u"application/json"_s);
    const QJsonObject response = entry.value("response"_L1).toObject();
    for (const char *member : {"status", "statusText", "httpVersion", "cookies", "headers", "content",
                               "redirectURL", "headersSize", "bodySize"})
        QVERIFY2(response.contains(QLatin1String(member)), member);
    QVERIFY(response.value("redirectURL"_L1).isString());
    QCOMPARE(entry.value("startedDateTime"_L1).toString(), u"2026-11-24T10:00:00.250Z"_s);
    QCOMPARE(entry.value("timings"_L1).toObject().value("connect"_L1).toDouble(), -1.0);
}

void HistoryRepositoryTest::harContainsTheChosenRows()
{
    const qint64 first = recorded(exchangeOf("GET", u"http://h/1"_s, 200));
    recorded(exchangeOf("GET", u"http://h/2"_s, 200));
    const Result<QByteArray> har = waitFor(m_history->exportHar({first}));
    QVERIFY(har && har->contains("http://h/1") && !har->contains("http://h/2"));
}

void HistoryRepositoryTest::harHoldsBodiesOnlyIfWanted()
{
    const auto content = [](const Result<QByteArray> &har, int entry) {
        return QJsonDocument::fromJson(*har)["log"_L1]["entries"_L1][entry]["response"_L1]["content"_L1];
    };
    const auto withBody = [this](const QString &name, const QByteArray &body, const QByteArray &type) {
        Exchange exchange = exchangeOf("GET", u"http://h/"_s + name, 200);
        exchange.bodyPath = m_directory->filePath(QString(name).replace(u' ', u'-') + u".body"_s);
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write the body");
        exchange.bodySize = body.size();
        exchange.contentType = type;
        return exchange;
    };
    const QByteArray picture("\x89PNG\0\xff", 6);
    recorded(withBody(u"text"_s, "caf\xe9 " + QByteArray(pat), "text/plain; charset=latin1"));
    recorded(withBody(u"bytes"_s, picture, "image/png"));
    recorded(withBody(u"bytes with a token"_s, picture + ' ' + pat + ' ', "image/png"));
    Exchange large = withBody(u"large"_s, "x", "text/plain");
    large.bodySize = HarContent::maxBodyBytes + 1;
    recorded(large);
    Exchange gone = withBody(u"gone"_s, "x", "text/plain");
    QFile::remove(gone.bodyPath);
    recorded(gone);

    const Result<QByteArray> without = waitFor(m_history->exportHar({}));
    QVERIFY(without && !without->contains("caf"));
    const Result<QByteArray> har = waitFor(m_history->exportHar({}, HistoryRepository::HarBodies::Included));
    QVERIFY(har);
    QVERIFY2(content(har, 0)["text"_L1].toString().startsWith(u"café "_s), har->constData());
    QVERIFY(!har->contains(pat));
    QCOMPARE(QByteArray::fromBase64(content(har, 1)["text"_L1].toString().toLatin1()), picture);
    QCOMPARE(content(har, 1)["encoding"_L1].toString(), u"base64"_s);
    for (const int entry : {2, 3, 4}) {
        QVERIFY(content(har, entry)["text"_L1].isUndefined());
        QVERIFY(!content(har, entry)["comment"_L1].toString().isEmpty());
    }
    // The size is still there.
    QCOMPARE(content(har, 1)["size"_L1].toInt(), 6);
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
    recorded(exchangeOf("GET", u"http://h/kept"_s, 200));
    m_history.reset();
    m_database = std::make_unique<Database>(file());
    m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
    HistoryFilter filter;
    filter.text = u"kept"_s;
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
    const auto pending = m_history->record(exchangeOf("GET", u"http://h/last"_s, 200), {}, {});
    m_history.reset();
    hold.release();
    QTRY_VERIFY(pending.isFinished());
    m_history = std::make_unique<HistoryRepository>(*m_database, m_directory->path());
    QCOMPARE(found().size(), 1U);
}

PATLAS_CORE_TEST(HistoryRepositoryTest)
#include "tst_historyrepository.moc"
