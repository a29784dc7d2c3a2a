// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Call.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace patlas::sandbox {

/// Told of a request that was refused before all of it was there.
using RefusalNoted = std::function<void(const Call &, const Reply &)>;

/// Sees what arrives on a connection before Qt's HTTP server does, which gathers a body of any size, waits
/// for ever for the rest of a request, and answers no "Expect: 100-continue". Refuses a body over the limit
/// when it is announced or, at the latest, when it is there, and ends connections that are silent or do not
/// get on. A child of its socket.
class ConnectionGuard : public QObject {
    Q_OBJECT

public:
    ConnectionGuard(QTcpSocket &socket, RefusalNoted noted, int patience);

    /// The request that was arriving is complete; what comes now is another one.
    void requestArrived();

private:
    void look();
    void lookAtHead();
    void refuse(int status, const QString &sentence);
    void runOutOfPatience();

    QTcpSocket &m_socket;
    RefusalNoted m_noted;
    QTimer m_patience;
    QByteArray m_head; ///< of the request that is arriving, as far as it is there
    bool m_headSeen = false;
    bool m_refused = false;
    qint64 m_arrived = 0; ///< bytes of the request that is arriving
};

/// Puts a guard on each connection.
class GuardedServer : public QTcpServer {
    Q_OBJECT

public:
    /// `patience`: milliseconds that a request may take to arrive, and a connection may be silent.
    GuardedServer(RefusalNoted noted, int patience);

protected:
    void incomingConnection(qintptr handle) override;

private:
    RefusalNoted m_noted;
    int m_patience;
    int m_open = 0;
};

} // namespace patlas::sandbox
