// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QString>

namespace patlas {

class Database;

/// Has every stored request that uses the personal access token `from` use `to` instead: drafts, and what
/// "Send again" takes from the history. What was sent stays on record as it was. All or nothing; harmless to
/// repeat.
QFuture<Result<void>> moveTokenReferences(Database &database, const QString &from, const QString &to);

/// How many stored drafts use the token.
QFuture<Result<int>> countTokenReferences(Database &database, const QString &tokenId);

} // namespace patlas
