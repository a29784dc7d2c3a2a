// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/Sending.h"

#include "core/pipeline/RequestPipeline.h"

namespace patlas {

namespace {
// Answers that are quicker are shown once, whole.
constexpr std::chrono::milliseconds betweenLooks{50};
} // namespace

Sending::Sending(RequestPipeline &pipeline, QObject *parent)
    : QObject(parent)
    , m_pipeline(pipeline)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Sending::finish);
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (const ArrivedPart part = m_arrival->part(); part.bodySize > 0)
            Q_EMIT arriving(part);
    });
}

void Sending::start(const RequestDraft &draft, const PreflightReport &report,
                    std::shared_ptr<const Catalog> catalog)
{
    if (m_running)
        return;
    m_running = true;
    m_answer = {draft, report, std::move(catalog), {}};
    // What an answer that never comes is shown with.
    m_answer.exchange.started = QDateTime::currentDateTimeUtc();
    m_answer.exchange.request.method = report.method;
    m_answer.exchange.request.url = report.url;
    m_answer.exchange.request.headers = report.headers;
    m_answer.exchange.request.operationId = draft.operationId;
    m_answer.exchange.request.environmentId = draft.environmentId;
    Q_EMIT started();
    m_arrival = std::make_shared<Arrival>();
    m_watcher.setFuture(m_pipeline.send(draft, report, m_arrival));
    m_look.start();
}

void Sending::cancel()
{
    if (!m_running)
        return;
    m_watcher.cancel();
    // The person is free at once; the pipeline winds up by itself.
    finish();
}

void Sending::finish()
{
    if (!m_running)
        return;
    m_running = false;
    m_look.stop();
    const QFuture<Exchange> future = m_watcher.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        m_answer.exchange = future.result();
    } else {
        m_answer.exchange.error = Error{ErrorKind::Cancelled,
                                        tr("The request was cancelled."),
                                        tr("It may have reached the service before that."),
                                        {},
                                        {}};
    }
    m_watcher.setFuture(QFuture<Exchange>());
    Q_EMIT finished(m_answer);
}

} // namespace patlas

#include "moc_Sending.cpp"
