// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// TokenActions: the dialogs that rotate tokens.
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/Rotations.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SandboxControl.h"
#include "core/session/Workspace.h"
#include "ui/rotation/BatchResults.h"
#include "ui/rotation/RotateTokenDialog.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/tokens/TokenActions.h"

#include <QMessageBox>
#include <QPushButton>

#include <memory>

namespace patlas {

namespace {
constexpr int batchLife = 30; // days
}

void TokenActions::rotate(const QString &id, const QStringList &scopes)
{
    const Credential *old = m_workspace.tokens().find(id);
    if (!old || !m_rotation.rotations)
        return;
    Rotations &rotations = *m_rotation.rotations;
    RotateSetup setup;
    setup.running = rotations.find(id);
    const std::shared_ptr<const ApiDescription> api = m_workspace.apiOf(old->environmentId);
    const Environment *environment = m_workspace.environments().find(old->environmentId);
    setup.old = *old;
    setup.environment = environment ? *environment : Environment{};
    setup.role = m_workspace.sandbox().userAccess().value(old->owner).role;
    setup.api = api.get();
    if (const CredentialSlot *slot = api->credentialSlot(old->slotId))
        setup.slot = *slot;
    setup.scopes = setup.running ? setup.running->record().scopes : scopes.isEmpty() ? old->scopes : scopes;
    setup.suggestedName = rotations.suggestedName(id);
    setup.takenNames = namesIn(m_workspace.tokens(), old->environmentId, old->slotId);
    setup.begin = [&rotations](const RotationRequest &wish) { return rotations.begin(wish); };
    if (m_rotation.countReferences)
        setup.countReferences = [count = m_rotation.countReferences, id] { return count(id); };
    CredentialRepository &tokens = m_workspace.tokens();
    setup.recognise = [&tokens](const Secret &secret) {
        return tokens.withFingerprint(tokens.fingerprint(secret));
    };
    auto *dialog = new RotateTokenDialog(std::move(setup), m_dialogParent);
    connect(dialog, &QObject::destroyed, dialog, [api] {});
    connect(dialog, &RotateTokenDialog::rotated, this, [this](const QString &, const QString &replacement) {
        Q_EMIT message(tr("%1 is now in use.").arg(namesOf({replacement})));
    });
    // The user has confirmed the rotation; copying the replacement needs no second question.
    connect(dialog, &RotateTokenDialog::copyRequested, this, [this](const QString &replacement) {
        thenResult(m_workspace.tokens().secretOf(replacement), this, [this](const Result<Secret> &secret) {
            if (secret)
                m_clipboard.copy(*secret);
            else
                tell(tr("Secret not copied"), secret.error());
        });
    });
    dialog->open();
}

void TokenActions::rotateAll(const QStringList &ids)
{
    if (ids.size() == 1)
        rotate(ids.first());
    if (ids.size() < 2 || !canRotate())
        return;
    QMessageBox *box = ask(
        tr("Rotate"), tr("Rotate %1?").arg(namesOf(ids)),
        tr("Each gets a replacement with the same scopes that lives for %1 days, saved requests use it, and "
           "the old one is revoked once the new one has been tried.")
            .arg(batchLife));
    auto *yes = box->addButton(tr("Rotate all"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, ids] { rotateInBatch(ids); });
    box->open();
}

void TokenActions::rotateInBatch(const QStringList &ids)
{
    BatchResults *results = resultsFor(ids, tr("Rotate"));
    Rotations &rotations = *m_rotation.rotations;
    for (const QString &id : ids) {
        const QString name = namesOf({id});
        const Credential *old = m_workspace.tokens().find(id);
        const Environment *environment = old ? m_workspace.environments().find(old->environmentId) : nullptr;
        if (!environment || environment->issuing == Issuing::ByHand) {
            results->add(name,
                         tr("not rotated: its service makes tokens on its website, so rotate it on its own"),
                         true);
            continue;
        }
        const Result<TokenRotation *> begun =
            rotations.begin({id, rotations.suggestedName(id), old->scopes, batchLife});
        if (!begun) {
            results->add(name, begun.error().message(), true);
            continue;
        }
        TokenRotation *rotation = *begun;
        // Report once: a stopped rotation is resumed from the notice.
        const auto isTold = std::make_shared<bool>(false);
        connect(rotation, &TokenRotation::changed, results, [rotation, results, name, isTold] {
            const TokenRotation::State state = rotation->state();
            if (state == TokenRotation::State::Working || std::exchange(*isTold, true))
                return;
            if (state == TokenRotation::State::Finished)
                results->add(name, tr("replaced by “%1”").arg(isolated(rotation->record().name)));
            else
                results->add(name,
                             rotation->error() ? rotation->error()->message()
                                               : tr("stopped half way; a notice reminds you"),
                             true);
        });
        rotation->proceed();
    }
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
