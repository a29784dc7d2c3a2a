// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

/// A quirk that real documents have. `seen` is what the reader makes of it, as text.
struct Quirk {
    const char *name;
    DocumentSet documents;
    std::function<QString(const ApiDescription &)> seen;
    QString expected;
};

const QUrl rootAddress(u"file:///apis/shop/openapi.yaml"_s);

DocumentSet one(const QByteArray &document)
{
    return {rootAddress, document, {}};
}

DocumentSet several(const QByteArray &root, const QByteArray &a, const QByteArray &b)
{
    return {rootAddress,
            root,
            {{QUrl(u"file:///apis/shop/a.yaml"_s), a}, {QUrl(u"file:///apis/shop/parts/b.yaml"_s), b}}};
}

QString bodySchema(const ApiDescription &api)
{
    return QString::fromUtf8(api.operations.front().body->schema);
}

QString example(const ApiDescription &api)
{
    return QString::fromUtf8(QJsonDocument::fromJson(api.operations.front().responses.front().example)
                                 .toJson(QJsonDocument::Compact));
}

QString parameters(const ApiDescription &api)
{
    return parametersOf(api.operations.front()).join(u", "_s);
}

QString ids(const ApiDescription &api)
{
    QStringList all;
    for (const Operation &operation : api.operations)
        all.append(operation.id);
    return all.join(u", "_s);
}

QString problemsOf(const ApiDescription &api)
{
    QStringList all;
    for (const DescriptionProblem &problem : api.problems)
        all.append(problem.sentence);
    return all.join(u'|');
}

/// "a+b/c": alternatives with a slash, schemes of one with a plus, "-" for none needed.
QString security(const ApiDescription &api)
{
    QStringList all;
    for (const Operation &operation : api.operations) {
        QStringList alternatives;
        for (const SecurityAlternative &alternative : operation.security) {
            QStringList uses;
            for (const SchemeUse &use : alternative)
                uses.append(use.schemeId
                            + (use.scopes.isEmpty() ? QString() : u'(' + use.scopes.join(u' ') + u')'));
            alternatives.append(uses.isEmpty() ? u"-"_s : uses.join(u'+'));
        }
        all.append(alternatives.isEmpty() ? u"public"_s : alternatives.join(u'/'));
    }
    return all.join(u", "_s);
}

QByteArray bodyOf(const QByteArray &schema, const QByteArray &version = "3.1.0", const QByteArray &more = {})
{
    return "openapi: " + version
        + "\ninfo: {title: T, version: '1'}\npaths: {/x: {post: {requestBody: {content: {application/json: "
          "{schema: "
        + schema + "}}}}}}\n" + more;
}

QByteArray exampleOf(const QByteArray &value)
{
    return head
        + "paths:\n  /x:\n    get:\n      responses:\n        200:\n          description: d\n"
          "          content:\n            application/json:\n              example: "
        + value + "\n";
}

QString addressOf(const QByteArray &servers, const QUrl &document)
{
    const Result<ApiDescription> api = readOpenApi(DocumentSet{document, head + "paths: {}\n" + servers, {}});
    return serverAddress(api->servers.front(), document).toString();
}

Quirk address(const char *name, const QByteArray &servers, const QUrl &document, const QString &expected)
{
    return {name, one(head + "paths: {}\n"),
            [=](const ApiDescription &) { return addressOf(servers, document); }, expected};
}

const QByteArray keys = R"(components:
  securitySchemes:
    a: {type: apiKey, in: header, name: X-A}
    b: {type: http, scheme: Bearer}
)";

