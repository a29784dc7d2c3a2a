// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/Preflight.h"

#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

/// Which credentials are sent in which headers, and whether the request can succeed.
class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allowedRequestHasPlacementsAndFindings();
    void readOperationReportsAnUnusedPersonalToken();
    void accountOperationsCarryOnlyThePersonalToken();
    void namesAreKnownByTheirPlace();
    void namesCannotTurnSentences();
    void anOperationWithoutSecurityNeedsNothing();
    void unselectedRecommendedTokenIsAWarning();
    void suitableUnselectedTokenIsSuggested();
    void unselectedRequiredTokenBlocks();
    void missingProjectTokenBlocksAndOthersAreStillPlaced();
    void removedTokenIsReported();
    void aMissingScopeIsCertainInTheSandbox();
    void inferredMissingScopeIsProbable();
    void ownersRoleDecides();
    void highestRoleHasNoHigherOne();
    void missingMembershipIsRefused();
    void anExpiredTokenIsRefused();
    void aRevokedTokenIsRefused();
    void missingSecretCannotBeSent();
    void tokenOfAnotherEnvironmentIsNotSent();
    void withoutAnApiDescriptionEveryRequestIsFree();
    void aStoppedSandboxHasNoAddress();

private:
    const ApiDescription m_api = smallApi();
    const PreflightContext m_sandbox = sandboxContext(m_api);
    const PreflightContext m_remote = remoteContext(m_api);
};

void PreflightTest::allowedRequestHasPlacementsAndFindings()
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
    QCOMPARE(report.placements[0].name, QByteArray("Authorization"));
    QCOMPARE(report.placements[0].prefix, QByteArray("Bearer "));
    QCOMPARE(report.placements[0].tokenId, u"p-demo"_s);
    QVERIFY(!report.placements[0].recommendedOnly);
    QCOMPARE(report.placements[1].name, QByteArray("X-Personal-Access-Token"));
    QCOMPARE(report.placements[1].prefix, QByteArray());
    QCOMPARE(report.placements[1].tokenId, u"t-ci"_s);
    QVERIFY(report.placements[1].recommendedOnly);
}

void PreflightTest::readOperationReportsAnUnusedPersonalToken()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/tags"_s, u"t-ci"_s), m_sandbox);
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.verdict, Verdict::Allowed);
    const Finding *unused = report.finding(FindingKind::CredentialUnused);
    QVERIFY(unused);
    QCOMPARE(unused->severity, Severity::Info);
    QCOMPARE(unused->sentence, u"List tags needs no personal access token; CI tags is not sent."_s);
}

void PreflightTest::accountOperationsCarryOnlyThePersonalToken()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/projects"_s, u"t-ci"_s), m_sandbox);
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.placements[0].name, QByteArray("Authorization"));
    QCOMPARE(report.placements[0].prefix, QByteArray("Bearer "));
    QCOMPARE(report.placements[0].slotId, personalSlot);
    QCOMPARE(report.findings.front().sentence, u"Authorization carries the personal access token CI tags"_s);
    QVERIFY(report.finding(FindingKind::CredentialUnused)
                ->sentence.contains(u"authorised by the personal access token alone"_s));
    QVERIFY(!report.url.hasQuery());
    QCOMPARE(report.verdict, Verdict::Allowed);
}

void PreflightTest::namesAreKnownByTheirPlace()
{
    PreflightContext context = m_sandbox;
    for (Credential &credential : context.credentials) {
        if (credential.id == u"t-ci"_s)
            credential.name = u"carries"_s; // a word of the sentence
    }
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/projects"_s, u"t-ci"_s), context);
    const Finding &placed = report.findings.front();
    QCOMPARE(placed.sentence, u"Authorization carries the personal access token carries"_s);
    QCOMPARE(placed.spans.size(), std::size_t(2));
    QCOMPARE(placed.spans[0], (PhraseSpan{0, 13, PhraseStyle::Name}));
    QCOMPARE(placed.spans[1], (PhraseSpan{48, 7, PhraseStyle::Name}));
}

