// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/SetCookie.h"

#include "core/cookies/CookieDate.h"

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

constexpr int maxDays = 400;
constexpr qsizetype maxAttributeBytes = 1024; ///< a longer attribute is as if it were not there

QByteArrayView withoutBlanks(QByteArrayView text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// What stands before the separator; `rest` is what stands behind it, or empty.
QByteArrayView takeUntil(QByteArrayView &rest, char separator)
{
    const qsizetype at = rest.indexOf(separator);
    const QByteArrayView before = at < 0 ? rest : rest.first(at);
    rest = at < 0 ? QByteArrayView() : rest.sliced(at + 1);
    return before;
}

bool isControlByte(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
}

/// "name=value", either trimmed; without "=" all of it is the value.
std::pair<QByteArrayView, QByteArrayView> nameAndValue(QByteArrayView pair)
{
    if (!pair.contains('='))
        return {{}, withoutBlanks(pair)};
    const QByteArrayView name = takeUntil(pair, '=');
    return {withoutBlanks(name), withoutBlanks(pair)};
}

bool isNamed(QByteArrayView name, const char *wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// RFC 6265bis 5.6.2: nothing where it is no number.
std::optional<QDateTime> expiryByAge(QByteArrayView value, const QDateTime &now)
{
    const bool isNegative = value.startsWith('-');
    const QByteArrayView digits = isNegative ? value.sliced(1) : value;
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = digits.toByteArray().toLongLong(&fits);
    if (isNegative || (fits && seconds == 0))
        return QDateTime::fromSecsSinceEpoch(0).toUTC();
    constexpr qint64 most = qint64(maxDays) * 24 * 60 * 60;
    return now.addSecs(fits ? std::min(seconds, most) : most);
}

QByteArray domainIn(QByteArrayView value)
{
    if (value.startsWith('.'))
        value = value.sliced(1);
    return value.toByteArray().toLower();
}

SameSite sameSiteIn(QByteArrayView value)
{
    if (isNamed(value, "None"))
        return SameSite::None;
    if (isNamed(value, "Lax"))
        return SameSite::Lax;
    return isNamed(value, "Strict") ? SameSite::Strict : SameSite::Unset;
}

/// Of several attributes of a name the last one counts.
struct AttributeReader {
    SetCookie &cookie;
    const QDateTime &now;
    std::optional<QDateTime> byAge = std::nullopt;
    std::optional<QDateTime> byDate = std::nullopt;

    void take(QByteArrayView attribute)
    {
        const QByteArrayView name = withoutBlanks(takeUntil(attribute, '='));
        const QByteArrayView value = withoutBlanks(attribute);
        if (value.size() > maxAttributeBytes)
            return;
        if (isNamed(name, "Expires")) {
            if (std::optional<QDateTime> date = cookieDate(value))
                byDate = std::min(*date, latestExpiry(now));
        } else if (isNamed(name, "Max-Age")) {
            if (std::optional<QDateTime> date = expiryByAge(value, now))
                byAge = *date;
        } else if (isNamed(name, "Domain")) {
            cookie.domain = domainIn(value);
        } else if (isNamed(name, "Path")) {
            cookie.path = value.startsWith('/') ? value.toByteArray() : QByteArray();
        } else if (isNamed(name, "Secure")) {
            cookie.isSecure = true;
        } else if (isNamed(name, "HttpOnly")) {
            cookie.isHttpOnly = true;
        } else if (isNamed(name, "SameSite")) {
            cookie.sameSite = sameSiteIn(value);
        }
    }
};

} // namespace

tl::expected<SetCookie, CookieRefusal> readSetCookie(QByteArrayView line, const QDateTime &now)
{
    if (std::ranges::any_of(line, isControlByte))
        return tl::make_unexpected(CookieRefusal::ControlCharacter);
    QByteArrayView rest = line;
    const auto [name, value] = nameAndValue(takeUntil(rest, ';'));
    if (name.isEmpty() && value.isEmpty())
        return tl::make_unexpected(CookieRefusal::Empty);
    if (name.size() + value.size() > maxCookieBytes)
        return tl::make_unexpected(CookieRefusal::TooLong);
    SetCookie cookie;
    cookie.name = name.toByteArray();
    cookie.value = Secret::copyOf({value.data(), std::size_t(value.size())});
    AttributeReader attributes{cookie, now};
    while (!rest.isEmpty())
        attributes.take(takeUntil(rest, ';'));
    cookie.expires = attributes.byAge ? attributes.byAge : attributes.byDate;
    return cookie;
}

QByteArray cookieNameIn(QByteArrayView line)
{
    return nameAndValue(takeUntil(line, ';')).first.toByteArray();
}

QDateTime latestExpiry(const QDateTime &now)
{
    return now.addDays(maxDays);
}

} // namespace patlas
