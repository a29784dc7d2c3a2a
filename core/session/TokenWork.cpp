// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/TokenWork.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/environment/SandboxControl.h"
#include "core/history/TokenReferences.h"
#include "core/pipeline/TokenCheck.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"

#include <QFileInfo>

namespace patlas {

TokenWork::TokenWork(Workspace &workspace, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
{
}

TokenRotation::Parts TokenWork::rotationParts()
{
    const auto issuerFor = [this](const Credential &token) -> TokenIssuer * {
        if (m_workspace.sandbox().state() != SandboxControl::State::Running
            || token.environmentId != QLatin1String(sandboxEnvironmentId))
            return nullptr;
        return m_workspace.sandbox().issuerFor(token.owner.isEmpty() ? m_workspace.user() : token.owner);
    };
    const auto isByHand = [this](const QString &environmentId) {
        const Environment *environment = m_workspace.services().environments.find(environmentId);
        return !environment || environment->issuing == Issuing::ByHand;
    };
    const auto moveReferences = [this](const QString &from, const QString &to) {
        // The choices among the preferences were moved before; the program may be killed in the next step.
        return then(m_preferences.written(), this, [this, from, to](const Result<void> &) {
            return moveTokenReferences(m_workspace.services().database, from, to);
        });
    };
    const auto tried = [this](const QString &environmentId, const Secret &secret) {
        const Environment *environment = m_workspace.services().environments.find(environmentId);
        if (environment && !m_workspace.apiOf(*environment)->operations.empty())
            return check(*environment, secret);
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, tr("The token cannot be tried."),
                    tr("Its environment was removed, or the API document has not been read yet.")));
    };
    return {m_workspace.services().credentials,
            m_workspace.services().rotations,
            issuerFor,
            isByHand,
            moveReferences,
            tried,
            QFileInfo(m_workspace.services().database.file()).path()};
}

QFuture<Result<void>> TokenWork::check(const Environment &environment, const Secret &token)
{
    const auto held = std::make_shared<const Secret>(token.duplicate());
    return then(m_workspace.services().transports.to(environment.id), this,
                [this, environment, held](const Result<std::shared_ptr<Transport>> &transport) {
                    return transport
                        ? checkToken(m_workspace.services().engine, *m_workspace.apiOf(environment),
                                     environment, *held, this, *transport)
                        : makeReadyResult<void>(tl::make_unexpected(transport.error()));
                });
}

QFuture<Result<ToldFacts>> TokenWork::ask(const Credential &token)
{
    return then(m_workspace.services().freshCredentials.secretOf(token.id), this,
                [this, token](Result<Secret> secret) {
                    if (!secret)
                        return makeReadyResult<ToldFacts>(tl::make_unexpected(secret.error()));
                    const auto held = std::make_shared<const Secret>(std::move(*secret));
                    return then(m_workspace.services().transports.to(token.environmentId), this,
                                [this, token, held](const Result<std::shared_ptr<Transport>> &transport) {
                                    const Environment *environment =
                                        m_workspace.services().environments.find(token.environmentId);
                                    if (!transport)
                                        return makeReadyResult<ToldFacts>(
                                            tl::make_unexpected(transport.error()));
                                    if (!environment)
                                        return makeReadyResult<ToldFacts>(
                                            failure(ErrorKind::NotFound, tr("The environment was removed.")));
                                    return askAboutToken(m_workspace.services().engine,
                                                         *m_workspace.apiOf(*environment), *environment,
                                                         token.slotId, *held, this, *transport);
                                });
                });
}

} // namespace patlas

#include "moc_TokenWork.cpp"
