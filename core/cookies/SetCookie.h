// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/CookieOutcome.h"

#include <QByteArrayView>
#include <QDateTime>

#include <tl/expected.hpp>

#include <optional>

namespace patlas {

/// A Set-Cookie line as it was read, before a jar decides about it.
struct SetCookie {
    QByteArray name;
    Secret value;
    std::optional<QDateTime> expires = std::nullopt; ///< UTC, 400 days from now at most
    QByteArray domain = {}; ///< lower case, without a dot in front; empty: none was named
    QByteArray path = {}; ///< empty: none that counts was named
    bool isSecure = false;
    bool isHttpOnly = false;
    SameSite sameSite = SameSite::Unset;
};

/// Of name and value together.
inline constexpr qsizetype maxCookieBytes = 4096;

/// Reads the value of a Set-Cookie header (RFC 6265bis 5.6). `now` in UTC.
tl::expected<SetCookie, CookieRefusal> readSetCookie(QByteArrayView line, const QDateTime &now);

/// The name in a line that may have been refused; empty: it has none.
QByteArray cookieNameIn(QByteArrayView line);

/// The latest time that a cookie may last until.
QDateTime latestExpiry(const QDateTime &now);

} // namespace patlas
