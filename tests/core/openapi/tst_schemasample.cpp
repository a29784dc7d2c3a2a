// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaSample.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

class SchemaSampleTest : public QObject {
    Q_OBJECT

private:
    /// moc of Qt 6.4 cannot read raw string literals.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    static QByteArray compact(const QByteArray &text)
    {
        const QJsonDocument document = QJsonDocument::fromJson("[" + text + "]");
        return document.toJson(QJsonDocument::Compact).mid(1).chopped(1);
    }

private Q_SLOTS:
    void valuesFitTheirSchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("least");
        QTest::addColumn<QByteArray>("all");
        const auto row = [](const char *name, const char *schema, const char *least, const char *all) {
            QTest::newRow(name) << QByteArray(schema) << QByteArray(least) << QByteArray(all);
        };
        const auto same = [&row](const char *name, const char *schema, const char *value) {
            row(name, schema, value, value);
        };
        row("required and optional members",
            "{'type':'object','required':['a'],'properties':{'a':{'type':'string'},'b':{'type':'integer'}}}",
            "{'a':''}", "{'a':'','b':0}");
        row("nested", "{'properties':{'o':{'type':'object','properties':{'x':{'type':'boolean'}}}}}", "{}",
            "{'o':{'x':false}}");
        row("read-only members are the service's",
            "{'required':['id'],'properties':{'id':{'type':'string','readOnly':true},'n':{'type':'number'}}}",
            "{}", "{'n':0}");
        row("a list", "{'type':'array','items':{'type':'string','format':'date'}}", "[]", "['2026-01-31']");
        same("a list that may not be empty", "{'type':'array','minItems':2,'items':{'const':7}}", "[7]");
        same("example before type", "{'type':'integer','example':42}", "42");
        same("first of the examples of 3.1", "{'type':'string','examples':['x','y']}", "'x'");
        same("default", "{'type':'boolean','default':true}", "true");
        same("null is no default", "{'type':'string','default':null}", "''");
        same("enum without null", "{'enum':[null,'low','high']}", "'low'");
        same("one of several types", "{'type':['null','integer'],'minimum':3}", "3");
        same("exclusive minimum", "{'type':'integer','exclusiveMinimum':3}", "4");
        same("negative maximum", "{'type':'integer','maximum':-5}", "-5");
        same("a multiple", "{'type':'integer','minimum':7,'multipleOf':5}", "10");
        same("not a number beyond 64 bits", "{'type':'integer','minimum':1e300}", "9000000000000000");
        same("shortest text", "{'type':'string','minLength':3}", "'xxx'");
        same("nobody's address", "{'type':'string','format':'email'}", "'name@example.com'");
        same("allOf is one object",
             "{'allOf':[{'required':['a'],'properties':{'a':{'type':'string'}}},"
             "{'required':['b'],'properties':{'b':{'const':1}}}]}",
             "{'a':'','b':1}");
        same("own members and those of the first alternative",
             "{'required':['k'],'properties':{'k':{'type':'string'}},'oneOf':[{'type':'null'},"
             "{'required':['c'],'properties':{'c':{'const':'C'}}},{'required':['d'],'properties':{}}]}",
             "{'k':'','c':'C'}");
        same(
            "a discriminator says which",
            "{'oneOf':[{'x-patlas-schema':'Cat','required':['kind'],'properties':{'kind':{'type':'string'}}},"
            "{'x-patlas-schema':'Dog'}],'discriminator':{'propertyName':'kind','mapping':{'dog':"
            "'#/components/schemas/Dog','cat':'#/components/schemas/Cat'}}}",
            "{'kind':'cat'}");
        same("a discriminator without words of its own",
             "{'oneOf':[{'x-patlas-schema':'Cat','type':'object'}],'discriminator':{'propertyName':'kind'}}",
             "{'kind':'Cat'}");
        // What refers back to itself is `true` in the text of a schema.
        row("a tree ends",
            "{'required':['parent'],'properties':{'parent':true,'children':{'type':'array',"
            "'items':true}}}",
            "{'parent':null}", "{'parent':null,'children':[]}");
        row("nothing is said", "{}", "", "");
        row("anything", "true", "", "");
        row("not JSON", "{'type'", "", "");
    }

    void valuesFitTheirSchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(const QByteArray, least);
        QFETCH(const QByteArray, all);
        schema = json(schema);
        QCOMPARE(compact(sampleOf(schema, SampleMembers::Required)), compact(json(least)));
        QCOMPARE(compact(sampleOf(schema, SampleMembers::All)), compact(json(all)));
    }

    void membersKeepTheOrderOfTheDescription()
    {
        const QByteArray schema = json("{'properties':{'z':{'type':'string'},'a':{'type':'string'}}}");
        QCOMPARE(sampleOf(schema, SampleMembers::All), "{\n  \"z\": \"\",\n  \"a\": \"\"\n}");
    }

    void deepAndWideSchemasEnd()
    {
        QByteArray deep = json("{'type':'string'}");
        for (int i = 0; i < 500; ++i)
            deep = json("{'required':['a'],'properties':{'a':") + deep + "}}";
        QVERIFY(sampleOf(deep, SampleMembers::All).count('{') <= 40);
        QByteArray wide = json("{'properties':{");
        for (int i = 0; i < 2'000; ++i)
            wide += json("'" + QByteArray::number(i) + "':{'type':'string'},");
        wide.chop(1);
        QVERIFY(sampleOf(wide + "}}", SampleMembers::All).count(':') < 1'100);
    }

    /// As the reader writes them: references resolved, recursion cut.
    void schemasOfADocument()
    {
        const ApiDescription api = readable(
            withOperation("{requestBody: {content: {application/json: {schema: {$ref: "
                          "'#/components/schemas/Node'}}}}}",
                          "components: {schemas: {Node: {type: object, required: [name, kind], properties: "
                          "{name: {$ref: '#/components/schemas/Name'}, kind: {enum: [leaf, branch]}, next: "
                          "{$ref: '#/components/schemas/Node'}}}, Name: {type: string, example: root}}}\n"));
        const QByteArray schema = api.operations.front().body->schema;
        QCOMPARE(compact(sampleOf(schema, SampleMembers::Required)), json("{'kind':'leaf','name':'root'}"));
        QCOMPARE(compact(sampleOf(schema, SampleMembers::All)), json("{'kind':'leaf','name':'root'}"));
    }
};

PATLAS_PLAIN_TEST(SchemaSampleTest)
#include "tst_schemasample.moc"
