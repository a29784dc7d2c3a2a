// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/CookieJar.h"
#include "tests/support/Utc.h"

#include <QByteArrayList>

#include <string_view>
#include <vector>

/// Requests from hosts, and the header that a jar makes for them.
namespace patlas::test::cookiejars {

inline QDateTime start()
{
    return utc({2026, 3, 1}, {12, 0});
}

inline CookieRequest to(const QByteArray &host, const QByteArray &path = "/", bool isTrusted = true)
{
    CookieRequest request;
    request.host = host;
    request.path = path;
    request.isTrusted = isTrusted;
    return request;
}

inline QByteArray headerOf(CookieJar &jar, const CookieRequest &request, const QDateTime &now = start())
{
    QByteArrayList items;
    const std::vector<Cookie> cookies = jar.take(request, now);
    for (const Cookie &cookie : cookies) {
        const std::string_view value = cookie.value.view();
        items.append((cookie.facts.name.isEmpty() ? QByteArray() : cookie.facts.name + '=')
                     + QByteArray(value.data(), qsizetype(value.size())));
    }
    return items.join("; ");
}

} // namespace patlas::test::cookiejars
