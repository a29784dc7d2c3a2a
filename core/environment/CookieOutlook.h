// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/CookieJar.h"

#include <QUrl>

#include <vector>

namespace patlas {

/// A request whose cookies are asked for.
struct CookieQuestion {
    QUrl url;
    QByteArray target = {}; ///< path and query as they go on the wire; empty: those of `url`
    QByteArray method = "GET";
    bool isOn = true; ///< the request itself wants cookies
    bool hasOwnHeader = false; ///< a Cookie header that a person typed
    bool isRedirected = false; ///< a redirect led there
    bool isCrossSite = false; ///< from another site
};

/// The same for the rules of a jar.
CookieRequest cookieRequestOf(const CookieQuestion &question);

/// Whether both are of one site: scheme and registrable domain are the same.
bool isSameSite(const QUrl &left, const QUrl &right);

/// What decides about the cookies of an environment's requests, as it is at one moment: a value, without
/// those of the cookies.
struct CookieOutlook {
    QUrl home; ///< of the environment
    std::vector<QUrl> otherHomes; ///< of the others
    bool isKept = true; ///< cookies are on in this environment
    std::vector<QByteArray> offHosts; ///< they are off for these and for hosts below them
    std::vector<CookieFacts> cookies;

    /// A jar is for the site of its environment, and for where redirects from there lead; never for the
    /// address of another environment.
    CookieUse useFor(const CookieQuestion &question) const;
    /// Those of the jar that go along, whatever `useFor` says. `now` in UTC.
    std::vector<CookieFacts> cookiesFor(const CookieQuestion &question, const QDateTime &now) const;
};

} // namespace patlas
