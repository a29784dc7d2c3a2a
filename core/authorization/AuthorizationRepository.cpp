// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/AuthorizationRepository.h"

#include "core/base/ProcessIdentity.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxRenewalSeconds = 120;

Failure notKnown()
{
    return failure(ErrorKind::NotFound,
                   AuthorizationRepository::tr("Patlas does not know how this token was got."), {},
                   AuthorizationRepository::tr("Sign in again."));
}

Result<void> insertRow(QSqlDatabase &database, const StoredAuthorization &authorization)
{
    const auto inserted = execute(
        database,
        "INSERT OR REPLACE INTO authorization (credential, kind, token_url, client, authentication, scopes) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {authorization.credentialId, nameOf(authorization.kind),
         authorization.tokenUrl.toString(QUrl::FullyEncoded), authorization.clientId,
         nameOf(authorization.clientAuthentication), authorization.scopes.join(u' ')});
    if (!inserted)
        return tl::make_unexpected(inserted.error());
    return {};
}

Result<StoredAuthorization> readRow(QSqlDatabase &database, const QString &credentialId)
{
    auto row = execute(database,
                       "SELECT kind, token_url, client, authentication, scopes FROM authorization "
                       "WHERE credential = ?",
                       {credentialId});
    if (!row)
        return tl::make_unexpected(row.error());
    if (!row->next())
        return notKnown();
    StoredAuthorization authorization;
    authorization.credentialId = credentialId;
    authorization.kind = grantKindNamed(row->value(0).toString());
    authorization.tokenUrl = QUrl(row->value(1).toString(), QUrl::StrictMode);
    authorization.clientId = row->value(2).toString();
    authorization.clientAuthentication = clientAuthenticationNamed(row->value(3).toString());
    authorization.scopes = row->value(4).toString().split(u' ', Qt::SkipEmptyParts);
    return authorization;
}

/// Compare and set: of two processes that see the same, one changes it.
Result<bool> takeRow(QSqlDatabase &database, const QString &credentialId, const QString &process)
{
    auto row = execute(database, "SELECT renewed_by, renewed_since FROM authorization WHERE credential = ?",
                       {credentialId});
    if (!row)
        return tl::make_unexpected(row.error());
    if (!row->next())
        return notKnown();
    const QString holder = row->value(0).toString();
    const QDateTime since = QDateTime::fromString(row->value(1).toString(), Qt::ISODateWithMs);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isRecent = since.isValid() && since <= now && since.secsTo(now) < maxRenewalSeconds;
    if (!holder.isEmpty() && holder != process && isRecent && isOtherProcessRunning(holder))
        return false;
    row->finish();
    const auto taken = execute(database,
                               "UPDATE authorization SET renewed_by = ?, renewed_since = ? WHERE credential "
                               "= ? AND renewed_by = ?",
                               {process, now.toString(Qt::ISODateWithMs), credentialId, holder});
    if (!taken)
        return tl::make_unexpected(taken.error());
    return taken->numRowsAffected() == 1;
}

Result<void> releaseRow(QSqlDatabase &database, const QString &credentialId, const QString &process)
{
    const auto released = execute(database,
                                  "UPDATE authorization SET renewed_by = '', renewed_since = NULL WHERE "
                                  "credential = ? AND renewed_by = ?",
                                  {credentialId, process});
    if (!released)
        return tl::make_unexpected(released.error());
    return {};
}

} // namespace

