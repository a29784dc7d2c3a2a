// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/history/HistoryEntry.h"

#include <vector>

class QSqlDatabase;

namespace patlas {

/// The rows that the filter lets through, newest first, without those that were removed. Database thread.
Result<std::vector<HistoryEntry>> searchHistory(QSqlDatabase &database, const HistoryFilter &filter);

/// The last row that was ever recorded, removed or not; 0: none was. Database thread.
Result<qint64> newestRow(QSqlDatabase &database);

/// The row of the last response to the same request before this one. See HistoryRepository::previousOf.
/// Database thread.
Result<qint64> previousOfSameRequest(QSqlDatabase &database, qint64 row);

} // namespace patlas
