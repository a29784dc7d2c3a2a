// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableFunctions.h"
#include "core/request/VariableNames.h"
#include "core/request/Variables.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace patlas;
using namespace Qt::StringLiterals;

class VariablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void innermostLayerWins()
    {
        const Variables variables(
            {{u"inner"_s, {{u"a"_s, u"1"_s}}}, {u"outer"_s, {{u"a"_s, u"2"_s}, {u"b"_s, u"3"_s}}}});
        QCOMPARE(variables.value(u"a"_s)->value, u"1"_s);
        QCOMPARE(variables.value(u"a"_s)->origin, u"inner"_s);
        QCOMPARE(variables.value(u"b"_s)->origin, u"outer"_s);
        QVERIFY(!variables.value(u"c"_s));
        QVERIFY(!Variables().value(u"a"_s));
    }

    void lastOfALayerCounts()
    {
        const Variables variables({{u"x"_s, {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}}}});
        QCOMPARE(variables.value(u"a"_s)->value, u"2"_s);
    }

    void sharedValueIsOfSharedLayers()
    {
        const Variables variables(
            {{u"env"_s, {{u"a"_s, u"1"_s}}}, {u"$shared"_s, {{u"a"_s, u"2"_s}}, false, true}});
        QCOMPARE(variables.sharedValue(u"a"_s)->value, u"2"_s);
        QCOMPARE(variables.value(u"a"_s)->value, u"1"_s);
        QVERIFY(!variables.sharedValue(u"b"_s));
    }

    void referenceToACredentialIsKnown()
    {
        const Variables variables(
            {{u"x"_s, {{u"token"_s, u" patlas:credential/CI key "_s}, {u"b"_s, u"patlas:credential/"_s}}},
             {u"data"_s, {{u"c"_s, u"patlas:credential/CI"_s}}, true}});
        QVERIFY(variables.value(u"token"_s)->isCredential);
        QVERIFY(!variables.value(u"token"_s)->isSecret);
        QVERIFY(!variables.value(u"b"_s)->isCredential);
        QVERIFY(!variables.value(u"c"_s)->isCredential);
        QVERIFY(variables.value(u"c"_s)->isLiteral);
        QCOMPARE(credentialInValue(u" patlas:credential/CI key "), std::optional(u"CI key"_s));
    }

    void secretsAreTold()
    {
        QVERIFY(isSecretVariable(u"password"_s, u"hunter2"_s));
        QVERIFY(isSecretVariable(u"client_secret"_s, u"a"_s));
        QVERIFY(isSecretVariable(u"x"_s, u"ghp_"_s + u"aB3dE5gH7jK9mN1pQ3sT5vX7zA9cD1fG3hJ5"_s));
        QVERIFY(!isSecretVariable(u"baseUrl"_s, u"https://a.example"_s));
        QVERIFY(!isSecretVariable(u"password"_s, {}));
        QVERIFY(!isSecretVariable(u"password"_s, u"{{pw}}"_s));
        QVERIFY(isSecretVariable(u"password"_s, u"{{a}}-s3cret-{{b}}"_s));
    }

    void namesAreListedOnceWithTheValueThatHolds()
    {
        Variables variables({{u"inner"_s, {{u"b"_s, u"1\n2"_s}, {u"a"_s, u"3"_s}}},
                             {u"outer"_s,
                              {{u"a"_s, u"4"_s},
                               {u"apiKey"_s, u"s3cret"_s, true},
                               {u"c"_s, QString(200, u'x')},
                               {u"tok"_s, u"patlas:credential/CI"_s}}}});
        variables.now = utc(QDate(2026, 1, 2), QTime(3, 4));
        const std::vector<VariableName> names = variableNames(variables);
        QCOMPARE(names[0].name, u"b"_s);
        QVERIFY(!names[0].preview.contains(u'\n'));
        QCOMPARE(names[1].name, u"a"_s);
        QCOMPARE(names[1].preview, u"3"_s);
        QCOMPARE(names[1].origin, u"inner"_s);
        QCOMPARE(names[2].preview, u"••••"_s);
        QVERIFY(names[2].isSecret);
        QCOMPARE(names[3].preview, QString(100, u'x') + u'…');
        QVERIFY(names[4].isCredential);
        QCOMPARE(names[4].preview, u"patlas:credential/CI"_s);
        QCOMPARE(names[5].name, u"$uuid"_s);
        QVERIFY(names[5].isFunction);
        for (std::size_t each = 5; each < names.size(); ++each) {
            QVERIFY2(!names[each].preview.isEmpty(), qPrintable(names[each].name));
            QCOMPARE(expressionOf(names[each].name).kind, VariableExpression::Kind::Dynamic);
        }
    }

    void namesThatCannotBeWrittenAreLeftOut()
    {
        const Variables variables({{u"x"_s,
                                    {{u"a}}b"_s, u"1"_s},
                                     {u"a\nb"_s, u"1"_s},
                                     {u" a"_s, u"1"_s},
                                     {u"$uuid"_s, u"1"_s},
                                     {QString(), u"1"_s},
                                     {u"a b"_s, u"1"_s}}}});
        const std::vector<VariableName> names = variableNames(variables);
        QCOMPARE(names[0].name, u"a b"_s);
        QVERIFY(names[1].isFunction);
    }

    void functionsGiveTheirValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // a regular expression

        const QString uuid = u"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_s;
        QTest::newRow("uuid") << u"$uuid"_s << uuid;
        QTest::newRow("guid") << u"$guid"_s << uuid;
        QTest::newRow("random.uuid") << u"$random.uuid"_s << uuid;
        QTest::newRow("timestamp") << u"$timestamp"_s << u"1796002844"_s;
        QTest::newRow("timestamp, a day before") << u"$timestamp -1 d"_s << u"1795916444"_s;
        QTest::newRow("isoTimestamp") << u"$isoTimestamp"_s << u"2026-11-30T01:40:44\\.884Z"_s;
        QTest::newRow("rfc1123") << u"$datetime rfc1123"_s << u"Mon, 30 Nov 2026 01:40:44 GMT"_s;
        QTest::newRow("iso8601, offset") << u"$datetime iso8601 1 d"_s << u"2026-12-01T01:40:44\\.884Z"_s;
        QTest::newRow("own format") << u"$datetime 'yyyy-MM-dd' 1 d"_s << u"2026-12-01"_s;
        QTest::newRow("local") << u"$localDatetime iso8601"_s << u"2026-11-30T02:40:44\\+01:00"_s;
        QTest::newRow("local, rfc1123")
            << u"$localDatetime rfc1123 -1 M"_s << u"Fri, 30 Oct 2026 02:40:44 \\+0100"_s;
        QTest::newRow("randomInt") << u"$randomInt"_s << u"[0-9]{1,3}"_s;
        QTest::newRow("randomInt of one") << u"$randomInt 5 6"_s << u"5"_s;
        QTest::newRow("randomInt, turned round") << u"$randomInt 6 5"_s << u"5"_s;
        QTest::newRow("randomInt, equal") << u"$randomInt 7 7"_s << u"7"_s;
        QTest::newRow("randomInt, negative") << u"$randomInt -3 -2"_s << u"-3"_s;
        QTest::newRow("randomInt, all")
            << u"$randomInt -9223372036854775808 9223372036854775807"_s << u"-?[0-9]+"_s;
        QTest::newRow("integer") << u"$random.integer(7,8)"_s << u"7"_s;
        QTest::newRow("float") << u"$random.float(1, 2)"_s << u"1(\\.[0-9]+)?"_s;
        QTest::newRow("alphabetic") << u"$random.alphabetic(5)"_s << u"[A-Za-z]{5}"_s;
        QTest::newRow("alphanumeric") << u"$random.alphanumeric(50)"_s << u"[A-Za-z0-9]{50}"_s;
        QTest::newRow("none of them") << u"$random.alphanumeric(0)"_s << QString();
        QTest::newRow("hexadecimal") << u"$random.hexadecimal(33)"_s << u"[0-9A-F]{33}"_s;
        QTest::newRow("email") << u"$random.email"_s << u"[a-z0-9]{10}@example\\.com"_s;
    }

    void functionsGiveTheirValues()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, value);
        const VariableExpression expression = expressionOf(text);
        QCOMPARE(expression.kind, VariableExpression::Kind::Dynamic);
        for (quint64 seed = 0; seed < 20; ++seed) {
            const Result<QString> result =
                functionValue(expression.name, expression.arguments, {m_now, seed, u"place"_s});
            QVERIFY(result);
            QVERIFY2(QRegularExpression(u"\\A(?:%1)\\z"_s.arg(value)).match(*result).hasMatch(),
                     qPrintable(*result));
        }
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"$uuid 1", "$timestamp 1", "$timestamp a d", "$timestamp 1 x", "$timestamp -1d", "$datetime",
              "$datetime rfc1123 1", "$datetime iso8601 99999999 y", "$randomInt 1", "$randomInt 1 2 3",
              "$randomInt a b", "$randomInt 1 99999999999999999999", "$random.integer(1)",
              "$random.float(a,b)", "$random.alphabetic", "$random.alphabetic(-1)",
              "$random.alphabetic(65537)", "$random.email(1)", "$isoTimestamp 1 d"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }

    void wrongArgumentsAreRefused()
    {
        QFETCH(const QString, text);
        const VariableExpression expression = expressionOf(text);
        QCOMPARE(expression.kind, VariableExpression::Kind::Dynamic);
        const Result<QString> result =
            functionValue(expression.name, expression.arguments, {m_now, 1, u"place"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!result.error().what.isEmpty());
        QVERIFY(!result.error().message().contains(u'%'));
    }

    void withoutATimeThereIsNoDate()
    {
        QVERIFY(!functionValue(u"$timestamp"_s, {}, {QDateTime(), 1, u"place"_s}));
        QVERIFY(functionValue(u"$uuid"_s, {}, {QDateTime(), 1, u"place"_s}));
    }

    void numbersAreSpread()
    {
        QSet<QString> values;
        for (quint64 seed = 0; seed < 200; ++seed)
            values.insert(*functionValue(u"$randomInt"_s, {u"1"_s, u"5"_s}, {m_now, seed, u"place"_s}));
        QCOMPARE(values, (QSet<QString>{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

private:
    const QDateTime m_now = utc(QDate(2026, 11, 30), QTime(1, 40, 44, 884)).toOffsetFromUtc(3600);
};

PATLAS_CORE_TEST(VariablesTest)
#include "tst_variables.moc"
