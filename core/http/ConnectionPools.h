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

/// One way out: connections made with the same certificates and through the same proxy. What is kept alive
/// on one line is never used for another, so that a client certificate or a proxy's password speaks for its
/// environment only.
struct ConnectionPool {
    Connection connection;
    bool isEnvironmentOrigin = false;
    QDateTime filesChanged; ///< a certificate that was renewed makes another line
    QSslConfiguration tls;
    std::shared_ptr<QNetworkAccessManager> network;
};

/// The lines in use, made on first need and bounded in number. Lives on the network thread.
class ConnectionPools {
public:
    /// InvalidInput when a certificate of the route cannot be used, Refused for plain http that was not
    /// allowed. The line is valid until the next call.
    Result<const ConnectionPool *> lineFor(const QUrl &url, const Transport &transport);
    /// What is kept alive. Not while a request is under way on a line.
    void closeConnections();

private:
    std::vector<ConnectionPool> m_lines; ///< the one used last at the end
};

} // namespace patlas
