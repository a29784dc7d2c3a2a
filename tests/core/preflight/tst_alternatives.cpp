// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"
#include "core/preflight/Preflight.h"
#include "tests/support/Borrowed.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

// An API of another service: every kind of scheme, alternatives, and schemes that are needed together.
const QByteArray orders = R"(openapi: 3.0.3
info: {title: Orders, version: '2'}
servers: [{url: https://orders.example.com/v2}]
paths:
  /public: {get: {operationId: public, security: []}}
  /optional: {get: {operationId: optional, security: [{}, {oauth: [orders.read]}]}}
  /basic: {get: {operationId: basic, security: [{basic: []}]}}
  /query: {get: {operationId: query, security: [{queryKey: []}]}}
  /cookie: {get: {operationId: cookie, security: [{cookieKey: []}]}}
  /certificate: {get: {operationId: certificate, security: [{certificate: []}]}}
  /odd: {get: {operationId: odd, security: [{odd: []}]}}
  /both: {get: {operationId: both, security: [{headerKey: [], oauth: [orders.read]}]}}
  /either: {get: {operationId: either, security: [{basic: []}, {oauth: [orders.read]}]}}
  /scopes: {get: {operationId: scopes, security: [{oauth: [orders.admin]}, {headerKey: [reports.read]}]}}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    queryKey: {type: apiKey, in: query, name: api_key}
    cookieKey: {type: apiKey, in: cookie, name: sid}
    headerKey: {type: apiKey, in: header, name: X-Api-Key}
    certificate: {type: mutualTLS}
    odd: {type: http, scheme: hoba}
    oauth:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: 'https://o.example.com/a', tokenUrl: 'https://o.example.com/t', scopes: {orders.read: Read orders}}
        clientCredentials: {tokenUrl: 'https://o.example.com/t', scopes: {orders.admin: Everything}}
)";

} // namespace

class AlternativesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatCannotBeFilledIsNotNothing_data();
    void whatCannotBeFilledIsNotNothing();
    void aClientCertificateIsOnlyPointedOut();
    void anOperationWithoutSecurityIsPublic();
    void optionalSecurityIsSentOnlyWhenATokenIsChosen();
    void theAlternativeThatCanBeFilledIsChosen();
    void oneTokenIsNotSentForTwoCredentials();
    void headerAndScopesComeFromTheSameAlternative();

private:
    PreflightReport report(const QString &operation, const QStringList &scopes, bool withToken = true);

    std::optional<ApiDescription> m_api;
};

void AlternativesTest::initTestCase()
{
    Result<ApiDescription> api = readOpenApi(orders);
    QVERIFY(api);
    QVERIFY(api->problems.empty());
    m_api = std::move(*api);
}

PreflightReport AlternativesTest::report(const QString &operation, const QStringList &scopes, bool withToken)
{
    PreflightContext context;
    context.api = test::borrowed(*m_api);
    context.environment.id = u"orders"_s;
    context.environment.name = u"Orders"_s;
    context.environment.apiBase = QUrl(u"https://orders.example.com/v2"_s);
    context.now = utc(QDate(2026, 5, 1), QTime(12, 0));
    PersonalAccessToken token;
    token.id = u"t"_s;
    token.environmentId = u"orders"_s;
    token.name = u"mine"_s;
    token.scopes = scopes;
    context.personalTokens = {token};
    RequestDraft draft;
    draft.environmentId = u"orders"_s;
    draft.operationId = operation;
    draft.method = u"GET"_s;
    draft.url = u"/v2/"_s + operation;
    if (withToken)
        draft.personalTokenId = u"t"_s;
    return preflight(draft, context);
}

void AlternativesTest::whatCannotBeFilledIsNotNothing_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("words");
    QTest::newRow("basic") << u"basic"_s << u"a user name and a password (Basic)"_s;
    QTest::newRow("key in the query") << u"query"_s << u"an API key in the query"_s;
    QTest::newRow("key in a cookie") << u"cookie"_s << u"an API key in a cookie"_s;
    QTest::newRow("not understood") << u"odd"_s << u"the security scheme “odd”"_s;
}

