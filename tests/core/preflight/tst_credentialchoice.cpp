// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CredentialChoice.h"
#include "core/request/OperationDraft.h"
#include "tests/support/Credentials.h"
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
    void refusedTokenComesLastAndStillCounts();
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
    choose(draft.credentials, personalSlot, personalTokenId);
    choose(draft.credentials, projectSlot, projectTokenId);
    return fixesFor(report, draft, context);
}

QString defaultPersonal(const Operation &operation, const PreflightContext &context,
                        const QString &preferred = {}, const QString &user = {})
{
    return defaultCredential(*context.api->credentialSlot(personalSlot), operation, context, preferred, user);
}

QString defaultProject(const Operation &operation, const PreflightContext &context,
                       const QString &preferred = {})
{
    return defaultCredential(*context.api->credentialSlot(projectSlot), operation, context, preferred);
}

} // namespace

void CredentialChoiceTest::selectsTheMostRecentTokenWithTheScopes()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    Credential old = sampleToken(u"old"_s, {create});
    Credential used = sampleToken(u"used"_s, {create});
    used.created = used.created.addDays(-5);
    used.lastUsed = old.created.addDays(3);
    Credential newest = sampleToken(u"newest"_s, {});
    newest.created = old.created.addDays(9);
    setOfKind(context.credentials, true, {old, used, newest});
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonal(operation, context, {}), u"used"_s);
}

void CredentialChoiceTest::prefersTheUsersSelectionIfItSuits()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    Credential later = sampleToken(u"later"_s, {create});
    later.created = later.created.addDays(1);
    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {create}), later, sampleToken(u"bare"_s, {})});
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonal(operation, context, u"a"_s), u"a"_s);
    QCOMPARE(defaultPersonal(operation, context, u"bare"_s), u"later"_s);
}

void CredentialChoiceTest::refusedTokenComesLastAndStillCounts()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    Credential refused = sampleToken(u"refused"_s, {create});
    refused.created = refused.created.addDays(1);
    refused.refused = refused.created;
    setOfKind(context.credentials, true, {refused, sampleToken(u"older"_s, {create})});
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonal(operation, context, {}), u"older"_s);
    QCOMPARE(BestTokens(context).forNeed(*api->personalNeed(operation))->id, u"older"_s);
    // A refusal is no fact: it is not said that no token has the scope, and no new one is proposed.
    setOfKind(context.credentials, true, {refused});
    RequestDraft draft = draftFor(operation, context.environment);
    const auto fixes = fixesFor(preflight(draft, context), draft, context);
    QVERIFY(std::any_of(fixes.begin(), fixes.end(), [](const Fix &fix) {
        return fix.kind == Fix::Kind::UseToken && fix.tokenId == u"refused"_s;
    }));
    QVERIFY(std::none_of(fixes.begin(), fixes.end(),
                         [](const Fix &fix) { return fix.kind == Fix::Kind::CreateToken; }));
}

void CredentialChoiceTest::selectsNoneWhenNoneSuitsOrNoneIsWanted()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {create})});
    QVERIFY(defaultPersonal(*api->operation(u"tags.delete"_s), context, {}).isEmpty());
    QVERIFY(defaultPersonal(*api->operation(u"tags.list"_s), context, {}).isEmpty());
    const Operation &list = *api->operation(u"tags.list"_s);
    QCOMPARE(defaultProject(list, context), u"demo"_s);
    QVERIFY(defaultProject(*api->operation(u"projects.list"_s), context).isEmpty()); // it takes none
    setOfKind(context.credentials, false, {});
    QVERIFY(defaultProject(list, context, u"demo"_s).isEmpty());
}

void CredentialChoiceTest::doesNotSelectTokensOfOtherUsers()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {create})});
    const Operation &operation = *api->operation(u"tags.create"_s);
    QCOMPARE(defaultPersonal(operation, context, {}, u"owner"_s), u"a"_s);
    QVERIFY(defaultPersonal(operation, context, {}, u"translator"_s).isEmpty());
    QVERIFY(defaultPersonal(operation, context, u"a"_s, u"translator"_s).isEmpty());
}

void CredentialChoiceTest::offersToCreateATokenWhenNoneHasTheScope()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, true, {sampleToken(u"bare"_s, {})});
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
    setOfKind(context.credentials, true, {sampleToken(u"bare"_s, {}), sampleToken(u"a"_s, {create})});
    const auto offered = fixes(context, "tags.create", u"bare"_s);
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::UseToken);
    QCOMPARE(offered[0].tokenId, u"a"_s);
}

void CredentialChoiceTest::offersNothingWhenTheSelectionIsSuitable()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, true, {sampleToken(u"a"_s, {create})});
    QVERIFY(fixes(context, "tags.create", u"a"_s).empty());
    QVERIFY(fixes(context, "tags.list", {}).empty());
}

void CredentialChoiceTest::offersToAddAProjectTokenWhenThereIsNone()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    setOfKind(context.credentials, false, {});
    const auto offered = fixes(context, "tags.list", {}, {});
    QCOMPARE(offered.size(), std::size_t(1));
    QVERIFY(offered[0].kind == Fix::Kind::AddToken);
    QCOMPARE(offered[0].slotId, projectSlot);
    QCOMPARE(offered[0].text, u"Add project token…"_s);
}

void CredentialChoiceTest::suggestsANameThatIsFree()
{
    const auto api = sampleApi();
    PreflightContext context = sampleContext(*api);
    Credential taken = sampleToken(u"bare"_s, {});
    taken.name = u"Create a tag"_s;
    setOfKind(context.credentials, true, {taken});
    QCOMPARE(fixes(context, "tags.create", {})[0].suggestedName, u"Create a tag (2)"_s);
}

PATLAS_CORE_TEST(CredentialChoiceTest)
#include "tst_credentialchoice.moc"
