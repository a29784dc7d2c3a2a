// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRepository.h"
#include "core/authorization/TokenEndpoint.h"
#include "core/secret/SecretRecord.h"

#include <QHash>

namespace patlas {

class CredentialRepository;

/// Gives out the secret of a credential; one that was got by a flow and ends within a minute is renewed
/// first. One renewal at a time for each credential, in all processes: a refresh token that is used twice can
/// end the whole sign-in (RFC 9700 4.14). A renewal that began is finished though nobody waits for it any
/// longer, because the server may have replaced the refresh token already. GUI thread.
class FreshCredential : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    FreshCredential(CredentialRepository &credentials, AuthorizationRepository &authorizations,
                    HttpEngine &engine, TransportFor transportFor = {}, QObject *parent = nullptr);

    /// Errors of CredentialRepository::secretOf unchanged. Where it could not be renewed: Refused if the
    /// person has to sign in again, NotBound if it would go to another address than it was stored for, else
    /// errors of the network.
    QFuture<Result<Secret>> secretOf(const QString &id);
    /// Renews it if it ends within a minute.
    QFuture<Result<void>> renew(const QString &id);

private:
    struct Run {
        QString id;
        StoredAuthorization authorization;
        StoredSecret stored;
        int waits = 0;
    };
    bool isEnding(const QString &id) const;
    QFuture<Result<void>> begin(const std::shared_ptr<Run> &run);
    QFuture<Result<void>> waitForOther(const std::shared_ptr<Run> &run);
    QFuture<Result<void>> renewAndEnd(const std::shared_ptr<Run> &run);
    QFuture<Result<void>> renewHere(const std::shared_ptr<Run> &run);
    QFuture<Result<void>> ask(const std::shared_ptr<Run> &run);
    QFuture<Result<void>> take(const std::shared_ptr<Run> &run, TokenAnswer answer);
    QFuture<Result<void>> afterRefusal(const std::shared_ptr<Run> &run, const Error &error);
    Failure notRenewed(const QString &id, const Error &because) const;

    CredentialRepository &m_credentials;
    AuthorizationRepository &m_authorizations;
    TokenEndpoint m_tokens;
    const TransportFor m_transportFor;
    QHash<QString, QFuture<Result<void>>> m_running; ///< by credential
};

} // namespace patlas
