// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/Diagnosis.h"

#include "core/diagnosis/ResponseMessage.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/BuiltInRefusals.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

Exchange answered(int status, HeaderList headers = {})
{
    Exchange exchange;
    exchange.status = status;
    exchange.request.method = "POST";
    exchange.responseHeaders = std::move(headers);
    return exchange;
}

QStringList sentences(const std::vector<Finding> &findings)
{
    QStringList all;
    for (const Finding &finding : findings)
        all.append(finding.sentence);
    return all;
}

} // namespace

class DiagnosisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void successAndNoResponseHaveNoDiagnosis_data();
    void successAndNoResponseHaveNoDiagnosis();
    void predictedRefusalIsDiagnosedInTheSameWords();
    void scopeNamedByTheServiceComesFirst();
    void unpredictedRefusalListsPossibleCauses();
    void tokenRevokedElsewhereIsRecognised();
    void unknownProjectTokenIsReported();
    void anUnauthorisedRequestNamesTheTokensItCarried();
    void notFoundPointsToTheIdInThePath();
    void notFoundMayMeanThatTheTokenMayNotSeeIt();
    void anUnknownAddressMayBeMisspelt();
    void aRedirectNamesItsTargetWithoutFollowingIt();
    void rateLimitSaysHowLongToWait_data();
    void rateLimitSaysHowLongToWait();
    void aFailingServiceIsNotBlamedOnTheRequest();
    void badRequestsPointToTheBody();
    void serviceMessageIsQuotedWithoutTokens();
    void aProxyAndASignInAreNotTheService_data();
    void aProxyAndASignInAreNotTheService();
    void aWebPageInPlaceOfJsonIsSaid_data();
    void aWebPageInPlaceOfJsonIsSaid();
    void everyRefusalHasADiagnosis_data();
    void everyRefusalHasADiagnosis();

private:
    static ApiDescription describedApi()
    {
        ApiDescription api = smallApi();
        api.refusals = builtInRefusals();
        return api;
    }

    const ApiDescription m_api = describedApi();
    const PreflightContext m_context = sandboxContext(m_api);
};

void DiagnosisTest::successAndNoResponseHaveNoDiagnosis_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {0, 200, 201, 204, 304})
        QTest::addRow("%d", status) << status;
}

void DiagnosisTest::successAndNoResponseHaveNoDiagnosis()
{
    QFETCH(int, status);
    QVERIFY(diagnose(answered(status), preflight(createTag(u"t-read"_s), m_context), "{\"message\":\"x\"}")
                .empty());
}

void DiagnosisTest::predictedRefusalIsDiagnosedInTheSameWords()
{
    const auto scope = preflight(createTag(u"t-read"_s), m_context);
    QCOMPARE(sentences(diagnose(answered(403), scope, "{\"message\":\"scope missing\"}")),
             QStringList({u"The token Reader lacks the scope can_create_tags."_s,
                          u"The service says: scope missing"_s}));
    const auto role = preflight(createTag(u"t-trans"_s), m_context);
    QCOMPARE(sentences(diagnose(answered(403), role, {})),
             QStringList(u"The role translator may not create tags: it takes manager or higher."_s));
    const auto member = preflight(createTag(u"t-out"_s), m_context);
    QCOMPARE(diagnose(answered(403), member, {}).front().kind, FindingKind::NotAMember);
}

void DiagnosisTest::scopeNamedByTheServiceComesFirst()
{
    PreflightReport report;
    for (const QString &name : {u"can_a"_s, u"can_b"_s}) {
        Finding finding;
        finding.kind = FindingKind::ScopeMissing;
        finding.severity = Severity::Warning;
        finding.sentence = name;
        finding.scopes = QStringList{name};
        report.findings.push_back(finding);
    }
    QCOMPARE(diagnose(answered(403), report, "{\"message\":\"needs can_b\"}").front().sentence, u"can_b"_s);
    QCOMPARE(diagnose(answered(403), report, {}).front().sentence, u"can_a"_s);
}

