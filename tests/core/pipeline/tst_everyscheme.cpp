// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ExchangeJson.h"
#include "core/http/HttpEngine.h"
#include "core/interchange/CodeSnippet.h"
#include "core/pipeline/Signer.h"
#include "tests/core/http/DigestServer.h"
#include "tests/core/http/RawServer.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/RunSnippet.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

/// Characters that matter: a space and a colon in a password, others that the query has to encode.
const QByteArray password = "ada:correct horse: battery";
const QByteArray keyForQuery = "k&y=1/ü+ of%20mine";
const QByteArray plainKey = "plain-key-of-orders-0123456789";

QByteArray secretOf(const QString &slotId)
{
    return slotId == "basic"_L1 || slotId == "digest"_L1 ? password
        : slotId == "queryKey"_L1                        ? keyForQuery
                                                         : plainKey;
}

std::vector<CredentialSecret> secretsFor(const PreflightReport &report)
{
    std::vector<CredentialSecret> all;
    for (const Placement &placement : report.placements) {
        const QByteArray secret = secretOf(placement.slotId);
        all.push_back({placement.tokenId, Secret::copyOf({secret.constData(), std::size_t(secret.size())})});
    }
    return all;
}

const std::vector<Credential> everyCredential{
    orders::credentialFor(u"headerKey"_s), orders::credentialFor(u"queryKey"_s),
    orders::credentialFor(u"cookieKey"_s), orders::credentialFor(u"basic"_s),
    orders::credentialFor(u"digest"_s),    orders::credentialFor(u"oauth"_s, {u"orders.read"_s})};

QByteArray encoded(const QByteArray &secret)
{
    return secret.toPercentEncoding();
}

} // namespace

/// A description with every kind of scheme, from the document to the bytes on the wire and what is kept of
/// them.
class EverySchemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void credentialIsSentWhereItBelongs_data();
    void credentialIsSentWhereItBelongs();
    void digestProvesThePassword();
    void digestNeedsUserAndPassword();
    void queryOfTheRequestStays();
    void whatCannotStandInItsPlaceIsRefused_data();
    void whatCannotStandInItsPlaceIsRefused();
    void nothingThatIsKeptHoldsTheSecret();
    void repeatedSecretIsMaskedInTheResponse();
    void failedRequestDoesNotNameTheKey();
    void snippetsSendTheSameRequest_data();
    void snippetsSendTheSameRequest();
    void snippetsNameVariables_data();
    void snippetsNameVariables();

private:
    PreflightReport report(const QString &operation, const RawServer &server, RequestDraft &draft) const;
    Exchange exchange(const PreflightReport &report, const RequestDraft &draft) const;

    std::shared_ptr<const ApiDescription> m_api;
    QTemporaryDir m_directory;
};

void EverySchemeTest::initTestCase()
{
    Result<ApiDescription> api = readOpenApi(orders::document);
    QVERIFY(api && m_directory.isValid());
    m_api = std::make_shared<const ApiDescription>(std::move(*api));
}

PreflightReport EverySchemeTest::report(const QString &operation, const RawServer &server,
                                        RequestDraft &draft) const
{
    PreflightContext context = orders::contextFor(m_api, everyCredential);
    context.environment.apiBase = server.url(u"/v2"_s);
    draft = orders::draftFor(operation, context);
    return preflight(draft, context);
}

Exchange EverySchemeTest::exchange(const PreflightReport &report, const RequestDraft &draft) const
{
    HttpEngine engine(m_directory.filePath(u"bodies"_s));
    Result<SignedRequest> request = sign(report, draft, secretsFor(report));
    if (!request)
        qFatal("%s", qPrintable(request.error().message()));
    return waitFor(engine.send(std::move(*request)));
}

void EverySchemeTest::credentialIsSentWhereItBelongs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("basic") << QByteArray("GET /v2/basic HTTP/1.1\r\n")
                           << "Authorization: Basic " + password.toBase64() + "\r\n";
    QTest::newRow("query") << "GET /v2/query?api_key=" + encoded(keyForQuery) + " HTTP/1.1\r\n"
                           << QByteArray();
    QTest::newRow("cookie") << QByteArray("GET /v2/cookie HTTP/1.1\r\n")
                            << "Cookie: sid=" + plainKey + "\r\n";
    QTest::newRow("both") << QByteArray("GET /v2/both HTTP/1.1\r\n") << "X-Api-Key: " + plainKey + "\r\n";
    QTest::newRow("all") << "GET /v2/all?api_key=" + encoded(keyForQuery) + " HTTP/1.1\r\n"
                         << "Cookie: sid=" + plainKey + "\r\n";
}

void EverySchemeTest::credentialIsSentWhereItBelongs()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, header);
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(QString::fromLatin1(QTest::currentDataTag()), server, draft);
    QVERIFY(!report.isBlocked());
    QCOMPARE(exchange(report, draft).status, 200);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY2(server.requests.first().startsWith(line), server.requests.first().constData());
    QVERIFY2(server.requests.first().contains(header), server.requests.first().constData());
    const QByteArray name = header.left(header.indexOf(':') + 1);
    QVERIFY(name.isEmpty() || server.requests.first().count("\r\n" + name) == 1);
}

