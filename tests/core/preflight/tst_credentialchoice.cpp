// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CredentialChoice.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleApi.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class CredentialChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectsTheMostRecentTokenWithTheScopes();
    void prefersTheUsersSelectionIfItSuits();
    void selectsNoneWhenNoneSuitsOrNoneIsWanted();
    void doesNotSelectTokensOfOtherUsers();
    void offersToCreateATokenWhenNoneHasTheScope();
    void offersAnotherTokenThatHasTheScope();
    void offersNothingWhenTheSelectionIsSuitable();
    void offersToAddAProjectTokenWhenThereIsNone();
    void suggestsANameThatIsFree();
};

namespace {

const QString create = u"can_create_tags"_s;

std::vector<Fix> fixes(const PreflightContext &context, const char *operationId,
                       const QString &personalTokenId, const QString &projectTokenId = u"demo"_s)
{
    PreflightReport report;
    report.operation = context.api->operation(QString::fromLatin1(operationId));
    RequestDraft draft;
    draft.personalTokenId = personalTokenId;
    draft.projectTokenId = projectTokenId;
    return fixesFor(report, draft, context);
}

} // namespace

void CredentialChoiceTest::selectsTheMostRecentTokenWithTheScopes()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    PersonalAccessToken old = sampleToken(u"old"_s, {create});
    PersonalAccessToken used = sampleToken(u"used"_s, {create});
    used.created = used.created.addDays(-5);
    used.lastUsed = old.created.addDays(3);
    PersonalAccessToken newest = sampleToken(u"newest"_s, {});
    newest.created = old.created.addDays(9);
    context.personalTokens = {old, used, newest};
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonalToken(operation, context, {}), u"used"_s);
}

void CredentialChoiceTest::prefersTheUsersSelectionIfItSuits()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    PersonalAccessToken later = sampleToken(u"later"_s, {create});
    later.created = later.created.addDays(1);
    context.personalTokens = {sampleToken(u"a"_s, {create}), later, sampleToken(u"bare"_s, {})};
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonalToken(operation, context, u"a"_s), u"a"_s);
    QCOMPARE(defaultPersonalToken(operation, context, u"bare"_s), u"later"_s);
}

void CredentialChoiceTest::selectsNoneWhenNoneSuitsOrNoneIsWanted()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.personalTokens = {sampleToken(u"a"_s, {create})};
    QVERIFY(defaultPersonalToken(*api->operation(u"tags.delete"_s), context, {}).isEmpty());
    QVERIFY(defaultPersonalToken(*api->operation(u"tags.list"_s), context, {}).isEmpty());
    QCOMPARE(defaultProjectToken(context, {}), u"demo"_s);
    context.projectTokens.clear();
    QVERIFY(defaultProjectToken(context, u"demo"_s).isEmpty());
}

void CredentialChoiceTest::doesNotSelectTokensOfOtherUsers()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.personalTokens = {sampleToken(u"a"_s, {create})};
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonalToken(operation, context, {}, u"owner"_s), u"a"_s);
    QVERIFY(defaultPersonalToken(operation, context, {}, u"translator"_s).isEmpty());
    QVERIFY(defaultPersonalToken(operation, context, u"a"_s, u"translator"_s).isEmpty());
}

void CredentialChoiceTest::offersToCreateATokenWhenNoneHasTheScope()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.personalTokens = {sampleToken(u"bare"_s, {})};
    const auto offered = fixes(context, "tags.create", u"bare"_s);
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::CreateToken);
    QCOMPARE(offered[0].text, u"Create a token for this operation…"_s);
    QCOMPARE(offered[0].scopes, QStringList{create});
    QCOMPARE(offered[0].suggestedName, u"Create a tag"_s);
}

void CredentialChoiceTest::offersAnotherTokenThatHasTheScope()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.personalTokens = {sampleToken(u"bare"_s, {}), sampleToken(u"a"_s, {create})};
    const auto offered = fixes(context, "tags.create", u"bare"_s);
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::UseToken);
    QCOMPARE(offered[0].tokenId, u"a"_s);
}

void CredentialChoiceTest::offersNothingWhenTheSelectionIsSuitable()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.personalTokens = {sampleToken(u"a"_s, {create})};
    QVERIFY(fixes(context, "tags.create", u"a"_s).empty());
    QVERIFY(fixes(context, "tags.list", {}).empty());
}

void CredentialChoiceTest::offersToAddAProjectTokenWhenThereIsNone()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    context.projectTokens.clear();
    const auto offered = fixes(context, "tags.list", {}, {});
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::AddProjectToken);
}

void CredentialChoiceTest::suggestsANameThatIsFree()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    PersonalAccessToken taken = sampleToken(u"bare"_s, {});
    taken.name = u"Create a tag"_s;
    context.personalTokens = {taken};
    QCOMPARE(fixes(context, "tags.create", {})[0].suggestedName, u"Create a tag (2)"_s);
}

PATLAS_CORE_TEST(CredentialChoiceTest)
#include "tst_credentialchoice.moc"
