// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/TokenRotation.h"

#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/secret/SessionStore.h"

#include <algorithm>
#include <memory>

namespace patlas {

TokenRotation::TokenRotation(Parts parts, RotationRecord record, bool isResumed, QObject *parent)
    : RotationProgress(std::move(parts), std::move(record), isResumed, parent)
    , m_undo(*this)
{
}

TokenRotation::~TokenRotation() = default;

void TokenRotation::undo()
{
    if (isBusyOrOver() || !canUndo())
        return;
    editableRecord().undoing = true;
    proceed();
}

bool TokenRotation::isBusyOrOver() const
{
    return state() == State::Working || state() == State::Finished || state() == State::Undone;
}

void TokenRotation::proceed()
{
    if (isBusyOrOver())
        return;
    setState(State::Working);
    claim([this] { begin(); });
}

void TokenRotation::begin()
{
    if (record().undoing) {
        m_undo.start();
        return;
    }
    if (record().done == RotationStep::Begun)
        saveStep(RotationStep::Begun, [this] { next(); });
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
    switch (record().done) {
    case RotationStep::Begun:
        replace();
        break;
    case RotationStep::Replaced:
    case RotationStep::Moved:
    case RotationStep::Checked:
        if (!newToken()) {
            stop({ErrorKind::NotFound,
                  tr("The replacement “%1” is no longer stored here.").arg(isolated(record().name)),
                  tr("The old token is unchanged."),
                  tr("Undo the rotation, then start it again."),
                  {}});
        } else if (record().done == RotationStep::Replaced) {
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
    const auto &stored = parts().tokens.all();
    const auto found = std::find_if(stored.begin(), stored.end(), [this](const Credential &token) {
        return token.environmentId == record().environmentId && token.name == record().name
            && token.scopes == record().scopes && token.created >= record().started.addSecs(-60);
    });
    if (found != stored.end()) {
        adopt(*found);
        return;
    }
    if (!unstoredSecret.isEmpty()) {
        keep();
        return;
    }
    if (parts().isByHand(record().environmentId)) {
        setState(State::NeedsToken);
        return;
    }
    TokenIssuer *issuer = parts().issuerFor(*oldToken());
    if (!issuer)
        stopWithoutIssuer();
    else if (mayHaveUnknownTokens)
        revokeUnknownTokens(*issuer, [this] { replace(); });
    else
        issue(*issuer);
}

/// What the replacement has from the record and from the old token, which may be gone by now.
Credential TokenRotation::blankReplacement() const
{
    Credential replacement;
    replacement.environmentId = record().environmentId;
    replacement.name = record().name;
    if (const Credential *old = oldToken()) {
        replacement.slotId = old->slotId;
        replacement.isPersonal = old->isPersonal;
        replacement.storage = old->storage;
    }
    return replacement;
}

void TokenRotation::adopt(const Credential &replacement)
{
    editableRecord().newTokenId = replacement.id;
    saveStep(RotationStep::Replaced, [this] { next(); });
}

void TokenRotation::issue(TokenIssuer &issuer)
{
    const IssueRequest request{record().name, record().scopes, record().expiresInDays};
    mayHaveUnknownTokens = true; // until the response arrives
    await(issuer.issue(request), [this](Result<IssuedToken> issued) {
        mayHaveUnknownTokens = false;
        replacement = blankReplacement();
        replacement.owner = issued->owner;
        replacement.serviceId = issued->serviceId;
        replacement.scopes = issued->scopes;
        replacement.created = issued->created;
        replacement.expires = issued->expires;
        replacement.neverExpires = !issued->expires.isValid();
        unstoredSecret = std::move(issued->secret);
        Q_EMIT phaseDone(Phase::Make);
        keep();
    });
}

void TokenRotation::usePasted(Secret secret)
{
    const Credential *old = oldToken();
    if (state() != State::NeedsToken || secret.isEmpty() || !old)
        return;
    replacement = blankReplacement();
    replacement.owner = old->owner;
    replacement.scopes = record().scopes;
    replacement.created = QDateTime::currentDateTimeUtc();
    if (record().expiresInDays)
        replacement.expires = replacement.created.addDays(*record().expiresInDays);
    replacement.neverExpires = !record().expiresInDays;
    // Tested before it is stored, so that a wrongly pasted token can be pasted again.
    const auto pasted = std::make_shared<Secret>(std::move(secret));
    setState(State::Working);
    then(orFailure(parts().check(record().environmentId, *pasted)), this,
         [this, pasted](const Result<void> &checked) {
             if (!checked) {
                 setState(State::NeedsToken, checked.error());
                 return;
             }
             unstoredSecret = std::move(*pasted);
             Q_EMIT phaseDone(Phase::Make);
             keep();
         });
}

void TokenRotation::keep()
{
    await(parts().tokens.add(replacement, unstoredSecret), [this](const Result<Credential> &kept) {
        unstoredSecret = Secret();
        Q_EMIT phaseDone(Phase::Keep);
        adopt(*kept);
    });
}

void TokenRotation::keepForSession()
{
    replacement.storage = sessionStoreId;
    proceed();
}

void TokenRotation::move()
{
    Q_EMIT moving(record().oldTokenId, record().newTokenId);
    await(parts().moveReferences(record().oldTokenId, record().newTokenId), [this](const Result<void> &) {
        Q_EMIT phaseDone(Phase::Move);
        saveStep(RotationStep::Moved, [this] { next(); });
    });
}

void TokenRotation::check()
{
    await(parts().tokens.secretOf(record().newTokenId), [this](Result<Secret> secret) {
        await(parts().check(record().environmentId, *secret), [this](const Result<void> &) {
            Q_EMIT phaseDone(Phase::Check);
            saveStep(RotationStep::Checked, [this] { revoke(); });
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
    if (parts().isByHand(record().environmentId) || old->serviceId.isEmpty()) {
        setState(State::NeedsRevocation);
        return;
    }
    TokenIssuer *issuer = parts().issuerFor(*old);
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
        saveStep(RotationStep::Revoked, [this] { markOldRevoked(); });
    });
}

void TokenRotation::confirmRevoked(bool untried)
{
    const Credential *old = oldToken();
    if (state() != State::NeedsRevocation || !old)
        return;
    setState(State::Working);
    const auto believe = [this] {
        Q_EMIT phaseDone(Phase::Revoke);
        saveStep(RotationStep::Revoked, [this] { markOldRevoked(); });
    };
    if (untried || old->secretMissing) {
        believe();
        return;
    }
    const auto stay = [this](const Error &error) { setState(State::NeedsRevocation, error); };
    then(orFailure(parts().tokens.secretOf(old->id)), this, [this, believe, stay](Result<Secret> secret) {
        if (!secret) {
            stay(secret.error());
            return;
        }
        then(orFailure(parts().check(record().environmentId, *secret)), this,
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
    await(parts().tokens.markRevoked(record().oldTokenId, QDateTime::currentDateTimeUtc()),
          [this](const Result<void> &) { takeName(); });
}

/// What scripts call the token stays its name. One that was given another name meanwhile has that.
void TokenRotation::takeName()
{
    const Credential *old = oldToken();
    const Credential *made = newToken();
    if (!record().takesName || !old || !made || made->name != record().name) {
        finish(State::Finished);
        return;
    }
    await(parts().tokens.handOverName(old->id, made->id, tr("%1 (replaced)").arg(old->name)),
          [this](const Result<void> &) { finish(State::Finished); });
}

} // namespace patlas

#include "moc_TokenRotation.cpp"
