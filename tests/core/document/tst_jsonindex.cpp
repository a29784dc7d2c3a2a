// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace patlas;
using Json = nlohmann::ordered_json;

namespace {

/// The same document by another parser, node by node.
bool agrees(const JsonIndex &index, JsonIndex::Node node, const Json &json)
{
    if (json.is_object() || json.is_array()) {
        if (index.kind(node) != (json.is_object() ? JsonKind::Object : JsonKind::Array)
            || index.childCount(node) != int(json.size()))
            return false;
        int row = 0;
        for (auto item = json.begin(); item != json.end(); ++item, ++row) {
            const JsonIndex::Node child = index.child(node, row);
            if (index.parent(child) != node || index.row(child) != row)
                return false;
            if (json.is_object() && index.key(child, 1'000'000) != QString::fromStdString(item.key()))
                return false;
            if (!agrees(index, child, *item))
                return false;
        }
        return true;
    }
    if (json.is_string())
        return index.kind(node) == JsonKind::String
            && index.value(node, 1'000'000) == QString::fromStdString(json.get<std::string>());
    return index.raw(node).toByteArray().toStdString() == json.dump();
}

Json randomJson(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 4 ? 5 : 7);
    switch (kind) {
    case 0:
        return nullptr;
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.bounded(-1000, 1000);
    case 3:
    case 4: {
        std::string text;
        const char *const pieces[] = {"a", "\"", "\\", "\n", "\t", "ü", "日本", "😀", "/", " ", "\x01"};
        for (int i = random.bounded(8); i > 0; --i)
            text += pieces[random.bounded(int(std::size(pieces)))];
        return text;
    }
    case 5: {
        Json array = Json::array();
        for (int i = random.bounded(6); i > 0; --i)
            array.push_back(randomJson(random, depth + 1));
        return array;
    }
    default: {
        Json object = Json::object();
        for (int i = random.bounded(6); i > 0; --i)
            object["k" + std::to_string(random.bounded(100))] = randomJson(random, depth + 1);
        return object;
    }
    }
}

} // namespace

class JsonIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAnotherParserOnRandomDocuments()
    {
        QRandomGenerator random(20'251'124);
        for (int round = 0; round < 2'000; ++round) {
            const Json json = randomJson(random, 0);
            const QByteArray bytes =
                QByteArray::fromStdString(json.dump(round % 3 == 0 ? 2 : -1, ' ', round % 2 == 0));
            const JsonIndex index = JsonIndex::build(bytes);
            QVERIFY2(!index.error(), bytes.constData());
            QVERIFY2(agrees(index, index.root(), json), bytes.constData());
        }
    }

    void tellsValidFromInvalidAsAnotherParserDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const char *const cases[] = {"",
                                     " ",
                                     "{",
                                     "[",
                                     "}",
                                     "]",
                                     "{}",
                                     "[]",
                                     "[1,]",
                                     "[,1]",
                                     "{\"a\":1,}",
                                     "{\"a\"}",
                                     "{\"a\":}",
                                     "{a:1}",
                                     "{'a':1}",
                                     "[1 2]",
                                     "01",
                                     "-",
                                     "-0",
                                     "0",
                                     "1.",
                                     ".1",
                                     "1e",
                                     "1e+",
                                     "1e5",
                                     "-1.5E-3",
                                     "+1",
                                     "NaN",
                                     "Infinity",
                                     "tru",
                                     "true",
                                     "nul",
                                     "null",
                                     "\"",
                                     "\"a",
                                     "\"a\"",
                                     "\"\\x\"",
                                     "\"\\u12\"",
                                     "\"\\u12G4\"",
                                     "\"\\ud83d\\ude00\"",
                                     "\"\t\"",
                                     "\"\x7f\"",
                                     "[1]x",
                                     "[1] ",
                                     "\n[1]\r\n",
                                     "[[[]]]",
                                     "{\"a\":{\"b\":[{}]}}",
                                     "\"\xc3\xbc\"",
                                     "\"\xc3\"",
                                     "\"\xff\"",
                                     "\"\xc0\x80\"",
                                     "\"\xed\xa0\x80\"",
                                     "\"\xf4\x90\x80\x80\"",
                                     "\"\xf0\x9f\x98\x80\"",
                                     "/**/1",
                                     "[1,//\n2]",
                                     "{\"a\":1 \"b\":2}",
                                     "[true,false,null]",
                                     "12345678901234567890",
                                     "1e400"};
        for (const char *text : cases)
            QTest::newRow(text) << QByteArray(text);
    }
    void tellsValidFromInvalidAsAnotherParserDoes()
    {
        QFETCH(QByteArray, bytes);
        // Numbers beyond a double are valid JSON all the same; the other parser refuses them.
        const bool valid = bytes == "1e400" || nlohmann::json::accept(bytes.constBegin(), bytes.constEnd());
        QCOMPARE(!JsonIndex::build(bytes).error().has_value(), valid);
    }

    void losesNothing()
    {
        const QByteArray bytes = R"({"z":12345678901234567890,"a":1.0,"a":1e400,"m":-0})";
        const JsonIndex index = JsonIndex::build(bytes);
        QCOMPARE(index.childCount(0), 4);
        QCOMPARE(index.value(index.child(0, 0)), QStringLiteral("12345678901234567890"));
        QCOMPARE(index.value(index.child(0, 1)), QStringLiteral("1.0"));
        QCOMPARE(index.key(index.child(0, 2)), QStringLiteral("a"));
        QCOMPARE(index.value(index.child(0, 2)), QStringLiteral("1e400"));
        QCOMPARE(index.value(index.child(0, 3)), QStringLiteral("-0"));
    }

    void keepsWhatStandsBeforeTheError()
    {
        const QByteArray bytes = "{\n  \"a\": [1, 2],\n  \"b\": oops\n}";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.error());
        QCOMPARE(index.error()->line, 3);
        QCOMPARE(index.error()->column, 8);
        QCOMPARE(index.childCount(0), 1);
        QCOMPARE(index.key(index.child(0, 0)), QStringLiteral("a"));
        QCOMPARE(index.childCount(index.child(0, 0)), 2);
    }

    void depthCostsNoStack()
    {
        constexpr int levels = 100'000;
        const QByteArray bytes = QByteArray(levels, '[') + QByteArray(levels, ']');
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(!index.error());
        QCOMPARE(index.size(), std::size_t(levels));
        QVERIFY(index.path(levels - 1).startsWith(QStringLiteral("$[0][0]")));
    }

    void loneSurrogatesBecomeReplacementCharacters()
    {
        const QByteArray bytes = R"(["\ud800","\udc00x","\ud83d\ude00","a\u0000b"])";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(!index.error());
        QCOMPARE(index.value(index.child(0, 0)), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(index.value(index.child(0, 1)),
                 QString(QChar(QChar::ReplacementCharacter)) + QLatin1Char('x'));
        QCOMPARE(index.value(index.child(0, 2)), QStringLiteral("😀"));
        QCOMPARE(index.value(index.child(0, 3)).size(), 3);
    }

    void pathsNameEachStep()
    {
        const QByteArray bytes = "{\"data\":{\"de\":{\"home.title\":[\"x\",{\"it's\":1}]}}}";
        const JsonIndex index = JsonIndex::build(bytes);
        QCOMPARE(index.path(JsonIndex::Node(index.size() - 1)),
                 QStringLiteral("$.data.de['home.title'][1]['it\\'s']"));
    }

    void aCancelledBuildIsEmpty()
    {
        const QByteArray bytes = '[' + QByteArray("1,").repeated(100'000) + "1]";
        int asked = 0;
        const JsonIndex index = JsonIndex::build(bytes, [&asked] { return ++asked > 3; });
        QVERIFY(index.isEmpty());
    }
};

QTEST_APPLESS_MAIN(JsonIndexTest)
#include "tst_jsonindex.moc"
