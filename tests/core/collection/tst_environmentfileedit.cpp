// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/EnvironmentFileEdit.h"

#include "core/collection/EnvironmentFiles.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

QByteArray edited(const QByteArray &file, const QString &environment, const QString &name,
                  const std::optional<QString> &value)
{
    const Result<QByteArray> result = withEnvironmentVariable(file, environment, name, value);
    return result ? *result : "failed: " + result.error().message().toUtf8();
}

/// A file as a person may have written it.
QByteArray drawnFile(QRandomGenerator &random)
{
    const QByteArray lineEnd = random.bounded(3) == 0 ? "\r\n" : "\n";
    const auto gap = [&]() -> QByteArray {
        switch (random.bounded(9)) {
        case 0:
            return " ";
        case 1:
            return lineEnd + "  ";
        case 2:
            return "/* , } \" */";
        case 3:
            return " // , } \" " + lineEnd;
        case 4:
            return "/* a" + lineEnd + "b */ ";
        case 5:
            return lineEnd + "\t";
        default:
            return {};
        }
    };
    QByteArray file = random.bounded(8) == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    file += gap() + '{';
    const int environments = random.bounded(4);
    for (int each = 0; each < environments; ++each) {
        file += gap() + "\"e" + QByteArray::number(each) + '"' + gap() + ':' + gap() + '{';
        const int variables = random.bounded(4);
        for (int one = 0; one < variables; ++one) {
            file += gap() + "\"v" + QByteArray::number(random.bounded(4)) + '"' + gap() + ':' + gap()
                + (random.bounded(2) == 0 ? "\"a,}//\"" : "[1,{\"a\":2}]") + gap();
            if (one + 1 < variables || random.bounded(4) == 0)
                file += ',';
        }
        file += gap() + '}' + gap();
        if (each + 1 < environments || random.bounded(4) == 0)
            file += ',';
    }
    if (file.endsWith("{,"))
        file.chop(1);
    return file + gap() + '}' + gap();
}

} // namespace

class EnvironmentFileEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void variableIsSet_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after"); // dev: x = new

        QTest::newRow("there already") << QByteArray("{\"dev\": {\"a\": 1, \"x\" : 2.0 , \"b\": 3}}")
                                       << QByteArray("{\"dev\": {\"a\": 1, \"x\" : \"new\" , \"b\": 3}}");
        QTest::newRow("there twice") << QByteArray("{\"dev\": {\"x\": 1, \"x\": 2}}")
                                     << QByteArray("{\"dev\": {\"x\": 1, \"x\": \"new\"}}");
        QTest::newRow("an object") << QByteArray("{\"dev\": {\"x\": {\n\"a\": 1}}}")
                                   << QByteArray("{\"dev\": {\"x\": \"new\"}}");
        QTest::newRow("new, in its line")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1\n  }\n}\n")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n    \"x\": \"new\"\n  }\n}\n");
        QTest::newRow("tabs, CRLF")
            << QByteArray("{\r\n\t\"dev\": {\r\n\t\t\"a\": 1\r\n\t}\r\n}\r\n")
            << QByteArray("{\r\n\t\"dev\": {\r\n\t\t\"a\": 1,\r\n\t\t\"x\": \"new\"\r\n\t}\r\n}\r\n");
        QTest::newRow("in one line") << QByteArray("{\"dev\": {\"a\": 1}}")
                                     << QByteArray("{\"dev\": {\"a\": 1, \"x\": \"new\"}}");
        QTest::newRow("one line of several") << QByteArray("{\n  \"dev\": { \"a\": 1 }\n}")
                                             << QByteArray("{\n  \"dev\": { \"a\": 1, \"x\": \"new\" }\n}");
        QTest::newRow("behind a comma")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n  },\n}")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n    \"x\": \"new\",\n  },\n}");
        QTest::newRow("behind a comment")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1 // one, two\n    // three\n  }\n}")
            << QByteArray(
                   "{\n  \"dev\": {\n    \"a\": 1, // one, two\n    \"x\": \"new\"\n    // three\n  }\n}");
        QTest::newRow("before a comment of lines")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1 /* one\n two */\n  }\n}")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1, /* one\n two */\n    \"x\": \"new\"\n  }\n}");
        QTest::newRow("empty environment")
            << QByteArray("{\n    \"dev\": {}\n}")
            << QByteArray("{\n    \"dev\": {\n        \"x\": \"new\"\n    }\n}");
        QTest::newRow("empty environment in one line")
            << QByteArray("{\"dev\": {}}") << QByteArray("{\"dev\": {\"x\": \"new\"}}");
        QTest::newRow("new environment")
            << QByteArray("{\n  \"a\": {\n    \"b\": 1\n  }\n}\n")
            << QByteArray("{\n  \"a\": {\n    \"b\": 1\n  },\n  \"dev\": {\n    \"x\": \"new\"\n  }\n}\n");
        QTest::newRow("new environment in one line")
            << QByteArray("{\"a\": {}}") << QByteArray("{\"a\": {}, \"dev\": {\"x\": \"new\"}}");
        QTest::newRow("no environments")
            << QByteArray("{}") << QByteArray("{\n  \"dev\": {\n    \"x\": \"new\"\n  }\n}");
        QTest::newRow("no file") << QByteArray()
                                 << QByteArray("{\n  \"dev\": {\n    \"x\": \"new\"\n  }\n}\n");
        QTest::newRow("nothing but a comment")
            << QByteArray("// shared")
            << QByteArray("// shared\n{\n  \"dev\": {\n    \"x\": \"new\"\n  }\n}\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"dev\": {\"x\": 1}}")
                                         << QByteArray("\xEF\xBB\xBF{\"dev\": {\"x\": \"new\"}}");
    }

    void variableIsSet()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QCOMPARE(edited(before, u"dev"_s, u"x"_s, u"new"_s), after);
    }

    void variableIsRemoved_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("the only one") << QByteArray("{\"dev\": {\"x\": 1}}") << QByteArray("{\"dev\": {}}");
        QTest::newRow("the first") << QByteArray("{\"dev\": {\"x\": 1, \"b\": 2}}")
                                   << QByteArray("{\"dev\": {\"b\": 2}}");
        QTest::newRow("the last") << QByteArray("{\"dev\": {\"a\": 1, \"x\": 2}}")
                                  << QByteArray("{\"dev\": {\"a\": 1}}");
        QTest::newRow("its line") << QByteArray(
            "{\n  \"dev\": {\n    \"a\": 1,\n    \"x\": 2,\n    \"b\": 3\n  }\n}")
                                  << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n    \"b\": 3\n  }\n}");
        QTest::newRow("the last line")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1, // one\n    \"x\": 2 // two\n  }\n}")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1 // one\n  }\n}");
        QTest::newRow("comma at the end")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n    \"x\": 2,\n  }\n}")
            << QByteArray("{\n  \"dev\": {\n    \"a\": 1,\n  }\n}");
        QTest::newRow("twice") << QByteArray("{\"dev\": {\"x\": 1, \"a\": 1, \"x\": 2}}")
                               << QByteArray("{\"dev\": {\"a\": 1}}");
        QTest::newRow("not there") << QByteArray("{\"dev\": {\"a\": 1}}")
                                   << QByteArray("{\"dev\": {\"a\": 1}}");
        QTest::newRow("no environment")
            << QByteArray("{\"a\": {\"x\": 1}}") << QByteArray("{\"a\": {\"x\": 1}}");
        QTest::newRow("no file") << QByteArray() << QByteArray();
        QTest::newRow("comment that goes on")
            << QByteArray("{\n  \"dev\": {\n    \"x\": 1, /* a\n    b */ \"b\": 2\n  }\n}")
            << QByteArray("{\n  \"dev\": {\n    /* a\n    b */ \"b\": 2\n  }\n}");
    }

    void variableIsRemoved()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QCOMPARE(edited(before, u"dev"_s, u"x"_s, std::nullopt), after);
    }

    void textsAreEscaped()
    {
        const QByteArray file = edited({}, u"my \"dev\""_s, u"größe"_s, u"a\"\\\n\t\u0001é"_s);
        const EnvironmentFiles files = readEnvironmentFiles(file, {});
        QVERIFY(files.problems.empty());
        QCOMPARE(files.shared[0].name, u"my \"dev\""_s);
        QCOMPARE(files.shared[0].variables[0], (Variable{u"größe"_s, u"a\"\\\n\t\u0001é"_s}));
        QVERIFY(file.contains("größe")); // as a person would write it
    }

    void malformedFileIsRefused()
    {
        for (const QByteArray &file : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"dev\": 1}"),
                                       QByteArray("{\"dev\": {\"x\": 1}} {}")}) {
            const Result<QByteArray> result = withEnvironmentVariable(file, u"dev"_s, u"x"_s, u"new"_s);
            QVERIFY2(!result, file.constData());
            QCOMPARE(result.error().kind, ErrorKind::Parse);
            QVERIFY(!result.error().what.isEmpty());
        }
    }

    void namesThatCannotBeUsedAreRefused()
    {
        QCOMPARE(withEnvironmentVariable({}, u"dev"_s, {}, u"a"_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(withEnvironmentVariable({}, {}, u"a"_s, u"a"_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(withEnvironmentVariable({}, u"dev"_s, u"extends"_s, u"a"_s).error().kind,
                 ErrorKind::InvalidInput);
    }

    // Whatever the file looks like: it stays a file, with this variable changed and no other.
    void drawnFilesStayWhole()
    {
        QRandomGenerator random(7);
        for (int draw = 0; draw < 1500; ++draw) {
            const QByteArray before = drawnFile(random);
            const EnvironmentFiles were = readEnvironmentFiles(before, {});
            const QString environment = u"e%1"_s.arg(random.bounded(4));
            const QString name = u"v%1"_s.arg(random.bounded(5));
            const bool isSet = random.bounded(2) == 0;
            const QByteArray after =
                edited(before, environment, name, isSet ? std::optional(u"new"_s) : std::nullopt);
            const EnvironmentFiles are = readEnvironmentFiles(after, {});
            const auto isFault = [](const EnvironmentProblem &problem) { return !problem.isNote; };
            QVERIFY2(std::none_of(are.problems.begin(), are.problems.end(), isFault),
                     before + "\n---\n" + after);
            for (int other = 0; other < 4; ++other) {
                const QString otherEnvironment = u"e%1"_s.arg(other);
                const Variables old(were.layersFor({otherEnvironment}));
                const Variables now(are.layersFor({otherEnvironment}));
                for (int each = 0; each < 5; ++each) {
                    const QString otherName = u"v%1"_s.arg(each);
                    auto expected = old.value(otherName);
                    if (otherEnvironment == environment && otherName == name) {
                        expected.reset();
                        if (isSet)
                            expected = VariableValue{u"new"_s, u"http-client.env.json, "_s + environment};
                    }
                    QVERIFY2(now.value(otherName) == expected, before + "\n---\n" + after);
                }
            }
            // Nothing but comments of a removed line is lost.
            if (isSet && !hadVariable(were, environment, name)) {
                const QByteArray back = edited(after, environment, name, std::nullopt);
                const EnvironmentFiles again = readEnvironmentFiles(back, {});
                QVERIFY2(std::none_of(again.problems.begin(), again.problems.end(), isFault), back);
                QCOMPARE(back.count("/*"), before.count("/*"));
                QCOMPARE(back.count("//"), before.count("//"));
            }
        }
    }

private:
    static bool hadVariable(const EnvironmentFiles &files, const QString &environment, const QString &name)
    {
        return Variables(files.layersFor({environment})).value(name).has_value();
    }
};

PATLAS_CORE_TEST(EnvironmentFileEditTest)
#include "tst_environmentfileedit.moc"
