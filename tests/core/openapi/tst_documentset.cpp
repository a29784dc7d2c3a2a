// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

QStringList missing(const DocumentSet &documents)
{
    QStringList all;
    for (const QUrl &address : missingDocuments(documents))
        all.append(address.toString());
    return all;
}

const QByteArray manyReferences = head + R"(paths:
  /a: {$ref: 'paths/a.yaml'}
  /b: {$ref: "./paths/a.yaml#/b"}
  /c: {$ref: ../outside.yaml}
  /d: {$ref: 'https://example.com/d.yaml'}
  /e: {$ref: 'paths/%2E%2E/%2E%2E/outside.yaml'}
  /f: {$ref: 'file:///etc/passwd'}
  /g: {$ref: '//evil.test/g.yaml'}
  /h: {get: {responses: {'200': {content: {application/json: {example: {$ref: data.yaml}, schema:
      {properties: {example: {$ref: schemas/e.yaml}}}}}}}}}
  /i: {$ref: 'http://127.0.0.1/i.yaml'}
  /j: {$ref: 'file://host/apis/shop/j.yaml'}
)";

} // namespace

class TestDocumentSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyFilesBeneathTheFolderAreMissing()
    {
        const DocumentSet documents{QUrl(u"file:///apis/shop/openapi.yaml"_s), manyReferences, {}};
        QCOMPARE(missing(documents),
                 QStringList({u"file:///apis/shop/paths/a.yaml"_s, u"file:///apis/shop/schemas/e.yaml"_s}));
    }

    void onlyTheSameOriginIsMissing()
    {
        const DocumentSet documents{QUrl(u"https://example.com/x/openapi.yaml"_s), manyReferences, {}};
        QCOMPARE(missing(documents),
                 QStringList({u"https://example.com/x/paths/a.yaml"_s, u"https://example.com/outside.yaml"_s,
                              u"https://example.com/d.yaml"_s, u"https://example.com/x/schemas/e.yaml"_s}));
        DocumentSet other = documents;
        other.address = QUrl(u"http://example.com/x/openapi.yaml"_s);
        QVERIFY(!missing(other).contains(u"https://example.com/d.yaml"_s));
        other.address = QUrl(u"https://example.com:8443/x/openapi.yaml"_s);
        QVERIFY(!missing(other).contains(u"https://example.com/d.yaml"_s));
    }

    void aPastedDocumentLeadsNowhere() { QCOMPARE(missing({{}, manyReferences, {}}), QStringList()); }

    void filesLeadToFiles()
    {
        DocumentSet documents{
            QUrl(u"file:///apis/shop/openapi.yaml"_s), head + "paths: {/a: {$ref: 'paths/a.yaml'}}\n", {}};
        const QUrl a(u"file:///apis/shop/paths/a.yaml"_s);
        documents.others.insert(a,
                                "get: {parameters: [{$ref: '../common.yaml#/p'}, {$ref: "
                                "'../openapi.yaml#/x'}, {$ref: 'a.yaml#/y'}]}");
        QCOMPARE(missing(documents), QStringList(u"file:///apis/shop/common.yaml"_s));
        documents.others.insert(QUrl(u"file:///apis/shop/common.yaml"_s), "p: {name: q, in: query}\n");
        QCOMPARE(missing(documents), QStringList());
        const Result<ApiDescription> api = readOpenApi(documents);
        QVERIFY(api.has_value());
        QCOMPARE(parametersOf(api->operations.front()), QStringList(u"query q"_s));
        QCOMPARE(api->problems.size(), std::size_t(2)); // what has no target in the root and in a.yaml
        QCOMPARE(api->problems.front().document, a.toString());
        QCOMPARE(api->problems.front().place, u"/get/parameters/1"_s);
        QVERIFY2(api->problems.front().sentence.startsWith("In a.yaml: Line 1, at /get/parameters/1:"_L1),
                 qPrintable(api->problems.front().sentence));
    }

    void whatIsNotFollowedSaysWhy_data()
    {
        QTest::addColumn<QUrl>("root");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("why");
        const QUrl file(u"file:///apis/shop/openapi.yaml"_s);
        const QUrl web(u"https://example.com/openapi.yaml"_s);
        QTest::newRow("pasted") << QUrl() << u"a.yaml"_s << u"pasted"_s;
        QTest::newRow("file to network")
            << file << u"https://example.com/a"_s << u"must not lead to the network"_s;
        QTest::newRow("outside") << file << u"../a.yaml"_s << u"not in the folder"_s;
        QTest::newRow("absolute") << file << u"/etc/passwd"_s << u"not in the folder"_s;
        QTest::newRow("not there") << file << u"a.yaml"_s << u"not there"_s;
        QTest::newRow("network to file") << web << u"file:///etc/passwd"_s << u"not on the host"_s;
        QTest::newRow("other host") << web << u"https://evil.test/a"_s << u"not on the host"_s;
        QTest::newRow("loopback") << web << u"http://127.0.0.1/a"_s << u"not on the host"_s;
        QTest::newRow("metadata") << web << u"http://169.254.169.254/latest"_s << u"not on the host"_s;
        QTest::newRow("user in it") << web << u"https://a:b@example.com/a"_s << u"a name or a password"_s;
    }
    void whatIsNotFollowedSaysWhy()
    {
        QFETCH(QUrl, root);
        QFETCH(QString, reference);
        QFETCH(QString, why);
        // Even where somebody put the file into the set.
        DocumentSet documents{
            root, withOperation("{parameters: [{$ref: '" + reference.toUtf8() + "'}]}"), {}};
        if (why != "not there"_L1)
            documents.others.insert(documentAddress(root.resolved(QUrl(reference))), "{name: q, in: query}");
        const Result<ApiDescription> api = readOpenApi(documents);
        QVERIFY(api.has_value());
        QVERIFY(api->operations.front().parameters.empty());
        QCOMPARE(api->problems.size(), std::size_t(1));
        QVERIFY2(api->problems.front().reason.contains(why), qPrintable(api->problems.front().reason));
        QVERIFY(api->problems.front().reason.contains(reference));
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const DocumentSet documents{
            QUrl(u"file:///s/r.yaml"_s),
            withOperation("{parameters: [{$ref: bad.yaml}, {$ref: page.html}, {name: q, in: query}]}"),
            {{QUrl(u"file:///s/bad.yaml"_s), "a: [\n"}, {QUrl(u"file:///s/page.html"_s), "<html></html>"}}};
        const Result<ApiDescription> api = readOpenApi(documents);
        QVERIFY(api.has_value());
        QCOMPARE(parametersOf(api->operations.front()), QStringList(u"query q"_s));
        QCOMPARE(api->problems.size(), std::size_t(2));
        QVERIFY2(api->problems[0].reason.contains("cannot be read: line 2"_L1),
                 qPrintable(api->problems[0].reason));
        QVERIFY(api->problems[1].reason.contains("web page"_L1));
    }

    void ownNameOfADocument()
    {
        const Result<ApiDescription> api = readOpenApi(DocumentSet{
            QUrl(u"file:///s/r.yaml"_s),
            "openapi: 3.2.0\n$self: https://example.com/api/openapi\npaths: {/x: {get: {parameters: [{$ref: "
            "'https://example.com/api/openapi#/components/parameters/q'}, {$ref: 'more.yaml#/p'}]}}}\n"
            "components: {parameters: {q: {name: q, in: query}}}\n",
            {{QUrl(u"file:///s/more.yaml"_s), "p: {name: p, in: query}\n"}}});
        QVERIFY(api.has_value());
        QCOMPARE(parametersOf(api->operations.front()), QStringList({u"query p"_s, u"query q"_s}));
    }

    void anchorsAndNamesOfSchemas()
    {
        const ApiDescription api = readable(withOperation(
            "{requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#named'}, {$ref: "
            "'https://example.com/s'}]}}}}}",
            "components: {schemas: {A: {$anchor: named, title: a}, B: {$id: 'https://example.com/s', title: "
            "b}}}\n"));
        const QJsonObject schema = json(api.operations.front().body->schema).toObject();
        QCOMPARE(schema[u"allOf"][0][u"title"], QJsonValue(u"a"_s));
        QCOMPARE(schema[u"allOf"][1][u"title"], QJsonValue(u"b"_s));
    }

    void membersBesideTheReferenceOfAPathCount()
    {
        const Result<ApiDescription> api = readOpenApi(DocumentSet{
            QUrl(u"file:///s/r.yaml"_s),
            head + "paths: {/x: {$ref: a.yaml, get: {operationId: own}}}\n",
            {{QUrl(u"file:///s/a.yaml"_s), "get: {operationId: theirs}\npost: {operationId: post}\n"}}});
        QVERIFY(api.has_value());
        QCOMPARE(api->operations.size(), std::size_t(2));
        QVERIFY(api->operation(u"own") && api->operation(u"post") && !api->operation(u"theirs"));
    }
};

PATLAS_CORE_TEST(TestDocumentSet)
#include "tst_documentset.moc"
