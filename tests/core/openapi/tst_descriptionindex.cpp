// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DescriptionIndex.h"

#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr char withEverything[] = R"(openapi: 3.1.0
info: {title: Größe 😀, version: "2", description: "**All**"}
servers:
  - url: https://{region}.example.com/v1
    description: Here
    variables: {region: {default: eu, enum: [eu, us], description: Where}, zone: {enum: [a]}}
tags: [{name: Tags}]
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key, description: A key}
    sign:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://example.com/token
          refreshUrl: https://example.com/refresh
          scopes: {read: Read all, write: Write all}
  schemas:
    Tag: {type: object, required: [name], properties: {name: {type: string}, next: {$ref: '#/components/schemas/Tag'}}}
security: [{key: [], sign: [read]}, {}]
paths:
  /tags/{id}:
    put:
      operationId: tags.put
      summary: Put a tag
      description: Puts it.
      tags: [Tags]
      deprecated: true
      servers: [{url: https://other.example.com}]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, enum: [a, b]}, example: a, description: Which}
        - {name: filter, in: query, style: deepObject, schema: {type: object}, allowReserved: true, deprecated: true}
      requestBody:
        required: true
        description: The tag
        content:
          application/json: {schema: {$ref: '#/components/schemas/Tag'}, example: {name: x}}
          multipart/form-data:
            schema: {type: object, properties: {file: {type: string, format: binary}, list: {type: array, items: {type: string}}}}
            encoding: {file: {contentType: image/png}}
      responses:
        "200": {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Tag'}}}}
        4XX: {description: Not done}
        default: {description: Else}
  /broken:
    get: {operationId: broken, parameters: [{$ref: '#/nowhere'}], responses: {}}
)";

ApiDescription read(const QByteArray &document)
{
    Result<ApiDescription> api = readOpenApi(document);
    if (!api)
        qFatal("%s", qPrintable(api.error().message()));
    return std::move(*api);
}

} // namespace

class DescriptionIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadComesBack_data();
    void whatWasReadComesBack();
    void fieldsComeBack();
    void sharedTextsStayShared();
    void anotherKeyHasNoIndex();
    void anotherProcessReadsIt();
    void damagedIndexIsNone();
    void whatWasLearntIsNotKept();
};

void DescriptionIndexTest::whatWasReadComesBack_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("with everything") << QByteArray(withEverything);
    QTest::newRow("built in") << builtInApiDocument();
    QTest::newRow("empty") << QByteArray("openapi: 3.0.0\ninfo: {title: '', version: ''}\npaths: {}\n");
}

void DescriptionIndexTest::whatWasReadComesBack()
{
    QFETCH(QByteArray, document);
    const ApiDescription api = read(document);
    const QByteArray index = descriptionIndex(api, "key");
    const std::optional<ApiDescription> back = readDescriptionIndex(index, "key");
    QVERIFY(back.has_value());
    QCOMPARE(back->operations.size(), api.operations.size());
    QCOMPARE(descriptionIndex(*back, "key"), index); // every member that is kept
}

