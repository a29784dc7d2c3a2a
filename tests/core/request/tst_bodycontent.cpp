// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyContent.h"
#include "core/request/OperationDraft.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace patlas::test;

namespace {

using Pairs = QList<std::pair<QString, QString>>;

Pairs pairsOf(const std::vector<NamedValue> &headers)
{
    Pairs pairs;
    for (const NamedValue &header : headers)
        pairs.append({header.name, header.value});
    return pairs;
}

Pairs pairsOf(const std::vector<DraftPart> &parts)
{
    Pairs pairs;
    for (const DraftPart &part : parts)
        pairs.append({part.name, part.value});
    return pairs;
}

const Pairs asType(const QString &type)
{
    return {{u"Content-Type"_s, type}};
}

/// One operation with this method and request body.
Operation operationWith(const QByteArray &method, const QByteArray &body)
{
    return readable(head + "paths: {/x: {" + method + ": {requestBody: " + body + "}}}\n").operations.front();
}

constexpr char severalTypes[] =
    "{required: true, content: {application/xml: {example: <a/>}, "
    "application/vnd.x+json: {schema: {properties: {n: {const: 1}}, required: [n]}}, "
    "multipart/form-data: {schema: {properties: {f: {type: string}}, required: "
    "[f]}}}}";

} // namespace

class BodyContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newDraftFitsItsMediaType_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("described");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        const auto row = [](const char *name, const char *method, const char *described, BodyKind kind,
                            const char *body, const QString &type) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(described) << int(kind)
                                << QByteArray(body) << type;
        };
        const char plainJson[] = "{content: {application/json: {schema: {required: [a], properties: {a: "
                                 "{type: integer}, b: {}}}}}}";
        row("JSON", "post", plainJson, BodyKind::Json, "{\n  \"a\": 0\n}", {});
        row("an optional one where there is usually none", "delete", plainJson, BodyKind::None, "", {});
        row("an example", "delete", "{content: {application/json: {example: {x: 1}}}}", BodyKind::Json,
            "{\n  \"x\": 1\n}", {});
        row("JSON of a vendor", "patch", "{content: {application/vnd.x+json: {schema: {type: object}}}}",
            BodyKind::Json, "{}", u"application/vnd.x+json"_s);
        row("any type is JSON", "put", "{content: {'*/*': {schema: {type: object}}}}", BodyKind::Json, "{}",
            {});
        row("a form", "post",
            "{content: {application/x-www-form-urlencoded: {schema: {required: [a, b], properties: {a: "
            "{type: string, example: 'x y&z+'}, b: {type: string}, c: {type: string}}}}}}",
            BodyKind::Text, "a=x+y%26z%2B&b=", u"application/x-www-form-urlencoded"_s);
        row("XML", "post", "{content: {application/xml: {example: '<a>ü</a>'}}}", BodyKind::Text,
            "<a>\xC3\xBC</a>", u"application/xml"_s);
        row("XML of a value", "post",
            "{content: {application/xml: {example: {b: 1}, schema: {xml: {name: a}}}}}", BodyKind::Text,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>1</b>\n</a>", u"application/xml"_s);
        row("XML of a schema", "post",
            "{content: {text/xml: {schema: {type: object, xml: {name: a}, required: [b], properties: {b: "
            "{type: "
            "integer}, c: {}}}}}}",
            BodyKind::Text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b>0</b>\n</a>",
            u"text/xml"_s);
        row("XML without an example", "post", "{content: {application/xml: {schema: {type: object}}}}",
            BodyKind::Text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<root/>", u"application/xml"_s);
        row("nothing known of it", "post", "{content: {application/json: {}}}", BodyKind::None, "", {});
    }

    void newDraftFitsItsMediaType()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, described);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, type);
        const RequestDraft draft = draftFor(operationWith(method, described), {});
        QCOMPARE(draft.body, body);
        QCOMPARE(int(draft.bodyKind), kind);
        QCOMPARE(pairsOf(draft.headers), type.isEmpty() ? Pairs() : asType(type));
    }

    void oneOfSeveralMediaTypes()
    {
        const Operation operation = operationWith("post", severalTypes);
        const auto &contents = operation.body->contents;
        RequestDraft draft = draftFor(operation, {});
        QCOMPARE(contentOf(draft, operation), &contents[1]); // JSON before anything else
        QCOMPARE(draft.body, "{\n  \"n\": 1\n}");
        draft.headers.push_back({u"X-Own"_s, u"1"_s});

        takeContent(draft, contents[0], SampleMembers::Required);
        QCOMPARE(contentOf(draft, operation), &contents[0]);
        QCOMPARE(draft.body, "<a/>");
        QVERIFY(draft.bodyKind == BodyKind::Text);
        QCOMPARE(pairsOf(draft.headers), Pairs({{u"X-Own"_s, u"1"_s}}) + asType(u"application/xml"_s));

        takeContent(draft, contents[2], SampleMembers::Required);
        QCOMPARE(contentOf(draft, operation), &contents[2]);
        QVERIFY(draft.bodyKind == BodyKind::Multipart);
        QCOMPARE(pairsOf(draft.parts), Pairs({{u"f"_s, QString()}}));
        QCOMPARE(pairsOf(draft.headers), Pairs({{u"X-Own"_s, u"1"_s}}));

        draft.parts.front().value = u"typed"_s;
        takeContent(draft, contents[1], SampleMembers::Required);
        QCOMPARE(contentOf(draft, operation), &contents[1]);
        takeContent(draft, contents[2], SampleMembers::Required);
        QCOMPARE(pairsOf(draft.parts), Pairs({{u"f"_s, u"typed"_s}}));
    }

    void aTypedTypeCounts()
    {
        const Operation operation = operationWith("post", severalTypes);
        RequestDraft draft = draftFor(operation, {});
        draft.headers = {{u" content-type"_s, u"Application/XML; charset=utf-8"_s}};
        QCOMPARE(contentOf(draft, operation), &operation.body->contents[0]);
        draft.headers.front().value = u"text/csv"_s;
        QCOMPARE(contentOf(draft, operation), nullptr);
        draft.headers.front().enabled = false;
        QCOMPARE(contentOf(draft, operation), &operation.body->contents[1]);
    }

    void formsThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Pairs>("parts");
        QTest::addColumn<QByteArray>("again");
        QTest::newRow("blanks and signs")
            << QByteArray("a+b=c%26d%3D&e=%2B") << Pairs({{u"a b"_s, u"c&d="_s}, {u"e"_s, u"+"_s}})
            << QByteArray("a+b=c%26d%3D&e=%2B");
        QTest::newRow("beyond ASCII")
            << QByteArray("n=%C3%BC~") << Pairs({{u"n"_s, u"ü~"_s}}) << QByteArray("n=%C3%BC%7E");
        QTest::newRow("twice the same")
            << QByteArray("l=1&l=2") << Pairs({{u"l"_s, u"1"_s}, {u"l"_s, u"2"_s}}) << QByteArray("l=1&l=2");
        QTest::newRow("no value, no name")
            << QByteArray("a&&=x&b=") << Pairs({{u"a"_s, {}}, {u"b"_s, {}}}) << QByteArray("a=&b=");
        QTest::newRow("nothing") << QByteArray() << Pairs() << QByteArray();
    }

    void formsThereAndBack()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Pairs, parts);
        QFETCH(const QByteArray, again);
        const std::vector<DraftPart> read = partsOfForm(text);
        QCOMPARE(pairsOf(read), parts);
        QCOMPARE(formText(read), again);
    }

    void whatIsNotSentIsNotInAForm()
    {
        std::vector<DraftPart> parts{
            {u"a"_s, u"1"_s}, {u"f"_s, u"/x"_s, true}, {u"b"_s, u"2"_s, false, false}};
        QCOMPARE(formText(parts), "a=1");
    }
};

PATLAS_PLAIN_TEST(BodyContentTest)
#include "tst_bodycontent.moc"
