// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPath.h"

#include "tests/support/TestMain.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;

namespace {

const QByteArray pathDocument =
    "{\"store\":{\"book\":[{\"title\":\"A\",\"price\":8,\"tags\":[\"x\"]},{\"title\":\"B\",\"price\":12.5},\n"
    "{\"title\":\"C\",\"price\":8.0,\"isbn\":\"1\"}],\"open\":true,\"name\":\"Höhe \\\"1\\\"\"},\"a "
    "b\":1,\"it's\":2,\"twice\":1,\"twice\":{\"x\":3},\n"
    "\"o\":{\"0\":\"zero\",\"length\":9},\"nested\":[[1,2],[3]],\"\":\"empty\",\"$\":\"dollar\","
    "\"esc\\u0061ped\":5}";

/// The raw texts of what a path leads to, or the beginning of why it cannot be followed.
QString selectedBy(const Result<JsonPath> &path, const QByteArray &document)
{
    if (!path)
        return path.error().kind == ErrorKind::Unsupported ? u"unsupported"_s : u"malformed"_s;
    const JsonIndex json = JsonIndex::build(document);
    const Result<std::vector<JsonMatch>> found = path->select(json);
    if (!found)
        return u"cannot"_s;
    QStringList texts;
    for (const JsonMatch &match : *found)
        texts.append(match.length ? QString::number(*match.length)
                                  : QString::fromUtf8(json.raw(match.node)).remove(u'\n'));
    return texts.join(u" | "_s);
}

} // namespace

class JsonPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToValues_data()
    {
        QTest::addColumn<QString>("values");
        const auto row = [](const char *path, const char *values) {
            QTest::newRow(path) << QString::fromUtf8(values);
        };
        row("$.store.open", "true");
        row("store.open", "true");
        row("$['store']['open']", "true");
        row("$[\"store\"].open", "true");
        row("$.store.book[0].title", "\"A\"");
        row("$.store.book[-1].title", "\"C\"");
        row("$.store.book[(@.length-1)].title", "\"C\"");
        row("$.store.book.1.title", "\"B\"");
        row("$.store.book[3]", "");
        row("$.store.book[-4]", "");
        row("$.store.book[*].title", "\"A\" | \"B\" | \"C\"");
        row("$.store.book[0,2].title", "\"A\" | \"C\"");
        row("$.store.book[1:].title", "\"B\" | \"C\"");
        row("$.store.book[:1].title", "\"A\"");
        row("$.store.book[-2:].title", "\"B\" | \"C\"");
        row("$.store.book[::2].title", "\"A\" | \"C\"");
        row("$.store.book[5:9]", "");
        row("$.store.book.length", "3");
        row("$.store.book[0].title.length", "1");
        row("$.store.name.length", "8");
        row("$..title", "\"A\" | \"B\" | \"C\"");
        row("$..book[0].price", "8");
        row("$.store..price", "8 | 12.5 | 8.0");
        row("$.nested..0", "[1,2] | 1 | 3");
        row("$..x", "3");
        row("$..twice", "{\"x\":3}");
        row("$.o..*", "\"zero\" | 9");
        row("$..['isbn','price']", "8 | 12.5 | \"1\" | 8.0");
        row("$..escaped", "5");
        row("$.nested..[-1]", "[3] | 2 | 3");
        row("$.nested[*][0]", "1 | 3");
        row("$.nested..[0]", "[1,2] | 1 | 3");
        row("$['a b','it\\'s']", "1 | 2");
        row("$.a b", "malformed");
        row("$.twice", "{\"x\":3}"); // the last of two
        row("$.twice.x", "3");
        row("$.o.length", "9");
        row("$.o[0]", "\"zero\"");
        row("$['']", "\"empty\"");
        row("$.$", "\"dollar\"");
        row("$.escaped", "5");
        row("$.none", "");
        row("$.store.open.none", "");
        row("$.o.*", "\"zero\" | 9");
        row("$.store.book[?(@.price == 8)].title", "\"A\" | \"C\"");
        row("$.store.book[?(@.price > 8)].title", "\"B\"");
        row("$.store.book[?(@.title != 'A')].title", "\"B\" | \"C\"");
        row("$.store.book[?(@.title >= 'B' && @.price < 10)].title", "\"C\"");
        row("$.store.book[?(@.isbn)].title", "\"C\"");
        row("$.store.book[?(!@.isbn)].title", "\"A\" | \"B\"");
        row("$.store.book[?(!(@.isbn || @.tags))].title", "\"B\"");
        row("$.store.book[?(@['isbn'] == '1')].title", "\"C\"");
        row("$.store.book[?(@.isbn == 1)].title", "\"C\"");
        row("$.store.book[?(@.isbn === 1)].title", "");
        row("$.store.book[?(@.tags.length == 1)].title", "\"A\"");
        row("$.store.book[?(@.tags[0] == \"x\")].title", "\"A\"");
        row("$.store.book[?@.price==12.5].title", "\"B\"");
        row("$.store.book[?($.store.open == true)].title", "\"A\" | \"B\" | \"C\"");
        row("$.nested[0][?(@ > 1)]", "2");
        row("$..[?(@.isbn)].title", "\"C\"");
        // What could be read in two ways is not followed.
        row("$.store.book[?(@.title.match(/A/))]", "unsupported");
        row("$.store.book[?(@.title =~ /A/)]", "malformed");
        row("$.store.book[(@.length*2)]", "unsupported");
        row("$.store.book[?(@property == 'a')]", "unsupported");
        row("$.store.book[?(@.price + 1 == 9)]", "unsupported");
        row("$.store^", "unsupported");
        row("$.store~", "unsupported");
        row("$.store.book[", "malformed");
        row("$.store.book['x", "malformed");
        row("$.store.", "malformed");
        row("$.store.book[?(@.price", "malformed");
        row("$.store.book[a]", "unsupported");
        row("$.store.book[::-1]", "unsupported");
    }

    void pathsLeadToValues()
    {
        QFETCH(QString, values);
        const QString path = QString::fromUtf8(QTest::currentDataTag());
        const QString selected = selectedBy(JsonPath::read(path), pathDocument);
        if (values == "malformed"_L1 || values == "unsupported"_L1)
            QVERIFY2(selected == "malformed"_L1 || selected == "unsupported"_L1, qPrintable(selected));
        else
            QCOMPARE(selected, values);
    }

    void propertiesAreThoseOfJavaScript_data()
    {
        QTest::addColumn<QString>("values");
        const auto row = [](const char *path, const char *values) {
            QTest::newRow(path) << QString::fromUtf8(values);
        };
        row("store.book[0].title", "\"A\"");
        row("store.book[0][\"title\"]", "\"A\"");
        row("[\"a b\"]", "1");
        row("['it\\'s']", "2");
        row("store?.book?.[1].title", "\"B\"");
        row("store.book.length", "3");
        row("store.name.length", "8");
        row("nested[1][0]", "3");
        row("$", "\"dollar\"");
        row("store.open.none", "");
        row("store.name[0]", "cannot");
        row("store.book[-1]", "unsupported");
        row("store.book[0,1]", "unsupported");
        row("store.book[*]", "unsupported");
        row("store.name.toUpperCase()", "unsupported");
        row("store.open == true", "unsupported");
        row("a b", "unsupported");
        row("0", "unsupported");
        row("store.", "malformed");
        row("store.[0]", "malformed");
    }

    void propertiesAreThoseOfJavaScript()
    {
        QTEST(selectedBy(JsonPath::readProperties(QString::fromUtf8(QTest::currentDataTag())), pathDocument),
              "values");
    }

    void theWholeDocumentIsAPath()
    {
        QCOMPARE(selectedBy(JsonPath::read(u"$"), "[1]"), u"[1]"_s);
        QCOMPARE(selectedBy(JsonPath::readProperties(u""), "[1]"), u"[1]"_s);
        QCOMPARE(selectedBy(JsonPath::read(u"$[0]"), "[1]"), u"1"_s);
        QCOMPARE(selectedBy(JsonPath::readProperties(u"[0]"), "[1]"), u"1"_s);
        QCOMPARE(selectedBy(JsonPath::read(u"$"), ""), QString());
    }

    void onlySomePathsAreDefinite()
    {
        for (const char *path : {"$", "$.a", "$.a[0]['b']", "$.a[-1]", "$.a[(@.length-1)]"})
            QVERIFY2(JsonPath::read(QString::fromUtf8(path))->isDefinite(), path);
        for (const char *path : {"$..a", "$.*", "$[0,1]", "$[1:]", "$['a','b']", "$[?(@.a)]"})
            QVERIFY2(!JsonPath::read(QString::fromUtf8(path))->isDefinite(), path);
    }

    void deepNestingAndManyValuesEnd()
    {
        const QByteArray deep = QByteArray(50'000, '[') + "{\"x\":1}" + QByteArray(50'000, ']');
        QCOMPARE(selectedBy(JsonPath::read(u"$..x"), deep), u"1"_s);
        const QByteArray order = "{\"a\":{\"x\":1},\"x\":2}"; // what is nearer comes first
        QCOMPARE(selectedBy(JsonPath::read(u"$..x"), order), u"2 | 1"_s);
        const QString filters = u"$.a[?("_s + QString(5000, u'(');
        QVERIFY(!JsonPath::read(filters));
        QVERIFY(!JsonPath::read(QString(20'000, u'a')));
        QByteArray many = "[";
        for (int i = 0; i < 120'000; ++i)
            many += "1,";
        many += "1]";
        QCOMPARE(selectedBy(JsonPath::read(u"$[*]"), many), u"cannot"_s);
        QCOMPARE(selectedBy(JsonPath::read(u"$.length"), many), u"120001"_s);
        QCOMPARE(selectedBy(JsonPath::read(u"$[?(@ == 2)]"), many), QString());
    }

    void aSequenceHasNoPaths()
    {
        const QByteArray lines = "{\"a\":1}\n{\"a\":2}\n";
        const JsonIndex json = JsonIndex::build(lines, {}, true);
        const Result<std::vector<JsonMatch>> found = JsonPath::read(u"$.a")->select(json);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Unsupported);
    }
};

PATLAS_CORE_TEST(JsonPathTest)
#include "tst_jsonpath.moc"
