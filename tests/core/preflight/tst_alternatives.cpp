// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AlternativeChoice.h"
#include "core/preflight/Preflight.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class AlternativesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKindOfSchemeIsPlaced_data();
    void eachKindOfSchemeIsPlaced();
    void missingCredentialIsNamedByItsKind_data();
    void missingCredentialIsNamedByItsKind();
    void whatCannotBeFilledIsNotNothing_data();
    void whatCannotBeFilledIsNotNothing();
    void clientCertificateIsOnlyPointedOut();
    void operationWithoutSecurityIsPublic();
    void credentialOfAPublicOperationIsNotSent();
    void optionalSecurityIsSentOnlyWhenATokenIsChosen();
    void alternativeThatCanBeFilledIsChosen();
    void alternativeWhoseCredentialIsAtHandIsChosen();
    void chosenAlternativeIsTheOnlyOne();
    void alternativesAreOfferedWhereCredentialsDoNotSay();
    void schemesThatAreNeededTogetherAreAllPlaced();
    void oneTokenIsNotSentForTwoCredentials();
    void headerAndScopesComeFromTheSameAlternative();
    void credentialInTheQueryIsNotPartOfTheShownAddress();
    void typedKeyInTheQueryIsLeftOut_data();
    void typedKeyInTheQueryIsLeftOut();
    void onePlaceCarriesOneCredential();
    void scopesThatAreNotDescribedAreNotKnown();
    void whatIsLearntIsSaidWithItsSource();

private:
    PreflightReport report(const QString &operation, const std::vector<Credential> &credentials);

    std::shared_ptr<const ApiDescription> m_api;
};

void AlternativesTest::initTestCase()
{
    Result<ApiDescription> api = readOpenApi(orders::document);
    QVERIFY(api);
    QVERIFY(api->problems.empty());
    m_api = std::make_shared<const ApiDescription>(std::move(*api));
}

PreflightReport AlternativesTest::report(const QString &operation, const std::vector<Credential> &credentials)
{
    const PreflightContext context = orders::contextFor(m_api, credentials);
    return preflight(orders::draftFor(operation, context), context);
}

void AlternativesTest::eachKindOfSchemeIsPlaced_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<bool>("isBase64");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Verdict>("verdict");
    const auto add = [](const char *row, const QString &slot, CredentialPlace place, const QByteArray &name,
                        const QByteArray &prefix, bool isBase64, const QString &sentence,
                        Verdict verdict = Verdict::Allowed) {
        QTest::newRow(row) << QString::fromLatin1(row) << slot << int(place) << name << prefix << isBase64
                           << sentence << verdict;
    };
    add("basic", u"basic"_s, CredentialPlace::Header, "Authorization", "Basic ", true,
        u"Authorization carries the name and password my basic"_s);
    add("digest", u"digest"_s, CredentialPlace::Header, "Authorization", "Digest ", false,
        u"Authorization carries the name and password my digest"_s);
    add("query", u"queryKey"_s, CredentialPlace::Query, "api_key", {}, false,
        u"The query parameter api_key carries the API key my queryKey"_s);
    add("cookie", u"cookieKey"_s, CredentialPlace::Cookie, "sid", {}, false,
        u"The cookie sid carries the API key my cookieKey"_s);
    add("optional", u"oauth"_s, CredentialPlace::Header, "Authorization", "Bearer ", false,
        u"Authorization carries the access token my oauth"_s, Verdict::ProbablyAllowed); // it may be left out
}

