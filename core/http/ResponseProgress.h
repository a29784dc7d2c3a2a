// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QMutex>

namespace patlas {

/// What is there of a response whose end has not come. Credentials in it are masked.
struct PartialResponse {
    int status = 0; ///< 0: not even the first line is there
    QByteArray reason;
    HeaderList headers;
    QByteArray contentType;
    QString bodyPath; ///< empty while no byte of the body is there
    qint64 bodySize = 0; ///< bytes that stand in the file
};

/// Where the network leaves word of a response under way, for those who look before its end. Thread-safe.
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
