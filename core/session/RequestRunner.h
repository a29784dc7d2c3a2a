// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/ResponseProgress.h"
#include "core/preflight/Preflight.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace patlas {

class RequestPipeline;

/// A request with its preflight report and its response.
struct ResponseRecord {
    RequestDraft draft; ///< as typed
    RequestDraft sent; ///< with its variables replaced
    PreflightReport report;
    Exchange exchange;
    Arrivals arrivals = {}; ///< of a stream
};

/// Runs one request at a time.
class RequestRunner : public QObject {
    Q_OBJECT

public:
    explicit RequestRunner(RequestPipeline &pipeline, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    const RequestDraft &draft() const { return m_record.draft; }
    /// What is waited for before the request is sent, in a sentence; empty when it is on its way.
    const QString &waiting() const { return m_waiting; }

    /// Sends the request, which is the draft with its variables replaced. Does nothing while one is running.
    void start(const RequestDraft &draft, const RequestDraft &resolved, const PreflightReport &report);
    /// A stream ends with what came of it; of anything else nothing is kept. The same again of a stream that
    /// does not end: as of anything else.
    void cancel();

Q_SIGNALS:
    void started();
    void waitingChanged();
    void progressed(qint64 receivedKiB, qint64 totalKiB); ///< total 0: unknown
    void partialReceived(const patlas::PartialResponse &part); ///< at intervals, once a part arrived
    void finished(const patlas::ResponseRecord &record);

private:
    void finish();
    void look();

    RequestPipeline &m_pipeline;
    QFutureWatcher<Exchange> m_watcher;
    std::shared_ptr<ResponseProgress> m_progress;
    QTimer m_look; ///< polls what has arrived
    ResponseRecord m_record;
    QString m_waiting;
    bool m_running = false;
};

} // namespace patlas