/// Also where a finding names it more than once, and in every finding that there can be.
void PreflightTest::namesCannotTurnSentences()
{
    PreflightContext context = m_remote;
    context.environment.name = u"\u202Eenvironment \u05D0"_s;
    for (Credential &credential : context.credentials) {
        credential.name = u"\u202E\u05D0\u05D1 "_s + credential.id;
        credential.owner = u"\u05D2\u2067"_s;
    }
    for (const QString &personal : {QString(), u"t-ci"_s, u"t-reader"_s, u"t-gone"_s}) {
        for (const PreflightReport &report :
             {preflight(createTag(personal), context),
              preflight(draft(u"GET"_s, u"/v1/api/tags"_s, personal), context),
              preflight(draft(u"GET"_s, u"https://other.test/x"_s, personal), context)}) {
            for (const Finding &finding : report.findings) {
                for (const QString &text : {finding.sentence, finding.detail}) {
                    QVERIFY2(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x2067)),
                             qPrintable(text));
                    // Every letter that runs from the right is in an isolate.
                    int depth = 0;
                    for (const QChar c : text) {
                        depth += c == QChar(0x2068) ? 1 : c == QChar(0x2069) ? -1 : 0;
                        QVERIFY2(c.direction() != QChar::DirR || depth > 0, qPrintable(text));
                    }
                    QCOMPARE(depth, 0);
                }
            }
        }
    }
}

void PreflightTest::anOperationWithoutSecurityNeedsNothing()
{
    const auto report = preflight(draft(u"GET"_s, u"/v1/api/status"_s), m_sandbox);
    QVERIFY(report.placements.empty());
    QVERIFY(report.finding(FindingKind::NothingNeeded));
    QCOMPARE(report.verdict, Verdict::Allowed);
}

void PreflightTest::unselectedRecommendedTokenIsAWarning()
{
    PreflightContext context = m_sandbox;
    setOfKind(context.credentials, true, {});
    const auto report = preflight(createTag({}), context);
    QCOMPARE(report.finding(FindingKind::CredentialRecommended)->severity, Severity::Warning);
    QCOMPARE(report.finding(FindingKind::ScopeMissing)->sentence,
             u"No stored token has the scope can_create_tags."_s);
    QCOMPARE(report.missingScopes, QStringList(u"can_create_tags"_s));
    QVERIFY(!report.isBlocked());
    QVERIFY(!report.expectedRefusal());
    QCOMPARE(report.verdict, Verdict::Allowed);
    context = m_remote;
    setOfKind(context.credentials, true, {});
    QCOMPARE(preflight(createTag({}), context).verdict, Verdict::ProbablyAllowed);
}

void PreflightTest::suitableUnselectedTokenIsSuggested()
{
    const auto report = preflight(createTag({}), m_sandbox);
    const Finding *recommended = report.finding(FindingKind::CredentialRecommended);
    QVERIFY(recommended);
    QVERIFY(recommended->detail.contains(u"CI tags"_s));
    QVERIFY(!recommended->detail.contains(u"Reader"_s));
    QVERIFY(!report.finding(FindingKind::ScopeMissing));
    QVERIFY(report.missingScopes.isEmpty());
}

void PreflightTest::unselectedRequiredTokenBlocks()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::CredentialMissing)->severity, Severity::Blocking);
    QVERIFY(!report.finding(FindingKind::CredentialRecommended));
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::missingProjectTokenBlocksAndOthersAreStillPlaced()
{
    const auto report = preflight(
        [] {
            RequestDraft made = createTag();
            made.credentials.remove(projectSlot);
            return made;
        }(),
        m_sandbox);
    QVERIFY(report.isBlocked());
    QVERIFY(report.finding(FindingKind::CredentialMissing)->sentence.contains(u"project API token"_s));
    QCOMPARE(report.placements.size(), 1U);
    QCOMPARE(report.placements[0].name, QByteArray("X-Personal-Access-Token"));
    QVERIFY2(!report.finding(FindingKind::MissingParameter),
             "app comes with the token and is no finding of its own");
}

void PreflightTest::removedTokenIsReported()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s, u"t-gone"_s), m_sandbox);
    QVERIFY(report.finding(FindingKind::CredentialMissing)->sentence.contains(u"no longer stored"_s));
}

void PreflightTest::aMissingScopeIsCertainInTheSandbox()
{
    const auto report = preflight(createTag(u"t-read"_s), m_sandbox);
    const Finding *missing = report.finding(FindingKind::ScopeMissing);
    QVERIFY(missing);
    QCOMPARE(missing->sentence, u"The token Reader lacks the scope can_create_tags."_s);
    QCOMPARE(missing->severity, Severity::Blocking);
    QVERIFY(missing->isCertain());
    QCOMPARE(missing->scopes, QStringList(u"can_create_tags"_s));
    QCOMPARE(report.missingScopes, QStringList(u"can_create_tags"_s));
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(report.findings[0].kind, FindingKind::CredentialPlaced);
    QCOMPARE(report.findings[1].kind, FindingKind::CredentialPlaced);
    QCOMPARE(report.findings[2].kind, FindingKind::ScopeMissing);
}

