// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FreeName.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class FreeNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenNamesAreNumbered_data();
    void takenNamesAreNumbered();
};

void FreeNameTest::takenNamesAreNumbered_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("name");
    QTest::newRow("free") << u"CI"_s << QStringList{u"Other"_s} << u"CI"_s;
    QTest::newRow("taken") << u"CI"_s << QStringList{u"CI"_s} << u"CI (2)"_s;
    QTest::newRow("taken twice") << u"CI"_s << QStringList{u"CI"_s, u"CI (2)"_s} << u"CI (3)"_s;
    QTest::newRow("gap") << u"CI"_s << QStringList{u"CI"_s, u"CI (3)"_s} << u"CI (2)"_s;
    QTest::newRow("numbered") << u"CI (2)"_s << QStringList{u"CI (2)"_s} << u"CI (3)"_s;
    QTest::newRow("numbered and free") << u"CI (2)"_s << QStringList{u"CI"_s} << u"CI (2)"_s;
    QTest::newRow("a number of its own")
        << u"Release (v2)"_s << QStringList{u"Release (v2)"_s} << u"Release (v2) (2)"_s;
    QTest::newRow("too large a number")
        << u"CI (12345)"_s << QStringList{u"CI (12345)"_s} << u"CI (12345) (2)"_s;
}

void FreeNameTest::takenNamesAreNumbered()
{
    QFETCH(QString, wished);
    QFETCH(QStringList, taken);
    QFETCH(QString, name);
    QCOMPARE(freeName(wished, [&taken](const QString &each) { return taken.contains(each); }), name);
}

PATLAS_CORE_TEST(FreeNameTest)
#include "tst_freename.moc"
