// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DateFormat.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxDateYear = 9999;
constexpr qint64 maxDateOffset = qint64(maxDateYear) * 366 * 24 * 3600 * 1000; // milliseconds

QString paddedNumber(int number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString zoneOffsetOf(const QDateTime &date, bool withColon)
{
    const int minutes = date.offsetFromUtc() / 60;
    const int size = std::abs(minutes);
    return (minutes < 0 ? u"-"_s : u"+"_s) + paddedNumber(size / 60, 2) + (withColon ? u":"_s : QString())
        + paddedNumber(size % 60, 2);
}

int halfDayHour(const QDateTime &date)
{
    const int hour = date.time().hour() % 12;
    return hour == 0 ? 12 : hour;
}

QString halfDayName(const QDateTime &date)
{
    return date.time().hour() < 12 ? u"AM"_s : u"PM"_s;
}

QString yearOf(const QDateTime &date, qsizetype letters)
{
    const QString year = paddedNumber(date.date().year(), 4);
    return letters == 2 ? year.last(2) : year;
}

/// What both families write in the same way; null if it is nothing of that.
QString commonToken(const QDateTime &date, QChar letter, qsizetype count)
{
    const QLocale english = QLocale::c();
    const qsizetype width = std::min<qsizetype>(count, 2);
    switch (letter.unicode()) {
    case u'M':
        if (count >= 3)
            return english.monthName(date.date().month(),
                                     count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return paddedNumber(date.date().month(), width);
    case u'H':
        return paddedNumber(date.time().hour(), width);
    case u'h':
        return paddedNumber(halfDayHour(date), width);
    case u'm':
        return paddedNumber(date.time().minute(), width);
    case u's':
        return paddedNumber(date.time().second(), width);
    default:
        return {};
    }
}

QString weekdayName(const QDateTime &date, QLocale::FormatType form)
{
    return QLocale::c().dayName(date.date().dayOfWeek(), form);
}

QString dayjsToken(const QDateTime &date, QChar letter, qsizetype count)
{
    switch (letter.unicode()) {
    case u'Y':
        return yearOf(date, count);
    case u'D':
        return paddedNumber(date.date().day(), count);
    case u'd':
        if (count == 1)
            return QString::number(date.date().dayOfWeek() % 7);
        if (count == 2)
            return weekdayName(date, QLocale::ShortFormat).first(2);
        return weekdayName(date, count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    case u'A':
        return halfDayName(date);
    case u'a':
        return halfDayName(date).toLower();
    case u'S':
        return count == 3 ? paddedNumber(date.time().msec(), 3) : QString();
    case u'Z':
        return zoneOffsetOf(date, count == 1);
    default:
        return commonToken(date, letter, count);
    }
}

QString dotNetToken(const QDateTime &date, QChar letter, qsizetype count)
{
    switch (letter.unicode()) {
    case u'y':
        return yearOf(date, count);
    case u'd':
        if (count <= 2)
            return paddedNumber(date.date().day(), count);
        return weekdayName(date, count == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
    case u't':
        return count == 1 ? halfDayName(date).first(1) : halfDayName(date);
    case u'f':
    case u'S':
        return paddedNumber(date.time().msec(), 3).leftJustified(count, u'0').first(count);
    case u'z': {
        const QString offset = zoneOffsetOf(date, true);
        return count >= 3 ? offset : offset.first(3);
    }
    case u'K':
        return date.offsetFromUtc() == 0 ? u"Z"_s : zoneOffsetOf(date, true);
    default:
        return commonToken(date, letter, count);
    }
}

/// How many letters of a kind are one token: "MMMMM" is "MMMM" and "M", "AA" are two.
qsizetype maxTokenLetters(QChar letter, bool isDayjs)
{
    switch (letter.unicode()) {
    case u'Y':
    case u'y':
    case u'M':
    case u'd':
        return 4;
    case u'f':
    case u'S':
    case u'z':
        return isDayjs ? 3 : 7;
    case u'A':
    case u'a':
    case u'K':
        return 1;
    default:
        return 2;
    }
}

qsizetype lettersAt(QStringView format, qsizetype at)
{
    qsizetype end = at;
    while (end < format.size() && format[end] == format[at])
        ++end;
    return end - at;
}

bool isDayjsFormat(QStringView format)
{
    bool isDotNet = false;
    QChar quote;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar c = format[at];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            continue;
        }
        if (c == u'[' && format.indexOf(u']', at) > 0)
            quote = u']';
        else if (c == u'\'' && format.indexOf(c, at + 1) > 0)
            quote = c;
        else if (c == u'Y' || c == u'D')
            return true;
        isDotNet = isDotNet || c == u'y' || c == u'f';
        if (c == u'd') {
            const qsizetype count = lettersAt(format, at);
            isDotNet = isDotNet || count <= 2;
            at += count - 1;
        }
    }
    return !isDotNet;
}

} // namespace

QString formattedDate(const QDateTime &date, QStringView format)
{
    const bool isDayjs = isDayjsFormat(format);
    QString text;
    for (qsizetype at = 0; at < format.size();) {
        const QChar c = format[at];
        if (c == (isDayjs ? u'[' : u'\'')) {
            const qsizetype end = format.indexOf(isDayjs ? u']' : u'\'', at + 1);
            if (end > 0) {
                text += format.sliced(at + 1, end - at - 1);
                at = end + 1;
                continue;
            }
        }
        const qsizetype count = std::min(lettersAt(format, at), maxTokenLetters(c, isDayjs));
        const QString token = isDayjs ? dayjsToken(date, c, count) : dotNetToken(date, c, count);
        text += token.isNull() ? format.sliced(at, count).toString() : token;
        at += count;
    }
    return text;
}

QString rfc1123Date(const QDateTime &date)
{
    const QString text = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss "_s);
    return text + (date.timeSpec() == Qt::UTC ? u"GMT"_s : zoneOffsetOf(date, false));
}

QString iso8601Date(const QDateTime &date)
{
    if (date.timeSpec() == Qt::UTC)
        return date.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
    return date.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + zoneOffsetOf(date, true);
}

std::optional<QDateTime> movedDate(const QDateTime &date, qint64 amount, QStringView unit)
{
    const auto fits = [amount](qint64 milliseconds) {
        return amount >= -maxDateOffset / milliseconds && amount <= maxDateOffset / milliseconds;
    };
    constexpr qint64 day = qint64(24) * 3600 * 1000;
    const auto months = [&](int each) {
        return fits(day * 28 * each) ? date.addMonths(int(amount) * each) : QDateTime();
    };
    // By the calendar and not by the clock: a day may have 23 hours.
    const auto days = [&](int each) { return fits(day * each) ? date.addDays(amount * each) : QDateTime(); };
    const auto clock = [&](qint64 each) { return fits(each) ? date.addMSecs(amount * each) : QDateTime(); };
    QDateTime moved;
    if (unit == "y"_L1)
        moved = months(12);
    else if (unit == "Q"_L1)
        moved = months(3);
    else if (unit == "M"_L1)
        moved = months(1);
    else if (unit == "w"_L1)
        moved = days(7);
    else if (unit == "d"_L1)
        moved = days(1);
    else if (unit == "h"_L1)
        moved = clock(qint64(3600) * 1000);
    else if (unit == "m"_L1)
        moved = clock(60 * 1000);
    else if (unit == "s"_L1)
        moved = clock(1000);
    else if (unit == "ms"_L1)
        moved = clock(1);
    if (!moved.isValid() || moved.date().year() < 1 || moved.date().year() > maxDateYear)
        return std::nullopt;
    return moved;
}

} // namespace patlas
