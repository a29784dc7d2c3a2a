// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/BuiltIn.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

class TestOpenApiReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_builtIn = readable(builtInApiDocument()); }

    void worksWithoutAnyExtension()
    {
        const ApiDescription api = readable(head + R"(
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
        QCOMPARE(api.operations.size(), std::size_t(4));
        const Operation *get = api.operation(u"get /a");
        QVERIFY(get);
        QCOMPARE(get->title, u"/a"_s);
        QCOMPARE(get->confidence, Confidence::Documented);
        QCOMPARE(parametersOf(*get), QStringList({u"cookie s"_s, u"query both"_s, u"query shared"_s}));
        QCOMPARE(get->parameters.front().description, u"own"_s);
        QCOMPARE(api.scopesFor(*get), {u"read"_s}); // inherited from the document's default
        QVERIFY(get->isAccountOperation);
        QCOMPARE(api.scopesFor(*api.operation(u"post /a")), {u"huge"_s}); // the first that can be filled
        QCOMPARE(api.operation(u"post /a")->security.size(), std::size_t(2));
        QVERIFY(api.operation(u"put /a")->security.empty());
        QCOMPARE(api.personalDemand(*api.operation(u"delete /a")), Demand::Recommended);
        QVERIFY(!api.operation(u"delete /a")->isAccountOperation);
        QCOMPARE(api.schemes.size(), std::size_t(3));
        QVERIFY(api.scope(u"read") && api.scope(u"write") && api.scope(u"huge"));
        QVERIFY(api.problems.empty());
        QCOMPARE(api.scope(u"read")->confidence, Confidence::Documented);
    }

    void keepsTheTypesOfTheDocument()
    {
        const ApiDescription api = readable(withOperation(R"({responses: {"200": {description: d, content:
      {application/json: {example: {a: "1", b: 1, c: 1.5, d: true, e: "true", f: null, g: ~, h: 0x1F,
      i: 1.2.3, j: 2024-01-02, k: '', l: +-5, m: .inf, n: 18446744073709551615, o: !!str 7}}}}}})"));
        const QByteArray example = api.operations.front().responses.front().example;
        const QJsonObject object = json(example).toObject();
        QCOMPARE(object[u"a"], QJsonValue(u"1"_s));
        QCOMPARE(object[u"b"], QJsonValue(1));
        QCOMPARE(object[u"c"], QJsonValue(1.5));
        QCOMPARE(object[u"d"], QJsonValue(true));
        QCOMPARE(object[u"e"], QJsonValue(u"true"_s));
        QVERIFY(object[u"f"].isNull() && object[u"g"].isNull());
        QCOMPARE(object[u"h"], QJsonValue(31));
        QCOMPARE(object[u"i"], QJsonValue(u"1.2.3"_s));
        QCOMPARE(object[u"j"], QJsonValue(u"2024-01-02"_s));
        QCOMPARE(object[u"k"], QJsonValue(QString()));
        QCOMPARE(object[u"l"], QJsonValue(u"+-5"_s));
        QCOMPARE(object[u"m"], QJsonValue(u".inf"_s));
        QVERIFY2(example.contains("18446744073709551615"), example.constData());
        QCOMPARE(object[u"o"], QJsonValue(u"7"_s));
        QVERIFY2(example.indexOf("\"a\"") < example.indexOf("\"o\""), "the order of keys is kept");
    }

    void readsJsonWithSurrogatePairsAndTabs()
    {
        const ApiDescription api =
            readable("{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"\\ud83d\\ude00\"},"
                     "\n\t\"paths\": {\"/x\": {\"get\": {\"summary\": \"a\\/b\"}}}\n}");
        QCOMPARE(api.title, u"\U0001F600"_s);
        QCOMPARE(api.operations.front().title, u"a/b"_s);
    }

    void resolvesReferencesAndCutsCycles()
    {
        const ApiDescription api =
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
        const QJsonObject schema = json(api.operations.front().body->schema).toObject();
        QCOMPARE(schema[u"type"], QJsonValue(u"object"_s));
        const QJsonObject repeated{{u"x-patlas-schema"_s, u"Node"_s}, {u"x-patlas-cut"_s, true}};
        QCOMPARE(schema[u"properties"][u"next"], QJsonValue(repeated));
        QCOMPARE(schema[u"properties"][u"$ref"][u"type"], QJsonValue(u"string"_s));
        QCOMPARE(schema[u"enum"][0][u"$ref"], QJsonValue(u"data, not a reference"_s));
    }

    void followsReferencesWithEscapedPaths()
    {
        const ApiDescription api = readable(head + R"(
paths:
  /a/{id}: {get: {parameters: [{name: id, in: path, schema: {type: string}}]}}
  /b/{id}: {get: {parameters: [{$ref: '#/paths/~1a~1%7Bid%7D/get/parameters/0'}]}}
)");
        QCOMPARE(api.operation(u"get /b/{id}")->parameters.front().name, u"id"_s);
    }

    void keepsCodesAndMediaTypesOfResponses()
    {
        const ApiDescription api = readable(withOperation(
            "{responses: {default: {description: d}, 4XX: {description: r, content: {application/json: "
            "{schema: {type: object}}, text/plain: {schema: {type: string}}, application/problem+json: "
            "{schema: {type: array}}}}, 404: {description: n}, 5xx: {description: s}}}"));
        const Operation &operation = api.operations.front();
        const auto codeFor = [&operation](int status) {
            const ResponseExample *response = operation.response(status);
            return response ? response->code : QString();
        };
        QCOMPARE(codeFor(404), u"404"_s);
        QCOMPARE(codeFor(403), u"4XX"_s);
        QCOMPARE(codeFor(500), u"5xx"_s);
        QCOMPARE(codeFor(200), u"default"_s);
        const ResponseExample &range = *operation.response(400);
        QCOMPARE(range.status, 400);
        QCOMPARE(range.contents.size(), std::size_t(3));
        QCOMPARE(range.contents[0].schema, "{\"type\":\"object\"}");
        QCOMPARE(range.contents[1].contentType, u"text/plain"_s);
        QVERIFY(range.contents[1].schema.isEmpty());
        QCOMPARE(range.contents[2].schema, "{\"type\":\"array\"}");
        QCOMPARE(range.schema, range.contents[0].schema);
        QVERIFY(!range.areTypesAssumed);
        QVERIFY(!readable(withOperation("{responses: {200: {description: d}}}"))
                     .operations.front()
                     .response(201));
    }

    void givesEachOperationAUniqueId()
    {
        const ApiDescription api =
            readable(head + "paths: {/a: {get: {operationId: same}}, /b: {get: {operationId: same}}}");
        QCOMPARE(api.operations[0].id, u"same"_s);
        QCOMPARE(api.operations[1].id, u"get /b"_s);
    }

    void credentialHeadersAreNotParameters()
    {
        const ApiDescription api = readable(
            withOperation("{parameters: [{name: authorization, in: header}, {name: x-key, in: header}, "
                          "{name: X-Other, in: header}]}",
                          "components: {securitySchemes: {k: {type: apiKey, in: header, name: X-Key}}}"));
        QCOMPARE(parametersOf(api.operations.front()), {u"header X-Other"_s});
    }

    void refusesInvalidDocuments_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place"); // text that the error must contain
        const auto row = [](const char *name, const QByteArray &document, const char *place) {
            QTest::newRow(name) << document << QString::fromUtf8(place);
        };
        row("empty", "", "Line 1");
        row("text", "hello", "Line 1");
        row("list", "- a\n", "Line 1");
        row("broken YAML", head + "paths: {\n", "Line ");
        row("broken JSON", "{\"openapi\": \"3.1.0\",\n \"paths\": {]}", "Line 2");
        row("Swagger 1", "swaggerVersion: '1.2'\napis: []\n", "version");
        row("OpenAPI 4", "openapi: 4.0.0\npaths: {}\n", "4.0.0");
        row("no version and no paths", "info: {title: T}\n", "openapi");
        row("AsyncAPI", "asyncapi: 2.0.0\n", "AsyncAPI");
        row("web page", "<!DOCTYPE html><html></html>", "web page");
        row("alias to nothing", head + "paths: {}\na: *b\n", "Line 4");
        row("deep YAML", head + "a: " + QByteArray(100'000, '[') + QByteArray(100'000, ']'), "200 levels");
        row("deep block YAML", head + "a:\n" + QByteArray("- ").repeated(100'000), "200 levels");
        row("deep JSON",
            "{\"openapi\":\"3.1.0\",\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}",
            "200 levels");
    }
    void refusesInvalidDocuments()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const Result<ApiDescription> api = readOpenApi(document);
        QVERIFY(!api.has_value());
        QCOMPARE(api.error().kind, ErrorKind::Parse);
        QVERIFY(!api.error().what.isEmpty() && !api.error().remedy.isEmpty());
        QVERIFY2(api.error().meaning.contains(place), qPrintable(api.error().meaning));
    }

    void leavesOutWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place"); // text that the problem must contain
        const auto row = [](const char *name, const QByteArray &document, const char *place) {
            QTest::newRow(name) << document << QString::fromUtf8(place);
        };
        row("no paths", head, "Line 1: it has no paths");
        row("paths is a list", head + "paths: []\n", "Line 3, at /paths");
        row("key twice", head + "paths: {}\npaths: {}\n", "Line 4, at /paths");
        row("key twice in JSON", "{\"openapi\":\"3.1.0\",\"paths\":{},\n\"paths\":{}}", "/paths");
        row("alias within itself", head + "paths: {}\na: &a [*a]\n", "Line 4, at /a");
        row("key is a list", head + "paths:\n  {[a, b]: c}\n", "Line 4, at /paths");
        row("no version", "paths: {}\n", "Line 1: its version is missing; it is read as OpenAPI 3.1");
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
        row("scopes are text",
            withOperation("{security: [{k: read}]}",
                          "components: {securitySchemes: {k: {type: http, scheme: bearer}}}"),
            "/paths/~1x/get/security/0/k");
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
    }
    void leavesOutWhatCannotBeRead()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const ApiDescription api = readable(document);
        QCOMPARE(api.problems.size(), std::size_t(1));
        QVERIFY2(api.problems.front().sentence.contains(place), qPrintable(api.problems.front().sentence));
        QVERIFY(api.problems.front().line > 0);
    }

    /// A reference in place of an operation: what it leads to counts, and where it leads nowhere the
    /// operation must not read as one that needs nothing.
    void anOperationMayBeAReference()
    {
        const auto read =
            readOpenApi("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n"
                        "  /a: {get: {$ref: '#/x-parts/get'}, put: {$ref: '#/nowhere'}}\n"
                        "x-parts: {get: {operationId: found, security: [{key: []}]}}\n"
                        "components: {securitySchemes: {key: {type: apiKey, in: header, name: X}}}\n");
        QVERIFY(read);
        QCOMPARE(read->operations.size(), std::size_t(2));
        const Operation *found = read->operation(u"found");
        QVERIFY(found);
        QCOMPARE(found->security.front().front().schemeId, u"key"_s);
        const Operation *lost = read->match(u"PUT", u"/a");
        QVERIFY(lost);
        const std::vector<CredentialNeeds> needs = read->needsOf(*lost);
        QVERIFY(!needs.empty() && !needs.front().isPublic() && !needs.front().canBeFilled());
        QCOMPARE(read->problems.size(), std::size_t(1));
    }

    void oneBadNodeLeavesTheOthers()
    {
        const ApiDescription api = readable(head + R"(
x-roles: [{id: low, rank: 1}, {id: bad, rank: high}, {id: high, rank: 9}]
paths:
  /a:
    get: {x-confidence: sure, summary: First, parameters: [{in: query}, {name: q, in: query}]}
    post: nothing
    put: {responses: {'200': {description: [a]}, '404': {description: Not there}}}
  /b: text
  /c: {get: {summary: Last}}
components:
  securitySchemes:
    good: {type: http, scheme: bearer}
    bad: text
)");
        QCOMPARE(api.problems.size(), std::size_t(7));
        QCOMPARE(api.operations.size(), std::size_t(3));
        QCOMPARE(api.operation(u"get /a")->title, u"First"_s);
        QCOMPARE(api.operation(u"get /a")->confidence,
                 Confidence::Inferred); // doubted, in words that are not understood
        QCOMPARE(parametersOf(*api.operation(u"get /a")), {u"query q"_s});
        QCOMPARE(api.operation(u"put /a")->responses.size(), std::size_t(1));
        QCOMPARE(api.operation(u"get /c")->title, u"Last"_s);
        QCOMPARE(api.roles.size(), std::size_t(2));
        QVERIFY(api.scheme(u"good")->canBeFilled());
        QCOMPARE(api.scheme(u"bad")->kind, SchemeKind::Unknown);
    }

    void refusesExponentialAliases()
    {
        QByteArray laughs = head + "paths: {}\na0: &a0 [" + QByteArray("lol,").repeated(10) + "]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "*a" + QByteArray::number(i - 1) + ",";
            const QByteArray name = "a" + QByteArray::number(i);
            laughs += name + ": &" + name + " [" + last.repeated(10) + "]\n";
        }
        const Result<ApiDescription> multiplied = readOpenApi(laughs);
        QVERIFY(!multiplied.has_value());
        QVERIFY2(multiplied.error().meaning.contains("aliases"_L1), qPrintable(multiplied.error().meaning));

        const QByteArray longText = head + "paths: {}\na: &a " + QByteArray(1'000'000, 'x') + "\nb: ["
            + QByteArray("*a,").repeated(1000) + "]\n";
        const Result<ApiDescription> repeated = readOpenApi(longText);
        QVERIFY(!repeated.has_value());
        QVERIFY2(repeated.error().meaning.contains("aliases"_L1), qPrintable(repeated.error().meaning));
    }

    void acceptsOrdinaryAliases()
    {
        const ApiDescription api =
            readable(head + "paths:\n  /a: {get: &op {summary: Same}}\n  /b: {get: *op}\n");
        QCOMPARE(api.operations[1].title, u"Same"_s);
    }

    void sharesReferencedItems()
    {
        // 300 paths that share a path item of 1 MB would take 300 MB if each were read separately.
        QByteArray document = head + "paths:\n";
        for (int i = 0; i < 300; ++i)
            document += "  /p" + QByteArray::number(i) + ": {$ref: '#/components/pathItems/I'}\n";
        document +=
            "components: {pathItems: {I: {get: {description: " + QByteArray(1'000'000, 'x') + "}}}}\n";
        const ApiDescription api = readable(document);
        QCOMPARE(api.operations.size(), std::size_t(300));
        QCOMPARE(api.operations.front().description.constData(),
                 api.operations.back().description.constData());
        QCOMPARE(api.operations.back().path, u"/p299"_s);
    }

    void limitsExponentialSchemas()
    {
        QByteArray schemas;
        for (int i = 0; i < 40; ++i) {
            const QByteArray next = "{$ref: '#/components/schemas/S" + QByteArray::number(i + 1) + "'}";
            schemas +=
                "    S" + QByteArray::number(i) + ": {properties: {a: " + next + ", b: " + next + "}}\n";
        }
        const ApiDescription api = readable(withOperation(
            "{requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}",
            "components:\n  schemas:\n" + schemas + "    S40: {type: string}\n"));
        const QByteArray schema = api.operations.front().body->schema;
        QVERIFY(!json(schema).toObject().isEmpty());
        QVERIFY2(schema.size() < 200'000, qPrintable(QString::number(schema.size())));
    }

    void survivesEveryTruncationOfTheBuiltInDocument()
    {
        // For any truncation: an API description or a Parse error, never a crash.
        const QByteArray whole = builtInApiDocument();
        for (qsizetype length = 0; length < whole.size(); length += 1009) {
            const Result<ApiDescription> api = readOpenApi(whole.left(length));
            if (!api)
                QCOMPARE(api.error().kind, ErrorKind::Parse);
            else
                QVERIFY(api->operations.size() <= m_builtIn.operations.size());
        }
    }

private:
    ApiDescription m_builtIn;
};

PATLAS_CORE_TEST(TestOpenApiReader)
#include "tst_openapireader.moc"
