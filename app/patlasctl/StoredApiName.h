// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace patlas {

class CommandSession;

/// The id of the API with this id or title, of those that ship and those that were added. NotFound names
/// them; Conflict where several have the title.
Result<QString> apiNamed(const CommandSession &session, const QString &name);

} // namespace patlas
