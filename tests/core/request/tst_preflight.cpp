// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/Preflight.h"

#include "tests/core/request/SmallCatalog.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(patlas::FindingKind)
Q_DECLARE_METATYPE(patlas::Severity)

namespace {

QStringList sentences(const PreflightReport &report)
{
    QStringList all;
    for (const Finding &finding : report.findings)
        all.append(finding.sentence);
    return all;
}

QByteArray told(const PreflightReport &report)
{
    return sentences(report).join(u'\n').toUtf8();
}

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestThatCanWorkReadsLikeThePicture();
    void readingNeedsNoPersonalTokenAndSaysSo();
    void accountRoutesCarryThePersonalTokenAlone();
    void anOperationWithoutSecurityNeedsNothing();
    void aRecommendedTokenThatIsNotChosenIsAWarning();
    void aFittingTokenThatIsNotChosenIsNamed();
    void aRequiredTokenThatIsNotChosenBlocks();
    void aMissingProjectTokenBlocksAndTheRestIsStillPlaced();
    void aTokenThatIsNotStoredAnyMoreIsSaidToBeGone();
    void aMissingScopeIsCertainInTheSandbox();
    void aMissingScopeIsProbableWhereItWasInferred();
    void theRoleOfTheOwnerDecides();
    void theHighestRoleHasNoneAboveIt();
    void somebodyWhoIsNotAMemberIsRefused();
    void anExpiredTokenIsRefused();
    void aRevokedTokenIsRefused();
    void aSecretThatIsNotThereCannotBeSent();
    void aTokenOfAnotherEnvironmentStaysAtHome();
    void noTokenGoesToAnotherOrigin_data();
    void noTokenGoesToAnotherOrigin();
    void aFreeRequestCarriesNoToken();
    void plainHttpToAnotherMachineIsNotSent();
    void plainHttpIsAllowedForOneEnvironment();
    void plainHttpOnThisMachineIsFine_data();
    void plainHttpOnThisMachineIsFine();
    void addressesThatCannotBeAreRefused_data();
    void addressesThatCannotBeAreRefused();
    void addressesAreFilledIn_data();
    void addressesAreFilledIn();
    void aPathParameterCannotLeaveItsSegment();
    void aPathParameterWithoutValueCannotBeSent();
    void theAppIsTakenFromTheProjectToken();
    void anotherAppThanTheTokensIsRefused();
    void aRequiredParameterIsAskedFor();
    void whatTheAddressSaysWinsOverTheChosenOperation();
    void methodsThatCannotBeAreRefused_data();
    void methodsThatCannotBeAreRefused();
    void headersThatCannotBeAreRefused_data();
    void headersThatCannotBeAreRefused();
    void headersOfTheSameNameAreJoined();
    void connectionHeadersAreLeftToTheEngine();
    void credentialHeadersTypedByHandAreLeftOut_data();
    void credentialHeadersTypedByHandAreLeftOut();
    void aPersonalTokenInAuthorizationOfAProjectRouteIsCaught();
    void aTokenInTheAddressIsCaught();
    void bodiesThatAreNoJsonAreLocated_data();
    void bodiesThatAreNoJsonAreLocated();
    void aMissingBodyIsRefused();
    void aMissingPartIsRefused();
    void anEnormousBodyIsWarnedAbout();
    void withoutACatalogueEverythingIsAFreeRequest();
    void aStoppedSandboxHasNoAddress();

private:
    const Catalog m_catalog = smallCatalog();
    const PreflightContext m_sandbox = sandboxContext(m_catalog);
    const PreflightContext m_remote = remoteContext(m_catalog);
};

