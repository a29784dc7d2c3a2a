// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"

namespace patlas {

class CommandSession;

/// The stored credential with this name or id, in the environment that is named, if one is. NotFound;
/// Conflict where several have the name.
Result<Credential> storedToken(const CommandSession &session, const QString &name,
                               const QString &environment);

/// The name of its environment; its id if that was removed.
QString environmentOf(const CommandSession &session, const Credential &credential);

} // namespace patlas
