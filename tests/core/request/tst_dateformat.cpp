// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DateFormat.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class DateFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What httpYac 6.16 gives at the same moment, for those without quotes.
    void formats_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");

        QTest::newRow("dayjs") << u"YYYY-MM-DD HH:mm:ss.SSS"_s << u"2026-11-30 01:40:44.898"_s;
        QTest::newRow("dayjs, zone") << u"YYYY Z ZZ"_s << u"2026 +00:00 +0000"_s;
        QTest::newRow("dayjs, words")
            << u"D d dd ddd dddd MMM MMMM"_s << u"30 1 Mo Mon Monday Nov November"_s;
        QTest::newRow("dayjs, short") << u"YY M D H h hh a A m s"_s << u"26 11 30 1 1 01 am AM 40 44"_s;
        QTest::newRow("dayjs, text") << u"[at YYYY] YYYY"_s << u"at YYYY 2026"_s;
        QTest::newRow("dayjs, open bracket") << u"[YYYY"_s << u"[2026"_s;
        QTest::newRow("dayjs, unknown letters") << u"YYYYTX"_s << u"2026TX"_s;
        QTest::newRow(".NET") << u"yyyy-MM-dd"_s << u"2026-11-30"_s;
        QTest::newRow(".NET, time") << u"yyyy-MM-ddTHH:mm:ss.fffK"_s << u"2026-11-30T01:40:44.898Z"_s;
        QTest::newRow(".NET, words") << u"ddd, d MMM yy h:mm tt zzz"_s << u"Mon, 30 Nov 26 1:40 AM +00:00"_s;
        QTest::newRow(".NET, text") << u"'day' dd"_s << u"day 30"_s;
        QTest::newRow("neither") << u"HH:mm"_s << u"01:40"_s;
        QTest::newRow("only text") << u"[yyyy]"_s << u"yyyy"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("beyond ASCII") << u"YYYY年MM月"_s << u"2026年11月"_s;
    }

    void formats()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, text);
        QCOMPARE(formattedDate(m_date, format), text);
    }

    void noonAndMidnightAreTwelve()
    {
        const QDateTime noon = utc(QDate(2026, 1, 2), QTime(12, 5));
        const QDateTime midnight = utc(QDate(2026, 1, 2), QTime(0, 5));
        QCOMPARE(formattedDate(noon, u"hh A"), u"12 PM"_s);
        QCOMPARE(formattedDate(midnight, u"hh A"), u"12 AM"_s);
    }

    void zoneIsTold()
    {
        const QDateTime date = m_date.toOffsetFromUtc(-(5 * 3600 + 30 * 60));
        QCOMPARE(formattedDate(date, u"YYYY-MM-DD HH:mm Z"), u"2026-11-29 20:10 -05:30"_s);
        QCOMPARE(rfc1123Date(date), u"Sun, 29 Nov 2026 20:10:44 -0530"_s);
        QCOMPARE(iso8601Date(date), u"2026-11-29T20:10:44-05:30"_s);
    }

    void utcIsTold()
    {
        QCOMPARE(rfc1123Date(m_date), u"Mon, 30 Nov 2026 01:40:44 GMT"_s);
        QCOMPARE(iso8601Date(m_date), u"2026-11-30T01:40:44.898Z"_s);
    }

    void offsets_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("date");

        QTest::newRow("year") << qint64(1) << u"y"_s << u"2027-11-30T01:40:44.898Z"_s;
        QTest::newRow("quarter") << qint64(1) << u"Q"_s << u"2027-02-28T01:40:44.898Z"_s;
        QTest::newRow("month") << qint64(-9) << u"M"_s << u"2026-02-28T01:40:44.898Z"_s;
        QTest::newRow("week") << qint64(1) << u"w"_s << u"2026-12-07T01:40:44.898Z"_s;
        QTest::newRow("day") << qint64(-1) << u"d"_s << u"2026-11-29T01:40:44.898Z"_s;
        QTest::newRow("hour") << qint64(-2) << u"h"_s << u"2026-11-29T23:40:44.898Z"_s;
        QTest::newRow("minute") << qint64(20) << u"m"_s << u"2026-11-30T02:00:44.898Z"_s;
        QTest::newRow("second") << qint64(16) << u"s"_s << u"2026-11-30T01:41:00.898Z"_s;
        QTest::newRow("millisecond") << qint64(102) << u"ms"_s << u"2026-11-30T01:40:45.000Z"_s;
        QTest::newRow("zero") << qint64(0) << u"d"_s << u"2026-11-30T01:40:44.898Z"_s;
        QTest::newRow("no unit") << qint64(1) << u"D"_s << QString();
        QTest::newRow("year 10000") << qint64(7974) << u"y"_s << QString();
        QTest::newRow("before year 1") << qint64(-2026) << u"y"_s << QString();
        for (const char *unit : {"y", "Q", "M", "w", "d", "h", "m", "s", "ms"}) {
            QTest::addRow("too far, %s", unit)
                << std::numeric_limits<qint64>::max() << QString::fromLatin1(unit) << QString();
            QTest::addRow("too far back, %s", unit)
                << std::numeric_limits<qint64>::min() << QString::fromLatin1(unit) << QString();
        }
    }

    void offsets()
    {
        QFETCH(const qint64, amount);
        QFETCH(const QString, unit);
        QFETCH(const QString, date);
        const std::optional<QDateTime> moved = movedDate(m_date, amount, unit);
        QCOMPARE(moved ? iso8601Date(*moved) : QString(), date);
    }

private:
    const QDateTime m_date = utc(QDate(2026, 11, 30), QTime(1, 40, 44, 898));
};

PATLAS_CORE_TEST(DateFormatTest)
#include "tst_dateformat.moc"