void PreflightTest::aRequestThatCanWorkReadsLikeThePicture()
{
    const PreflightReport report = preflight(createTag(), m_sandbox);
    QCOMPARE(sentences(report),
             QStringList({u"Authorization carries the project API token of Demo app"_s,
                          u"X-Personal-Access-Token carries CI tags (recommended here)"_s,
                          u"Scope can_create_tags is granted; the role owner may create tags"_s}));
    QCOMPARE(report.verdict, Verdict::Allowed);
    QVERIFY(!report.isBlocked());
    QCOMPARE(report.operation->id, u"tags.create"_s);
    QCOMPARE(report.method, QByteArray("POST"));
    QCOMPARE(report.url, QUrl(u"http://127.0.0.1:43117/v1/api/tags?app="_s + appId));
    QCOMPARE(report.placements.size(), 2U);
    QCOMPARE(report.placements[0].header, QByteArray("Authorization"));
    QVERIFY(report.placements[0].bearer);
    QCOMPARE(report.placements[0].tokenId, u"p-demo"_s);
    QVERIFY(!report.placements[0].recommendedOnly);
    QCOMPARE(report.placements[1].header, QByteArray("X-Personal-Access-Token"));
    QVERIFY(!report.placements[1].bearer);
    QCOMPARE(report.placements[1].tokenId, u"t-ci"_s);
    QVERIFY(report.placements[1].recommendedOnly);
}

void PreflightTest::readingNeedsNoPersonalTokenAndSaysSo()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/tags"_s, u"t-ci"_s), m_sandbox);
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.verdict, Verdict::Allowed);
    const Finding *unused = report.finding(FindingKind::CredentialUnused);
    QVERIFY(unused);
    QCOMPARE(unused->severity, Severity::Info);
    QCOMPARE(unused->sentence, u"List tags needs no personal access token; CI tags stays at home."_s);
}

void PreflightTest::accountRoutesCarryThePersonalTokenAlone()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/projects"_s, u"t-ci"_s), m_sandbox);
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.placements[0].header, QByteArray("Authorization"));
    QVERIFY(report.placements[0].bearer);
    QCOMPARE(report.placements[0].credential, CredentialKind::PersonalAccessToken);
    QCOMPARE(report.findings.front().sentence, u"Authorization carries the personal access token CI tags"_s);
    QVERIFY(report.finding(FindingKind::CredentialUnused)
                ->sentence.contains(u"authorised by the personal access token alone"_s));
    QVERIFY(!report.url.hasQuery());
    QCOMPARE(report.verdict, Verdict::Allowed);
}

void PreflightTest::anOperationWithoutSecurityNeedsNothing()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/status"_s), m_sandbox);
    QVERIFY(report.placements.empty());
    QVERIFY(report.finding(FindingKind::NothingNeeded));
    QCOMPARE(report.verdict, Verdict::Allowed);
}

void PreflightTest::aRecommendedTokenThatIsNotChosenIsAWarning()
{
    PreflightContext context = m_sandbox;
    context.personalTokens.clear();
    const auto report = preflight(createTag({}), context);
    QCOMPARE(report.finding(FindingKind::CredentialRecommended)->severity, Severity::Warning);
    QCOMPARE(report.finding(FindingKind::ScopeMissing)->sentence,
             u"No stored token has the scope can_create_tags."_s);
    QCOMPARE(report.missingScopes, QStringList(u"can_create_tags"_s));
    QVERIFY(!report.isBlocked());
    QVERIFY(!report.foretold());
    QCOMPARE(report.verdict, Verdict::Allowed);
    context = m_remote;
    context.personalTokens.clear();
    QCOMPARE(preflight(createTag({}), context).verdict, Verdict::ProbablyAllowed);
}

void PreflightTest::aFittingTokenThatIsNotChosenIsNamed()
{
    const auto report = preflight(createTag({}), m_sandbox);
    const Finding *recommended = report.finding(FindingKind::CredentialRecommended);
    QVERIFY(recommended);
    QVERIFY(recommended->detail.contains(u"CI tags"_s));
    QVERIFY(!recommended->detail.contains(u"Reader"_s));
    QVERIFY(!report.finding(FindingKind::ScopeMissing));
    QVERIFY(report.missingScopes.isEmpty());
}

