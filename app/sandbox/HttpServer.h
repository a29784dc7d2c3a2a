// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpConnection.h"
#include "core/base/PeerUsers.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTimer>

#include <vector>

class QSocketNotifier;

namespace patlas::sandbox {

/// HTTP/1.1 over TCP: accepts connections up to a limit and creates an `HttpConnection` for each. Runs on the
/// thread it lives on, which needs an event loop. Destroying it closes all connections.
///
/// Takes no more than its share of the descriptors of a process, which may have a window: a new connection
/// takes the place of the one that has waited longest for its client, and other users of the machine are
/// turned away before anything of theirs is read. When the process has no descriptor left, idle connections
/// are closed and accepting pauses.
class HttpServer : public QObject {
    Q_OBJECT

public:
    static constexpr int maxConnections = 64;
    static constexpr int acceptPause = 250; ///< milliseconds

    explicit HttpServer(HttpConnection::Settings settings, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listen(const QHostAddress &address, quint16 port = 0);
    quint16 serverPort() const { return m_listener.serverPort(); }
    QString errorString() const { return m_listener.errorString(); }

private:
    void acceptWaiting();
    void take(int socket);
    void runOutOfDescriptors();
    HttpConnection *leastNeeded() const;

    HttpConnection::Settings m_settings;
    PeerUsers m_users;
    QTcpServer m_listener; ///< only listens
    QSocketNotifier *m_waiting = nullptr; ///< clients wait to be accepted
    std::vector<HttpConnection *> m_connections; ///< open ones, oldest first
    QTimer m_pause;
};

} // namespace patlas::sandbox
