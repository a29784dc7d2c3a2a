// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ProxyChoice.h"

#include "core/http/Origin.h"

#include <QNetworkProxyFactory>

namespace patlas {

QNetworkProxy proxyFor(const QUrl &url, const Connection &connection)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (connection.proxyUse == ProxyUse::None || isLoopback(url))
        return none;
    if (connection.proxyUse == ProxyUse::System) {
        const QList<QNetworkProxy> offered =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return offered.isEmpty() ? none : offered.first();
    }
    // Qt has one kind of SOCKS; which one it is, `connection` says.
    const auto type =
        connection.proxyUse == ProxyUse::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, connection.proxyHost, connection.proxyPort);
}

void completeProxyVariables()
{
    for (const char *name :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
        const QByteArray value = qgetenv(name).trimmed();
        if (!value.isEmpty() && !value.contains("://"))
            qputenv(name, "http://" + value);
    }
}

} // namespace patlas
