// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/SecretReplacement.h"

#include <QFuture>
#include <QObject>

namespace patlas {

class BoundSecrets;
class CredentialList;
class Database;
class SecretFingerprint;
class TokenSecrets;

/// Replaces the secret of a stored credential in an order in which a crash at any moment leaves a secret and
/// metadata that fit: note in the row what comes, write the secret, make the note hold. What was cut off, or
/// done by another process, is taken over by `reload`. GUI thread.
class SecretReplacements : public QObject {
public:
    /// All must outlive it.
    SecretReplacements(Database &database, CredentialList &credentials, TokenSecrets &secrets,
                       const SecretFingerprint &fingerprints, const BoundSecrets &boundSecrets);

    QFuture<Result<void>> replace(const QString &id, SecretReplacement replacement);
    QFuture<Result<void>> reload(const QString &id);

private:
    QFuture<Result<void>> hold(const QString &id, const rows::NextSecret &next);
    QFuture<Result<void>> takeOver(const QString &id, const rows::NextSecret &next);
    void change(const QString &id, const rows::NextSecret &next);

    Database &m_database;
    CredentialList &m_credentials;
    TokenSecrets &m_secrets;
    const SecretFingerprint &m_fingerprints;
    const BoundSecrets &m_boundSecrets;
};

} // namespace patlas
