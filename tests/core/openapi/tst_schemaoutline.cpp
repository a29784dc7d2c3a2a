// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaOutline.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;

namespace {

/// A row as one line: indented, the name of a schema in angle brackets.
QString lineOf(const SchemaRow &row)
{
    QString line(2 * row.depth, u' ');
    if (!row.name.isEmpty())
        line += row.name + (row.required ? u"*: "_s : u": "_s);
    for (const TypeWord &word : row.type)
        line += word.isSchema ? u'<' + word.text + u'>' : word.text;
    if (row.kind == SchemaRow::Kind::More)
        line += u"+%1"_s.arg(row.count);
    if (row.kind == SchemaRow::Kind::Cut)
        line += u"cut"_s;
    if (row.readOnly)
        line += u" (read)"_s;
    if (row.writeOnly)
        line += u" (write)"_s;
    if (row.deprecated)
        line += u" (old)"_s;
    if (!row.values.isEmpty())
        line += u" = "_s + row.values.join(u'|');
    if (!row.limits.isEmpty())
        line += u" ["_s + row.limits.join(u"; "_s) + u']';
    if (!row.defaultValue.isEmpty())
        line += u" default "_s + row.defaultValue;
    if (!row.example.isEmpty())
        line += u" example "_s + row.example;
    if (!row.description.isEmpty())
        line += u" # "_s + row.description;
    return row.defines.isEmpty() ? line : line + u" defines "_s + row.defines;
}

QStringList linesOf(const std::vector<SchemaRow> &rows)
{
    QStringList lines;
    for (const SchemaRow &row : rows)
        lines.append(lineOf(row));
    return lines;
}

QStringList outlined(const QByteArray &schema)
{
    SchemaOutline outline;
    return linesOf(outline.rows(schema));
}

QByteArray nested(int depth)
{
    QByteArray text = R"({"type":"string"})";
    for (int i = 0; i < depth; ++i)
        text = R"({"type":"object","properties":{"a":)" + text + "}}";
    return text;
}

QByteArray pet()
{
    return R"(components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string, minLength: 1}
        mother: {$ref: '#/components/schemas/Pet'}
        friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}
        tag: {$ref: '#/components/schemas/Tag'}
        other: {$ref: '#/components/schemas/Tag'}
    Tag: {type: object, properties: {id: {type: integer}}}
    Kind: {type: string, enum: [cat, dog]}
    Huge: {type: object, properties: {many: {enum: [LIST]}}}
)";
}

} // namespace

class SchemaOutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typesAreInWords_data();
    void typesAreInWords();
    void propertiesKeepTheirOrderAndWhatIsSaidOfThem();
    void partsOfAllOfAreOneObject();
    void aReferenceWithALimitIsStillTheSchema();
    void choicesAreRows();
    void mapsAndTuplesAreRows();
    void aNamedSchemaIsListedOnce();
    void aNameIsNotTakenFromTheDescription();
    void whatTheReaderCutIsSaid();
    void longObjectsAreBounded();
    void deepSchemasAreBounded();
    void manySchemasShareOneBound();
    void oddSchemasAreNoProblem_data();
    void oddSchemasAreNoProblem();
    void longTextsAreShortened();
};

void SchemaOutlineTest::typesAreInWords_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *schema, const char16_t *words) {
        QTest::newRow(schema) << QByteArray(schema) << QString::fromUtf16(words);
    };
    add(R"({"type":"string"})", u"string");
    add(R"({"type":"string","format":"date-time"})", u"string (date-time)");
    add(R"({"type":["string","null"]})", u"string or null");
    add(R"({"type":["string","integer"]})", u"string or integer");
    add(R"({"type":"array","items":{"type":"integer"}})", u"array of integer");
    add(R"({"items":{"type":"array","items":{"type":"number"}}})", u"array of array of number");
    add(R"({"type":"array"})", u"array");
    add(R"({"anyOf":[{"type":"null"},{"type":"integer"}]})", u"integer or null");
    add(R"({"oneOf":[{"type":"string"},{"type":"integer"},{"type":"null"}]})",
        u"one of string, integer or null");
    add(R"({"anyOf":[{"type":"string"},{"type":"integer"}]})", u"any of string, integer");
    add(R"({"oneOf":[{"type":"a"},{"type":"b"},{"type":"c"},{"type":"d"},{"type":"e"}]})",
        u"one of a, b, c, d, …");
    add(R"({"enum":["a","b"]})", u"string = a|b");
    add(R"({"const":7})", u"integer = 7");
    add(R"({"enum":["a",null,1.5]})", u"string or number = a|1.5");
    add("true", u"any value");
    add("{}", u"any value");
    add("false", u"never allowed");
    add(R"({"x-patlas-schema":"Kind","type":"string","enum":["a"]})", u"<Kind> (string) = a");
    add(R"({"type":"integer","minimum":1,"maximum":10})", u"integer [from 1 to 10]");
    add(R"({"type":"number","exclusiveMinimum":0,"multipleOf":0.5})",
        u"number [more than 0; multiple of 0.5]");
    add(R"({"type":"string","minLength":24,"maxLength":24,"pattern":"^[0-9a-f]+$"})",
        u"string [length 24; pattern ^[0-9a-f]+$]");
    add(R"({"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","maxLength":5}})",
        u"array of string [items: at least 1; no item twice; each item: length at most 5]");
    add(R"({"type":"array","items":{"enum":["x","y"]}})", u"array of string = x|y");
    add(R"({"type":"string","default":"","example":"e"})", u"string default \"\" example e");
    add(R"({"type":"integer","default":20,"examples":[5,6],"deprecated":true})",
        u"integer (old) default 20 example 5");
}

