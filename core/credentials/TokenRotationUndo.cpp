// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenIssuer.h"
#include "core/credentials/TokenRotationSteps.h"

namespace patlas {

void TokenRotation::undo()
{
    if (m_state == State::Working || m_state == State::Finished || m_state == State::Undone || !canUndo())
        return;
    m_record.undoing = true;
    proceed();
}

void TokenRotation::goBack()
{
    const auto back = [this] {
        record(m_record.done, [this] {
            const Credential *replacement = newToken();
            if (!replacement) {
                discardReplacement();
                return;
            }
            Q_EMIT moving(m_record.newTokenId, m_record.oldTokenId);
            await(m_parts.moveReferences(m_record.newTokenId, m_record.oldTokenId),
                  [this](const Result<void> &) { discardReplacement(); });
        });
    };
    const Credential *old = oldToken();
    if (!old || old->secretMissing || m_record.done < RotationStep::Checked) {
        back();
        return;
    }
    // The old token may have been revoked just before the program or the connection ended. Going back to it
    // would leave the person without a working token.
    await(m_parts.tokens.secretOf(old->id), [this, back](Result<Secret> secret) {
        then(orFailure(m_parts.check(m_record.environmentId, *secret)), this,
             [this, back](const Result<void> &checked) {
                 if (checked) {
                     back();
                     return;
                 }
                 m_record.undoing = false;
                 if (checked.error().kind != ErrorKind::Refused)
                     stop(checked.error());
                 else
                     stop({ErrorKind::Conflict,
                           tr("The service already refuses the old token."),
                           tr("Going back to it would leave you without a token that works."),
                           tr("Continue the rotation."),
                           {}});
             });
    });
}

void TokenRotation::discardReplacement()
{
    const Credential *replacement = newToken();
    const Credential *old = oldToken();
    const bool wasIssued = replacement || !m_secret.isEmpty();
    // By hand, only the person can revoke the replacement; it stays in the list and can be used or removed.
    if (!old || m_parts.isByHand(m_record.environmentId)) {
        m_secret = Secret();
        finish(State::Undone);
        return;
    }
    TokenIssuer *issuer = m_parts.issuerFor(*old);
    if (!wasIssued && !m_mayHaveUnknownTokens)
        finish(State::Undone);
    else if (!issuer)
        stopWithoutIssuer();
    else if (!wasIssued)
        revokeUnknownTokens(*issuer, [this] { finish(State::Undone); });
    else
        takeDown(issuer, replacement ? replacement->serviceId : m_replacement.serviceId);
}

void TokenRotation::takeDown(TokenIssuer *issuer, const QString &serviceId)
{
    then(orFailure(issuer->revoke(serviceId)), this, [this](const Result<void> &revoked) {
        if (!revoked && revoked.error().kind != ErrorKind::NotFound) {
            stop(revoked.error());
            return;
        }
        m_secret = Secret();
        dropReplacement();
    });
}

void TokenRotation::dropReplacement()
{
    if (!newToken()) {
        finish(State::Undone);
        return;
    }
    // With the keychain closed the secret is deleted later; it is already revoked.
    then(orFailure(m_parts.tokens.remove(m_record.newTokenId)), this,
         [this](const Result<void> &) { finish(State::Undone); });
}

} // namespace patlas
