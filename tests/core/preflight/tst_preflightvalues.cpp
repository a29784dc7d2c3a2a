// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/FindingWording.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/Borrowed.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace patlas;
using namespace patlas::test;

namespace {

ApiDescription ordersApi()
{
    return readable(head + R"(servers: [{url: 'https://a.test'}]
paths:
  '/orders/{id}':
    put:
      operationId: change
      x-confidence: documented
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
        - {name: state, in: query, schema: {type: array, items: {enum: [open, paid]}}}
        - {name: X-Level, in: header, schema: {type: integer, maximum: 9}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 5}
                count: {type: integer}
                kind: {type: string, enum: [a, b]}
                created: {type: string, readOnly: true}
          text/plain: {}
  '/pairs/{left}/{right}':
    get:
      operationId: pair
      x-confidence: documented
      parameters:
        - {name: left, in: path, required: true}
        - {name: right, in: path, required: true}
        - {name: a, in: query, required: true}
        - {name: b, in: header, required: true}
)");
}

} // namespace

/// Values are compared with their schemas at every key.
class PreflightValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_context.api = borrowed(m_api);
        m_context.environment.id = u"e"_s;
        m_context.environment.apiBase = QUrl(u"https://a.test"_s);
    }

    void whatFitsIsNotMentioned()
    {
        RequestDraft draft = fitting();
        const PreflightReport report = preflight(draft, m_context);
        QVERIFY(!report.finding(FindingKind::InvalidParameter));
        QVERIFY(!report.finding(FindingKind::InvalidBody));
        QCOMPARE(report.verdict, Verdict::Allowed);
    }

    void aValueThatDoesNotFitIsProbablyRefused_data()
    {
        QTest::addColumn<ParameterPlace>("place");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("path") << ParameterPlace::Path << u"id"_s << u"0"_s
                              << u"The value of id is not as described. The number is 0; documented: ≥ 1."_s;
        QTest::newRow("query")
            << ParameterPlace::Query << u"state"_s << u"lost"_s
            << u"The value of state is not as described. /0: The value is \"lost\"; documented: \"open\", \"paid\"."_s;
        QTest::newRow("header")
            << ParameterPlace::Header << u"X-Level"_s << u"10"_s
            << u"The value of x-level is not as described. The number is 10; documented: ≤ 9."_s;
    }
    void aValueThatDoesNotFitIsProbablyRefused()
    {
        QFETCH(ParameterPlace, place);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        RequestDraft draft = fitting();
        if (place == ParameterPlace::Path)
            draft.pathParameters = {{name, value}};
        else if (place == ParameterPlace::Query)
            draft.queryParameters = {{name, u"open"_s}, {name, value}};
        else
            draft.headers = {{name.toLower(), value}};
        const PreflightReport report = preflight(draft, m_context);
        const Finding *finding = report.finding(FindingKind::InvalidParameter);
        QVERIFY(finding);
        QCOMPARE(finding->sentence, sentence);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(finding->certainty, Certainty::Probable);
        const ParameterField field{place, name, value};
        QVERIFY(finding->fields == std::vector{field});
        QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    }

    void aRowThatIsSwitchedOffIsNotCompared()
    {
        RequestDraft draft = fitting();
        draft.queryParameters = {{u"state"_s, u"lost"_s, false}};
        QVERIFY(!preflight(draft, m_context).finding(FindingKind::InvalidParameter));
    }

    void aMissingValueNamesItsField()
    {
        RequestDraft draft = fitting();
        draft.pathParameters.clear();
        const PreflightReport report = preflight(draft, m_context);
        const ParameterField field{ParameterPlace::Path, u"id"_s};
        QVERIFY(report.finding(FindingKind::MissingParameter)->fields == std::vector{field});
    }

    void severalMissingValuesAreOneFinding()
    {
        const RequestDraft draft = draftFor(*m_api.operation(u"pair"), m_context.environment);
        const PreflightReport report = preflight(draft, m_context);
        std::vector<std::vector<ParameterField>> fields;
        for (const Finding &finding : report.findings) {
            if (finding.kind == FindingKind::MissingParameter)
                fields.push_back(finding.fields);
        }
        const std::vector<std::vector<ParameterField>> expected{
            {{ParameterPlace::Path, u"left"_s}, {ParameterPlace::Path, u"right"_s}},
            {{ParameterPlace::Query, u"a"_s}, {ParameterPlace::Header, u"b"_s}}};
        QVERIFY(fields == expected);
        const Finding &path = *report.finding(FindingKind::MissingParameter);
        QVERIFY(path.sentence.startsWith(u"The path needs values for left"_s));
        QCOMPARE(path.spans.size(), 2U); // both names are set off
    }

    void aBodyThatDoesNotFitIsProbablyRefused()
    {
        RequestDraft draft = fitting();
        draft.body = R"({"other": 1, "count": "x", "name": "too long"})";
        const PreflightReport report = preflight(draft, m_context);
        const Finding *finding = report.finding(FindingKind::InvalidBody);
        QVERIFY(finding);
        QCOMPARE(finding->sentence,
                 u"The body is not as described. /count: The type is string; documented: integer."_s);
        QCOMPARE(finding->detail, wording::alsoAt({u"/name"_s, u"/other"_s}, false).text);
        QCOMPARE(finding->severity, Severity::Warning);
        QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    }

    void placesInTheBodyAreNamed()
    {
        const auto marked = [this](const QByteArray &body) {
            RequestDraft draft = fitting();
            draft.body = body;
            const PreflightReport report = preflight(draft, m_context);
            QByteArrayList texts;
            if (const Finding *finding = report.finding(FindingKind::InvalidBody)) {
                for (const BodyPlace &place : finding->places)
                    texts.append(body.mid(place.offset, place.size) + (place.isHarmless ? " harmless" : ""));
            }
            return texts;
        };
        QCOMPARE(marked(R"({"other": [1], "count": "ü", "name": "too long"})"),
                 QByteArrayList({"\"\xC3\xBC\"", "\"too long\"", "\"other\" harmless"}));
        QCOMPARE(marked(" {}"), QByteArrayList({"{"})); // the name is missing in it
        QCOMPARE(marked(R"({"name": "a")"), QByteArrayList({"\""}));
        QCOMPARE(marked(R"({"name": x})"), QByteArrayList({"x"}));
        QCOMPARE(marked("\n\n\n{\"name\": 1 \n"), QByteArrayList({"1"}));
        QCOMPARE(marked("{\xE2\x80\x9Cname\": 1}"), QByteArrayList({"\xE2\x80\x9C"}));
        QCOMPARE(marked(R"({"name": "a"})"), QByteArrayList());
    }

    void aTypedTokenIsNotRepeated()
    {
        const QString token = u"ghp_"_s + QString(36, u'x');
        RequestDraft draft = fitting();
        draft.queryParameters = {{u"state"_s, token}};
        const PreflightReport report = preflight(draft, m_context);
        QVERIFY(!report.finding(FindingKind::InvalidParameter)->sentence.contains(token));

        draft = fitting();
        draft.body = "{\"name\": \"" + token.toUtf8() + "\", \"count\": \"" + token.toUtf8() + "\"}";
        const PreflightReport ofBody = preflight(draft, m_context);
        const Finding *finding = ofBody.finding(FindingKind::InvalidBody);
        QVERIFY(finding && finding->places.size() == 2);
        for (const BodyPlace &place : finding->places)
            QVERIFY2(!place.sentence.contains(token), qPrintable(place.sentence));

        // Also where it is longer than what is shown of a value, and as a name.
        const QString longToken = u"github_pat_"_s + QString(22, u'x') + u'_' + QString(59, u'y');
        draft.body =
            "{\"name\": \"a\", \"kind\": \"" + longToken.toUtf8() + "\", \"" + longToken.toUtf8() + "\": 1}";
        const PreflightReport cut = preflight(draft, m_context);
        const Finding *ofCut = cut.finding(FindingKind::InvalidBody);
        QVERIFY(ofCut && ofCut->places.size() == 2);
        QStringList said{ofCut->sentence, ofCut->detail};
        for (const BodyPlace &place : ofCut->places)
            said.append(place.sentence);
        QVERIFY2(!said.join(u'\n').contains(longToken.left(30)), qPrintable(said.join(u'\n')));
    }

    void whatServicesOverlookIsForInformation_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a field more") << QByteArray(R"({"name": "a", "other": 1})");
        QTest::newRow("a field of responses") << QByteArray(R"({"name": "a", "created": "now"})");
    }
    void whatServicesOverlookIsForInformation()
    {
        QFETCH(QByteArray, body);
        RequestDraft draft = fitting();
        draft.body = body;
        const PreflightReport report = preflight(draft, m_context);
        QCOMPARE(report.finding(FindingKind::InvalidBody)->severity, Severity::Info);
        QCOMPARE(report.verdict, Verdict::Allowed);
    }

    void brokenJsonIsReportedOnceAndByItsPlace()
    {
        RequestDraft draft = fitting();
        draft.body = R"({"name": )";
        const PreflightReport report = preflight(draft, m_context);
        const auto isOfBody = [](const Finding &each) { return each.kind == FindingKind::InvalidBody; };
        QCOMPARE(std::count_if(report.findings.begin(), report.findings.end(), isOfBody), 1);
        QCOMPARE(report.finding(FindingKind::InvalidBody)->sentence,
                 u"The body is not valid JSON: line 1, column 10."_s);
    }

    void anotherMediaTypeIsNotComparedWithTheSchema()
    {
        RequestDraft draft = fitting();
        draft.headers = {{u"Content-Type"_s, u"text/plain"_s}};
        draft.bodyKind = BodyKind::Text;
        draft.body = "{}";
        QVERIFY(!preflight(draft, m_context).finding(FindingKind::InvalidBody));
    }

    void aLargeBodyIsNotCompared()
    {
        RequestDraft draft = fitting();
        draft.body = "{}" + QByteArray(70'000, ' ');
        QVERIFY(!preflight(draft, m_context).finding(FindingKind::InvalidBody));
    }

private:
    RequestDraft fitting() const
    {
        RequestDraft draft = draftFor(*m_api.operation(u"change"), m_context.environment);
        draft.pathParameters = {{u"id"_s, u"7"_s}};
        draft.bodyKind = BodyKind::Json;
        draft.body = R"({"name": "a", "count": 2})";
        return draft;
    }

    ApiDescription m_api = ordersApi();
    PreflightContext m_context;
};

PATLAS_PLAIN_TEST(PreflightValuesTest)
#include "tst_preflightvalues.moc"
