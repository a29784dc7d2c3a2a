// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"

#include <QDateTime>
#include <QSslConfiguration>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace patlas {

/// Connections made with the same certificates and through the same proxy. A kept-alive connection of one
/// pool is never used for another, so that a client certificate or a proxy's password is used for its
/// environment only.
struct ConnectionPool {
    Connection connection;
    bool isEnvironmentOrigin = false;
    QDateTime filesChanged; ///< a renewed certificate needs a new pool
    QSslConfiguration tls;
    std::shared_ptr<QNetworkAccessManager> network;
};

/// The pools in use, created when first needed and limited in number. Lives on the network thread.
class ConnectionPools {
public:
    /// InvalidInput if a certificate of the transport cannot be used, Refused for plain http that is not
    /// allowed. The pool is valid until the next call.
    Result<const ConnectionPool *> lineFor(const QUrl &url, const Transport &transport);
    /// Closes kept-alive connections. Not while a request is in progress.
    void closeConnections();

private:
    std::vector<ConnectionPool> m_lines; ///< most recently used last
};

} // namespace patlas
