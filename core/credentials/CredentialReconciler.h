// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/Secret.h"

#include <QObject>
#include <QStringList>

namespace patlas {

class CredentialJournal;
class CredentialList;
class SecretStore;
class TokenSecrets;
class UnreferencedSecrets;

/// Makes rows and secrets agree whenever a store is open: finishes work that a crash interrupted, marks
/// credentials whose secret the store does not have, and finds secrets that no credential names. In the
/// background; GUI thread.
class CredentialReconciler : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    CredentialReconciler(CredentialList &credentials, CredentialJournal &journal, TokenSecrets &secrets,
                         UnreferencedSecrets &unreferenced);

    /// From now on, once the rows are read.
    void start();
    /// The rows were read again. `interrupted`: ids of incomplete ones that were not known, `fresh`: of
    /// credentials whose secret was not.
    void resume(const QStringList &interrupted, const QStringList &fresh);

private:
    void reconcile(SecretStore &open);
    void list(SecretStore &open, const Result<QStringList> &namedBefore);
    void finishNext();
    bool finish(const QString &id);
    void finishAdding(Credential credential, const Result<Secret> &secret);
    void compare(const StoreId &store, const QStringList &keys, const QStringList &namedBefore);
    bool isOpen(const StoreId &store) const;
    void lookForNext();
    void lookFor(const QString &id, const StoreId &storage);

    CredentialList &m_credentials;
    CredentialJournal &m_journal;
    TokenSecrets &m_secrets;
    UnreferencedSecrets &m_unreferenced;
    QStringList m_toFinish; ///< ids of incomplete ones whose store is open
    bool m_isFinishing = false;
    QStringList m_toLookFor; ///< credentials that may be missing from their store
    bool m_isLookingFor = false;
};

} // namespace patlas
