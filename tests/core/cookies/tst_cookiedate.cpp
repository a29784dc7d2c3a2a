// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieDate.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

/// RFC 6265bis 5.1.1.
class CookieDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadAsServersWriteIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("date"); // ISO; empty: none
        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(date);
        };
        // The forms of RFC 9110 5.6.7, and of Netscape.
        row("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z");
        row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
        row("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z");
        row("Mon, 10-Dec-2007 17:02:24 GMT", "2007-12-10T17:02:24Z");
        row("Wed, 09 Dec 2009 16:27:23 GMT", "2009-12-09T16:27:23Z");
        row("Thursday, 01-Jan-1970 00:00:00 GMT", "1970-01-01T00:00:00Z");
        // Other separators, orders and words.
        row("Wed,18-Apr-07 22:50:12 GMT", "2007-04-18T22:50:12Z");
        row("WillyWonka , 18-Apr-07 22:50:12 GMT", "2007-04-18T22:50:12Z");
        row("18-Apr-07 22:50:12", "2007-04-18T22:50:12Z");
        row("Thu, 19/Apr\\2007 16:00:00 GMT", "2007-04-19T16:00:00Z");
        row(",1-Jan-2003 00:00:00 GMT", "2003-01-01T00:00:00Z");
        row(" 1-Jan-2003 00:00:00 GMT", "2003-01-01T00:00:00Z");
        row("\t1\tJan\t2003\t00:00:00", "2003-01-01T00:00:00Z");
        row("Jan 1 2003 00:00:00", "2003-01-01T00:00:00Z");
        row("2003 Jan 1 00:00:00", "2003-01-01T00:00:00Z"); // 1 is no year
        row("00:00:00 1 Jan 2003", "2003-01-01T00:00:00Z");
        row("1;Jan;2003;00:00:00", "2003-01-01T00:00:00Z");
        row("1 January 2003 00:00:00", "2003-01-01T00:00:00Z");
        row("1 JANUARY 2003 00:00:00", "2003-01-01T00:00:00Z");
        row("1 jAnXYZ 2003 00:00:00", "2003-01-01T00:00:00Z");
        row("1 Jan 2003 00:00:00 +0200", "2003-01-01T00:00:00Z"); // zones are not read
        row("1 Jan 2003 0:0:0", "2003-01-01T00:00:00Z");
        row("1 Jan 2003 1:2:3", "2003-01-01T01:02:03Z");
        row("1 Jan 2003 01:02:03PM", "2003-01-01T01:02:03Z");
        row("1 Jan 2003 01:02:03.456", "2003-01-01T01:02:03Z");
        row("1st Jan 2003 01:02:03", "2003-01-01T01:02:03Z");
        row("1 Jan 2003AD 01:02:03", "2003-01-01T01:02:03Z");
        row("1 2 Jan 2003 01:02:03", "2003-01-01T01:02:03Z"); // the second number is too short for a year
        row("1 02 Jan 03 01:02:03", "2002-01-01T01:02:03Z"); // the year is the first number that is left
        row("1 Jan Feb 2003 01:02:03", "2003-01-01T01:02:03Z");
        row("1 Jan 2003 01:02:03 04:05:06", "2003-01-01T01:02:03Z");
        // Two digits of a year.
        row("1 Jan 69 00:00:00", "2069-01-01T00:00:00Z");
        row("1 Jan 70 00:00:00", "1970-01-01T00:00:00Z");
        row("1 Jan 99 00:00:00", "1999-01-01T00:00:00Z");
        row("1 Jan 00 00:00:00", "2000-01-01T00:00:00Z");
        row("1 Jan 070 00:00:00", "1970-01-01T00:00:00Z");
        row("1 Jan 1601 00:00:00", "1601-01-01T00:00:00Z");
        row("1 Jan 9999 23:59:59", "9999-01-01T23:59:59Z");
        // No date.
        row("", "");
        row("tomorrow", "");
        row("0", "");
        row("-1", "");
        row("1 Jan 2003", "");
        row("1 Jan 00:00:00", "");
        row("1 2003 00:00:00", "");
        row("Jan 2003 00:00:00", "");
        row("32 Jan 2003 00:00:00", "");
        row("0 Jan 2003 00:00:00", "");
        row("30 Feb 2003 00:00:00", "");
        row("29 Feb 2003 00:00:00", "");
        row("29 Feb 2004 00:00:00", "2004-02-29T00:00:00Z");
        row("31 Apr 2004 00:00:00", "");
        row("1 Jan 1600 00:00:00", "");
        row("1 Jan 20031 00:00:00", "");
        row("1 Jan 2003 24:00:00", "");
        row("1 Jan 2003 23:60:00", "");
        row("1 Jan 2003 23:59:60", "");
        row("1 Jan 2003 000:00:00", "");
        row("1 Jan 2003 00:000:00", "");
        row("1 Jan 2003 00:00:000", "");
        row("1 Jan 2003 00:00", "");
        row("001 Jan 2003 00:00:00", "");
        row("1 Ja 2003 00:00:00", "");
        row("1 Mär 2003 00:00:00", "");
        row("2003-01-01T00:00:00Z", "");
        row("1.1.2003 00:00:00", "");
    }
    void aDateIsReadAsServersWriteIt()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, date);
        const auto read = cookieDate(text);
        QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), date);
    }

    /// Any order of the parts, any separators: as long as the day comes before a year of two digits.
    void orderAndSeparatorsDoNotMatter()
    {
        QRandomGenerator random(7);
        const QByteArrayList months{"Jan", "feb",    "MARCH", "Apr", "may", "June",
                                    "Jul", "august", "Sep",   "Oct", "nov", "Dec"};
        for (int i = 0; i < 500; ++i) {
            const QDate day(random.bounded(1970, 2069), random.bounded(1, 13), random.bounded(1, 29));
            const QTime time(random.bounded(24), random.bounded(60), random.bounded(60));
            QByteArrayList parts{QByteArray::number(day.day()), months[day.month() - 1],
                                 QByteArray::number(day.year()), time.toString(u"hh:mm:ss"_s).toLatin1(),
                                 "Monday"};
            for (qsizetype at = parts.size() - 1; at > 0; --at)
                parts.swapItemsAt(at, random.bounded(at + 1));
            QByteArray text;
            const QByteArray separators = " ,-/;.\t";
            for (const QByteArray &part : std::as_const(parts)) {
                text += part;
                for (int n = random.bounded(1, 3); n > 0; --n)
                    text += separators[random.bounded(separators.size())];
            }
            const auto read = cookieDate(text);
            QVERIFY2(read, text.constData());
            QCOMPARE(*read, utc(day, time));
        }
    }

    void anyBytesAreRead()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text(random.bounded(60), ' ');
            const QByteArray letters = "0123456789::::  JanFeb-,GMT\xff\x01";
            for (char &c : text)
                c = letters[random.bounded(letters.size())];
            const auto read = cookieDate(text);
            QVERIFY(!read || read->isValid());
        }
    }
};

PATLAS_CORE_TEST(CookieDateTest)

#include "tst_cookiedate.moc"
