// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/environment/ObservedAccess.h"
#include "core/http/Exchange.h"
#include "core/openapi/ApiDescription.h"

#include <QStringList>

#include <vector>

namespace patlas {

class ObservedAccessRepository;
class CredentialRepository;

/// What a successful response, or a refusal whose words the description knows, shows about role and
/// memberships of the owner of the credential of a user in the request. `projectId`: of the project that
/// another credential in the request names, or empty. `knownIds`: of all projects that a list of projects in
/// the response is compared with. Empty when the response shows nothing.
std::vector<AccessObservation> observeAccess(const Exchange &exchange, const QByteArray &bodyStart,
                                             const ApiDescription &api, const QString &projectId,
                                             const QStringList &knownIds);

/// Stores what the response shows, unless its environment is the sandbox, which reports roles and
/// memberships itself.
void recordAccess(const Exchange &exchange, const ApiDescription &api, const CredentialRepository &tokens,
                  ObservedAccessRepository &observedAccess);

} // namespace patlas