void PreflightTest::aRequiredTokenThatIsNotChosenBlocks()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::CredentialMissing)->severity, Severity::Blocking);
    QVERIFY(!report.finding(FindingKind::CredentialRecommended));
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::aMissingProjectTokenBlocksAndTheRestIsStillPlaced()
{
    const auto report = preflight(
        [] {
            RequestDraft made = createTag();
            made.projectTokenId.clear();
            return made;
        }(),
        m_sandbox);
    QVERIFY(report.isBlocked());
    QVERIFY(report.finding(FindingKind::CredentialMissing)->sentence.contains(u"project API token"_s));
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.placements[0].header, QByteArray("X-Personal-Access-Token"));
    QVERIFY2(!report.finding(FindingKind::MissingParameter),
             "app comes with the token and is no finding of its own");
}

void PreflightTest::aTokenThatIsNotStoredAnyMoreIsSaidToBeGone()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s, u"t-gone"_s), m_sandbox);
    QVERIFY(report.finding(FindingKind::CredentialMissing)->sentence.contains(u"not stored any more"_s));
}

void PreflightTest::aMissingScopeIsCertainInTheSandbox()
{
    const auto report = preflight(createTag(u"t-read"_s), m_sandbox);
    const Finding *missing = report.finding(FindingKind::ScopeMissing);
    QVERIFY(missing);
    QCOMPARE(missing->sentence, u"The token Reader lacks the scope can_create_tags."_s);
    QCOMPARE(missing->severity, Severity::Blocking);
    QVERIFY(missing->certain);
    QCOMPARE(missing->scopes, QStringList(u"can_create_tags"_s));
    QCOMPARE(report.missingScopes, QStringList(u"can_create_tags"_s));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(report.findings[0].kind, FindingKind::CredentialPlaced);
    QCOMPARE(report.findings[1].kind, FindingKind::CredentialPlaced);
    QCOMPARE(report.findings[2].kind, FindingKind::ScopeMissing);
}

void PreflightTest::aMissingScopeIsProbableWhereItWasInferred()
{
    RequestDraft remove = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    remove.pathParameters = {{u"tagId"_s, u"1"_s, true}};
    const auto report = preflight(remove, m_remote);
    const Finding *missing = report.finding(FindingKind::ScopeMissing);
    QVERIFY(missing);
    QCOMPARE(missing->severity, Severity::Warning);
    QVERIFY(!missing->certain);
    QVERIFY(missing->sentence.contains(u"probably"_s));
    QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    QCOMPARE(preflight(createTag(u"t-read"_s), m_remote).finding(FindingKind::ScopeMissing)->severity,
             Severity::Blocking);
}

void PreflightTest::theRoleOfTheOwnerDecides()
{
    const auto report = preflight(createTag(u"t-trans"_s), m_sandbox);
    const Finding *role = report.finding(FindingKind::RoleTooLow);
    QVERIFY(role);
    QCOMPARE(role->sentence, u"The role translator may not create tags: it takes manager or higher."_s);
    QCOMPARE(role->severity, Severity::Blocking);
    QCOMPARE(report.finding(FindingKind::ScopeGranted)->sentence, u"Scope can_create_tags is granted"_s);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::theHighestRoleHasNoneAboveIt()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s, u"t-trans"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::RoleTooLow)->sentence,
             u"The role translator may not create orders: it takes owner."_s);
}

