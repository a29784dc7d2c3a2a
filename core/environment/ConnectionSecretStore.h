// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretBinding.h"

#include <QFuture>
#include <QObject>

namespace patlas {

class SecretStore;

/// The secrets of connections in the keychain, under keys that no token has. Each is given out only for what
/// it was stored for. GUI thread.
class ConnectionSecretStore : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        Secret secret;
        SecretBinding binding;
    };

    explicit ConnectionSecretStore(SecretStore &keychain); ///< must outlive it

    static QString newKey();

    QFuture<Result<void>> write(const Entry &entry);
    /// An empty secret without a key. NotBound if it was stored for something else, or if the key is not one
    /// of a connection; one that an earlier version stored is bound now.
    QFuture<Result<Secret>> read(const QString &key, const SecretBinding &binding);
    /// Does nothing without a key, or with one that is not of a connection.
    QFuture<Result<void>> forget(const QString &key);

private:
    SecretStore &m_keychain;
};

} // namespace patlas
