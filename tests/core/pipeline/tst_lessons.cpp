// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Lessons.h"

#include "core/diagnosis/Refusal.h"
#include "core/environment/StandingRepository.h"
#include "core/storage/Database.h"
#include "tests/core/preflight/SmallCatalog.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

class LessonsTest : public QObject {
    Q_OBJECT

private:
    const Catalog m_catalog = smallCatalog();

    static Exchange answered(const QString &operationId, int status)
    {
        Exchange exchange;
        exchange.status = status;
        exchange.request.operationId = operationId;
        exchange.request.personalTokenId = u"t-ci"_s;
        return exchange;
    }

    std::vector<Lesson> lessons(const QString &operationId, int status, const QByteArray &body = {}) const
    {
        return lessonsOf(answered(operationId, status), body, m_catalog, appId, {appId, u"other"_s});
    }

    /// A context of the real service that has learnt these lessons about the owner of "CI tags".
    PreflightContext taught(const std::vector<Lesson> &lessons) const
    {
        PreflightContext context = remoteContext(m_catalog);
        LearntStanding &standing = context.learnt[u"owner"_s];
        for (const Lesson &lesson : lessons)
            (lesson.about == Lesson::About::Role ? standing.roles : standing.projects)
                .insert(lesson.name, {lesson.positive, context.now});
        return context;
    }

private Q_SLOTS:
    void aChangeThatWasMadeShowsRoleAndMembership()
    {
        QCOMPARE(lessons(u"tags.create"_s, 201),
                 (std::vector<Lesson>{{Lesson::About::Role, u"manager"_s, true},
                                      {Lesson::About::Project, appId, true}}));
    }

    void aRefusedRoleShowsWhatItIsAndWhatItIsNot()
    {
        const QByteArray said =
            R"({"message":"The role translator may not create tags: it takes manager or higher."})";
        QCOMPARE(lessons(u"tags.create"_s, 403, said),
                 (std::vector<Lesson>{{Lesson::About::Role, u"translator"_s, true},
                                      {Lesson::About::Role, u"manager"_s, false}}));
    }

    void somebodyWhoIsNoMemberIsRemembered()
    {
        QCOMPARE(lessons(u"tags.create"_s, 403, R"({"message":"owner is not a member of Demo app."})"),
                 (std::vector<Lesson>{{Lesson::About::Project, appId, false}}));
    }

    void aListOfProjectsNamesThemAll()
    {
        const auto learnt = lessons(u"projects.list"_s, 200, "[{\"_id\":\"" + appId.toLatin1() + "\"}]");
        QCOMPARE(learnt,
                 (std::vector<Lesson>{{Lesson::About::Role, u"translator"_s, true},
                                      {Lesson::About::Project, appId, true},
                                      {Lesson::About::Project, u"other"_s, false}}));
        QCOMPARE(lessons(u"projects.list"_s, 200, "[]").size(), 1U);
        QCOMPARE(lessons(u"projects.list"_s, 200, "[{\"_id\":").size(), 1U);
    }

    void otherAnswersShowNothing()
    {
        QVERIFY(lessons(u"tags.create"_s, 403, R"({"message":"no"})").empty());
        QVERIFY(lessons(u"tags.create"_s, 500).empty());
        QVERIFY(lessons(u"unknown"_s, 200).empty());
        Exchange withoutToken = answered(u"tags.create"_s, 201);
        withoutToken.request.personalTokenId.clear();
        QVERIFY(lessonsOf(withoutToken, {}, m_catalog, appId, {}).empty());
    }

    void whatWasLearntIsForetoldAsProbable()
    {
        const auto fine = preflight(createTag(), taught(lessons(u"tags.create"_s, 201)));
        QVERIFY(!fine.foretold());
        QCOMPARE(fine.verdict, Verdict::ProbablyAllowed);
        QVERIFY(fine.finding(FindingKind::ScopeGranted)->detail.contains(u"Earlier answers"_s));

        const auto low =
            preflight(createTag(),
                      taught(lessons(u"tags.create"_s, 403,
                                     R"({"message":"The role translator may not x: it takes manager."})")));
        QCOMPARE(low.foretold()->kind, FindingKind::RoleTooLow);
        QVERIFY(!low.foretold()->certain);
        QCOMPARE(low.verdict, Verdict::ProbablyRefused);

        const auto stranger = preflight(
            createTag(),
            taught(lessons(u"tags.create"_s, 403, R"({"message":"owner is not a member of Demo app."})")));
        QCOMPARE(stranger.foretold()->kind, FindingKind::NotAMember);
        QCOMPARE(stranger.verdict, Verdict::ProbablyRefused);
    }

    void theLatestAnswerCounts()
    {
        PreflightContext context = taught({{Lesson::About::Role, u"manager"_s, false}});
        context.learnt[u"owner"_s].roles.insert(u"administrator"_s, {true, context.now.addSecs(60)});
        QVERIFY2(!preflight(createTag(), context).foretold(),
                 "whoever is an administrator now is a manager too");
        context.learnt[u"owner"_s].roles.insert(u"administrator"_s, {true, context.now.addSecs(-60)});
        QCOMPARE(preflight(createTag(), context).foretold()->kind, FindingKind::RoleTooLow);
    }

    void aTokenOfNobodyKnownHasAStandingOfItsOwn()
    {
        PreflightContext context = remoteContext(m_catalog);
        context.personalTokens[0].owner.clear();
        QCOMPARE(standingSubject(context.personalTokens[0]), u"token t-ci"_s);
        context.learnt[u"token t-ci"_s].projects.insert(appId, {false, context.now});
        QCOMPARE(preflight(createTag(), context).foretold()->kind, FindingKind::NotAMember);
    }

    void unknownScopesAreNoRefusal()
    {
        PreflightContext context = remoteContext(m_catalog);
        context.personalTokens[0].scopes.clear();
        const auto report = preflight(createTag(), context);
        QVERIFY(!report.foretold());
        QVERIFY(report.finding(FindingKind::ScopeUnknown));
        QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
    }

    void lessonsSurviveARestart()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"patlas.sqlite"_s);
        const QDateTime seen(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        {
            Database database(file);
            StandingRepository standings(database);
            const std::vector<Lesson> learnt{{Lesson::About::Role, u"manager"_s, false},
                                             {Lesson::About::Project, appId, true}};
            QVERIFY(waitFor(standings.learn(u"gl-strings"_s, u"owner"_s, learnt, seen)));
            QVERIFY(waitFor(standings.learn(u"gl-strings"_s, u"owner"_s,
                                            {{Lesson::About::Role, u"manager"_s, true}}, seen.addSecs(1))));
        }
        Database database(file);
        StandingRepository standings(database);
        QVERIFY(waitFor(standings.load()));
        const LearntStanding standing = standings.in(u"gl-strings"_s).value(u"owner"_s);
        QVERIFY(standing.roles.value(u"manager"_s).positive);
        QCOMPARE(standing.roles.value(u"manager"_s).seen, seen.addSecs(1));
        QVERIFY(standing.projects.value(appId).positive);
        QVERIFY(standings.in(u"sandbox"_s).isEmpty());
    }
};

PATLAS_CORE_TEST(LessonsTest)
#include "tst_lessons.moc"
