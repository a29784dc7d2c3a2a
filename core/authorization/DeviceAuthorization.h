// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/TokenEndpoint.h"

#include <QPromise>
#include <QTimer>

#include <chrono>

namespace patlas {

/// What a person enters, and where (RFC 8628 3.3).
struct DevicePrompt {
    QString userCode; ///< of others: may hold any character
    QUrl page; ///< https, or on this machine
    QUrl completePage; ///< the same with the code in it; empty: none
    QDateTime expires; ///< UTC
};

/// The device flow: gets a code for the person to enter on another device, and asks whether they have, as
/// often as the server allows. GUI thread.
class DeviceAuthorization : public QObject {
    Q_OBJECT

public:
    /// `tokens` must outlive it. `second`: for tests, which cannot wait.
    DeviceAuthorization(TokenEndpoint &tokens, std::chrono::milliseconds second, QObject *parent = nullptr);
    ~DeviceAuthorization() override;

    /// Call once. Refused with the server's reason, Timeout when the code has ended.
    QFuture<Result<Grant>> start(const AuthorizationRequest &request, TokenClient client);
    void stop(); ///< asks no more; `start` ends as Cancelled

Q_SIGNALS:
    void prompted(const patlas::DevicePrompt &prompt);

private:
    void onResponse(const Result<EndpointResponse> &response);
    void poll();
    void onAnswer(Result<TokenAnswer> answer);
    void again();
    void finish(Result<Grant> grant);

    TokenEndpoint &m_tokens;
    const std::chrono::milliseconds m_second;
    AuthorizationRequest m_request;
    TokenClient m_client;
    Secret m_deviceCode;
    int m_interval = 5; ///< seconds
    QTimer m_pause;
    QTimer m_end;
    QPromise<Result<Grant>> m_promise;
    bool m_isOver = false;
};

/// The parameters that the request has in addition, but for those that the form has already.
void addExtraParameters(FormBody &form, const AuthorizationRequest &request);

} // namespace patlas
