// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ConnectionPools.h"

#include "core/http/HttpErrors.h"
#include "core/http/Origin.h"
#include "core/http/TlsSettings.h"

#include <QAuthenticator>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t maxLines = 8;

class ProxyOfTransport : public QNetworkProxyFactory {
public:
    explicit ProxyOfTransport(const Connection &connection)
        : m_use(connection.proxyUse)
        , m_set(connection.proxyUse == ProxyUse::Socks5 ? QNetworkProxy::Socks5Proxy
                                                        : QNetworkProxy::HttpProxy,
                connection.proxyHost, connection.proxyPort)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // Requests to this machine must not go through a proxy elsewhere, tokens included.
        if (m_use == ProxyUse::None || isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_use == ProxyUse::System)
            return systemProxyForQuery(query);
        return {m_set};
    }

private:
    const ProxyUse m_use;
    const QNetworkProxy m_set;
};

QDateTime lastChange(const Connection &connection)
{
    const QDateTime certificate = QFileInfo(connection.certificateFile).lastModified();
    const QDateTime key = QFileInfo(connection.keyFile).lastModified();
    return key.isValid() && key > certificate ? key : certificate;
}

std::shared_ptr<QNetworkAccessManager> networkFor(const Transport &transport)
{
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyOfTransport(transport.connection));
    // Qt asks again after a refusal; giving the same credentials twice would loop forever.
    const auto password = std::make_shared<const Secret>(transport.proxyPassword.duplicate());
    QObject::connect(
        network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, network.get(),
        [user = transport.connection.proxyUser, password](const QNetworkProxy &, QAuthenticator *asked) {
            if (user.isEmpty() || asked->user() == user)
                return;
            const std::string_view bytes = password->view();
            asked->setUser(user);
            asked->setPassword(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
        });
    return network;
}

} // namespace

Result<const ConnectionPool *> ConnectionPools::lineFor(const QUrl &url, const Transport &transport)
{
    const bool isEnvironmentOrigin = sameOrigin(url, transport.home);
    if (url.scheme() != "https"_L1 && !isLoopback(url)
        && !(isEnvironmentOrigin && transport.plainHttpAllowed))
        return Failure(plainHttpRefused(url));

    const QDateTime changed = isEnvironmentOrigin ? lastChange(transport.connection) : QDateTime();
    const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&](const ConnectionPool &line) {
        return line.isEnvironmentOrigin == isEnvironmentOrigin && line.filesChanged == changed
            && line.connection == transport.connection;
    });
    if (known != m_lines.end()) {
        std::rotate(known, known + 1, m_lines.end());
        return &m_lines.back();
    }
    auto tls = tlsConfiguration(transport.connection, transport.passphrase, isEnvironmentOrigin);
    if (!tls)
        return Failure(std::move(tls.error()));
    if (m_lines.size() == maxLines)
        m_lines.erase(m_lines.begin());
    m_lines.push_back({transport.connection, isEnvironmentOrigin, changed, *tls, networkFor(transport)});
    return &m_lines.back();
}

void ConnectionPools::closeConnections()
{
    for (const ConnectionPool &line : m_lines)
        line.network->clearConnectionCache();
}

} // namespace patlas
