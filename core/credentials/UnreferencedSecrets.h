// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/SecretPlace.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace patlas {

class ApiDescription;
class CredentialList;
class Database;
class SecretFingerprint;
class TokenSecrets;

/// Secrets in a store that no credential names, as of the last time the store was open. They come from a lost
/// database or from another Patlas of the same person. They are changed only on request. GUI thread.
class UnreferencedSecrets : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    UnreferencedSecrets(Database &database, TokenSecrets &secrets, CredentialList &credentials,
                        const SecretFingerprint &fingerprints);

    const std::vector<SecretPlace> &all() const { return m_all; }
    /// What was found in one store, in place of what was found there before.
    void replace(const StoreId &store, std::vector<SecretPlace> found);

    /// Those that a credential names by now: another process made one of it.
    void dropNamed();

    /// Makes a credential from it, for the slot whose form it has. InvalidInput for an empty name or without
    /// a slot, Conflict for a name or a secret that another credential has.
    QFuture<Result<void>> adopt(const SecretPlace &place, const QString &name, const QString &environmentId,
                                const std::shared_ptr<const ApiDescription> &api);
    QFuture<Result<void>> remove(const SecretPlace &place);

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
    TokenSecrets &m_secrets;
    CredentialList &m_credentials;
    const SecretFingerprint &m_fingerprints;
    std::vector<SecretPlace> m_all;
};

} // namespace patlas
