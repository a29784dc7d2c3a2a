// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/SignIn.h"
#include "core/http/HttpEngine.h"
#include "tests/core/authorization/Browser.h"
#include "tests/support/AuthorizationServer.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>

namespace patlas::test {

using namespace Qt::StringLiterals;

inline QString textIn(const Secret &secret)
{
    return QString::fromUtf8(secret.view().data(), qsizetype(secret.size()));
}

/// A server, an engine and a browser.
struct SignInGround {
    SignInGround()
        : engine(directory.path())
    {
    }

    AuthorizationRequest request(GrantKind kind = GrantKind::AuthorizationCode) const
    {
        AuthorizationRequest made;
        made.environmentId = u"staging"_s;
        made.kind = kind;
        made.authorizationUrl = server.url(u"/authorize?tenant=a%26b"_s);
        made.tokenUrl = server.url(u"/token"_s);
        made.deviceAuthorizationUrl = server.url(u"/device"_s);
        made.clientId = server.clientId;
        made.scopes = {u"read"_s, u"write"_s};
        return made;
    }

    SignIn::Parts parts()
    {
        SignIn::Parts made{engine};
        made.openPage = [this](const QUrl &url) { return browser.open(url); };
        made.second = std::chrono::milliseconds(20);
        return made;
    }

    Result<Grant> run(const AuthorizationRequest &wanted, SignInSecrets secrets = {})
    {
        SignIn signIn(parts());
        return waitFor(signIn.start(wanted, std::move(secrets)));
    }

    /// A secret of the client, proved in one of the two ways.
    Result<Grant> runAs(const char *secret, ClientAuthentication authentication,
                        GrantKind kind = GrantKind::AuthorizationCode)
    {
        AuthorizationRequest wanted = request(kind);
        wanted.clientAuthentication = authentication;
        SignInSecrets secrets;
        secrets.clientSecret = Secret::copyOf(secret);
        return run(wanted, std::move(secrets));
    }

    QTemporaryDir directory;
    AuthorizationServer server;
    HttpEngine engine;
    Browser browser;
};

} // namespace patlas::test
