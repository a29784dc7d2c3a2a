// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRequest.h"
#include "core/authorization/EndpointClient.h"

namespace patlas {

/// What an authorization server says about itself (OpenID Connect Discovery, RFC 8414).
struct DiscoveredServer {
    QString issuer;
    QUrl authorizationUrl; ///< these three: empty where it has none
    QUrl tokenUrl;
    QUrl deviceAuthorizationUrl;
    QStringList scopes;
    std::vector<GrantKind> kinds; ///< that it offers and Patlas can do
    std::vector<ClientAuthentication> clientAuthentications; ///< None only where it says so
    bool takesChallenge = true; ///< false: it says that it does not take S256
    bool issuerIsSent = false; ///< RFC 9207
};

/// The addresses, issuer and nothing else of `request` are set to those of the server.
void apply(const DiscoveredServer &server, AuthorizationRequest &request);

/// Reads the document of a server. `address`: of the document, which `issuer` has to lead to.
Result<DiscoveredServer> readDiscovery(std::string_view document, const QUrl &address);

/// Fetches and reads it. `address`: of the document, or the issuer, to which the well-known path is added.
QFuture<Result<DiscoveredServer>> discover(EndpointClient &client, const QString &environmentId,
                                           const QUrl &address);

} // namespace patlas
