// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/DeviceAuthorization.h"
#include "core/authorization/LoopbackRedirect.h"

#include <functional>
#include <memory>

namespace patlas {

/// What a flow takes that is secret. Empty where there is none.
struct SignInSecrets {
    Secret clientSecret;
    Secret password; ///< of the password flow; not kept
};

/// One run of a flow, from the request to a grant. Stores nothing: AuthorizationRepository does. GUI thread.
class SignIn : public QObject {
    Q_OBJECT

public:
    struct Parts {
        HttpEngine &engine; ///< must outlive it
        TransportFor transportFor = {};
        /// Opens an address in the system's browser; false: there is none.
        std::function<bool(const QUrl &)> openPage = {};
        LoopbackLimits limits = {};
        std::chrono::milliseconds second{1000}; ///< for tests, which cannot wait
    };
    explicit SignIn(Parts parts, QObject *parent = nullptr);
    ~SignIn() override;

    /// Call once. InvalidInput for a request that lacks something, Refused with the server's reason, Timeout,
    /// Cancelled; errors of the network unchanged.
    QFuture<Result<Grant>> start(AuthorizationRequest request, SignInSecrets secrets);
    void cancel();

Q_SIGNALS:
    /// The browser was asked to open it; a person can also copy it. With it anyone could begin this sign-in,
    /// but only this Patlas can end it.
    void waitsForBrowser(const QUrl &page);
    void prompted(const patlas::DevicePrompt &prompt);
    void exchanging(); ///< the person is done; the token is being fetched

private:
    void startInBrowser();
    void onCode(const Result<AuthorizationCode> &code);
    void exchange(const AuthorizationCode &code);
    void askWithPassword(const Secret &password);
    void take(QFuture<Result<TokenAnswer>> asking);
    void finish(Result<Grant> grant);
    QUrl pageFor(const Secret &state) const;
    Result<void> checkIssuer(const QString &issuer) const;

    const Parts m_parts;
    TokenEndpoint m_tokens;
    AuthorizationRequest m_request;
    TokenClient m_client;
    Secret m_verifier;
    std::unique_ptr<LoopbackRedirect> m_redirect;
    std::unique_ptr<DeviceAuthorization> m_device;
    QPromise<Result<Grant>> m_promise;
    bool m_isOver = false;
};

} // namespace patlas
