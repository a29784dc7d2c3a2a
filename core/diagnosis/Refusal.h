// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// Why a service refused, read from the words of its response. No service says it in another form, so this
/// knows the words of the API's own messages and of their likes, and nothing where it is not sure.
struct Refusal {
    FindingKind kind = FindingKind::CredentialMissing; ///< as preflight would have called it
    QString subject; ///< the scope, role or user that the response names; empty when it names none
    QString limit; ///< for RoleTooLow: the lowest role that would do; for NotAMember: the project, by name
};

/// `bodyStart`: the response's JSON with its `message`, or the beginning of it. Nothing for a response that
/// is no refusal of a credential, a right or an input.
std::optional<Refusal> readRefusal(int status, const QByteArray &bodyStart);

/// Whether the finding said beforehand that this refusal would come.
bool confirms(const Refusal &refusal, const Finding &finding);

} // namespace patlas
