// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RunningRequest.h"

#include "core/base/Then.h"
#include "core/collection/CheckRun.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/secret/TokenRedaction.h"

#include <algorithm>

namespace patlas {

const Finding *reasonIn(const PreflightReport &report)
{
    if (const Finding *refusal = report.expectedRefusal())
        return refusal;
    const auto blocking = std::ranges::find_if(
        report.findings, [](const Finding &finding) { return finding.severity == Severity::Blocking; });
    if (blocking != report.findings.end())
        return &*blocking;
    // It goes without what the file says.
    return report.finding(FindingKind::CredentialTyped);
}

RunningRequest::RunningRequest(RequestResult begun, const PlannedRequest &request, bool keepsResponse,
                               QObject *parent)
    : QObject(parent)
    , m_result(std::move(begun))
    , m_checks(request.definition.checks)
    , m_checkLines(request.checkLines)
    , m_keepsResponse(keepsResponse)
{
}

RunningRequest::~RunningRequest()
{
    m_exchange.cancel();
}

void RunningRequest::start(RequestPipeline &pipeline, const PreparedRequest &prepared)
{
    m_result.method = prepared.report.method;
    if (prepared.report.verdict == Verdict::CannotBeSent || !prepared.problem.isEmpty()) {
        const Finding *reason = reasonIn(prepared.report);
        m_result.error = !prepared.problem.isEmpty() ? prepared.problem
            : reason                                 ? reason->sentence
                                                     : QString();
        Q_EMIT finished();
        return;
    }
    m_variables = prepared.variables;
    m_exchange = pipeline.send(prepared.resolved.draft, prepared.report);
    then(m_exchange, this, [this](const Exchange &exchange) { received(exchange); });
}

void RunningRequest::received(const Exchange &exchange)
{
    m_result.url = exchange.request.url.toString();
    m_result.status = exchange.status;
    m_result.durationMs = exchange.timings.totalMs;
    if (exchange.error)
        m_result.error = exchange.error->message();
    then(CheckedResponse::open(exchange, this), this,
         [this](const CheckedResponse &response) { runChecksOf(response); });
}

void RunningRequest::runChecksOf(const CheckedResponse &response)
{
    // Each holds a file open.
    if (m_keepsResponse)
        m_response = response;
    if (response.exchange.error || m_checks.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    then(runChecks(m_checks, response, m_variables), this,
         [this](const std::vector<CheckResult> &checks) { take(checks); });
}

void RunningRequest::take(const std::vector<CheckResult> &checks)
{
    for (std::size_t i = 0; i < checks.size(); ++i) {
        CheckResult told = checks[i];
        // A report is kept, and a file may say more than it should.
        told.text = redactTokens(told.text);
        told.sentence = redactTokens(told.sentence);
        m_result.checks.push_back({int(m_checkLines[i]), told});
    }
    Q_EMIT finished();
}

} // namespace patlas

#include "moc_RunningRequest.cpp"
