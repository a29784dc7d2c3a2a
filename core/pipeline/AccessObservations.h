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

/// What a successful response shows about role and memberships of the owner of the personal access token in
/// the request. `projectAppId`: app id of the project API token in the request, or empty. `knownAppIds`: app
/// ids of all projects that a list of projects in the response is compared with. Empty when the response
/// shows nothing.
std::vector<AccessObservation> observeAccess(const Exchange &exchange, const QByteArray &bodyStart,
                                             const ApiDescription &api, const QString &projectAppId,
                                             const QStringList &knownAppIds);

/// Stores what the response shows, unless its environment is the sandbox, which reports roles and
/// memberships itself.
void recordAccess(const Exchange &exchange, const ApiDescription &api, const TokenRepository &tokens,
                  ObservedAccessRepository &observedAccess);

} // namespace patlas