std::vector<Quirk> schemaQuirks()
{
    const QByteArray node = R"(components:
  schemas:
    Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
)";
    return {
        {"1 recursion", one(bodyOf("{$ref: '#/components/schemas/Node'}", "3.1.0", node)), bodySchema,
         u"{\"x-patlas-schema\":\"Node\",\"type\":\"object\",\"properties\":{\"next\":{\"x-patlas-schema\":\"Node\",\"x-patlas-cut\":true}}}"_s},
        {"2 circle through files",
         several(bodyOf("{$ref: 'a.yaml#/A'}"), "A: {title: A, items: {$ref: 'parts/b.yaml#/B'}}\n",
                 "B: {title: B, items: {$ref: '../a.yaml#/A'}, not: {$ref: '#/C'}}\nC: {title: C}\n"),
         bodySchema,
         u"{\"title\":\"A\",\"items\":{\"title\":\"B\",\"items\":{\"x-patlas-cut\":true},\"not\":{\"title\":\"C\"}}}"_s},
        {"3 parameter that refers to itself",
         one(withOperation("{parameters: [{$ref: '#/components/parameters/P'}, {name: q, in: query}]}",
                           "components: {parameters: {P: {$ref: '#/components/parameters/P'}}}")),
         [](const ApiDescription &api) {
             return parameters(api) + u' ' + QString::number(api.problems.size());
         },
         u"query q 1"_s},
        {"4 escapes",
         one(bodyOf("{allOf: [{$ref: '#/components/schemas/a~1b~0c%7Bd%7D'}]}", "3.1.0",
                    "components: {schemas: {'a/b~c{d}': {title: found}}}")),
         bodySchema, u"{\"allOf\":[{\"title\":\"found\"}]}"_s},
        {"4 raw braces",
         one(bodyOf("{$ref: '#/components/schemas/a{b}'}", "3.1.0",
                    "components: {schemas: {'a{b}': {title: found}}}")),
         bodySchema, u"{\"x-patlas-schema\":\"a{b}\",\"title\":\"found\"}"_s},
        {"4 percent sign of its own",
         one(bodyOf("{$ref: '#/components/schemas/100%'}", "3.1.0",
                    "components: {schemas: {'100%': {title: found}}}")),
         bodySchema, u"{\"x-patlas-schema\":\"100%\",\"title\":\"found\"}"_s},
        {"4 key that looks encoded",
         one(bodyOf("{$ref: '#/components/schemas/a%20b'}", "3.1.0",
                    "components: {schemas: {'a%20b': {title: found}}}")),
         bodySchema, u"{\"x-patlas-schema\":\"a%20b\",\"title\":\"found\"}"_s},
        {"5 siblings in 3.0 mean nothing",
         one(bodyOf("{$ref: '#/components/schemas/S', description: own}", "3.0.3",
                    "components: {schemas: {S: {description: of S}}}")),
         bodySchema, u"{\"x-patlas-schema\":\"S\",\"description\":\"of S\"}"_s},
        {"5 annotations in 3.1",
         one(bodyOf("{$ref: '#/components/schemas/S', description: own}", "3.1.0",
                    "components: {schemas: {S: {description: of S, type: string}}}")),
         bodySchema, u"{\"x-patlas-schema\":\"S\",\"type\":\"string\",\"description\":\"own\"}"_s},
        {"5 rules in 3.1",
         one(bodyOf("{$ref: '#/components/schemas/S', maxLength: 3}", "3.1.0",
                    "components: {schemas: {S: {type: string}}}")),
         bodySchema, u"{\"allOf\":[{\"x-patlas-schema\":\"S\",\"type\":\"string\"},{\"maxLength\":3}]}"_s},
        {"18 null in a list of types",
         one(withOperation("{parameters: [{name: q, in: query, schema: {type: ['null', integer]}}]}")),
         [](const ApiDescription &api) { return api.operations.front().parameters.front().type; },
         u"integer"_s},
        {"18 alternative that is null",
         one(withOperation(
             "{parameters: [{name: q, in: query, schema: {oneOf: [{type: 'null'}, {type: number}]}}]}")),
         [](const ApiDescription &api) { return api.operations.front().parameters.front().type; },
         u"number"_s},
        {"18 numeric exclusiveMinimum", one(bodyOf("{exclusiveMinimum: 3}")), bodySchema,
         u"{\"exclusiveMinimum\":3}"_s},
        {"18 exclusiveMinimum of 3.0",
         one(bodyOf("{minimum: 3, exclusiveMinimum: true, maximum: 9, "
                    "exclusiveMaximum: false}",
                    "3.0.0")),
         bodySchema, u"{\"exclusiveMinimum\":3,\"maximum\":9}"_s},
        {"18 nullable of 3.0", one(bodyOf("{type: string, nullable: true, enum: [a]}", "3.0.0")), bodySchema,
         u"{\"type\":[\"string\",\"null\"],\"enum\":[\"a\",null]}"_s},
        {"18 nullable beside allOf", one(bodyOf("{nullable: true, allOf: [{type: string}]}", "3.0.0")),
         bodySchema, u"{\"anyOf\":[{\"type\":\"null\"},{\"allOf\":[{\"type\":\"string\"}]}]}"_s},
    };
}

