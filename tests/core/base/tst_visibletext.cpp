// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/VisibleText.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class VisibleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreShownWithMarks_data();
    void valuesAreShownWithMarks();
    void everyDirectionControlNeedsAMark();
    void onlyTextFromTheRightIsIsolated();
};

void VisibleTextTest::valuesAreShownWithMarks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *name, const QString &value) { QTest::newRow(name) << value << value; };
    same("ASCII", u"GET /v1?a=b#c"_s);
    same("tab", u"a\tb"_s);
    same("no-break spaces", u"12\u00A0%\u202F!"_s);
    same("accents", u"cafe\u0301 é"_s);
    same("a family of emoji", QString::fromUtf8("👩‍👩‍👧"));
    same("a heart with its selector", u"\u2764\uFE0F"_s);
    same("a keycap", u"1\uFE0F\u20E3"_s);
    same("Persian with a non-joiner", u"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"_s);
    same("a number sign", u"\u0600123"_s);
    same("a Han variant", QString::fromUtf8("葛\xF3\xA0\x84\x80"));
    const auto marked = [](const char *name, const QString &value, const QString &shown) {
        QTest::newRow(name) << value << shown;
    };
    marked("NUL", u"a"_s + QChar(u'\0') + u"b"_s, u"a\u2400b"_s);
    marked("line break", u"a\r\nb"_s, u"a\u240D\u240Ab"_s);
    marked("DEL", u"\x7F"_s, u"\u2421"_s);
    marked("C1", QString(QChar(0x85)), u"‹U+0085›"_s);
    marked("right-to-left override", u"gpj\u202Eexe"_s, u"gpj‹U+202E›exe"_s);
    marked("zero-width space", u"a\u200Bb"_s, u"a‹U+200B›b"_s);
    marked("a joiner between letters", u"pay\u200Dpal"_s, u"pay‹U+200D›pal"_s);
    marked("a joiner at the end", u"é\u200D"_s, u"é‹U+200D›"_s);
    marked("byte order mark", u"\uFEFFx"_s, u"‹U+FEFF›x"_s);
    marked("a selector after a letter", u"a\uFE01"_s, u"a‹U+FE01›"_s);
    marked("line separator", u"a\u2028b\u2029"_s, u"a‹U+2028›b‹U+2029›"_s);
    marked("blank letter", u"\u3164"_s, u"‹U+3164›"_s);
    marked("a tag", QString::fromUtf8("a\xF3\xA0\x81\xA1"), u"a‹U+E0061›"_s);
    marked("half a pair", QString(QChar(0xD800)) + u"x"_s, u"‹U+D800›x"_s);
    marked("noncharacter", QString(QChar(0xFDD0)), u"‹U+FDD0›"_s);
}

void VisibleTextTest::valuesAreShownWithMarks()
{
    QFETCH(QString, value);
    QTEST(withMarks(value), "shown");
}

void VisibleTextTest::everyDirectionControlNeedsAMark()
{
    // Bidi_Control in PropList.txt of Unicode
    for (const char32_t c :
         {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
        QVERIFY2(needsMark(c, U'a', U'a'), qPrintable(QString::number(c, 16)));
        QVERIFY2(needsMark(c, 0x05D0, 0x05D1), qPrintable(QString::number(c, 16)));
    }
}

void VisibleTextTest::onlyTextFromTheRightIsIsolated()
{
    QCOMPARE(isolated(u"a/b"_s), u"a/b"_s);
    QCOMPARE(isolated(u"é\u202E"_s), u"é‹U+202E›"_s);
    QCOMPARE(isolated(u"\u05D0/1"_s), u"\u2068\u05D0/1\u2069"_s);
    QCOMPARE(isolated(u"x\u0627\u202Ey"_s), u"\u2068x\u0627‹U+202E›y\u2069"_s);
}

PATLAS_CORE_TEST(VisibleTextTest)
#include "tst_visibletext.moc"
