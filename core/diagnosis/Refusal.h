// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// Why a service refused, recognised by the words of its response. The words are data of the API's
/// description.
struct Refusal {
    FindingKind kind = FindingKind::CredentialMissing; ///< as preflight would classify it
    QString subject; ///< the scope, role or user that the response names; empty when it names none
    QString limit; ///< for RoleTooLow: the lowest sufficient role; for NotAMember: the project's name
};

/// `api` may be null. `bodyStart`: the response's JSON with its `message`, or the beginning of it. nullopt
/// for a response that does not refuse a credential, a permission or an input, or whose words the
/// description does not know.
std::optional<Refusal> readRefusal(const ApiDescription *api, int status, const QByteArray &bodyStart);

/// Whether the finding predicted this refusal.
bool confirms(const Refusal &refusal, const Finding &finding);

} // namespace patlas
