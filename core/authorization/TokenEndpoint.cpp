// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/TokenEndpoint.h"

#include "core/authorization/SecretText.h"
#include "core/base/Then.h"

#include <QDateTime>

namespace patlas {

namespace {

/// client_secret_basic: both encoded as in a form first (RFC 6749 2.3.1).
Secret basicAuthorization(const TokenClient &client)
{
    const QByteArray id = client.id.toUtf8();
    const Secret encodedId = formEncoded({id.constData(), std::size_t(id.size())});
    const Secret encodedSecret = formEncoded(client.secret.view());
    return base64Encoded(joined({encodedId.view(), ":", encodedSecret.view()}).view());
}

} // namespace

TokenClient tokenClientOf(const AuthorizationRequest &request, const Secret &clientSecret)
{
    return {request.environmentId, request.tokenUrl, request.clientId, request.clientAuthentication,
            clientSecret.duplicate()};
}

TokenEndpoint::TokenEndpoint(HttpEngine &engine, TransportFor transportFor, QObject *parent)
    : QObject(parent)
    , m_endpoint(engine, std::move(transportFor))
{
}

QFuture<Result<EndpointResponse>> TokenEndpoint::post(const TokenClient &client, const QUrl &url,
                                                      FormBody form)
{
    Secret authorization;
    if (client.authentication == ClientAuthentication::Basic)
        authorization = basicAuthorization(client);
    else
        form.addText("client_id", client.id);
    if (client.authentication == ClientAuthentication::Post)
        form.add("client_secret", client.secret);
    return m_endpoint.post(client.environmentId, url, form.text(), std::move(authorization));
}

QFuture<Result<TokenAnswer>> TokenEndpoint::ask(const TokenClient &client, FormBody form,
                                                const QStringList &scopes)
{
    return then(post(client, client.url, std::move(form)), this,
                [scopes](const Result<EndpointResponse> &response) -> Result<TokenAnswer> {
                    if (!response)
                        return tl::make_unexpected(response.error());
                    return readTokenResponse(response->status, response->body->view(), scopes,
                                             QDateTime::currentDateTimeUtc());
                });
}

QFuture<Result<TokenAnswer>> TokenEndpoint::refresh(const TokenClient &client, const Secret &refreshToken,
                                                    const QStringList &scopes)
{
    FormBody form;
    form.add("grant_type", "refresh_token");
    form.add("refresh_token", refreshToken);
    return ask(client, std::move(form), scopes);
}

QFuture<Result<TokenAnswer>> TokenEndpoint::clientCredentials(const TokenClient &client,
                                                              const QStringList &scopes, FormBody extra)
{
    extra.add("grant_type", "client_credentials");
    if (!scopes.isEmpty())
        extra.addText("scope", scopes.join(u' '));
    return ask(client, std::move(extra), scopes);
}

} // namespace patlas

#include "moc_TokenEndpoint.cpp"
