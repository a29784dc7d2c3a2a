// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

namespace patlas {

class CredentialPreferences;

/// Leaves the draft with the credentials that it names and that fit the context's environment. Where there is
/// none, it gets the one that the user preferred or, for want of that, the default for its operation. `user`:
/// the signed-in one; empty where none is.
void chooseCredentials(RequestDraft &draft, const PreflightContext &context,
                       const CredentialPreferences &preferences, const QString &user);

} // namespace patlas
