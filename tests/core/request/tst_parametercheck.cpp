// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/ParameterCheck.h"

#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace patlas;
using namespace patlas::test;

namespace {

/// The parameter of the YAML "in: query, schema: …".
Parameter parameterOf(const QByteArray &rest)
{
    const ApiDescription api = readable(withOperation("{parameters: [{name: p, " + rest + "}]}"));
    return api.operations.front().parameters.front();
}

QStringList said(const QByteArray &rest, const QString &typed)
{
    QStringList sentences;
    const std::vector<SchemaDifference> differences = differencesOf(parameterOf(rest), typed);
    for (const SchemaDifference &difference : differences)
        sentences.append((difference.pointer + u' ' + sentenceOf(difference).text).trimmed());
    return sentences;
}

} // namespace

/// What a person typed for a parameter is compared as what it can mean.
class TestParameterCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitting_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char *parameter, const char *typed) {
            QTest::newRow(name) << QByteArray(parameter) << QString::fromUtf8(typed);
        };
        row("nothing", "in: query, schema: {type: integer}", "");
        row("no schema", "in: query", "x");
        row("integer", "in: query, schema: {type: integer, minimum: 1, maximum: 100}", "100");
        row("zeros in front", "in: query, schema: {type: integer, maximum: 9}", "007");
        row("beyond 64 bits", "in: query, schema: {type: integer}", "123456789012345678901234567890");
        row("digits as a string", "in: query, schema: {type: string, minLength: 3}", "123");
        row("a word that JSON knows", "in: query, schema: {type: string, enum: ['true']}", "true");
        row("boolean", "in: query, schema: {type: boolean}", "false");
        row("enum of numbers", "in: query, schema: {enum: [1, 2]}", "2");
        row("either", "in: query, schema: {anyOf: [{type: integer}, {enum: [latest]}]}", "latest");
        row("pattern", "in: path, required: true, schema: {type: string, pattern: '^[a-z]+$'}", "abc");
        row("a list as JSON", "in: query, schema: {type: array, items: {type: integer}, minItems: 2}",
            "[1, 2]");
        row("items", "in: query, explode: false, schema: {type: array, items: {type: integer}, minItems: 2}",
            "1,2");
        row("one of several rows", "in: query, schema: {type: array, items: {type: integer}, minItems: 2}",
            "1");
        row("a comma in the only item", "in: query, schema: {type: array, items: {enum: ['a,b']}}", "a,b");
        row("text or a list",
            "in: query, schema: {oneOf: [{type: string, pattern: '^x,y$'}, {type: array, items: {type: "
            "integer}}]}",
            "x,y");
        row("an object as JSON", "in: query, schema: {type: object, required: [a]}", "{\"a\": 1}");
        row("an object as text", "in: query, schema: {type: object, required: [a]}", "a,1");
        row("broken JSON", "in: query, schema: {type: array, items: {type: integer}}", "[1,");
        row("JSON content", "in: query, content: {application/json: {schema: {type: object}}}", "{}");
        row("other content", "in: query, content: {text/csv: {schema: {type: integer}}}", "a;b");
        row("masked", "in: query, schema: {enum: [a]}", "••••••••");
    }

    void fitting()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QString, typed);
        QCOMPARE(said(parameter, typed), QStringList());
    }

    void differing_data()
    {
        QTest::addColumn<QByteArray>("parameter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *parameter, const char *typed,
                            const QStringList &expected) {
            QTest::newRow(name) << QByteArray(parameter) << QString::fromUtf8(typed) << expected;
        };
        row("beyond the limit", "in: query, schema: {type: integer, maximum: 100}", "200",
            {u"The number is 200; documented: ≤ 100."_s});
        row("no number", "in: query, schema: {type: integer}", "ten",
            {u"The type is string; documented: integer."_s});
        row("too long", "in: header, schema: {type: string, maxLength: 2}", "123",
            {u"The length is 3; documented: ≤ 2."_s});
        row("none of the values", "in: query, schema: {type: string, enum: [asc, desc]}", "up",
            {u"The value is \"up\"; documented: \"asc\", \"desc\"."_s});
        row("none of the numbers", "in: query, schema: {enum: [1, 2]}", "3",
            {u"The value is 3; documented: 1, 2."_s});
        row("another case", "in: query, schema: {type: boolean}", "True",
            {u"The type is string; documented: boolean."_s});
        row("pattern", "in: path, required: true, schema: {type: string, pattern: '^[a-z]+$'}", "A1",
            {u"The value \"A1\" does not match the pattern ^[a-z]+$."_s});
        row("an item of JSON", "in: query, schema: {type: array, items: {type: integer}}", "[1, \"x\"]",
            {u"/1 The type is string; documented: integer."_s});
        row("too few as JSON", "in: query, schema: {type: array, minItems: 2}", "[1]",
            {u"The number of entries is 1; documented: ≥ 2."_s});
        row("an item of text", "in: query, explode: false, schema: {type: array, items: {type: integer}}",
            "1,x", {u"/0 The type is string; documented: integer."_s});
        row("a row of a list", "in: query, schema: {type: array, items: {enum: [a, b]}}", "c",
            {u"/0 The value is \"c\"; documented: \"a\", \"b\"."_s});
        row("a member",
            "in: query, style: deepObject, schema: {type: object, properties: {n: {type: integer}}}",
            "{\"n\": \"x\"}", {u"/n The type is string; documented: integer."_s});
        row("JSON content", "in: query, content: {application/json: {schema: {type: object}}}", "[]",
            {u"The type is array; documented: object."_s});
    }

    void differing()
    {
        QFETCH(QByteArray, parameter);
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        QCOMPARE(said(parameter, typed), expected);
    }

    void aHugeSchemaIsNotRead()
    {
        Parameter parameter = parameterOf("in: query, schema: {type: integer}");
        QVERIFY(!differencesOf(parameter, u"x"_s).empty());
        parameter.schema.insert(1, QByteArray(70'000, ' '));
        QVERIFY(differencesOf(parameter, u"x"_s).empty());
    }
};

PATLAS_PLAIN_TEST(TestParameterCheck)
#include "tst_parametercheck.moc"
