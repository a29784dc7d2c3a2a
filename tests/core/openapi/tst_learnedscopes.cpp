// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ApiDescription.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

ApiDescription ticketOffice()
{
    const Result<ApiDescription> api = readOpenApi(
        "openapi: 3.1.0\ninfo: {title: Tickets, version: '1'}\nsecurity: [{token: []}, {}]\npaths:\n"
        "  /events: {get: {operationId: list, summary: List events, tags: [Events]}}\n"
        "  /events/{id}: {delete: {operationId: remove, security: [{token: [write]}, {token: [], key: "
        "[]}]}}\n"
        "  /open: {get: {operationId: open, security: []}}\n"
        "components: {securitySchemes: {token: {type: http, scheme: bearer}, "
        "key: {type: apiKey, in: header, name: X-Key}}}\n");
    if (!api)
        qFatal("%s", qPrintable(api.error().message()));
    return *api;
}

LearnedScopes learnt(const QString &method, const QString &path, std::vector<QStringList> alternatives,
                     const QByteArray &source = "X-Needed")
{
    return {method, path, u"token"_s, std::move(alternatives), source, utc(QDate(2026, 1, 2), QTime(3, 4))};
}

/// The scopes of the token in each alternative: "repo public -" ("-": none, "·": no credential).
QString needsOf(const ApiDescription &api, const QString &id)
{
    QStringList all;
    for (const CredentialNeeds &needs : api.needsOf(*api.operation(id))) {
        const CredentialNeed *need = needs.find(u"token");
        all << (!need ? u"·"_s : need->scopes.isEmpty() ? u"-"_s : need->scopes.join(u'+'));
    }
    return all.join(u' ');
}

} // namespace

class LearnedScopesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAlternativeIsEnough()
    {
        const ApiDescription api = withLearnedScopes(
            ticketOffice(), {learnt(u"GET"_s, u"/events"_s, {{u"read"_s}, {u"a"_s, u"b"_s}})});
        QCOMPARE(needsOf(api, u"list"_s), u"read a+b ·"_s);
        QCOMPARE(needsOf(api, u"remove"_s), u"write -"_s);
        QCOMPARE(api.personalDemand(*api.operation(u"list"_s)), Demand::Recommended); // as it was
        const Operation &list = *api.operation(u"list"_s);
        QCOMPARE(list.learned.size(), std::size_t(1));
        QCOMPARE(list.learned.front().source, "X-Needed");
        QCOMPARE(list.scopeConfidence, Confidence::Documented);
    }

    void describedScopesStay()
    {
        const LearnedScopes more = learnt(u"DELETE"_s, u"/events/{id}"_s, {{u"admin"_s}});
        QCOMPARE(needsOf(withLearnedScopes(ticketOffice(), {more}), u"remove"_s), u"write+admin admin"_s);
        // What is described is enough already.
        const LearnedScopes same = learnt(u"DELETE"_s, u"/events/{id}"_s, {{u"write"_s}, {u"admin"_s}});
        QCOMPARE(needsOf(withLearnedScopes(ticketOffice(), {same}), u"remove"_s), u"write write admin"_s);
    }

    void severalHeadersAreWaysToTheSame()
    {
        const ApiDescription api =
            withLearnedScopes(ticketOffice(),
                              {learnt(u"GET"_s, u"/events"_s, {{u"read"_s}}),
                               learnt(u"GET"_s, u"/events"_s, {{u"events=read"_s}}, "X-Fine")});
        QCOMPARE(needsOf(api, u"list"_s), u"read events=read ·"_s);
        QCOMPARE(api.operation(u"list"_s)->learned.size(), std::size_t(2));
    }

    void whatReadsComesFirstWhereNothingIsWritten()
    {
        const std::vector<QStringList> ways{{u"admin:org"_s}, {u"read:org"_s}, {u"admin"_s, u"read"_s}};
        const ApiDescription api = withLearnedScopes(
            ticketOffice(),
            {learnt(u"GET"_s, u"/events"_s, ways), learnt(u"DELETE"_s, u"/events/{id}"_s, ways)});
        QCOMPARE(needsOf(api, u"list"_s), u"read:org admin:org admin+read ·"_s);
        QCOMPARE(api.operation(u"remove"_s)->security.front().front().scopes,
                 QStringList({u"write"_s, u"admin:org"_s}));
    }

    void noneIsAlsoKnown()
    {
        const LearnedScopes none = learnt(u"GET"_s, u"/events"_s, {{}});
        const ApiDescription api = withLearnedScopes(ticketOffice(), {none});
        QCOMPARE(needsOf(api, u"list"_s), u"- ·"_s);
        QVERIFY(isNewTo(ticketOffice(), none)); // it does not say so itself
    }

    void newNamesCanBeChosen()
    {
        const ApiDescription api =
            withLearnedScopes(ticketOffice(), {learnt(u"GET"_s, u"/events"_s, {{u"read"_s}})});
        const Scope *scope = api.scope(u"read");
        QVERIFY(scope);
        QCOMPARE(scope->group, u"Events"_s);
        QCOMPARE(scope->ability, u"List events"_s);
        QCOMPARE(api.operationsFor(u"read").size(), std::size_t(1));
    }

    void onlyNewsAreNew()
    {
        const ApiDescription api = ticketOffice();
        QVERIFY(isNewTo(api, learnt(u"GET"_s, u"/events"_s, {{u"read"_s}})));
        QVERIFY(!isNewTo(api, learnt(u"POST"_s, u"/events"_s, {{u"read"_s}})));
        QVERIFY(!isNewTo(api, learnt(u"GET"_s, u"/open"_s, {{u"read"_s}}))); // it takes no credential
        LearnedScopes other = learnt(u"GET"_s, u"/events"_s, {{u"read"_s}});
        other.slotId = u"key"_s;
        QVERIFY(!isNewTo(api, other));
    }

    void manyAlternativesAreBounded()
    {
        std::vector<QStringList> many;
        for (int i = 0; i < 500; ++i)
            many.push_back({u"s%1"_s.arg(i)});
        const ApiDescription api = withLearnedScopes(ticketOffice(), {learnt(u"GET"_s, u"/events"_s, many)});
        QVERIFY(api.operation(u"list"_s)->security.size() < 50);
    }
};

PATLAS_PLAIN_TEST(LearnedScopesTest)
#include "tst_learnedscopes.moc"
