// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/NetworkLines.h"

#include "core/http/HttpErrors.h"
#include "core/http/Origin.h"
#include "core/http/TlsSettings.h"

#include <QAuthenticator>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t mostLines = 8;

class ProxyOfRoute : public QNetworkProxyFactory {
public:
    explicit ProxyOfRoute(const Connection &connection)
        : m_use(connection.proxyUse)
        , m_set(connection.proxyUse == ProxyUse::Socks5 ? QNetworkProxy::Socks5Proxy
                                                        : QNetworkProxy::HttpProxy,
                connection.proxyHost, connection.proxyPort)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // What is meant for this machine must not be handed to a proxy elsewhere, tokens included.
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

std::shared_ptr<QNetworkAccessManager> networkFor(const Route &route)
{
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setProxyFactory(new ProxyOfRoute(route.connection));
    // Qt asks again after a refusal; giving the same answer twice would go round for ever.
    const auto password = std::make_shared<const Secret>(route.proxyPassword.duplicate());
    QObject::connect(
        network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, network.get(),
        [user = route.connection.proxyUser, password](const QNetworkProxy &, QAuthenticator *asked) {
            if (user.isEmpty() || asked->user() == user)
                return;
            const std::string_view bytes = password->view();
            asked->setUser(user);
            asked->setPassword(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
        });
    return network;
}

} // namespace

Result<const NetworkLine *> NetworkLines::lineFor(const QUrl &url, const Route &route)
{
    const bool atHome = sameOrigin(url, route.home);
    if (url.scheme() != QLatin1String("https") && !isLoopback(url) && !(atHome && route.plainHttpAllowed))
        return Failure(plainHttpRefused(url));

    const QDateTime changed = atHome ? lastChange(route.connection) : QDateTime();
    const auto known = std::find_if(m_lines.begin(), m_lines.end(), [&](const NetworkLine &line) {
        return line.atHome == atHome && line.filesChanged == changed && line.connection == route.connection;
    });
    if (known != m_lines.end()) {
        std::rotate(known, known + 1, m_lines.end());
        return &m_lines.back();
    }
    auto tls = tlsConfiguration(route.connection, route.passphrase, atHome);
    if (!tls)
        return Failure(std::move(tls.error()));
    if (m_lines.size() == mostLines)
        m_lines.erase(m_lines.begin());
    m_lines.push_back({route.connection, atHome, changed, *tls, networkFor(route)});
    return &m_lines.back();
}

void NetworkLines::closeConnections()
{
    for (const NetworkLine &line : m_lines)
        line.network->clearConnectionCache();
}

} // namespace patlas
