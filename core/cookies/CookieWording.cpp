// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cookies/CookieWording.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace patlas::wording {

namespace {

struct CookieText {
    Q_DECLARE_TR_FUNCTIONS(patlas::Cookies)
};

} // namespace

QString cookieRefused(CookieRefusal why)
{
    switch (why) {
    case CookieRefusal::ControlCharacter:
        return CookieText::tr("Not kept: it contains a control character.");
    case CookieRefusal::Empty:
        return CookieText::tr("Not kept: it has neither a name nor a value.");
    case CookieRefusal::TooLong:
        return CookieText::tr("Not kept: name and value have more than 4096 bytes.");
    case CookieRefusal::DomainNotAscii:
        return CookieText::tr("Not kept: its Domain is not written in ASCII.");
    case CookieRefusal::PublicSuffix:
        return CookieText::tr("Not kept: its Domain is a public suffix, below which anyone can have a host.");
    case CookieRefusal::OtherDomain:
        return CookieText::tr("Not kept: its Domain is neither the host that set it nor above it.");
    case CookieRefusal::SecureOverPlainHttp:
        return CookieText::tr("Not kept: it is Secure, and came over http from another machine.");
    case CookieRefusal::HidesSecureCookie:
        return CookieText::tr(
            "Not kept: it came over http and would stand before a Secure cookie of that name.");
    case CookieRefusal::SameSiteNoneNotSecure:
        return CookieText::tr("Not kept: SameSite=None needs Secure.");
    case CookieRefusal::SecurePrefix:
        return CookieText::tr("Not kept: a name that begins with __Secure- needs Secure.");
    case CookieRefusal::HostPrefix:
        return CookieText::tr(
            "Not kept: a name that begins with __Host- needs Secure and Path=/, and no Domain.");
    case CookieRefusal::PrefixInValue:
        return CookieText::tr("Not kept: it has no name, and its value begins like __Secure- or __Host-.");
    }
    return {};
}

QString cookieProblem(CookieRefusal why)
{
    switch (why) {
    case CookieRefusal::ControlCharacter:
        return CookieText::tr("Name and value must have no “;” and no control characters, the name no “=”.");
    case CookieRefusal::Empty:
        return CookieText::tr("Type a name.");
    case CookieRefusal::TooLong:
        return CookieText::tr("Name and value may have 4096 bytes together.");
    case CookieRefusal::PublicSuffix:
        return CookieText::tr("Anyone can have a host below this domain. Name a host.");
    case CookieRefusal::SameSiteNoneNotSecure:
        return CookieText::tr("SameSite=None needs Secure.");
    case CookieRefusal::SecurePrefix:
        return CookieText::tr("A name that begins with __Secure- needs Secure.");
    case CookieRefusal::HostPrefix:
        return CookieText::tr(
            "A name that begins with __Host- needs Secure and the path /, and is for one host only.");
    case CookieRefusal::PrefixInValue:
        return CookieText::tr("Without a name, the value must not begin like __Secure- or __Host-.");
    case CookieRefusal::DomainNotAscii:
    case CookieRefusal::OtherDomain:
    case CookieRefusal::SecureOverPlainHttp:
    case CookieRefusal::HidesSecureCookie:
        break; // only of what a service sets
    }
    return {};
}

QString jarNotUsed(CookieUse use)
{
    switch (use) {
    case CookieUse::NoJar:
    case CookieUse::Jar:
        return {};
    case CookieUse::OwnHeader:
        return CookieText::tr(
            "No cookie of the jar was sent, because the request has a Cookie header of its own.");
    case CookieUse::OffForRequest:
        return CookieText::tr("Cookies are switched off for this request: none was sent, none is kept.");
    case CookieUse::OffForEnvironment:
        return CookieText::tr("Cookies are switched off for this environment: none was sent, none is kept.");
    case CookieUse::OffForHost:
        return CookieText::tr("Cookies are switched off for this host: none was sent, none is kept.");
    case CookieUse::OtherSite:
        return CookieText::tr("The address is on another site than its environment, so that no cookie was "
                              "sent and none is kept.");
    case CookieUse::OtherEnvironment:
        return CookieText::tr(
            "The address is that of another environment, so that no cookie was sent and none is kept.");
    }
    return {};
}

QString cookieFlags(const CookieFacts &cookie)
{
    QStringList flags;
    if (cookie.isSecure)
        flags.append(u"Secure"_s);
    if (cookie.isHttpOnly)
        flags.append(u"HttpOnly"_s);
    switch (cookie.sameSite) {
    case SameSite::Unset:
        break;
    case SameSite::None:
        flags.append(u"SameSite=None"_s);
        break;
    case SameSite::Lax:
        flags.append(u"SameSite=Lax"_s);
        break;
    case SameSite::Strict:
        flags.append(u"SameSite=Strict"_s);
        break;
    }
    return flags.join(u", "_s);
}

QString cookieHosts(const CookieFacts &cookie)
{
    const QString domain = isolated(QString::fromUtf8(cookie.domain));
    return cookie.isHostOnly ? domain : CookieText::tr("%1 and below").arg(domain);
}

QString cookieName(const QByteArray &name)
{
    return name.isEmpty() ? CookieText::tr("(no name)") : isolated(QString::fromUtf8(name));
}

} // namespace patlas::wording
