// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"
#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace patlas {

enum class ProxyUse {
    System, ///< the desktop's setting
    None,
    Http, ///< the named proxy, with CONNECT for https
    Socks5, ///< the proxy looks up the names of hosts (socks5h)
    Socks5LocalNames, ///< they are looked up here (socks5)
    Socks4a, ///< the proxy looks them up; it takes a user, but no password
};

/// Whether the proxy is one that the connection names.
constexpr bool isNamed(ProxyUse use)
{
    return use != ProxyUse::System && use != ProxyUse::None;
}

/// How an environment is reached. Holds no secrets: they are in the keychain under the keys named here.
struct Connection {
    /// An IP address instead of what the host's name stands for, or the path of a Unix socket; empty:
    /// neither.
    QString connectTo;
    bool useHttp2 = true; ///< over TLS, where the service offers it
    QByteArray authorities; ///< PEM; trusted in addition to those of the system, for this environment only
    QString certificateFile; ///< client certificate, PEM or PKCS#12; empty: none
    QString keyFile; ///< its key in PEM; empty: the key is in `certificateFile`
    QString passphraseKey; ///< keychain entry with the key's passphrase; empty: none
    ProxyUse proxyUse = ProxyUse::System;
    QString proxyHost; ///< of a proxy that is named here
    quint16 proxyPort = 0;
    QString proxyUser; ///< empty: the proxy needs no user name
    QString proxyPasswordKey; ///< keychain entry; empty: none
    TimeLimits limits = {}; ///< of its requests, where they have none of their own

    bool operator==(const Connection &) const = default;
};

/// Changes to the two secrets of a connection: unset leaves one unchanged, empty deletes it.
struct ConnectionSecrets {
    std::optional<Secret> passphrase;
    std::optional<Secret> proxyPassword;
};

/// Everything the network needs to reach one environment. The certificates are for `home` only: no other
/// origin receives the client's certificate or is trusted because of the environment's authorities.
struct Transport {
    QUrl home; ///< origin of the environment
    bool plainHttpAllowed = false; ///< http to `home` is allowed although it is not this machine
    Connection connection;
    Secret passphrase;
    Secret proxyPassword;
};

} // namespace patlas
