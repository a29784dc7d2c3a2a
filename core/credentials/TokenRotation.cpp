// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenRotationSteps.h"

#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/secret/SessionStore.h"

#include <algorithm>
#include <memory>

namespace patlas {

TokenRotation::TokenRotation(Parts parts, RotationRecord record, bool isResumed, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_record(std::move(record))
    , m_mayHaveUnknownTokens(isResumed)
{
}

TokenRotation::~TokenRotation() = default;

const Credential *TokenRotation::oldToken() const
{
    return m_parts.tokens.find(m_record.oldTokenId);
}

const Credential *TokenRotation::newToken() const
{
    return m_parts.tokens.find(m_record.newTokenId);
}

void TokenRotation::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void TokenRotation::stop(const Error &error)
{
    m_error = error;
    setState(State::Stopped);
}

void TokenRotation::stopWithoutIssuer()
{
    stop({ErrorKind::Network,
          tr("The service that issues this token is not running."),
          tr("Nothing is lost: the old token is unchanged."),
          tr("Start the sandbox in the Sandbox menu, then try again."),
          {}});
}

void TokenRotation::record(RotationStep step, const std::function<void()> &afterwards)
{
    RotationRecord recordNow = m_record;
    recordNow.done = step;
    await(m_parts.records.save(recordNow), [this, recordNow, afterwards](const Result<void> &) {
        m_record.done = recordNow.done;
        Q_EMIT recorded(m_record.done);
        afterwards();
    });
}

void TokenRotation::proceed()
{
    if (m_state == State::Working || m_state == State::Finished || m_state == State::Undone)
        return;
    m_error.reset();
    setState(State::Working);
    if (m_record.undoing) {
        goBack();
        return;
    }
    if (m_record.done == RotationStep::Begun)
        record(RotationStep::Begun, [this] { next(); });
    else
        next();
}

void TokenRotation::next()
{
    const Credential *old = oldToken();
    if (!old) { // it was removed from this computer; nothing is left to rotate
        finish(newToken() ? State::Finished : State::Undone);
        return;
    }
    switch (m_record.done) {
    case RotationStep::Begun:
        replace();
        break;
    case RotationStep::Replaced:
    case RotationStep::Moved:
    case RotationStep::Checked:
        if (!newToken()) {
            stop({ErrorKind::NotFound,
                  tr("The replacement “%1” is no longer stored here.").arg(m_record.name),
                  tr("The old token is unchanged."),
                  tr("Undo the rotation, then start it again."),
                  {}});
        } else if (m_record.done == RotationStep::Replaced) {
            move();
        } else {
            check(); // tested again after a restart, because it may have been revoked since
        }
        break;
    case RotationStep::Revoked:
        markOldRevoked();
        break;
    }
}

void TokenRotation::replace()
{
    // A killed run may have stored the replacement without recording it. The name was unused when it began.
    const auto &stored = m_parts.tokens.all();
    const auto found = std::find_if(stored.begin(), stored.end(), [this](const Credential &token) {
        return token.environmentId == m_record.environmentId && token.name == m_record.name
            && token.scopes == m_record.scopes && token.created >= m_record.started.addSecs(-60);
    });
    if (found != stored.end()) {
        adopt(*found);
        return;
    }
    if (!m_secret.isEmpty()) {
        keep();
        return;
    }
    if (m_parts.isByHand(m_record.environmentId)) {
        setState(State::NeedsToken);
        return;
    }
    TokenIssuer *issuer = m_parts.issuerFor(*oldToken());
    if (!issuer)
        stopWithoutIssuer();
    else if (m_mayHaveUnknownTokens)
        revokeUnknownTokens(*issuer, [this] { replace(); });
    else
        issue(*issuer);
}

/// What the replacement has from the record and from the old token, which may be gone by now.
Credential TokenRotation::blankReplacement() const
{
    Credential replacement;
    replacement.environmentId = m_record.environmentId;
    replacement.name = m_record.name;
    if (const Credential *old = oldToken()) {
        replacement.slotId = old->slotId;
        replacement.isPersonal = old->isPersonal;
        replacement.storage = old->storage;
    }
    return replacement;
}

void TokenRotation::adopt(const Credential &replacement)
{
    m_record.newTokenId = replacement.id;
    record(RotationStep::Replaced, [this] { next(); });
}

/// Revokes tokens that the service issued for a killed run; their secrets are lost.
void TokenRotation::revokeUnknownTokens(TokenIssuer &issuer, const std::function<void()> &afterwards)
{
    then(orFailure(issuer.list()), this, [this, afterwards](const Result<std::vector<ListedToken>> &listed) {
        if (!listed && listed.error().kind != ErrorKind::Unsupported) {
            stop(listed.error());
            return;
        }
        const auto &stored = m_parts.tokens.all();
        QStringList unknownTokens;
        for (const ListedToken &token : listed ? *listed : std::vector<ListedToken>()) {
            const bool isOurs = std::any_of(stored.begin(), stored.end(), [&token](const auto &known) {
                return known.serviceId == token.serviceId;
            });
            if (!isOurs && !token.revoked.isValid() && token.name == m_record.name
                && token.created >= m_record.started.addSecs(-60))
                unknownTokens.append(token.serviceId);
        }
        revokeAll(unknownTokens, afterwards);
    });
}

/// One after the other, so that each failure is reported.
void TokenRotation::revokeAll(QStringList unknownTokens, const std::function<void()> &afterwards)
{
    if (unknownTokens.isEmpty()) {
        m_mayHaveUnknownTokens = false;
        afterwards();
        return;
    }
    const Credential *old = oldToken();
    TokenIssuer *revoker = old ? m_parts.issuerFor(*old) : nullptr;
    if (!revoker) {
        stopWithoutIssuer();
        return;
    }
    const QString next = unknownTokens.takeFirst();
    await(revoker->revoke(next),
          [this, unknownTokens, afterwards](const Result<void> &) { revokeAll(unknownTokens, afterwards); });
}

void TokenRotation::issue(TokenIssuer &issuer)
{
    const IssueRequest request{m_record.name, m_record.scopes, m_record.expiresInDays};
    m_mayHaveUnknownTokens = true; // until the response arrives
    await(issuer.issue(request), [this](Result<IssuedToken> issued) {
        m_mayHaveUnknownTokens = false;
        m_replacement = blankReplacement();
        m_replacement.owner = issued->owner;
        m_replacement.serviceId = issued->serviceId;
        m_replacement.scopes = issued->scopes;
        m_replacement.created = issued->created;
        m_replacement.expires = issued->expires;
        m_secret = std::move(issued->secret);
        Q_EMIT phaseDone(Phase::Make);
        keep();
    });
}

void TokenRotation::usePasted(Secret secret)
{
    const Credential *old = oldToken();
    if (m_state != State::NeedsToken || secret.isEmpty() || !old)
        return;
    m_replacement = blankReplacement();
    m_replacement.owner = old->owner;
    m_replacement.scopes = m_record.scopes;
    m_replacement.created = QDateTime::currentDateTimeUtc();
    if (m_record.expiresInDays)
        m_replacement.expires = m_replacement.created.addDays(*m_record.expiresInDays);
    // Tested before it is stored, so that a wrongly pasted token can be pasted again.
    const auto pasted = std::make_shared<Secret>(std::move(secret));
    m_error.reset();
    setState(State::Working);
    then(orFailure(m_parts.check(m_record.environmentId, *pasted)), this,
         [this, pasted](const Result<void> &checked) {
             if (!checked) {
                 m_error = checked.error();
                 setState(State::NeedsToken);
                 return;
             }
             m_secret = std::move(*pasted);
             Q_EMIT phaseDone(Phase::Make);
             keep();
         });
}

void TokenRotation::keep()
{
    await(m_parts.tokens.add(m_replacement, m_secret), [this](const Result<Credential> &kept) {
        m_secret = Secret();
        Q_EMIT phaseDone(Phase::Keep);
        adopt(*kept);
    });
}

void TokenRotation::keepForSession()
{
    m_replacement.storage = sessionStoreId;
    proceed();
}

void TokenRotation::move()
{
    Q_EMIT moving(m_record.oldTokenId, m_record.newTokenId);
    await(m_parts.moveReferences(m_record.oldTokenId, m_record.newTokenId), [this](const Result<void> &) {
        Q_EMIT phaseDone(Phase::Move);
        record(RotationStep::Moved, [this] { next(); });
    });
}

void TokenRotation::check()
{
    await(m_parts.tokens.secretOf(m_record.newTokenId), [this](Result<Secret> secret) {
        await(m_parts.check(m_record.environmentId, *secret), [this](const Result<void> &) {
            Q_EMIT phaseDone(Phase::Check);
            record(RotationStep::Checked, [this] { revoke(); });
        });
    });
}

void TokenRotation::revoke()
{
    const Credential *old = oldToken();
    if (!old || old->revoked.isValid()) {
        markOldRevoked();
        return;
    }
    if (m_parts.isByHand(m_record.environmentId) || old->serviceId.isEmpty()) {
        setState(State::NeedsRevocation);
        return;
    }
    TokenIssuer *issuer = m_parts.issuerFor(*old);
    if (!issuer) {
        stopWithoutIssuer();
        return;
    }
    then(orFailure(issuer->revoke(old->serviceId)), this, [this](const Result<void> &revoked) {
        if (!revoked && revoked.error().kind != ErrorKind::NotFound) { // NotFound: revoked elsewhere
            stop(revoked.error());
            return;
        }
        Q_EMIT phaseDone(Phase::Revoke);
        record(RotationStep::Revoked, [this] { markOldRevoked(); });
    });
}

void TokenRotation::confirmRevoked(bool untried)
{
    const Credential *old = oldToken();
    if (m_state != State::NeedsRevocation || !old)
        return;
    m_error.reset();
    setState(State::Working);
    const auto believe = [this] {
        Q_EMIT phaseDone(Phase::Revoke);
        record(RotationStep::Revoked, [this] { markOldRevoked(); });
    };
    if (untried || old->secretMissing) {
        believe();
        return;
    }
    const auto stay = [this](const Error &error) {
        m_error = error;
        setState(State::NeedsRevocation);
    };
    then(orFailure(m_parts.tokens.secretOf(old->id)), this, [this, believe, stay](Result<Secret> secret) {
        if (!secret) {
            stay(secret.error());
            return;
        }
        then(orFailure(m_parts.check(m_record.environmentId, *secret)), this,
             [believe, stay](const Result<void> &checked) {
                 if (!checked && checked.error().kind == ErrorKind::Refused)
                     believe();
                 else if (!checked)
                     stay(checked.error());
                 else
                     stay({ErrorKind::Conflict,
                           tr("The service still accepts the old token."),
                           tr("It was not deleted there, or the service takes a while to notice."),
                           tr("Check the list of tokens on the website, then try again."),
                           {}});
             });
    });
}

void TokenRotation::markOldRevoked()
{
    if (!oldToken()) {
        finish(State::Finished);
        return;
    }
    await(m_parts.tokens.markRevoked(m_record.oldTokenId, QDateTime::currentDateTimeUtc()),
          [this](const Result<void> &) { finish(State::Finished); });
}

void TokenRotation::finish(State state)
{
    await(m_parts.records.remove(m_record.oldTokenId),
          [this, state](const Result<void> &) { setState(state); });
}

} // namespace patlas

#include "moc_TokenRotation.cpp"
