// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckedResponse.h"
#include "core/collection/RunReport.h"
#include "core/session/RunContext.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace patlas {

class RequestPipeline;

/// One request of a run on its way: it is sent, its response opened, and its checks run. Whoever destroys it
/// earlier cancels it. GUI thread.
class RunningRequest : public QObject {
    Q_OBJECT

public:
    /// `begun`: what is known of the result. `keepsResponse`: others take values from it.
    RunningRequest(RequestResult begun, const PlannedRequest &request, bool keepsResponse,
                   QObject *parent = nullptr);
    ~RunningRequest() override;

    /// Ends at once where it cannot be sent.
    void start(RequestPipeline &pipeline, const PreparedRequest &prepared);

    const RequestResult &result() const { return m_result; }
    /// Nothing: none came, or none is kept.
    const std::optional<CheckedResponse> &response() const { return m_response; }

Q_SIGNALS:
    void finished();

private:
    void received(const Exchange &exchange);
    void runChecksOf(const CheckedResponse &response);
    void take(const std::vector<CheckResult> &checks);

    RequestResult m_result;
    const QStringList m_checks;
    const std::vector<qsizetype> m_checkLines;
    const bool m_keepsResponse;
    Variables m_variables;
    QFuture<Exchange> m_exchange;
    std::optional<CheckedResponse> m_response;
};

/// The first thing that speaks against sending it; null: nothing does.
const Finding *reasonIn(const PreflightReport &report);

} // namespace patlas
