// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Arrival.h"
#include "core/preflight/Preflight.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace patlas {

class RequestPipeline;

/// A request together with what preflight said of it and what came back.
struct Answer {
    RequestDraft draft;
    PreflightReport report; ///< points into `catalog`
    std::shared_ptr<const Catalog> catalog;
    Exchange exchange;
};

/// The one request that is under way, if any.
class Sending : public QObject {
    Q_OBJECT

public:
    explicit Sending(RequestPipeline &pipeline, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    const RequestDraft &draft() const { return m_answer.draft; }

    /// Does nothing while one is running.
    void start(const RequestDraft &draft, const PreflightReport &report,
               std::shared_ptr<const Catalog> catalog);
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(qint64 receivedKiB, qint64 totalKiB); ///< total 0: not known
    void arriving(const patlas::ArrivedPart &part); ///< now and then, once there is some of a body
    void finished(const patlas::Answer &answer);

private:
    void finish();

    RequestPipeline &m_pipeline;
    QFutureWatcher<Exchange> m_watcher;
    std::shared_ptr<Arrival> m_arrival;
    QTimer m_look; ///< at what has arrived
    Answer m_answer;
    bool m_running = false;
};

} // namespace patlas
