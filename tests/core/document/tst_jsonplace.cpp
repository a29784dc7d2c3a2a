// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonPlace.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Where a cursor stands in JSON that is being typed. In the texts it is a "|".
class JsonPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isName");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("whole"); ///< what would be replaced
        QTest::addColumn<QString>("siblings");
        const auto row = [](const char *text, bool isName, const char *path, const char *typed,
                            const char *whole, const char *siblings) {
            QTest::newRow(text) << QString::fromUtf8(text) << isName << QString::fromUtf8(path)
                                << QString::fromUtf8(typed) << QString::fromUtf8(whole)
                                << QString::fromUtf8(siblings);
        };
        row("|", false, "", "", "", "");
        row("{|}", true, "", "", "", "");
        row("{\n  |\n}", true, "", "", "", "");
        row("{\"na|\n}", true, "", "na", "\"na", "");
        row("{\"na|me\": 1}", true, "", "na", "\"name\"", "");
        row("{\"a\": 1, \"b|", true, "", "b", "\"b", "a");
        row("{\"b|\", \"c\": {\"x\": 1}, \"d\": []}", true, "", "b", "\"b\"", "c,d");
        row("{\"a\": |}", false, "a", "", "", "");
        row("{\"a\": \"re|st\"}", false, "a", "re", "\"rest\"", "");
        row("{\"a\": tr|}", false, "a", "tr", "tr", "");
        row("{\"a\": [1, |2]}", false, "a,*", "", "", "");
        row("{\"a\": [{\"b\": {\"c|", true, "a,*,b", "c", "\"c", "");
        row("{\"a\": [{\"b\": 1}, {\"c\": 2}], \"d\": |", false, "d", "", "", "a,d");
        row("[|]", false, "*", "", "", "");
        row("{\"a\\\"|b\": 1}", true, "", "a\\\"", "\"a\\\"b\"", "");
        row("{\"a\": {{x}}, \"b\": |}", false, "b", "", "", "a,b");
        row("{\"a\": \"{{x|}}\"}", false, "a", "{{x", "\"{{x}}\"", "");
        row("{\"a\": 1, \"b| }", true, "", "b", "\"b", "a");
        row("{\"b|, \"c\": 1}", true, "", "b", "\"b", "c");
        row("{\"a\": \"x|, \"c\": 1}", false, "a", "x", "\"x", "");
        row("}}]|", false, "", "", "", "");
    }
    void placesAreFound()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const std::optional<JsonPlace> place = jsonPlaceAt(text, cursor);
        QVERIFY(place);
        QTEST(place->isName, "isName");
        QTEST(place->path.join(u','), "path");
        QTEST(place->typed, "typed");
        QTEST(text.mid(place->start, place->end - place->start), "whole");
        QFETCH(QString, siblings);
        if (place->isName || !siblings.isEmpty())
            QCOMPARE(place->siblings.join(u','), siblings);
    }

    void behindAWholeStringNothingIsTyped()
    {
        QVERIFY(jsonPlaceAt(u"{\"a\"", 4)->isBehind);
        QVERIFY(!jsonPlaceAt(u"{\"a", 3)->isBehind);
        QVERIFY(jsonPlaceAt(u"{\"a\": 1}", 3)->hasColon);
        QVERIFY(!jsonPlaceAt(u"{\"a\", 1}", 3)->hasColon);
    }

    void aVariableIsNoPlace() { QVERIFY(!jsonPlaceAt(u"{\"a\": {{x}}}", 9)); }

    void anyTextAndPlaceHasAnEnd()
    {
        const QStringList texts{QString(300, u'['), QString(300, u'"'), u"{{{{{{"_s,
                                u"{\"\\"_s,         u"::,,}}"_s,        QString(2'000'000, u' ')};
        for (const QString &text : texts) {
            for (qsizetype at = -1; at <= std::min<qsizetype>(text.size() + 1, 310); ++at)
                static_cast<void>(jsonPlaceAt(text, at));
        }
        QVERIFY(!jsonPlaceAt(texts.first(), 300));
        QVERIFY(!jsonPlaceAt(texts.last(), 0));
    }
};

PATLAS_CORE_TEST(JsonPlaceTest)

#include "tst_jsonplace.moc"
