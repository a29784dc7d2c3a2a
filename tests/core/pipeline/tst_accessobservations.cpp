// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/AccessObservations.h"

#include "core/environment/ObservedAccessRepository.h"
#include "core/storage/Database.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/BuiltInRefusals.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

class AccessObservationsTest : public QObject {
    Q_OBJECT

private:
    const ApiDescription m_api = smallApi();

    static Exchange answered(const QString &operationId, int status)
    {
        Exchange exchange;
        exchange.status = status;
        exchange.request.operationId = operationId;
        choose(exchange.request.credentials, personalSlot, u"t-ci"_s);
        return exchange;
    }

    std::vector<AccessObservation> observations(const QString &operationId, int status,
                                                const QByteArray &body = {}) const
    {
        return observeAccess(answered(operationId, status), body, m_api, appId, {appId, u"other"_s});
    }

    /// A context of the real service with these observations about the owner of "CI tags".
    PreflightContext taught(const std::vector<AccessObservation> &observations) const
    {
        PreflightContext context = remoteContext(m_api);
        ObservedAccess &access = context.observed[u"owner"_s];
        for (const AccessObservation &observation : observations)
            (observation.about == AccessObservation::About::Role ? access.roles : access.projects)
                .insert(observation.name, {observation.positive, context.now});
        return context;
    }

private Q_SLOTS:
    void successfulWriteShowsRoleAndMembership()
    {
        QCOMPARE(observations(u"tags.create"_s, 201),
                 (std::vector<AccessObservation>{{AccessObservation::About::Role, u"manager"_s, true},
                                                 {AccessObservation::About::Project, appId, true}}));
    }

    void projectListShowsAllMemberships()
    {
        const auto observed =
            observations(u"projects.list"_s, 200, "[{\"_id\":\"" + appId.toLatin1() + "\"}]");
        QCOMPARE(observed,
                 (std::vector<AccessObservation>{{AccessObservation::About::Role, u"translator"_s, true},
                                                 {AccessObservation::About::Project, appId, true},
                                                 {AccessObservation::About::Project, u"other"_s, false}}));
        QCOMPARE(observations(u"projects.list"_s, 200, "[]").size(), 1U);
        QCOMPARE(observations(u"projects.list"_s, 200, "[{\"_id\":").size(), 1U);
    }

    void otherResponsesShowNothing()
    {
        // A description that does not say what the words of its service mean.
        QVERIFY(observations(u"tags.create"_s, 403, R"({"message":"owner is not a member of Demo app."})")
                    .empty());
        QVERIFY(observations(u"tags.create"_s, 403,
                             R"({"message":"The role translator may not create tags: it takes manager."})")
                    .empty());
        QVERIFY(observations(u"tags.create"_s, 403, R"({"message":"no"})").empty());
        QVERIFY(observations(u"tags.create"_s, 500).empty());
        QVERIFY(observations(u"unknown"_s, 200).empty());
        Exchange withoutToken = answered(u"tags.create"_s, 201);
        withoutToken.request.credentials.remove(personalSlot);
        QVERIFY(observeAccess(withoutToken, {}, m_api, appId, {}).empty());
    }

    void refusalTeachesWhatTheDescriptionSaysThatItMeans()
    {
        ApiDescription api = smallApi();
        api.refusals = builtInRefusals();
        const auto shown = [&api](const QByteArray &message, const QString &project = appId) {
            return observeAccess(answered(u"tags.create"_s, 403), "{\"message\":\"" + message + "\"}", api,
                                 project, {});
        };
        using About = AccessObservation::About;
        const std::vector<AccessObservation> none;
        QCOMPARE(shown("owner is not a member of Demo app."),
                 (std::vector<AccessObservation>{{About::Project, appId, false}}));
        QCOMPARE(shown("owner is not a member of Demo app.", {}), none);
        QCOMPARE(shown("The role translator may not create tags: it takes manager or higher."),
                 (std::vector<AccessObservation>{{About::Role, u"manager"_s, false}}));
        QCOMPARE(shown("The role translator may not create tags: it takes more."), // no role of that name
                 (std::vector<AccessObservation>{{About::Role, u"manager"_s, false}}));
        QCOMPARE(shown("This token lacks the scope can_create_tags."), none);
        QCOMPARE(shown("no"), none);
    }

