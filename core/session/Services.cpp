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
    , connections(database, keychain)
    , transports(connections, environments)
    , credentials(database, stores,
                  [this](const QString &environmentId) { return transports.bindingOf(environmentId); })
    , rotations(database)
    , presets(database)
    , observedAccess(database)
    , learnedScopes(database)
    , drafts(database)
    , openRequests(database)
    , history(database, paths.bodies)
    , engine(paths.bodies)
    , authorizations(database, credentials)
    , freshCredentials(credentials, authorizations, engine,
                       [this](const QString &environmentId) { return transports.to(environmentId); })
    , pipeline(
          credentials, engine, history,
          [this](const QString &environmentId) { return transports.to(environmentId); },
          [this](const QString &credentialId) { return freshCredentials.secretOf(credentialId); })
{
}

QFuture<Result<void>> Services::open()
{
    const QFuture<Result<void>> opening = database.open();
    // All of it is waited for: an environment's requests go through its proxy from the first one on.
    Loads loads{opening,        apis.load(),        environments.load(), observedAccess.load(),
                presets.load(), connections.load(), credentials.load(),  learnedScopes.load()};
    return then(QtFuture::whenAll(loads.begin(), loads.end()), &credentials, [this](const Loads &finished) {
        const Result<void> known = firstFailure(finished);
        if (!known)
            keychain.check(); // new tokens can be stored anyway
        return known;
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
