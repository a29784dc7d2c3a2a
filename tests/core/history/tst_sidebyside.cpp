// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/SideBySide.h"

#include "tests/support/TestMain.h"

#include <QStringList>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class SideBySideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfBothStandBesideOneAnother_data();
    void linesOfBothStandBesideOneAnother();
    void whatIsTooLongIsCut();
};

void SideBySideTest::linesOfBothStandBesideOneAnother_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("shown"); // "left|right", "·" for no line
    QTest::addColumn<int>("differences");
    QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << u"a|a b|b"_s << 0;
    QTest::newRow("a line end more") << u"a\n"_s << u"a"_s << u"a|a"_s << 0;
    QTest::newRow("other line ends") << u"a\r\nb\r\n"_s << u"a\nb\n"_s << u"a|a b|b"_s << 0;
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nx\nc"_s << u"a|a b|x c|c"_s << 1;
    QTest::newRow("more on the left") << u"a\nb\nc\nd"_s << u"a\nx\nd"_s << u"a|a b|x c|· d|d"_s << 1;
    QTest::newRow("more on the right") << u"a\nd"_s << u"a\nb\nc\nd"_s << u"a|a ·|b ·|c d|d"_s << 1;
    QTest::newRow("two places") << u"1\na\n2"_s << u"3\na\n4"_s << u"1|3 a|a 2|4"_s << 2;
}

void SideBySideTest::linesOfBothStandBesideOneAnother()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const SideBySide beside = sideBySide(left, right);
    QStringList rows;
    for (const SideBySideRow &row : beside.rows)
        rows.append(row.left.value_or(u"·"_s) + u'|' + row.right.value_or(u"·"_s));
    QTEST(rows.join(u' '), "shown");
    QTEST(beside.differences(), "differences");
    QVERIFY(!beside.isCut);
}

void SideBySideTest::whatIsTooLongIsCut()
{
    const QString longText = u"a\n"_s.repeated(maxSideBySideLines + 1);
    const SideBySide beside = sideBySide(longText, u"a"_s);
    QVERIFY(beside.isCut);
    QCOMPARE(beside.rows.size(), std::size_t(maxSideBySideLines));
}

PATLAS_CORE_TEST(SideBySideTest)
#include "tst_sidebyside.moc"