void SchemaOutlineTest::typesAreInWords()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, words);
    QCOMPARE(outlined(schema).value(0), words);
}

void SchemaOutlineTest::propertiesKeepTheirOrderAndWhatIsSaidOfThem()
{
    QCOMPARE(outlined(R"({"type":"object","required":["zebra","deep"],"properties":{
        "zebra":{"type":"string","description":"Stripes"},
        "alpha":{"type":"integer","readOnly":true},
        "deep":{"type":"object","properties":{"secret":{"type":"string","writeOnly":true}}},
        "list":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"}}}}},
        "additionalProperties":false})"),
             QStringList({u"object [no other properties]"_s, u"  zebra*: string # Stripes"_s,
                          u"  alpha: integer (read)"_s, u"  deep*: object"_s, u"    secret: string (write)"_s,
                          u"  list: array of object"_s, u"    id: integer"_s}));
}

void SchemaOutlineTest::partsOfAllOfAreOneObject()
{
    QCOMPARE(outlined(R"({"allOf":[
        {"x-patlas-schema":"Base","type":"object","required":["id"],"properties":{"id":{"type":"integer"}}},
        {"type":"object","properties":{"name":{"type":"string"},"id":{"type":"string"}}}]})"),
             QStringList({u"object, includes <Base>"_s, u"  id*: integer"_s, u"  name: string"_s}));
}

void SchemaOutlineTest::aReferenceWithALimitIsStillTheSchema()
{
    QCOMPARE(outlined(R"({"description":"The tag","allOf":[{"x-patlas-schema":"Tag","type":"object",
        "description":"Any tag","properties":{"id":{"type":"integer"}}},{"minProperties":1}]})"),
             QStringList({u"<Tag> [properties: at least 1] # The tag defines Tag"_s, u"  id: integer"_s}));
}

void SchemaOutlineTest::choicesAreRows()
{
    QCOMPARE(outlined(R"({"discriminator":{"propertyName":"kind"},"oneOf":[
        {"x-patlas-schema":"Card","type":"object","properties":{"number":{"type":"string"}}},
        {"type":"string"}]})"),
             QStringList({u"one of <Card>, string [told apart by kind]"_s, u"  <Card> defines Card"_s,
                          u"    number: string"_s, u"  string"_s}));
}

void SchemaOutlineTest::mapsAndTuplesAreRows()
{
    SchemaOutline outline;
    const std::vector<SchemaRow> rows = outline.rows(
        R"({"type":"object","properties":{"pair":{"type":"array","prefixItems":[{"type":"string"}]}},
            "patternProperties":{"^x-":{"type":"boolean"}},"additionalProperties":{"type":"integer"}})");
    QCOMPARE(linesOf(rows),
             QStringList(
                 {u"object"_s, u"  pair: array"_s, u"    1: string"_s, u"  ^x-: boolean"_s, u"  integer"_s}));
    QCOMPARE(rows[2].kind, SchemaRow::Kind::Item);
    QCOMPARE(rows[3].kind, SchemaRow::Kind::Pattern);
    QCOMPARE(rows[4].kind, SchemaRow::Kind::Others);
}

void SchemaOutlineTest::aNamedSchemaIsListedOnce()
{
    const ApiDescription api = test::readable(test::withOperation(
        "{responses: {'200': {description: d, content: {application/json: {schema: {$ref: "
        "'#/components/schemas/Pet'}}}}, '201': {description: d, content: {application/json: {schema: "
        "{type: array, items: {$ref: '#/components/schemas/Tag'}}}}}}}",
        pet()));
    SchemaOutline outline;
    QCOMPARE(linesOf(outline.rows(api.operations.front().responses[0].schema)),
             QStringList({u"<Pet> defines Pet"_s, u"  name*: string [length at least 1]"_s,
                          u"  mother: <Pet>"_s, u"  friends: array of <Pet>"_s, u"  tag: <Tag> defines Tag"_s,
                          u"    id: integer"_s, u"  other: <Tag>"_s}));
    QCOMPARE(linesOf(outline.rows(api.operations.front().responses[1].schema)),
             QStringList({u"array of <Tag>"_s}));
    QVERIFY(outline.isListed(u"Tag"_s) && !outline.isListed(u"Kind"_s));
}

