// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace patlas {

enum class ProxyUse {
    System, ///< as the desktop says
    None,
    Http, ///< the one that is named, with CONNECT for https
    Socks5,
};

/// How an environment is reached. Holds no secret: those are in the keychain under the keys named here.
struct Connection {
    QByteArray authorities; ///< PEM; trusted besides those of the system, for this environment only
    QString certificateFile; ///< client certificate, PEM or PKCS#12; empty: none
    QString keyFile; ///< its key in PEM; empty: the key is in `certificateFile`
    QString passphraseKey; ///< keychain entry with the key's passphrase; empty: there is none
    ProxyUse proxyUse = ProxyUse::System;
    QString proxyHost; ///< for Http and Socks5
    quint16 proxyPort = 0;
    QString proxyUser; ///< empty: the proxy asks for nobody
    QString proxyPasswordKey; ///< keychain entry; empty: there is none

    bool operator==(const Connection &) const = default;
};

/// What is to be done with the two secrets of a connection: nothing when unset, forget when empty.
struct ConnectionSecrets {
    std::optional<Secret> passphrase;
    std::optional<Secret> proxyPassword;
};

/// Everything the network needs to know to reach one environment. The certificates are for `home` only: no
/// other origin is shown the client's, or trusted because of the environment's authorities.
struct Transport {
    QUrl home; ///< origin of the environment
    bool plainHttpAllowed = false; ///< http to `home` although it is not this machine
    Connection connection;
    Secret passphrase;
    Secret proxyPassword;
};

} // namespace patlas