AuthorizationRepository::AuthorizationRepository(Database &database, CredentialRepository &credentials,
                                                 QString process, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_credentials(credentials)
    , m_process(std::move(process))
{
    connect(&credentials, &CredentialRepository::changed, this, &AuthorizationRepository::storeMoved);
}

AuthorizationRepository::AuthorizationRepository(Database &database, CredentialRepository &credentials)
    : AuthorizationRepository(database, credentials, processIdentity())
{
}

QFuture<Result<Credential>> AuthorizationRepository::keep(Credential credential,
                                                          const AuthorizationRequest &request,
                                                          const Grant &grant, const Secret &clientSecret)
{
    StoredAuthorization authorization;
    authorization.kind = request.kind;
    const bool refreshes = !grant.refreshToken.isEmpty();
    authorization.tokenUrl =
        refreshes && !request.refreshUrl.isEmpty() ? request.refreshUrl : request.tokenUrl;
    authorization.clientId = request.clientId;
    authorization.clientAuthentication = request.clientAuthentication;
    authorization.scopes = request.scopes;
    // When it ends has to be known: otherwise nothing would ever renew it.
    const bool renews =
        grant.expires.isValid() && (refreshes || request.kind == GrantKind::ClientCredentials);
    Renewal renewal;
    if (renews)
        renewal = {renewalBinding(authorization), grant.refreshToken.duplicate(), clientSecret.duplicate()};
    credential.scopes = grant.scopes;
    credential.expires = grant.expires;
    credential.created = QDateTime::currentDateTimeUtc();
    const auto adding = m_credentials.add(std::move(credential), grant.accessToken, renewal);
    return then(adding, this, [this, authorization](const Result<Credential> &added) mutable {
        if (!added)
            return makeReadyResult<Credential>(added);
        authorization.credentialId = added->id;
        return then(insert(authorization), this,
                    [this, added = *added](const Result<void> &inserted) -> QFuture<Result<Credential>> {
                        if (inserted)
                            return makeReadyResult<Credential>(added);
                        // A token that claims to renew and cannot would fail later, with nobody there to ask.
                        return then(m_credentials.remove(added.id), this,
                                    [error = inserted.error()](const Result<void> &) -> Result<Credential> {
                                        return tl::make_unexpected(error);
                                    });
                    });
    });
}

bool AuthorizationRepository::isOfSession(const QString &credentialId) const
{
    const Credential *credential = m_credentials.find(credentialId);
    return credential && !m_credentials.stores().outlastsSession(credential->storage);
}

QFuture<Result<void>> AuthorizationRepository::insert(const StoredAuthorization &authorization)
{
    if (isOfSession(authorization.credentialId)) {
        m_ofSession.insert(authorization.credentialId, authorization);
        return makeReadyResult<void>({});
    }
    return m_database.run<void>(
        [authorization](QSqlDatabase &database) { return insertRow(database, authorization); });
}

/// Of credentials that were moved to a store that outlasts the session, at once: the next renewal may be in
/// the next session.
void AuthorizationRepository::storeMoved()
{
    const QStringList ids = m_ofSession.keys();
    for (const QString &id : ids) {
        if (m_credentials.find(id) && !isOfSession(id))
            read(id);
    }
}

QFuture<Result<StoredAuthorization>> AuthorizationRepository::read(const QString &credentialId)
{
    const auto known = m_ofSession.constFind(credentialId);
    if (known == m_ofSession.constEnd()) {
        return m_database.run<StoredAuthorization>(
            [credentialId](QSqlDatabase &database) { return readRow(database, credentialId); });
    }
    const StoredAuthorization &authorization = *known;
    if (isOfSession(credentialId))
        return makeReadyResult<StoredAuthorization>(authorization);
    // It was moved to a store that outlasts the session.
    return then(insert(authorization), this,
                [this, authorization](const Result<void> &inserted) -> Result<StoredAuthorization> {
                    if (inserted)
                        m_ofSession.remove(authorization.credentialId);
                    return authorization;
                });
}

QFuture<Result<bool>> AuthorizationRepository::beginRenewal(const QString &credentialId)
{
    if (isOfSession(credentialId))
        return makeReadyResult<bool>(true);
    return m_database.run<bool>([credentialId, process = m_process](QSqlDatabase &database) {
        return takeRow(database, credentialId, process);
    });
}

QFuture<Result<void>> AuthorizationRepository::endRenewal(const QString &credentialId)
{
    if (isOfSession(credentialId))
        return makeReadyResult<void>({});
    return m_database.run<void>([credentialId, process = m_process](QSqlDatabase &database) {
        return releaseRow(database, credentialId, process);
    });
}

} // namespace patlas

#include "moc_AuthorizationRepository.cpp"
