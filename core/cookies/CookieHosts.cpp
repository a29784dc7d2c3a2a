// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieHosts.h"

#include <QHostAddress>

#include <libpsl.h>

#include <memory>

namespace patlas {

namespace {

struct FreeList {
    void operator()(psl_ctx_t *list) const { psl_free(list); }
};

/// Read once. It is never changed, so that any thread may ask it.
const psl_ctx_t *suffixList()
{
    // As libcurl does: the newer one of what the system has as a file and what libpsl was built with.
    static const std::unique_ptr<psl_ctx_t, FreeList> list(psl_latest(nullptr));
    return list.get();
}

} // namespace

bool isIpAddress(const QByteArray &host)
{
    return !QHostAddress(QString::fromLatin1(host)).isNull();
}

bool domainMatches(const QByteArray &host, const QByteArray &domain)
{
    if (host == domain)
        return true;
    return !domain.isEmpty() && host.size() > domain.size() && host.endsWith(domain)
        && host[host.size() - domain.size() - 1] == '.' && !isIpAddress(host);
}

bool pathMatches(const QByteArray &path, const QByteArray &cookiePath)
{
    if (!path.startsWith(cookiePath))
        return false;
    return path.size() == cookiePath.size() || cookiePath.endsWith('/') || path[cookiePath.size()] == '/';
}

QByteArray defaultCookiePath(const QByteArray &requestPath)
{
    const qsizetype last = requestPath.lastIndexOf('/');
    return !requestPath.startsWith('/') || last == 0 ? QByteArray("/") : requestPath.left(last);
}

bool isPublicSuffix(const QByteArray &host)
{
    return !isIpAddress(host) && suffixList() && psl_is_public_suffix(suffixList(), host.constData());
}

QByteArray registrableDomain(const QByteArray &host)
{
    if (isIpAddress(host) || !suffixList())
        return host;
    const char *domain = psl_registrable_domain(suffixList(), host.constData()); // within `host`
    return domain ? QByteArray(domain) : host;
}

} // namespace patlas