void DiagnosisTest::unpredictedRefusalListsPossibleCauses()
{
    const auto report = preflight(createTag(), m_context);
    QCOMPARE(report.verdict, Verdict::Allowed);
    const auto findings = diagnose(answered(403), report, {});
    QVERIFY(findings.size() >= 4);
    for (const Finding &finding : findings) {
        QVERIFY2(finding.sentence.contains(u" may "_s), qPrintable(finding.sentence));
        QVERIFY(!finding.isCertain());
    }
    QVERIFY(sentences(findings).join(u' ').contains(u"IP allow-list"_s));
    QVERIFY2(!sentences(diagnose(answered(403), preflight(draft(u"GET"_s, u"/v1/api/tags"_s), m_context), {}))
                  .join(u' ')
                  .contains(u"IP"_s),
             "the allow-list is for changes only");
}

void DiagnosisTest::tokenRevokedElsewhereIsRecognised()
{
    const auto report = preflight(createTag(), m_context);
    const auto findings =
        diagnose(answered(401), report, R"({"message":"This personal access token was revoked."})");
    QCOMPARE(findings.front().kind, FindingKind::TokenRevoked);
    QVERIFY(findings.front().isCertain());
    QCOMPARE(findings.front().sentence, u"The token CI tags was revoked or has expired at the service."_s);
}

void DiagnosisTest::unknownProjectTokenIsReported()
{
    const auto findings = diagnose(answered(403), preflight(createTag(), m_context),
                                   R"({"message":"This project API token is not known."})");
    QCOMPARE(findings.front().sentence, u"The service does not know the project API token of Demo app."_s);
    QVERIFY(findings.front().isCertain());
}

void DiagnosisTest::anUnauthorisedRequestNamesTheTokensItCarried()
{
    const auto findings =
        sentences(diagnose(answered(401), preflight(createTag(), m_context), {})).join(u'\n');
    QVERIFY(findings.contains(u"Demo app"_s));
    QVERIFY(findings.contains(u"CI tags"_s));
    const auto bare = diagnose(answered(401), preflight(draft(u"GET"_s, u"/free"_s), m_context), {});
    QCOMPARE(sentences(bare), QStringList(u"The request carried no token."_s));
}

void DiagnosisTest::notFoundPointsToTheIdInThePath()
{
    RequestDraft remove = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    remove.pathParameters = {{u"tagId"_s, u"1"_s, true}};
    QCOMPARE(diagnose(answered(404), preflight(remove, m_context), {}).front().sentence,
             u"There may be nothing with this tagId."_s);
}

void DiagnosisTest::notFoundMayMeanThatTheTokenMayNotSeeIt()
{
    const QString sentence = u"The token CI tags may not have what it takes to see it."_s;
    RequestDraft remove = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    remove.pathParameters = {{u"tagId"_s, u"1"_s, true}};
    QVERIFY(sentences(diagnose(answered(404), preflight(remove, m_context), {})).contains(sentence));
    // This one has the scope.
    QVERIFY(!sentences(diagnose(answered(404), preflight(createTag(), m_context), {})).contains(sentence));
    remove.credentials.clear();
    QVERIFY(sentences(diagnose(answered(404), preflight(remove, m_context), {}))
                .filter(u"to see it"_s)
                .isEmpty());
}

void DiagnosisTest::anUnknownAddressMayBeMisspelt()
{
    const auto findings =
        diagnose(answered(404), preflight(draft(u"GET"_s, u"/v1/api/tgas"_s), m_context), {});
    QCOMPARE(findings.front().kind, FindingKind::UnknownOperation);
}

void DiagnosisTest::aRedirectNamesItsTargetWithoutFollowingIt()
{
    const auto report = preflight(createTag(), m_context);
    const auto findings = diagnose(answered(307, {{"location", "https://elsewhere.example/x"}}), report, {});
    QCOMPARE(sentences(findings),
             QStringList(u"The redirect to https://elsewhere.example/x was not followed."_s));
    QCOMPARE(diagnose(answered(302), report, {}).size(), 1U);
}

void DiagnosisTest::rateLimitSaysHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("says");
    QTest::newRow("seconds") << QByteArray("30") << u"30"_s;
    QTest::newRow("date") << QByteArray("Fri, 31 Dec 2027 23:59:59 GMT") << u"31 Dec 2027"_s;
    QTest::newRow("nothing") << QByteArray() << u"Wait a little"_s;
}

void DiagnosisTest::rateLimitSaysHowLongToWait()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, says);
    const auto findings =
        diagnose(answered(429, {{"Retry-After", header}}), preflight(createTag(), m_context), {});
    QVERIFY2(findings.front().detail.contains(says), qPrintable(findings.front().detail));
}

