// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/CookieOutcome.h"

#include <QString>

/// What is said of cookies, in the window and elsewhere.
namespace patlas::wording {

/// Why it was not kept, in a sentence.
QString cookieRefused(CookieRefusal why);
/// What keeps a cookie that a person made from being set, in a sentence.
QString cookieProblem(CookieRefusal why);
/// Why the jar is not used; empty where it is.
QString jarNotUsed(CookieUse use);
/// "Secure, HttpOnly, SameSite=Lax"; empty: none.
QString cookieFlags(const CookieFacts &cookie);
/// "example.com and below" or "example.com".
QString cookieHosts(const CookieFacts &cookie);
/// The name for display; a cookie may have none.
QString cookieName(const QByteArray &name);

} // namespace patlas::wording
