// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/EventLog.h"
#include "core/http/Exchange.h"

#include <QMutex>

#include <functional>

namespace patlas {

/// The part of a response that has arrived. Credentials in it are redacted.
struct PartialResponse {
    int status = 0; ///< 0: not even the status line has arrived
    QByteArray reason;
    HeaderList headers;
    QByteArray contentType;
    QString bodyPath; ///< empty while no byte of the body has arrived
    qint64 bodySize = 0; ///< bytes in the file
    QByteArray protocol = {}; ///< as in Exchange
    Arrivals arrivals = {}; ///< of a stream (StreamForm); the last of them
};

/// The progress of a request: what is waited for before it is sent, set by the pipeline, and of the response
/// what has arrived, set by the network thread. Read before the response is complete. Thread-safe.
class ResponseProgress {
public:
    void tell(PartialResponse part);
    void tellSize(const QString &bodyPath, qint64 bodySize);
    PartialResponse part() const;
    /// A sentence for the person, such as "Waiting for the keychain…"; empty once the request is on its way.
    void setWaiting(const QString &sentence);
    QString waiting() const;

    /// By the network thread, once a stream began and again when it ended (with null): what ends it so that
    /// what came is kept. It is called on the thread of `stop`, and must not block.
    void setStop(std::function<void()> stop);
    /// Has a stream end. False: it is none, has ended, or was told already.
    bool stop();

private:
    static constexpr qsizetype mostArrivals = 20'000;

    mutable QMutex m_mutex;
    PartialResponse m_part;
    QString m_waiting;
    std::function<void()> m_stop;
};

} // namespace patlas
