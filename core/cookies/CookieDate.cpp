// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieDate.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace patlas {

namespace {

bool isDelimiter(char c)
{
    return c == '\t' || (c >= 0x20 && c <= 0x2f) || (c >= 0x3b && c <= 0x40) || (c >= 0x5b && c <= 0x60)
        || (c >= 0x7b && c <= 0x7e);
}

bool isDateDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the digits at the beginning. Nothing: there are fewer than `least` or more than `most`.
std::optional<int> takeNumber(QByteArrayView &text, qsizetype least, qsizetype most)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDateDigit);
    const qsizetype size = end - text.begin();
    if (size < least || size > most)
        return std::nullopt;
    const int number = text.first(size).toByteArray().toInt();
    text = text.sliced(size);
    return number;
}

struct ClockTime {
    int hour = 0;
    int minute = 0;
    int second = 0;
};

std::optional<ClockTime> clockTime(QByteArrayView token)
{
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            if (!token.startsWith(':'))
                return std::nullopt;
            token = token.sliced(1);
        }
        const std::optional<int> part = takeNumber(token, 1, 2);
        if (!part)
            return std::nullopt;
        parts[i] = *part;
    }
    return ClockTime{parts[0], parts[1], parts[2]};
}

std::optional<int> numberToken(QByteArrayView token, qsizetype least, qsizetype most)
{
    return takeNumber(token, least, most);
}

std::optional<int> monthOf(QByteArrayView token)
{
    static constexpr std::array<const char *, 12> names{"jan", "feb", "mar", "apr", "may", "jun",
                                                        "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArrayView start = token.first(std::min<qsizetype>(token.size(), 3));
    const auto found = std::find_if(names.begin(), names.end(), [start](const char *name) {
        return start.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == names.end())
        return std::nullopt;
    return int(found - names.begin()) + 1;
}

/// What the tokens so far say. Each is taken for the first part of a date that is missing and that it fits.
struct DateParts {
    std::optional<ClockTime> time;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;

    void take(QByteArrayView token)
    {
        if (!time && (time = clockTime(token)))
            return;
        if (!day && (day = numberToken(token, 1, 2)))
            return;
        if (!month && (month = monthOf(token)))
            return;
        if (!year)
            year = numberToken(token, 2, 4);
    }
};

} // namespace

std::optional<QDateTime> cookieDate(QByteArrayView text)
{
    DateParts parts;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView rest = text.sliced(at);
        const auto begin = std::find_if_not(rest.begin(), rest.end(), isDelimiter);
        const auto end = std::find_if(begin, rest.end(), isDelimiter);
        if (begin != end)
            parts.take(QByteArrayView(begin, end));
        at += end - rest.begin();
    }
    if (!parts.time || !parts.day || !parts.month || !parts.year)
        return std::nullopt;
    int year = *parts.year;
    if (year <= 99)
        year += year >= 70 ? 1900 : 2000;
    constexpr int firstYear = 1601;
    const QDate date(year, *parts.month, *parts.day);
    const QTime time(parts.time->hour, parts.time->minute, parts.time->second);
    if (year < firstYear || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace patlas
