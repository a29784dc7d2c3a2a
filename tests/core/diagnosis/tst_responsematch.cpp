// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/ResponseMatch.h"

#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

namespace {

/// Not a raw string: moc of Qt 6.4 would take what is in it for comments.
const QByteArray describedResponses =
    "openapi: 3.1.0\n"
    "info: {title: T, version: '1'}\n"
    "paths:\n"
    "  /x:\n"
    "    post:\n"
    "      requestBody:\n"
    "        required: true\n"
    "        content:\n"
    "          application/json: {schema: {type: object, required: [name], properties: {name: {type: "
    "string}}}}\n"
    "      responses:\n"
    "        200:\n"
    "          description: d\n"
    "          content:\n"
    "            application/json: {schema: {type: object, properties: {a: {type: integer}}}}\n"
    "            text/csv: {schema: {type: string}}\n"
    "        201:\n"
    "          description: d\n"
    "          content: {application/json: {schema: {type: array}}}\n"
    "        202: {description: nothing is said of a body}\n"
    "        204: {description: none}\n"
    "        206:\n"
    "          description: d\n"
    "          content:\n"
    "            application/json;v=1: {schema: {type: array}}\n"
    "            application/json;v=2: {schema: {type: object}}\n"
    "        409:\n"
    "          description: d\n"
    "          content: {'application/*+json': {schema: {type: object}}}\n"
    "        4XX:\n"
    "          description: d\n"
    "          content: {'*/*': {schema: {type: string}}}\n"
    "  /y: {get: {responses: {default: {description: d}}}}\n"
    "  /z: {get: {}}\n";

} // namespace

class ResponseMatchTest : public QObject {
    Q_OBJECT

private:
    using State = DescriptionMatch::State;
    using Kind = DifferenceKind;

    const Operation &operation(const char *id) const
    {
        const Operation *found = m_api.operation(QString::fromLatin1(id));
        if (!found)
            qFatal("no operation %s", id);
        return *found;
    }

    DescriptionMatch match(int status, const QByteArray &type, const QByteArray &body,
                           const QByteArray &method = "POST") const
    {
        return matchResponse(operation("post /x"), method, status, {type, body});
    }

    static Kind only(const DescriptionMatch &match)
    {
        if (match.state != State::Compared || match.differences.size() != 1)
            qFatal("not one difference");
        return match.differences.front().kind;
    }

    ApiDescription m_api = readable(describedResponses);

private Q_SLOTS:
    void aBodyIsComparedWithTheSchemaOfItsType()
    {
        const DescriptionMatch fits = match(200, "application/json; charset=utf-8", "{\"a\":1}");
        QVERIFY(fits.isMatch());
        QVERIFY(fits.isBodyCompared);
        const DescriptionMatch differs = match(200, "Application/JSON", "{\"a\":\"\",\"b\":1}");
        QCOMPARE(differs.differences.size(), std::size_t(2));
        QCOMPARE(differs.differences[0].kind, Kind::WrongType);
        QCOMPARE(differs.differences[0].pointer, u"/a"_s);
        QCOMPARE(differs.differences[1].kind, Kind::UndocumentedField);
        const DescriptionMatch text = match(200, "text/csv", "{\"a\":\"\"}");
        QVERIFY(text.isMatch());
        QVERIFY(!text.isBodyCompared);
    }

    void statusAndTypeAreCompared()
    {
        const DescriptionMatch status = match(500, "application/json", "{}");
        QCOMPARE(only(status), Kind::UndocumentedStatus);
        QCOMPARE(sentenceOf(status.differences.front()).text,
                 u"The status 500 is not documented; documented: 200, 201, 202, 204, 206, 409, 4XX."_s);
        const DescriptionMatch type = match(200, "text/html", "<p>");
        QCOMPARE(only(type), Kind::UndocumentedType);
        QCOMPARE(type.differences.front().expected, u"application/json, text/csv"_s);
        QCOMPARE(only(match(200, {}, "{}")), Kind::UndocumentedType);
        QVERIFY(match(202, "text/html", "<p>").isMatch());
    }

