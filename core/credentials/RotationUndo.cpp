// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/RotationUndo.h"

#include "core/credentials/CredentialRepository.h"
#include "core/credentials/RotationProgress.h"
#include "core/credentials/TokenIssuer.h"

namespace patlas {

RotationUndo::RotationUndo(RotationProgress &progress)
    : m_progress(progress)
{
}

void RotationUndo::start()
{
    const auto back = [this] {
        m_progress.saveStep(m_progress.record().done, [this] {
            const Credential *replacement = m_progress.newToken();
            if (!replacement) {
                discardReplacement();
                return;
            }
            Q_EMIT m_progress.moving(m_progress.record().newTokenId, m_progress.record().oldTokenId);
            m_progress.await(m_progress.parts().moveReferences(m_progress.record().newTokenId,
                                                               m_progress.record().oldTokenId),
                             [this](const Result<void> &) { discardReplacement(); });
        });
    };
    const Credential *old = m_progress.oldToken();
    if (!old || old->secretMissing || m_progress.record().done < RotationStep::Checked) {
        back();
        return;
    }
    // The old token may have been revoked just before the program or the connection ended. Going back to it
    // would leave the person without a working token.
    m_progress.await(m_progress.parts().tokens.secretOf(old->id), [this, back](Result<Secret> secret) {
        then(m_progress.orFailure(m_progress.parts().check(m_progress.record().environmentId, *secret)),
             &m_progress, [this, back](const Result<void> &checked) {
                 if (checked) {
                     back();
                     return;
                 }
                 m_progress.editableRecord().undoing = false;
                 if (checked.error().kind != ErrorKind::Refused)
                     m_progress.stop(checked.error());
                 else
                     m_progress.stop({ErrorKind::Conflict,
                                      RotationProgress::tr("The service already refuses the old token."),
                                      RotationProgress::tr(
                                          "Going back to it would leave you without a token that works."),
                                      RotationProgress::tr("Continue the rotation."),
                                      {}});
             });
    });
}

void RotationUndo::discardReplacement()
{
    const Credential *replacement = m_progress.newToken();
    const Credential *old = m_progress.oldToken();
    const bool wasIssued = replacement || !m_progress.unstoredSecret.isEmpty();
    // By hand, only the person can revoke the replacement; it stays in the list and can be used or removed.
    if (!old || m_progress.parts().isByHand(m_progress.record().environmentId)) {
        m_progress.unstoredSecret = Secret();
        m_progress.finish(RotationProgress::State::Undone);
        return;
    }
    TokenIssuer *issuer = m_progress.parts().issuerFor(*old);
    if (!wasIssued && !m_progress.mayHaveUnknownTokens)
        m_progress.finish(RotationProgress::State::Undone);
    else if (!issuer)
        m_progress.stopWithoutIssuer();
    else if (!wasIssued)
        m_progress.revokeUnknownTokens(*issuer,
                                       [this] { m_progress.finish(RotationProgress::State::Undone); });
    else
        takeDown(issuer, replacement ? replacement->serviceId : m_progress.replacement.serviceId);
}

void RotationUndo::takeDown(TokenIssuer *issuer, const QString &serviceId)
{
    then(m_progress.orFailure(issuer->revoke(serviceId)), &m_progress, [this](const Result<void> &revoked) {
        if (!revoked && revoked.error().kind != ErrorKind::NotFound) {
            m_progress.stop(revoked.error());
            return;
        }
        m_progress.unstoredSecret = Secret();
        dropReplacement();
    });
}

void RotationUndo::dropReplacement()
{
    if (!m_progress.newToken()) {
        m_progress.finish(RotationProgress::State::Undone);
        return;
    }
    // With the keychain closed the secret is deleted later; it is already revoked.
    then(m_progress.orFailure(m_progress.parts().tokens.remove(m_progress.record().newTokenId)), &m_progress,
         [this](const Result<void> &) { m_progress.finish(RotationProgress::State::Undone); });
}

} // namespace patlas
