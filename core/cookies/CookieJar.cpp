// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieJar.h"

#include "core/base/Find.h"
#include "core/cookies/CookieHosts.h"
#include "core/cookies/SetCookie.h"

#include <algorithm>
#include <tuple>

namespace patlas {

namespace {

bool hasExpired(const CookieFacts &cookie, const QDateTime &now)
{
    return cookie.expires && *cookie.expires <= now;
}

bool beginsWith(std::string_view text, std::string_view prefix)
{
    const QByteArrayView start(text.data(), qsizetype(std::min(text.size(), prefix.size())));
    return start.compare(QByteArrayView(prefix.data(), qsizetype(prefix.size())), Qt::CaseInsensitive) == 0;
}

bool hasSecurePrefix(std::string_view name)
{
    return beginsWith(name, "__Secure-");
}

bool hasHostPrefix(std::string_view name)
{
    return beginsWith(name, "__Host-");
}

/// The prefixes promise something of the attributes. `hasPath`: it was named.
std::optional<CookieRefusal> prefixProblem(const CookieFacts &cookie, const Secret &value, bool hasPath)
{
    const std::string_view name(cookie.name.constData(), std::size_t(cookie.name.size()));
    if (hasSecurePrefix(name) && !cookie.isSecure)
        return CookieRefusal::SecurePrefix;
    if (hasHostPrefix(name) && !(cookie.isSecure && cookie.isHostOnly && hasPath && cookie.path == "/"))
        return CookieRefusal::HostPrefix;
    if (cookie.name.isEmpty() && (hasSecurePrefix(value.view()) || hasHostPrefix(value.view())))
        return CookieRefusal::PrefixInValue;
    return std::nullopt;
}

/// The order of the Cookie header.
bool isBefore(const CookieFacts &left, const CookieFacts &right)
{
    return std::tuple(-left.path.size(), left.created) < std::tuple(-right.path.size(), right.created);
}

/// Sets domain and path, or says why the host may not set them.
std::optional<CookieRefusal> place(CookieFacts &facts, const SetCookie &line, const CookieRequest &request)
{
    QByteArray domain = line.domain;
    const bool isAscii =
        std::ranges::all_of(domain, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return CookieRefusal::DomainNotAscii;
    if (!domain.isEmpty() && domain != request.host && isPublicSuffix(domain))
        return CookieRefusal::PublicSuffix;
    // There is no host of the same owner below these. The standard says so of public suffixes; browsers and
    // curl do the same with addresses.
    if (domain == request.host && (isPublicSuffix(domain) || isIpAddress(domain)))
        domain.clear();
    if (!domain.isEmpty() && !domainMatches(request.host, domain))
        return CookieRefusal::OtherDomain;
    facts.isHostOnly = domain.isEmpty();
    facts.domain = facts.isHostOnly ? request.host : domain;
    facts.path = line.path.isEmpty() ? defaultCookiePath(request.path) : line.path;
    return std::nullopt;
}

} // namespace

bool goesWith(const CookieFacts &cookie, const CookieRequest &request)
{
    const bool isForHost =
        cookie.isHostOnly ? request.host == cookie.domain : domainMatches(request.host, cookie.domain);
    if (!isForHost || !pathMatches(request.path, cookie.path) || (cookie.isSecure && !request.isTrusted))
        return false;
    if (!request.isCrossSite || cookie.sameSite == SameSite::None)
        return true;
    return cookie.sameSite != SameSite::Strict && request.isSafe;
}

std::vector<CookieFacts> cookiesFor(const std::vector<CookieFacts> &cookies, const CookieRequest &request,
                                    const QDateTime &now)
{
    std::vector<CookieFacts> found;
    std::ranges::copy_if(cookies, std::back_inserter(found), [&](const CookieFacts &cookie) {
        return !hasExpired(cookie, now) && goesWith(cookie, request);
    });
    std::ranges::stable_sort(found, isBefore);
    return found;
}

CookieOutcome CookieJar::receive(QByteArrayView line, const CookieRequest &request, const QDateTime &now)
{
    CookieOutcome outcome;
    outcome.facts.name = cookieNameIn(line);
    outcome.facts.domain = request.host;
    const auto refused = [&outcome](CookieRefusal why) {
        outcome.what = CookieOutcome::What::Refused;
        outcome.refusal = why;
        return outcome;
    };
    auto read = readSetCookie(line, now);
    if (!read)
        return refused(read.error());
    CookieFacts &facts = outcome.facts;
    facts.isSecure = read->isSecure;
    facts.isHttpOnly = read->isHttpOnly;
    facts.sameSite = read->sameSite;
    facts.expires = read->expires;
    facts.created = now;
    facts.used = now;
    if (const std::optional<CookieRefusal> problem = place(facts, *read, request))
        return refused(*problem);
    if (facts.isSecure && !request.isTrusted)
        return refused(CookieRefusal::SecureOverPlainHttp);
    if (!facts.isSecure && !request.isTrusted && hidesSecureOne(facts))
        return refused(CookieRefusal::HidesSecureCookie);
    if (facts.sameSite == SameSite::None && !facts.isSecure)
        return refused(CookieRefusal::SameSiteNoneNotSecure);
    if (const auto problem = prefixProblem(facts, read->value, !read->path.isEmpty()))
        return refused(*problem);
    return insert({facts, std::move(read->value)}, now);
}

/// RFC 6265bis 5.7, step 16.
bool CookieJar::hidesSecureOne(const CookieFacts &cookie) const
{
    return std::ranges::any_of(m_cookies, [&cookie](const Kept &kept) {
        const CookieFacts &other = kept.cookie.facts;
        return other.isSecure && other.name == cookie.name
            && (domainMatches(other.domain, cookie.domain) || domainMatches(cookie.domain, other.domain))
            && pathMatches(cookie.path, other.path);
    });
}

CookieOutcome CookieJar::insert(Cookie cookie, const QDateTime &now)
{
    CookieOutcome outcome;
    const auto same =
        findIf(m_cookies, [&cookie](const Kept &kept) { return kept.cookie.facts.isSameAs(cookie.facts); });
    if (hasExpired(cookie.facts, now)) {
        outcome.what = CookieOutcome::What::Removed;
        outcome.facts = cookie.facts;
        remove({cookie.facts});
        return outcome;
    }
    const bool isNew = !same || hasExpired(same->cookie.facts, now);
    if (!isNew)
        cookie.facts.created = same->cookie.facts.created;
    outcome.what = isNew ? CookieOutcome::What::Added : CookieOutcome::What::Replaced;
    outcome.facts = cookie.facts;
    const QByteArray domain = cookie.facts.domain;
    if (same) {
        if (isNew)
            same->number = m_next++;
        same->cookie = std::move(cookie);
    } else {
        m_cookies.push_back({std::move(cookie), m_next++});
        evict(domain, now);
    }
    return outcome;
}

/// RFC 6265bis 5.7: expired ones first, then of the domain those that are not Secure, then any of the domain,
/// then any; each time the one that was used longest ago.
void CookieJar::evict(const QByteArray &domain, const QDateTime &now)
{
    std::erase_if(m_cookies, [&now](const Kept &kept) { return hasExpired(kept.cookie.facts, now); });
    const auto isOlder = [](const Kept &left, const Kept &right) {
        return std::tuple(left.cookie.facts.used, left.number)
            < std::tuple(right.cookie.facts.used, right.number);
    };
    const auto isOfDomain = [&domain](const Kept &kept) { return kept.cookie.facts.domain == domain; };
    while (std::size_t(std::ranges::count_if(m_cookies, isOfDomain)) > maxOfDomain) {
        const auto goesFirst = [&isOlder, &isOfDomain](const Kept &left, const Kept &right) {
            const auto rank = [&isOfDomain](const Kept &kept) {
                return isOfDomain(kept) ? int(kept.cookie.facts.isSecure) : 2;
            };
            return rank(left) != rank(right) ? rank(left) < rank(right) : isOlder(left, right);
        };
        m_cookies.erase(std::ranges::min_element(m_cookies, goesFirst));
    }
    while (m_cookies.size() > maxOfAll)
        m_cookies.erase(std::ranges::min_element(m_cookies, isOlder));
}

std::vector<Cookie> CookieJar::take(const CookieRequest &request, const QDateTime &now)
{
    std::vector<Kept *> found;
    for (Kept &kept : m_cookies) {
        if (!hasExpired(kept.cookie.facts, now) && goesWith(kept.cookie.facts, request))
            found.push_back(&kept);
    }
    std::ranges::sort(found, [](const Kept *left, const Kept *right) {
        const CookieFacts &first = left->cookie.facts;
        const CookieFacts &second = right->cookie.facts;
        return isBefore(first, second) || (!isBefore(second, first) && left->number < right->number);
    });
    std::vector<Cookie> taken;
    for (Kept *kept : found) {
        kept->cookie.facts.used = now;
        taken.push_back({kept->cookie.facts, kept->cookie.value.duplicate()});
    }
    return taken;
}

std::vector<CookieFacts> CookieJar::all(const QDateTime &now) const
{
    std::vector<CookieFacts> facts;
    for (const Kept &kept : m_cookies) {
        if (!hasExpired(kept.cookie.facts, now))
            facts.push_back(kept.cookie.facts);
    }
    std::ranges::sort(facts, [](const CookieFacts &left, const CookieFacts &right) {
        return std::tie(left.domain, left.path, left.name, left.isHostOnly)
            < std::tie(right.domain, right.path, right.name, right.isHostOnly);
    });
    return facts;
}

Secret CookieJar::valueOf(const CookieFacts &cookie) const
{
    const auto kept =
        findIf(m_cookies, [&cookie](const Kept &each) { return each.cookie.facts.isSameAs(cookie); });
    return kept ? kept->cookie.value.duplicate() : Secret();
}

void CookieJar::set(Cookie cookie)
{
    const QByteArray domain = cookie.facts.domain;
    if (auto same = findIf(
            m_cookies, [&cookie](const Kept &kept) { return kept.cookie.facts.isSameAs(cookie.facts); })) {
        same->cookie = std::move(cookie);
        return;
    }
    const QDateTime now = cookie.facts.used;
    m_cookies.push_back({std::move(cookie), m_next++});
    evict(domain, now);
}

std::vector<Cookie> CookieJar::remove(const std::vector<CookieFacts> &cookies)
{
    std::vector<Cookie> removed;
    for (const CookieFacts &cookie : cookies) {
        const auto place = std::ranges::find_if(
            m_cookies, [&cookie](const Kept &kept) { return kept.cookie.facts.isSameAs(cookie); });
        if (place == m_cookies.end())
            continue;
        removed.push_back(std::move(place->cookie));
        m_cookies.erase(place);
    }
    return removed;
}

std::vector<Cookie> CookieJar::clear()
{
    std::vector<Cookie> removed;
    for (Kept &kept : m_cookies)
        removed.push_back(std::move(kept.cookie));
    m_cookies.clear();
    return removed;
}

std::optional<CookieRefusal> problemOf(const CookieFacts &cookie, const Secret &value)
{
    const QByteArray name = cookie.name;
    const auto ends = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == ';'; };
    if (std::ranges::any_of(name, ends) || std::ranges::any_of(value.view(), ends) || name.contains('='))
        return CookieRefusal::ControlCharacter;
    if (name.isEmpty() && value.isEmpty())
        return CookieRefusal::Empty;
    if (name.size() + qsizetype(value.size()) > maxCookieBytes)
        return CookieRefusal::TooLong;
    if (!cookie.isHostOnly && isPublicSuffix(cookie.domain))
        return CookieRefusal::PublicSuffix;
    if (cookie.sameSite == SameSite::None && !cookie.isSecure)
        return CookieRefusal::SameSiteNoneNotSecure;
    return prefixProblem(cookie, value, true);
}

} // namespace patlas