std::vector<Quirk> yamlQuirks()
{
    return {
        {"6 YAML 1.2", one(exampleOf("{a: NO, b: on, c: y, d: true, e: 0o17, f: 1_000, g: 1:30}")), example,
         u"{\"a\":\"NO\",\"b\":\"on\",\"c\":\"y\",\"d\":true,\"e\":15,\"f\":\"1_000\",\"g\":\"1:30\"}"_s},
        {"7 dates stay text", one(exampleOf("[2024-01-02, 2024-01-02T03:04:05Z]")), example,
         u"[\"2024-01-02\",\"2024-01-02T03:04:05Z\"]"_s},
        {"8 integer keys",
         one(withOperation("{responses: {200: {description: d}, default: {description: e}}}")),
         [](const ApiDescription &api) {
             return QString::number(api.operations.front().responses.front().status);
         },
         u"200"_s},
        {"8 swagger as a number", one("swagger: 2.0\npaths: {/x: {get: {}}}\n"),
         [](const ApiDescription &api) { return api.specification + u' ' + ids(api); },
         u"Swagger 2.0 get /x"_s},
        {"9 merge keys",
         one(exampleOf("{a: &a {x: 1, y: 1}, b: &b {y: 2, z: 2}, c: {<<: [*a, *b], z: 3}, "
                       "d: {<<: *a, <<: *b}, e: {'<<': 1}}")),
         example,
         u"{\"a\":{\"x\":1,\"y\":1},\"b\":{\"y\":2,\"z\":2},\"c\":{\"x\":1,\"y\":1,\"z\":3},"
         u"\"d\":{\"x\":1,\"y\":1,\"z\":2},\"e\":{\"<<\":1}}"_s},
        {"9 alias as a key", one(exampleOf("{a: &k name, *k : 1}")), example,
         u"{\"a\":\"name\",\"name\":1}"_s},
    };
}

std::vector<Quirk> serverQuirks()
{
    const QUrl web(u"https://api.example.com/docs/v1/openapi.json"_s);
    return {
        address("10 no servers", {}, web, u"https://api.example.com/"_s),
        address("10 no servers, a file", {}, rootAddress, {}),
        address("10 relative", "servers: [{url: v2}]\n", web, u"https://api.example.com/docs/v1/v2"_s),
        address("10 from the root", "servers: [{url: /v2}]\n", web, u"https://api.example.com/v2"_s),
        address("10 one up", "servers: [{url: ../v2}]\n", web, u"https://api.example.com/docs/v2"_s),
        address("10 relative, a file", "servers: [{url: /v2}]\n", rootAddress, {}),
        address("10 without a scheme", "servers: [{url: //example.com/v2}]\n", rootAddress,
                u"https://example.com/v2"_s),
        address(
            "10 variables",
            "servers: [{url: 'https://{region}.example.com:{port}/v{n}', variables: {region: {default: eu}, "
            "port: {enum: ['8443'], default: '8443'}, n: {default: 1}}}]\n",
            web, u"https://eu.example.com:8443/v1"_s),
        address("10 variable without a value", "servers: [{url: 'https://{region}.example.com'}]\n", web, {}),
        address("10 other scheme", "servers: [{url: 'file:///etc/passwd'}]\n", web, {}),
        address("10 user in the address", "servers: [{url: 'https://a:b@example.com'}]\n", web, {}),
        {"11 relative addresses of sign-in", one(head + R"(paths: {}
components:
  securitySchemes:
    o: {type: openIdConnect, openIdConnectUrl: /.well-known/openid-configuration}
    f: {type: oauth2, flows: {clientCredentials: {tokenUrl: ../token, scopes: {read: Read all}}}}
)"),
         [](const ApiDescription &api) {
             const QUrl server(u"https://api.example.com/v1/"_s);
             const OAuthFlow &flow = api.scheme(u"f")->flows.front();
             return endpointAddress(api.scheme(u"o")->openIdConnectUrl, server).toString() + u' '
                 + endpointAddress(flow.tokenUrl, server).toString() + u' ' + flow.scopes.front().second;
         },
         u"https://api.example.com/.well-known/openid-configuration https://api.example.com/token Read all"_s},
    };
}

std::vector<Quirk> securityQuirks()
{
    const QByteArray paths = R"(security: [{a: []}]
paths:
  /inherits: {get: {}}
  /none: {get: {security: []}}
  /anonymous: {get: {security: [{}]}}
  /optional: {get: {security: [{a: []}, {}]}}
  /both: {get: {security: [{a: [], b: [x, y]}]}}
  /either: {get: {security: [{a: []}, {b: [x]}]}}
)";
    return {
        {"12, 14 alternatives", one(head + paths + keys), security, u"a, public, -, a/-, a+b(x y), a/b(x)"_s},
        {"13 Bearer in capitals", one(head + "paths: {}\n" + keys),
         [](const ApiDescription &api) {
             return QString::fromUtf8(api.scheme(u"b")->prefix + api.scheme(u"b")->name);
         },
         u"Bearer Authorization"_s},
    };
}