void EverySchemeTest::digestProvesThePassword()
{
    DigestServer server("SHA-256", "ada", "correct horse: battery");
    RequestDraft draft;
    const PreflightReport report = this->report(u"digest"_s, server, draft);
    QVERIFY(!report.isBlocked());
    QCOMPARE(report.placements.size(), std::size_t(1));
    const Exchange sent = exchange(report, draft);
    QCOMPARE(sent.status, 200);
    QCOMPARE(server.faults, QByteArrayList());
    QCOMPARE(sent.request.headers[1],
             (std::pair<QByteArray, QByteArray>("Authorization", u"Digest ••••"_s.toUtf8())));
    QVERIFY(!QJsonDocument(toJson(sent)).toJson().contains("battery"));

    // The snippets do the same.
    for (const char *id : {"curl", "httpie", "python-requests", "python-httpx", "php", "cpp-libcurl"}) {
        const SnippetKind kind{QLatin1StringView(id)};
        const qsizetype before = server.requests.size();
        const QByteArray text = snippet(kind, report, draft).toUtf8();
        if (!runSnippet(kind, text, m_directory.path(), {{u"DIGEST"_s, password}}))
            continue; // not installed here
        QVERIFY2(server.requests.size() == before + 2, text.constData());
        QCOMPARE(server.faults, QByteArrayList());
    }
    QVERIFY(snippet(SnippetKind::JavaScriptFetch, report, draft).contains(u"does not answer"_s));
    QVERIFY(snippet(SnippetKind::HttpFile, report, draft).contains(u"Authorization: Digest {{DIGEST}}"_s));
}

void EverySchemeTest::digestNeedsUserAndPassword()
{
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(u"digest"_s, server, draft);
    for (const char *secret : {"no colon", ":no user", "a:line\nbreak"}) {
        std::vector<CredentialSecret> secrets;
        secrets.push_back({report.placements.front().tokenId, Secret::copyOf(secret)});
        QVERIFY(!sign(report, draft, std::move(secrets)));
    }
}

void EverySchemeTest::queryOfTheRequestStays()
{
    RawServer server;
    RequestDraft draft;
    report(u"query"_s, server, draft);
    draft.queryParameters = {{u"page"_s, u"2 & 3"_s, true}};
    PreflightContext context = orders::contextFor(m_api, everyCredential);
    context.environment.apiBase = server.url(u"/v2"_s);
    exchange(preflight(draft, context), draft);
    QCOMPARE(server.requests.size(), 1);
    const QByteArray line =
        "GET /v2/query?page=2%20%26%203&api_key=" + encoded(keyForQuery) + " HTTP/1.1\r\n";
    QVERIFY2(server.requests.first().startsWith(line), server.requests.first().constData());
}

void EverySchemeTest::whatCannotStandInItsPlaceIsRefused_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("line break in a header") << u"both"_s << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("semicolon in a cookie") << u"cookie"_s << QByteArray("a; admin=1");
    QTest::newRow("comma in a cookie") << u"cookie"_s << QByteArray("a,b");
    QTest::newRow("nothing in the query") << u"query"_s << QByteArray();
}

void EverySchemeTest::whatCannotStandInItsPlaceIsRefused()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, secret);
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(operation, server, draft);
    std::vector<CredentialSecret> secrets;
    for (const Placement &placement : report.placements)
        secrets.push_back(
            {placement.tokenId, Secret::copyOf({secret.constData(), std::size_t(secret.size())})});
    const Result<SignedRequest> request = sign(report, draft, std::move(secrets));
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
}

void EverySchemeTest::nothingThatIsKeptHoldsTheSecret()
{
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(u"all"_s, server, draft);
    const Exchange sent = exchange(report, draft);
    const QByteArray kept = QJsonDocument(toJson(sent)).toJson() + QJsonDocument(harEntry(sent)).toJson()
        + QJsonDocument(toJson(draft)).toJson() + sent.request.url.toEncoded();
    for (const QByteArray &secret :
         {password, keyForQuery, plainKey, password.toBase64(), encoded(keyForQuery)})
        QVERIFY2(!kept.contains(secret), kept.constData());
    QCOMPARE(QUrl::fromPercentEncoding(sent.request.url.query(QUrl::FullyEncoded).toLatin1()),
             u"api_key=••••"_s);
    const auto has = [&sent](const QByteArray &name, const QByteArray &value) {
        return std::find(sent.request.headers.begin(), sent.request.headers.end(), std::pair(name, value))
            != sent.request.headers.end();
    };
    QVERIFY(has("Cookie", u"sid=••••"_s.toUtf8()));
    QVERIFY(has("Authorization", u"Basic ••••"_s.toUtf8()));
    QVERIFY(has("X-Api-Key", u"••••"_s.toUtf8()));
    QCOMPARE(sent.request.credentials.size(), 4);
}

