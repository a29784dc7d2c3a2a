// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/EndpointClient.h"

#include "core/authorization/AuthorizationRequest.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/HttpEngine.h"
#include "core/http/Origin.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxEndpointBody = std::size_t(1) << 20;
constexpr std::chrono::seconds maxEndpointTime{60};

/// The environment's transport as it holds for an endpoint.
std::shared_ptr<const Transport> transportTo(const QUrl &url, const Transport &environment)
{
    auto transport = std::make_shared<Transport>();
    transport->connection = environment.connection;
    transport->proxyPassword = environment.proxyPassword.duplicate();
    transport->home = url;
    if (sameOrigin(url, environment.home)) {
        transport->passphrase = environment.passphrase.duplicate();
    } else {
        transport->connection.connectTo.clear();
        transport->connection.certificateFile.clear();
        transport->connection.keyFile.clear();
    }
    return transport;
}

SignedRequest requestTo(const QByteArray &method, const QUrl &url)
{
    SignedRequest request;
    request.method = method;
    request.url = url;
    request.description.method = method;
    request.description.url = url;
    request.headers = {{"Accept", "application/json"}, {"User-Agent", "Patlas"}};
    request.responseBody = std::make_shared<SecretBody>(maxEndpointBody);
    request.limits.whole = maxEndpointTime;
    return request;
}

} // namespace

EndpointClient::EndpointClient(HttpEngine &engine, TransportFor transportFor, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_transportFor(std::move(transportFor))
{
}

EndpointClient::~EndpointClient()
{
    cancel();
}

void EndpointClient::cancel()
{
    for (QFuture<Exchange> &each : m_open)
        each.cancel();
    m_open.clear();
}

QFuture<Result<EndpointResponse>> EndpointClient::get(const QString &environmentId, const QUrl &url)
{
    return send(environmentId, requestTo("GET", url));
}

QFuture<Result<EndpointResponse>> EndpointClient::post(const QString &environmentId, const QUrl &url,
                                                       Secret form, Secret authorization)
{
    SignedRequest request = requestTo("POST", url);
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.secretBody = std::move(form);
    if (!authorization.isEmpty()) {
        SecretPart part;
        part.name = "Authorization";
        part.prefix = "Basic ";
        part.value = std::move(authorization);
        request.secrets.push_back(std::move(part));
    }
    return send(environmentId, std::move(request));
}

QFuture<Result<EndpointResponse>> EndpointClient::send(const QString &environmentId, SignedRequest request)
{
    if (!isAllowedEndpoint(request.url)) {
        return makeReadyResult<EndpointResponse>(
            failure(ErrorKind::InvalidInput,
                    tr("Nothing was sent to %1.").arg(isolated(request.url.toDisplayString())),
                    tr("Secrets go only to addresses that begin with https, or are on this machine."),
                    tr("Check the address.")));
    }
    // A pool of connections of its own: the environment's are for its own origin.
    request.description.environmentId = environmentId + u"/authorization"_s;
    if (!m_transportFor)
        return sendThrough({}, std::move(request));
    const auto shared = std::make_shared<SignedRequest>(std::move(request));
    return then(m_transportFor(environmentId), this,
                [this, shared](const Result<std::shared_ptr<Transport>> &transport) {
                    if (!transport)
                        return makeReadyResult<EndpointResponse>(tl::make_unexpected(transport.error()));
                    // Not in one call: which argument is evaluated first is open, and one is moved from.
                    auto adapted = transportTo(shared->url, **transport);
                    return sendThrough(std::move(adapted), std::move(*shared));
                });
}

QFuture<Result<EndpointResponse>> EndpointClient::sendThrough(std::shared_ptr<const Transport> transport,
                                                              SignedRequest request)
{
    request.transport = std::move(transport);
    const std::shared_ptr<const SecretBody> body = request.responseBody;
    const QUrl url = request.url;
    std::erase_if(m_open, [](const QFuture<Exchange> &each) { return each.isFinished(); });
    const QFuture<Exchange> sending = m_engine.send(std::move(request));
    m_open.push_back(sending);
    return then(sending, this, [body, url](const Exchange &exchange) -> Result<EndpointResponse> {
        if (exchange.error)
            return tl::make_unexpected(*exchange.error);
        if (exchange.status >= 300 && exchange.status < 400)
            return failure(ErrorKind::Refused,
                           tr("%1 leads to another address.").arg(isolated(url.toDisplayString())),
                           tr("Secrets are not sent on to where a service says, so it was not followed."),
                           tr("Check the address, and enter the one that it leads to if it is right."),
                           QString::number(exchange.status));
        return EndpointResponse{exchange.status, body};
    });
}

} // namespace patlas

#include "moc_EndpointClient.cpp"
