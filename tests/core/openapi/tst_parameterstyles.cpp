// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

class TestParameterStyles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void styleAndExplode_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<int>("style");
        QTest::addColumn<bool>("explode");
        const auto row = [](const char *name, const QByteArray &parameter, ParameterStyle style,
                            bool explode) { QTest::newRow(name) << parameter << int(style) << explode; };
        row("query", "in: query", ParameterStyle::Form, true);
        row("query in one", "in: query, explode: false", ParameterStyle::Form, false);
        row("cookie", "in: cookie", ParameterStyle::Form, true);
        row("cookie of 3.2", "in: cookie, style: cookie", ParameterStyle::Form, true);
        row("path", "in: path", ParameterStyle::Simple, false);
        row("path exploded", "in: path, explode: true", ParameterStyle::Simple, true);
        row("label", "in: path, style: label", ParameterStyle::Label, false);
        row("matrix", "in: path, style: matrix, explode: true", ParameterStyle::Matrix, true);
        row("header", "in: header", ParameterStyle::Simple, false);
        row("space", "in: query, style: spaceDelimited", ParameterStyle::SpaceDelimited, false);
        row("pipe", "in: query, style: pipeDelimited", ParameterStyle::PipeDelimited, false);
        row("deepObject", "in: query, style: deepObject, explode: true", ParameterStyle::DeepObject, true);
    }
    void styleAndExplode()
    {
        QFETCH(QByteArray, parameter);
        const ApiDescription api = readable(withOperation("{parameters: [{name: p, " + parameter + "}]}"));
        QCOMPARE(api.problems.size(), std::size_t(0));
        QTEST(int(api.operations.front().parameters.front().style), "style");
        QTEST(api.operations.front().parameters.front().explode, "explode");
    }

    void anUnknownStyleIsToldAndLeftOut()
    {
        const ApiDescription api =
            readable(withOperation("{parameters: [{name: p, in: query, style: odd}]}"));
        QCOMPARE(api.operations.front().parameters.front().style, ParameterStyle::Form);
        QCOMPARE(api.problems.size(), std::size_t(1));
        QVERIFY(api.problems.front().reason.contains("odd"_L1));
    }

    void whatElseAParameterSays()
    {
        const ApiDescription api = readable(withOperation(
            "{parameters: [{name: p, in: query, deprecated: true, allowReserved: true, schema: {$ref: "
            "'#/components/schemas/S'}}, {name: c, in: query, content: {application/json: {schema: {type: "
            "object}}}}, "
            "{$ref: '#/components/parameters/R', description: own}]}",
            "components: {schemas: {S: {type: integer, maximum: 5}}, parameters: {R: {name: r, in: cookie, "
            "description: theirs, required: true}}}\n"));
        const auto &parameters = api.operations.front().parameters;
        QVERIFY(parameters[0].deprecated && parameters[0].allowReserved);
        QCOMPARE(parameters[0].schema, R"({"x-patlas-schema":"S","type":"integer","maximum":5})");
        QCOMPARE(parameters[0].type, u"integer"_s);
        QCOMPARE(parameters[1].contentType, u"application/json"_s);
        QCOMPARE(parameters[1].schema, R"({"type":"object"})");
        QCOMPARE(parameters[2].place, ParameterPlace::Cookie);
        QCOMPARE(parameters[2].description, u"own"_s);
        QVERIFY(parameters[2].required);
    }

    void aCredentialInACookieIsNoParameter()
    {
        const ApiDescription api = readable(
            withOperation("{parameters: [{name: sid, in: cookie}, {name: other, in: cookie}]}",
                          "components: {securitySchemes: {s: {type: apiKey, in: cookie, name: sid}}}\n"));
        QCOMPARE(parametersOf(api.operations.front()), QStringList(u"cookie other"_s));
    }

    void aBodyHasAllItsMediaTypes()
    {
        const ApiDescription api =
            readable(withOperation("{requestBody: {description: d, content: "
                                   "{application/x-www-form-urlencoded: {schema: {type: object, "
                                   "required: [a], properties: {a: {type: string, enum: [x]}, l: {type: "
                                   "array, items: {type: string}}}}, "
                                   "encoding: {l: {explode: false, style: pipeDelimited, allowReserved: "
                                   "true}}}, application/xml: {schema: "
                                   "{type: string}, example: <a/>}, bad: text}}}"));
        const RequestBody &body = *api.operations.front().body;
        QCOMPARE(body.description, u"d"_s);
        QCOMPARE(body.contents.size(), std::size_t(2));
        QCOMPARE(api.problems.size(), std::size_t(1));
        QCOMPARE(body.contentType, u"application/x-www-form-urlencoded"_s);
        QVERIFY(body.parts.empty()); // those of a multipart form only
        const auto &parts = body.contents[0].parts;
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(parts[0].required && !parts[0].repeatable);
        QCOMPARE(parts[0].values, QStringList(u"x"_s));
        QCOMPARE(parts[1].style, ParameterStyle::PipeDelimited);
        QVERIFY(!parts[1].explode && !parts[1].repeatable && parts[1].allowReserved);
        QCOMPARE(body.contents[1].contentType, u"application/xml"_s);
        QCOMPARE(body.contents[1].example, "\"<a/>\"");
    }

    void formsMadeOfSeveralSchemas()
    {
        const ApiDescription api = readable(withOperation(
            "{requestBody: {content: {multipart/form-data: {schema: {allOf: [{$ref: "
            "'#/components/schemas/A'}, "
            "{properties: {b: {type: array, items: {type: string, format: binary}}}, required: [a]}]}}}}}",
            "components: {schemas: {A: {properties: {a: {type: string}}, allOf: [{$ref: "
            "'#/components/schemas/A'}]}}}\n"));
        const auto &parts = api.operations.front().body->parts;
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(parts[0].required && !parts[0].file);
        QVERIFY(parts[1].file && parts[1].repeatable);
    }

    void serversOfPathsAndOperations()
    {
        const ApiDescription api =
            readable(head
                     + "servers: [{url: 'https://a.test'}]\npaths: {/x: {servers: [{url: "
                       "'https://b.test'}], get: {}, post: {deprecated: true, servers: [{url: "
                       "'https://c.test'}]}}, /y: {get: {}}}\n");
        QCOMPARE(api.operation(u"get /x")->servers.front().url, u"https://b.test"_s);
        QCOMPARE(api.operation(u"post /x")->servers.front().url, u"https://c.test"_s);
        QVERIFY(api.operation(u"post /x")->deprecated && !api.operation(u"get /x")->deprecated);
        QVERIFY(api.operation(u"get /y")->servers.empty());
    }

    void flowsOfEachKind()
    {
        const ApiDescription api = readable(head + R"(paths: {}
components: {securitySchemes: {s: {type: oauth2, oauth2MetadataUrl: 'https://a.test/m', flows: {
  authorizationCode: {authorizationUrl: /a, tokenUrl: /t, refreshUrl: /r, scopes: {x: Ex, y: null}},
  deviceAuthorization: {deviceAuthorizationUrl: /d, tokenUrl: /t, scopes: {}},
  x-own: {}, odd: {}, password: text, implicit: {authorizationUrl: [a]}}}}}
)");
        const SecurityScheme &scheme = *api.scheme(u"s");
        QCOMPARE(scheme.oauthMetadataUrl, u"https://a.test/m"_s);
        QCOMPARE(scheme.flows.size(), std::size_t(3));
        QCOMPARE(scheme.flows[0].refreshUrl, u"/r"_s);
        QCOMPARE(scheme.flows[0].scopes,
                 (std::vector<std::pair<QString, QString>>{{u"x"_s, u"Ex"_s}, {u"y"_s, {}}}));
        QCOMPARE(scheme.flows[1].kind, OAuthFlow::Kind::DeviceCode);
        QCOMPARE(scheme.flows[1].deviceAuthorizationUrl, u"/d"_s);
        QCOMPARE(api.problems.size(), std::size_t(2));
        QVERIFY(scheme.canBeFilled());
    }

    void hostileNamesOfSchemesStayNames()
    {
        const ApiDescription api =
            readable(withOperation("{security: [{\"a\\r\\nX: y\\u202E\": []}]}",
                                   "components: {securitySchemes: {\"a\\r\\nX: y\\u202E\": {type: http, "
                                   "scheme: bearer}, q: {type: apiKey, in: "
                                   "cookie, name: \"a; b\"}}}\n"));
        const SecurityScheme &scheme = api.schemes.front();
        QCOMPARE(scheme.variable, "A_X_Y_");
        QCOMPARE(scheme.name, "Authorization");
        QCOMPARE(api.operations.front().security.front().front().schemeId, scheme.id);
        QVERIFY(!api.scheme(u"q")->canBeFilled());
        const ApiDescription other = readable(withOperation("{security: [{\"a\\nb\\u202E\": []}]}"));
        QVERIFY(!other.problems.front().sentence.contains(u'\n')
                && !other.problems.front().sentence.contains(QChar(0x202E)));
    }
};

PATLAS_CORE_TEST(TestParameterStyles)
#include "tst_parameterstyles.moc"