    void observedRefusalIsPredictedAsProbable()
    {
        const auto fine = preflight(createTag(), taught(observations(u"tags.create"_s, 201)));
        QVERIFY(!fine.expectedRefusal());
        QCOMPARE(fine.verdict, Verdict::ProbablyAllowed);
        QVERIFY(fine.finding(FindingKind::ScopeGranted)->detail.contains(u"Earlier responses"_s));

        const auto low =
            preflight(createTag(), taught({{AccessObservation::About::Role, u"manager"_s, false}}));
        QCOMPARE(low.expectedRefusal()->kind, FindingKind::RoleTooLow);
        QVERIFY(!low.expectedRefusal()->isCertain());
        QCOMPARE(low.verdict, Verdict::ProbablyRefused);

        const auto stranger =
            preflight(createTag(), taught(observations(u"projects.list"_s, 200, R"([{"_id":"other"}])")));
        QCOMPARE(stranger.expectedRefusal()->kind, FindingKind::NotAMember);
        QCOMPARE(stranger.verdict, Verdict::ProbablyRefused);
    }

    void latestObservationCounts()
    {
        PreflightContext context = taught({{AccessObservation::About::Role, u"manager"_s, false}});
        context.observed[u"owner"_s].roles.insert(u"administrator"_s, {true, context.now.addSecs(60)});
        QVERIFY2(!preflight(createTag(), context).expectedRefusal(),
                 "whoever is an administrator now is a manager too");
        context.observed[u"owner"_s].roles.insert(u"administrator"_s, {true, context.now.addSecs(-60)});
        QCOMPARE(preflight(createTag(), context).expectedRefusal()->kind, FindingKind::RoleTooLow);
    }

    void tokenWithoutAnOwnerHasItsOwnObservations()
    {
        PreflightContext context = remoteContext(m_api);
        firstOfKind(context.credentials, true).owner.clear();
        QCOMPARE(accessSubject(firstOfKind(context.credentials, true)), u"token t-ci"_s);
        context.observed[u"token t-ci"_s].projects.insert(appId, {false, context.now});
        QCOMPARE(preflight(createTag(), context).expectedRefusal()->kind, FindingKind::NotAMember);
    }

    void unknownScopesAreNotARefusal()
    {
        PreflightContext context = remoteContext(m_api);
        firstOfKind(context.credentials, true).scopes.clear();
        const auto report = preflight(createTag(), context);
        QVERIFY(!report.expectedRefusal());
        QVERIFY(report.finding(FindingKind::ScopeUnknown));
        QCOMPARE(report.verdict, Verdict::ProbablyAllowed);
    }

    void observationsSurviveARestart()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"patlas.sqlite"_s);
        const QDateTime seen = utc(QDate(2026, 5, 1), QTime(12, 0));
        {
            Database database(file);
            ObservedAccessRepository observedAccess(database);
            const std::vector<AccessObservation> observed{
                {AccessObservation::About::Role, u"manager"_s, false},
                {AccessObservation::About::Project, appId, true}};
            QVERIFY(waitFor(observedAccess.learn(u"gl-strings"_s, u"owner"_s, observed, seen)));
            QVERIFY(waitFor(observedAccess.learn(u"gl-strings"_s, u"owner"_s,
                                                 {{AccessObservation::About::Role, u"manager"_s, true}},
                                                 seen.addSecs(1))));
        }
        Database database(file);
        ObservedAccessRepository observedAccess(database);
        QVERIFY(waitFor(observedAccess.load()));
        const ObservedAccess access = observedAccess.in(u"gl-strings"_s).value(u"owner"_s);
        QVERIFY(access.roles.value(u"manager"_s).positive);
        QCOMPARE(access.roles.value(u"manager"_s).seen, seen.addSecs(1));
        QVERIFY(access.projects.value(appId).positive);
        QVERIFY(observedAccess.in(u"sandbox"_s).isEmpty());
    }

    void onlyNewKnowledgeIsAnnounced()
    {
        QTemporaryDir directory;
        Database database(directory.filePath(u"patlas.sqlite"_s));
        ObservedAccessRepository observedAccess(database);
        QSignalSpy changed(&observedAccess, &ObservedAccessRepository::changed);
        QDateTime seen = utc(QDate(2026, 5, 1), QTime(12, 0));
        const auto learn = [&](const QString &role, bool positive) {
            seen = seen.addSecs(1);
            observedAccess.learn(u"e"_s, u"owner"_s, {{AccessObservation::About::Role, role, positive}},
                                 seen);
            return int(changed.size());
        };
        QCOMPARE(learn(u"manager"_s, true), 1);
        QCOMPARE(learn(u"manager"_s, true), 1); // the same again
        QCOMPARE(learn(u"translator"_s, false), 2);
        QCOMPARE(learn(u"manager"_s, true), 3); // the same, but it counts again now
        QCOMPARE(learn(u"manager"_s, true), 3);
        QCOMPARE(observedAccess.in(u"e"_s).value(u"owner"_s).roles.value(u"manager"_s).seen, seen);
    }
};

PATLAS_CORE_TEST(AccessObservationsTest)
#include "tst_accessobservations.moc"
