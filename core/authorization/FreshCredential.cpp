// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/FreshCredential.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"

#include <QTimer>

namespace patlas {

namespace {

constexpr int renewedSecondsBefore = 60;
constexpr std::chrono::milliseconds otherPause{200};
constexpr int maxOtherPauses = 5 * 60; ///< a minute

QFuture<Result<void>> afterPause(QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QTimer::singleShot(otherPause, context, [promise] {
        promise->addResult(Result<void>());
        promise->finish();
    });
    return promise->future();
}

} // namespace

FreshCredential::FreshCredential(CredentialRepository &credentials, AuthorizationRepository &authorizations,
                                 HttpEngine &engine, TransportFor transportFor, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
    , m_authorizations(authorizations)
    , m_tokens(engine, std::move(transportFor))
{
}

QFuture<Result<Secret>> FreshCredential::secretOf(const QString &id)
{
    if (!isEnding(id))
        return m_credentials.secretOf(id);
    return then(renew(id), this, [this, id](const Result<void> &renewed) {
        return renewed ? m_credentials.secretOf(id)
                       : makeReadyResult<Secret>(tl::make_unexpected(renewed.error()));
    });
}

bool FreshCredential::isEnding(const QString &id) const
{
    const Credential *credential = m_credentials.find(id);
    return credential && credential->renews && credential->expires.isValid()
        && credential->expires <= QDateTime::currentDateTimeUtc().addSecs(renewedSecondsBefore);
}

QFuture<Result<void>> FreshCredential::renew(const QString &id)
{
    if (const auto running = m_running.constFind(id); running != m_running.constEnd())
        return *running;
    const auto run = std::make_shared<Run>();
    run->id = id;
    const QFuture<Result<void>> renewal =
        then(valueOr(begin(run), this, Result<void>(Failure(cancelledError()))), this,
             [this, id](const Result<void> &renewed) {
                 m_running.remove(id);
                 return renewed;
             });
    if (!renewal.isFinished())
        m_running.insert(id, renewal);
    return renewal;
}

QFuture<Result<void>> FreshCredential::begin(const std::shared_ptr<Run> &run)
{
    // Read first: of one that was moved out of the session it writes the row that the right is noted in.
    const auto reading = m_authorizations.read(run->id);
    return then(reading, this, [this, run](const Result<StoredAuthorization> &authorization) {
        if (!authorization)
            return makeReadyResult<void>(notRenewed(run->id, authorization.error()));
        run->authorization = *authorization;
        return then(m_authorizations.beginRenewal(run->id), this, [this, run](const Result<bool> &begun) {
            if (!begun)
                return makeReadyResult<void>(notRenewed(run->id, begun.error()));
            return *begun ? renewAndEnd(run) : waitForOther(run);
        });
    });
}

QFuture<Result<void>> FreshCredential::renewAndEnd(const std::shared_ptr<Run> &run)
{
    return then(valueOr(renewHere(run), this, Result<void>(Failure(cancelledError()))), this,
                [this, run](const Result<void> &renewed) {
                    return then(m_authorizations.endRenewal(run->id), this,
                                [renewed](const Result<void> &) { return renewed; });
                });
}

/// Another process renews it now: what it gets is read then.
QFuture<Result<void>> FreshCredential::waitForOther(const std::shared_ptr<Run> &run)
{
    if (++run->waits > maxOtherPauses) {
        return makeReadyResult<void>(
            failure(ErrorKind::Timeout, tr("The token was not renewed."),
                    tr("Another Patlas was renewing it and did not finish. Nothing was sent."),
                    tr("Send it again, or close the other Patlas.")));
    }
    return then(afterPause(this), this, [this, run](const Result<void> &) {
        return then(m_credentials.reload(run->id), this, [this, run](const Result<void> &) {
            return isEnding(run->id) ? begin(run) : makeReadyResult<void>({});
        });
    });
}

QFuture<Result<void>> FreshCredential::renewHere(const std::shared_ptr<Run> &run)
{
    return then(m_credentials.reload(run->id), this, [this, run](const Result<void> &) {
        if (!isEnding(run->id)) // another process was quicker
            return makeReadyResult<void>({});
        return then(m_credentials.storedSecretOf(run->id), this,
                    [this, run](Result<StoredSecret> stored) -> QFuture<Result<void>> {
                        if (!stored)
                            return makeReadyResult<void>(tl::make_unexpected(stored.error()));
                        run->stored = std::move(*stored);
                        return ask(run);
                    });
    });
}

QFuture<Result<void>> FreshCredential::ask(const std::shared_ptr<Run> &run)
{
    const StoredAuthorization &authorization = run->authorization;
    const Credential *credential = m_credentials.find(run->id);
    if (!credential)
        return makeReadyResult<void>(Failure(cancelledError()));
    const Renewal &renewal = run->stored.renewal;
    if (renewal.binding != renewalBinding(authorization)) {
        return makeReadyResult<void>(failure(
            ErrorKind::NotBound,
            tr("%1 would be renewed at another address, or as another client, than it was stored for.")
                .arg(isolated(credential->name)),
            tr("Somebody else changed Patlas's data. Nothing was sent."),
            tr("Remove the token and sign in again.")));
    }
    TokenClient client{credential->environmentId, authorization.tokenUrl, authorization.clientId,
                       authorization.clientAuthentication, renewal.clientSecret.duplicate()};
    const auto asking = authorization.kind == GrantKind::ClientCredentials && renewal.refreshToken.isEmpty()
        ? m_tokens.clientCredentials(client, authorization.scopes)
        : m_tokens.refresh(client, renewal.refreshToken, credential->scopes);
    return then(asking, this, [this, run](Result<TokenAnswer> answer) -> QFuture<Result<void>> {
        if (!answer)
            return makeReadyResult<void>(notRenewed(run->id, answer.error()));
        return take(run, std::move(*answer));
    });
}

QFuture<Result<void>> FreshCredential::take(const std::shared_ptr<Run> &run, TokenAnswer answer)
{
    if (!answer.grant && answer.refusal == OAuthRefusal::InvalidGrant)
        return afterRefusal(run, answer.error);
    if (!answer.grant)
        return makeReadyResult<void>(notRenewed(run->id, answer.error));
    Grant &grant = *answer.grant;
    const Renewal &before = run->stored.renewal;
    SecretReplacement replacement;
    replacement.secret = std::move(grant.accessToken);
    // Without a new refresh token the old one goes on (RFC 6749 6).
    replacement.renewal = {before.binding,
                           grant.refreshToken.isEmpty() ? before.refreshToken.duplicate()
                                                        : std::move(grant.refreshToken),
                           before.clientSecret.duplicate()};
    replacement.expires = grant.expires;
    replacement.scopes = grant.scopes;
    return then(m_credentials.replaceSecret(run->id, std::move(replacement)), this,
                [this, run](const Result<void> &replaced) {
                    return replaced ? replaced : Result<void>(notRenewed(run->id, replaced.error()));
                });
}

/// Unless the stored refresh token is another one by now, the sign-in has ended.
QFuture<Result<void>> FreshCredential::afterRefusal(const std::shared_ptr<Run> &run, const Error &error)
{
    const auto reading = then(m_credentials.reload(run->id), this, [this, run](const Result<void> &) {
        return m_credentials.storedSecretOf(run->id);
    });
    return then(reading, this, [this, run, error](const Result<StoredSecret> &now) -> Result<void> {
        if (now && now->renewal.refreshToken != run->stored.renewal.refreshToken && !isEnding(run->id))
            return {};
        m_credentials.noteRefused(run->id, QDateTime::currentDateTimeUtc(), error.meaning);
        const Credential *credential = m_credentials.find(run->id);
        return failure(
            ErrorKind::Refused,
            tr("The sign-in of %1 has ended.").arg(isolated(credential ? credential->name : QString())),
            tr("The service no longer takes what renews the token. It may have ended, been revoked, or been "
               "used by another program, which services take for theft. Nothing was sent.")
                + u' ' + error.meaning,
            tr("Sign in again."), error.detail);
    });
}

Failure FreshCredential::notRenewed(const QString &id, const Error &because) const
{
    const Credential *credential = m_credentials.find(id);
    const QString name = isolated(credential ? credential->name : QString());
    return failure(because.kind, tr("%1 ends now and could not be renewed.").arg(name),
                   because.what + u' ' + tr("Nothing was sent.") + u' ' + because.meaning, because.remedy,
                   because.detail);
}

} // namespace patlas

#include "moc_FreshCredential.cpp"