void PreflightTest::somebodyWhoIsNotAMemberIsRefused()
{
    const auto report = preflight(createTag(u"t-out"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::NotAMember)->sentence,
             u"manager, the owner of Outsider's, is not a member of Demo app."_s);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::anExpiredTokenIsRefused()
{
    PreflightContext context = m_sandbox;
    context.personalTokens[0].expires = context.now;
    auto report = preflight(createTag(), context);
    QVERIFY(
        report.finding(FindingKind::TokenExpired)->sentence.startsWith(u"The token CI tags expired on "_s));
    QCOMPARE(report.verdict, Verdict::Refused);
    context.personalTokens[0].expires = context.now.addSecs(1);
    QVERIFY(!preflight(createTag(), context).isBlocked());
}

void PreflightTest::aRevokedTokenIsRefused()
{
    PreflightContext context = m_sandbox;
    context.personalTokens[0].revoked = context.now.addDays(-1);
    const auto report = preflight(createTag(), context);
    QVERIFY(report.finding(FindingKind::TokenRevoked));
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY2(!preflight(createTag({}), context)
                  .finding(FindingKind::CredentialRecommended)
                  ->detail.contains(u"CI tags"_s),
             "a revoked token is no suggestion");
}

void PreflightTest::aSecretThatIsNotThereCannotBeSent()
{
    PreflightContext context = m_sandbox;
    context.personalTokens[0].secretMissing = true;
    QCOMPARE(preflight(createTag(), context).verdict, Verdict::CannotBeSent);
    context = m_sandbox;
    context.projectTokens[0].secretMissing = true;
    QCOMPARE(preflight(createTag(), context).verdict, Verdict::CannotBeSent);
    QVERIFY(preflight(createTag(), context).finding(FindingKind::TokenSecretMissing));
}

void PreflightTest::aTokenOfAnotherEnvironmentStaysAtHome()
{
    PreflightContext context = m_sandbox;
    context.personalTokens[0].environmentId = u"gl-strings"_s;
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::WrongEnvironment)->sentence,
             u"CI tags belongs to another environment and is not sent to Sandbox."_s);
    QCOMPARE(report.placements.size(), 1U);
    QVERIFY(report.isBlocked());
    QVERIFY(!report.finding(FindingKind::CredentialMissing));
}

void PreflightTest::noTokenGoesToAnotherOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"http://example.com/v1/api/tags"_s;
    QTest::newRow("port") << u"http://127.0.0.1:43118/v1/api/tags"_s;
    QTest::newRow("no port") << u"http://127.0.0.1/v1/api/tags"_s;
    QTest::newRow("scheme") << u"https://127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("name of the address") << u"http://localhost:43117/v1/api/tags"_s;
    QTest::newRow("look-alike") << u"http://127.0.0.1:43117.example.com/v1/api/tags"_s;
}

void PreflightTest::noTokenGoesToAnotherOrigin()
{
    QFETCH(QString, url);
    RequestDraft typed = createTag();
    typed.url = url;
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.placements.empty());
    QVERIFY(report.isBlocked());
    QVERIFY(report.finding(FindingKind::WrongEnvironment) || report.finding(FindingKind::InvalidUrl));
    QVERIFY(!report.url.query().contains(appId));
}

void PreflightTest::aFreeRequestCarriesNoToken()
{
    for (const QString &url :
         {u"/v1/api/nowhere"_s, u"/health"_s, u"/v1/apiary/tags"_s, u"//example.com/v1/api/tags"_s}) {
        const auto report = preflight(draft(u"GET"_s, url, u"t-ci"_s), m_sandbox);
        QVERIFY2(report.placements.empty(), qPrintable(url));
        QVERIFY2(report.finding(FindingKind::UnknownOperation), qPrintable(url));
        QCOMPARE(report.url.host(), u"127.0.0.1"_s);
        QVERIFY(!report.isBlocked());
        QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
        QVERIFY(!report.operation);
    }
}

void PreflightTest::plainHttpToAnotherMachineIsNotSent()
{
    PreflightContext context = m_remote;
    context.environment.apiBase = QUrl(u"http://api.example.com/v1/api"_s);
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::PlainHttp)->severity, Severity::Blocking);
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
    const auto bare = preflight(draft(u"GET"_s, u"/elsewhere"_s, {}, {}), context);
    QCOMPARE(bare.verdict, Verdict::CannotBeSent);
    QVERIFY(!preflight(createTag(), m_remote).finding(FindingKind::PlainHttp));
}

void PreflightTest::plainHttpIsAllowedForOneEnvironment()
{
    PreflightContext context = m_remote;
    context.environment.apiBase = QUrl(u"http://api.example.com/v1/api"_s);
    context.environment.plainHttpAllowed = true;
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::PlainHttp)->severity, Severity::Warning); // it is still said
    QVERIFY(report.verdict != Verdict::CannotBeSent);
    const auto other = preflight(draft(u"GET"_s, u"http://other.example.com/"_s, {}, {}), context);
    QCOMPARE(other.verdict, Verdict::CannotBeSent);
}

