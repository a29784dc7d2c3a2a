// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/Borrowed.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace patlas;
using namespace patlas::test;

namespace {

ApiDescription searchApi()
{
    return readable(head + R"(servers: [{url: 'https://a.test/v1'}]
components: {securitySchemes: {key: {type: apiKey, in: query, name: api_key}}}
paths:
  '/shops/{ids}/items{at}':
    get:
      operationId: search
      parameters:
        - {name: ids, in: path, required: true, schema: {type: array, items: {type: number}}}
        - {name: at, in: path, required: true, style: matrix, explode: true, schema: {type: object}}
        - {name: filter, in: query, required: true, style: deepObject, explode: true, schema: {type: object}}
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: sort, in: query, schema: {type: array, items: {type: string}}}
        - {name: range, in: query, schema: {type: object, properties: {from: {}, to: {}}}}
        - {name: text, in: query, schema: {type: string}}
        - {name: where, in: query, content: {application/json: {schema: {type: object}}}}
        - {name: link, in: query, allowReserved: true, schema: {type: string}}
        - {name: X-Ids, in: header, schema: {type: array, items: {type: integer}}}
        - {name: X-Map, in: header, explode: true, schema: {type: object}}
  /ranges:
    get:
      operationId: ranges
      parameters:
        - {name: range, in: query, required: true, schema: {type: object, properties: {from: {}, to: {}}}}
)");
}

PreflightContext contextOf(const ApiDescription &api)
{
    PreflightContext context;
    context.api = borrowed(api);
    context.environment.id = u"e"_s;
    context.environment.apiBase = QUrl(u"https://a.test/v1"_s);
    return context;
}

RequestDraft searchDraft(const PreflightContext &context)
{
    RequestDraft draft = draftFor(*context.api->operation(u"search"), context.environment);
    draft.pathParameters = {{u"ids"_s, u"[1, 2.50]"_s}, {u"at"_s, u"{\"lat\":1,\"lng\":2}"_s}};
    draft.queryParameters = {{u"filter"_s, u"{\"a\":{\"b\":\"c d\"}}"_s}};
    return draft;
}

QByteArray findingsOf(const PreflightReport &report)
{
    QByteArray all;
    for (const Finding &finding : report.findings) {
        if (finding.kind != FindingKind::NothingNeeded)
            all += finding.sentence.toUtf8() + '\n';
    }
    return all;
}

const QByteArray start = "/v1/shops/1,2.50/items;lat=1;lng=2?filter%5Ba%5D%5Bb%5D=c%20d";

} // namespace

