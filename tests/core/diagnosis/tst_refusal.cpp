// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/Refusal.h"

#include "core/diagnosis/Diagnosis.h"
#include "tests/support/BuiltInRefusals.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

QByteArray saying(const QString &message)
{
    return "{\"message\":\"" + message.toUtf8() + "\"}";
}

ApiDescription described(const QByteArray &document)
{
    const Result<ApiDescription> api = readOpenApi(document);
    return api ? *api : ApiDescription();
}

const QByteArray headOfDocument = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-refusals:\n";

} // namespace

/// Services give the reason of a refusal only as text; what the text means is data of their description.
class RefusalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfAnotherServiceAreUnderstood();
    void wordsOfOneServiceMeanNothingAtAnother();
    void builtInWordsAreUnderstood_data();
    void builtInWordsAreUnderstood();
    void diagnosisUsesTheWordsOfTheService();
    void unusablePatternsAreReportedAndTheOthersUsed();
    void costlyPatternIsGivenUp();
};

void RefusalTest::wordsOfAnotherServiceAreUnderstood()
{
    const ApiDescription orders = described(orders::document);
    QCOMPARE(orders.refusals.size(), 3U);
    const auto scope = readRefusal(&orders, 403, saying(u"Das Recht orders.admin fehlt."_s));
    QVERIFY(scope);
    QCOMPARE(scope->kind, FindingKind::ScopeMissing);
    QCOMPARE(scope->subject, u"orders.admin"_s);
    const auto expired = readRefusal(&orders, 401, saying(u"Der Zugang ist ABGELAUFEN"_s));
    QVERIFY(expired);
    QCOMPARE(expired->kind, FindingKind::TokenExpired);
    QCOMPARE(readRefusal(&orders, 422, saying(u"anderer Mandant"_s))->kind, FindingKind::ParameterMismatch);
    QVERIFY(!readRefusal(&orders, 403, saying(u"abgelaufen"_s))); // words of another status
}

void RefusalTest::wordsOfOneServiceMeanNothingAtAnother()
{
    const ApiDescription orders = described(orders::document);
    const ApiDescription builtIn = described(builtInApiDocument());
    const QByteArray sandbox = saying(u"This token lacks the scope can_create_tags."_s);
    QVERIFY(readRefusal(&builtIn, 403, sandbox));
    QVERIFY(!readRefusal(&orders, 403, sandbox));
    QVERIFY(!readRefusal(nullptr, 403, sandbox));
    QVERIFY(!readRefusal(&builtIn, 403, saying(u"Das Recht orders.admin fehlt."_s)));
    QCOMPARE(readRefusal(nullptr, 413, {})->kind, FindingKind::BodyTooLarge); // the status says it
}

void RefusalTest::builtInWordsAreUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("limit");
    const auto row = [](int status, const char *message, FindingKind kind, const char *subject = "",
                        const char *limit = "") {
        QTest::newRow(message) << status << QString::fromLatin1(message) << kind
                               << QString::fromLatin1(subject) << QString::fromLatin1(limit);
    };
    row(401, "This personal access token has expired.", FindingKind::TokenExpired);
    row(401, "This personal access token was revoked.", FindingKind::TokenRevoked);
    row(401, "This route needs the project API token as Authorization: Bearer.",
        FindingKind::CredentialMissing);
    row(401, "A project API token stands in Authorization; this route belongs to no project.",
        FindingKind::CredentialInWrongHeader);
    row(403, "This project API token is not known.", FindingKind::CredentialPlaced);
    row(403, "This token lacks the scope can_create_tags.", FindingKind::ScopeMissing, "can_create_tags");
    row(403, "The role translator may not create tags: it takes manager or higher.", FindingKind::RoleTooLow,
        "translator", "manager");
    row(403, "olga is not a member of Demo app.", FindingKind::NotAMember, "olga", "Demo app");
    row(403, "The parameter app names another project than the API token.", FindingKind::ParameterMismatch);
}

void RefusalTest::builtInWordsAreUnderstood()
{
    QFETCH(int, status);
    QFETCH(QString, message);
    const ApiDescription builtIn = described(builtInApiDocument());
    const std::optional<Refusal> refusal = readRefusal(&builtIn, status, saying(message));
    QVERIFY(refusal);
    QTEST(refusal->kind, "kind");
    QTEST(refusal->subject, "subject");
    QTEST(refusal->limit, "limit");
}

void RefusalTest::diagnosisUsesTheWordsOfTheService()
{
    const auto api = std::make_shared<const ApiDescription>(described(orders::document));
    const PreflightContext context =
        orders::contextFor(api, {orders::credentialFor(u"oauth"_s, {u"orders.admin"_s})});
    const PreflightReport report = preflight(orders::draftFor(u"scopes"_s, context), context);
    Exchange exchange;
    exchange.status = 403;
    const auto findings = diagnose(exchange, report, saying(u"Das Recht orders.admin fehlt."_s));
    QCOMPARE(findings.front().kind, FindingKind::ScopeMissing);
    QCOMPARE(findings.front().sentence, u"The token my oauth lacks the scope orders.admin."_s);
    QVERIFY(findings.front().isCertain());
}

void RefusalTest::unusablePatternsAreReportedAndTheOthersUsed()
{
    const ApiDescription api =
        described(headOfDocument + R"(  - {status: 403, means: bad-weather, pattern: rain}
  - {status: 403, means: scope-missing, pattern: '('}
  - {status: 403, means: scope-missing}
  - {status: 403, means: not-a-member, pattern: stranger}
)");
    QCOMPARE(api.problems.size(), 3U);
    QVERIFY2(api.problems[0].sentence.contains(u"bad-weather"_s), qPrintable(api.problems[0].sentence));
    QCOMPARE(api.problems[1].place, u"/x-refusals/1"_s);
    QCOMPARE(api.refusals.size(), 1U);
    QCOMPARE(readRefusal(&api, 403, saying(u"a Stranger"_s))->kind, FindingKind::NotAMember);
}

/// It would be found after some million steps; a pattern for a sentence takes a few hundred.
void RefusalTest::costlyPatternIsGivenUp()
{
    const ApiDescription api =
        described(headOfDocument + "  - {status: 403, means: scope-missing, pattern: '^(?:(a+)+b|a+!)$'}\n");
    QCOMPARE(api.refusals.size(), 1U);
    QVERIFY(readRefusal(&api, 403, saying(u"aaaa!"_s)));
    QVERIFY(!readRefusal(&api, 403, saying(QString(20, u'a') + u'!')));
}

PATLAS_CORE_TEST(RefusalTest)
#include "tst_refusal.moc"