void AlternativesTest::eachKindOfSchemeIsPlaced()
{
    QFETCH(QString, operation);
    QFETCH(QString, slot);
    QFETCH(int, place);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, prefix);
    QFETCH(bool, isBase64);
    QFETCH(QString, sentence);
    QFETCH(Verdict, verdict);
    const PreflightReport report = this->report(operation, {orders::credentialFor(slot, {u"orders.read"_s})});
    QCOMPARE(report.placements.size(), std::size_t(1));
    const Placement &placement = report.placements.front();
    QCOMPARE(int(placement.place), place);
    QCOMPARE(placement.name, name);
    QCOMPARE(placement.prefix, prefix);
    QCOMPARE(placement.isBase64, isBase64);
    QCOMPARE(placement.tokenId, slot);
    QCOMPARE(report.finding(FindingKind::CredentialPlaced)->sentence, sentence);
    QVERIFY(!report.isBlocked());
    QCOMPARE(report.verdict, verdict);
}

void AlternativesTest::missingCredentialIsNamedByItsKind_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("basic") << u"basic needs a name and password, and none is chosen."_s;
    QTest::newRow("query") << u"query needs an API key, and none is chosen."_s;
    QTest::newRow("both") << u"both needs an API key, and none is chosen."_s;
}

void AlternativesTest::missingCredentialIsNamedByItsKind()
{
    QFETCH(QString, sentence);
    const QString operation = QString::fromLatin1(QTest::currentDataTag());
    const PreflightReport report = this->report(operation, {});
    const Finding *finding = report.finding(FindingKind::CredentialMissing);
    QVERIFY(finding);
    QVERIFY(finding->sentence.endsWith(QStringView(sentence).mid(operation.size())));
    QCOMPARE(finding->severity, Severity::Blocking);
}

void AlternativesTest::whatCannotBeFilledIsNotNothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("odd") << u"the security scheme “odd”"_s;
}

void AlternativesTest::whatCannotBeFilledIsNotNothing()
{
    QFETCH(QString, words);
    const PreflightReport report = this->report(QString::fromLatin1(QTest::currentDataTag()),
                                                {orders::credentialFor(u"oauth"_s, {u"orders.read"_s})});
    QVERIFY(!report.finding(FindingKind::NothingNeeded));
    const Finding *finding = report.finding(FindingKind::CredentialNotSupported);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Blocking);
    QVERIFY2(finding->sentence.contains(words), qPrintable(finding->sentence));
    QVERIFY(report.placements.empty());
    QVERIFY(report.verdict == Verdict::Refused || report.verdict == Verdict::ProbablyRefused);
}

void AlternativesTest::clientCertificateIsOnlyPointedOut()
{
    const PreflightReport report = this->report(u"certificate"_s, {});
    const Finding *finding = report.finding(FindingKind::CredentialNotSupported);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Warning);
    QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
}

void AlternativesTest::operationWithoutSecurityIsPublic()
{
    const PreflightReport report = this->report(u"public"_s, {});
    QVERIFY(report.finding(FindingKind::NothingNeeded));
    QVERIFY(report.placements.empty());
}

void AlternativesTest::credentialOfAPublicOperationIsNotSent()
{
    const PreflightReport report = this->report(u"public"_s, {orders::credentialFor(u"basic"_s)});
    QVERIFY(report.placements.empty());
    QVERIFY(report.finding(FindingKind::NothingNeeded));
    const Finding *unused = report.finding(FindingKind::CredentialUnused);
    QVERIFY(unused);
    QVERIFY2(unused->sentence.endsWith(u" needs no name and password; my basic is not sent."_s),
             qPrintable(unused->sentence));
}

void AlternativesTest::optionalSecurityIsSentOnlyWhenATokenIsChosen()
{
    const PreflightReport without = report(u"optional"_s, {});
    QVERIFY(without.placements.empty());
    QVERIFY(!without.isBlocked());
    const PreflightReport with =
        report(u"optional"_s, {orders::credentialFor(u"oauth"_s, {u"orders.read"_s})});
    QCOMPARE(with.placements.size(), std::size_t(1));
    QVERIFY(with.placements.front().recommendedOnly);
}

