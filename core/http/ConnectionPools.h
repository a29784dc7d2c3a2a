// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"
#include "core/http/TlsSettings.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace patlas {

class CurlMulti;

/// Connections of one environment, made with the same certificates and through the same proxy. A kept-alive
/// connection of one pool is never used for another.
struct ConnectionPool {
    QString environmentId;
    Connection connection;
    bool isEnvironmentOrigin = false;
    QDateTime filesChanged; ///< a renewed certificate needs a new pool
    std::shared_ptr<const TlsMaterial> tls;
    std::shared_ptr<CurlMulti> transfers;
};

/// The pools in use, created when first needed and limited in number. Lives on the network thread.
class ConnectionPools {
public:
    /// InvalidInput if a certificate of the transport cannot be used, Refused for plain http that is not
    /// allowed. The pool is valid until the next call.
    Result<const ConnectionPool *> poolFor(const QUrl &url, const QString &environmentId,
                                           const Transport &transport);
    /// Closes kept-alive connections. Not while a request is in progress.
    void closeConnections() { m_pools.clear(); }

private:
    std::vector<ConnectionPool> m_pools; ///< most recently used last
};

} // namespace patlas
