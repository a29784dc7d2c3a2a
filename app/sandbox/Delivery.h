// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Call.h"

#include <QObject>

class QTcpSocket;

namespace patlas::sandbox {

/// An answer on its way to the caller: at once, or late, in small pieces, half of it, or made while it is
/// sent. Writes no more than the caller takes. A child of its socket; deletes itself when all is written, and
/// leaves it to the connection to end then.
class Delivery : public QObject {
    Q_OBJECT

public:
    struct Framing {
        bool isLast = false; ///< the connection ends after the answer
        bool saysKeepAlive = false; ///< HTTP/1.0 has to be told
        bool isHeadOnly = false; ///< to a HEAD
    };

    /// Null when all is written already.
    static Delivery *start(QTcpSocket &socket, Reply answer, const Framing &framing);

Q_SIGNALS:
    void finished(); ///< all is given to the socket

private:
    Delivery(QTcpSocket &socket, Reply answer, const Framing &framing);

    void begin();
    void pump();
    void drip();
    void finish();

    QTcpSocket &m_socket;
    Reply m_answer;
    QByteArray m_piece; ///< made, not yet written
    qint64 m_left; ///< bytes of the body that are still to be written
    Framing m_framing;
};

} // namespace patlas::sandbox