void AlternativesTest::alternativeThatCanBeFilledIsChosen()
{
    const PreflightReport without = report(u"either"_s, {});
    QVERIFY(without.finding(FindingKind::CredentialMissing));
    QVERIFY(!without.finding(FindingKind::CredentialNotSupported));
}

void AlternativesTest::alternativeWhoseCredentialIsAtHandIsChosen()
{
    const PreflightReport token =
        report(u"either"_s, {orders::credentialFor(u"oauth"_s, {u"orders.read"_s})});
    QCOMPARE(token.placements.size(), std::size_t(1));
    QCOMPARE(token.placements.front().slotId, u"oauth"_s);
    QVERIFY(token.finding(FindingKind::ScopeGranted));
    const PreflightReport password = report(u"either"_s, {orders::credentialFor(u"basic"_s)});
    QCOMPARE(password.placements.size(), std::size_t(1));
    QCOMPARE(password.placements.front().slotId, u"basic"_s);
    QVERIFY(!password.finding(FindingKind::ScopeGranted));
}

void AlternativesTest::chosenAlternativeIsTheOnlyOne()
{
    const PreflightContext context = orders::contextFor(
        m_api, {orders::credentialFor(u"oauth"_s, {u"orders.read"_s}), orders::credentialFor(u"basic"_s)});
    RequestDraft draft = orders::draftFor(u"either"_s, context);
    for (const QString &scheme : {u"oauth"_s, u"basic"_s}) {
        draft.authorisation = {scheme};
        const PreflightReport report = preflight(draft, context);
        QCOMPARE(report.placements.size(), std::size_t(1));
        QCOMPARE(report.placements.front().slotId, scheme);
        QCOMPARE(draftFromJson(toJson(draft)), draft);
    }
    // Also where its credential is not at hand, and another's is.
    draft.credentials.remove(u"basic"_s);
    const PreflightReport missing = preflight(draft, context);
    QVERIFY(missing.placements.empty());
    QCOMPARE(missing.verdict, Verdict::Refused);
    // An operation without it, after the description was changed.
    draft.authorisation = {u"removed"_s};
    QCOMPARE(preflight(draft, context).placements.front().slotId, u"oauth"_s);
    // The one that takes nothing.
    draft.operationId = u"optional"_s;
    draft.url = u"/v2/optional"_s;
    draft.authorisation = QStringList();
    QVERIFY(preflight(draft, context).placements.empty());
    QCOMPARE(draftFromJson(toJson(draft)), draft);
}

void AlternativesTest::alternativesAreOfferedWhereCredentialsDoNotSay()
{
    const auto offered = [this](const QString &operation) {
        const Operation &asked = *m_api->operation(operation);
        std::vector<QStringList> schemes;
        for (const CredentialNeeds &needs : alternativesToChoose(*m_api, asked))
            schemes.push_back(schemeIds(asked.security[needs.alternative]));
        return schemes;
    };
    QCOMPARE(offered(u"either"_s), (std::vector<QStringList>{{u"basic"_s}, {u"oauth"_s}}));
    QCOMPARE(offered(u"scopes"_s), (std::vector<QStringList>{{u"oauth"_s}, {u"headerKey"_s}}));
    // "No credential" in the field of the token says it.
    for (const QString &operation : {u"optional"_s, u"all"_s, u"public"_s})
        QVERIFY2(offered(operation).empty(), qPrintable(operation));
}

void AlternativesTest::schemesThatAreNeededTogetherAreAllPlaced()
{
    const PreflightReport all =
        report(u"all"_s,
               {orders::credentialFor(u"headerKey"_s), orders::credentialFor(u"queryKey"_s),
                orders::credentialFor(u"cookieKey"_s), orders::credentialFor(u"basic"_s)});
    QCOMPARE(all.placements.size(), std::size_t(4));
    QVERIFY(!all.isBlocked());
    const PreflightReport some =
        report(u"all"_s, {orders::credentialFor(u"headerKey"_s), orders::credentialFor(u"cookieKey"_s)});
    QCOMPARE(some.placements.size(), std::size_t(2));
    const auto missing =
        std::count_if(some.findings.begin(), some.findings.end(),
                      [](const Finding &finding) { return finding.kind == FindingKind::CredentialMissing; });
    QCOMPARE(missing, 2);
}

