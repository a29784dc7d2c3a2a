// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

const QByteArray petstore = R"(swagger: "2.0"
info: {title: Pets, version: 1.0, description: All *pets*}
host: pets.example.com
basePath: v2
schemes: [http, https]
consumes: [application/json]
produces: [application/json, application/xml]
security: [{key: []}]
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: query, name: api_key}
  code: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a.test/a', tokenUrl: 'https://a.test/t', scopes: {read: Read}}
  implicit: {type: oauth2, flow: implicit, authorizationUrl: 'https://a.test/a', scopes: {}}
  app: {type: oauth2, flow: application, tokenUrl: 'https://a.test/t', scopes: {w: Write}}
  password: {type: oauth2, flow: password, tokenUrl: 'https://a.test/t', scopes: {}}
parameters:
  Limit: {name: limit, in: query, type: integer, maximum: 9, exclusiveMaximum: true}
  Body: {name: b, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
responses:
  NotFound: {description: Not there, schema: {$ref: '#/definitions/Error'}}
definitions:
  Error: {type: object}
  Pet: {type: object, properties: {name: {type: string, x-nullable: true}, mother: {$ref: '#/definitions/Pet'}}}
paths:
  /pets:
    parameters: [{$ref: '#/parameters/Limit'}]
    get:
      parameters: [{name: tags, in: query, type: array, items: {type: string, enum: [a, b]}, collectionFormat: multi}]
      responses:
        200: {description: d, schema: {type: array, items: {$ref: '#/definitions/Pet'}}, examples: {application/json: [1]}}
        404: {$ref: '#/responses/NotFound'}
    post:
      security: [{code: [read]}, {}]
      parameters: [{$ref: '#/parameters/Body'}, {name: X-A, in: header, type: string, default: x}]
    put:
      schemes: [https]
      consumes: [multipart/form-data]
      parameters:
        - {name: photo, in: formData, type: file, required: true, description: A picture}
        - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi}
        - {name: ids, in: formData, type: array, items: {type: string}}
    patch:
      consumes: [text/plain]
      parameters: [{name: a, in: formData, type: string}]
    delete:
      parameters: [{$ref: '#/paths/~1pets/get/parameters/0'}, {name: broken, in: nowhere}]
      responses: {200: {schema: {$ref: '#/paths/~1pets/get/responses/200/schema'}}}
)";

} // namespace

