// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace patlas {

struct SalvageReport {
    int rows = 0; ///< brought over
    QStringList incomplete; ///< tables of which something could not be read
};

/// Brings every row that can still be read from another file of Patlas into an open database, into columns of
/// the same names; what is there already stays. From both ends of each table, so that a damaged page costs
/// only what is on it. The other file is only read. With `only`, no other tables.
Result<SalvageReport> salvage(QSqlDatabase &database, const QString &from, const QStringList &only = {});

/// Writes what cannot be got back from elsewhere (tokens' metadata, environments, drafts; not the history)
/// into a file beside the database, in place of the one of before. Mode 0600.
Result<void> backUp(QSqlDatabase &database, const QString &to);

} // namespace patlas