void PreflightTest::plainHttpOnThisMachineIsFine_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080/v1/api"_s;
    QTest::newRow("127.9.9.9") << u"http://127.9.9.9/v1/api"_s;
    QTest::newRow("::1") << u"http://[::1]:8080/v1/api"_s;
    QTest::newRow("localhost") << u"http://localhost:8080/v1/api"_s;
}

void PreflightTest::plainHttpOnThisMachineIsFine()
{
    QFETCH(QString, base);
    PreflightContext context = m_sandbox;
    context.environment.apiBase = QUrl(base);
    const auto report = preflight(createTag(), context);
    QVERIFY2(!report.isBlocked(), told(report).constData());
    QCOMPARE(report.placements.size(), 2U);
    RequestDraft absolute = createTag();
    absolute.url = base + u"/tags"_s;
    QCOMPARE(preflight(absolute, context).placements.size(), 2U);
}

void PreflightTest::addressesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("no scheme") << u"api.example.com/v1/api/tags"_s;
    QTest::newRow("relative") << u"v1/api/tags"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.com/x"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("no host") << u"http:///v1/api/tags"_s;
    QTest::newRow("only a port") << u"http://:80/v1/api/tags"_s;
    QTest::newRow("port too high") << u"http://127.0.0.1:99999/v1/api/tags"_s;
    QTest::newRow("user") << u"http://me@127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("password") << u"http://me:pw@127.0.0.1:43117/v1/api/tags"_s;
    QTest::newRow("user as host") << u"http://127.0.0.1:43117@example.com/v1/api/tags"_s;
    QTest::newRow("line break") << u"/v1/api/tags\r\nX-Evil: 1"_s;
    QTest::newRow("null") << u"/v1/api/"_s + QChar(0) + u"tags"_s;
    QTest::newRow("template as host") << u"{{base}}/v1/api/tags"_s;
    QTest::newRow("dots") << u"/v1/api/tags/.."_s;
    QTest::newRow("encoded dots") << u"/v1/api/%2e%2E/admin"_s;
}

void PreflightTest::addressesThatCannotBeAreRefused()
{
    QFETCH(QString, url);
    const auto report = preflight(draft(u"GET"_s, url), m_sandbox);
    QVERIFY2(report.finding(FindingKind::InvalidUrl), told(report).constData());
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
    QVERIFY(report.isBlocked());
    QCOMPARE(report.findings.front().kind, FindingKind::InvalidUrl);
    QVERIFY(!report.findings.front().sentence.contains(u"pw"_s));
}

void PreflightTest::addressesAreFilledIn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("wire");
    const QByteArray base = "http://127.0.0.1:43117";
    QTest::newRow("path") << u"/x/{id}"_s << u"a"_s << base + "/x/a?q=1";
    QTest::newRow("slash") << u"/x/{id}"_s << u"a/../b"_s << base + "/x/a%2F..%2Fb?q=1";
    QTest::newRow("reserved") << u"/x/{id}"_s << u"?#&%20 ü"_s << base + "/x/%3F%23%26%2520%20%C3%BC?q=1";
    QTest::newRow("twice") << u"/x/{id}/{id}"_s << u"a"_s << base + "/x/a/a?q=1";
    QTest::newRow("braces in the value") << u"/x/{id}"_s << u"{id}"_s << base + "/x/%7Bid%7D?q=1";
    QTest::newRow("typed query") << u"/x?a=b+c&d"_s << QString() << base + "/x?a=b+c&d&q=1";
    QTest::newRow("braces in the query")
        << u"/x?o={\"a\":1}"_s << QString() << base + "/x?o=%7B%22a%22:1%7D&q=1";
    QTest::newRow("fragment") << u"/x#there"_s << QString() << base + "/x?q=1";
    QTest::newRow("percent alone") << u"/x/100%"_s << QString() << base + "/x/100%25?q=1";
    QTest::newRow("encoded stays encoded") << u"/x/a%2Fb"_s << QString() << base + "/x/a%2Fb?q=1";
    QTest::newRow("umlaut and space") << u"/ü b"_s << QString() << base + "/%C3%BC%20b?q=1";
    QTest::newRow("no path") << u"http://127.0.0.1:43117?z"_s << QString() << base + "/?z&q=1";
}

