// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ParameterSerializer.h"

#include "core/request/OperationDraft.h"
#include "core/request/ParameterValues.h"
#include "core/request/QueryItem.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace patlas;
using namespace patlas::test;

namespace {

/// The parameter "color", of the YAML that follows its name: "in: path, style: label".
Parameter color(const QByteArray &rest, const QByteArray &schema = "{type: [array, object]}")
{
    const ApiDescription api =
        readable(withOperation("{parameters: [{name: color, " + rest + ", schema: " + schema + "}]}"));
    return api.operations.front().parameters.front();
}

/// Everything that is sent for the text, "-" for nothing.
QByteArray sent(const Parameter &parameter, const QString &text)
{
    const ParameterSerializer serializer(parameter);
    switch (parameter.place) {
    case ParameterPlace::Path:
        return serializer.path(text).value_or("-");
    case ParameterPlace::Query: {
        const QByteArrayList items = serializer.query(text);
        return items.isEmpty() ? QByteArray("-") : items.join('&');
    }
    case ParameterPlace::Header:
        return serializer.header(text).value_or(u"-"_s).toUtf8();
    case ParameterPlace::Cookie:
        return serializer.cookies(text).value_or(u"color="_s + text).toUtf8();
    }
    return {};
}

QByteArray sent(const QByteArray &rest, const QByteArray &schema, const char *text)
{
    return sent(color(rest, schema), QString::fromUtf8(text));
}

const QByteArray anyList = "{type: array, items: {type: string}}";
const QByteArray anyObject = "{type: object}";

} // namespace

