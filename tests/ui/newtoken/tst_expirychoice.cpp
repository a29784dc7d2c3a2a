// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newtoken/ExpiryChoice.h"

#include "tests/support/TestMain.h"

#include <QTest>

#include <ctime>

using namespace patlas;
using namespace Qt::StringLiterals;

/// A chosen date is a date: the token does not end on the evening before.
class ExpiryChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Central Europe, without the zone files that a system may lack.
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        ::tzset();
    }
    void cleanupTestCase()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void daysReachTheChosenDate_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("days");
        const auto local = [](QDate day, QTime time) { return QDateTime(day, time); };
        QTest::newRow("a usual week") << local(QDate(2026, 6, 1), QTime(12, 0)) << QDate(2026, 6, 8) << 7;
        QTest::newRow("over the end of summer time, at noon")
            << local(QDate(2026, 10, 24), QTime(12, 0)) << QDate(2026, 10, 26) << 2;
        QTest::newRow("over the end of summer time, after midnight")
            << local(QDate(2026, 10, 24), QTime(0, 30)) << QDate(2026, 10, 26) << 3;
        QTest::newRow("over its beginning, late in the evening")
            << local(QDate(2026, 3, 27), QTime(23, 30)) << QDate(2026, 3, 30) << 3;
        QTest::newRow("tomorrow") << local(QDate(2026, 6, 1), QTime(23, 59)) << QDate(2026, 6, 2) << 1;
    }

    void daysReachTheChosenDate()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QDate, date);
        QTEST(ExpiryChoice::daysUntil(date, now), "days");
        const QDateTime end = now.toUTC().addDays(ExpiryChoice::daysUntil(date, now)).toLocalTime();
        QVERIFY(end.date() >= date);
    }
};

PATLAS_WIDGET_TEST(ExpiryChoiceTest)
#include "tst_expirychoice.moc"