std::vector<Quirk> otherQuirks()
{
    return {
        {"15 media types",
         one(withOperation(
             "{requestBody: {content: {text/plain: {}, '*/*': {}, 'application/vnd.x+json': {}, "
             "'Application/JSON; charset=utf-8': {}}}}")),
         [](const ApiDescription &api) {
             const RequestBody &body = *api.operations.front().body;
             return body.contentType + u' ' + QString::number(body.contents.size());
         },
         u"Application/JSON; charset=utf-8 4"_s},
        {"15 suffix",
         one(withOperation("{requestBody: {content: {text/plain: {}, application/vnd.x+json: {}}}}")),
         [](const ApiDescription &api) { return api.operations.front().body->contentType; },
         u"application/vnd.x+json"_s},
        {"15 range", one(withOperation("{requestBody: {content: {application/*+json: {}}}}")),
         [](const ApiDescription &api) {
             return api.operations.front().body->contentType + u' '
                 + api.operations.front().body->contents.front().contentType;
         },
         u"application/json application/*+json"_s},
        {"16 deepObject",
         one(withOperation("{parameters: [{name: f, in: query, style: deepObject, schema: {type: array}}]}")),
         [](const ApiDescription &api) {
             const Parameter &parameter = api.operations.front().parameters.front();
             return QString::number(parameter.style == ParameterStyle::DeepObject)
                 + QString::number(parameter.repeatable);
         },
         u"10"_s},
        {"17 collectionFormat", one(R"(swagger: '2.0'
paths:
  /x:
    get:
      parameters:
        - {name: c, in: query, type: array, items: {type: string}}
        - {name: m, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: p, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: t, in: query, type: array, items: {type: string}, collectionFormat: tsv}
)"),
         [](const ApiDescription &api) {
             QString all;
             for (const Parameter &each : api.operations.front().parameters)
                 all += each.name + QString::number(int(each.style)) + (each.explode ? u"+ "_s : u"- "_s);
             return all;
         },
         u"c%1- m%1+ p%2- t%3- "_s.arg(int(ParameterStyle::Form))
             .arg(int(ParameterStyle::PipeDelimited))
             .arg(int(ParameterStyle::TabDelimited))},
        {"19 paths that differ in names, ids missing and repeated", one(head + R"(paths:
  /a/{id}: {get: {operationId: same}}
  /a/{name}: {get: {operationId: same}}
  /b/{id}/{id}: {get: {}}
  /c: {get: {operationId: 'get /d'}}
  /d: {get: {}}
)"),
         ids, u"same, get /a/{name}, get /b/{id}/{id}, get /d, get /d 2"_s},
        {"19 name of a path that is not described", one(head + "paths: {'/b/{id}/{id}': {get: {}}}\n"),
         parameters, u"path id"_s},
        {"20 webhooks only", one(head + "webhooks: {w: {post: {}}}\n"),
         [](const ApiDescription &api) { return ids(api) + QString::number(api.problems.size()); }, u"0"_s},
        {"20 no paths in 3.0", one("openapi: 3.0.0\ninfo: {title: T}\n"), problemsOf,
         u"Line 1: it has no paths."_s},
        {"20 method QUERY",
         one("openapi: 3.2.0\npaths: {/x: {query: {operationId: q}, additionalOperations: "
             "{Copy: {operationId: c}, 'A B': {}}}}\n"),
         [](const ApiDescription &api) {
             return api.operations[0].method + u' ' + api.operations[1].method + u' '
                 + QString::number(api.operations[0].isWrite()) + u' ' + QString::number(api.problems.size());
         },
         u"QUERY Copy 0 1"_s},
    };
}

std::vector<Quirk> allQuirks()
{
    std::vector<Quirk> all;
    for (const auto &some : {schemaQuirks(), yamlQuirks(), serverQuirks(), securityQuirks(), otherQuirks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

class TestQuirks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsMeant_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_quirks.size(); ++i)
            QTest::newRow(m_quirks[i].name) << int(i);
    }
    void isReadAsItIsMeant()
    {
        QFETCH(int, index);
        const Quirk &quirk = m_quirks[std::size_t(index)];
        const Result<ApiDescription> api = readOpenApi(quirk.documents);
        QVERIFY2(api.has_value(), api ? "" : qPrintable(api.error().meaning));
        QCOMPARE(quirk.seen(*api), quirk.expected);
    }

private:
    const std::vector<Quirk> m_quirks = allQuirks();
};

PATLAS_CORE_TEST(TestQuirks)
#include "tst_quirks.moc"