void PreflightTest::addressesAreFilledIn()
{
    QFETCH(QString, url);
    QFETCH(QString, value);
    RequestDraft typed = draft(u"GET"_s, url);
    typed.pathParameters = {{u"id"_s, value, true}};
    typed.queryParameters = {
        {u"q"_s, u"1"_s, true}, {u"off"_s, u"1"_s, false}, {u"empty"_s, {}, true}, {{}, u"x"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY2(!report.isBlocked(), told(report).constData());
    QTEST(report.url.toEncoded(), "wire");
}

void PreflightTest::aPathParameterCannotLeaveItsSegment()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags/{tagId}"_s);
    typed.pathParameters = {{u"tagId"_s, u".."_s, true}};
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::CannotBeSent);
}

void PreflightTest::aPathParameterWithoutValueCannotBeSent()
{
    RequestDraft typed = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    for (const auto &parameters :
         std::vector<std::vector<NamedValue>>{{}, {{u"tagId"_s, {}, true}}, {{u"tagId"_s, u"1"_s, false}}}) {
        typed.pathParameters = parameters;
        const auto report = preflight(typed, m_sandbox);
        QCOMPARE(report.verdict, Verdict::CannotBeSent);
        QCOMPARE(report.finding(FindingKind::MissingParameter)->sentence,
                 u"The path needs a value for tagId."_s);
        QCOMPARE(report.operation->id, u"tags.delete"_s);
    }
}

void PreflightTest::theAppIsTakenFromTheProjectToken()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags"_s);
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    typed.url = u"/v1/api/tags?app="_s + appId;
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    typed.url = u"/v1/api/tags"_s;
    typed.queryParameters = {{u"app"_s, appId, true}};
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
    QVERIFY(!preflight(typed, m_sandbox).isBlocked());
    typed.queryParameters[0].enabled = false;
    QCOMPARE(preflight(typed, m_sandbox).url.query(), u"app="_s + appId);
}

void PreflightTest::anotherAppThanTheTokensIsRefused()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/tags"_s);
    typed.queryParameters = {{u"app"_s, u"other"_s, true}};
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::AppMismatch)->severity, Severity::Blocking);
    QCOMPARE(preflight(typed, m_remote).finding(FindingKind::AppMismatch)->severity, Severity::Warning);
    QCOMPARE(preflight(typed, m_remote).verdict, Verdict::ProbablyRefused);
}

void PreflightTest::aRequiredParameterIsAskedFor()
{
    RequestDraft typed = draft(u"GET"_s, u"/v1/api/"_s);
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::MissingParameter)->sentence,
             u"Request translation data needs a value for language."_s);
    typed.url = u"/v1/api?language=de"_s;
    QVERIFY(!preflight(typed, m_sandbox).isBlocked());
}

void PreflightTest::whatTheAddressSaysWinsOverTheChosenOperation()
{
    RequestDraft typed = draft(u"get"_s, u"/v1/api/projects"_s, u"t-ci"_s);
    typed.operationId = u"tags.create"_s;
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.operation->id, u"projects.list"_s);
    QCOMPARE(report.method, QByteArray("GET"));
}

void PreflightTest::methodsThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("empty") << QString();
    QTest::newRow("space") << u"GET /evil"_s;
    QTest::newRow("line break") << u"GET\r\nX: 1"_s;
    QTest::newRow("umlaut") << u"GÜT"_s;
    QTest::newRow("tunnel") << u"CONNECT"_s;
}

void PreflightTest::methodsThatCannotBeAreRefused()
{
    QFETCH(QString, method);
    const auto report = preflight(draft(method, u"/v1/api/tags"_s), m_sandbox);
    QVERIFY(report.finding(FindingKind::InvalidMethod));
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
}

