// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

class QSqlDatabase;

namespace patlas {

// The index of words in a request's headers and body, and in notes. Rows of versions before it existed are
// added in batches, newest first. All of it on the database thread.

/// `exchange`: the stored form, in which secrets are masked.
Result<void> indexSentWords(QSqlDatabase &database, qint64 row, const QJsonObject &exchange,
                            const QString &note = {});

/// The note of a row, in the index and beside it.
Result<void> storeNote(QSqlDatabase &database, qint64 row, const QString &note);

struct IndexedBatch {
    qint64 rows = 0; ///< that were added
    std::optional<qint64> next; ///< the rows below this one are still to be looked at
};
/// Adds rows below `below` that are not in it.
Result<IndexedBatch> indexOlderWords(QSqlDatabase &database, qint64 below);

/// After rows were deleted: an index forgets what was deleted only when it is made anew.
Result<void> forgetDeletedWords(QSqlDatabase &database);

} // namespace patlas