void AlternativesTest::whatCannotBeFilledIsNotNothing()
{
    QFETCH(QString, operation);
    QFETCH(QString, words);
    const PreflightReport report = this->report(operation, {u"orders.read"_s});
    QVERIFY(!report.finding(FindingKind::NothingNeeded));
    const Finding *finding = report.finding(FindingKind::CredentialNotSupported);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Blocking);
    QVERIFY2(finding->sentence.contains(words), qPrintable(finding->sentence));
    QVERIFY(report.placements.empty());
    QVERIFY(report.verdict == Verdict::Refused || report.verdict == Verdict::ProbablyRefused);
}

void AlternativesTest::aClientCertificateIsOnlyPointedOut()
{
    const PreflightReport report = this->report(u"certificate"_s, {});
    const Finding *finding = report.finding(FindingKind::CredentialNotSupported);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Warning);
    QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
}

void AlternativesTest::anOperationWithoutSecurityIsPublic()
{
    const PreflightReport report = this->report(u"public"_s, {});
    QVERIFY(report.finding(FindingKind::NothingNeeded));
    QVERIFY(report.placements.empty());
}

void AlternativesTest::optionalSecurityIsSentOnlyWhenATokenIsChosen()
{
    const PreflightReport without = report(u"optional"_s, {u"orders.read"_s}, false);
    QVERIFY(without.placements.empty());
    QVERIFY(!without.isBlocked());
    const PreflightReport with = report(u"optional"_s, {u"orders.read"_s});
    QCOMPARE(with.placements.size(), std::size_t(1));
    QCOMPARE(with.placements.front().header, "Authorization");
    QVERIFY(with.placements.front().bearer);
}

void AlternativesTest::theAlternativeThatCanBeFilledIsChosen()
{
    const PreflightReport report = this->report(u"either"_s, {u"orders.read"_s});
    QVERIFY(!report.finding(FindingKind::CredentialNotSupported));
    QCOMPARE(report.placements.size(), std::size_t(1));
    QVERIFY(report.finding(FindingKind::ScopeGranted));
    // Also when no token is there yet: a token is what is missing, not Basic.
    const PreflightReport without = this->report(u"either"_s, {}, false);
    QVERIFY(without.finding(FindingKind::CredentialMissing));
    QVERIFY(!without.finding(FindingKind::CredentialNotSupported));
}

void AlternativesTest::oneTokenIsNotSentForTwoCredentials()
{
    const PreflightReport report = this->report(u"both"_s, {u"orders.read"_s});
    QCOMPARE(report.placements.size(), std::size_t(1));
    const Finding *finding = report.finding(FindingKind::CredentialNotSupported);
    QVERIFY(finding);
    QVERIFY2(finding->sentence.contains(u"a second credential"_s), qPrintable(finding->sentence));
}

void AlternativesTest::headerAndScopesComeFromTheSameAlternative()
{
    // The first alternative would need another scope; with this token the second can be had whole.
    const PreflightReport reports = report(u"scopes"_s, {u"reports.read"_s});
    QCOMPARE(reports.placements.size(), std::size_t(1));
    QCOMPARE(reports.placements.front().header, "X-Api-Key");
    QCOMPARE(reports.missingScopes, QStringList());
    QVERIFY(reports.finding(FindingKind::ScopeGranted));
    const PreflightReport admin = report(u"scopes"_s, {u"orders.admin"_s});
    QCOMPARE(admin.placements.front().header, "Authorization");
    QCOMPARE(admin.missingScopes, QStringList());
    const PreflightReport neither = report(u"scopes"_s, {u"orders.read"_s});
    QCOMPARE(neither.placements.front().header, "Authorization");
    QCOMPARE(neither.missingScopes, QStringList(u"orders.admin"_s));
}

PATLAS_CORE_TEST(AlternativesTest)
#include "tst_alternatives.moc"
