// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QMutex>

namespace patlas {

/// What is there of an answer whose end has not come. Credentials in it are masked.
struct ArrivedPart {
    int status = 0; ///< 0: not even the first line is there
    QByteArray reason;
    HeaderList headers;
    QByteArray contentType;
    QString bodyPath; ///< empty while no byte of the body is there
    qint64 bodySize = 0; ///< bytes that stand in the file
};

/// Where the network leaves word of an answer under way, for those who look before its end. Thread-safe.
class Arrival {
public:
    void tell(ArrivedPart part);
    void tellSize(const QString &bodyPath, qint64 bodySize);
    ArrivedPart part() const;

private:
    mutable QMutex m_mutex;
    ArrivedPart m_part;
};

} // namespace patlas