void SchemaOutlineTest::aNameIsNotTakenFromTheDescription()
{
    const ApiDescription api = test::readable(test::withOperation(
        "{responses: {'200': {description: d, content: {application/json: {schema: {type: string, "
        "x-patlas-schema: Fake, x-patlas-cut: true}}}}}}"));
    QCOMPARE(api.operations.front().responses[0].schema, R"({"type":"string"})");
}

void SchemaOutlineTest::whatTheReaderCutIsSaid()
{
    QByteArray values;
    for (int i = 0; i < 3'000; ++i)
        values += QByteArray::number(i) + ", ";
    const ApiDescription api = test::readable(test::withOperation(
        "{responses: {'200': {description: d, content: {application/json: {schema: {$ref: "
        "'#/components/schemas/Huge'}}}}}}",
        pet().replace("LIST", values)));
    QCOMPARE(outlined(api.operations.front().responses[0].schema),
             QStringList({u"<Huge> defines Huge"_s, u"  many: not shown"_s, u"    cut"_s}));
}

void SchemaOutlineTest::longObjectsAreBounded()
{
    QByteArray text = R"({"type":"object","properties":{)";
    for (int i = 0; i < 20'000; ++i)
        text += (i ? ",\"p" : "\"p") + QByteArray::number(i) + R"(":{"type":"string"})";
    const QStringList lines = outlined(text + "}}");
    QCOMPARE(lines.size(), 252);
    QCOMPARE(lines[250], u"  p249: string"_s);
    QCOMPARE(lines[251], u"  +19750"_s);
}

void SchemaOutlineTest::deepSchemasAreBounded()
{
    const QStringList lines = outlined(nested(60));
    QCOMPARE(lines.size(), 14);
    QVERIFY2(lines[12].endsWith(u"a: object"_s), qPrintable(lines[12]));
    QCOMPARE(lines[13].trimmed(), u"cut"_s);
    QCOMPARE(outlined(nested(3)).size(), 4);
}

void SchemaOutlineTest::manySchemasShareOneBound()
{
    QByteArray text = R"({"type":"object","properties":{)";
    for (int i = 0; i < 200; ++i)
        text += (i ? ",\"p" : "\"p") + QByteArray::number(i) + R"(":{"type":"string"})";
    text += "}}";
    SchemaOutline outline;
    std::size_t rows = 0;
    for (int i = 0; i < 20; ++i)
        rows += outline.rows(text).size();
    QVERIFY2(rows > 1'000 && rows < 1'050, qPrintable(QString::number(rows)));
    QCOMPARE(linesOf(outline.rows(text)), QStringList({u"cut"_s}));
}

void SchemaOutlineTest::oddSchemasAreNoProblem_data()
{
    QTest::addColumn<QByteArray>("schema");
    for (const char *schema : {"",
                               "[",
                               "7",
                               "\"text\"",
                               "[]",
                               "null",
                               R"({"type":7})",
                               R"({"type":[7,null,{}]})",
                               R"({"properties":[]})",
                               R"({"properties":{"a":7}})",
                               R"({"allOf":{}})",
                               R"({"allOf":[7,"x",[]]})",
                               R"({"oneOf":[]})",
                               R"({"anyOf":[null]})",
                               R"({"enum":{}})",
                               R"({"required":{"a":1},"items":[]})",
                               R"({"format":{},"pattern":3,"minimum":"x","description":[]})",
                               R"({"discriminator":"kind"})",
                               R"({"x-patlas-schema":{},"type":"object"})",
                               R"({"items":{"items":{"items":{"items":{"items":{}}}}}})"})
        QTest::newRow(schema) << QByteArray(schema);
}

void SchemaOutlineTest::oddSchemasAreNoProblem()
{
    QFETCH(QByteArray, schema);
    for (const QString &line : outlined(schema))
        QVERIFY(line.size() < 200);
}

void SchemaOutlineTest::longTextsAreShortened()
{
    const QByteArray longText(100'000, 'x');
    SchemaOutline outline;
    const std::vector<SchemaRow> rows =
        outline.rows(R"({"properties":{")" + longText + R"(":{"description":")" + longText
                     + R"(","pattern":")" + longText + R"(","type":")" + longText + R"("}}})");
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[1].name.size(), 201);
    QCOMPARE(rows[1].description.size(), 4'001);
    QVERIFY(rows[1].limits.front().size() < 220);
    QVERIFY(rows[1].type.front().text.size() <= 40);
}

PATLAS_CORE_TEST(SchemaOutlineTest)
#include "tst_schemaoutline.moc"