void PreflightTest::headersThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("space in the name") << u"X Y"_s << u"1"_s;
    QTest::newRow("colon in the name") << u"X:"_s << u"1"_s;
    QTest::newRow("line break in the name") << u"X\r\nY"_s << u"1"_s;
    QTest::newRow("umlaut in the name") << u"Ü"_s << u"1"_s;
    QTest::newRow("no name") << QString() << u"1"_s;
    QTest::newRow("line break in the value") << u"X"_s << u"1\r\nAuthorization: evil"_s;
    QTest::newRow("line feed in the value") << u"X"_s << u"1\n2"_s;
    QTest::newRow("umlaut in the value") << u"X"_s << u"ü"_s;
    QTest::newRow("delete in the value") << u"X"_s << QString(QChar(0x7f));
    QTest::newRow("null in the value") << u"X"_s << QString(u"1"_s + QChar(0) + u"2"_s);
}

void PreflightTest::headersThatCannotBeAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    RequestDraft typed = createTag();
    typed.headers = {{name, value, true}};
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::CannotBeSent);
    QVERIFY(preflight(typed, m_sandbox).headers.empty());
    typed.headers[0].enabled = false;
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::Allowed);
}

void PreflightTest::headersOfTheSameNameAreJoined()
{
    RequestDraft typed = createTag();
    typed.headers = {
        {u"X-A"_s, u"1"_s, true}, {u"x-a"_s, u" 2 "_s, true}, {u"X-B"_s, {}, true}, {{}, {}, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(!report.isBlocked());
    QCOMPARE(report.headers.size(), 2U);
    QCOMPARE(report.headers[0].second, QByteArray("1, 2"));
}

void PreflightTest::connectionHeadersAreLeftToTheEngine()
{
    RequestDraft typed = createTag();
    typed.headers = {{u"host"_s, u"evil"_s, true},
                     {u"Content-Length"_s, u"7"_s, true},
                     {u"Transfer-Encoding"_s, u"chunked"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.headers.empty());
    QCOMPARE(report.finding(FindingKind::InvalidHeader)->severity, Severity::Warning);
    QVERIFY(!report.isBlocked());
}

void PreflightTest::credentialHeadersTypedByHandAreLeftOut_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("header");
    QTest::addColumn<Severity>("severity");
    const QString create = u"/v1/api/tags"_s;
    QTest::newRow("over the project token") << u"POST"_s << create << u"authorization"_s << Severity::Warning;
    QTest::newRow("over the personal token")
        << u"POST"_s << create << u"X-Personal-Access-Token"_s << Severity::Warning;
    QTest::newRow("where none goes") << u"GET"_s << create << u"X-Personal-Access-Token"_s
                                     << Severity::Warning;
    QTest::newRow("cookie") << u"POST"_s << create << u"Cookie"_s << Severity::Warning;
    QTest::newRow("proxy") << u"POST"_s << create << u"Proxy-Authorization"_s << Severity::Warning;
    QTest::newRow("free request") << u"GET"_s << u"/health"_s << u"Authorization"_s << Severity::Warning;
}

void PreflightTest::credentialHeadersTypedByHandAreLeftOut()
{
    QFETCH(QString, method);
    QFETCH(QString, url);
    QFETCH(QString, header);
    RequestDraft typed = createTag();
    typed.method = method;
    typed.url = url;
    typed.headers = {{header, u"Bearer something-typed-by-hand"_s, true}};
    const auto report = preflight(typed, m_sandbox);
    QVERIFY(report.headers.empty());
    const Finding *finding = report.finding(FindingKind::CredentialTyped);
    QVERIFY(finding);
    QTEST(finding->severity, "severity");
    QVERIFY(finding->sentence.startsWith(header));
    QVERIFY(!told(report).contains("something-typed"));
}

void PreflightTest::aPersonalTokenInAuthorizationOfAProjectRouteIsCaught()
{
    RequestDraft typed = createTag({});
    typed.projectTokenId.clear();
    typed.headers = {{u"Authorization"_s, u"Bearer "_s + QString::fromLatin1(personalSecret), true}};
    const auto report = preflight(typed, m_sandbox);
    const Finding *finding = report.finding(FindingKind::CredentialInWrongHeader);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Blocking);
    QVERIFY(finding->sentence.contains(u"takes the project API token"_s));
    QVERIFY(finding->detail.contains(u"X-Personal-Access-Token"_s));
    QVERIFY(report.headers.empty());
    typed.headers = {{u"X-Other"_s, QString::fromLatin1(personalSecret), true}};
    QVERIFY(preflight(typed, m_sandbox).headers.empty());
    QVERIFY(preflight(typed, m_sandbox).finding(FindingKind::CredentialTyped));
}

void PreflightTest::aTokenInTheAddressIsCaught()
{
    RequestDraft typed = createTag();
    typed.queryParameters = {{u"token"_s, QString::fromLatin1(projectSecret), true}};
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.finding(FindingKind::CredentialInAddress)->severity, Severity::Blocking);
    QVERIFY(!told(report).contains(projectSecret));
}