void EverySchemeTest::repeatedSecretIsMaskedInTheResponse()
{
    // As it was sent, and as it was before it was encoded: in every part of the response.
    const QByteArrayList forms{plainKey,    encoded(keyForQuery),
                               keyForQuery, password.toBase64(),
                               password,    password.mid(password.indexOf(':') + 1)};
    const QByteArray asPath = "/v2/all/?api_key=" + encoded(keyForQuery);
    const QByteArray body = "you sent " + forms.join(" and ") + '.';
    RawServer server(
        RawServer::reply("HTTP/1.1 301 Moved " + plainKey + "\r\nLocation: " + asPath + "\r\nX-Echo: "
                         + plainKey + " and " + password + "\r\nContent-Type: text/plain; was=" + plainKey
                         + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    RequestDraft draft;
    const PreflightReport report = this->report(u"all"_s, server, draft);
    const Exchange sent = exchange(report, draft);
    QCOMPARE(sent.status, 301);
    QFile stored(sent.bodyPath);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QByteArray kept = stored.readAll();
    QVERIFY2(kept.startsWith("you sent ") && kept.endsWith('.'), kept.constData());
    kept += QJsonDocument(toJson(sent)).toJson() + QJsonDocument(harEntry(sent)).toJson() + sent.reason
        + sent.contentType;
    for (const QByteArray &form : forms)
        QVERIFY2(!kept.contains(form), kept.constData());
}

void EverySchemeTest::failedRequestDoesNotNameTheKey()
{
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(u"query"_s, server, draft);
    server.close(); // nothing listens any more
    const Exchange refused = exchange(report, draft);
    QVERIFY(refused.error);
    const QByteArray kept = QJsonDocument(toJson(refused)).toJson();
    QVERIFY2(!kept.contains(encoded(keyForQuery)) && !kept.contains(keyForQuery), kept.constData());
}

void EverySchemeTest::snippetsSendTheSameRequest_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<bool>("withSecrets");
    for (const bool with : {false, true}) {
        const char *const what = with ? "with secrets" : "with variables";
        for (const SnippetRunner &runner : snippetRunners)
            QTest::addRow("%s %s", runner.id, what) << SnippetKind(QLatin1StringView(runner.id)) << with;
    }
}

void EverySchemeTest::snippetsSendTheSameRequest()
{
    QFETCH(SnippetKind, kind);
    QFETCH(bool, withSecrets);
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
    RequestDraft draft;
    const PreflightReport report = this->report(u"all"_s, server, draft);
    QByteArray text;
    if (withSecrets) {
        const Secret secret = snippetWithSecrets(kind, report, draft, secretsFor(report));
        text = QByteArray(secret.view().data(), qsizetype(secret.size()));
    } else {
        text = snippet(kind, report, draft).toUtf8();
    }
    QMap<QString, QByteArray> variables;
    for (const Placement &placement : report.placements) {
        // A shell cannot encode: what a variable holds for curl is what goes into the address.
        static const QList<QLatin1StringView> shells{"curl"_L1, "httpie"_L1, "wget"_L1};
        const bool isForAddress = placement.place == CredentialPlace::Query && shells.contains(kind.id());
        const QByteArray secret = secretOf(placement.slotId);
        variables.insert(QString::fromLatin1(placement.variable), isForAddress ? encoded(secret) : secret);
    }
    if (!runSnippet(kind, text, m_directory.path(), withSecrets ? QMap<QString, QByteArray>() : variables))
        QSKIP("the client of this language is not installed here");
    QCOMPARE(server.requests.size(), 1);
    const QByteArray received = server.requests.first();
    QVERIFY2(received.startsWith("GET /v2/all?api_key=" + encoded(keyForQuery) + " HTTP/1.1\r\n"),
             received.constData());
    const auto has = [&received](const QByteArray &name, const QByteArray &value) {
        const qsizetype at = received.toLower().indexOf("\r\n" + name.toLower() + ": ");
        return at >= 0 && received.mid(at + name.size() + 4).startsWith(value + "\r\n");
    };
    QVERIFY2(has("Authorization", "Basic " + password.toBase64()), received.constData());
    QVERIFY2(has("X-Api-Key", plainKey), received.constData());
    QVERIFY2(has("Cookie", "sid=" + plainKey), received.constData());
}

void EverySchemeTest::snippetsNameVariables_data()
{
    everyLanguage(false);
}

void EverySchemeTest::snippetsNameVariables()
{
    QFETCH(SnippetKind, kind);
    RawServer server;
    RequestDraft draft;
    const PreflightReport report = this->report(u"all"_s, server, draft);
    const QString text = snippet(kind, report, draft);
    for (const char *variable : {"HEADER_KEY", "QUERY_KEY", "COOKIE_KEY", "BASIC"})
        QVERIFY2(text.contains(QLatin1String(variable)), qPrintable(text));
}

PATLAS_CORE_TEST(EverySchemeTest)
#include "tst_everyscheme.moc"
