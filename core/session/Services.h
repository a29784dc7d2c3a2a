// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/ApiRepository.h"
#include "core/apis/LearnedScopesRepository.h"
#include "core/authorization/AuthorizationRepository.h"
#include "core/authorization/FreshCredential.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/ProviderCommands.h"
#include "core/credentials/RotationRepository.h"
#include "core/credentials/ScopePresetRepository.h"
#include "core/environment/ConnectionRepository.h"
#include "core/environment/CookieJars.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/ObservedAccessRepository.h"
#include "core/environment/SeenValuesRepository.h"
#include "core/environment/Transports.h"
#include "core/history/HistoryRepository.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/RequestPipeline.h"
#include "core/request/DraftRepository.h"
#include "core/request/OpenRequestRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SecretStores.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"

namespace patlas {

/// Where the data of a person is.
struct DataPaths {
    QString database; ///< file; API descriptions are in a folder beside it
    QString vault; ///< file; need not exist
    QString bodies; ///< folder of response bodies
};

/// What a program with or without a window stands on: stores, repositories, the engine and the pipeline,
/// built in this order and complete from the start. Destroyed in reverse, down to the database, which
/// finishes queued work. GUI thread (the main thread of a program without windows).
struct Services {
    explicit Services(const DataPaths &paths);
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    /// Opens the database and reads everything; finished when all of it is there. A database that cannot be
    /// opened or read is the result's error; the services work without it, in memory. The keychain is asked
    /// afterwards, in the background.
    QFuture<Result<void>> open();
    /// The same; again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> read();
    /// From now on it is read again whenever another process has changed it, within a second. For a program
    /// that goes on.
    void followOtherProcesses();

    /// How an address is reached: as the environment that is there says, if there is one; else null.
    QFuture<Result<std::shared_ptr<Transport>>> transportTo(const QUrl &address);

    Database database;
    KeychainStore keychain;
    SessionStore session;
    VaultMark vaultMark;
    VaultStore vault;
    SecretStores stores; ///< all of them: a new one is listed here
    ApiRepository apis;
    EnvironmentRepository environments;
    CookieJars cookies;
    ConnectionRepository connections;
    Transports transports;
    CredentialRepository credentials;
    RotationRepository rotations;
    ScopePresetRepository presets;
    ObservedAccessRepository observedAccess;
    LearnedScopesRepository learnedScopes;
    SeenValuesRepository seenValues;
    DraftRepository drafts;
    OpenRequestRepository openRequests;
    HistoryRepository history;
    HttpEngine engine;
    AuthorizationRepository authorizations;
    FreshCredential freshCredentials;
    AllowedCommands allowedCommands;
    ProviderCommands providerCommands;
    RequestPipeline pipeline;
};

} // namespace patlas