/// The bytes on the wire, as the parameters of the operation say.
class PreflightParametersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreSentInTheirStyle_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("items");
        const auto row = [](const char *name, const char *value, const char *items) {
            QTest::addRow("%s %s", name, value)
                << QString::fromUtf8(name) << QString::fromUtf8(value) << QByteArray(items);
        };
        row("tags", "[\"a,b\",\"c\"]", "&tags=a%2Cb,c");
        row("tags", "a,b", "&tags=a,b");
        row("tags", "[]", "");
        row("sort", "[\"a\",\"b\"]", "&sort=a&sort=b");
        row("sort", "a", "&sort=a");
        row("range", "{\"from\":1,\"to\":null}", "&from=1");
        row("text", "[\"a\"]", "&text=%5B%22a%22%5D");
        row("where", "{\"a\":[1]}", "&where=%7B%22a%22%3A%5B1%5D%7D");
        row("link", "http://b.test/?x=%2F", "&link=http://b.test/?x=%2F");
        row("link", "a&b#c", "&link=a%26b%23c");
        row("not described", "{\"a\":[1]}", "&not%20described=%7B%22a%22%3A%5B1%5D%7D");
    }
    void valuesAreSentInTheirStyle()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QByteArray, items);
        RequestDraft draft = searchDraft(m_context);
        draft.queryParameters.push_back({name, value});
        const PreflightReport report = preflight(draft, m_context);
        QCOMPARE(findingsOf(report), QByteArray());
        QCOMPARE(report.operation->id, u"search"_s);
        QCOMPARE(report.target, start + items);
        // Snippets are written of the report.
        QVERIFY(snippet(SnippetKind::Curl, report, draft)
                    .contains(QString::fromLatin1("'https://a.test" + start + items + '\'')));
        QVERIFY(
            snippet(SnippetKind::PythonRequests, report, draft).contains(QString::fromLatin1(start + items)));
        QCOMPARE(report.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), start + items);
    }

    void headersAreSentInTheirStyle()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.headers = {{u"x-ids"_s, u"[1, 2]"_s},
                         {u"X-Map"_s, u"{\"a\":\"b c\",\"d\":1.0}"_s},
                         {u"X-Other"_s, u"[1, 2]"_s}};
        const PreflightReport report = preflight(draft, m_context);
        QCOMPARE(findingsOf(report), QByteArray());
        const std::vector<std::pair<QByteArray, QByteArray>> expected{
            {"x-ids", "1,2"}, {"X-Map", "a=b c,d=1.0"}, {"X-Other", "[1, 2]"}};
        QCOMPARE(report.headers, expected);
        draft.headers = {{u"X-Ids"_s, u"[]"_s}};
        QVERIFY(preflight(draft, m_context).headers.empty());
    }

    void jsonCannotEndAHeader()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.headers = {{u"X-Ids"_s, u"[\"1\\r\\nX-Evil: 1\"]"_s}};
        const PreflightReport report = preflight(draft, m_context);
        QVERIFY(report.headers.empty());
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QVERIFY(report.finding(FindingKind::InvalidHeader));
    }

    void aKeyInAnObjectIsLeftOut()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.queryParameters.push_back({u"range"_s, u"{\"from\":1,\"api_key\":\"secret\"}"_s});
        const PreflightReport report = preflight(draft, m_context);
        QCOMPARE(report.target, start + "&from=1");
        QVERIFY(report.finding(FindingKind::CredentialTyped));
    }

    void aPathIsNotLeftByAList()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.pathParameters[0].value = u"[\"..\"]"_s;
        QCOMPARE(preflight(draft, m_context).verdict, Verdict::CannotBeSent);
        draft.pathParameters[0].value = u"[\"../..\"]"_s;
        QVERIFY(preflight(draft, m_context).target.startsWith("/v1/shops/..%2F../items"));
        draft.pathParameters[0].value = u"[]"_s;
        const PreflightReport report = preflight(draft, m_context);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QVERIFY(report.finding(FindingKind::MissingParameter));
    }

    void brokenJsonIsSentAsTypedAndReported()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.queryParameters.push_back({u"tags"_s, u"[\"a\","_s});
        PreflightReport report = preflight(draft, m_context);
        QCOMPARE(report.target, start + "&tags=%5B%22a%22,");
        const Finding *finding = report.finding(FindingKind::InvalidParameter);
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY2(finding->sentence.contains(u"tags"_s), qPrintable(finding->sentence));
        QCOMPARE(report.verdict, Verdict::ProbablyRefused);
        draft = searchDraft(m_context);
        draft.headers = {{u"X-Map"_s, u"{a}"_s}};
        QVERIFY(preflight(draft, m_context).finding(FindingKind::InvalidParameter));
        draft = searchDraft(m_context);
        draft.pathParameters[1].value = u"{a}"_s;
        QVERIFY(preflight(draft, m_context).finding(FindingKind::InvalidParameter));
    }

    void anObjectCanBeGivenByItsItems()
    {
        RequestDraft draft = searchDraft(m_context);
        draft.queryParameters = {{u"filter[a]"_s, u"1"_s}};
        QVERIFY(!preflight(draft, m_context).finding(FindingKind::MissingParameter));
        draft.queryParameters = {{u"filters"_s, u"1"_s}};
        QVERIFY(preflight(draft, m_context).finding(FindingKind::MissingParameter));
        draft.queryParameters.clear();
        draft.url += u"?filter%5Ba%5D=1"_s;
        QVERIFY(!preflight(draft, m_context).finding(FindingKind::MissingParameter));
        RequestDraft ranges = draftFor(*m_api.operation(u"ranges"), m_context.environment);
        QVERIFY(preflight(ranges, m_context).finding(FindingKind::MissingParameter));
        ranges.queryParameters = {{u"to"_s, u"1"_s}};
        QVERIFY(!preflight(ranges, m_context).finding(FindingKind::MissingParameter));
    }

private:
    const ApiDescription m_api = searchApi();
    const PreflightContext m_context = contextOf(m_api);
};

PATLAS_CORE_TEST(PreflightParametersTest)
#include "tst_preflightparameters.moc"