void AlternativesTest::oneTokenIsNotSentForTwoCredentials()
{
    const PreflightReport report =
        this->report(u"both"_s, {orders::credentialFor(u"oauth"_s, {u"orders.read"_s})});
    QCOMPARE(report.placements.size(), std::size_t(1));
    QCOMPARE(report.placements.front().slotId, u"oauth"_s);
    QCOMPARE(report.finding(FindingKind::CredentialMissing)->slotId, u"headerKey"_s);
}

void AlternativesTest::headerAndScopesComeFromTheSameAlternative()
{
    const auto with = [this](const QStringList &oauth, const QStringList &key) {
        return report(u"scopes"_s,
                      {orders::credentialFor(u"oauth"_s, oauth), orders::credentialFor(u"headerKey"_s, key)});
    };
    // The first alternative would need a scope that its token lacks; the second can be had whole.
    const PreflightReport reports = with({u"orders.read"_s}, {u"reports.read"_s});
    QCOMPARE(reports.placements.size(), std::size_t(1));
    QCOMPARE(reports.placements.front().name, "X-Api-Key");
    QCOMPARE(reports.missingScopes, QStringList());
    QVERIFY(reports.finding(FindingKind::ScopeGranted));
    const PreflightReport admin = with({u"orders.admin"_s}, {u"reports.read"_s});
    QCOMPARE(admin.placements.front().name, "Authorization");
    QCOMPARE(admin.missingScopes, QStringList());
    const PreflightReport neither = with({u"orders.read"_s}, {u"other"_s});
    QCOMPARE(neither.placements.front().name, "Authorization");
    QCOMPARE(neither.missingScopes, QStringList(u"orders.admin"_s));
}

void AlternativesTest::credentialInTheQueryIsNotPartOfTheShownAddress()
{
    const PreflightReport report = this->report(u"query"_s, {orders::credentialFor(u"queryKey"_s)});
    QCOMPARE(report.url, QUrl(u"https://orders.example.com/v2/query"_s));
}

void AlternativesTest::typedKeyInTheQueryIsLeftOut_data()
{
    QTest::addColumn<bool>("inTheAddress");
    QTest::newRow("under Parameters") << false;
    QTest::newRow("in the address") << true;
}

void AlternativesTest::typedKeyInTheQueryIsLeftOut()
{
    QFETCH(bool, inTheAddress);
    const PreflightContext context = orders::contextFor(m_api, {orders::credentialFor(u"queryKey"_s)});
    RequestDraft draft = orders::draftFor(u"query"_s, context);
    if (inTheAddress)
        draft.url += u"?page=2&api_key=typed-by-hand"_s;
    else
        draft.queryParameters = {{u"page"_s, u"2"_s, true}, {u"api_key"_s, u"typed-by-hand"_s, true}};
    const PreflightReport report = preflight(draft, context);
    QCOMPARE(report.url, QUrl(u"https://orders.example.com/v2/query?page=2"_s));
    QCOMPARE(report.placements.size(), std::size_t(1));
    const Finding *typed = report.finding(FindingKind::CredentialTyped);
    QVERIFY(typed);
    QCOMPARE(typed->sentence, u"The query parameter api_key was typed by hand and is left out."_s);
}

