// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/AuthorizationRequest.h"

#include "core/base/VisibleText.h"
#include "core/http/Origin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct RequestText {
    Q_DECLARE_TR_FUNCTIONS(patlas::AuthorizationRequest)
};

Failure missing(const QString &what)
{
    return failure(ErrorKind::InvalidInput, what, RequestText::tr("Nothing was sent."),
                   RequestText::tr("Fill it in, or choose another way to sign in."));
}

Result<void> checkEndpoint(const QUrl &url, const QString &name)
{
    if (url.isEmpty())
        return missing(RequestText::tr("The %1 is missing.").arg(name));
    if (isAllowedEndpoint(url))
        return {};
    return failure(
        ErrorKind::InvalidInput,
        RequestText::tr("The %1 %2 cannot be used.").arg(name, isolated(url.toDisplayString())),
        RequestText::tr("It must begin with https, or be on this machine, and have neither a user name nor "
                        "a fragment: secrets are sent there. Nothing was sent."),
        RequestText::tr("Check the address."));
}

} // namespace

bool isAllowedEndpoint(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

Result<void> checkRequest(const AuthorizationRequest &request, bool hasClientSecret)
{
    if (request.clientId.isEmpty())
        return missing(RequestText::tr("The client id is missing."));
    if (request.clientAuthentication != ClientAuthentication::None && !hasClientSecret)
        return missing(RequestText::tr("The client secret is missing."));
    if (request.kind == GrantKind::ClientCredentials && !hasClientSecret)
        return missing(RequestText::tr("Without a client secret a client cannot sign in as itself."));
    if (request.kind == GrantKind::Password && !request.isPasswordAllowed)
        return failure(ErrorKind::InvalidInput,
                       RequestText::tr("Signing in with a password was not allowed."),
                       RequestText::tr("Patlas would see the password itself. Nothing was sent."),
                       RequestText::tr("Prefer another way to sign in, or allow it."));
    if (request.kind == GrantKind::Password && request.userName.isEmpty())
        return missing(RequestText::tr("The user name is missing."));
    const bool isScope = std::all_of(request.scopes.begin(), request.scopes.end(), [](const QString &scope) {
        return !scope.isEmpty() && std::all_of(scope.begin(), scope.end(), [](QChar c) {
            return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; // RFC 6749 3.3
        });
    });
    if (!isScope)
        return missing(RequestText::tr("A scope has a character that scopes cannot have."));
    if (!request.redirectPath.isEmpty() && !request.redirectPath.startsWith(u'/'))
        return missing(RequestText::tr("The path of the redirect must begin with a slash."));
    if (const auto token = checkEndpoint(request.tokenUrl, RequestText::tr("token address")); !token)
        return token;
    if (!request.refreshUrl.isEmpty()) {
        if (const auto refresh = checkEndpoint(request.refreshUrl, RequestText::tr("refresh address"));
            !refresh)
            return refresh;
    }
    if (request.kind == GrantKind::AuthorizationCode)
        return checkEndpoint(request.authorizationUrl, RequestText::tr("sign-in address"));
    if (request.kind == GrantKind::DeviceCode)
        return checkEndpoint(request.deviceAuthorizationUrl, RequestText::tr("device address"));
    return {};
}

QString nameOf(GrantKind kind)
{
    switch (kind) {
    case GrantKind::AuthorizationCode:
        return u"authorization-code"_s;
    case GrantKind::ClientCredentials:
        return u"client-credentials"_s;
    case GrantKind::DeviceCode:
        return u"device-code"_s;
    case GrantKind::Password:
        return u"password"_s;
    }
    return {};
}

QString nameOf(ClientAuthentication authentication)
{
    switch (authentication) {
    case ClientAuthentication::None:
        return u"none"_s;
    case ClientAuthentication::Basic:
        return u"basic"_s;
    case ClientAuthentication::Post:
        return u"post"_s;
    }
    return {};
}

GrantKind grantKindNamed(const QString &name)
{
    for (const GrantKind kind : {GrantKind::ClientCredentials, GrantKind::DeviceCode, GrantKind::Password}) {
        if (name == nameOf(kind))
            return kind;
    }
    return GrantKind::AuthorizationCode;
}

ClientAuthentication clientAuthenticationNamed(const QString &name)
{
    for (const ClientAuthentication each : {ClientAuthentication::Basic, ClientAuthentication::Post}) {
        if (name == nameOf(each))
            return each;
    }
    return ClientAuthentication::None;
}

} // namespace patlas
