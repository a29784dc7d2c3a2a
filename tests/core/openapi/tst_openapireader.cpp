// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace patlas;
using namespace patlas::test;

namespace {

const QByteArray head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// A document of one operation, `get: <operation>` at /x, with more top-level YAML after it.
QByteArray withOperation(const QByteArray &operation, const QByteArray &more = {})
{
    return head + "paths:\n  /x:\n    get: " + operation + "\n" + more;
}

} // namespace

class TestOpenApiReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_builtIn = readable(builtInApiDocument()); }

    void worksWithoutAnyExtension()
    {
        const Catalog catalog = readable(head + R"(
security: [{key: [read]}]
paths:
  x-note: not a path
  /a:
    parameters:
      - {name: shared, in: query, schema: {type: integer}}
      - {name: both, in: query, description: of the path}
    get:
      parameters: [{name: both, in: query, description: own}, {name: s, in: cookie}]
    post:
      security: [{oauth: [huge]}, {key: [write]}]
    put: {security: []}
    delete: {security: [{}, {key: [write]}]}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth: {type: oauth2, flows: {}}
    query: {type: apiKey, in: query, name: key}
)");
        QCOMPARE(catalog.operations.size(), std::size_t(4));
        const Operation *get = catalog.operation(u"get /a");
        QVERIFY(get);
        QCOMPARE(get->title, QStringLiteral("/a"));
        QCOMPARE(get->confidence, Confidence::Inferred);
        QCOMPARE(parametersOf(*get),
                 QStringList({QStringLiteral("query both"), QStringLiteral("query shared")}));
        QCOMPARE(get->parameters.front().description, QStringLiteral("own"));
        QCOMPARE(catalog.scopesFor(*get), {QStringLiteral("read")}); // inherited from the document
        QVERIFY(get->isAccountRoute);
        QCOMPARE(catalog.scopesFor(*catalog.operation(u"post /a")), {QStringLiteral("write")});
        QCOMPARE(catalog.operation(u"post /a")->security.size(), std::size_t(1)); // OAuth left out
        QVERIFY(catalog.operation(u"put /a")->security.empty());
        QCOMPARE(catalog.patDemand(*catalog.operation(u"delete /a")), PatDemand::Recommended);
        QVERIFY(!catalog.operation(u"delete /a")->isAccountRoute);
        QCOMPARE(catalog.schemes.size(), std::size_t(1));
        QVERIFY(catalog.scope(u"read") && catalog.scope(u"write") && !catalog.scope(u"huge"));
        QCOMPARE(catalog.scope(u"read")->confidence, Confidence::Inferred);
    }

    void keepsTheTypesThatTheDocumentWrites()
    {
        const Catalog catalog = readable(withOperation(R"({responses: {"200": {description: d, content:
      {application/json: {example: {a: "1", b: 1, c: 1.5, d: true, e: "true", f: null, g: ~, h: 0x1F,
      i: 1.2.3, j: 2024-01-02, k: '', l: +-5, m: .inf, n: 18446744073709551615, o: !!str 7}}}}}})"));
        const QByteArray example = catalog.operations.front().responses.front().example;
        const QJsonObject object = json(example).toObject();
        QCOMPARE(object[u"a"], QJsonValue(QStringLiteral("1")));
        QCOMPARE(object[u"b"], QJsonValue(1));
        QCOMPARE(object[u"c"], QJsonValue(1.5));
        QCOMPARE(object[u"d"], QJsonValue(true));
        QCOMPARE(object[u"e"], QJsonValue(QStringLiteral("true")));
        QVERIFY(object[u"f"].isNull() && object[u"g"].isNull());
        QCOMPARE(object[u"h"], QJsonValue(31));
        QCOMPARE(object[u"i"], QJsonValue(QStringLiteral("1.2.3")));
        QCOMPARE(object[u"j"], QJsonValue(QStringLiteral("2024-01-02")));
        QCOMPARE(object[u"k"], QJsonValue(QString()));
        QCOMPARE(object[u"l"], QJsonValue(QStringLiteral("+-5")));
        QCOMPARE(object[u"m"], QJsonValue(QStringLiteral(".inf")));
        QVERIFY2(example.contains("18446744073709551615"), example.constData());
        QCOMPARE(object[u"o"], QJsonValue(QStringLiteral("7")));
        QVERIFY2(example.indexOf("\"a\"") < example.indexOf("\"o\""), "the order of keys is kept");
    }

    void readsJsonWithSurrogatePairsAndTabs()
    {
        const Catalog catalog =
            readable("{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"\\ud83d\\ude00\"},"
                     "\n\t\"paths\": {\"/x\": {\"get\": {\"summary\": \"a\\/b\"}}}\n}");
        QCOMPARE(catalog.title, QStringLiteral("\U0001F600"));
        QCOMPARE(catalog.operations.front().title, QStringLiteral("a/b"));
    }

    void writesReferencesOutAndCutsCircles()
    {
        const Catalog catalog =
            readable(withOperation("{requestBody: {$ref: '#/components/requestBodies/B'}}", R"(components:
  requestBodies:
    B: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}
  schemas:
    Node:
      type: object
      properties:
        next: {$ref: '#/components/schemas/Node'}
        $ref: {type: string}
      enum: [{$ref: 'data, not a reference'}]
)"));
        const QJsonObject schema = json(catalog.operations.front().body->schema).toObject();
        QCOMPARE(schema[u"type"], QJsonValue(QStringLiteral("object")));
        QCOMPARE(schema[u"properties"][u"next"], QJsonValue(true));
        QCOMPARE(schema[u"properties"][u"$ref"][u"type"], QJsonValue(QStringLiteral("string")));
        QCOMPARE(schema[u"enum"][0][u"$ref"], QJsonValue(QStringLiteral("data, not a reference")));
    }

    void followsReferencesWithEscapedPaths()
    {
        const Catalog catalog = readable(head + R"(
paths:
  /a/{id}: {get: {parameters: [{name: id, in: path, schema: {type: string}}]}}
  /b/{id}: {get: {parameters: [{$ref: '#/paths/~1a~1%7Bid%7D/get/parameters/0'}]}}
)");
        QCOMPARE(catalog.operation(u"get /b/{id}")->parameters.front().name, QStringLiteral("id"));
    }

    void givesEachOperationAnIdOfItsOwn()
    {
        const Catalog catalog =
            readable(head + "paths: {/a: {get: {operationId: same}}, /b: {get: {operationId: same}}}");
        QCOMPARE(catalog.operations[0].id, QStringLiteral("same"));
        QCOMPARE(catalog.operations[1].id, QStringLiteral("get /b"));
    }

    void offersNoFieldForHeadersThatCarryCredentials()
    {
        const Catalog catalog = readable(
            withOperation("{parameters: [{name: authorization, in: header}, {name: x-key, in: header}, "
                          "{name: X-Other, in: header}]}",
                          "components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}"));
        QCOMPARE(parametersOf(catalog.operations.front()), {QStringLiteral("header X-Other")});
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place"); // must be in the error
        const auto row = [](const char *name, const QByteArray &document, const char *place) {
            QTest::newRow(name) << document << QString::fromUtf8(place);
        };
        row("empty", "", "Line 1");
        row("text", "hello", "Line 1");
        row("list", "- a\n", "Line 1");
        row("broken YAML", head + "paths: {\n", "Line ");
        row("broken JSON", "{\"openapi\": \"3.1.0\",\n \"paths\": {]}", "Line 2");
        row("Swagger 2", "swagger: '2.0'\npaths: {}\n", "openapi");
        row("no paths", head, "paths");
        row("paths is a list", head + "paths: []\n", "Line 3, at /paths");
        row("path item is text", head + "paths:\n  /a: b\n", "Line 4, at /paths/~1a");
        row("path without slash", head + "paths:\n  a: {}\n", "Line 4, at /paths/a");
        row("operation is a list", head + "paths:\n  /a:\n    get: []\n", "Line 5, at /paths/~1a/get");
        row("parameters is an object", withOperation("{parameters: {}}"), "/paths/~1x/get/parameters");
        row("parameter is nowhere",
            withOperation("\n      parameters:\n        - {name: a, in: query}\n        - {name: b}"),
            "Line 8, at /paths/~1x/get/parameters/1");
        row("required is text", withOperation("{parameters: [{name: a, in: query, required: 'yes'}]}"),
            "/paths/~1x/get/parameters/0/required");
        row("summary is a list", withOperation("{summary: [a]}"), "/paths/~1x/get/summary");
        row("security is an object", withOperation("{security: {k: []}}"), "/paths/~1x/get/security");
        row("scopes are text", withOperation("{security: [{k: read}]}"), "/paths/~1x/get/security/0/k");
        row("confidence is unknown", withOperation("{x-confidence: sure}"), "/paths/~1x/get");
        row("content is a list", withOperation("{requestBody: {content: []}}"), "/requestBody/content");
        row("schema is text",
            withOperation("{requestBody: {content: {application/json: {schema: {items: a}}}}}"), "/schema");
        row("rank is text", head + "paths: {}\nx-roles: [{id: a, rank: high}]\n", "/x-roles/0/rank");
        row("rank is huge", head + "paths: {}\nx-roles: [{id: a, rank: 99999999999}]\n", "/x-roles/0/rank");
        row("scope without name", head + "paths: {}\nx-scopes: [{group: a}]\n", "/x-scopes/0");
        row("header with a line break",
            head
                + "paths: {}\ncomponents: {securitySchemes: {k: {type: apiKey, in: header, name: "
                  "\"A\\r\\nB\"}}}\n",
            "/components/securitySchemes/k");
        row("key twice", head + "paths: {}\npaths: {}\n", "paths");
        row("key twice in JSON", "{\"openapi\":\"3.1.0\",\"paths\":{},\"paths\":{}}", "paths");
        row("file reference", withOperation("{parameters: [{$ref: 'other.yaml#/a'}]}"), "other.yaml");
        row("network reference", withOperation("{responses: {'200': {$ref: 'https://evil.test/r'}}}"),
            "https://evil.test/r");
        row("file reference in a schema",
            withOperation(
                "{requestBody: {content: {application/json: {schema: {items: {$ref: '/etc/passwd'}}}}}}"),
            "/etc/passwd");
        row("reference to nothing", withOperation("{requestBody: {$ref: '#/components/x'}}"),
            "#/components/x");
        row("reference circle",
            withOperation("{parameters: [{$ref: '#/c/a'}]}", "c: {a: {$ref: '#/c/b'}, b: {$ref: '#/c/a'}}"),
            "/paths/~1x/get/parameters/0");
        row("reference to itself", head + "paths: {/a: {$ref: '#/paths/~1a'}}", "/paths/~1a");
        row("alias within itself", head + "paths: {}\na: &a [*a]\n", "Line 4");
        row("alias to nothing", head + "paths: {}\na: *b\n", "Line 4");
        row("key is a list", head + "paths: {[a, b]: c}\n", "Line 3");
        row("deep YAML", head + "a: " + QByteArray(100'000, '[') + QByteArray(100'000, ']'), "200 levels");
        row("deep block YAML", head + "a:\n" + QByteArray("- ").repeated(100'000), "200 levels");
        row("deep JSON",
            "{\"openapi\":\"3.1.0\",\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}",
            "200 levels");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const Result<Catalog> catalog = readOpenApi(document);
        QVERIFY(!catalog.has_value());
        QCOMPARE(catalog.error().kind, ErrorKind::Parse);
        QVERIFY(!catalog.error().what.isEmpty() && !catalog.error().remedy.isEmpty());
        QVERIFY2(catalog.error().meaning.contains(place), qPrintable(catalog.error().meaning));
    }

    void refusesAliasesThatMultiply()
    {
        QByteArray laughs = head + "paths: {}\na0: &a0 [" + QByteArray("lol,").repeated(10) + "]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1) + ",";
            const QByteArray name = "a" + QByteArray::number(i);
            laughs += name + ": &" + name + " [" + last.repeated(10) + "]\n";
        }
        const Result<Catalog> multiplied = readOpenApi(laughs);
        QVERIFY(!multiplied.has_value());
        QVERIFY2(multiplied.error().meaning.contains(QLatin1String("aliases")),
                 qPrintable(multiplied.error().meaning));

        const QByteArray longText = head + "paths: {}\na: &a " + QByteArray(1'000'000, 'x') + "\nb: ["
            + QByteArray("*a,").repeated(1000) + "]\n";
        const Result<Catalog> repeated = readOpenApi(longText);
        QVERIFY(!repeated.has_value());
        QVERIFY2(repeated.error().meaning.contains(QLatin1String("aliases")),
                 qPrintable(repeated.error().meaning));
    }

    void acceptsAliasesWithinReason()
    {
        const Catalog catalog =
            readable(head + "paths:\n  /a: {get: &op {summary: Same}}\n  /b: {get: *op}\n");
        QCOMPARE(catalog.operations[1].title, QStringLiteral("Same"));
    }

    void sharesWhatManyOperationsReferTo()
    {
        // 300 paths with one item of a megabyte would be 300 MB, were each read for itself.
        QByteArray document = head + "paths:\n";
        for (int i = 0; i < 300; ++i)
            document += "  /p" + QByteArray::number(i) + ": {$ref: '#/components/pathItems/I'}\n";
        document +=
            "components: {pathItems: {I: {get: {description: " + QByteArray(1'000'000, 'x') + "}}}}\n";
        const Catalog catalog = readable(document);
        QCOMPARE(catalog.operations.size(), std::size_t(300));
        QCOMPARE(catalog.operations.front().description.constData(),
                 catalog.operations.back().description.constData());
        QCOMPARE(catalog.operations.back().path, QStringLiteral("/p299"));
    }

    void cutsSchemasThatFanOut()
    {
        QByteArray schemas;
        for (int i = 0; i < 40; ++i) {
            const QByteArray next = "{$ref: '#/components/schemas/S" + QByteArray::number(i + 1) + "'}";
            schemas +=
                "    S" + QByteArray::number(i) + ": {properties: {a: " + next + ", b: " + next + "}}\n";
        }
        const Catalog catalog = readable(withOperation(
            "{requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}",
            "components:\n  schemas:\n" + schemas + "    S40: {type: string}\n"));
        const QByteArray schema = catalog.operations.front().body->schema;
        QVERIFY(!json(schema).toObject().isEmpty());
        QVERIFY2(schema.size() < 200'000, qPrintable(QString::number(schema.size())));
    }

    void survivesEveryTruncationOfTheBuiltInDocument()
    {
        // Whatever is cut off: a catalog or a Parse error, never a crash.
        const QByteArray whole = builtInApiDocument();
        for (qsizetype length = 0; length < whole.size(); length += 1009) {
            const Result<Catalog> catalog = readOpenApi(whole.left(length));
            if (!catalog)
                QCOMPARE(catalog.error().kind, ErrorKind::Parse);
            else
                QVERIFY(catalog->operations.size() <= m_builtIn.operations.size());
        }
    }

private:
    Catalog m_builtIn;
};

PATLAS_CORE_TEST(TestOpenApiReader)
#include "tst_openapireader.moc"
