// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/ScopeSummary.h"
#include "tests/support/TestMain.h"
#include "tests/ui/scopes/SampleScopes.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class ScopeSummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void summaryNamesAbilitiesAndMissingOnes();
    void emptySelectionHasASummary();
    void destructiveScopeWarnsAboutALeak();
    void allScopesWarnAboutALeak();
    void abilitiesBeyondTheRoleAreReportedSeparately();
    void namesMissingFromTheDescriptionAreUnknown();
    void longListsOfAbilitiesAreShortened();
    void listsAreJoinedAsInASentence();
};

void ScopeSummaryTest::summaryNamesAbilitiesAndMissingOnes()
{
    const ScopeSummary summary = summarise(sampleScopes(), {u"can_create_tags"_s, u"can_read_projects"_s});
    QCOMPARE(
        summary.text(),
        u"2 of 7 scopes. With this token somebody could list your projects and create tags. They could not "
        "change texts or delete anything."_s);
}

void ScopeSummaryTest::emptySelectionHasASummary()
{
    QCOMPARE(summarise(sampleScopes(), {}).text(),
             u"0 of 7 scopes. Pick at least one: a token without scopes opens nothing."_s);
}

void ScopeSummaryTest::destructiveScopeWarnsAboutALeak()
{
    const ScopeSummary summary = summarise(sampleScopes(), {u"can_delete_tags"_s});
    QVERIFY2(summary.caution.contains(u"If it leaks, somebody could delete tags"_s),
             qPrintable(summary.caution));
    QVERIFY(!summary.couldNot.contains(u"delete anything"_s));
}

void ScopeSummaryTest::allScopesWarnAboutALeak()
{
    const ApiDescription api = sampleScopes();
    QStringList all;
    for (const Scope &scope : api.scopes)
        all.append(scope.name);
    const ScopeSummary summary = summarise(api, all);
    QCOMPARE(summary.count, u"7 of 7 scopes."_s);
    QVERIFY(summary.couldNot.isEmpty());
    QVERIFY2(summary.caution.startsWith(u"That is everything"_s), qPrintable(summary.caution));
}

void ScopeSummaryTest::abilitiesBeyondTheRoleAreReportedSeparately()
{
    const ScopeSummary summary =
        summarise(sampleScopes(), {u"can_create_projects"_s, u"can_create_tags"_s}, u"manager"_s);
    QCOMPARE(summary.could, u"With this token somebody could create tags."_s);
    QVERIFY2(summary.caution.startsWith(u"Your role may not create projects"_s), qPrintable(summary.caution));
    const ScopeSummary nothing = summarise(sampleScopes(), {u"can_create_projects"_s}, u"manager"_s);
    QVERIFY(nothing.could.isEmpty());
    QVERIFY(!nothing.caution.isEmpty());
}

void ScopeSummaryTest::namesMissingFromTheDescriptionAreUnknown()
{
    const ScopeSummary summary = summarise(sampleScopes(), {u"can_fly"_s});
    QCOMPARE(summary.count, u"1 of 8 scopes."_s);
    QCOMPARE(summary.caution, u"What can_fly allows is not known here."_s);
}

void ScopeSummaryTest::longListsOfAbilitiesAreShortened()
{
    ApiDescription api = sampleScopes();
    QStringList names;
    for (int i = 0; i < 20; ++i) {
        Scope scope;
        scope.name = u"can_do_%1"_s.arg(i);
        scope.ability = u"do thing %1"_s.arg(i);
        api.scopes.push_back(scope);
        names.append(scope.name);
    }
    const QString could = summarise(api, names).could;
    QVERIFY2(could.endsWith(u"and do 14 more things."_s), qPrintable(could));
}

void ScopeSummaryTest::listsAreJoinedAsInASentence()
{
    QCOMPARE(joinedByAnd({}), QString());
    QCOMPARE(joinedByAnd({u"a"_s}), u"a"_s);
    QCOMPARE(joinedByAnd({u"a"_s, u"b"_s}), u"a and b"_s);
    QCOMPARE(joinedByAnd({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
    // Text that looks like a placeholder is not replaced.
    QCOMPARE(joinedByAnd({u"%2"_s, u"b"_s}), u"%2 and b"_s);
}

PATLAS_CORE_TEST(ScopeSummaryTest)
#include "tst_scopesummary.moc"
