// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <optional>

namespace patlas {

/// Why a service refused, read from the words of its answer. No service says it in another form, so this
/// knows the words of the API's own messages and of their likes, and nothing where it is not sure.
struct Refusal {
    FindingKind kind = FindingKind::CredentialMissing; ///< as preflight would have called it
    QString subject; ///< the scope, role or user that the answer names; empty when it names none
    QString limit; ///< for RoleTooLow: the lowest role that would do; for NotAMember: the project, by name
};

/// `bodyStart`: the answer's JSON with its `message`, or the beginning of it. Nothing for an answer that is
/// no refusal of a credential, a right or an input.
std::optional<Refusal> readRefusal(int status, const QByteArray &bodyStart);

/// Whether the finding foretold this very refusal.
bool confirms(const Refusal &refusal, const Finding &finding);

} // namespace patlas
