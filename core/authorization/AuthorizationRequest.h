// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <vector>

namespace patlas {

/// How a token is got (RFC 6749, RFC 8628). The implicit flow is not among them: it hands the token to the
/// browser (RFC 9700 2.1.2).
enum class GrantKind { AuthorizationCode, ClientCredentials, DeviceCode, Password };

/// How the client proves who it is, at the token endpoint.
enum class ClientAuthentication {
    None, ///< a public client: only its id is sent
    Basic, ///< client_secret_basic
    Post, ///< client_secret_post
};

/// Everything about a flow that is no secret.
struct AuthorizationRequest {
    QString environmentId; ///< through whose proxy, and with whose authorities, the endpoints are reached
    GrantKind kind = GrantKind::AuthorizationCode;
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QUrl refreshUrl; ///< empty: the same as `tokenUrl`
    QUrl deviceAuthorizationUrl;
    QString clientId;
    ClientAuthentication clientAuthentication = ClientAuthentication::None;
    QStringList scopes; ///< asked for
    /// Such as "audience" or "resource". To the authorization and the token endpoint alike; those that the
    /// flow itself sets are left out.
    std::vector<std::pair<QString, QString>> extraParameters;
    QString issuer; ///< of a discovered server, compared with `iss` (RFC 9207); empty: not known
    bool issuerIsSent = false; ///< the server says that it sends `iss`: without it nothing is taken
    /// Path of the redirect; empty: a random one. For servers that compare it with a registered one.
    QString redirectPath;
    quint16 redirectPort = 0; ///< 0: any that is free (RFC 8252 7.3)
    QString userName; ///< of the password flow
    /// The password flow gives Patlas the person's password; only after a warning.
    bool isPasswordAllowed = false;
};

/// https, or http on this machine; with a host, without user name and fragment.
bool isAllowedEndpoint(const QUrl &url);

/// InvalidInput if anything is missing for the flow, or an endpoint is not allowed.
Result<void> checkRequest(const AuthorizationRequest &request, bool hasClientSecret);

/// As the database and the records of secrets name them; nothing else depends on it.
QString nameOf(GrantKind kind);
QString nameOf(ClientAuthentication authentication);
GrantKind grantKindNamed(const QString &name);
ClientAuthentication clientAuthenticationNamed(const QString &name);

} // namespace patlas
