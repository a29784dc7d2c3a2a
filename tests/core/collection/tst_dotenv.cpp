// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DotEnv.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class DotEnvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What dotenv 16 (Node.js), which httpYac uses, reads.
    void valuesAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("value"); // of A; null: there is none

        QTest::newRow("plain") << QByteArray("A=b") << u"b"_s;
        QTest::newRow("blanks") << QByteArray("  A = b c  \n") << u"b c"_s;
        QTest::newRow("empty") << QByteArray("A=") << u""_s;
        QTest::newRow("empty, then one") << QByteArray("A=\nB=c") << u""_s;
        QTest::newRow("export") << QByteArray("export A=b") << u"b"_s;
        QTest::newRow("called export") << QByteArray("export=1\nA=b") << u"b"_s;
        QTest::newRow("colon") << QByteArray("A: b") << u"b"_s;
        QTest::newRow("colon without a blank") << QByteArray("A:b") << QString();
        QTest::newRow("comment") << QByteArray("# A=c\nA=b # comment") << u"b"_s;
        QTest::newRow("number sign without a blank") << QByteArray("A=b#c") << u"b"_s;
        QTest::newRow("double quotes") << QByteArray("A=\"b # c\" # d") << u"b # c"_s;
        QTest::newRow("escapes in double quotes") << QByteArray("A=\"b\\nc\\td\"") << u"b\nc\\td"_s;
        QTest::newRow("single quotes") << QByteArray("A='b\\nc\"'") << u"b\\nc\""_s;
        QTest::newRow("backticks") << QByteArray("A=`b'\"c`") << u"b'\"c"_s;
        QTest::newRow("blanks in quotes") << QByteArray("A=' b '") << u" b "_s;
        QTest::newRow("several lines") << QByteArray("A=\"b\nc=d\ne\"\nB=1") << u"b\nc=d\ne"_s;
        QTest::newRow("several lines, CRLF") << QByteArray("A='b\r\nc'\r\nB=1") << u"b\nc"_s;
        QTest::newRow("quoted quote") << QByteArray("A=\"b\\\"c\"") << u"b\\\"c"_s;
        QTest::newRow("backslash before the last quote")
            << QByteArray("A=\"C:\\dir\\\"\nB=1") << u"C:\\dir\\"_s;
        QTest::newRow("open quote") << QByteArray("A=\"b\nB=1") << u"\"b"_s;
        QTest::newRow("text behind quotes") << QByteArray("A=\"b\" c") << u"\"b\" c"_s;
        QTest::newRow("quotes within") << QByteArray("A=b\"c\"") << u"b\"c\""_s;
        QTest::newRow("JSON") << QByteArray("A={\"b\": \"c\"}") << u"{\"b\": \"c\"}"_s;
        QTest::newRow("equals within") << QByteArray("A=b=c==") << u"b=c=="_s;
        QTest::newRow("twice") << QByteArray("A=b\nA=c") << u"c"_s;
        QTest::newRow("CRLF") << QByteArray("B=1\r\nA=b\r\nC=2\r\n") << u"b"_s;
        QTest::newRow("CR") << QByteArray("B=1\rA=b\rC=2") << u"b"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "A=b")
                                         << u"b"_s;
        QTest::newRow("beyond ASCII") << QByteArray("A=größe") << u"größe"_s;
        QTest::newRow("nothing is replaced") << QByteArray("A=${B} $B {{B}}") << u"${B} $B {{B}}"_s;
        QTest::newRow("no file") << QByteArray() << QString();
    }

    void valuesAreRead()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, value);
        const DotEnv env = readDotEnv(file);
        const Variable *found = env.find(u"A"_s);
        QCOMPARE(found != nullptr, !value.isNull());
        if (found) {
            QCOMPARE(found->value, value);
            QVERIFY(found->isSecret);
        }
    }

    void linesThatCannotBeUsedAreTold()
    {
        const DotEnv env = readDotEnv("A=1\nnothing\n\nB=\"x\ny\"\r\n=c\nC='open value\nD=2");
        QCOMPARE(env.variables.size(), std::size_t(4));
        QCOMPARE(env.problems.size(), std::size_t(3));
        QCOMPARE(env.problems[0].line, 2);
        QCOMPARE(env.problems[1].line, 6);
        QCOMPARE(env.problems[2].line, 7);
        for (const DotEnvProblem &problem : env.problems)
            QVERIFY(!problem.sentence.contains(u"value\n"_s) && !problem.sentence.contains(u"open"_s));
        QVERIFY(!env.find(u"gone"_s));
    }

    void orderIsKept()
    {
        const DotEnv env = readDotEnv("b.c=1\nA-B=2\n_x=3");
        QCOMPARE(env.variables[0].name, u"b.c"_s);
        QCOMPARE(env.variables[1].name, u"A-B"_s);
        QCOMPARE(env.variables[2].name, u"_x"_s);
        QVERIFY(env.problems.empty());
    }
};

PATLAS_CORE_TEST(DotEnvTest)
#include "tst_dotenv.moc"
