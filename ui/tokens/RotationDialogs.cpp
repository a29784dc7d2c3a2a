// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of TokenActions that put a new token in the place of an old one.
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/tokens/Rotations.h"
#include "core/tokens/TokenRepository.h"
#include "ui/tokens/Answer.h"
#include "ui/tokens/RotateTokenDialog.h"
#include "ui/tokens/SecretClipboard.h"
#include "ui/tokens/TokenActions.h"
#include "ui/workspace/Workspace.h"

namespace patlas {

void TokenActions::rotate(const QString &id, const QStringList &scopes)
{
    const PersonalAccessToken *old = m_workspace.tokens().personalToken(id);
    if (!old || !m_rotation.rotations)
        return;
    Rotations &rotations = *m_rotation.rotations;
    RotateSetup setup;
    setup.running = rotations.find(id);
    const std::shared_ptr<const Catalog> catalog = m_workspace.sharedCatalog();
    const Environment *environment = m_workspace.environments().find(old->environmentId);
    setup.old = *old;
    setup.environment = environment ? *environment : Environment{};
    setup.role = m_workspace.sandbox().standings().value(old->owner).role;
    setup.catalog = catalog.get();
    setup.scopes = setup.running ? setup.running->record().scopes : scopes.isEmpty() ? old->scopes : scopes;
    setup.suggestedName = rotations.suggestedName(id);
    for (const PersonalAccessToken &token : m_workspace.tokens().personalTokens()) {
        if (token.environmentId == old->environmentId)
            setup.takenNames.append(token.name);
    }
    setup.begin = [&rotations](const RotationWish &wish) { return rotations.begin(wish); };
    if (m_rotation.countReferences)
        setup.countReferences = [count = m_rotation.countReferences, id] { return count(id); };
    TokenRepository &tokens = m_workspace.tokens();
    setup.recognise = [&tokens](const Secret &secret) {
        return tokens.personalTokenWithFingerprint(tokens.fingerprint(secret));
    };
    auto *dialog = new RotateTokenDialog(std::move(setup), m_dialogParent);
    connect(dialog, &QObject::destroyed, dialog, [catalog] {});
    connect(dialog, &RotateTokenDialog::rotated, this, [this](const QString &, const QString &replacement) {
        Q_EMIT message(tr("%1 has taken over.").arg(namesOf({replacement})));
    });
    // Making the replacement and rotating was the question; copying it needs no other.
    connect(dialog, &RotateTokenDialog::copyRequested, this, [this](const QString &replacement) {
        onAnswer(m_workspace.tokens().secretOf(replacement), this, [this](const Result<Secret> &secret) {
            if (secret)
                m_clipboard.copy(*secret);
            else
                tell(tr("Secret not copied"), secret.error());
        });
    });
    dialog->open();
}

void TokenActions::continueRotation(const QString &oldTokenId)
{
    TokenRotation *rotation = m_rotation.rotations ? m_rotation.rotations->find(oldTokenId) : nullptr;
    if (!rotation)
        return;
    rotate(oldTokenId, {});
    rotation->proceed();
}

void TokenActions::undoRotation(const QString &oldTokenId)
{
    TokenRotation *rotation = m_rotation.rotations ? m_rotation.rotations->find(oldTokenId) : nullptr;
    if (!rotation)
        return;
    rotate(oldTokenId, {});
    rotation->undo();
}

} // namespace patlas
