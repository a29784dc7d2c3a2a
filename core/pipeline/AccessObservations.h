// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"
#include "core/environment/ObservedAccess.h"
#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"

#include <QStringList>

#include <vector>

namespace patlas {

class ObservedAccessRepository;
class TokenRepository;

/// What a response shows of the role and the memberships of the owner of the personal access token that it
/// carried. `projectAppId`: of the project API token beside it, or empty. `knownAppIds`: of all projects that
/// a response with a list of projects is compared with. Empty when it shows nothing.
std::vector<AccessObservation> observeAccess(const Exchange &exchange, const QByteArray &bodyStart,
                                             const ApiDescription &api, const QString &projectAppId,
                                             const QStringList &knownAppIds);

/// Keeps what the response shows, unless its environment is the sandbox, which tells everything itself.
void recordAccess(const Exchange &exchange, const ApiDescription &api, const TokenRepository &tokens,
                  ObservedAccessRepository &observedAccess);

} // namespace patlas
