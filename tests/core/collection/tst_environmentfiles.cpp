// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/EnvironmentFiles.h"

#include "core/collection/CommentedJson.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

QString valueIn(const EnvironmentFiles &files, const QStringList &active, const QString &name)
{
    const std::optional<VariableValue> value = Variables(files.layersFor(active)).value(name);
    return value ? value->value : u"-"_s;
}

QStringList originsOf(const EnvironmentFiles &files, const QStringList &active)
{
    QStringList origins;
    for (const VariableLayer &layer : files.layersFor(active))
        origins += layer.origin;
    return origins;
}

QStringList shortOrigins(const EnvironmentFiles &files, const QStringList &active)
{
    QStringList names;
    for (const QString &origin : originsOf(files, active))
        names += origin.section(u", "_s, 1);
    return names;
}

} // namespace

class EnvironmentFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreRead()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\n"
            "  \"staging\": {\n"
            "    \"text\": \"a\\n\\u00e9\\\"\", \"number\": 1.50, \"large\": 12345678901234567890, "
            "\"exponent\": 1E+2,\n"
            "    \"yes\": true, \"no\": false, \"nothing\": null,\n"
            "    \"object\": {\"a\": {\"b\": 1.0}}, \"list\": [1, \"2\"], \"empty\": \"\"\n"
            "  }\n"
            "}",
            {});
        QVERIFY(files.problems.empty());
        QCOMPARE(files.names(), QStringList{u"staging"_s});
        const auto value = [&](const QString &name) { return valueIn(files, {u"staging"_s}, name); };
        QCOMPARE(value(u"text"_s), u"a\né\""_s);
        QCOMPARE(value(u"number"_s), u"1.50"_s);
        QCOMPARE(value(u"large"_s), u"12345678901234567890"_s);
        QCOMPARE(value(u"exponent"_s), u"1E+2"_s);
        QCOMPARE(value(u"yes"_s), u"true"_s);
        QCOMPARE(value(u"no"_s), u"false"_s);
        QCOMPARE(value(u"nothing"_s), QString());
        QCOMPARE(value(u"object"_s), u"{\"a\": {\"b\": 1.0}}"_s);
        QCOMPARE(value(u"list"_s), u"[1, \"2\"]"_s);
        QCOMPARE(value(u"empty"_s), QString());
        QCOMPARE(value(u"gone"_s), u"-"_s);
        const QStringList names{files.shared[0].variables[0].name, files.shared[0].variables[9].name};
        QCOMPARE(names, (QStringList{u"text"_s, u"empty"_s}));
        QCOMPARE(files.shared[0].line, 2);
    }

    void environmentsComeInOrder()
    {
        const EnvironmentFiles files =
            readEnvironmentFiles("{\"z\": {}, \"$shared\": {}, \"a\": {}}", "{\"m\": {}, \"a\": {}}");
        QCOMPARE(files.names(), (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    }

    void privateFileWinsOverTheSharedOne()
    {
        const EnvironmentFiles files =
            readEnvironmentFiles("{\"$shared\": {\"a\": \"s\", \"b\": \"s\", \"c\": \"s\"}, \"dev\": {\"a\": "
                                 "\"1\", \"b\": \"1\"}}",
                                 "{\"dev\": {\"a\": \"2\"}, \"$shared\": {\"c\": \"p\"}}");
        QCOMPARE(valueIn(files, {u"dev"_s}, u"a"_s), u"2"_s);
        QCOMPARE(valueIn(files, {u"dev"_s}, u"b"_s), u"1"_s);
        QCOMPARE(valueIn(files, {u"dev"_s}, u"c"_s), u"p"_s);
        QCOMPARE(
            originsOf(files, {u"dev"_s}),
            (QStringList{u"http-client.private.env.json, dev"_s, u"http-client.env.json, dev"_s,
                         u"http-client.private.env.json, $shared"_s, u"http-client.env.json, $shared"_s}));
        const Variables variables(files.layersFor({u"dev"_s}));
        QVERIFY(variables.value(u"a"_s)->isSecret);
        QVERIFY(!variables.value(u"b"_s)->isSecret);
        QCOMPARE(variables.sharedValue(u"a"_s)->value, u"s"_s);
    }

    void sharedHoldsWithoutAnEnvironment()
    {
        const EnvironmentFiles files =
            readEnvironmentFiles("{\"$shared\": {\"a\": \"s\"}, \"dev\": {\"a\": \"1\"}}", {});
        QCOMPARE(valueIn(files, {}, u"a"_s), u"s"_s);
        QCOMPARE(valueIn(files, {u"unknown"_s}, u"a"_s), u"s"_s);
    }

    // As with httpYac's `-e staging b`.
    void laterActiveEnvironmentWins()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\"a\": {\"x\": \"1\", \"y\": \"1\"}, \"b\": {\"x\": \"2\"}}", "{\"a\": {\"x\": \"private\"}}");
        QCOMPARE(valueIn(files, {u"a"_s, u"b"_s}, u"x"_s), u"2"_s);
        QCOMPARE(valueIn(files, {u"b"_s, u"a"_s}, u"x"_s), u"private"_s);
        QCOMPARE(valueIn(files, {u"a"_s, u"b"_s}, u"y"_s), u"1"_s);
    }

    void environmentExtendsOthers()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\n"
            "  \"base\": {\"x\": \"base\", \"y\": \"base\", \"z\": \"base\", \"w\": \"base\"},\n"
            "  \"a\": {\"extends\": \"base\", \"x\": \"a\", \"y\": \"a\"},\n"
            "  \"b\": {\"extends\": [\"base\"], \"y\": \"b\"},\n"
            "  \"child\": {\"extends\": [\"a\", \"b\"], \"w\": \"child\"}\n"
            "}",
            {});
        QVERIFY(files.problems.empty());
        QCOMPARE(shortOrigins(files, {u"child"_s}), (QStringList{u"child"_s, u"b"_s, u"a"_s, u"base"_s}));
        QCOMPARE(valueIn(files, {u"child"_s}, u"w"_s), u"child"_s);
        QCOMPARE(valueIn(files, {u"child"_s}, u"y"_s), u"b"_s); // a later base wins
        QCOMPARE(valueIn(files, {u"child"_s}, u"x"_s), u"a"_s); // and none loses to its own base
        QCOMPARE(valueIn(files, {u"child"_s}, u"z"_s), u"base"_s);
        QCOMPARE(valueIn(files, {u"child"_s}, u"extends"_s), u"-"_s);
        QCOMPARE(shortOrigins(files, {u"base"_s, u"a"_s}), (QStringList{u"a"_s, u"base"_s}));
        QCOMPARE(shortOrigins(files, {u"a"_s, u"base"_s}), (QStringList{u"a"_s, u"base"_s}));
    }

    void privateFileExtendsToo()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\"base\": {\"x\": \"1\"}, \"dev\": {\"y\": \"1\"}}", "{\"dev\": {\"extends\": \"base\"}}");
        QCOMPARE(valueIn(files, {u"dev"_s}, u"x"_s), u"1"_s);
        QVERIFY(files.problems.empty());
    }

    void unknownBaseIsTold()
    {
        const EnvironmentFiles files =
            readEnvironmentFiles("{\n \"a\": {\n  \"extends\": [\"b\", 1],\n  \"x\": 1}}", {});
        QCOMPARE(files.problems.size(), std::size_t(2));
        QVERIFY(files.problems[0].sentence.contains(u'a'));
        QCOMPARE(files.problems[1].line, 3);
        QVERIFY(!files.problems[1].isNote);
        QVERIFY(!files.problems[1].isPrivate);
        QCOMPARE(valueIn(files, {u"a"_s}, u"x"_s), u"1"_s);
    }

    void circlesAreTold_data()
    {
        QTest::addColumn<QByteArray>("shared");
        QTest::addColumn<QByteArray>("personal");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("itself") << QByteArray("{\"a\":\n{\"extends\":\"a\",\"x\":1}}") << QByteArray() << 2
                                << false;
        QTest::newRow("two") << QByteArray("{\"a\":{\"extends\":\"b\",\"x\":1},\n\"b\":{\"extends\":\"a\"}}")
                             << QByteArray() << 2 << false;
        QTest::newRow("over both files") << QByteArray("{\"a\":{\"extends\":\"b\",\"x\":1},\"b\":{}}")
                                         << QByteArray("\n{\"b\":{\"extends\":[\"a\"]}}") << 2 << true;
    }

    void circlesAreTold()
    {
        QFETCH(const QByteArray, shared);
        QFETCH(const QByteArray, personal);
        QFETCH(const int, line);
        QFETCH(const bool, isPrivate);
        const EnvironmentFiles files = readEnvironmentFiles(shared, personal);
        QCOMPARE(files.problems.size(), std::size_t(1));
        QCOMPARE(files.problems[0].line, line);
        QCOMPARE(files.problems[0].isPrivate, isPrivate);
        QVERIFY(!files.problems[0].sentence.contains(u'%'));
        QCOMPARE(valueIn(files, {u"a"_s}, u"x"_s), u"1"_s);
    }

    void longChainOfBasesEnds()
    {
        QByteArray json = "{\"e0\":{\"x\":\"0\"}";
        for (int each = 1; each < 100'000; ++each)
            json += ",\"e" + QByteArray::number(each) + "\":{\"extends\":\"e" + QByteArray::number(each - 1)
                + "\"}";
        // Quadratic work would not end; deep recursion would crash.
        const EnvironmentFiles files = readEnvironmentFiles(json.first(json.indexOf(",\"e2000\"")) + '}', {});
        QCOMPARE(files.shared.size(), std::size_t(2000));
        QCOMPARE(valueIn(files, {u"e20"_s}, u"x"_s), u"0"_s);
        QCOMPARE(valueIn(files, {u"e1999"_s}, u"x"_s), u"-"_s);
    }

    void namesThatComeTwiceAreTold()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\"a\": {\"x\": 1,\n\"y\": 1,\n\"x\": 2}, \"b\": {\"p\": 1},\n\"b\": {\"q\": 1}}", {});
        QCOMPARE(files.problems.size(), std::size_t(2));
        QVERIFY(files.problems[0].isNote);
        QCOMPARE(files.problems[0].line, 3);
        QCOMPARE(files.problems[1].line, 4);
        QCOMPARE(valueIn(files, {u"a"_s}, u"x"_s), u"2"_s);
        QCOMPARE(valueIn(files, {u"b"_s}, u"p"_s), u"-"_s);
        QCOMPARE(valueIn(files, {u"b"_s}, u"q"_s), u"1"_s);
        QCOMPARE(files.shared[0].variables.size(), std::size_t(2));
    }

    void whatOtherToolsKeepThereIsNoVariable()
    {
        const EnvironmentFiles files = readEnvironmentFiles(
            "{\"$schema\": \"x\",\n"
            "  \"dev\": {\n"
            "    \"Security\": {\"Auth\": {\"id\": {\"Type\": \"OAuth2\"}}},\n"
            "    \"SSLConfiguration\": {\"clientCertificate\": \"cert.pem\"},\n"
            "    \"key\": {\"provider\": \"AspnetUserSecrets\", \"secretName\": \"config:Key\"},\n"
            "    \"Other\": {\"a\": 1}}}",
            {});
        QCOMPARE(files.problems.size(), std::size_t(3));
        for (std::size_t each = 0; each < 3; ++each) {
            QVERIFY(files.problems[each].isNote);
            QCOMPARE(files.problems[each].line, int(each) + 3);
        }
        QCOMPARE(files.shared.size(), std::size_t(1));
        QCOMPARE(files.shared[0].variables.size(), std::size_t(1));
        QCOMPARE(valueIn(files, {u"dev"_s}, u"Other"_s), u"{\"a\": 1}"_s);
        // A text of that name is one.
        QCOMPARE(valueIn(readEnvironmentFiles("{\"a\": {\"Security\": \"x\"}}", {}), {u"a"_s}, u"Security"_s),
                 u"x"_s);
    }

    void commentsAreReadOver()
    {
        const EnvironmentFiles files =
            readEnvironmentFiles("\xEF\xBB\xBF// first\r\n{ /* a, } */\n"
                                 "  \"dev\": { // \"y\": 1,\n"
                                 "    \"x\": \"// not one /* */\", /* z */\n  },\n}\n// end",
                                 {});
        QVERIFY(files.problems.empty());
        QCOMPARE(valueIn(files, {u"dev"_s}, u"x"_s), u"// not one /* */"_s);
        QCOMPARE(files.shared[0].line, 3);
    }

    void malformedFileIsTold_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::newRow("open") << QByteArray("{\n\"a\": {\n") << 3;
        QTest::newRow("text") << QByteArray("abc") << 1;
        QTest::newRow("list") << QByteArray("[]") << 1;
        QTest::newRow("more than one") << QByteArray("{}\n{}") << 2;
        QTest::newRow("open comment") << QByteArray("{}\n/* a") << 2;
        QTest::newRow("two commas") << QByteArray("{\"a\":{\"b\":1,,}}") << 1;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\n{\"b\":\"\xFF\"}}") << 2;
        QTest::newRow("environment is a text") << QByteArray("{\n\"a\": \"b\"}") << 2;
    }

    void malformedFileIsTold()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const int, line);
        const EnvironmentFiles files = readEnvironmentFiles({}, file);
        QVERIFY(files.names().isEmpty());
        QCOMPARE(files.problems.size(), std::size_t(1));
        QVERIFY(!files.problems[0].isNote);
        QVERIFY(files.problems[0].isPrivate);
        QCOMPARE(files.problems[0].line, line);
        QVERIFY(!files.problems[0].sentence.isEmpty());
    }

    void noFileIsNoProblem()
    {
        for (const QByteArray &empty :
             {QByteArray(), QByteArray(" \n"), QByteArray("\xEF\xBB\xBF"), QByteArray("{}")}) {
            const EnvironmentFiles files = readEnvironmentFiles(empty, empty);
            QVERIFY(files.problems.empty());
            QVERIFY(files.names().isEmpty());
            QVERIFY(files.layersFor({u"a"_s}).empty());
        }
    }

    void commentsMoveNothing()
    {
        QCOMPARE(withoutJsonComments("{//a\n\"b\":1,/*c*/}"), QByteArray("{   \n\"b\":1      }"));
        QCOMPARE(withoutJsonCommentsOnly("{//a\n\"b\":1,/*c*/}"), QByteArray("{   \n\"b\":1,     }"));
        QCOMPARE(withoutJsonComments("[1,2,]"), QByteArray("[1,2 ]"));
        QCOMPARE(withoutJsonComments("\"a\\\"//\" /"), QByteArray("\"a\\\"//\" /"));
        QCOMPARE(withoutJsonComments("\"a\\"), QByteArray("\"a\\"));
        const LineNumbers lines("a\r\nb\rc\nd");
        QCOMPARE((QList<int>{lines.lineOf(0), lines.lineOf(3), lines.lineOf(5), lines.lineOf(7),
                             lines.lineOf(99)}),
                 (QList<int>{1, 2, 3, 4, 4}));
    }
};

PATLAS_CORE_TEST(EnvironmentFilesTest)
#include "tst_environmentfiles.moc"
