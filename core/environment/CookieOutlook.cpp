// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/CookieOutlook.h"

#include "core/cookies/CookieHosts.h"
#include "core/http/HeaderLookup.h"
#include "core/http/Origin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// As CookieHosts.h wants it.
QByteArray cookieHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLatin1().toLower();
}

} // namespace

bool isSameSite(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme()
        && registrableDomain(cookieHost(left)) == registrableDomain(cookieHost(right));
}

CookieRequest cookieRequestOf(const CookieQuestion &question)
{
    CookieRequest request;
    request.host = cookieHost(question.url);
    const QByteArray path = question.target.startsWith('/')
        ? question.target.split('?').front()
        : question.url.path(QUrl::FullyEncoded).toLatin1();
    request.path = path.isEmpty() ? QByteArray("/") : path;
    request.isTrusted = question.url.scheme() == "https"_L1 || isLoopback(question.url);
    request.isCrossSite = question.isCrossSite;
    request.isSafe = isSafeMethod(question.method);
    return request;
}

CookieUse CookieOutlook::useFor(const CookieQuestion &question) const
{
    const bool isOfOther = std::ranges::any_of(
        otherHomes, [&question](const QUrl &other) { return sameOrigin(other, question.url); });
    if (isOfOther && !sameOrigin(home, question.url))
        return CookieUse::OtherEnvironment;
    // Whether the scheme is the same is the matter of Secure.
    const bool isOnSite = registrableDomain(cookieHost(home)) == registrableDomain(cookieHost(question.url));
    if (!isOnSite && !question.isRedirected)
        return CookieUse::OtherSite;
    if (!isKept)
        return CookieUse::OffForEnvironment;
    const bool isOff =
        std::ranges::any_of(offHosts, [host = cookieHost(question.url)](const QByteArray &off) {
            return domainMatches(host, off);
        });
    if (isOff)
        return CookieUse::OffForHost;
    if (!question.isOn)
        return CookieUse::OffForRequest;
    return question.hasOwnHeader ? CookieUse::OwnHeader : CookieUse::Jar;
}

std::vector<CookieFacts> CookieOutlook::cookiesFor(const CookieQuestion &question, const QDateTime &now) const
{
    return patlas::cookiesFor(cookies, cookieRequestOf(question), now);
}

} // namespace patlas
