// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QStringList>

namespace patlas {

/// The description that a service gives of itself, together with what the one that ships with Patlas knows
/// beyond it.
struct OwnDescription {
    ApiDescription api;
    QStringList notFound; ///< operations of the shipped one that the service does not describe: "GET /tags"
};

/// Operations, parameters, bodies and responses are the service's. Where both describe an operation (the same
/// method and path), its id, which credential goes where, and what is known of roles are the shipped ones;
/// that it exists is then documented. Scopes that the service names in an operation's description
/// (`ApiDescription::scopePattern`) replace the shipped ones and are documented. Where the service says
/// nothing of credentials, a new operation takes what most shipped ones of its kind take, which is inferred.
OwnDescription ownDescription(const ApiDescription &shipped, const ApiDescription &service);

} // namespace patlas
