// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/JsonComparison.h"

#include "core/document/JsonIndex.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// The structural comparison of two JSON documents.
class JsonComparisonTest : public QObject {
    Q_OBJECT

private:
    static Result<JsonComparison> compared(const QByteArray &older, const QByteArray &newer,
                                           const QStringList &ignored = {}, bool isSequence = false)
    {
        const Result<IgnoredPaths> paths = IgnoredPaths::parse(ignored);
        if (!paths)
            return tl::make_unexpected(paths.error());
        const JsonIndex olderIndex = JsonIndex::build(older, {}, isSequence);
        const JsonIndex newerIndex = JsonIndex::build(newer, {}, isSequence);
        return compareJson(olderIndex, newerIndex, *paths);
    }

    /// One line for each difference: "+ $.a 1", "- $.a 1", "~ $.a 1 > 2", "^ $[0] < $[2]", "= $.a 1.0 > 1".
    static QStringList differences(const QByteArray &older, const QByteArray &newer,
                                   const QStringList &ignored = {})
    {
        const Result<JsonComparison> comparison = compared(older, newer, ignored);
        return comparison ? lines(*comparison) : QStringList{comparison.error().message()};
    }

    static QStringList lines(const JsonComparison &comparison)
    {
        QStringList lines;
        for (const JsonDifference &each : comparison.differences) {
            switch (each.kind) {
            case JsonDifference::Kind::Added:
                lines.append(u"+ "_s + each.path + u' ' + each.newer);
                break;
            case JsonDifference::Kind::Removed:
                lines.append(u"- "_s + each.path + u' ' + each.older);
                break;
            case JsonDifference::Kind::Changed:
                lines.append(u"~ "_s + each.path + u' ' + each.older + u" > "_s + each.newer);
                break;
            case JsonDifference::Kind::Moved:
                lines.append(u"^ "_s + each.path + u" < "_s + each.olderPath);
                break;
            case JsonDifference::Kind::WrittenOtherwise:
                lines.append(u"= "_s + each.path + u' ' + each.older + u" > "_s + each.newer);
                break;
            }
        }
        return lines;
    }

private Q_SLOTS:
    void differencesAreToldByPath_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &older, const QByteArray &newer,
                            const QStringList &expected) {
            QTest::newRow(name) << older << newer << expected;
        };
        row("the same", R"({"a": [1, {"b": null}]})", R"({"a":[1,{"b":null}]})", {});
        row("another order of members", R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"d":3,"c":2},"a":1})", {});
        row("added, removed, changed", R"({"a":1,"b":2,"c":{"d":true}})",
            R"({"a":1,"c":{"d":false},"e":[1, 2]})",
            {u"- $.b 2"_s, u"~ $.c.d true > false"_s, u"+ $.e [1, 2]"_s});
        row("another kind", R"({"a":"1"})", R"({"a":1})", {u"~ $.a \"1\" > 1"_s});
        row("another container", R"({"a":[1]})", R"({"a":{"0":1}})", {u"~ $.a [1] > {\"0\":1}"_s});
        row("null is not absent", R"({"a":null})", R"({})", {u"- $.a null"_s});
        row("the root", "1", "\"1\"", {u"~ $ 1 > \"1\""_s});
        row("empty containers", "[]", "{}", {u"~ $ [] > {}"_s});
        row("an odd name", R"({"a b":1,"it's":{"\\":1}})", R"({"a b":2,"it's":{"\\":2}})",
            {u"~ $['a b'] 1 > 2"_s, u"~ $['it\\'s']['\\\\'] 1 > 2"_s});
        row("an empty name", R"({"":1})", R"({"":2})", {u"~ $[''] 1 > 2"_s});
        row("a repeated name", R"({"a":1,"a":2})", R"({"a":1,"a":3,"a":4})",
            {u"~ $.a 2 > 3"_s, u"+ $.a 4"_s});
        row("an escaped name", "{\"\\u0061\":1}", R"({"a":2})", {u"~ $.a 1 > 2"_s});
        row("an item in between", "[1,2,3]", "[1,9,2,3]", {u"+ $[1] 9"_s});
        row("an item less", "[1,2,3]", "[1,3]", {u"- $[1] 2"_s});
        row("an item changed", "[1,2,3]", "[1,5,3]", {u"~ $[1] 2 > 5"_s});
        row("changed and added", "[1,2]", "[1,5,6]", {u"~ $[1] 2 > 5"_s, u"+ $[2] 6"_s});
        row("an item moved", "[1,2,3]", "[3,1,2]", {u"^ $[0] < $[2]"_s});
        row("the longest is kept", "[1,2,1]", "[2,1]", {u"- $[0] 1"_s});
        row("equal items", "[7,7,7]", "[7,7]", {u"- $[2] 7"_s});
        row("a member of an item without a name", R"([{"v":1},{"v":2}])", R"([{"v":1},{"v":3}])",
            {u"~ $[1].v 2 > 3"_s});
        row("items of different kinds", R"([1,{"v":2}])", R"([{"v":3},1])",
            {u"- $[1] {\"v\":2}"_s, u"+ $[0] {\"v\":3}"_s});
        row("nested arrays", "[[1,2],[3]]", "[[1,2],[3,4]]", {u"+ $[1][1] 4"_s});
    }

    void differencesAreToldByPath()
    {
        QFETCH(const QByteArray, older);
        QFETCH(const QByteArray, newer);
        QFETCH(const QStringList, expected);
        QCOMPARE(differences(older, newer), expected);
    }

    void itemsAreMatchedByWhatNamesThem_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member : {"id", "_id", "ID", "uuid", "key", "name"})
            QTest::newRow(member) << QByteArray(member);
    }

    void itemsAreMatchedByWhatNamesThem()
    {
        QFETCH(const QByteArray, member);
        const auto with = [&member](const char *text) {
            return QByteArray(text).replace("ID", '"' + member + '"');
        };
        const QByteArray older = with(R"({"l":[{ID:1,"v":1},{ID:2,"v":1},{ID:3,"v":3}]})");
        QCOMPARE(differences(older, with(R"({"l":[{ID:1,"v":1},{ID:2,"v":5},{ID:3,"v":3}]})")),
                 QStringList{u"~ $.l[1].v 1 > 5"_s});
        // A new first one moves none; what changes its order does.
        QCOMPARE(differences(older, with(R"({"l":[{ID:9},{ID:1,"v":1},{ID:2,"v":1},{ID:3,"v":3}]})")),
                 QStringList{u"+ $.l[0] {\"%1\":9}"_s.arg(QLatin1String(member))});
        QCOMPARE(differences(older, with(R"({"l":[{ID:3,"v":4},{ID:1,"v":1}]})")),
                 (QStringList{u"- $.l[1] {\"%1\":2,\"v\":1}"_s.arg(QLatin1String(member)),
                              u"^ $.l[0] < $.l[2]"_s, u"~ $.l[0].v 3 > 4"_s}));
    }

    void aNameThatIsNotOneForEachItemIsNotUsed()
    {
        // `id` is twice the same in the newer; `name` is not.
        QCOMPARE(differences(R"([{"id":1,"name":"a"},{"id":2,"name":"b"}])",
                             R"([{"id":1,"name":"b"},{"id":1,"name":"a"}])"),
                 (QStringList{u"^ $[0] < $[1]"_s, u"~ $[0].id 2 > 1"_s}));
        // Text and number are different names.
        QCOMPARE(differences(R"([{"id":1,"v":1}])", R"([{"id":"1","v":1}])"),
                 (QStringList{u"- $[0] {\"id\":1,\"v\":1}"_s, u"+ $[0] {\"id\":\"1\",\"v\":1}"_s}));
    }

    void sameValueWrittenOtherwiseIsTold_data()
    {
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QByteArray>("newer");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("1.0") << QByteArray("1.0") << QByteArray("1") << true;
        QTest::newRow("1e2") << QByteArray("1e2") << QByteArray("100") << true;
        QTest::newRow("1E+400") << QByteArray("1E+400") << QByteArray("10e399") << true;
        QTest::newRow("0.00") << QByteArray("0.00") << QByteArray("-0") << true;
        QTest::newRow("1.50") << QByteArray("1.50") << QByteArray("15e-1") << true;
        QTest::newRow("escaped") << QByteArray("\"\\u0041\"") << QByteArray("\"A\"") << true;
        QTest::newRow("beyond 64 bits")
            << QByteArray("12345678901234567890") << QByteArray("12345678901234567891") << false;
        QTest::newRow("beyond a double") << QByteArray("0.1000000000000000001") << QByteArray("0.1") << false;
        QTest::newRow("sign") << QByteArray("-1") << QByteArray("1") << false;
    }

    void sameValueWrittenOtherwiseIsTold()
    {
        QFETCH(const QByteArray, older);
        QFETCH(const QByteArray, newer);
        QFETCH(const bool, isSame);
        const Result<JsonComparison> comparison = compared("[" + older + "]", "[" + newer + "]");
        QVERIFY(comparison);
        QCOMPARE(comparison->differences.size(), 1U);
        QCOMPARE(comparison->differences[0].kind,
                 isSame ? JsonDifference::Kind::WrittenOtherwise : JsonDifference::Kind::Changed);
        QCOMPARE(comparison->differences[0].older, QString::fromLatin1(older));
        QCOMPARE(comparison->differences[0].newer, QString::fromLatin1(newer));
    }

    void chosenPathsAreIgnored_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("expected");
        const QString time = u"~ $.meta.time 1 > 2"_s;
        const QString first = u"~ $.items[0].time 1 > 2"_s;
        const QString second = u"~ $.items[1].sub.time 1 > 2"_s;
        QTest::newRow("one") << u"$.meta.time"_s << QStringList{first, second};
        QTest::newRow("what is beneath") << u"$.items"_s << QStringList{time};
        QTest::newRow("at any depth") << u"$..time"_s << QStringList();
        QTest::newRow("at any depth below") << u"$.items..time"_s << QStringList{time};
        QTest::newRow("any item") << u"$.items[*].time"_s << QStringList{time, second};
        QTest::newRow("one item") << u"$.items[1]"_s << QStringList{time, first};
        QTest::newRow("any member") << u"$.*.time"_s << QStringList{first, second};
        QTest::newRow("in brackets") << u"$['meta'][\"time\"]"_s << QStringList{first, second};
        QTest::newRow("without a root") << u"meta.time"_s << QStringList{first, second};
        QTest::newRow("something else") << u"$.time"_s << QStringList{time, first, second};
    }

    void chosenPathsAreIgnored()
    {
        QFETCH(const QString, path);
        QFETCH(const QStringList, expected);
        const QByteArray older = R"({"meta":{"time":1},"items":[{"v":1,"time":1},{"v":2,"sub":{"time":1}}]})";
        const Result<JsonComparison> comparison =
            compared(older, QByteArray(older).replace("\"time\":1", "\"time\":2"), {path});
        QVERIFY(comparison);
        QCOMPARE(lines(*comparison), expected);
        QCOMPARE(comparison->ignored > 0, expected.size() < 3);
    }

    void itemsAreTheSameButForWhatIsIgnored()
    {
        QCOMPARE(differences(R"([{"v":1,"t":1},{"v":2,"t":2},{"v":3,"t":3}])",
                             R"([{"v":3,"t":9},{"v":1,"t":7},{"v":2,"t":8}])", {u"$[*].t"_s}),
                 QStringList{u"^ $[0] < $[2]"_s});
    }

    void aPathThatIsNoneIsRefused()
    {
        for (const QString &path : {u""_s, u"$"_s, u"$."_s, u"$..["_s, u"$.a[x]"_s, u"$.a[-1]"_s, u"$['a"_s,
                                    u"$['a'"_s, u"$.a]"_s, u"$a"_s, u"$.a["_s})
            QVERIFY2(!IgnoredPaths::parse({path}), qPrintable(path));
        QVERIFY(IgnoredPaths::parse({u"$"_s + u".a"_s.repeated(63)}));
        QVERIFY(!IgnoredPaths::parse({u"$"_s + u".a"_s.repeated(64)}));
        QStringList many;
        for (int i = 0; i < 33; ++i)
            many.append(u"$.a%1"_s.arg(i));
        QVERIFY(!IgnoredPaths::parse(many));
        QCOMPARE(IgnoredPaths::parse(many).error().kind, ErrorKind::InvalidInput);
        QVERIFY(IgnoredPaths::parse(many.mid(0, 32)));
    }

    void aLineHoldsSeveralPaths()
    {
        QCOMPARE(IgnoredPaths::split(u"  $.a, $..b\t$['a, b'] $.a  $['it\\'s, x']"_s),
                 (QStringList{u"$.a"_s, u"$..b"_s, u"$['a, b']"_s, u"$['it\\'s, x']"_s}));
        QVERIFY(IgnoredPaths::split(u" , "_s).isEmpty());
    }

    void valuesThatFollowEachOtherAreItems()
    {
        const Result<JsonComparison> comparison =
            compared("{\"id\":1}\n{\"id\":2}\n", "{\"id\":2}\n{\"id\":3}\n", {}, true);
        QVERIFY(comparison);
        QCOMPARE(lines(*comparison), (QStringList{u"- $[0] {\"id\":1}"_s, u"+ $[1] {\"id\":3}"_s}));
    }

    void whatIsNotJsonIsNotCompared()
    {
        const Result<JsonComparison> cut = compared("[1,2", "[1,2]");
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::Parse);
        QVERIFY(!compared("", "[]"));
    }

    void documentOfTooManyValuesIsRefused()
    {
        const QByteArray many = "[" + QByteArray("0,").repeated(int(JsonComparison::mostValues)) + "0]";
        const Result<JsonComparison> comparison = compared(many, "[]");
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().kind, ErrorKind::Unsupported);
        QVERIFY(comparison.error().message().contains(u"500"_s));
    }

    void listOfDifferencesIsBounded()
    {
        QByteArray older = "{";
        QByteArray newer = "{";
        for (int i = 0; i < 6'000; ++i) {
            older += "\"a" + QByteArray::number(i) + "\":1,";
            newer += "\"a" + QByteArray::number(i) + "\":2,";
        }
        older += "\"z\":1}";
        newer += "\"z\":1}";
        const Result<JsonComparison> comparison = compared(older, newer);
        QVERIFY(comparison && comparison->isCut);
        QCOMPARE(qsizetype(comparison->differences.size()), JsonComparison::mostDifferences);
    }

    void longValuesAreCut()
    {
        const Result<JsonComparison> comparison =
            compared("[\"" + QByteArray("x").repeated(100'000) + "\"]", "[1]");
        QVERIFY(comparison);
        QCOMPARE(comparison->differences.front().older.size(), JsonComparison::longestText + 1);
    }

    void deepDocumentsAreComparedAsAWhole()
    {
        const QByteArray open = QByteArray("[").repeated(100'000);
        const QByteArray close = QByteArray("]").repeated(100'000);
        QCOMPARE(compared(open + close, open + close)->differences.size(), 0U);
        const Result<JsonComparison> comparison = compared(open + "1" + close, open + "2" + close);
        QVERIFY(comparison);
        QCOMPARE(comparison->differences.size(), 1U);
        QCOMPARE(comparison->differences[0].kind, JsonDifference::Kind::Changed);
    }

    /// Nothing takes time or memory by the square of its length.
    void largeArraysAreComparedInTime()
    {
        QByteArray older = "[";
        QByteArray newer = "[";
        for (int i = 0; i < 100'000; ++i) {
            older += QByteArray::number(i * 7919LL % 100'003) + ',';
            newer += QByteArray::number(i * 104'729LL % 100'003) + ',';
        }
        const Result<JsonComparison> comparison = compared(older + "0]", newer + "0]");
        QVERIFY(comparison && comparison->isCut);
        QByteArray named = "[";
        QByteArray reversed = "[";
        for (int i = 0; i < 40'000; ++i) {
            named += "{\"id\":" + QByteArray::number(i) + ",\"v\":[1,2]},";
            reversed += "{\"id\":" + QByteArray::number(40'000 - i) + ",\"v\":[1,2]},";
        }
        QVERIFY(compared(named + "{\"id\":-1}]", reversed + "{\"id\":-1}]"));
    }

    void bodiesOfResponsesAreCompared()
    {
        QTemporaryDir directory;
        const auto exchange = [&directory](const QString &name, const QByteArray &body,
                                           const QByteArray &type) {
            Exchange made;
            made.bodyPath = directory.filePath(name);
            made.contentType = type;
            QFile file(made.bodyPath);
            if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
                qFatal("no body");
            return made;
        };
        const Exchange older = exchange(u"1.body"_s, R"({"a":1,"t":1})", "application/json");
        const Exchange newer = exchange(u"2.body"_s, R"({"a":2,"t":2})", "application/json");
        const Exchange text = exchange(u"3.body"_s, "hello", "text/plain");
        const auto compared = waitFor(compareStructure(older, newer, {u"$.t"_s}, this));
        QVERIFY(compared);
        QCOMPARE(lines(*compared), QStringList{u"~ $.a 1 > 2"_s});
        QCOMPARE(compared->ignored, 1);
        QCOMPARE(waitFor(compareStructure(older, text, {}, this)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(waitFor(compareStructure(Exchange(), newer, {}, this)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(waitFor(compareStructure(older, newer, {u"$["_s}, this)).error().kind,
                 ErrorKind::InvalidInput);
    }
};

PATLAS_CORE_TEST(JsonComparisonTest)
#include "tst_jsoncomparison.moc"
