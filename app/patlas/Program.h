// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlas/AppPaths.h"
#include "app/patlas/EmbeddedSandbox.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/RotationRepository.h"
#include "core/credentials/Rotations.h"
#include "core/credentials/ScopePresetRepository.h"
#include "core/environment/ConnectionRepository.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/ObservedAccessRepository.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/request/DraftRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/session/Workspace.h"
#include "core/storage/Database.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/PlainTextFilter.h"
#include "ui/widgets/ScreenBoundsFilter.h"

#include <QObject>
#include <QSettings>

namespace patlas {

/// The composition root: creates all parts, connects them, and starts the slow ones in parallel with the
/// first frame. Members are destroyed from the window down to the database, which finishes queued work.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(const AppPaths &paths, QObject *parent = nullptr);
    ~Program() override;

    void start();
    MainWindow &window() { return m_window; }
    Workspace &workspace() { return m_workspace; }
    Rotations &rotations() { return m_rotations; }
    ConnectionRepository &connections() { return m_connections; }
    void setAppearance(Appearance appearance);

private:
    TokenRotation::Parts rotationParts();
    QFuture<Result<std::shared_ptr<Transport>>> transportFor(const QString &environmentId);
    QFuture<Result<void>> check(const Environment &environment, const Secret &token);
    void readApi();
    void openDatabase();

    PlainTextFilter m_plainLabels;
    ScreenBoundsFilter m_withinScreen;
    const QString m_bodies;
    QSettings m_settings;
    Database m_database;
    KeychainStore m_keychain;
    SessionStore m_session;
    VaultStore m_vault;
    CredentialRepository m_tokens;
    EnvironmentRepository m_environments;
    ObservedAccessRepository m_observedAccess;
    ScopePresetRepository m_presets;
    ConnectionRepository m_connections;
    HistoryRepository m_history;
    DraftRepository m_drafts;
    HttpEngine m_engine;
    RequestPipeline m_pipeline;
    EmbeddedSandbox m_sandbox;
    Workspace m_workspace;
    RotationRepository m_rotationRecords;
    Rotations m_rotations;
    MainWindow m_window;
};

} // namespace patlas
