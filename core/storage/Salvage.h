// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace patlas {

struct SalvageReport {
    int rows = 0; ///< rows copied
    QStringList incomplete; ///< tables that could not be read completely
};

/// Copies every row that can still be read from another Patlas file into an open database, into columns of
/// the same names. Existing rows stay. Each table is read from both ends, so that a damaged page costs only
/// its own rows. The other file is only read. If `only` is not empty, other tables are skipped.
Result<SalvageReport> salvage(QSqlDatabase &database, const QString &from, const QStringList &only = {});

/// Writes what cannot be recovered from anywhere else (token metadata, environments, drafts; not the history)
/// to a file beside the database, replacing the previous one. Mode 0600.
Result<void> backUp(QSqlDatabase &database, const QString &to);

} // namespace patlas
