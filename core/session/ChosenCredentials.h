// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "core/request/OpenRequest.h"

namespace patlas {

class CredentialPreferences;

/// Leaves the draft with the credentials that it names and that fit the context's environment. Where there is
/// none, it gets the one that the user preferred or, for want of that, the default for its operation. `user`:
/// the signed-in one; empty where none is. `place`: of a request of a file, which gets what was chosen for
/// it, unless that is another user's.
void chooseCredentials(RequestDraft &draft, const PreflightContext &context,
                       const CredentialPreferences &preferences, const QString &user,
                       const SavedPlace &place = {});

} // namespace patlas