void DescriptionIndexTest::fieldsComeBack()
{
    const ApiDescription api = read(withEverything);
    const auto back = readDescriptionIndex(descriptionIndex(api, {}), {});
    QVERIFY(back.has_value());
    QCOMPARE(back->title, u"Größe 😀"_s);
    QCOMPARE(back->description, u"**All**"_s);
    QCOMPARE(back->servers, api.servers);
    QCOMPARE(back->groups, api.groups);
    const std::vector<ServerVariable> &variables = back->servers.front().variables;
    QCOMPARE(variables.size(), std::size_t(2));
    QVERIFY(variables[0].defaultValue == u"eu"_s && variables[1].defaultValue.isNull()); // it has none
    QCOMPARE(back->scopes.size(), api.scopes.size());
    QCOMPARE(back->problems.size(), api.problems.size());
    QVERIFY(!back->problems.empty());
    QCOMPARE(back->problems.front().line, api.problems.front().line);
    QCOMPARE(back->problems.front().sentence, api.problems.front().sentence);
    const SecurityScheme *sign = back->scheme(u"sign"_s);
    QVERIFY(sign);
    QCOMPARE(sign->flows, api.scheme(u"sign"_s)->flows);
    QVERIFY(!sign->flows.empty() && sign->flows.front().kind == OAuthFlow::Kind::ClientCredentials);
    QCOMPARE(back->credentialSlots.size(), api.credentialSlots.size());

    const Operation *put = back->operation(u"tags.put"_s);
    const Operation *before = api.operation(u"tags.put"_s);
    QVERIFY(put && before);
    QCOMPARE(put->method, u"PUT"_s);
    QCOMPARE(put->parameters, before->parameters);
    QVERIFY(put->parameters[1].style == ParameterStyle::DeepObject);
    QVERIFY(put->body.has_value());
    QCOMPARE(*put->body, *before->body);
    QVERIFY(put->body->contents.size() == 2 && put->body->contents[1].parts.size() == 2);
    QCOMPARE(put->security, before->security);
    QCOMPARE(put->servers, before->servers);
    QCOMPARE(put->responses.size(), std::size_t(3));
    QCOMPARE(put->responses[1].code, u"4XX"_s);
    QVERIFY(put->deprecated);

    // Of the document that ships: patterns and what stands in `x-` members.
    const ApiDescription builtIn = read(builtInApiDocument());
    const auto again = readDescriptionIndex(descriptionIndex(builtIn, {}), {});
    QVERIFY(again && !again->refusals.empty() && !again->tokenPatterns.empty());
    QCOMPARE(again->refusals.front().words, builtIn.refusals.front().words);
    QCOMPARE(again->tokenPatterns.front().expression, builtIn.tokenPatterns.front().expression);
    QCOMPARE(again->roles.size(), builtIn.roles.size());
    QCOMPARE(again->tokenPage, builtIn.tokenPage);
}

/// Hundreds of operations answer with the same schema; each with its own copy would be many times larger.
void DescriptionIndexTest::sharedTextsStayShared()
{
    const auto back = readDescriptionIndex(descriptionIndex(read(withEverything), {}), {});
    QVERIFY(back.has_value());
    const Operation *put = back->operation(u"tags.put"_s);
    QVERIFY(put && !put->body->schema.isEmpty());
    QCOMPARE(put->body->contents[0].schema.constData(), put->body->schema.constData());
}

void DescriptionIndexTest::anotherKeyHasNoIndex()
{
    const QByteArray index = descriptionIndex(read(withEverything), "one");
    QVERIFY(readDescriptionIndex(index, "one").has_value());
    QVERIFY(!readDescriptionIndex(index, "two").has_value());
}

/// Which has another seed for its hashes.
void DescriptionIndexTest::anotherProcessReadsIt()
{
    const QByteArray index = descriptionIndex(read(withEverything), "key");
    QHashSeed::setDeterministicGlobalSeed();
    const auto back = readDescriptionIndex(index, "key");
    QHashSeed::resetRandomGlobalSeed();
    QVERIFY(back.has_value());
}

void DescriptionIndexTest::damagedIndexIsNone()
{
    const QByteArray index = descriptionIndex(read(withEverything), "key");
    QVERIFY(!readDescriptionIndex({}, "key").has_value());
    QVERIFY(!readDescriptionIndex(index + '\0', "key").has_value());
    QRandomGenerator random(7);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray damaged = index;
        if (i % 2)
            damaged.truncate(random.bounded(damaged.size()));
        else {
            const auto at = random.bounded(damaged.size());
            damaged[at] = char(damaged[at] ^ char(1 << random.bounded(8)));
        }
        QVERIFY2(!readDescriptionIndex(damaged, "key").has_value(), qPrintable(QString::number(i)));
    }
}

void DescriptionIndexTest::whatWasLearntIsNotKept()
{
    ApiDescription api = read(withEverything);
    api.operations.front().learned.push_back(
        {u"PUT"_s, u"/tags/{id}"_s, u"key"_s, {{u"read"_s}}, "X-Scopes", QDateTime::currentDateTimeUtc()});
    const auto back = readDescriptionIndex(descriptionIndex(api, {}), {});
    QVERIFY(back && back->operations.front().learned.empty());
}

PATLAS_CORE_TEST(DescriptionIndexTest)
#include "tst_descriptionindex.moc"
