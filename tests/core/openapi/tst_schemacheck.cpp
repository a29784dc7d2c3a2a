// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaCheck.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;

class SchemaCheckTest : public QObject {
    Q_OBJECT

private:
    using Kind = DifferenceKind;
    using State = SchemaComparison::State;

    static const char *nameOf(Kind kind)
    {
        switch (kind) {
        case Kind::UndocumentedStatus:
            return "status";
        case Kind::UndocumentedType:
            return "media";
        case Kind::MissingBody:
            return "body";
        case Kind::UndocumentedField:
            return "undocumented";
        case Kind::ForbiddenField:
            return "forbidden";
        case Kind::MissingField:
            return "missing";
        case Kind::WrongType:
            return "type";
        case Kind::WrongValue:
            return "value";
        case Kind::WrongLength:
            return "length";
        case Kind::WrongPattern:
            return "pattern";
        case Kind::OutOfRange:
            return "range";
        case Kind::NotAMultiple:
            return "multiple";
        case Kind::WrongCount:
            return "count";
        case Kind::WrongContainedCount:
            return "contained";
        case Kind::RepeatedItem:
            return "repeated";
        case Kind::SeveralAlternatives:
            return "several";
        case Kind::ExcludedValue:
            return "excluded";
        case Kind::WriteOnlyField:
            return "write-only";
        case Kind::ReadOnlyField:
            return "read-only";
        }
        return "";
    }

    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    /// "KIND POINTER NAME" of each, with semicolons between them.
    static QString told(const SchemaComparison &comparison)
    {
        if (comparison.state != State::Compared)
            return u"state %1"_s.arg(int(comparison.state));
        QStringList all;
        for (const SchemaDifference &each : comparison.differences)
            all.append(QStringList{QString::fromLatin1(nameOf(each.kind)), each.pointer, each.name}
                           .join(u' ')
                           .simplified());
        return all.join(u"; "_s);
    }