/// The expected bytes are those of OpenAPI 3.2 ("Style Examples") and RFC 6570, not what the code gave.
class TestParameterSerializer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void styleExamples_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("empty");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("object");
        const auto row = [](const char *rest, const char *empty, const char *text, const char *list,
                            const char *object) {
            QTest::newRow(rest) << QByteArray(rest) << QByteArray(empty) << QByteArray(text)
                                << QByteArray(list) << QByteArray(object);
        };
        row("in: path, style: matrix", ";color", ";color=blue", ";color=blue,black,brown",
            ";color=R,100,G,200,B,150");
        row("in: path, style: matrix, explode: true", ";color", ";color=blue",
            ";color=blue;color=black;color=brown", ";R=100;G=200;B=150");
        row("in: path, style: label", ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150");
        row("in: path, style: label, explode: true", ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150");
        row("in: path", "", "blue", "blue,black,brown", "R,100,G,200,B,150");
        row("in: path, explode: true", "", "blue", "blue,black,brown", "R=100,G=200,B=150");
        row("in: header", "", "blue", "blue,black,brown", "R,100,G,200,B,150");
        row("in: header, explode: true", "", "blue", "blue,black,brown", "R=100,G=200,B=150");
        row("in: query, explode: false", "color=", "color=blue", "color=blue,black,brown",
            "color=R,100,G,200,B,150");
        row("in: query", "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150");
        row("in: query, style: spaceDelimited", "color=", "color=blue", "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150");
        row("in: query, style: pipeDelimited", "color=", "color=blue", "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150");
        // Not defined; most implementations do as for form.
        row("in: query, style: pipeDelimited, explode: true", "color=", "color=blue",
            "color=blue&color=black&color=brown", "R=100&G=200&B=150");
        row("in: query, style: deepObject, explode: true", "color=", "color=blue",
            "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
        row("in: cookie, explode: false", "color=", "color=blue", "color=blue,black,brown",
            "color=R,100,G,200,B,150");
        row("in: cookie", "color=", "color=blue", "color=blue; color=black; color=brown",
            "R=100; G=200; B=150");
    }
    void styleExamples()
    {
        QFETCH(QByteArray, rest);
        QTEST(sent(rest, "{type: string}", ""), "empty");
        QTEST(sent(rest, "{type: string}", "blue"), "text");
        const Parameter either = color(rest);
        QTEST(sent(either, u"[\"blue\",\"black\",\"brown\"]"_s), "list");
        QTEST(sent(either, u" { \"R\": 100, \"G\": 200, \"B\": 150 }\n"_s), "object");
    }

    // RFC 6570 3.2, with the values of its examples.
    void expansionsOfTheStandard_data();
    void expansionsOfTheStandard()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, value);
        QTEST(sent(color(rest), QString::fromUtf8(value)), "expected");
    }

    void reservedCharacters_data();
    void reservedCharacters()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QTEST(sent(color(rest, schema), QString::fromUtf8(value)), "expected");
    }

    void whatIsNoJsonIsSentAsTyped()
    {
        QCOMPARE(sent("in: query, explode: false", anyList, "a,b"), "color=a,b");
        QCOMPARE(sent("in: query", anyList, "a,b"), "color=a%2Cb");
        QCOMPARE(sent("in: query, style: pipeDelimited", anyList, "a|b"), "color=a%7Cb");
        QCOMPARE(sent("in: path", anyList, "a,b c"), "a,b%20c");
        QCOMPARE(sent("in: path, style: label, explode: true", anyList, "a.b"), ".a.b");
        QCOMPARE(sent("in: path, style: label, explode: true", anyList, ".a.b"), ".a.b");
        QCOMPARE(sent("in: path, style: matrix", anyList, "a,b"), ";color=a,b");
        QCOMPARE(sent("in: path, style: matrix, explode: true", anyList, ";color=a;color=b"),
                 ";color=a;color=b");
        QCOMPARE(sent("in: query, explode: false", anyList, "null"), "color=null");
        QCOMPARE(sent("in: query, explode: false", anyList, "\"a\""), "color=%22a%22");
        QCOMPARE(sent("in: query", anyObject, "[1]"), "color=%5B1%5D"); // it takes no list
        QCOMPARE(sent("in: query", anyList, "[draft]"), "color=%5Bdraft%5D");
        QCOMPARE(sent("in: query, style: deepObject", anyObject, "{\"a\":1"), "color=%7B%22a%22%3A1");
        QCOMPARE(sent("in: header", anyList, "a, b"), "a, b");
    }

    void aStringIsNeverReadAsJson()
    {
        for (const char *schema :
             {"{type: string}", "{type: [string, 'null']}", "{type: integer}", "{}", "{enum: [a]}", "true"}) {
            QCOMPARE(sent("in: query", schema, "[1]"), "color=%5B1%5D");
            QCOMPARE(sent("in: path", schema, "{\"a\":1}"), "%7B%22a%22%3A1%7D");
            QVERIFY(ParameterSerializer(color("in: query", schema)).example().isEmpty());
        }
    }

    void theSchemaSaysWhatIsTaken()
    {
        const auto takes = [](const char *schema) {
            const Parameter parameter = color("in: query", schema);
            const ParameterSerializer serializer(parameter);
            return QByteArray(serializer.takesList() ? "list " : "")
                + (serializer.takesObject() ? "object" : "");
        };
        QCOMPARE(takes("{type: array}"), "list ");
        QCOMPARE(takes("{type: [array, 'null']}"), "list ");
        QCOMPARE(takes("{items: {type: string}}"), "list ");
        QCOMPARE(takes("{properties: {a: {}}}"), "object");
        QCOMPARE(takes("{additionalProperties: true}"), "object");
        QCOMPARE(takes("{anyOf: [{type: string}, {type: array}]}"), "list ");
        QCOMPARE(takes("{allOf: [{oneOf: [{type: object}, {type: array}]}]}"), "list object");
        QCOMPARE(takes("{type: string, items: {}}"), "");
    }

    void brokenJsonIsTold()
    {
        const auto isBroken = [](const QByteArray &rest, const QByteArray &schema, const QString &text) {
            const Parameter parameter = color(rest, schema);
            return ParameterSerializer(parameter).isBroken(text);
        };
        QVERIFY(isBroken("in: query, explode: false", anyList, u"[\"a\","_s));
        QVERIFY(isBroken("in: query", anyList, u" [\"a\","_s));
        QVERIFY(isBroken("in: query", anyObject, u"{a: 1}"_s));
        QVERIFY(isBroken("in: query", anyObject, u"{} {}"_s));
        QVERIFY(!isBroken("in: query", anyList, u"[draft]"_s)); // one item, in a row of its own
        QVERIFY(!isBroken("in: query", anyList, u"[\"a\"]"_s));
        QVERIFY(!isBroken("in: query", anyList, u"a,b"_s));
        QVERIFY(!isBroken("in: query", "{type: string}", u"[\"a\","_s));
        QVERIFY(!isBroken("in: query", "{type: [string, array]}", u"[\"a\","_s));
    }

    void contentIsTextOfItsType()
    {
        const ApiDescription api = readable(withOperation("{parameters: [{name: color, in: query, content: "
                                                          "{application/json: {schema: {type: object}}}}]}"));
        const Parameter &parameter = api.operations.front().parameters.front();
        QCOMPARE(sent(parameter, u"{\"a\": [1]}"_s), "color=%7B%22a%22%3A%20%5B1%5D%7D");
        QVERIFY(ParameterSerializer(parameter).example().isEmpty());
    }

    void anExampleIsJson()
    {
        const auto example = [](const QByteArray &rest, const QByteArray &schema) {
            const Parameter parameter = color(rest, schema);
            return ParameterSerializer(parameter).example();
        };
        QCOMPARE(example("in: query, example: [x]", anyList), u"[\"x\"]"_s);
        QCOMPARE(example("in: query", "{type: array, default: [1]}"), u"[1]"_s);
        QCOMPARE(example("in: query", "{type: object, example: {a: b}}"), u"{\"a\":\"b\"}"_s);
        QCOMPARE(example("in: query, example: plain", anyList), u"[\"a\", \"b\"]"_s);
        QCOMPARE(example("in: query", anyObject), u"{\"a\": 1, \"b\": 2}"_s);
    }

    void hostileJsonEnds()
    {
        const QString open(200'000, u'[');
        QCOMPARE(sent(color("in: query, style: deepObject"), open + QString(200'000, u']')).left(8),
                 QByteArray("color%5B"));
        QVERIFY(sent(color("in: query"), open).startsWith("color=%5B%5B"));
    }

    void rowsThatWereReadStayAsWritten()
    {
        const ApiDescription api = readable(
            withOperation("{parameters: [{name: ids, in: query, explode: false, schema: {type: array}}, "
                          "{name: q, in: query, allowReserved: true, schema: {type: string}}]}"));
        const Operation *operation = &api.operations.front();
        for (const char *item : {"ids=a%2Cb", "ids=a,b", "ids=%5B%22a%22%5D", "q=a%2Fb", "q=a/b", "q=a%252Fb",
                                 "q=a%2fb", "other=x%2Cy"}) {
            NamedValue field = fieldOf(QString::fromLatin1(item));
            QCOMPARE(encodedItems(field, operation), QByteArrayList{item});
        }
        NamedValue edited = fieldOf(u"ids=a%2Cb"_s);
        edited.value = u"[\"x\",\"y\"]"_s;
        QCOMPARE(encodedItems(edited, operation), QByteArrayList{"ids=x,y"});
        QCOMPARE(encodedItems(edited, nullptr), QByteArrayList{"ids=%5B%22x%22%2C%22y%22%5D"});
    }

    void aPathIsReadBack_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *rest, const QByteArray &schema, const char *segment,
                            const char *value) {
            QTest::addRow("%s %s", rest, segment)
                << QByteArray(rest) << schema << QString::fromUtf8(segment) << QString::fromUtf8(value);
        };
        row("in: path", anyList, "a,b", "a,b");
        row("in: path", anyList, "a%2Cb", "a,b");
        row("in: path", anyList, "%5B%22a%22%5D", "[\"a\"]");
        row("in: path", "{type: string}", "a%2Fb", "a/b");
        row("in: path, style: label", "{type: string}", ".blue", "blue");
        row("in: path, style: label", "{type: string}", "blue", "blue");
        row("in: path, style: label, explode: true", anyList, ".a.b", "a.b");
        row("in: path, style: matrix", "{type: string}", ";color=blue", "blue");
        row("in: path, style: matrix, explode: true", anyList, ";color=a;color=b", ";color=a;color=b");
        row("in: path, style: matrix", "{type: string}", ";color", ";color");
        row("in: path, allowReserved: true", "{type: string}", "a:b", "a:b");
    }
    void aPathIsReadBack()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, schema);
        QFETCH(QString, segment);
        const ApiDescription api =
            readable(head + "paths:\n  '/x/{color}/y':\n    get: {parameters: [{name: color, required: true, "
                     + rest + ", schema: " + schema + "}]}\n");
        const Operation &operation = api.operations.front();
        const auto fields = pathFields(operation, u"/x/"_s + segment + u"/y"_s);
        QVERIFY(fields);
        QTEST(fields->front().value, "value");
        QCOMPARE(encodedPathValues(*fields, &operation).value(u"color"_s), segment.toLatin1());
    }

    void theLineShowsWhatIsSentAndKeepsWhatWasTyped()
    {
        const ApiDescription api = readable(
            head
            + "servers: [{url: 'https://a.test'}]\npaths:\n  '/x/{color}/{n}':\n    get: {parameters: "
              "[{name: color, in: path, style: label, explode: true, schema: {type: array}}, "
              "{name: n, in: path, schema: {type: integer}}]}\n");
        Environment environment;
        environment.apiBase = QUrl(u"https://a.test"_s);
        RequestDraft draft = draftFor(api.operations.front(), environment);
        const NamedValue list{u"color"_s, u"[\"a\", \"b c\"]"_s};
        draft.pathParameters = {list, {u"n"_s, u"1"_s}};
        QCOMPARE(shownUrl(draft, &api.operations.front()), u"https://a.test/x/.a.b%20c/1"_s);
        adoptUrl(draft, u"https://a.test/x/.a.b%20c/22"_s, api, environment);
        QCOMPARE(draft.pathParameters, (std::vector<NamedValue>{list, {u"n"_s, u"22"_s}}));
        adoptUrl(draft, u"https://a.test/x/.a.b/22"_s, api, environment);
        QCOMPARE(draft.pathParameters.front().value, u"a.b"_s);
    }
};

