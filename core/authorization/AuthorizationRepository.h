// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/StoredAuthorization.h"
#include "core/authorization/TokenResponse.h"
#include "core/credentials/Credential.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace patlas {

class CredentialRepository;
class Database;

/// How stored credentials were got, where it was by a flow. The secrets that renew one are in its own record
/// in its store; in the database is only what leads to them. Of credentials that are kept for the session
/// everything is in memory. GUI thread.
class AuthorizationRepository : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. `process`: whose renewals they are, see ProcessIdentity.
    AuthorizationRepository(Database &database, CredentialRepository &credentials, QString process,
                            QObject *parent = nullptr);
    AuthorizationRepository(Database &database, CredentialRepository &credentials);

    /// Stores what a flow ended with as a credential: environment, slot, name and store are those of
    /// `credential`, scopes and expiry those of the grant. It renews if there is a refresh token, or where
    /// the client signs in as itself. Errors of CredentialRepository::add unchanged; `grant` and
    /// `clientSecret` are duplicated.
    QFuture<Result<Credential>> keep(Credential credential, const AuthorizationRequest &request,
                                     const Grant &grant, const Secret &clientSecret);

    /// NotFound for a credential that was not got by a flow.
    QFuture<Result<StoredAuthorization>> read(const QString &credentialId);

    /// Takes the right to renew it; false while another process that still runs has it. It lasts for two
    /// minutes at most.
    QFuture<Result<bool>> beginRenewal(const QString &credentialId);
    QFuture<Result<void>> endRenewal(const QString &credentialId);

private:
    void storeMoved();
    QFuture<Result<void>> insert(const StoredAuthorization &authorization);
    bool isOfSession(const QString &credentialId) const;

    Database &m_database;
    CredentialRepository &m_credentials;
    const QString m_process;
    QHash<QString, StoredAuthorization> m_ofSession;
};

} // namespace patlas
