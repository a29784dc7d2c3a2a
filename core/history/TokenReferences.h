// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QString>

namespace patlas {

class Database;

/// Changes every stored request that uses the personal access token `from` to use `to`: drafts, and the
/// drafts in the history that "Send again" uses. The record of what was sent is unchanged. One transaction;
/// can be repeated.
QFuture<Result<void>> moveTokenReferences(Database &database, const QString &from, const QString &to);

/// How many stored drafts use the token.
QFuture<Result<int>> countTokenReferences(Database &database, const QString &tokenId);

} // namespace patlas
