// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenSecrets.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace patlas {

/// Private to the source files of CredentialRepository.
struct CredentialRepository::Private {
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
    std::vector<Credential> complete;
    QByteArray fingerprintKey;
    StorageKind defaultStore = StorageKind::Keychain;
    KeychainState keychainState = KeychainState::Unknown;
    std::vector<Credential> beingAdded;
    /// Those whose row is marked as incomplete and that are not being added now: from an earlier run, or
    /// because this run could not delete the row.
    std::vector<Credential> incomplete;
    QStringList toFinish; ///< ids of incomplete ones whose store is open
    bool isFinishing = false;
    std::vector<SecretPlace> unreferenced;
    QStringList addedElsewhere; ///< when the rows were read
    QSet<QString> moving;
    QStringList toLookFor; ///< credentials that may be missing from the keychain
    bool isLookingFor = false;
};

} // namespace patlas
