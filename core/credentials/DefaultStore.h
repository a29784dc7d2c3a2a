// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"

#include <QFuture>
#include <QObject>
#include <QSet>

namespace patlas {

class CredentialJournal;
class CredentialList;
class Database;
class TokenSecrets;

/// The store for new secrets that outlast the session, and how stored ones are moved there. GUI thread.
class DefaultStore : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    DefaultStore(Database &database, TokenSecrets &secrets, CredentialList &credentials,
                 CredentialJournal &journal);

    const StoreId &id() const { return m_id; }
    /// Stores the choice; secrets stay where they are.
    QFuture<Result<void>> choose(const StoreId &store);
    /// What was chosen in an earlier run. Announced by nothing; a store that there is not is ignored.
    void restore(const StoreId &store);

    /// Whether it is the store for new secrets, or a credential's secret is in it.
    bool isInUse(const StoreId &store) const;
    /// Credentials whose secret is in another store that outlasts the session: not moved yet, or not movable
    /// at the moment.
    QStringList idsInOtherStores() const;
    QStringList sessionIds() const; ///< without those that are reissued
    /// Moves one secret here; the credential stays usable throughout. One of the session outlasts the session
    /// from then on.
    QFuture<Result<void>> migrate(const QString &id);

Q_SIGNALS:
    void changed();

private:
    QFuture<Result<void>> keepBeyondSession(Credential credential);

    Database &m_database;
    TokenSecrets &m_secrets;
    CredentialList &m_credentials;
    CredentialJournal &m_journal;
    StoreId m_id;
    QSet<QString> m_moving;
};

} // namespace patlas
