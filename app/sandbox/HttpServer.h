// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpConnection.h"

#include <QTcpServer>

namespace patlas::sandbox {

/// HTTP/1.1 over TCP: accepts connections up to a limit and creates an `HttpConnection` for each. Runs on the
/// thread it lives on, which needs an event loop. Destroying it closes all connections.
class HttpServer : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int maxConnections = 1'000; ///< further connections are dropped

    explicit HttpServer(HttpConnection::Settings settings, QObject *parent = nullptr);
    ~HttpServer() override;

protected:
    void incomingConnection(qintptr handle) override;

private:
    HttpConnection::Settings m_settings;
    int m_open = 0;
};

} // namespace patlas::sandbox