void PreflightTest::inferredMissingScopeIsProbable()
{
    RequestDraft remove = draft(u"DELETE"_s, u"/v1/api/tags/{tagId}"_s, u"t-ci"_s);
    remove.pathParameters = {{u"tagId"_s, u"1"_s, true}};
    const auto report = preflight(remove, m_remote);
    const Finding *missing = report.finding(FindingKind::ScopeMissing);
    QVERIFY(missing);
    QCOMPARE(missing->severity, Severity::Warning);
    QVERIFY(!missing->isCertain());
    QVERIFY(missing->sentence.contains(u"probably"_s));
    QCOMPARE(report.verdict, Verdict::ProbablyRefused);
    QCOMPARE(preflight(createTag(u"t-read"_s), m_remote).finding(FindingKind::ScopeMissing)->severity,
             Severity::Blocking);
}

void PreflightTest::ownersRoleDecides()
{
    const auto report = preflight(createTag(u"t-trans"_s), m_sandbox);
    const Finding *role = report.finding(FindingKind::RoleTooLow);
    QVERIFY(role);
    QCOMPARE(role->sentence, u"The role translator may not create tags: it takes manager or higher."_s);
    QCOMPARE(role->severity, Severity::Blocking);
    QCOMPARE(report.finding(FindingKind::ScopeGranted)->sentence, u"Scope can_create_tags is granted"_s);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::highestRoleHasNoHigherOne()
{
    const auto report = preflight(draft(u"POST"_s, u"/v1/api/orders"_s, u"t-trans"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::RoleTooLow)->sentence,
             u"The role translator may not create orders: it takes owner."_s);
}

void PreflightTest::missingMembershipIsRefused()
{
    const auto report = preflight(createTag(u"t-out"_s), m_sandbox);
    QCOMPARE(report.finding(FindingKind::NotAMember)->sentence,
             u"manager, the owner of Outsider's, is not a member of Demo app."_s);
    QCOMPARE(report.verdict, Verdict::Refused);
}

void PreflightTest::anExpiredTokenIsRefused()
{
    PreflightContext context = m_sandbox;
    firstOfKind(context.credentials, true).expires = context.now;
    auto report = preflight(createTag(), context);
    QVERIFY(
        report.finding(FindingKind::TokenExpired)->sentence.startsWith(u"The token CI tags expired on "_s));
    QCOMPARE(report.verdict, Verdict::Refused);
    firstOfKind(context.credentials, true).renews = true; // before it is sent
    QVERIFY(!preflight(createTag(), context).isBlocked());
    firstOfKind(context.credentials, true).renews = false;
    firstOfKind(context.credentials, true).expires = context.now.addSecs(1);
    QVERIFY(!preflight(createTag(), context).isBlocked());
}

void PreflightTest::aRevokedTokenIsRefused()
{
    PreflightContext context = m_sandbox;
    firstOfKind(context.credentials, true).revoked = context.now.addDays(-1);
    const auto report = preflight(createTag(), context);
    QVERIFY(report.finding(FindingKind::TokenRevoked));
    QCOMPARE(report.verdict, Verdict::Refused);
    QVERIFY2(!preflight(createTag({}), context)
                  .finding(FindingKind::CredentialRecommended)
                  ->detail.contains(u"CI tags"_s),
             "a revoked token is no suggestion");
}

void PreflightTest::missingSecretCannotBeSent()
{
    PreflightContext context = m_sandbox;
    firstOfKind(context.credentials, true).secretMissing = true;
    QCOMPARE(preflight(createTag(), context).verdict, Verdict::CannotBeSent);
    context = m_sandbox;
    firstOfKind(context.credentials, false).secretMissing = true;
    QCOMPARE(preflight(createTag(), context).verdict, Verdict::CannotBeSent);
    QVERIFY(preflight(createTag(), context).finding(FindingKind::TokenSecretMissing));
}

void PreflightTest::tokenOfAnotherEnvironmentIsNotSent()
{
    PreflightContext context = m_sandbox;
    firstOfKind(context.credentials, true).environmentId = u"gl-strings"_s;
    const auto report = preflight(createTag(), context);
    QCOMPARE(report.finding(FindingKind::WrongEnvironment)->sentence,
             u"CI tags belongs to another environment and is not sent to Sandbox."_s);
    QCOMPARE(report.placements.size(), 1U);
    QVERIFY(report.isBlocked());
    QVERIFY(!report.finding(FindingKind::CredentialMissing));
}

void PreflightTest::withoutAnApiDescriptionEveryRequestIsFree()
{
    PreflightContext context = m_sandbox;
    context.api = nullptr;
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

PATLAS_CORE_TEST(PreflightTest)
#include "tst_preflight.moc"
