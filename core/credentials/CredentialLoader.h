// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <vector>

namespace patlas {

class CredentialJournal;
class CredentialList;
class CredentialReconciler;
class Database;
class DefaultStore;
class SecretFingerprint;
class TokenSecrets;
class UnreferencedSecrets;
struct StoredCredentials;

/// Reads what the database holds about credentials: at the start, and again after another process changed it.
/// What that one is in the middle of is left to it. GUI thread.
class CredentialLoader : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts {
        Database &database;
        CredentialList &list;
        CredentialJournal &journal;
        TokenSecrets &secrets;
        DefaultStore &defaultStore;
        UnreferencedSecrets &unreferenced;
        SecretFingerprint &fingerprints;
        CredentialReconciler &reconciler;
    };
    explicit CredentialLoader(const Parts &parts);

    /// The first time, reconciles afterwards with each store that is open, in the background. Later,
    /// announces only what differs, and looks at secrets that are new.
    QFuture<Result<void>> load();
    /// The first call of `load`; finished also where there was none.
    QFuture<Result<void>> firstLoad() const { return m_first; }

Q_SIGNALS:
    void used(const QString &id, const QDateTime &when); ///< by another process; `when` in UTC

private:
    void take(const StoredCredentials &stored);
    QStringList takeIncomplete(std::vector<Credential> stored);
    struct Use {
        QString id;
        QDateTime when;
    };
    std::vector<Use> makeKnown(const std::vector<Credential> &stored);
    bool isForSession(const Credential &credential) const;

    Parts m_parts;
    QFuture<Result<void>> m_first;
    bool m_isLoaded = false;
    QTimer m_again; ///< while another process is adding credentials
};

} // namespace patlas
