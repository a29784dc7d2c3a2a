// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRequest.h"
#include "core/authorization/EndpointClient.h"
#include "core/authorization/FormBody.h"
#include "core/authorization/TokenResponse.h"

namespace patlas {

/// A client at the token endpoint, with its secret.
struct TokenClient {
    QString environmentId;
    QUrl url;
    QString id;
    ClientAuthentication authentication = ClientAuthentication::None;
    Secret secret = {};
};

TokenClient tokenClientOf(const AuthorizationRequest &request, const Secret &clientSecret);

/// Exchanges what a flow has for tokens (RFC 6749 3.2). GUI thread.
class TokenEndpoint : public QObject {
    Q_OBJECT

public:
    TokenEndpoint(HttpEngine &engine, TransportFor transportFor, QObject *parent = nullptr);

    /// `form`: the grant without the client, which is added. The result's error: there was no response.
    QFuture<Result<TokenAnswer>> ask(const TokenClient &client, FormBody form, const QStringList &scopes);
    QFuture<Result<TokenAnswer>> refresh(const TokenClient &client, const Secret &refreshToken,
                                         const QStringList &scopes);
    QFuture<Result<TokenAnswer>> clientCredentials(const TokenClient &client, const QStringList &scopes,
                                                   FormBody extra = {});

    /// The same client at another endpoint, such as the one for devices.
    QFuture<Result<EndpointResponse>> post(const TokenClient &client, const QUrl &url, FormBody form);
    EndpointClient &endpoint() { return m_endpoint; }

private:
    EndpointClient m_endpoint;
};

} // namespace patlas
