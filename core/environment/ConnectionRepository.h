// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace patlas {

class Database;
class SecretStore;

/// How each environment is reached, the built-in ones included. Values are in the database, the passphrase of
/// a client key and the password of a proxy in the keychain; there is no other place for them. GUI thread.
class ConnectionRepository : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the repository.
    ConnectionRepository(Database &database, SecretStore &keychain, QObject *parent = nullptr);

    QFuture<Result<void>> load();
    /// The default one for an environment that nothing was set for.
    Connection connection(const QString &environmentId) const;

    /// New secrets first, then the values, then the secrets that are no longer named: a failure in between
    /// leaves what was there in use. The keys within `connection` are set here. InvalidInput for
    /// authorities, certificates or a proxy that cannot be used; errors of the keychain as they are.
    QFuture<Result<void>> save(const QString &environmentId, Connection connection,
                               ConnectionSecrets secrets);
    /// With its secrets. Nothing happens when nothing was set.
    QFuture<Result<void>> remove(const QString &environmentId);

    /// The connection with its secrets, read now. `home` and `plainHttpAllowed` are for the caller to set.
    QFuture<Result<std::shared_ptr<Transport>>> transportFor(const QString &environmentId);

private:
    QFuture<Result<void>> write(const QString &environmentId, const Connection &connection);
    QFuture<Result<void>> forget(const QString &key);

    Database &m_database;
    SecretStore &m_keychain;
    QHash<QString, Connection> m_connections;
};

} // namespace patlas
