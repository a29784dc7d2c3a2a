// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ConnectionPools.h"

#include "core/http/CurlMulti.h"
#include "core/http/HttpErrors.h"
#include "core/http/Origin.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxPools = 8;

QDateTime lastChange(const Connection &connection)
{
    const QDateTime certificate = QFileInfo(connection.certificateFile).lastModified();
    const QDateTime key = QFileInfo(connection.keyFile).lastModified();
    return key.isValid() && key > certificate ? key : certificate;
}

} // namespace

Result<const ConnectionPool *> ConnectionPools::poolFor(const QUrl &url, const QString &environmentId,
                                                        const Transport &transport)
{
    const bool isEnvironmentOrigin = sameOrigin(url, transport.home);
    const bool isOnThisMachine = isLoopback(url)
        || (isEnvironmentOrigin && transport.connection.connectTo.startsWith(QLatin1Char('/')));
    if (url.scheme() != "https"_L1 && !isOnThisMachine
        && !(isEnvironmentOrigin && transport.plainHttpAllowed))
        return Failure(plainHttpRefused(url));

    const QDateTime changed = isEnvironmentOrigin ? lastChange(transport.connection) : QDateTime();
    const auto known = std::find_if(m_pools.begin(), m_pools.end(), [&](const ConnectionPool &pool) {
        return pool.environmentId == environmentId && pool.isEnvironmentOrigin == isEnvironmentOrigin
            && pool.filesChanged == changed && pool.connection == transport.connection;
    });
    if (known != m_pools.end()) {
        std::rotate(known, known + 1, m_pools.end());
        return &m_pools.back();
    }
    auto tls = tlsMaterial(transport.connection, transport.passphrase, isEnvironmentOrigin);
    if (!tls)
        return Failure(std::move(tls.error()));
    if (m_pools.size() == maxPools)
        m_pools.erase(m_pools.begin());
    m_pools.push_back({environmentId, transport.connection, isEnvironmentOrigin, changed, *tls,
                       std::make_shared<CurlMulti>()});
    return &m_pools.back();
}

} // namespace patlas
