// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/RunOrder.h"

#include "core/collection/HttpFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RunOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usesAreFoundEverywhere();
    void variablesOfTheFileLeadOn();
    void namesOfTheSameFileComeFirst();
    void eachComesAfterWhatItNeeds_data();
    void eachComesAfterWhatItNeeds();
    void longChainsAreOrdered();
};

void RunOrderTest::usesAreFoundEverywhere()
{
    const HttpFile file =
        HttpFile::read("### a\n# @ref inRef\nPOST {{inUrl.response.body.$.u}}/x?y={{createTag.id}}\n"
                       "X: {{inHeader.response.headers.Location}}\nContent-Type: text/plain\n\n"
                       "{{inBody.response.body.*}} {{$uuid}} {{plain}}\n\n"
                       "?? body $.id == {{inCheck.response.body.$.id}}\n");
    QCOMPARE(file.requests().size(), 1U);
    QStringList used = requestsUsedBy(file.requests().front().definition, {});
    used.sort();
    QCOMPARE(used,
             QStringList({u"createTag"_s, u"inBody"_s, u"inCheck"_s, u"inHeader"_s, u"inRef"_s, u"inUrl"_s,
                          u"plain"_s}));
}

void RunOrderTest::variablesOfTheFileLeadOn()
{
    const HttpFile file =
        HttpFile::read("@token = {{login.response.body.$.token}}\n@again = {{token}}{{again}}\n\n"
                       "### a\nGET /x\nAuthorization: Bearer {{again}}\n");
    QHash<QString, QString> variables;
    for (const HttpFileVariable &variable : file.variables())
        variables.insert(variable.name, variable.value);
    QCOMPARE(requestsUsedBy(file.requests().front().definition, variables), QStringList(u"login"_s));
    // However long the way is.
    variables.clear();
    for (int i = 0; i < 100'000; ++i)
        variables.insert(u"a%1"_s.arg(i), u"{{a%1}}"_s.arg(i + 1));
    RequestDefinition request;
    request.url = u"{{a0}}"_s;
    QCOMPARE(requestsUsedBy(request, variables), QStringList(u"a100000"_s));
}

void RunOrderTest::namesOfTheSameFileComeFirst()
{
    RequestNames names;
    names.add(u"a.http"_s, u"create-tag"_s, 0);
    names.add(u"b.http"_s, u"create-tag"_s, 1);
    names.add(u"b.http"_s, u"create-tag"_s, 2);
    names.add(u"b.http"_s, {}, 3);
    QCOMPARE(names.find(u"a.http"_s, u"create-tag"_s), 0);
    QCOMPARE(names.find(u"b.http"_s, u"create-tag"_s), 1);
    QCOMPARE(names.find(u"c.http"_s, u"create-tag"_s), 0);
    QCOMPARE(names.find(u"b.http"_s, u"createTag"_s), 1); // as httpYac calls it
    QCOMPARE(names.find(u"b.http"_s, u"other"_s), -1);
    QCOMPARE(names.find(u"b.http"_s, {}), -1);
}

using Needs = std::vector<std::vector<int>>;

void RunOrderTest::eachComesAfterWhatItNeeds_data()
{
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<std::vector<int>>("order");
    QTest::newRow("none") << Needs{{}, {}, {}} << std::vector<int>{0, 1, 2};
    QTest::newRow("already so") << Needs{{}, {0}, {1}} << std::vector<int>{0, 1, 2};
    QTest::newRow("backwards") << Needs{{1}, {2}, {}} << std::vector<int>{2, 1, 0};
    QTest::newRow("one for two") << Needs{{}, {3}, {3}, {}} << std::vector<int>{0, 3, 1, 2};
    QTest::newRow("circle") << Needs{{1}, {0}, {}} << std::vector<int>{1, 0, 2};
    QTest::newRow("nothing") << Needs{} << std::vector<int>{};
}

void RunOrderTest::eachComesAfterWhatItNeeds()
{
    QFETCH(Needs, needs);
    QFETCH(std::vector<int>, order);
    QCOMPARE(orderedByNeeds(needs), order);
}

void RunOrderTest::longChainsAreOrdered()
{
    constexpr int count = 200'000;
    Needs needs(count);
    for (int i = 0; i + 1 < count; ++i)
        needs[std::size_t(i)] = {i + 1};
    const std::vector<int> order = orderedByNeeds(needs);
    QCOMPARE(order.size(), std::size_t(count));
    QCOMPARE(order.front(), count - 1);
    QCOMPARE(order.back(), 0);
}

PATLAS_CORE_TEST(RunOrderTest)
#include "tst_runorder.moc"
