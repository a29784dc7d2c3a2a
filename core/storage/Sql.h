// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>

class QSqlDatabase;
class QSqlError;

namespace patlas {

/// A Storage failure with SQLite's own message as detail. A full disk and a read-only place have texts of
/// their own.
Failure sqlFailure(const QSqlError &error);

/// Prepares, binds by position and runs. A null QString is bound as empty text, an invalid QVariant as NULL.
Result<QSqlQuery> execute(QSqlDatabase &database, const char *statement, const QVariantList &values = {});

/// Moves everything from the write-ahead log into the file and empties the log, in which what was deleted
/// would stay until the program ends.
Result<void> emptyLog(QSqlDatabase &database);

/// Runs `work` in a transaction: all of it or nothing. No other connection writes meanwhile, so that what
/// `work` reads still holds when it writes.
Result<void> inTransaction(QSqlDatabase &database, const std::function<Result<void>()> &work);
/// The same for what only reads the database, of one moment; others can write meanwhile. It may write to an
/// attached one.
Result<void> inSnapshot(QSqlDatabase &database, const std::function<Result<void>()> &work);

} // namespace patlas