void AlternativesTest::onePlaceCarriesOneCredential()
{
    const QByteArray asksForBoth =
        QByteArray(orders::document)
            .replace("/both: {get: {operationId: both, security: [{headerKey: [], oauth",
                     "/both: {get: {operationId: both, security: [{basic: [], oauth");
    const auto api = std::make_shared<const ApiDescription>(*readOpenApi(asksForBoth));
    const auto reportFor = [&api](const std::vector<Credential> &credentials) {
        const PreflightContext context = orders::contextFor(api, credentials);
        return preflight(orders::draftFor(u"both"_s, context), context);
    };
    const Credential basic = orders::credentialFor(u"basic"_s);
    const Credential token = orders::credentialFor(u"oauth"_s, {u"orders.read"_s});
    const PreflightReport both = reportFor({basic, token});
    QCOMPARE(both.placements.size(), std::size_t(1));
    QCOMPARE(both.placements.front().slotId, u"basic"_s);
    QVERIFY(both.finding(FindingKind::CredentialConflict));
    QVERIFY(!both.expectedRefusal());
    QCOMPARE(both.verdict, Verdict::ProbablyAllowed);
    // Whichever there is: nobody could send the other one besides.
    const PreflightReport one = reportFor({token});
    QCOMPARE(one.placements.front().slotId, u"oauth"_s);
    QVERIFY(one.finding(FindingKind::CredentialConflict));
    QVERIFY(!one.finding(FindingKind::CredentialMissing));
}

void AlternativesTest::scopesThatAreNotDescribedAreNotKnown()
{
    const PreflightContext context =
        orders::contextFor(m_api, {orders::credentialFor(u"headerKey"_s, {u"a"_s})});
    ApiDescription described = *m_api;
    Operation &query = *std::find_if(described.operations.begin(), described.operations.end(),
                                     [](const Operation &each) { return each.id == "query"_L1; });
    query.security = {{{u"headerKey"_s, {}}}};
    const auto verdictOf = [&context](const ApiDescription &api) {
        PreflightContext with = context;
        with.api = std::make_shared<const ApiDescription>(api);
        const PreflightReport made = preflight(orders::draftFor(u"query"_s, with), with);
        return std::pair(made.verdict, made.finding(FindingKind::ScopeUnknown) != nullptr);
    };
    QCOMPARE(verdictOf(described), std::pair(Verdict::Allowed, false));
    described.tokenFacts.scopes = "X-Scopes"; // its tokens have scopes, then
    QCOMPARE(verdictOf(described), std::pair(Verdict::ProbablyAllowed, true));
    const LearnedScopes none{u"GET"_s, u"/query"_s, u"headerKey"_s, {{}}, "X-Needed", context.now};
    QCOMPARE(verdictOf(withLearnedScopes(described, {none})), std::pair(Verdict::Allowed, false));
}

void AlternativesTest::whatIsLearntIsSaidWithItsSource()
{
    PreflightContext context =
        orders::contextFor(m_api, {orders::credentialFor(u"oauth"_s, {u"orders.read"_s})});
    const LearnedScopes learned{u"GET"_s,   u"/optional"_s, u"oauth"_s, {{u"b"_s}, {u"c"_s, u"d"_s}},
                                "X-Needed", context.now};
    ApiDescription described = withLearnedScopes(*m_api, {learned});
    context.api = std::make_shared<const ApiDescription>(described);
    QCOMPARE(preflight(orders::draftFor(u"optional"_s, context), context)
                 .finding(FindingKind::ScopeMissing)
                 ->severity,
             Severity::Blocking); // it is open without a token, but the service minds the scopes of any
    described.refusals.clear();
    context.api = std::make_shared<const ApiDescription>(described);
    const PreflightReport made = preflight(orders::draftFor(u"optional"_s, context), context);
    const Finding *missing = made.finding(FindingKind::ScopeMissing);
    QVERIFY(missing);
    const QString &said = missing->detail;
    QVERIFY2(said.contains(u"X-Needed"_s) && said.contains(u"b"_s) && said.contains(u"c + d"_s),
             qPrintable(said));
    QCOMPARE(missing->certainty, Certainty::Probable); // it is open without a token, too
}

PATLAS_CORE_TEST(AlternativesTest)
#include "tst_alternatives.moc"
