// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/Secret.h"

#include <QObject>
#include <QSet>
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

    /// From now on, once the rows are read: without them every secret would seem to be unreferenced.
    /// `addedElsewhere`: ids of credentials that another running process is adding.
    void start(const QStringList &addedElsewhere);

private:
    void reconcile(SecretStore &open);
    void finishNext();
    bool finish(const QString &id);
    void finishAdding(Credential credential, const Result<Secret> &secret);
    void compare(const StoreId &store, const QStringList &keys);
    void lookForNext();
    void lookFor(const QString &id, const StoreId &storage);

    CredentialList &m_credentials;
    CredentialJournal &m_journal;
    TokenSecrets &m_secrets;
    UnreferencedSecrets &m_unreferenced;
    QSet<QString> m_addedElsewhere; ///< when the rows were read
    QStringList m_toFinish; ///< ids of incomplete ones whose store is open
    bool m_isFinishing = false;
    QStringList m_toLookFor; ///< credentials that may be missing from their store
    bool m_isLookingFor = false;
};

} // namespace patlas
