// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Connection.h"
#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace patlas {

class Arrival;
class HistoryRepository;
class HttpEngine;
class TokenRepository;

/// The one road of a request: draft -> preflight -> signed -> exchange -> history. GUI thread, never blocks
/// it.
class RequestPipeline : public QObject {
    Q_OBJECT

public:
    RequestPipeline(TokenRepository &tokens, HttpEngine &engine, HistoryRepository &history,
                    QObject *parent = nullptr);
    ~RequestPipeline() override;

    /// How an environment is reached, with its certificates and proxy. Without it every environment is
    /// reached as the system says.
    using RouteTo = std::function<QFuture<Result<std::shared_ptr<Route>>>(const QString &environmentId)>;
    void setRoutes(RouteTo routeTo);

    /// Reads the secrets that the report places, signs, sends, records. A keychain failure is an exchange
    /// with an error and without an answer. Cancelling works in every phase. Marks tokens as used, and as
    /// revoked or expired elsewhere when a 401 shows it. `arrival` is told of the answer while it comes.
    QFuture<Exchange> send(const RequestDraft &draft, const PreflightReport &report,
                           std::shared_ptr<Arrival> arrival = {});

Q_SIGNALS:
    /// Also emitted for exchanges that failed; after the history row was queued.
    void exchanged(const patlas::Exchange &exchange);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
