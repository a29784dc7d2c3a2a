// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Services.h"

#include "core/base/Then.h"

namespace patlas {

Services::Services(const DataPaths &paths)
    : database(paths.database)
    , vault(paths.vault)
    , stores{&keychain, &vault, &session}
    , credentials(database, stores)
    , rotations(database)
    , presets(database)
    , environments(database)
    , observedAccess(database)
    , connections(database, keychain)
    , transports(connections, environments)
    , drafts(database)
    , history(database, paths.bodies)
    , engine(paths.bodies)
    , pipeline(credentials, engine, history,
               [this](const QString &environmentId) { return transports.to(environmentId); })
{
}

QFuture<Result<void>> Services::open()
{
    return then(database.open(), &credentials, [this](const Result<void> &opened) {
        environments.load();
        observedAccess.load();
        presets.load();
        connections.load();
        return then(credentials.load(), &credentials, [this, opened](const Result<void> &loaded) {
            if (!loaded)
                keychain.check(); // new tokens can be stored anyway
            return opened;
        });
    });
}

} // namespace patlas