// Outside of the class, because moc does not read these strings.
void TestParameterSerializer::expansionsOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *rest, const char *value, const char *expected) {
        QTest::newRow(name) << QByteArray(rest) << QByteArray(value) << QByteArray(expected);
    };
    const char *keys = R"({"semi":";","dot":".","comma":","})";
    row("simple keys", "in: path", keys, "semi,%3B,dot,.,comma,%2C");
    row("simple keys*", "in: path, explode: true", keys, "semi=%3B,dot=.,comma=%2C");
    row("label keys", "in: path, style: label", keys, ".semi,%3B,dot,.,comma,%2C");
    row("label keys*", "in: path, style: label, explode: true", keys, ".semi=%3B.dot=..comma=%2C");
    row("matrix keys", "in: path, style: matrix", keys, ";color=semi,%3B,dot,.,comma,%2C");
    row("matrix keys*", "in: path, style: matrix, explode: true", keys, ";semi=%3B;dot=.;comma=%2C");
    row("form keys", "in: query, explode: false", keys, "color=semi,%3B,dot,.,comma,%2C");
    row("form keys*", "in: query", keys, "semi=%3B&dot=.&comma=%2C");
    row("no list", "in: query", "[]", "-");
    row("no list, in one", "in: query, explode: false", "[]", "-");
    row("no object", "in: query", "{}", "-");
    row("no object, deep", "in: query, style: deepObject", "{}", "-");
    row("no list in the path", "in: path, style: label", "[ ]", "-");
    row("no list in a header", "in: header", "[]", "-");
    row("only null", "in: query", "[null]", "-");
    row("only null members", "in: path", R"({"a":null})", "-");
    row("null among others", "in: query, explode: false", R"(["a",null,"b"])", "color=a,b");
    row("null member", "in: query", R"({"a":null,"b":1})", "b=1");
    row("empty item", "in: query", R"(["",""])", "color=&color=");
    row("empty items in one", "in: query, explode: false", R"(["",""])", "color=,");
    row("empty item of a matrix", "in: path, style: matrix, explode: true", R"(["a",""])", ";color=a;color");
    row("empty member of a matrix", "in: path, style: matrix, explode: true", R"({"a":""})", ";a");
    row("numbers as written", "in: query, explode: false", "[1.50,1e400,-0,12345678901234567890,true]",
        "color=1.50,1e400,-0,12345678901234567890,true");
    row("order and repetition", "in: query", R"({"b":1,"a":2,"b":3})", "b=1&a=2&b=3");
    row("escapes", "in: query, explode: false", R"(["\u00fc\n","\ud83d\ude00"])",
        "color=%C3%BC%0A,%F0%9F%98%80");
    row("delimiters in items", "in: query, explode: false", R"(["a,b","c d","e|f&g=h"])",
        "color=a%2Cb,c%20d,e%7Cf%26g%3Dh");
    row("names are encoded", "in: query", R"({"a b&":"c"})", "a%20b%26=c");
    row("a slash stays in its segment", "in: path", R"(["a/b","?#"])", "a%2Fb,%3F%23");
    row("tabs", "in: query, style: tabDelimited, explode: false", R"(["a","b\tc"])", "color=a%09b%09c");
    row("within another", "in: query, explode: false", R"([ [1, "a b"], {"k": [ 2 ]} ])",
        "color=%5B1%2C%22a%20b%22%5D,%7B%22k%22%3A%5B2%5D%7D");
    row("deep", "in: query, style: deepObject", R"({"a":{"b":"c","d":{"e":null,"f":[1,{"g":2}]}}})",
        "color%5Ba%5D%5Bb%5D=c&color%5Ba%5D%5Bd%5D%5Bf%5D%5B0%5D=1&"
        "color%5Ba%5D%5Bd%5D%5Bf%5D%5B1%5D%5Bg%5D=2");
    row("deep names", "in: query, style: deepObject", R"({"a]&":"="})", "color%5Ba%5D%26%5D=%3D");
    row("headers are not encoded", "in: header", R"(["a b","ü%"])", "a b,ü%");
}

