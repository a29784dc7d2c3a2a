// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/HistoryRetention.h"

#include <vector>

class QSqlDatabase;

namespace patlas {

class BodyFiles;

// Rows that a person removes are hidden first, so that they can be brought back, and deleted later. All of it
// on the database thread.

/// The number of rows that were hidden.
Result<qint64> hideRows(QSqlDatabase &database, const std::vector<qint64> &rows);
/// `isAll`: pinned ones too.
Result<qint64> hideAllRows(QSqlDatabase &database, bool isAll);
Result<qint64> hideRowsBeyond(QSqlDatabase &database, const HistoryRetention &retention);
Result<qint64> showHiddenRows(QSqlDatabase &database);
/// Deletes them with their bodies, so that nothing of them is left in the files of the database. Whether
/// there were any.
Result<bool> deleteHiddenRows(QSqlDatabase &database, const BodyFiles &bodies);

/// Deletes some of the oldest rows beyond `retention`, with their bodies; none while there are hidden ones,
/// which may come back. Whether there are more.
Result<bool> deleteOldest(QSqlDatabase &database, const BodyFiles &bodies, const HistoryRetention &retention);

} // namespace patlas
