// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ApiDescription.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"

#include "tests/support/TestMain.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

Operation operation(const QString &id, const QString &method, const QString &path)
{
    Operation result;
    result.id = id;
    result.method = method;
    result.path = path;
    return result;
}

QStringList ids(const std::vector<const Operation *> &operations)
{
    QStringList result;
    for (const Operation *one : operations)
        result.append(one->id);
    return result;
}

} // namespace

class TestApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<ApiDescription> api = readOpenApi(builtInApiDocument());
        QVERIFY2(api.has_value(), api ? "" : qPrintable(api.error().message()));
        m_api = std::move(*api);
    }

    void findsTheOperationOfAPath_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id"); // empty: no operation
        const auto row = [](const char *method, const char *path, const char *id) {
            QTest::addRow("%s %s", method, path)
                << QString::fromLatin1(method) << QString::fromLatin1(path) << QString::fromLatin1(id);
        };
        row("GET", "/tags", "tags.list");
        row("GET", "/tags/", "tags.list");
        row("POST", "/tags", "tags.create");
        row("GET", "/tags/5f01", "tags.get");
        row("GET", "/tags/5f01/", "tags.get");
        row("DELETE", "/tags/a%2Fb", "tags.delete");
        row("GET", "/tags/{tagId}", "tags.get");
        row("GET", "/", "translations.get");
        row("GET", "", "translations.get");
        row("POST", "/", "translations.post");
        row("GET", "/projects", "projects.list");
        row("PATCH", "/tags", "");
        row("GET", "/tag", "");
        row("GET", "/tags/5f01/entries", "");
        row("GET", "/tags//", "");
        row("GET", "//", "");
        row("GET", "/Tags", "");
    }
    void findsTheOperationOfAPath()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QString, id);
        const Operation *found = m_api.match(method, path);
        QCOMPARE(found ? found->id : QString(), id);
    }

    void prefersLiteralSegmentsToTemplatesInAnyOrder()
    {
        ApiDescription api;
        api.operations = {
            operation(u"any"_s, u"GET"_s, u"/{kind}/{id}"_s),
            operation(u"named"_s, u"GET"_s, u"/tags/{id}"_s),
            operation(u"latest"_s, u"GET"_s, u"/tags/latest"_s),
            operation(u"file"_s, u"GET"_s, u"/tags/{id}.json"_s),
            operation(u"kindLatest"_s, u"GET"_s, u"/{kind}/latest"_s),
        };
        QCOMPARE(api.match(u"GET", u"/tags/latest")->id, u"latest"_s);
        QCOMPARE(api.match(u"GET", u"/tags/7.json")->id, u"file"_s);
        QCOMPARE(api.match(u"GET", u"/tags/7")->id, u"named"_s);
        QCOMPARE(api.match(u"GET", u"/files/latest")->id, u"kindLatest"_s);
        QCOMPARE(api.match(u"GET", u"/files/7")->id, u"any"_s);
    }

    void readsPathParametersAndDecodesThem()
    {
        const Operation tag = operation(u"tag"_s, u"GET"_s, u"/tags/{tagId}/as/{name}.json"_s);
        const auto values = pathParameters(tag, u"/tags/a%2Fb%20c/as/x.json");
        QVERIFY(values.has_value());
        const std::vector<std::pair<QString, QString>> expected{{u"tagId"_s, u"a/b c"_s},
                                                                {u"name"_s, u"x"_s}};
        QCOMPARE(*values, expected);
    }

    void returnsNoPathParametersForAnotherPath()
    {
        const Operation tag = operation(u"tag"_s, u"GET"_s, u"/tags/{tagId}"_s);
        QVERIFY(!pathParameters(tag, u"/tags").has_value());
        QVERIFY(!pathParameters(tag, u"/tags/").has_value());
        QVERIFY(!pathParameters(tag, u"/branches/1").has_value());
        QVERIFY(!pathParameters(tag, u"/tags/1/2").has_value());
    }

    void higherRolesIncludeLowerOnes()
    {
        const QStringList ascending{u"translator"_s, u"manager"_s, u"administrator"_s, u"owner"_s};
        for (qsizetype has = 0; has < ascending.size(); ++has) {
            for (qsizetype needs = 0; needs < ascending.size(); ++needs) {
                const std::optional<bool> allowed = m_api.roleAllows(ascending[has], ascending[needs]);
                QVERIFY(allowed.has_value());
                QVERIFY2(*allowed == (has >= needs), qPrintable(ascending[has] + u' ' + ascending[needs]));
            }
        }
    }

    void unknownRolesAreNotComparable()
    {
        QVERIFY(!m_api.roleAllows(u"guest", u"manager").has_value());
        QVERIFY(!m_api.roleAllows(u"owner", u"emperor").has_value());
        QVERIFY(!m_api.roleAllows(u"", u"").has_value());
    }

    void distinguishesRequiredRecommendedAndUnneededTokens()
    {
        QCOMPARE(m_api.personalDemand(*m_api.operation(u"tags.create")), Demand::Recommended);
        QCOMPARE(m_api.personalDemand(*m_api.operation(u"orders.create")), Demand::Required);
        QCOMPARE(m_api.personalDemand(*m_api.operation(u"projects.list")), Demand::Required);
        QCOMPARE(m_api.personalDemand(*m_api.operation(u"tags.list")), Demand::None);
        QCOMPARE(m_api.personalDemand(Operation()), Demand::None);
    }

    void findsTheOperationsOfAScope()
    {
        QCOMPARE(ids(m_api.operationsFor(u"can_create_tags")), {u"tags.create"_s});
        QCOMPARE(ids(m_api.operationsFor(u"can_edit_translations")), {u"translations.post"_s});
        QVERIFY(m_api.operationsFor(u"can_merge_branches").empty());
        QVERIFY(m_api.operationsFor(u"").empty());
    }

    void returnsNothingForUnknownNames()
    {
        QCOMPARE(m_api.operation(u"tags.create")->title, u"Create a tag"_s);
        QVERIFY(!m_api.operation(u"tags"));
        QVERIFY(!m_api.scheme(u"none"));
        QVERIFY(!m_api.scope(u"can_fly"));
        QVERIFY(!m_api.role(u"Manager")); // ids are lower case
    }

    void onlyModifyingMethodsAreWrites()
    {
        for (const Operation &one : m_api.operations)
            QCOMPARE(one.isWrite(), one.method != "GET"_L1);
        QVERIFY(!operation({}, u"HEAD"_s, {}).isWrite());
    }

private:
    ApiDescription m_api;
};

PATLAS_CORE_TEST(TestApi)
#include "tst_apidescription.moc"