void DiagnosisTest::aFailingServiceIsNotBlamedOnTheRequest()
{
    const auto report = preflight(createTag(u"t-read"_s), m_context);
    QVERIFY(diagnose(answered(503), report, {}).front().sentence.contains(u"its own side (503)"_s));
    QCOMPARE(diagnose(answered(501), report, {}).front().kind, FindingKind::UnknownOperation);
}

void DiagnosisTest::badRequestsPointToTheBody()
{
    RequestDraft broken = createTag();
    broken.body = "{";
    QVERIFY(diagnose(answered(400), preflight(broken, m_context), {})
                .front()
                .sentence.startsWith(u"The body is not valid JSON"_s));
    QCOMPARE(diagnose(answered(413), preflight(createTag(), m_context), {}).front().kind,
             FindingKind::BodyTooLarge);
    QVERIFY(
        diagnose(answered(405), preflight(createTag(), m_context), {}).front().sentence.contains(u"POST"_s));
}

void DiagnosisTest::serviceMessageIsQuotedWithoutTokens()
{
    const QByteArray body = "{\"message\":\"bad token " + personalSecret + "\\n\"}";
    QCOMPARE(diagnose(answered(400), preflight(createTag(), m_context), body).back().sentence,
             u"The service says: bad token ••••"_s);
    for (const QByteArray &other : {QByteArray("<html>"), QByteArray("[]"), QByteArray("{\"message\":7}"),
                                    QByteArray("{\"message\":\"cut")})
        QVERIFY(!sentences(diagnose(answered(400), preflight(createTag(), m_context), other))
                     .join(u' ')
                     .contains(u"says"_s));
}

void DiagnosisTest::aProxyAndASignInAreNotTheService_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("407") << 407 << u"proxy"_s;
    QTest::newRow("511") << 511 << u"sign in"_s;
}

void DiagnosisTest::aProxyAndASignInAreNotTheService()
{
    QFETCH(const int, status);
    QFETCH(const QString, says);
    const auto why = diagnose(answered(status), preflight(createTag(u"t-read"_s), m_context), "<html>");
    QCOMPARE(why.size(), std::size_t(1));
    QVERIFY2(why.front().sentence.contains(says), qPrintable(why.front().sentence));
    QVERIFY(why.front().detail.contains(u"did not reach the service"_s));
}

void DiagnosisTest::aWebPageInPlaceOfJsonIsSaid_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("web page") << QByteArray("text/html; charset=utf-8") << true << true;
    QTest::newRow("upper case") << QByteArray("Text/HTML") << true << true;
    QTest::newRow("JSON") << QByteArray("application/json") << true << false;
    QTest::newRow("not said") << QByteArray() << true << false;
    QTest::newRow("a request of one's own") << QByteArray("text/html") << false << false;
}

void DiagnosisTest::aWebPageInPlaceOfJsonIsSaid()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isKnown);
    QFETCH(const bool, isSaid);
    Operation operation;
    operation.responses.push_back({200, {}, {}, "{}"});
    PreflightReport report;
    if (isKnown)
        report.operation = &operation;
    Exchange exchange = answered(200);
    exchange.contentType = type;
    const auto why = diagnose(exchange, report, "<html>");
    QCOMPARE(!why.empty(), isSaid);
    if (isSaid)
        QVERIFY(why.front().sentence.contains(u"web page"_s));
    exchange.status = 202; // nothing is said of it
    QVERIFY(diagnose(exchange, report, "<html>").empty());
}

void DiagnosisTest::everyRefusalHasADiagnosis_data()
{
    QTest::addColumn<int>("status");
    for (int status = 300; status < 600; ++status) {
        if (status != 304)
            QTest::addRow("%d", status) << status;
    }
}

void DiagnosisTest::everyRefusalHasADiagnosis()
{
    QFETCH(int, status);
    for (const RequestDraft &typed :
         {createTag(), draft(u"GET"_s, u"/v1/api/tags"_s), draft(u"GET"_s, u"/v1/api/?language=de"_s),
          draft(u"GET"_s, u"/free"_s), draft(u"GET"_s, u"/v1/api/status"_s)}) {
        const auto findings = diagnose(answered(status), preflight(typed, m_context), {});
        QVERIFY(!findings.empty());
        for (const Finding &finding : findings)
            QVERIFY(!finding.sentence.isEmpty());
    }
}

PATLAS_CORE_TEST(DiagnosisTest)
#include "tst_diagnosis.moc"
