// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/openapi/ApiDescription.h"

#include <QFuture>
#include <QHash>

namespace patlas {

class Database;

/// operation id -> when it was last carried out with a credential (UTC), as far as the history
/// goes back.
using TokenUse = QHash<QString, QDateTime>;

/// Operations that the service carried out with the token since then.
QFuture<Result<TokenUse>> useOfToken(Database &database, const QString &credentialId, const QDateTime &since);

/// Days without use after which a scope is reported as idle.
inline constexpr int idleDays = 30;

/// The token's scopes, divided by whether they were used. Both sorted.
struct ScopeUse {
    QStringList used;
    QStringList idle;
};
ScopeUse scopeUse(const Credential &token, const TokenUse &use, const ApiDescription &api);

} // namespace patlas
