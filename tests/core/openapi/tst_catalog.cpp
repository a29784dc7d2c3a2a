// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/Catalog.h"
#include "core/openapi/OpenApiReader.h"

#include "tests/support/TestMain.h"

#include <QtTest>

#include <algorithm>

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

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<Catalog> catalog = readOpenApi(builtInApiDocument());
        QVERIFY2(catalog.has_value(), catalog ? "" : qPrintable(catalog.error().message()));
        m_catalog = std::move(*catalog);
    }

    void findsTheOperationOfAPath_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id"); // empty: none
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
        const Operation *found = m_catalog.match(method, path);
        QCOMPARE(found ? found->id : QString(), id);
    }

    void prefersLiteralSegmentsToTemplatesWhateverComesFirst()
    {
        Catalog catalog;
        catalog.operations = {
            operation(QStringLiteral("any"), QStringLiteral("GET"), QStringLiteral("/{kind}/{id}")),
            operation(QStringLiteral("named"), QStringLiteral("GET"), QStringLiteral("/tags/{id}")),
            operation(QStringLiteral("latest"), QStringLiteral("GET"), QStringLiteral("/tags/latest")),
            operation(QStringLiteral("file"), QStringLiteral("GET"), QStringLiteral("/tags/{id}.json")),
            operation(QStringLiteral("kindLatest"), QStringLiteral("GET"), QStringLiteral("/{kind}/latest")),
        };
        QCOMPARE(catalog.match(u"GET", u"/tags/latest")->id, QStringLiteral("latest"));
        QCOMPARE(catalog.match(u"GET", u"/tags/7.json")->id, QStringLiteral("file"));
        QCOMPARE(catalog.match(u"GET", u"/tags/7")->id, QStringLiteral("named"));
        QCOMPARE(catalog.match(u"GET", u"/files/latest")->id, QStringLiteral("kindLatest"));
        QCOMPARE(catalog.match(u"GET", u"/files/7")->id, QStringLiteral("any"));
    }

    void readsPathParametersAndDecodesThem()
    {
        const Operation tag = operation(QStringLiteral("tag"), QStringLiteral("GET"),
                                        QStringLiteral("/tags/{tagId}/as/{name}.json"));
        const auto values = pathParameters(tag, u"/tags/a%2Fb%20c/as/x.json");
        QVERIFY(values.has_value());
        const std::vector<std::pair<QString, QString>> expected{
            {QStringLiteral("tagId"), QStringLiteral("a/b c")},
            {QStringLiteral("name"), QStringLiteral("x")}};
        QCOMPARE(*values, expected);
    }

    void givesNoPathParametersForAnotherPath()
    {
        const Operation tag =
            operation(QStringLiteral("tag"), QStringLiteral("GET"), QStringLiteral("/tags/{tagId}"));
        QVERIFY(!pathParameters(tag, u"/tags").has_value());
        QVERIFY(!pathParameters(tag, u"/tags/").has_value());
        QVERIFY(!pathParameters(tag, u"/branches/1").has_value());
        QVERIFY(!pathParameters(tag, u"/tags/1/2").has_value());
    }

    void higherRolesIncludeLowerOnes()
    {
        const QStringList ascending{QStringLiteral("translator"), QStringLiteral("manager"),
                                    QStringLiteral("administrator"), QStringLiteral("owner")};
        for (qsizetype has = 0; has < ascending.size(); ++has) {
            for (qsizetype needs = 0; needs < ascending.size(); ++needs) {
                const std::optional<bool> allowed = m_catalog.roleAllows(ascending[has], ascending[needs]);
                QVERIFY(allowed.has_value());
                QVERIFY2(*allowed == (has >= needs), qPrintable(ascending[has] + u' ' + ascending[needs]));
            }
        }
    }

    void saysNothingAboutUnknownRoles()
    {
        QVERIFY(!m_catalog.roleAllows(u"guest", u"manager").has_value());
        QVERIFY(!m_catalog.roleAllows(u"owner", u"emperor").has_value());
        QVERIFY(!m_catalog.roleAllows(u"", u"").has_value());
    }

    void tellsRequiredFromRecommendedFromUnneededTokens()
    {
        QCOMPARE(m_catalog.patDemand(*m_catalog.operation(u"tags.create")), PatDemand::Recommended);
        QCOMPARE(m_catalog.patDemand(*m_catalog.operation(u"orders.create")), PatDemand::Required);
        QCOMPARE(m_catalog.patDemand(*m_catalog.operation(u"projects.list")), PatDemand::Required);
        QCOMPARE(m_catalog.patDemand(*m_catalog.operation(u"tags.list")), PatDemand::None);
        QCOMPARE(m_catalog.patDemand(Operation()), PatDemand::None);
    }

    void findsTheOperationsThatAScopeOpens()
    {
        QCOMPARE(ids(m_catalog.operationsFor(u"can_create_tags")), {QStringLiteral("tags.create")});
        QCOMPARE(ids(m_catalog.operationsFor(u"can_edit_translations")),
                 {QStringLiteral("translations.post")});
        QVERIFY(m_catalog.operationsFor(u"can_merge_branches").empty());
        QVERIFY(m_catalog.operationsFor(u"").empty());
    }

    void givesNothingForUnknownNames()
    {
        QCOMPARE(m_catalog.operation(u"tags.create")->title, QStringLiteral("Create a tag"));
        QVERIFY(!m_catalog.operation(u"tags"));
        QVERIFY(!m_catalog.scheme(u"none"));
        QVERIFY(!m_catalog.scope(u"can_fly"));
        QVERIFY(!m_catalog.role(u"Manager")); // ids are lower case
    }

    void onlyMethodsThatChangeSomethingAreWrites()
    {
        for (const Operation &one : m_catalog.operations)
            QCOMPARE(one.isWrite(), one.method != QLatin1String("GET"));
        QVERIFY(!operation({}, QStringLiteral("HEAD"), {}).isWrite());
    }

private:
    Catalog m_catalog;
};

PATLAS_CORE_TEST(TestCatalog)
#include "tst_catalog.moc"
