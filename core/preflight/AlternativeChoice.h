// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QHash>

namespace patlas {

/// The credentials that are at hand for one request: slot id -> scopes of the credential; empty: not known.
using AvailableCredentials = QHash<QString, QStringList>;

/// The one place where an alternative of an operation's security is chosen; header and scopes come from the
/// same one.
///
/// The alternative that lacks least: first schemes that cannot be filled count, then credentials that are not
/// at hand. Of equals the one that leaves out fewer of those that are at hand, then the one for which fewer
/// scopes are missing, then the first in the document. Nothing when the operation names no security.
std::optional<CredentialNeeds> chooseAlternative(const ApiDescription &api, const Operation &operation,
                                                 const AvailableCredentials &available);

} // namespace patlas
