// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Call.h"

#include <QObject>

class QTcpSocket;

namespace patlas::sandbox {

/// An answer on its way to the caller: at once, or late, in small pieces, half of it, or made while it is
/// sent. Writes no more than the caller takes. A child of its socket; deletes itself when all is written.
class Delivery : public QObject {
    Q_OBJECT

public:
    /// `closing`: the connection ends after the answer.
    static void start(QTcpSocket &socket, Reply answer, bool closing);

private:
    Delivery(QTcpSocket &socket, Reply answer, bool closing);

    void begin();
    void pump();
    void drip();
    void finish();

    QTcpSocket &m_socket;
    Reply m_answer;
    QByteArray m_piece; ///< made, not yet written
    qint64 m_left; ///< bytes of the body that are still to be written
    bool m_closing;
};

} // namespace patlas::sandbox
