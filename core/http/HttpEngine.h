// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/http/SendingPreferences.h"
#include "core/http/SignedRequest.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace patlas {

struct EngineLimits {
    /// Where neither the request nor its environment says otherwise: for connecting, and once more until the
    /// head of the response is complete.
    std::chrono::milliseconds connectAndWait{30'000};
    std::chrono::milliseconds idle{30'000}; ///< the same: silence allowed between bytes
    /// Idle time after which connections are closed: they keep what was last sent over them, tokens included.
    std::chrono::milliseconds keepAlive{10'000};
    qint64 maxBodyBytes = qint64(4) << 30; ///< larger responses are cut off, with an error that says so
};

/// Sends signed requests with libcurl on its own network thread and streams bodies to files there.
///
/// Redirects are never followed (a 3xx is a response like any other), no cookie is sent or stored but by the
/// request (`SecretPart`, `ReceivedCookies`), nothing is cached. Plain http to another machine is refused
/// unless the request's transport allows it. Certificates and proxy are those of the transport. Cancelling
/// the future aborts the request. Progress: value and range are received and total bytes in KiB (maximum 0
/// while the total is unknown).
class HttpEngine : public QObject {
    Q_OBJECT

public:
    /// Bodies are written to `bodyDirectory`, which is created with mode 0700.
    explicit HttpEngine(QString bodyDirectory, EngineLimits limits = {}, QObject *parent = nullptr);
    ~HttpEngine() override;

    /// From the next request on.
    void setPreferences(const SendingPreferences &preferences);
    QFuture<Exchange> send(SignedRequest request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
