// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/TransferRoute.h"

#include "core/http/ConnectionPools.h"
#include "core/http/ProxyChoice.h"
#include "core/http/SendingPreferences.h"
#include "core/http/SignedRequest.h"
#include "core/http/WireRequest.h"

#include <QFile>

namespace patlas {

namespace {

void setAddress(WireRequest &wire, const SignedRequest &request, const ConnectionPool &pool)
{
    const QString &address = pool.connection.connectTo;
    if (address.isEmpty() || !pool.isEnvironmentOrigin)
        return;
    if (address.startsWith(QLatin1Char('/')))
        curl_easy_setopt(wire.handle(), CURLOPT_UNIX_SOCKET_PATH, QFile::encodeName(address).constData());
    else
        wire.connectTo(request.url, address);
}

long typeOf(const QNetworkProxy &proxy, ProxyUse use)
{
    switch (use) {
    case ProxyUse::Socks5LocalNames:
        return CURLPROXY_SOCKS5;
    case ProxyUse::Socks4a:
        return CURLPROXY_SOCKS4A;
    default:
        break;
    }
    return proxy.type() == QNetworkProxy::Socks5Proxy ? CURLPROXY_SOCKS5_HOSTNAME : CURLPROXY_HTTP;
}

void setProxyUser(CURL *handle, const SignedRequest &request, const ConnectionPool &pool)
{
    if (pool.connection.proxyUser.isEmpty() || !request.transport)
        return;
    // Only a proxy that asks gets the password.
    const std::string_view secret = request.transport->proxyPassword.view();
    QByteArray password(secret.data(), qsizetype(secret.size()));
    curl_easy_setopt(handle, CURLOPT_PROXYAUTH, long(CURLAUTH_ANY));
    curl_easy_setopt(handle, CURLOPT_PROXYUSERNAME, pool.connection.proxyUser.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROXYPASSWORD, password.constData()); // copied
    wipe(password);
}

} // namespace

bool setRoute(WireRequest &wire, const SignedRequest &request, const ConnectionPool &pool,
              const SendingPreferences &preferences)
{
    CURL *handle = wire.handle();
    const bool useHttp2 = preferences.useHttp2 && pool.connection.useHttp2;
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION,
                     long(useHttp2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
    setAddress(wire, request, pool);
    const QNetworkProxy proxy = proxyFor(request.url, pool.connection);
    curl_easy_setopt(handle, CURLOPT_NOPROXY, ""); // what the environment of the process says is the system's
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty()) {
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
        return false;
    }
    curl_easy_setopt(handle, CURLOPT_PROXY, proxy.hostName().toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROXYPORT, long(proxy.port()));
    curl_easy_setopt(handle, CURLOPT_PROXYTYPE, typeOf(proxy, pool.connection.proxyUse));
    curl_easy_setopt(handle, CURLOPT_SOCKS5_AUTH, long(CURLAUTH_BASIC)); // no Kerberos ticket unasked
    curl_easy_setopt(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    setProxyUser(handle, request, pool);
    return true;
}

} // namespace patlas
