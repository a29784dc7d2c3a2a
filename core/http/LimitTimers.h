// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"

#include <QObject>
#include <QTimer>

namespace patlas {

/// Which limit ended a request.
enum class TimeLimit { Whole, Connect, Response, Silence };

/// Watches the limits of one request in progress. Lives on the network thread.
class LimitTimers : public QObject {
    Q_OBJECT

public:
    using Milliseconds = std::chrono::milliseconds;

    explicit LimitTimers(QObject *parent = nullptr);

    /// The request begins. `limits`: every one is set. Silence is allowed for `response` until the head is
    /// complete, so that a head which comes byte by byte has an end as well.
    void start(const TimeLimits &limits, Milliseconds response);
    void noteConnected();
    void noteSent(); ///< a part of the request, or an interim response came
    void noteHead(bool isStream); ///< the response's head is complete
    void noteBody();
    void stop();
    Milliseconds limit(TimeLimit which) const;

Q_SIGNALS:
    void expired(patlas::TimeLimit which);

private:
    TimeLimits m_limits;
    Milliseconds m_response{0};
    QTimer m_whole{this};
    QTimer m_connect{this};
    QTimer m_silence{this};
    bool m_isConnected = false;
    bool m_hasHead = false;
};

} // namespace patlas
