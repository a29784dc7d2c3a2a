// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QMutex>

namespace patlas {

/// The part of a response that has arrived. Credentials in it are redacted.
struct PartialResponse {
    int status = 0; ///< 0: not even the status line has arrived
    QByteArray reason;
    HeaderList headers;
    QByteArray contentType;
    QString bodyPath; ///< empty while no byte of the body has arrived
    qint64 bodySize = 0; ///< bytes in the file
};

/// The progress of a response: set by the network thread, read before the response is complete. Thread-safe.
class ResponseProgress {
public:
    void tell(PartialResponse part);
    void tellSize(const QString &bodyPath, qint64 bodySize);
    PartialResponse part() const;

private:
    mutable QMutex m_mutex;
    PartialResponse m_part;
};

} // namespace patlas
