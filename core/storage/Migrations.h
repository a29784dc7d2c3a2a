// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

class QSqlDatabase;

namespace patlas {

/// The schema version that this program writes.
int schemaVersion();
int storedVersion(QSqlDatabase &database);
/// Migrates the schema from its stored version to this program's, one transaction per step.
Result<void> migrate(QSqlDatabase &database);

} // namespace patlas
