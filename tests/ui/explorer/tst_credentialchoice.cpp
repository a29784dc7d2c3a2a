// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleCatalog.h"
#include "ui/explorer/CredentialChoice.h"

#include <QTest>

using namespace patlas;

class CredentialChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosesTheMostRecentTokenThatHasTheScopes();
    void prefersWhatThePersonChoseIfItSuits();
    void choosesNoneWhereNoneSuitsOrNoneIsWanted();
    void choosesNoTokenOfAnotherUserUnasked();
    void offersToMakeATokenWhenNoneHasTheScope();
    void offersAnotherTokenThatHasTheScope();
    void offersNothingWhenTheChoiceIsGood();
    void offersToAddAProjectTokenWhenThereIsNone();
    void suggestsANameThatIsFree();
};

namespace {

const QString create = QStringLiteral("can_create_tags");

std::vector<Fix> fixes(const PreflightContext &context, const char *operationId,
                       const QString &personalTokenId, const QString &projectTokenId = QStringLiteral("demo"))
{
    PreflightReport report;
    report.operation = context.catalog->operation(QString::fromLatin1(operationId));
    RequestDraft draft;
    draft.personalTokenId = personalTokenId;
    draft.projectTokenId = projectTokenId;
    return fixesFor(report, draft, context);
}

} // namespace

void CredentialChoiceTest::choosesTheMostRecentTokenThatHasTheScopes()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    PersonalAccessToken old = sampleToken(QStringLiteral("old"), {create});
    PersonalAccessToken used = sampleToken(QStringLiteral("used"), {create});
    used.created = used.created.addDays(-5);
    used.lastUsed = old.created.addDays(3);
    PersonalAccessToken newest = sampleToken(QStringLiteral("newest"), {});
    newest.created = old.created.addDays(9);
    context.personalTokens = {old, used, newest};
    const Operation &operation = *catalog->operation(QStringLiteral("tags.create"));
    QCOMPARE(defaultPersonalToken(operation, context, {}), QStringLiteral("used"));
}

void CredentialChoiceTest::prefersWhatThePersonChoseIfItSuits()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    PersonalAccessToken later = sampleToken(QStringLiteral("later"), {create});
    later.created = later.created.addDays(1);
    context.personalTokens = {sampleToken(QStringLiteral("a"), {create}), later,
                              sampleToken(QStringLiteral("bare"), {})};
    const Operation &operation = *catalog->operation(QStringLiteral("tags.create"));
    QCOMPARE(defaultPersonalToken(operation, context, QStringLiteral("a")), QStringLiteral("a"));
    QCOMPARE(defaultPersonalToken(operation, context, QStringLiteral("bare")), QStringLiteral("later"));
}

void CredentialChoiceTest::choosesNoneWhereNoneSuitsOrNoneIsWanted()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("a"), {create})};
    QVERIFY(defaultPersonalToken(*catalog->operation(QStringLiteral("tags.delete")), context, {}).isEmpty());
    QVERIFY(defaultPersonalToken(*catalog->operation(QStringLiteral("tags.list")), context, {}).isEmpty());
    QCOMPARE(defaultProjectToken(context, {}), QStringLiteral("demo"));
    context.projectTokens.clear();
    QVERIFY(defaultProjectToken(context, QStringLiteral("demo")).isEmpty());
}

void CredentialChoiceTest::choosesNoTokenOfAnotherUserUnasked()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("a"), {create})};
    const Operation &operation = *catalog->operation(QStringLiteral("tags.create"));
    QCOMPARE(defaultPersonalToken(operation, context, {}, QStringLiteral("owner")), QStringLiteral("a"));
    QVERIFY(defaultPersonalToken(operation, context, {}, QStringLiteral("translator")).isEmpty());
    QVERIFY(defaultPersonalToken(operation, context, QStringLiteral("a"), QStringLiteral("translator"))
                .isEmpty());
}

void CredentialChoiceTest::offersToMakeATokenWhenNoneHasTheScope()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("bare"), {})};
    const auto offered = fixes(context, "tags.create", QStringLiteral("bare"));
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::CreateToken);
    QCOMPARE(offered[0].text, QStringLiteral("Create a token for this operation…"));
    QCOMPARE(offered[0].scopes, QStringList{create});
    QCOMPARE(offered[0].suggestedName, QStringLiteral("Create a tag"));
}

void CredentialChoiceTest::offersAnotherTokenThatHasTheScope()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("bare"), {}),
                              sampleToken(QStringLiteral("a"), {create})};
    const auto offered = fixes(context, "tags.create", QStringLiteral("bare"));
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::UseToken);
    QCOMPARE(offered[0].tokenId, QStringLiteral("a"));
}

void CredentialChoiceTest::offersNothingWhenTheChoiceIsGood()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.personalTokens = {sampleToken(QStringLiteral("a"), {create})};
    QVERIFY(fixes(context, "tags.create", QStringLiteral("a")).empty());
    QVERIFY(fixes(context, "tags.list", {}).empty());
}

void CredentialChoiceTest::offersToAddAProjectTokenWhenThereIsNone()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    context.projectTokens.clear();
    const auto offered = fixes(context, "tags.list", {}, {});
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::AddProjectToken);
}

void CredentialChoiceTest::suggestsANameThatIsFree()
{
    const auto catalog = sampleCatalog();
    PreflightContext context = sampleContext(*catalog);
    PersonalAccessToken taken = sampleToken(QStringLiteral("bare"), {});
    taken.name = QStringLiteral("Create a tag");
    context.personalTokens = {taken};
    QCOMPARE(fixes(context, "tags.create", {})[0].suggestedName, QStringLiteral("Create a tag 2"));
}

PATLAS_WIDGET_TEST(CredentialChoiceTest)
#include "tst_credentialchoice.moc"
