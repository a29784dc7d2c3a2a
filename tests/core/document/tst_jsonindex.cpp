// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonIndex.h"

#include "core/document/JsonScanner.h"

#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

using namespace patlas;
using Json = nlohmann::ordered_json;

namespace {

/// Compares with another parser's tree, node by node, and navigates down, up and sideways.
bool agrees(const JsonIndex &index, const JsonNode &node, const Json &json)
{
    if (json.is_object() || json.is_array()) {
        if (node.kind != (json.is_object() ? JsonKind::Object : JsonKind::Array)
            || index.childCount(node) != qint64(json.size()))
            return false;
        const std::vector<JsonNode> children = index.children(node, 0, qint64(json.size()) + 1);
        if (children.size() != json.size())
            return false;
        std::size_t row = 0;
        for (auto item = json.begin(); item != json.end(); ++item, ++row) {
            const JsonNode &child = children[row];
            if (index.child(node, qint64(row)) != child || index.parent(child) != node
                || index.row(child) != qint64(row) || index.at(child.item) != child)
                return false;
            if (child.hasName() != json.is_object())
                return false;
            if (json.is_object() && index.key(child, 1'000'000) != QString::fromStdString(item.key()))
                return false;
            if (!agrees(index, child, *item))
                return false;
        }
        return index.raw(node).endsWith(json.is_object() ? '}' : ']')
            && nlohmann::json::accept(index.raw(node).begin(), index.raw(node).end());
    }
    if (json.is_string())
        return node.kind == JsonKind::String
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
        // Sometimes longer than a block of the index.
        for (int i = random.bounded(random.bounded(40) == 0 ? 5000 : 8); i > 0; --i)
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
                QByteArray::fromStdString(json.dump(round % 3 == 0 ? round % 50 : -1, ' ', round % 2 == 0));
            const JsonIndex index = JsonIndex::build(bytes);
            QVERIFY2(index.isWhole(), bytes.constData());
            QVERIFY2(agrees(index, index.root().value(), json), bytes.constData());
        }
    }

    void agreesWithAnotherParserOnADocumentOfManyBlocks()
    {
        // Members of very different sizes, so that sums of every level are skipped and split.
        QRandomGenerator random(4);
        Json json = Json::array();
        for (int item = 0; item < 600; ++item) {
            Json member = randomJson(random, item % 3);
            if (item % 60 == 7)
                member =
                    Json{{"padding", std::string(std::size_t(random.bounded(300'000)), 'x')}, {"m", member}};
            if (item % 100 == 11)
                member = Json(std::vector<int>(std::size_t(random.bounded(60'000)), item));
            json.push_back(member);
        }
        const QByteArray bytes = QByteArray::fromStdString(json.dump());
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        QVERIFY(index.memory() < bytes.size() / 10);
        const JsonNode root = index.root().value();
        QCOMPARE(index.childCount(root), qint64(json.size()));
        qint64 row = 0;
        for (const Json &member : json) {
            const JsonNode child = index.child(root, row);
            QCOMPARE(index.row(child), row);
            QCOMPARE(index.parent(child), std::optional(root));
            QVERIFY(index.raw(child).toByteArray().toStdString() == member.dump());
            QCOMPARE(index.childCount(child), member.is_structured() ? qint64(member.size()) : 0);
            ++row;
        }
        for (int probe = 0; probe < 300; ++probe) {
            // For any byte, the value found contains it and can be found again from its parent.
            const qint64 offset = random.bounded(int(bytes.size()));
            const JsonNode found = index.at(offset).value();
            QVERIFY(found.item <= offset);
            if (const std::optional<JsonNode> above = index.parent(found))
                QCOMPARE(index.child(*above, index.row(found)), found);
        }
    }

    void linesMatchAnIndentedDocument()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 300; ++round) {
            const Json json = randomJson(random, 0);
            const QByteArray bytes = QByteArray::fromStdString(json.dump(round % 2 == 0 ? -1 : 7, ' ', true));
            const QStringList wanted =
                QString::fromStdString(json.dump(2, ' ', true)).split(QLatin1Char('\n'));
            const JsonIndex index = JsonIndex::build(bytes);
            QCOMPARE(index.lineCount(), wanted.size());
            qint64 at = 0;
            for (qsizetype number = 0; number < wanted.size(); ++number) {
                const JsonIndex::Line line = index.lineAt(at).value();
                const QString &text = wanted[number];
                qsizetype indent = 0;
                while (text[indent] == QLatin1Char(' '))
                    ++indent;
                QCOMPARE(line.depth * 2, indent);
                QCOMPARE(QLatin1Char(bytes[line.start]), text[indent]);
                QCOMPARE(index.lineNumber(line.start), number);
                QCOMPARE(index.line(number).value().start, line.start);
                QCOMPARE(index.lineAt(line.end - 1).value().start, line.start);
                at = line.end;
            }
        }
    }

    void incrementalBuildEqualsAFullBuild()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = QByteArray::fromStdString(
                Json{randomJson(random, 0), std::string(9000, 'y'), randomJson(random, 0)}.dump());
            if (round % 4 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            const JsonIndex whole = JsonIndex::build(bytes);
            JsonScanner scanner;
            qint64 known = 0;
            while (!scanner.isFinished()) {
                const qint64 left = bytes.size() - scanner.position();
                const bool isLast = left < JsonTokens::blockSize + JsonScanner::lookAhead;
                scanner.scan(bytes.constData() + scanner.position(), isLast ? left : JsonTokens::blockSize,
                             isLast);
                const JsonIndex soFar = scanner.index(bytes);
                QVERIFY(soFar.end() >= known || scanner.isFinished());
                known = soFar.end();
                // Values known early do not change.
                if (const std::optional<JsonNode> root = soFar.root(); root && root->isContainer()) {
                    for (const JsonNode &child : soFar.children(*root, 0, 10))
                        QCOMPARE(whole.row(child), soFar.row(child));
                }
            }
            QCOMPARE(scanner.index(bytes).end(), whole.end());
            QCOMPARE(scanner.index(bytes).error().has_value(), whole.error().has_value());
        }
    }

    void truncatedDocumentKeepsCompleteValues()
    {
        const QByteArray bytes = R"({"a":[1,"two\n",{"b":null}],"c":-1.5e3,"d":{"e":[true,false]}})";
        for (qsizetype length = 1; length < bytes.size(); ++length) {
            const JsonIndex index = JsonIndex::build(QByteArrayView(bytes).first(length));
            QVERIFY(index.error());
            QVERIFY(index.end() <= length);
            const JsonNode root = index.root().value();
            for (const JsonNode &child : index.children(root, 0, 100)) {
                QVERIFY(child.hasName());
                QVERIFY(child.value < length);
                QVERIFY(index.endOf(child) <= length);
            }
        }
    }

    void consecutiveValuesAreASequence()
    {
        const QByteArray bytes = "{\"a\":1}\n{\"a\":2}\n\"three\"\n";
        QVERIFY(JsonIndex::build(bytes).error());
        const JsonIndex index = JsonIndex::build(bytes, {}, true);
        QVERIFY(index.isWhole());
        const JsonNode root = index.root().value();
        QCOMPARE(root.kind, JsonKind::Sequence);
        QCOMPARE(index.childCount(root), 3);
        const JsonNode second = index.child(root, 1);
        QCOMPARE(index.value(index.child(second, 0)), u"2"_s);
        QCOMPARE(index.parent(second), std::optional(root));
        QCOMPARE(index.row(index.child(root, 2)), 2);
        QCOMPARE(index.path(index.child(second, 0)), u"$[1].a"_s);
    }

    void agreesWithAnotherParserOnValidity_data()
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
    void agreesWithAnotherParserOnValidity()
    {
        QFETCH(QByteArray, bytes);
        // Numbers out of range of a double are valid JSON; the other parser refuses them.
        const bool valid = bytes == "1e400" || nlohmann::json::accept(bytes.constBegin(), bytes.constEnd());
        QCOMPARE(!JsonIndex::build(bytes).error().has_value(), valid);
    }

    void numbersThatAreNoneAreNamed()
    {
        for (const QByteArray word : {"NaN", "Infinity", "-Infinity", "nan"}) {
            const JsonIndex index = JsonIndex::build("{\"a\":1,\n \"b\": " + word + "}");
            QCOMPARE(index.error()->line, 2);
            QCOMPARE(index.error()->column, 7);
            QCOMPARE(index.error()->sentence, u"JSON has neither NaN nor Infinity."_s);
        }
        QCOMPARE(JsonIndex::build("[NaNa]").error()->sentence, u"A value is expected here."_s);
    }

    void keepsNumbersAndRepeatedKeysAsWritten()
    {
        const QByteArray bytes = R"({"z":12345678901234567890,"a":1.0,"a":1e400,"m":-0})";
        const JsonIndex index = JsonIndex::build(bytes);
        const std::vector<JsonNode> members = index.children(index.root().value(), 0, 10);
        QCOMPARE(members.size(), std::size_t(4));
        QCOMPARE(index.value(members[0]), u"12345678901234567890"_s);
        QCOMPARE(index.value(members[1]), u"1.0"_s);
        QCOMPARE(index.key(members[2]), u"a"_s);
        QCOMPARE(index.value(members[2]), u"1e400"_s);
        QCOMPARE(index.value(members[3]), u"-0"_s);
    }

    void numberCanBeLongerThanABlock()
    {
        const QByteArray digits = QByteArray("31415926535897932384").repeated(1000);
        const QByteArray bytes = '[' + digits + ".5e1 , " + digits + ']';
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        QCOMPARE(index.childCount(index.root().value()), 2);
        QCOMPARE(index.raw(index.child(index.root().value(), 1)).toByteArray(), digits);
        QByteArray broken = bytes;
        broken[12'000] = 'x';
        QCOMPARE(JsonIndex::build(broken).error().value().offset, 1);
    }

    void keepsTheValuesBeforeAnError()
    {
        const QByteArray bytes = "{\n  \"a\": [1, 2],\n  \"b\": oops\n}";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.error());
        QCOMPARE(index.error()->line, 3);
        QCOMPARE(index.error()->column, 8);
        const JsonNode root = index.root().value();
        QCOMPARE(index.childCount(root), 1);
        QCOMPARE(index.key(index.child(root, 0)), u"a"_s);
        QCOMPARE(index.childCount(index.child(root, 0)), 2);
    }

    void deepNestingUsesNoStack()
    {
        constexpr int levels = 100'000;
        const QByteArray bytes = QByteArray(levels, '[') + QByteArray(levels, ']');
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        QCOMPARE(index.lineCount(), 2 * levels - 1);
        const JsonNode innermost = index.at(levels - 1).value();
        QCOMPARE(innermost.depth, levels - 1);
        QCOMPARE(index.endOf(innermost), levels + 1);
        QCOMPARE(index.parent(innermost)->depth, levels - 2);
        QVERIFY(index.memory() < bytes.size() / 10);
        QVERIFY(JsonIndex::build(QByteArray(levels, '[')).error());
    }

    void loneSurrogatesBecomeReplacementCharacters()
    {
        const QByteArray bytes = R"(["\ud800","\udc00x","\ud83d\ude00","a\u0000b"])";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(!index.error());
        const std::vector<JsonNode> items = index.children(index.root().value(), 0, 10);
        QCOMPARE(index.value(items[0]), QString(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(index.value(items[1]), QString(QChar(QChar::ReplacementCharacter)) + QLatin1Char('x'));
        QCOMPARE(index.value(items[2]), u"😀"_s);
        QCOMPARE(index.value(items[3]).size(), 3);
    }

    void byteOrderMarkIsNotPartOfTheDocument()
    {
        const QByteArray bytes = "\xEF\xBB\xBF[1]";
        const JsonIndex index = JsonIndex::build(bytes);
        QVERIFY(index.isWhole());
        QCOMPARE(index.root()->value, 3);
        QCOMPARE(index.childCount(*index.root()), 1);
    }

    void pathsNameEachStep()
    {
        const QByteArray bytes = "{\"data\":{\"de\":{\"home.title\":[\"x\",{\"it's\":1}]}}}";
        const JsonIndex index = JsonIndex::build(bytes);
        const JsonNode deepest = index.at(bytes.indexOf("1}")).value();
        QCOMPARE(index.path(deepest), u"$.data.de['home.title'][1]['it\\'s']"_s);
        QCOMPARE(index.jqPath(deepest), u".data.de[\"home.title\"][1][\"it's\"]"_s);
        QCOMPARE(index.jqPath(index.root().value()), u"."_s);
    }

    void aCancelledBuildIsEmpty()
    {
        const QByteArray bytes = '[' + QByteArray("1,").repeated(3'000'000) + "1]";
        int asked = 0;
        const JsonIndex index = JsonIndex::build(bytes, [&asked] { return ++asked > 3; });
        QVERIFY(index.isEmpty());
    }
};

PATLAS_PLAIN_TEST(JsonIndexTest)
#include "tst_jsonindex.moc"
