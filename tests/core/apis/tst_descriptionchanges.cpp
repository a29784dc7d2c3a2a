// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/DescriptionChanges.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

const QByteArray schemes = R"(components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://o.example.com/t', scopes: {read: Read}}}}
)";

ApiDescription reading(const QByteArray &paths,
                       const QByteArray &servers = "[{url: 'https://a.example.com'}]")
{
    const auto api = readOpenApi("openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: " + servers + "\n"
                                 + schemes + "paths:\n" + paths);
    return api ? *api : ApiDescription();
}

Scope scopeNamed(const QString &name)
{
    Scope scope;
    scope.name = name;
    return scope;
}

} // namespace

class DescriptionChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameIsNoChange();
    void operationsAreFoundByMethodAndPath();
    void anotherNameInThePathIsOnlyAParameter();
    void securityIsToldWithItsScopes();
    void serversAndScopes();
};

void DescriptionChangesTest::theSameIsNoChange()
{
    const ApiDescription api = reading("  /a: {get: {security: [{key: []}]}}\n");
    QCOMPARE(api.operations.size(), std::size_t(1));
    QVERIFY(changesBetween(api, api).isEmpty());
}

void DescriptionChangesTest::operationsAreFoundByMethodAndPath()
{
    const ApiDescription before = reading("  /a: {get: {operationId: one}, post: {operationId: two}}\n");
    const ApiDescription after = reading("  /a: {get: {operationId: renamed}, put: {operationId: three}}\n");
    const DescriptionChanges changes = changesBetween(before, after);
    using Kind = OperationChange::Kind;
    QCOMPARE(changes.operations,
             (std::vector<OperationChange>{{Kind::Removed, u"POST"_s, u"/a"_s, {}, {}},
                                           {Kind::Added, u"PUT"_s, u"/a"_s, {}, {}}}));
    QCOMPARE(changes.count(Kind::Added), 1);
}

void DescriptionChangesTest::anotherNameInThePathIsOnlyAParameter()
{
    const QByteArray with =
        "  /t/{%1}: {get: {parameters: [{name: '%1', in: path, required: true, schema: {type: string}}]}}\n";
    const DescriptionChanges changes = changesBetween(reading(QByteArray(with).replace("%1", "id")),
                                                      reading(QByteArray(with).replace("%1", "tagId")));
    QCOMPARE(changes.operations.size(), std::size_t(1));
    const OperationChange &change = changes.operations.front();
    QCOMPARE(change.kind, OperationChange::Kind::Parameters);
    QCOMPARE(change.path, u"/t/{tagId}"_s);
    QCOMPARE(change.before, u"id (required)"_s);
    QCOMPARE(change.after, u"tagId (required)"_s);
}

void DescriptionChangesTest::securityIsToldWithItsScopes()
{
    const ApiDescription before =
        reading("  /a: {get: {security: [{key: []}]}}\n  /b: {get: {security: []}}\n");
    const ApiDescription after = reading(
        "  /a: {get: {security: [{key: [], oauth: [read]}, {}]}}\n  /b: {get: {security: [{oauth: []}]}}\n");
    const DescriptionChanges changes = changesBetween(before, after);
    QCOMPARE(changes.count(OperationChange::Kind::Security), 2);
    QCOMPARE(changes.operations.at(0).before, u"key"_s);
    QCOMPARE(changes.operations.at(0).after, u"key and oauth (read), or no credential"_s);
    QCOMPARE(changes.operations.at(1).before, u"no credential"_s);
    QCOMPARE(changes.operations.at(1).after, u"oauth"_s);
}

void DescriptionChangesTest::serversAndScopes()
{
    ApiDescription before =
        reading("  /a: {get: {}}\n", "[{url: 'https://a.example.com'}, {url: 'https://b.example.com'}]");
    ApiDescription after =
        reading("  /a: {get: {}}\n", "[{url: 'https://evil.example.net'}, {url: 'https://b.example.com'}]");
    before.scopes = {scopeNamed(u"old"_s), scopeNamed(u"kept"_s)};
    after.scopes = {scopeNamed(u"kept"_s), scopeNamed(u"new"_s)};
    const DescriptionChanges changes = changesBetween(before, after);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.addedServers, QStringList({u"https://evil.example.net"_s}));
    QCOMPARE(changes.removedServers, QStringList({u"https://a.example.com"_s}));
    QCOMPARE(changes.addedScopes, QStringList({u"new"_s}));
    QCOMPARE(changes.removedScopes, QStringList({u"old"_s}));
}

PATLAS_CORE_TEST(DescriptionChangesTest)
#include "tst_descriptionchanges.moc"
