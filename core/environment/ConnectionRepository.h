// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/ConnectionSecretStore.h"
#include "core/http/Connection.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace patlas {

class Database;
class SecretStore;

/// Connection settings of each environment, including the built-in ones. Values are in the database; the
/// passphrase of a client key and the password of a proxy are in the keychain and nowhere else, for this key
/// file and this proxy only. GUI thread.
class ConnectionRepository : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the repository.
    ConnectionRepository(Database &database, SecretStore &keychain, QObject *parent = nullptr);

    /// Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();
    /// The default connection for an environment without settings.
    Connection connection(const QString &environmentId) const;

    /// Writes new secrets, then the values, then deletes secrets that are no longer referenced: after a
    /// failure in between, the old settings stay in use. Sets the keys in `connection`. InvalidInput for
    /// authorities, certificates or a proxy that cannot be used; keychain errors unchanged.
    QFuture<Result<void>> save(const QString &environmentId, Connection connection,
                               ConnectionSecrets secrets);
    /// Removes the settings with their secrets. Does nothing when there are none.
    QFuture<Result<void>> remove(const QString &environmentId);

    /// The connection with its secrets, read at the time of the call. The caller sets `home` and
    /// `plainHttpAllowed`.
    QFuture<Result<std::shared_ptr<Transport>>> transportFor(const QString &environmentId);

Q_SIGNALS:
    void changed(const QString &environmentId);

private:
    void take(const QHash<QString, Connection> &stored);
    QFuture<Result<void>> carryOver(const QString &environmentId, const Connection &connection,
                                    const std::shared_ptr<ConnectionSecrets> &secrets);
    QFuture<Result<void>> saveWith(const QString &environmentId, Connection connection,
                                   ConnectionSecrets &secrets);
    QFuture<Result<void>> write(const QString &environmentId, const Connection &connection);

    Database &m_database;
    ConnectionSecretStore m_secrets;
    QHash<QString, Connection> m_connections;
};

} // namespace patlas