    void rangesAndOthersStandIn()
    {
        QVERIFY(match(404, "text/plain", "no").isMatch());
        QCOMPARE(only(match(409, "text/plain", "no")), Kind::UndocumentedType); // its own wins
        QVERIFY(match(409, "application/problem+json", "{}").isBodyCompared);
        QCOMPARE(only(match(409, "application/problem+json", "[]")), Kind::WrongType);
        QVERIFY(matchResponse(operation("get /y"), "GET", 418, {{}, {}}).isMatch());
        QCOMPARE(matchResponse(operation("get /z"), "GET", 418, {{}, {}}).state, State::NothingSaid);
    }

    void parametersOfTheTypeChooseTheSchema()
    {
        QCOMPARE(only(match(206, "application/json; v=2", "[]")), Kind::WrongType);
        QVERIFY(match(206, "application/json; v=1", "[]").isBodyCompared);
        const DescriptionMatch unsure = match(206, "application/json", "[]");
        QVERIFY(unsure.isMatch());
        QVERIFY(!unsure.isBodyCompared);
    }

    void aMissingBodyIsTold()
    {
        QCOMPARE(only(match(201, {}, {})), Kind::MissingBody);
        QVERIFY(match(200, {}, {}).isMatch()); // it may be an empty table
        QVERIFY(match(204, {}, {}).isMatch());
        QVERIFY(match(201, "application/json", {}, "HEAD").isMatch());
    }

    void whatCannotBeComparedSaysWhy()
    {
        QCOMPARE(match(200, "application/json", "<p>").reason, u"the body is not valid JSON"_s);
        MessageContent content{"application/json", "{}"};
        content.isComplete = false;
        QCOMPARE(matchResponse(operation("post /x"), "POST", 200, content).state, State::NotComparable);
        content.isComplete = true;
        content.isDecoded = false;
        QCOMPARE(matchResponse(operation("post /x"), "POST", 200, content).state, State::NotComparable);
    }

    void requestsAreComparedToo()
    {
        const Operation &create = operation("post /x");
        QVERIFY(matchRequest(create, {"application/json", "{\"name\":\"\"}"}).isBodyCompared);
        QCOMPARE(only(matchRequest(create, {"application/json", "{}"})), Kind::MissingField);
        QCOMPARE(only(matchRequest(create, {"text/plain", "a"})), Kind::UndocumentedType);
        QCOMPARE(only(matchRequest(create, {{}, {}})), Kind::MissingBody);
        QCOMPARE(matchRequest(operation("get /y"), {"text/plain", "a"}).state, State::NothingSaid);
    }

    void typesThatSwaggerDoesNotNameAreNotMissed()
    {
        const ApiDescription api =
            readable("swagger: '2.0'\npaths: {/a: {post: {parameters: [{in: body, name: b, schema: {type: "
                     "object}}], responses: {200: {description: d, schema: {type: object}}}}}}\n");
        const Operation &create = api.operations.front();
        QVERIFY(matchResponse(create, "POST", 200, {"text/xml", "<a/>"}).isMatch());
        QCOMPARE(only(matchResponse(create, "POST", 200, {"application/json", "[]"})), Kind::WrongType);
        QVERIFY(matchRequest(create, {"text/xml", "<a/>"}).isMatch());
    }

    void anExchangeIsComparedOnAWorker()
    {
        const QTemporaryDir directory;
        Exchange exchange;
        exchange.request.method = "POST";
        exchange.status = 200;
        exchange.contentType = "application/json";
        exchange.bodyPath = directory.filePath(u"body"_s);
        QFile file(exchange.bodyPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"b\":1}");
        file.close();
        const auto api = std::make_shared<const ApiDescription>(m_api);
        auto opening = ResponseDocument::open(exchange.bodyPath, exchange.contentType);
        opening.waitForFinished();
        auto comparing = matchExchange(api, api->operation(u"post /x"), exchange, *opening.result());
        comparing.waitForFinished();
        QCOMPARE(only(comparing.result()), Kind::UndocumentedField);
    }
};

PATLAS_CORE_TEST(ResponseMatchTest)

#include "tst_responsematch.moc"
