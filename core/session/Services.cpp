// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Services.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/http/Origin.h"

#include <QFileInfo>

namespace patlas {

namespace {

using Loads = QList<QFuture<Result<void>>>;

Result<void> firstFailure(const Loads &finished)
{
    for (const QFuture<Result<void>> &each : finished) {
        if (each.isCanceled())
            return Failure(cancelledError());
        if (const Result<void> result = each.result(); !result)
            return result;
    }
    return {};
}

} // namespace

Services::Services(const DataPaths &paths)
    : database(paths.database)
    , vaultMark(database)
    , vault(paths.vault, {}, &vaultMark)
    , stores{&keychain, &vault, &session}
    , apis(database, QFileInfo(paths.database).path() + QLatin1String("/apis"))
    , environments(database)
    , cookies(database, environments)
    , connections(database, keychain)
    , transports(connections, environments)
    , credentials(database, stores,
                  [this](const QString &environmentId) { return transports.bindingOf(environmentId); })
    , rotations(database)
    , presets(database)
    , observedAccess(database)
    , learnedScopes(database)
    , seenValues(database, environments)
    , drafts(database)
    , openRequests(database)
    , history(database, paths.bodies)
    , engine(paths.bodies)
    , authorizations(database, credentials)
    , freshCredentials(credentials, authorizations, engine,
                       [this](const QString &environmentId) { return transports.to(environmentId); })
    , allowedCommands(database)
    , providerCommands(allowedCommands)
    , pipeline(
          credentials, engine, history,
          [this](const QString &environmentId) { return transports.to(environmentId); },
          [this](const QString &credentialId) { return freshCredentials.secretOf(credentialId); },
          [this](const QString &command, const QUrl &address) {
              return providerCommands.valueOf({command, destinationOf(address)});
          },
          &cookies)
{
    QObject::connect(&history, &HistoryRepository::cleared, &seenValues, [this] { seenValues.clear(); });
    // Who locks what is stored wants nothing to be usable.
    QObject::connect(&vault, &VaultStore::stateChanged, &providerCommands, [this] {
        if (vault.state() != VaultState::Unlocked)
            providerCommands.forget();
    });
    QObject::connect(&keychain, &KeychainStore::stateChanged, &providerCommands, [this] {
        if (keychain.state() == KeychainState::Locked)
            providerCommands.forget();
    });
}

QFuture<Result<void>> Services::open()
{
    return then(read(), &credentials, [this](const Result<void> &known) {
        if (!known)
            keychain.check(); // new tokens can be stored anyway
        return known;
    });
}

QFuture<Result<void>> Services::read()
{
    // All of it is waited for: an environment's requests go through its proxy from the first one on.
    Loads loads{apis.load(),        environments.load(), observedAccess.load(), presets.load(),
                connections.load(), credentials.load(),  learnedScopes.load(),  allowedCommands.load(),
                cookies.load(),     seenValues.load(),   history.lookForRows()};
    return then(QtFuture::whenAll(loads.begin(), loads.end()), &credentials, firstFailure);
}

void Services::followOtherProcesses()
{
    QObject::connect(&database, &Database::changedElsewhere, &credentials, [this] {
        vault.lookForFile();
        read();
    });
}

QFuture<Result<std::shared_ptr<Transport>>> Services::transportTo(const QUrl &address)
{
    for (const Environment &environment : environments.all()) {
        if (sameOrigin(environment.apiBase, address))
            return transports.to(environment.id);
    }
    return makeReadyResult<std::shared_ptr<Transport>>(std::shared_ptr<Transport>());
}

} // namespace patlas
