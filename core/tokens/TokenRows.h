// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Result.h"
#include "core/tokens/PersonalAccessToken.h"

#include <vector>

class QSqlDatabase;

namespace patlas {

/// Everything the database says of tokens, read in one go.
struct StoredTokens {
    std::vector<PersonalAccessToken> personal;
    std::vector<ProjectApiToken> project;
    QStringList halfRemoved; ///< ids whose removal a crash cut short
    QByteArray fingerprintKey;
};

/// The rows of token metadata. Called on the database's thread.
namespace rows {
Result<StoredTokens> read(QSqlDatabase &database);
Result<void> insert(QSqlDatabase &database, const PersonalAccessToken &token);
Result<void> insert(QSqlDatabase &database, const ProjectApiToken &token);
Result<void> update(QSqlDatabase &database, const PersonalAccessToken &token);
Result<void> update(QSqlDatabase &database, const ProjectApiToken &token);
Result<void> markRemoving(QSqlDatabase &database, const QString &id);
Result<void> remove(QSqlDatabase &database, const QString &id);
} // namespace rows

} // namespace patlas
