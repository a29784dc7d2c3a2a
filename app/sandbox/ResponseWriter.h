// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"

#include <QObject>

class QTcpSocket;

namespace patlas::sandbox {

/// A response on its way to the caller: at once, or late, in small pieces, half of it, or made while it is
/// sent. Writes no more than the caller takes. A child of its socket; deletes itself when all is written, and
/// leaves it to the connection to end then.
class ResponseWriter : public QObject {
    Q_OBJECT

public:
    struct Framing {
        bool isLast = false; ///< the connection ends after the response
        bool saysKeepAlive = false; ///< HTTP/1.0 has to be told
        bool isHeadOnly = false; ///< to a HEAD
    };

    /// Null when all is written already.
    static ResponseWriter *start(QTcpSocket &socket, Response response, const Framing &framing);

Q_SIGNALS:
    void finished(); ///< all is given to the socket

private:
    ResponseWriter(QTcpSocket &socket, Response response, const Framing &framing);

    void begin();
    void pump();
    void drip();
    void finish();

    QTcpSocket &m_socket;
    Response m_response;
    QByteArray m_piece; ///< made, not yet written
    qint64 m_left; ///< bytes of the body that are still to be written
    Framing m_framing;
};

} // namespace patlas::sandbox
