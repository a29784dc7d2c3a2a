// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/credentials/TokenIssuer.h"
#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretStores.h"
#include "ui/scopes/PresetsDialog.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace patlas {

/// Inputs and callbacks of CreateTokenDialog.
struct CreateTokenSetup {
    const ApiDescription *api = nullptr; ///< must outlive the dialog
    Environment environment;
    CredentialSlot slot = {}; ///< what the token is for
    QString user; ///< the signed-in user; empty when unknown
    QString role; ///< id of the user's role; empty when unknown
    QStringList takenNames; ///< of tokens in this environment
    QStringList preselectedScopes;
    QString suggestedName;
    std::optional<int> days =
        {}; ///< lifetime that is offered first: see ExpiryChoice; nullopt: the usual one
    SecretStores stores; ///< those that its secret may be in
    StoreId
        defaultStore; ///< where its secret will be stored; if that cannot store anything, another is offered

    std::optional<PresetSource> presets; ///< nullopt: none are offered

    /// Requests a token from the service. Empty if tokens are created on a website.
    std::function<QFuture<Result<IssuedToken>>(const IssueRequest &)> generate;
    /// Stores metadata and secret; on failure the dialog still holds the secret.
    std::function<QFuture<Result<Credential>>(Credential, const Secret &)> keep;
    /// The stored token with this secret, or null. May be empty.
    std::function<const Credential *(const Secret &)> recognise;
    /// Tests a token created on a website with a harmless call. May be empty.
    std::function<QFuture<Result<void>>(const Secret &)> check;
};

} // namespace patlas