void TestParameterSerializer::reservedCharacters_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *rest, const QByteArray &schema, const char *value,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(rest) << schema << QByteArray(value) << QByteArray(expected);
    };
    const QByteArray text = "{type: string}";
    const char *all = ":/?#[]@!$&'()*+,;=";
    row("not allowed", "in: query", text, all,
        "color=%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D");
    // "#" would end the query and "&" the value.
    row("allowed", "in: query, allowReserved: true", text, all, "color=:/?%23[]@!$%26'()*+,;=");
    row("encoded already", "in: query, allowReserved: true", text, "a%2Fb%%zz%4", "color=a%2Fb%25%25zz%254");
    row("others", "in: query, allowReserved: true", text, "ü \"|", "color=%C3%BC%20%22%7C");
    row("encoded already, not allowed", "in: query", text, "a%2Fb", "color=a%252Fb");
    row("in the path", "in: path, allowReserved: true", text, "a/b?c#d:e", "a%2Fb%3Fc%23d:e");
    row("items", "in: query, allowReserved: true", anyList, R"(["a/b","c&d,e"])", "color=a/b&color=c%26d,e");
    row("items in one", "in: query, explode: false, allowReserved: true", anyList, R"(["a/b","c,d"])",
        "color=a/b,c%2Cd");
    row("deep", "in: query, style: deepObject, allowReserved: true", anyObject, R"({"a":"b/c"})",
        "color%5Ba%5D=b/c");
}

PATLAS_CORE_TEST(TestParameterSerializer)
#include "tst_parameterserializer.moc"
