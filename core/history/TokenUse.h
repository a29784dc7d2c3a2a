// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/PersonalAccessToken.h"
#include "core/openapi/ApiDescription.h"

#include <QFuture>
#include <QHash>

namespace patlas {

class Database;

/// operation id -> when a personal access token last opened it (UTC), as far as the history goes back.
using TokenUse = QHash<QString, QDateTime>;

/// Operations that the token opened since then: those that the service carried out.
QFuture<Result<TokenUse>> useOfToken(Database &database, const QString &personalTokenId,
                                     const QDateTime &since);

/// How long a scope may lie idle before it is named.
inline constexpr int idleDays = 30;

/// The token's scopes, told apart by what it was used for. Both sorted.
struct ScopeUse {
    QStringList used;
    QStringList idle;
};
ScopeUse scopeUse(const PersonalAccessToken &token, const TokenUse &use, const ApiDescription &api);

} // namespace patlas