class TestSwagger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_api = readable(petstore);
        QCOMPARE(m_api.operations.size(), std::size_t(5));
    }

    void headAndServers()
    {
        QCOMPARE(m_api.specification, u"Swagger 2.0"_s);
        QCOMPARE(m_api.description, u"All *pets*"_s);
        QCOMPARE(m_api.servers.size(), std::size_t(2));
        QCOMPARE(m_api.serverUrl, u"https://pets.example.com/v2"_s); // before the one in clear
        QCOMPARE(m_api.servers[1].url, u"http://pets.example.com/v2"_s);
        QCOMPARE(operation("put /pets").servers.size(), std::size_t(1));
    }

    void serversWithoutHostOrScheme()
    {
        const QUrl web(u"https://example.com/docs/swagger.json"_s);
        const auto address = [&](const QByteArray &more, const QUrl &document) {
            const ApiDescription api = readable("swagger: '2.0'\npaths: {}\n" + more);
            return serverAddress(api.servers.front(), document).toString();
        };
        QCOMPARE(address("basePath: /v1", web), u"https://example.com/v1"_s);
        QCOMPARE(address({}, web), u"https://example.com/"_s);
        QCOMPARE(address("host: a.test", web), u"https://a.test"_s);
        QCOMPARE(address("host: a.test", QUrl(u"http://b.test/"_s)), u"http://a.test"_s);
        QCOMPARE(address("host: a.test\nbasePath: /v1", {}), u"https://a.test/v1"_s);
        QCOMPARE(address("basePath: /v1", {}), QString());
        QCOMPARE(address("host: a.test\nschemes: [ws]", {}), u"https://a.test"_s);
    }

    void securitySchemes()
    {
        QCOMPARE(m_api.scheme(u"basic")->kind, SchemeKind::Basic);
        QCOMPARE(m_api.scheme(u"key")->place, CredentialPlace::Query);
        const auto flow = [this](const char16_t *id) { return m_api.scheme(id)->flows.front(); };
        QCOMPARE(flow(u"code").kind, OAuthFlow::Kind::AuthorizationCode);
        QCOMPARE(flow(u"code").authorizationUrl, u"https://a.test/a"_s);
        QCOMPARE(flow(u"code").tokenUrl, u"https://a.test/t"_s);
        QCOMPARE(flow(u"code").scopes.front(), std::pair(u"read"_s, u"Read"_s));
        QCOMPARE(flow(u"implicit").kind, OAuthFlow::Kind::Implicit);
        QCOMPARE(flow(u"app").kind, OAuthFlow::Kind::ClientCredentials);
        QCOMPARE(flow(u"password").kind, OAuthFlow::Kind::Password);
        QCOMPARE(operation("get /pets").security.front().front().schemeId, u"key"_s);
        QCOMPARE(operation("post /pets").security.size(), std::size_t(2));
        QCOMPARE(operation("post /pets").security.front().front().scopes, QStringList(u"read"_s));
        QVERIFY(operation("post /pets").security.back().empty());
    }

    void parameters()
    {
        const Operation &get = operation("get /pets");
        QCOMPARE(parametersOf(get), QStringList({u"query limit"_s, u"query tags"_s}));
        QVERIFY(get.parameters[0].repeatable);
        QCOMPARE(get.parameters[0].values, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(get.parameters[1].type, u"integer"_s);
        QCOMPARE(get.parameters[1].schema, R"({"type":"integer","exclusiveMaximum":9})");
        QCOMPARE(operation("post /pets").parameters.front().example, u"x"_s);
    }

    void bodies()
    {
        const RequestBody &post = *operation("post /pets").body;
        QVERIFY(post.required);
        QCOMPARE(post.contentType, u"application/json"_s);
        const QJsonObject schema = json(post.schema).toObject();
        QCOMPARE(schema[u"properties"][u"name"][u"type"][1], QJsonValue(u"null"_s));
        QCOMPARE(schema[u"properties"][u"mother"][u"x-patlas-cut"], QJsonValue(true)); // contains itself
        QCOMPARE(schema[u"properties"][u"mother"][u"x-patlas-schema"], QJsonValue(u"Pet"_s));
    }

    void forms()
    {
        const RequestBody &put = *operation("put /pets").body;
        QCOMPARE(put.contentType, u"multipart/form-data"_s);
        QVERIFY(put.required);
        QCOMPARE(put.parts.size(), std::size_t(3));
        QVERIFY(put.parts[0].file && put.parts[0].required);
        QCOMPARE(put.parts[0].description, u"A picture"_s);
        QVERIFY(put.parts[1].repeatable && put.parts[1].explode && !put.parts[1].required);
        QVERIFY(!put.parts[2].repeatable && !put.parts[2].explode);
        const RequestBody &patch = *operation("patch /pets").body; // its type is none of a form
        QCOMPARE(patch.contents.front().contentType, u"application/x-www-form-urlencoded"_s);
        QCOMPARE(patch.contents.front().parts.front().name, u"a"_s);
        QVERIFY(!patch.required);
    }

    void responses()
    {
        const auto &responses = operation("get /pets").responses;
        QCOMPARE(responses.size(), std::size_t(2));
        QCOMPARE(json(responses[0].example).toArray(), QJsonArray({1}));
        QCOMPARE(json(responses[0].schema)[u"type"], QJsonValue(u"array"_s));
        QCOMPARE(responses[1].status, 404);
        QCOMPARE(responses[1].schema, R"({"x-patlas-schema":"Error","type":"object"})");
    }

    void mediaTypesThatAreNotNamedAreAssumed()
    {
        const auto responseOf = [](const QByteArray &produces) {
            return readable("swagger: '2.0'\npaths: {/a: {get: {" + produces
                            + "responses: {200: {description: d, schema: {type: object}}}}}}\n")
                .operations.front()
                .responses.front();
        };
        QVERIFY(responseOf({}).areTypesAssumed);
        QCOMPARE(responseOf({}).contents.front().contentType, u"application/json"_s);
        QVERIFY(!responseOf("produces: [text/xml], ").areTypesAssumed);
        QCOMPARE(responseOf("produces: [text/xml], ").contents.front().contentType, u"text/xml"_s);
    }

    void referencesIntoPathsLeadWhereTheyDid()
    {
        const Operation &remove = operation("delete /pets");
        QCOMPARE(parametersOf(remove), QStringList({u"query limit"_s, u"query tags"_s}));
        QCOMPARE(json(remove.responses.front().schema)[u"type"], QJsonValue(u"array"_s));
    }

    void problemsHaveThePlaceInTheDocumentAsItCame()
    {
        QCOMPARE(m_api.problems.size(), std::size_t(1));
        QCOMPARE(m_api.problems.front().place, u"/paths/~1pets/delete/parameters/1"_s);
        const qsizetype at = petstore.indexOf("broken");
        QCOMPARE(m_api.problems.front().line, int(petstore.left(at).count('\n')) + 1);
        const ApiDescription body =
            readable("swagger: '2.0'\npaths:\n  /a:\n    post:\n      parameters:\n        - {name: q, in: "
                     "query, type: string}\n"
                     "        - name: b\n          in: body\n          schema: {items: text}\n");
        QCOMPARE(body.problems.size(), std::size_t(1));
        QCOMPARE(body.problems.front().place, u"/paths/~1a/post/parameters/1/schema/items"_s);
        QCOMPARE(body.problems.front().line, 9);
    }

    void filesOfASet()
    {
        const Result<ApiDescription> api = readOpenApi(DocumentSet{
            QUrl(u"file:///s/swagger.yaml"_s),
            "swagger: '2.0'\nhost: a.test\npaths: {/a: {$ref: 'paths/a.yaml#/a'}}\n",
            {{QUrl(u"file:///s/paths/a.yaml"_s),
              "a: {post: {parameters: [{$ref: '#/b'}, {$ref: '../p.yaml#/q'}]}}\n"
              "b: {name: b, in: body, schema: {$ref: '#/s'}}\ns: {title: S, items: {$ref: "
              "'../p.yaml#/t'}}\n"},
             {QUrl(u"file:///s/p.yaml"_s), "q: {name: q, in: query, type: string}\nt: {title: T}\n"}}});
        QVERIFY(api.has_value());
        QVERIFY2(api->problems.empty(),
                 api->problems.empty() ? "" : qPrintable(api->problems.front().sentence));
        QCOMPARE(parametersOf(api->operations.front()), QStringList(u"query q"_s));
        QCOMPARE(api->operations.front().body->schema, R"({"title":"S","items":{"title":"T"}})");
    }

    void oneBadNodeLeavesTheOthers()
    {
        const ApiDescription api =
            readable("swagger: 2.0\nhost: [a]\nschemes: text\nsecurityDefinitions: {a: text, b: "
                     "{type: basic}}\nparameters: []\nresponses: text\npaths: {/a: text, /b: {get: "
                     "[], post: {parameters: text, responses: []}, put: {parameters: [text, 7, "
                     "{in: body}, {in: formData}, {name: q, in: query, type: string}]}}}\n");
        QCOMPARE(api.operations.size(), std::size_t(2));
        QCOMPARE(parametersOf(*api.operation(u"put /b")), QStringList(u"query q"_s));
        QVERIFY(api.scheme(u"b")->canBeFilled() && !api.scheme(u"a")->canBeFilled());
        QVERIFY(api.problems.size() >= 5);
    }

    void repeatingALargePathIsBounded()
    {
        QByteArray document =
            "swagger: '2.0'\npaths:\n  /big: {get: {x-data: [" + QByteArray("1,").repeated(100'000) + "]}}\n";
        for (int i = 0; i < 200; ++i)
            document += "  /p" + QByteArray::number(i) + ": {$ref: '#/paths/~1big'}\n";
        const Result<ApiDescription> api = readOpenApi(document);
        QVERIFY(!api.has_value());
        QVERIFY2(api.error().meaning.contains("four million"_L1), qPrintable(api.error().meaning));
    }

private:
    const Operation &operation(const char *id) const { return *m_api.operation(QString::fromLatin1(id)); }

    ApiDescription m_api;
};

PATLAS_CORE_TEST(TestSwagger)
#include "tst_swagger.moc"
