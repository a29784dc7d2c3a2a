// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/Cookie.h"

#include <optional>
#include <vector>

namespace patlas {

/// Why a jar does not take a cookie (RFC 6265bis 5.6 and 5.7, in their order).
enum class CookieRefusal {
    ControlCharacter,
    Empty, ///< neither name nor value
    TooLong, ///< name and value have more than 4096 bytes
    DomainNotAscii,
    PublicSuffix, ///< Domain is one, such as co.uk
    OtherDomain, ///< Domain is not the host or above it
    SecureOverPlainHttp,
    HidesSecureCookie, ///< over plain http, where a secure one of that name is
    SameSiteNoneNotSecure,
    SecurePrefix, ///< __Secure- without Secure
    HostPrefix, ///< __Host- without Secure, with Domain or with another path than /
    PrefixInValue, ///< no name, and a value that reads like one of these
};

/// What became of a Set-Cookie line. Holds no secret.
struct CookieOutcome {
    enum class What { Added, Replaced, Removed, Refused };
    What what = What::Added;
    CookieFacts facts; ///< of a refused one, as far as they were read
    std::optional<CookieRefusal> refusal = std::nullopt;

    bool operator==(const CookieOutcome &) const = default;
};

/// Whether a request uses the jar of its environment, and if not, why.
enum class CookieUse {
    NoJar, ///< there is none
    Jar,
    OwnHeader, ///< it has a Cookie header of its own; what the response sets is kept
    OffForRequest,
    OffForEnvironment,
    OffForHost,
    OtherSite, ///< its address is not on the site of its environment
    OtherEnvironment, ///< its address is that of another environment
};

/// What an exchange did with cookies. Holds no secret.
struct CookieRecord {
    CookieUse use = CookieUse::NoJar;
    std::vector<CookieFacts> sent = {}; ///< of the jar
    std::vector<CookieOutcome> received = {}; ///< where the jar was used

    bool operator==(const CookieRecord &) const = default;
};

/// What is kept of a response's Set-Cookie is for the jar.
inline bool storesCookies(CookieUse use)
{
    return use == CookieUse::Jar || use == CookieUse::OwnHeader;
}

} // namespace patlas
