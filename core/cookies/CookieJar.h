// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/CookieOutcome.h"

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace patlas {

/// A request as far as cookies depend on it. Hosts are written as CookieHosts.h says.
struct CookieRequest {
    QByteArray host;
    QByteArray path = "/"; ///< without the query
    bool isTrusted = false; ///< over https, or to this machine: cookies that are Secure go there
    /// A redirect from another site led there. What a person addresses is as if typed into the address bar
    /// of a browser: caused by no site, so that all cookies go.
    bool isCrossSite = false;
    bool isSafe = true; ///< its method asks for no change
};

/// Whether the cookie goes with the request (RFC 6265bis 5.8.3), if it has not expired.
bool goesWith(const CookieFacts &cookie, const CookieRequest &request);

/// Those of them that go, in the order of the Cookie header: longer paths first, then older ones.
std::vector<CookieFacts> cookiesFor(const std::vector<CookieFacts> &cookies, const CookieRequest &request,
                                    const QDateTime &now);

/// The cookies of one environment, in memory only. Times are UTC. One thread.
class CookieJar {
public:
    static constexpr std::size_t maxOfDomain = 50;
    static constexpr std::size_t maxOfAll = 3000;

    /// Decides about a Set-Cookie line of a response (RFC 6265bis 5.7).
    CookieOutcome receive(QByteArrayView line, const CookieRequest &request, const QDateTime &now);

    /// Those that go with the request, in the order of the Cookie header; they count as used then. Values are
    /// copies.
    std::vector<Cookie> take(const CookieRequest &request, const QDateTime &now);

    /// Without those that expired by then; by domain, path and name.
    std::vector<CookieFacts> all(const QDateTime &now) const;
    bool isEmpty() const { return m_cookies.empty(); }
    /// Empty: there is no such cookie, or its value is empty.
    Secret valueOf(const CookieFacts &cookie) const;

    /// As a person wants it; in the place of one that is the same.
    void set(Cookie cookie);
    /// Gives them back, so that they can be set again.
    std::vector<Cookie> remove(const std::vector<CookieFacts> &cookies);
    std::vector<Cookie> clear();

private:
    struct Kept {
        Cookie cookie;
        std::uint64_t number = 0; ///< in the order in which they came, where times are the same
    };
    bool hidesSecureOne(const CookieFacts &cookie) const;
    CookieOutcome insert(Cookie cookie, const QDateTime &now);
    void evict(const QByteArray &domain, const QDateTime &now);

    std::vector<Kept> m_cookies;
    std::uint64_t m_next = 0;
};

/// What is wrong with a cookie that a person made, by the rules of the prefixes and of what fits a header;
/// nothing: it can be set.
std::optional<CookieRefusal> problemOf(const CookieFacts &cookie, const Secret &value);

} // namespace patlas
