// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/TokenSecrets.h"
#include "core/secret/SecretStore.h"
#include "core/storage/Database.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace patlas {

/// Private to the source files of CredentialRepository.
struct CredentialRepository::Private {
    Private(Database &database_, SecretStores stores_)
        : database(database_)
        , stores(stores_)
        , secrets(database_, std::move(stores_))
    {
    }

    Database &database;
    SecretStores stores;
    TokenSecrets secrets;
    std::vector<Credential> complete;
    QByteArray fingerprintKey;
    StoreId defaultStore;
    std::vector<Credential> beingAdded;
    /// Those whose row is marked as incomplete and that are not being added now: from an earlier run, or
    /// because this run could not delete the row.
    std::vector<Credential> incomplete;
    QStringList toFinish; ///< ids of incomplete ones whose store is open
    bool isFinishing = false;
    std::vector<SecretPlace> unreferenced;
    QStringList addedElsewhere; ///< when the rows were read
    QSet<QString> moving;
    QStringList toLookFor; ///< credentials that may be missing from their store
    bool isLookingFor = false;
};

} // namespace patlas
