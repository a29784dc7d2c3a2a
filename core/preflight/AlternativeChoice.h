// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QHash>

#include <optional>
#include <vector>

namespace patlas {

/// The credentials that are at hand for one request: slot id -> scopes of the credential; empty: not known.
using AvailableCredentials = QHash<QString, QStringList>;

/// The one place where an alternative of an operation's security is chosen; header and scopes come from the
/// same one.
///
/// The alternative that lacks least: first schemes that cannot be filled count, then credentials that are not
/// at hand. Of equals the one that leaves out fewer of those that are at hand, then the one for which fewer
/// scopes are missing, then the first in the document. Nothing when the operation names no security.
/// `wanted`: the schemes of an alternative that a person chose; no other is considered where the operation
/// has it.
std::optional<CredentialNeeds> chooseAlternative(const ApiDescription &api, const Operation &operation,
                                                 const AvailableCredentials &available,
                                                 const std::optional<QStringList> &wanted = {});

/// The ids of its schemes, by name: what a draft keeps of a chosen one.
QStringList schemeIds(const SecurityAlternative &alternative);

/// The alternatives that a person can choose from, in document order, those of equal schemes once. Empty
/// where choosing credentials says it already: each alternative is part of another or holds it.
std::vector<CredentialNeeds> alternativesToChoose(const ApiDescription &api, const Operation &operation);

} // namespace patlas
