// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/support/Credentials.h"
#include "tests/support/WaitFor.h"

namespace patlas::test {

/// The credentials of one run of Patlas, with real stores.
struct CredentialRun {
    static constexpr VaultCost cheap{1, 8ULL * 1024 * 1024};

    explicit CredentialRun(const QString &directory)
        : database(directory + QStringLiteral("/patlas.sqlite"))
        , vault(directory + QStringLiteral("/patlas.vault"), cheap)
        , tokens(database, {&keychain, &vault, &session})
    {
    }

    /// A run whose metadata has been read.
    static std::unique_ptr<CredentialRun> started(const QString &directory)
    {
        auto run = std::make_unique<CredentialRun>(directory);
        if (!waitFor(run->tokens.load()))
            qFatal("tokens cannot be loaded");
        return run;
    }

    Result<void> statement(const char *text, const QVariantList &values = {})
    {
        return waitFor(database.run<void>([text, values](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> done = execute(connection, text, values);
            if (!done)
                return tl::make_unexpected(done.error());
            return {};
        }));
    }
    int count(const char *text)
    {
        return waitFor(database.run<int>([text](QSqlDatabase &connection) -> Result<int> {
                   Result<QSqlQuery> rows = execute(connection, text);
                   return rows && rows->next() ? rows->value(0).toInt() : -1;
               }))
            .value_or(-1);
    }
    /// Adds a token of a user and returns its id.
    QString added(const QString &name, const std::string &secret, const StoreId &storage = keychainStoreId)
    {
        const auto kept = waitFor(tokens.add(tokenNamed(name, storage), Secret::copyOf(secret)));
        if (!kept)
            qFatal("%s", qPrintable(kept.error().message() + kept.error().detail));
        return kept->id;
    }

    static Credential tokenNamed(const QString &name, const StoreId &storage = keychainStoreId)
    {
        Credential token = newPersonalToken();
        token.environmentId = QStringLiteral("sandbox");
        token.name = name;
        token.storage = storage;
        return token;
    }

    Database database;
    KeychainStore keychain;
    SessionStore session;
    VaultStore vault;
    CredentialRepository tokens;
};

} // namespace patlas::test
