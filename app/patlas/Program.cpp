// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/document/ResponseDocument.h"
#include "core/history/HistoryRetention.h"
#include "core/history/TokenReferences.h"
#include "core/pipeline/AccessObservations.h"
#include "core/pipeline/NeededScopesReader.h"
#include "core/pipeline/TokenCheck.h"
#include "core/pipeline/TokenFactsReader.h"
#include "core/pipeline/TokenSelfCall.h"
#include "ui/tokens/TokenActions.h"

#include <QApplication>
#include <QtConcurrentRun>

namespace patlas {

namespace {
constexpr char appearanceKey[] = "window/appearance";
}

Program::Program(const AppPaths &paths, QObject *parent)
    : QObject(parent)
    , m_bodies(paths.bodies)
    , m_preferences(paths.settings)
    , m_services({paths.database, paths.vault, paths.bodies})
    , m_sandbox(paths.sandbox, m_services.credentials, m_preferences)
    , m_workspace(m_services, m_sandbox)
    , m_rotations(rotationParts())
    , m_window(m_workspace, m_preferences)
{
    qApp->installEventFilter(&m_plainLabels);
    qApp->installEventFilter(&m_withinScreen);
    m_window.tokenActions().setCheck(
        [this](const Environment &environment, const Secret &token) { return check(environment, token); });
    m_window.tokenActions().setAsk([this](const Credential &token) { return ask(token); });
    m_window.tokenActions().setRotating(
        {&m_rotations, [this](const QString &id) { return countTokenReferences(m_services.database, id); }});
    m_window.setRotations(m_rotations);
    connect(&m_services.pipeline, &RequestPipeline::exchanged, this, [this](const Exchange &exchange) {
        const std::shared_ptr<const ApiDescription> api = m_workspace.apiOf(exchange.request.environmentId);
        recordAccess(exchange, *api, m_services.credentials, m_services.observedAccess);
        recordTokenFacts(exchange, *api, m_services.credentials);
        if (const Environment *environment = m_services.environments.find(exchange.request.environmentId))
            m_workspace.descriptions().learn(environment->apiId, neededScopesIn(exchange, *api));
    });
    connect(&m_workspace.descriptions(), &Descriptions::failed, this,
            [this](const QString &message) { m_window.say(message); });
    connect(&m_preferences, &Preferences::failed, this,
            [this](const QString &message) { m_window.say(message); });
    connect(&m_window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_preferences.setValue(QLatin1String(appearanceKey), int(appearance));
        setAppearance(appearance);
    });
}

Program::~Program() = default;

TokenRotation::Parts Program::rotationParts()
{
    const auto issuerFor = [this](const Credential &token) -> TokenIssuer * {
        if (m_sandbox.state() != SandboxControl::State::Running
            || token.environmentId != QLatin1String(sandboxEnvironmentId))
            return nullptr;
        return m_sandbox.issuerFor(token.owner.isEmpty() ? m_workspace.user() : token.owner);
    };
    const auto isByHand = [this](const QString &environmentId) {
        const Environment *environment = m_services.environments.find(environmentId);
        return !environment || environment->issuing == Issuing::ByHand;
    };
    const auto moveReferences = [this](const QString &from, const QString &to) {
        // The choices among the preferences were moved before; the program may be killed in the next step.
        return then(m_preferences.written(), this, [this, from, to](const Result<void> &) {
            return moveTokenReferences(m_services.database, from, to);
        });
    };
    const auto tried = [this](const QString &environmentId, const Secret &secret) {
        const Environment *environment = m_services.environments.find(environmentId);
        if (environment && !m_workspace.apiOf(*environment)->operations.empty())
            return check(*environment, secret);
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, tr("The token cannot be tried."),
                    tr("Its environment was removed, or the API document has not been read yet.")));
    };
    return {m_services.credentials, m_services.rotations, issuerFor, isByHand, moveReferences, tried};
}

void Program::start()
{
    setAppearance(Appearance(m_preferences.value(QLatin1String(appearanceKey)).toInt()));
    m_window.show();
    static_cast<void>(
        QtConcurrent::run([bodies = m_bodies] { ResponseDocument::removePendingDeletions(bodies); }));
    m_workspace.descriptions().readBuiltIn();
    openDatabase();
}

void Program::setAppearance(Appearance appearance)
{
    Theme::apply(*qApp, appearance);
}

QFuture<Result<void>> Program::check(const Environment &environment, const Secret &token)
{
    const auto held = std::make_shared<const Secret>(token.duplicate());
    return then(m_services.transports.to(environment.id), this,
                [this, environment, held](const Result<std::shared_ptr<Transport>> &transport) {
                    return transport ? checkToken(m_services.engine, *m_workspace.apiOf(environment),
                                                  environment, *held, this, *transport)
                                     : makeReadyResult<void>(tl::make_unexpected(transport.error()));
                });
}

QFuture<Result<ToldFacts>> Program::ask(const Credential &token)
{
    return then(m_services.freshCredentials.secretOf(token.id), this, [this, token](Result<Secret> secret) {
        if (!secret)
            return makeReadyResult<ToldFacts>(tl::make_unexpected(secret.error()));
        const auto held = std::make_shared<const Secret>(std::move(*secret));
        return then(m_services.transports.to(token.environmentId), this,
                    [this, token, held](const Result<std::shared_ptr<Transport>> &transport) {
                        const Environment *environment = m_services.environments.find(token.environmentId);
                        if (!transport)
                            return makeReadyResult<ToldFacts>(tl::make_unexpected(transport.error()));
                        if (!environment)
                            return makeReadyResult<ToldFacts>(
                                failure(ErrorKind::NotFound, tr("The environment was removed.")));
                        return askAboutToken(m_services.engine, *m_workspace.apiOf(*environment),
                                             *environment, token.slotId, *held, this, *transport);
                    });
    });
}

void Program::openDatabase()
{
    then(m_services.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window.say(opened.error().message());
        else if (!m_services.database.notice().isEmpty())
            m_window.say(m_services.database.notice());
        m_rotations.load();
        static_cast<void>(m_services.history.applyRetention(historyRetention(m_preferences)));
        // It compares its project tokens with the stored ones, so it starts after they are loaded.
        m_sandbox.start();
    });
}

} // namespace patlas

#include "moc_Program.cpp"
