// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RequestRunner.h"

#include "core/pipeline/RequestPipeline.h"

namespace patlas {

namespace {
// Faster responses are shown once, when complete.
constexpr std::chrono::milliseconds betweenLooks{50};
} // namespace

RequestRunner::RequestRunner(RequestPipeline &pipeline, QObject *parent)
    : QObject(parent)
    , m_pipeline(pipeline)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int value) {
        // A watcher tells of 0 as soon as it has a future.
        if (value > 0 || m_watcher.progressMaximum() > 0)
            Q_EMIT progressed(value, m_watcher.progressMaximum());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RequestRunner::finish);
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &RequestRunner::look);
}

void RequestRunner::look()
{
    if (const QString waiting = m_progress->waiting(); waiting != m_waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged();
    }
    const PartialResponse part = m_progress->part();
    // A stream may begin long before its first event.
    if (part.bodySize > 0 || (part.status != 0 && streamFormOf(part.contentType)))
        Q_EMIT partialReceived(part);
}

void RequestRunner::start(const RequestDraft &draft, const RequestDraft &resolved,
                          const PreflightReport &report)
{
    if (m_running)
        return;
    m_running = true;
    m_waiting.clear();
    m_record = {draft, resolved, report, {}, {}};
    // Shown if no response arrives.
    m_record.exchange.started = QDateTime::currentDateTimeUtc();
    m_record.exchange.request.method = report.method;
    m_record.exchange.request.url = report.url;
    m_record.exchange.request.headers = report.headers;
    m_record.exchange.request.operationId = draft.operationId;
    m_record.exchange.request.environmentId = draft.environmentId;
    m_progress = std::make_shared<ResponseProgress>();
    Q_EMIT started();
    m_watcher.setFuture(m_pipeline.send(resolved, report, m_progress));
    m_look.start();
}

void RequestRunner::cancel()
{
    if (!m_running || m_progress->stop())
        return;
    m_watcher.cancel();
    // Finish at once for the user; the pipeline ends in the background.
    finish();
}

void RequestRunner::finish()
{
    if (!m_running)
        return;
    m_running = false;
    m_look.stop();
    m_record.arrivals = m_progress->part().arrivals;
    const QFuture<Exchange> future = m_watcher.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        m_record.exchange = future.result();
    } else {
        m_record.exchange.error = Error{ErrorKind::Cancelled,
                                        tr("The request was cancelled."),
                                        tr("It may have reached the service before that."),
                                        {},
                                        {}};
    }
    m_watcher.setFuture(QFuture<Exchange>());
    Q_EMIT finished(m_record);
}

} // namespace patlas

#include "moc_RequestRunner.cpp"