void PreflightTest::bodiesThatAreNoJsonAreLocated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("comma") << QByteArray("{\n  \"a\": 1,\n}") << u"line 3, column 1"_s;
    QTest::newRow("word") << QByteArray("nonsense") << u"line 1"_s;
    QTest::newRow("cut") << QByteArray("{\"a\":") << u"line 1"_s;
    QTest::newRow("umlaut before") << QByteArray("[\"\xc3\xbc\xc3\xbc\" x]") << u"line 1, column 7"_s;
    QTest::newRow("two values") << QByteArray("{} {}") << u"line 1, column 4"_s;
    QTest::newRow("no UTF-8") << QByteArray("\"\xff\"") << u"line 1"_s;
    QTest::newRow("deep") << QByteArray(200'000, '[') << u"line 1"_s;
}

void PreflightTest::bodiesThatAreNoJsonAreLocated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    RequestDraft typed = createTag();
    typed.body = body;
    const auto report = preflight(typed, m_sandbox);
    const Finding *finding = report.finding(FindingKind::InvalidBody);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Warning);
    QVERIFY2(finding->sentence.contains(place), qPrintable(finding->sentence));
    QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    typed.bodyKind = BodyKind::Text;
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::InvalidBody));
}

void PreflightTest::aMissingBodyIsRefused()
{
    RequestDraft typed = createTag();
    typed.body = " \n";
    QCOMPARE(preflight(typed, m_sandbox).finding(FindingKind::InvalidBody)->sentence,
             u"Create a tag needs a body."_s);
    typed.bodyKind = BodyKind::None;
    QCOMPARE(preflight(typed, m_sandbox).verdict, Verdict::Refused);
}

void PreflightTest::aMissingPartIsRefused()
{
    RequestDraft typed = draft(u"POST"_s, u"/v1/api/screenshots"_s);
    typed.bodyKind = BodyKind::Multipart;
    typed.parts = {{u"file"_s, {}, true, true}};
    QVERIFY(preflight(typed, m_sandbox).finding(FindingKind::MissingParameter));
    typed.parts = {{u"file"_s, u"/tmp/a.png"_s, true, true}};
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::MissingParameter));
}

void PreflightTest::anEnormousBodyIsWarnedAbout()
{
    RequestDraft typed = createTag();
    typed.body = '"' + QByteArray(50'000'000, 'x') + '"';
    const auto report = preflight(typed, m_sandbox);
    QCOMPARE(report.finding(FindingKind::BodyTooLarge)->severity, Severity::Warning);
    typed.body.chop(10);
    QVERIFY(!preflight(typed, m_sandbox).finding(FindingKind::BodyTooLarge));
}

void PreflightTest::withoutACatalogueEverythingIsAFreeRequest()
{
    PreflightContext context = m_sandbox;
    context.catalog = nullptr;
    RequestDraft typed = createTag();
    typed.headers = {{u"Authorization"_s, u"x"_s, true}};
    const auto report = preflight(typed, context);
    QVERIFY(report.placements.empty());
    QVERIFY(report.headers.empty());
    QVERIFY(report.finding(FindingKind::UnknownOperation));
}

void PreflightTest::aStoppedSandboxHasNoAddress()
{
    PreflightContext context = m_sandbox;
    context.environment.apiBase = QUrl();
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.verdict, Verdict::CannotBeSent);
    QVERIFY(report.findings.front().detail.contains(u"sandbox"_s));
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
