// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"
#include "core/environment/LearntStanding.h"
#include "core/http/Exchange.h"
#include "core/openapi/Catalog.h"

#include <QStringList>

#include <vector>

namespace patlas {

class StandingRepository;
class TokenRepository;

/// What an answer shows of the role and the memberships of the owner of the personal access token that it
/// carried. `projectAppId`: of the project API token beside it, or empty. `knownAppIds`: of all projects that
/// an answer with a list of projects is compared with. Empty when it shows nothing.
std::vector<Lesson> lessonsOf(const Exchange &exchange, const QByteArray &bodyStart, const Catalog &catalog,
                              const QString &projectAppId, const QStringList &knownAppIds);

/// Keeps what the answer shows, unless its environment is the sandbox, which tells everything itself.
void learnFrom(const Exchange &exchange, const Catalog &catalog, const TokenRepository &tokens,
               StandingRepository &standings);

} // namespace patlas
