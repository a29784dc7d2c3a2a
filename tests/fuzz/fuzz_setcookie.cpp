// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieHosts.h"
#include "core/cookies/CookieJar.h"
#include "core/cookies/SetCookie.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>

using patlas::CookieFacts;
using patlas::CookieOutcome;
using patlas::CookieRequest;

namespace {

const char *const hosts[] = {"shop.example.com", "a.b.co.uk", "127.0.0.1", "localhost", "::1",
                             "github.io",        "com",       "x"};

void check(bool holds)
{
    if (!holds)
        abort();
}

bool isOneLine(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// Of the first byte: who asked, and how.
CookieRequest requestOf(std::uint8_t byte)
{
    CookieRequest request;
    request.host = hosts[byte % std::size(hosts)];
    request.path = byte & 0x08 ? "/orders/list" : "/";
    request.isTrusted = byte & 0x10;
    request.isCrossSite = byte & 0x20;
    request.isSafe = byte & 0x40;
    return request;
}

void checkRead(QByteArrayView line, const QDateTime &now)
{
    const auto read = patlas::readSetCookie(line, now);
    if (!read)
        return;
    check(read->name.size() + qsizetype(read->value.size()) <= patlas::maxCookieBytes);
    check(!read->name.isEmpty() || read->value.size() > 0);
    check(isOneLine(read->name) && isOneLine({read->value.view().data(), qsizetype(read->value.size())}));
    check(read->name == patlas::cookieNameIn(line) && !read->name.contains('=') && !read->name.contains(';'));
    check(read->domain == read->domain.toLower() && (read->path.isEmpty() || read->path.startsWith('/')));
    check(!read->expires || *read->expires <= patlas::latestExpiry(now));
}

/// Of what a jar holds, whatever was received.
void checkKept(const CookieFacts &kept, const CookieRequest &request, const QDateTime &now)
{
    check(kept.path.startsWith('/') || kept.path.isEmpty());
    check(kept.isHostOnly ? kept.domain == request.host : patlas::domainMatches(request.host, kept.domain));
    check(kept.isHostOnly || (!patlas::isPublicSuffix(kept.domain) && !patlas::isIpAddress(kept.domain)));
    check(!kept.isSecure || request.isTrusted);
    check(kept.sameSite != patlas::SameSite::None || kept.isSecure);
    check(!kept.expires || *kept.expires > now);
    const QByteArray name = kept.name.toLower();
    check(!name.startsWith("__secure-") || kept.isSecure);
    check(!name.startsWith("__host-") || (kept.isSecure && kept.isHostOnly && kept.path == "/"));
}

} // namespace

/// The first byte says who asked; the rest are Set-Cookie lines, parted by line ends: each is refused with a
/// reason or kept by the rules, and what is kept goes only where it may.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const CookieRequest request = requestOf(data[0]);
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'767'268'800).toUTC();
    patlas::CookieJar jar;
    std::size_t most = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        checkRead(line, now);
        const CookieOutcome outcome = jar.receive(line, request, now);
        check((outcome.what == CookieOutcome::What::Refused) == outcome.refusal.has_value());
        most += outcome.what == CookieOutcome::What::Added ? 1 : 0;
    }
    const std::vector<CookieFacts> all = jar.all(now);
    check(all.size() <= std::min(most, patlas::CookieJar::maxOfDomain * 4));
    for (const CookieFacts &kept : all)
        checkKept(kept, request, now);

    for (int other = 0; other < 256; other += 3) {
        const CookieRequest elsewhere = requestOf(std::uint8_t(other));
        const std::vector<patlas::Cookie> sent = jar.take(elsewhere, now);
        check(sent.size() == patlas::cookiesFor(all, elsewhere, now).size());
        for (const patlas::Cookie &cookie : sent) {
            check(patlas::goesWith(cookie.facts, elsewhere));
            check(jar.valueOf(cookie.facts).view() == cookie.value.view());
        }
    }
    check(jar.remove(all).size() == all.size() && jar.isEmpty());
    return 0;
}
