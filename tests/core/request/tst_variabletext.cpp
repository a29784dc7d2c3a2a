// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableText.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

using Kind = VariableExpression::Kind;
using Part = RequestReference::Part;

class VariableTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // as it is written
        QTest::addColumn<QStringList>("expressions");

        QTest::newRow("none") << u"a{b}c"_s << QStringList() << QStringList();
        QTest::newRow("empty") << QString() << QStringList() << QStringList();
        QTest::newRow("one") << u"a{{b}}c"_s << QStringList{u"{{b}}"_s} << QStringList{u"b"_s};
        QTest::newRow("blanks") << u"{{ b  }}"_s << QStringList{u"{{ b  }}"_s} << QStringList{u"b"_s};
        QTest::newRow("two") << u"{{a}}{{b}}"_s << QStringList{u"{{a}}"_s, u"{{b}}"_s}
                             << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("JSON") << u"{\"a\":{{x}}}"_s << QStringList{u"{{x}}"_s} << QStringList{u"x"_s};
        QTest::newRow("three braces") << u"{{{x}}}"_s << QStringList{u"{{x}}"_s} << QStringList{u"x"_s};
        QTest::newRow("five braces") << u"{{{{{x}}}}}"_s << QStringList{u"{{x}}"_s} << QStringList{u"x"_s};
        QTest::newRow("nested") << u"{{a {{b}} }}"_s << QStringList{u"{{b}}"_s} << QStringList{u"b"_s};
        QTest::newRow("open") << u"{{a"_s << QStringList() << QStringList();
        QTest::newRow("half open") << u"{{a}"_s << QStringList() << QStringList();
        QTest::newRow("half open, then one")
            << u"{{a} {{b}}"_s << QStringList{u"{{b}}"_s} << QStringList{u"b"_s};
        QTest::newRow("over two lines") << u"{{a\n}}"_s << QStringList() << QStringList();
        QTest::newRow("over two lines, then one")
            << u"{{\na\n}}{{b}}"_s << QStringList{u"{{b}}"_s} << QStringList{u"b"_s};
        QTest::newRow("nothing in it")
            << u"{{}}{{ }}{{a}}"_s << QStringList{u"{{a}}"_s} << QStringList{u"a"_s};
        QTest::newRow("minified JSON") << u"{\"a\":{\"b\":{}},\"c\":{}}"_s << QStringList() << QStringList();
        QTest::newRow("beyond ASCII")
            << u"é😀{{größe}}é"_s << QStringList{u"{{größe}}"_s} << QStringList{u"größe"_s};
        QTest::newRow("ends with braces") << u"a{{"_s << QStringList() << QStringList();
    }

    void usesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        QFETCH(const QStringList, expressions);
        QStringList written;
        QStringList inside;
        for (const VariableUse &use : variablesIn(QStringView(text))) {
            written += text.sliced(use.start, use.size);
            inside += use.expression;
        }
        QCOMPARE(written, found);
        QCOMPARE(inside, expressions);
        // Places in UTF-8 are in bytes.
        const QByteArray utf8 = text.toUtf8();
        QStringList inBytes;
        for (const VariableUse &use : variablesIn(QByteArrayView(utf8)))
            inBytes += QString::fromUtf8(utf8.sliced(use.start, use.size));
        QCOMPARE(inBytes, found);
    }

    void manyBracesTakeTimeOfTheirLength()
    {
        const QString text(2'000'000, u'{');
        QCOMPARE(variablesIn(QStringView(text)).size(), std::size_t(0));
    }

    void expressionsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");

        const QStringList none;
        QTest::newRow("name") << u"baseUrl"_s << Kind::Name << u"baseUrl"_s << none;
        QTest::newRow("dash and digit") << u"my-name_2"_s << Kind::Name << u"my-name_2"_s << none;
        QTest::newRow("beyond ASCII") << u"größe"_s << Kind::Name << u"größe"_s << none;
        QTest::newRow("path") << u"user.name"_s << Kind::Path << u"user"_s << none;
        QTest::newRow("uuid") << u"$uuid"_s << Kind::Dynamic << u"$uuid"_s << none;
        QTest::newRow("guid") << u" $guid "_s << Kind::Dynamic << u"$guid"_s << none;
        QTest::newRow("random.uuid") << u"$random.uuid"_s << Kind::Dynamic << u"$random.uuid"_s << none;
        QTest::newRow("timestamp") << u"$timestamp -1 d"_s << Kind::Dynamic << u"$timestamp"_s
                                   << QStringList{u"-1"_s, u"d"_s};
        QTest::newRow("randomInt") << u"$randomInt 1  10"_s << Kind::Dynamic << u"$randomInt"_s
                                   << QStringList{u"1"_s, u"10"_s};
        QTest::newRow("integer") << u"$random.integer(1,10)"_s << Kind::Dynamic << u"$random.integer"_s
                                 << QStringList{u"1"_s, u"10"_s};
        QTest::newRow("integer, blanks") << u"$random.integer ( 1 , 10 )"_s << Kind::Dynamic
                                         << u"$random.integer"_s << QStringList{u"1"_s, u"10"_s};
        QTest::newRow("datetime") << u"$datetime \"yyyy-MM-dd HH:mm\" 1 d"_s << Kind::Dynamic
                                  << u"$datetime"_s << QStringList{u"yyyy-MM-dd HH:mm"_s, u"1"_s, u"d"_s};
        QTest::newRow("single quotes")
            << u"$localDatetime 'a \"b'"_s << Kind::Dynamic << u"$localDatetime"_s << QStringList{u"a \"b"_s};
        QTest::newRow("open quote") << u"$datetime \"yyyy"_s << Kind::Other << u"$datetime"_s << none;
        QTest::newRow("open bracket")
            << u"$random.integer(1"_s << Kind::Other << u"$random.integer"_s << none;
        QTest::newRow("unknown function") << u"$aadToken new"_s << Kind::Other << u"$aadToken"_s << none;
        QTest::newRow("longer name") << u"$uuids"_s << Kind::Other << u"$uuids"_s << none;
        QTest::newRow("dotenv") << u"$dotenv API KEY"_s << Kind::DotEnv << u"API KEY"_s << none;
        QTest::newRow("dotenv of nothing") << u"$dotenv"_s << Kind::Other << QString() << none;
        QTest::newRow("processEnv") << u"$processEnv HOME"_s << Kind::ProcessEnvironment << u"HOME"_s << none;
        QTest::newRow("env") << u"$env.HOME"_s << Kind::ProcessEnvironment << u"HOME"_s << none;
        QTest::newRow("percent") << u"%HOME"_s << Kind::ProcessEnvironment << u"HOME"_s << none;
        QTest::newRow("a block tag") << u"% if a %"_s << Kind::Other << u" if a %"_s << none;
        QTest::newRow("shared") << u"$shared version"_s << Kind::Shared << u"version"_s << none;
        QTest::newRow("credential") << u"patlas:credential/My key"_s << Kind::Credential << u"My key"_s
                                    << none;
        QTest::newRow("credential without a name")
            << u"patlas:credential/"_s << Kind::Other << QString() << none;
        QTest::newRow("command") << u"patlas:command/op read x"_s << Kind::Command << u"op read x"_s << none;
        QTest::newRow("command without a line") << u"patlas:command/"_s << Kind::Other << QString() << none;
        QTest::newRow("prompt") << u"$prompt Your city"_s << Kind::Prompt << u"Your city"_s << none;
        QTest::newRow("input with a default") << u"$input city $value: Bern, or so"_s << Kind::Prompt
                                              << u"city"_s << QStringList{u"Bern, or so"_s};
        QTest::newRow("pick") << u"$pick your city $value: Bern, Basel,,Chur"_s << Kind::Prompt
                              << u"your city"_s << QStringList{u"Bern"_s, u" Basel"_s, u"Chur"_s};
        QTest::newRow("pick once") << u"$pick-askonce city $value:Bern"_s << Kind::Prompt << u"city"_s
                                   << QStringList{u"Bern"_s};
        QTest::newRow("pick of nothing") << u"$pick city"_s << Kind::Other << u"$pick"_s << none;
        QTest::newRow("pick of commas") << u"$pick city $value: ,,"_s << Kind::Other << u"$pick"_s << none;
        QTest::newRow("password once") << u"$password-askonce pin"_s << Kind::Prompt << u"pin"_s << none;
        QTest::newRow("prompt for nothing") << u"$prompt"_s << Kind::Other << u"$prompt"_s << none;
        QTest::newRow("JavaScript") << u"new Date()"_s << Kind::Other << QString() << none;
        QTest::newRow("a template's tag") << u"#if a"_s << Kind::Other << QString() << none;
        QTest::newRow("two words") << u"a b"_s << Kind::Other << QString() << none;
        QTest::newRow("ends with a dot") << u"a."_s << Kind::Other << QString() << none;
        QTest::newRow("begins with a dot") << u".a"_s << Kind::Other << QString() << none;
        QTest::newRow("open index") << u"a[0"_s << Kind::Other << QString() << none;
        QTest::newRow("nothing") << QString() << Kind::Other << QString() << none;
    }

    void expressionsAreToldApart()
    {
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        QFETCH(const QString, name);
        QFETCH(const QStringList, arguments);
        const VariableExpression expression = expressionOf(text);
        QCOMPARE(expression.kind, kind);
        QCOMPARE(expression.name, name);
        QCOMPARE(expression.arguments, arguments);
    }

    void pathOfAVariableIsKept()
    {
        QCOMPARE(expressionOf(u"create-tag._id").path, u"$._id"_s);
        QCOMPARE(expressionOf(u"list[0].id").path, u"$[0].id"_s);
        QCOMPARE(expressionOf(u"a['b c'][\"d\"]").path, u"$['b c'][\"d\"]"_s);
    }

    void nameInAVariableIsIndirect()
    {
        QVERIFY(expressionOf(u"$processEnv %key").isIndirect);
        QCOMPARE(expressionOf(u"$processEnv %key").name, u"key"_s);
        QVERIFY(expressionOf(u"$dotenv %key").isIndirect);
        QVERIFY(!expressionOf(u"$dotenv key").isIndirect);
        QVERIFY(!expressionOf(u"%key").isIndirect);
        QCOMPARE(expressionOf(u"patlas:credential/%a").name, u"%a"_s);
    }

    void otherRequestsAreReferredTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("request");
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("path");

        QTest::newRow("body") << u"create-tag.response.body.$.a[0].b"_s << u"create-tag"_s
                              << Part::ResponseBody << u"$.a[0].b"_s;
        QTest::newRow("whole body") << u"a.response.body"_s << u"a"_s << Part::ResponseBody << QString();
        QTest::newRow("star") << u"a.response.body.*"_s << u"a"_s << Part::ResponseBody << u"*"_s;
        QTest::newRow("XPath") << u"a.response.body./root/b"_s << u"a"_s << Part::ResponseBody
                               << u"/root/b"_s;
        QTest::newRow("filter") << u"a.response.body.$.b[?(@.c == 'd e')].f"_s << u"a"_s << Part::ResponseBody
                                << u"$.b[?(@.c == 'd e')].f"_s;
        QTest::newRow("header") << u"a.response.headers.Location"_s << u"a"_s << Part::ResponseHeader
                                << u"Location"_s;
        QTest::newRow("status") << u"a.response.status"_s << u"a"_s << Part::ResponseStatus << QString();
        QTest::newRow("request body") << u"a.request.body.$.b"_s << u"a"_s << Part::RequestBody << u"$.b"_s;
        QTest::newRow("request header")
            << u"a.request.headers.X-A"_s << u"a"_s << Part::RequestHeader << u"X-A"_s;
    }

    void otherRequestsAreReferredTo()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, request);
        QFETCH(const Part, part);
        QFETCH(const QString, path);
        const VariableExpression expression = expressionOf(text);
        QCOMPARE(expression.kind, Kind::Request);
        QCOMPARE(expression.reference, (RequestReference{request, part, path, text}));
    }

    void referenceThatIsNotWholeIsAPath()
    {
        QCOMPARE(expressionOf(u"a.response").kind, Kind::Path);
        QCOMPARE(expressionOf(u"a.response.headers").kind, Kind::Path);
        QCOMPARE(expressionOf(u"a.response.bodyless").kind, Kind::Path);
    }

    void namesThatCanBeUsed()
    {
        QVERIFY(isVariableName(u"a"));
        QVERIFY(isVariableName(u"a.b-c_1"));
        QVERIFY(isVariableName(u"größe"));
        for (const QStringView name : {u"", u"$a", u"a b", u"a}", u"{a", u".a", u"a:b", u"a\n"})
            QVERIFY2(!isVariableName(name), qPrintable(name.toString()));
    }
};

PATLAS_CORE_TEST(VariableTextTest)
#include "tst_variabletext.moc"
