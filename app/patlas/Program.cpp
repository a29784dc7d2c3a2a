// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/document/ResponseDocument.h"
#include "core/history/TokenReferences.h"
#include "core/openapi/OpenApiReader.h"
#include "core/pipeline/AccessObservations.h"
#include "core/pipeline/TokenCheck.h"
#include "core/secret/TokenPatterns.h"
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
    , m_settings(paths.settings, QSettings::IniFormat)
    , m_database(paths.database)
    , m_vault(paths.vault)
    , m_tokens(m_database, m_keychain, m_session, &m_vault)
    , m_environments(m_database)
    , m_observedAccess(m_database)
    , m_presets(m_database)
    , m_connections(m_database, m_keychain)
    , m_history(m_database)
    , m_drafts(m_database)
    , m_engine(paths.bodies)
    , m_pipeline(m_tokens, m_engine, m_history)
    , m_sandbox(paths.sandbox, m_tokens)
    , m_workspace({m_tokens, m_environments, m_history, m_drafts, m_pipeline, m_sandbox, &m_observedAccess,
                   &m_presets, &m_vault})
    , m_rotationRecords(m_database)
    , m_rotations(rotationParts())
    , m_window(m_workspace, m_connections, m_settings)
{
    qApp->installEventFilter(&m_plainLabels);
    qApp->installEventFilter(&m_withinScreen);
    m_pipeline.setTransports([this](const QString &environmentId) { return transportFor(environmentId); });
    m_window.tokenActions().setCheck(
        [this](const Environment &environment, const Secret &token) { return check(environment, token); });
    m_window.tokenActions().setRotating(
        {&m_rotations, [this](const QString &id) { return countTokenReferences(m_database, id); }});
    m_window.setRotations(m_rotations);
    connect(&m_pipeline, &RequestPipeline::exchanged, this, [this](const Exchange &exchange) {
        recordAccess(exchange, m_workspace.api(), m_tokens, m_observedAccess);
    });
    connect(&m_window, &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_settings.setValue(QLatin1String(appearanceKey), int(appearance));
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
        const Environment *environment = m_environments.find(environmentId);
        return !environment || environment->issuing == Issuing::ByHand;
    };
    const auto moveReferences = [this](const QString &from, const QString &to) {
        return moveTokenReferences(m_database, from, to);
    };
    const auto tried = [this](const QString &environmentId, const Secret &secret) {
        const Environment *environment = m_environments.find(environmentId);
        if (environment && !m_workspace.api().operations.empty())
            return check(*environment, secret);
        return makeReadyResult<void>(
            failure(ErrorKind::NotFound, tr("The token cannot be tried."),
                    tr("Its environment was removed, or the API document has not been read yet.")));
    };
    return {m_tokens, m_rotationRecords, issuerFor, isByHand, moveReferences, tried};
}

void Program::start()
{
    setAppearance(Appearance(m_settings.value(QLatin1String(appearanceKey)).toInt()));
    m_window.show();
    static_cast<void>(
        QtConcurrent::run([bodies = m_bodies] { ResponseDocument::removePendingDeletions(bodies); }));
    readApi();
    openDatabase();
}

void Program::setAppearance(Appearance appearance)
{
    Theme::apply(*qApp, appearance);
}

QFuture<Result<std::shared_ptr<Transport>>> Program::transportFor(const QString &environmentId)
{
    using Shared = std::shared_ptr<Transport>;
    return then(m_connections.transportFor(environmentId), this,
                [this, environmentId](const Result<Shared> &transport) {
                    const Environment *environment = m_environments.find(environmentId);
                    if (transport && environment) {
                        (*transport)->home = environment->apiBase;
                        (*transport)->plainHttpAllowed = environment->plainHttpAllowed;
                    }
                    return transport;
                });
}

QFuture<Result<void>> Program::check(const Environment &environment, const Secret &token)
{
    const auto held = std::make_shared<const Secret>(token.duplicate());
    return then(transportFor(environment.id), this,
                [this, environment, held](const Result<std::shared_ptr<Transport>> &transport) {
                    return transport
                        ? checkToken(m_engine, m_workspace.api(), environment, *held, this, *transport)
                        : makeReadyResult<void>(tl::make_unexpected(transport.error()));
                });
}

void Program::readApi()
{
    then(QtConcurrent::run([] { return readOpenApi(builtInApiDocument()); }), this,
         [this](const Result<ApiDescription> &api) {
             if (!api) {
                 m_window.say(api.error().message());
                 return;
             }
             TokenPatterns::add(api->tokenPatterns);
             m_workspace.setApi(std::make_shared<const ApiDescription>(*api));
         });
}

void Program::openDatabase()
{
    then(m_database.open(), this, [this](const Result<void> &opened) {
        if (!opened)
            m_window.say(opened.error().message());
        else if (!m_database.notice().isEmpty())
            m_window.say(m_database.notice());
        m_environments.load();
        m_observedAccess.load();
        m_presets.load();
        m_connections.load();
        // The sandbox compares its project tokens with the stored ones, so it starts after they are loaded.
        then(m_tokens.load(), this, [this](const Result<void> &) {
            m_tokens.probeKeychain();
            m_rotations.load();
            m_sandbox.start();
        });
    });
}

} // namespace patlas

#include "moc_Program.cpp"
