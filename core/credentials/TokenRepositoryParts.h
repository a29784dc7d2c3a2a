// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/credentials/TokenRepository.h"
#include "core/credentials/TokenSecrets.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace patlas {

/// Private to the source files of TokenRepository.
struct TokenRepository::Private {
    Private(Database &database_, KeychainStore &keychain_, SessionStore &session_, VaultStore *vault_)
        : database(database_)
        , keychain(keychain_)
        , session(session_)
        , vault(vault_)
        , secrets(database_, keychain_, session_, vault_)
    {
    }

    Database &database;
    KeychainStore &keychain;
    SessionStore &session;
    VaultStore *vault;
    TokenSecrets secrets;
    std::vector<PersonalAccessToken> personal;
    std::vector<ProjectApiToken> project;
    QByteArray fingerprintKey;
    StorageKind defaultStore = StorageKind::Keychain;
    KeychainState keychainState = KeychainState::Unknown;
    std::vector<PersonalAccessToken> personalBeingAdded;
    std::vector<ProjectApiToken> projectBeingAdded;
    /// Tokens whose row is marked as incomplete and that are not being added now: from an earlier run, or
    /// because this run could not delete the row.
    std::vector<PersonalAccessToken> incompletePersonal;
    std::vector<ProjectApiToken> incompleteProject;
    QStringList toFinish; ///< ids of incomplete tokens whose store is open
    bool isFinishing = false;
    std::vector<SecretPlace> unreferenced;
    QStringList addedElsewhere; ///< when the rows were read
    QSet<QString> moving;
    QStringList toLookFor; ///< tokens that may be missing from the keychain
    bool isLookingFor = false;

    std::vector<PersonalAccessToken> &list(const PersonalAccessToken &) { return personal; }
    std::vector<ProjectApiToken> &list(const ProjectApiToken &) { return project; }
    std::vector<PersonalAccessToken> &beingAdded(const PersonalAccessToken &) { return personalBeingAdded; }
    std::vector<ProjectApiToken> &beingAdded(const ProjectApiToken &) { return projectBeingAdded; }
    std::vector<PersonalAccessToken> &incomplete(const PersonalAccessToken &) { return incompletePersonal; }
    std::vector<ProjectApiToken> &incomplete(const ProjectApiToken &) { return incompleteProject; }
};

} // namespace patlas
