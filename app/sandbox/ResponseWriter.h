// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"

#include <QObject>

class QTcpSocket;

namespace patlas::sandbox {

/// Sends a response: at once, delayed, in small pieces, half of it, or generated while it is sent. Writes
/// only as fast as the caller reads. A child of its socket; deletes itself when all is written, and leaves
/// closing to the connection.
class ResponseWriter : public QObject {
    Q_OBJECT

public:
    struct Framing {
        bool isLast = false; ///< the connection ends after the response
        bool saysKeepAlive = false; ///< HTTP/1.0 needs the header
        bool isHeadOnly = false; ///< response to HEAD
    };

    /// Returns null when everything is written already.
    static ResponseWriter *start(QTcpSocket &socket, Response response, const Framing &framing);

Q_SIGNALS:
    void finished(); ///< everything is in the socket

private:
    ResponseWriter(QTcpSocket &socket, Response response, const Framing &framing);

    void begin();
    void pump();
    void drip();
    void finish();

    QTcpSocket &m_socket;
    Response m_response;
    QByteArray m_piece; ///< generated, not yet written
    qint64 m_left; ///< bytes of the body still to be written
    Framing m_framing;
};

} // namespace patlas::sandbox
