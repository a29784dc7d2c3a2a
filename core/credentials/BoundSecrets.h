// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/SecretBinding.h"
#include "core/secret/SecretRecord.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace patlas {

struct Credential;
class CredentialList;
class SecretFingerprint;
class TokenSecrets;

/// Gives out a secret only while what it was stored for still holds, which is compared each time: the record
/// in the store says where the secret may go, not the database. A secret that an earlier version stored is
/// bound when it is first read. GUI thread.
class BoundSecrets : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. Without `bindingFor` nothing is bound.
    BoundSecrets(CredentialList &credentials, TokenSecrets &secrets, const SecretFingerprint &fingerprints,
                 BindingFor bindingFor);

    /// What holds now for this environment.
    SecretBinding bindingFor(const QString &environmentId) const;

    /// NotBound where something has changed since it was stored; Conflict where the store holds another
    /// secret than the one that was stored; errors of the store unchanged.
    QFuture<Result<StoredSecret>> readStored(const Credential &credential);
    /// What had changed when the secret was last read, as sentences; empty: nothing.
    QStringList changes(const QString &id) const { return m_changes.value(id); }

    /// Binds the secret to what holds now: the person was told what has changed, and agreed.
    QFuture<Result<void>> rebind(const QString &id);
    /// Binds those to what holds now that are bound to `before`: the person has changed the environment.
    /// Others stay as they are. Ends with the last of them; those whose store is closed stay as they are.
    QFuture<Result<void>> rebind(const QStringList &ids, const SecretBinding &before);

private:
    CredentialList &m_credentials;
    TokenSecrets &m_secrets;
    const SecretFingerprint &m_fingerprints;
    const BindingFor m_bindingFor;
    QHash<QString, QStringList> m_changes;
};

} // namespace patlas