    static SchemaComparison compare(const char *schema, const QByteArray &value,
                                    MessageDirection direction = MessageDirection::Response)
    {
        return compareWithSchema(json(schema), value, direction);
    }

private Q_SLOTS:
    void keywords_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("differences");
        const auto row = [](const char *schema, const char *value, const char *differences = "") {
            QTest::addRow("%s | %s", schema, value)
                << json(schema) << json(value) << QString::fromLatin1(differences);
        };
        row("{'type':'integer'}", "1.0");
        row("{'type':'integer'}", "1e400");
        row("{'type':'integer'}", "10e-1");
        row("{'type':'integer'}", "1.5", "type");
        row("{'type':'integer'}", "12345678901234567890123");
        row("{'type':'number'}", "1e400");
        row("{'type':['string','null']}", "null");
        row("{'type':['string','null']}", "true", "type");
        row("{'type':'string'}", "'a'");
        row("{'type':'object'}", "[]", "type");
        row("{'type':'array'}", "{}", "type");
        row("{'type':'boolean'}", "0", "type");
        row("{'type':'datetime'}", "0"); // no type of any dialect: nothing is known
        row("{'type':'string','nullable':true}", "null");
        row("{'type':'string','nullable':false}", "null", "type");
        row("{'enum':[1,'a',{'b':[null]}]}", "1.0");
        row("{'enum':[1,'a',{'b':[null]}]}", "{'b':[null]}");
        row("{'enum':[1,'a']}", "'A'", "value");
        row("{'const':{'a':1,'b':2}}", "{'b':2,'a':1.0}");
        row("{'const':9007199254740993}", "9007199254740993");
        row("{'const':9007199254740993}", "9007199254740992", "value");
        row("{'const':''}", "null", "value");
        row("{'enum':[99999999999999999999]}", "99999999999999999999"); // the reader's double is not that
        row("{'minimum':0.1}", "0.1");
        row("{'minimum':0.1}", "0.09999999999999999999", "range");
        row("{'minimum':9007199254740993}", "9007199254740992", "range");
        row("{'maximum':9223372036854775807}", "9223372036854775808", "range");
        row("{'minimum':99999999999999999999}", "99999999999999999999");
        row("{'maximum':1e300}", "1e301", "range");
        row("{'maximum':-5}", "-4", "range");
        row("{'exclusiveMinimum':3}", "3", "range");
        row("{'exclusiveMinimum':3}", "3.0000000000000000001");
        row("{'exclusiveMaximum':3}", "2.99999999999999999999");
        row("{'minimum':3,'exclusiveMinimum':true}", "3", "range");
        row("{'minimum':3,'exclusiveMinimum':false}", "3");
        row("{'maximum':3,'exclusiveMaximum':true}", "3", "range");
        row("{'multipleOf':0.01}", "4.35");
        row("{'multipleOf':0.01}", "19.99");
        row("{'multipleOf':0.01}", "4.355", "multiple");
        row("{'multipleOf':3}", "111111111111111111111111111111");
        row("{'multipleOf':7}", "1e400", "multiple");
        row("{'multipleOf':5}", "1e400");
        row("{'multipleOf':2}", "-4");
        row("{'minLength':2}", "'\\ud83d\\ude00'", "length"); // one code point
        row("{'maxLength':1}", "'\xf0\x9f\x98\x80'");
        row("{'minLength':2.0}", "'ab'");
        row("{'pattern':'^[a-z]+$'}", "'abc\\n'", "pattern");
        row("{'pattern':'b'}", "'abc'");
        row("{'pattern':'^\\\\d+$'}", "'\xd9\xa3'", "pattern"); // an Arabic three is no \d
        row("{'pattern':'^\\\\s$'}", "'\xc2\xa0'"); // but a no-break space is \s
        row("{'pattern':'^\\\\u0061$'}", "'a'");
        row("{'pattern':'('}", "'a'"); // not valid: skipped
        row("{'pattern':'^(a+)+$'}",
            "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'");
        row("{'required':['a','b']}", "{'a':null}", "missing b");
        row("{'properties':{'a/b':{'type':'string'}}}", "{'a/b':1}", "type /a~1b");
        row("{'properties':{'a':{}}}", "{'a':1,'b':2}", "undocumented /b b");
        row("{'properties':{'a':{}},'additionalProperties':true}", "{'a':1,'b':2}");
        row("{'properties':{'a':{}},'additionalProperties':{}}", "{'a':1,'b':2}");
        row("{'properties':{'a':{}},'additionalProperties':false}", "{'a':1,'b':2}", "forbidden /b b");
        row("{'properties':{'a':{}},'additionalProperties':{'type':'string'}}", "{'a':1,'b':2}", "type /b");
        row("{'type':'object'}", "{'a':1}");
        row("{'type':'object','properties':{}}", "{'a':1}");
        row("{'properties':{'a':{}},'patternProperties':{'^x-':{'type':'string'}}}", "{'x-a':'','x-b':1}",
            "type /x-b");
        row("{'patternProperties':{'^x-':{}},'additionalProperties':false}", "{'x-a':1,'y':1}",
            "forbidden /y y");
        row("{'patternProperties':{'(':{}},'additionalProperties':false}", "{'y':1}");
        row("{'propertyNames':{'maxLength':2}}", "{'ab':1,'abc':1}", "length /abc");
        row("{'minProperties':2}", "{'a':1,'a':2}", "count");
        row("{'maxProperties':1}", "{'a':1,'b':2}", "count");
        row("{'dependentRequired':{'a':['b']}}", "{'a':1}", "missing b");
        row("{'dependentSchemas':{'a':{'required':['b']}}}", "{'a':1}", "missing b");
        row("{'items':{'type':'integer'}}", "[1,'a',2]", "type /1");
        row("{'prefixItems':[{'type':'string'}],'items':{'type':'integer'}}", "[1,1]", "type /0");
        row("{'items':[{'type':'string'}],'additionalItems':false}", "['a',1]", "excluded /1");
        row("{'contains':{'type':'integer'}}", "['a']", "contained");
        row("{'contains':{'type':'integer'},'minContains':0}", "['a']");
        row("{'contains':{'type':'integer'},'maxContains':1}", "[1,2]", "contained");
        row("{'minItems':2}", "[1]", "count");
        row("{'maxItems':1}", "[1,2]", "count");
        row("{'uniqueItems':true}", "[1,{'a':1,'b':2},1.0,{'b':2,'a':1}]", "repeated /2; repeated /3");
        row("{'uniqueItems':true}", "[1,'1',true,[1]]");
        row("{'allOf':[{'type':'integer'},{'minimum':2}]}", "1", "range");
        row("{'allOf':[{'properties':{'a':{}}},{'properties':{'b':{}}}]}", "{'a':1,'b':2,'c':3}",
            "undocumented /c c");
        row("{'allOf':[{'properties':{'o':{'properties':{'a':{}}}}},{'properties':{'o':{'properties':{'b':{}"
            "}}}}]}",
            "{'o':{'a':1,'b':2,'c':3}}", "undocumented /o/c c");
        row("{'anyOf':[{'type':'integer'},{'type':'null'}]}", "'a'", "type");
        row("{'anyOf':[{'type':'null'},{'type':'object','required':['a','b']}]}", "{}",
            "missing a; missing b");
        row("{'anyOf':[{'required':['a'],'properties':{'a':{}}},{'required':['b'],'properties':{'b':{}}}]}",
            "{'a':1,'b':2,'c':3}", "undocumented /c c");
        row("{'oneOf':[{'required':['a'],'properties':{'a':{}}},{'required':['b'],'properties':{'b':{}}}]}",
            "{'a':1,'c':3}", "undocumented /c c");
        row("{'oneOf':[{'minimum':1},{'minimum':2}]}", "3", "several");
        row("{'oneOf':[{'minimum':1},true]}", "3"); // `true` may be what could not be read
        row("{'not':{'type':'string'}}", "'a'", "excluded");
        row("{'not':{'type':'string'}}", "1");
        row("{'not':true}", "1");
        row("false", "1", "excluded");
        row("{'if':{'properties':{'k':{'const':1}}},'then':{'required':['a']},'else':{'required':['b']}}",
            "{'k':1}", "missing a");
        row("{'if':{'properties':{'k':{'const':1}}},'then':{'required':['a']},'else':{'required':['b']}}",
            "{'k':2}", "missing b");
        row("{'allOf':[{'properties':{'a':{}}}],'unevaluatedProperties':false}", "{'a':1,'b':2}",
            "forbidden /b b");
        row("{'anyOf':[{'required':['z'],'properties':{'b':{}}},{'properties':{'a':{}}}],"
            "'unevaluatedProperties':false}",
            "{'a':1,'b':2}", "forbidden /b b");
        row("{'format':'date'}", "'no date'"); // not checked
        row("{'required':['a','a']}", "{}", "missing a"); // told once
    }

    void keywords()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const QByteArray, value);
        QFETCH(const QString, differences);
        QCOMPARE(told(compareWithSchema(schema, value, MessageDirection::Response)), differences);
    }

    void whereTheSchemaWasCutNothingIsClaimed()
    {
        QCOMPARE(told(compare("{'x-patlas-cut':true,'additionalProperties':false}", "{\"a\":1}")), QString());
        QCOMPARE(told(compare("{'x-patlas-cut':true,'properties':{'a':{}}}", "{\"b\":1}")), QString());
        QCOMPARE(told(compare("{'not':{'x-patlas-cut':true}}", "1")), QString());
        QCOMPARE(told(compare("{'oneOf':[{'x-patlas-cut':true},{}]}", "1")), QString());
        QCOMPARE(told(compare("{'x-patlas-cut':true,'type':'object'}", "1")), u"type"_s);
    }

    void fieldsForOneDirectionAreTold()
    {
        const char *schema = "{'required':['id','secret'],'properties':{'id':{'readOnly':true},"
                             "'secret':{'allOf':[{'type':'string'}],'writeOnly':true}}}";
        QCOMPARE(told(compare(schema, "{\"id\":1}")), QString());
        QCOMPARE(told(compare(schema, "{\"id\":1,\"secret\":\"\"}")), u"write-only /secret secret"_s);
        QCOMPARE(told(compare(schema, "{}")), u"missing id"_s);
        QCOMPARE(told(compare(schema, "{\"secret\":\"\"}", MessageDirection::Request)), QString());
        QCOMPARE(told(compare(schema, "{\"secret\":\"\",\"id\":1}", MessageDirection::Request)),
                 u"read-only /id id"_s);
        // Mild: it does not decide among alternatives.
        QCOMPARE(
            told(compare("{'oneOf':[{'properties':{'a':{'writeOnly':true}}},{'type':'null'}]}", "{\"a\":1}")),
            u"write-only /a a"_s);
    }

    void aDiscriminatorChoosesWhatIsTold()
    {
        const char *schema =
            "{'oneOf':[{'x-patlas-schema':'Cat','required':['meow','age'],'properties':{'kind':{},'meow':{},"
            "'age':{}}},{'x-patlas-schema':'Dog','required':['bark'],'properties':{'kind':{},'bark':{}}}],"
            "'discriminator':{'propertyName':'kind','mapping':{'c':'#/components/schemas/Cat'}}}";
        const SchemaComparison cat = compare(schema, "{\"kind\":\"c\"}");
        QCOMPARE(told(cat), u"missing meow; missing age"_s);
        QCOMPARE(cat.differences.front().alternative, u"Cat"_s);
        QCOMPARE(sentenceOf(cat.differences.front()).text,
                 u"The field meow is missing. (compared with Cat)"_s);
        QCOMPARE(told(compare(schema, "{\"kind\":\"Dog\"}")), u"missing bark"_s);
        QCOMPARE(told(compare(schema, "{\"kind\":\"x\"}")), u"missing bark"_s); // the one that fits best
        QCOMPARE(told(compare(schema, "{\"kind\":\"x\",\"meow\":1,\"age\":1}")), QString());
    }

    void maskedTextsAreNotCompared()
    {
        const QByteArray value = "{\"t\":\"\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\",\"u\":\"a\"}";
        QCOMPARE(told(compare("{'properties':{'t':{'pattern':'^x'},'u':{'pattern':'^x'}}}", value)),
                 u"pattern /u"_s);
        QCOMPARE(told(compare("{'additionalProperties':{'enum':['x']}}", value)), u"value /u"_s);
        QCOMPARE(told(compare("{'properties':{'t':{'type':'integer'},'u':{}}}", value)), u"type /t"_s);
        const QByteArray broken = "{\"t\":\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2}";
        QCOMPARE(compare("{}", broken).state, State::Masked);
    }

    void theSameInItemsOfAListIsOneDifference()
    {
        const SchemaComparison comparison = compare("{'items':{'properties':{'a':{'type':'string'}}}}",
                                                    "[{\"a\":1},{\"a\":\"\",\"b\":1},{\"a\":2}]");
        QCOMPARE(told(comparison), u"type /0/a; undocumented /1/b b"_s);
        QCOMPARE(comparison.differences[0].places, 2);
        QCOMPARE(comparison.differences[1].places, 1);
    }

    void whatCannotBeComparedIsSaid()
    {
        QCOMPARE(compare("{}", "{").state, State::NotJson);
        QCOMPARE(compare("{}", "[1,]").state, State::NotJson);
        QCOMPARE(compare("{}", "01").state, State::NotJson);
        QCOMPARE(compare("{}", "").state, State::NotJson);
        QCOMPARE(compare("", "{}").state, State::NoSchema);
        QCOMPARE(compare("{}", QByteArray(17 * 1024 * 1024, ' ')).state, State::TooLarge);
        QCOMPARE(compare("{}", "\xef\xbb\xbf [1, {\"a\": \"\\u00e9\"}] ").state, State::Compared);
        QCOMPARE(compareWithSchema("{}", "[" + QByteArray("1,").repeated(10'000) + "1]",
                                   MessageDirection::Response, [] { return true; })
                     .state,
                 State::Cancelled);
    }

    void workIsBounded()
    {
        // Each of 2^12 alternatives looks at every item.
        QByteArray schema = json("{'items':{'type':'integer'}}");
        for (int i = 0; i < 12; ++i)
            schema = json("{'anyOf':[") + schema + ',' + schema + "]}";
        const QByteArray value = "[" + QByteArray("1,").repeated(2'000) + "1]";
        QCOMPARE(compareWithSchema(schema, value, MessageDirection::Response).state, State::TooLarge);
    }

    void atMostAHundredAreListed()
    {
        QByteArray value = "{";
        for (int i = 0; i < 150; ++i)
            value += "\"f" + QByteArray::number(i) + "\":1,";
        value.back() = '}';
        const SchemaComparison comparison = compare("{'properties':{'a':{}}}", value);
        QCOMPARE(comparison.differences.size(), std::size_t(100));
        QVERIFY(comparison.hasMore);
    }

    void schemasOfOpenApi30AreReadAsTheyAreMeant()
    {
        const auto compareIn = [](const QByteArray &schema, const QByteArray &value) {
            const ApiDescription api = readable(
                "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/x: {get: {responses: {200: "
                "{description: d, content: {application/json: {schema: "
                + schema + "}}}}}}}\n");
            return told(compareWithSchema(api.operations.front().responses.front().schema, value,
                                          MessageDirection::Response));
        };
        QCOMPARE(compareIn("{type: string, nullable: true}", "null"), QString());
        QCOMPARE(compareIn("{type: string}", "null"), u"type"_s);
        QCOMPARE(compareIn("{type: string, enum: [a], nullable: true}", "null"), QString());
        QCOMPARE(compareIn("{nullable: true, allOf: [{type: string}]}", "null"), QString());
        QCOMPARE(compareIn("{type: integer, minimum: 3, exclusiveMinimum: true}", "3"), u"range"_s);
        QCOMPARE(compareIn("{type: integer, maximum: 3, exclusiveMaximum: false}", "3"), QString());
    }
};

PATLAS_CORE_TEST(SchemaCheckTest)

#include "tst_schemacheck.moc"
