// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// Hosts are lower case and in ASCII, as QUrl gives them; an IPv6 address has no brackets.

namespace patlas {

bool isIpAddress(const QByteArray &host);

/// RFC 6265bis 5.1.3: `host` is `domain`, or is a name below it.
bool domainMatches(const QByteArray &host, const QByteArray &domain);

/// RFC 6265bis 5.1.4. `path` is that of a request, without its query.
bool pathMatches(const QByteArray &path, const QByteArray &cookiePath);

/// Of a cookie that names no path (RFC 6265bis 5.1.4).
QByteArray defaultCookiePath(const QByteArray &requestPath);

/// Whether anyone can register names below it: com, co.uk, github.io. By the list of publicsuffix.org, the
/// newest one of this machine. Any thread.
bool isPublicSuffix(const QByteArray &host);

/// What somebody registered: "example.co.uk" of "www.example.co.uk". The host itself where it is an address
/// or a public suffix. Any thread.
QByteArray registrableDomain(const QByteArray &host);

} // namespace patlas
