// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"
#include "core/http/SecretBody.h"
#include "core/http/SignedRequest.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace patlas {

class HttpEngine;

/// How an environment is reached, with its certificates and proxy.
using TransportFor = std::function<QFuture<Result<std::shared_ptr<Transport>>>(const QString &environmentId)>;

/// What an endpoint responded, of at most 1 MiB. Its body may be secret.
struct EndpointResponse {
    int status = 0;
    std::shared_ptr<const SecretBody> body;
};

/// Reaches the endpoints of an authorization server: through the environment's proxy and with its
/// authorities, and with its client certificate and other address only where the endpoint is at the
/// environment's own origin. Only https, or http on this machine. No redirect is followed; nothing is
/// recorded. GUI thread.
class EndpointClient : public QObject {
    Q_OBJECT

public:
    /// `engine` must outlive it. Without `transportFor` the system's settings apply.
    EndpointClient(HttpEngine &engine, TransportFor transportFor, QObject *parent = nullptr);
    ~EndpointClient() override; ///< cancels

    QFuture<Result<EndpointResponse>> get(const QString &environmentId, const QUrl &url);
    /// A form; `authorization`: the value of that header after "Basic ", or empty.
    QFuture<Result<EndpointResponse>> post(const QString &environmentId, const QUrl &url, Secret form,
                                           Secret authorization = {});
    void cancel(); ///< whatever is on its way

private:
    QFuture<Result<EndpointResponse>> send(const QString &environmentId, SignedRequest request);
    QFuture<Result<EndpointResponse>> sendThrough(std::shared_ptr<const Transport> transport,
                                                  SignedRequest request);

    HttpEngine &m_engine;
    const TransportFor m_transportFor;
    std::vector<QFuture<Exchange>> m_open;
};

} // namespace patlas
