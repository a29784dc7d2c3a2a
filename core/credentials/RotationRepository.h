// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

class Database;

/// The last completed step of a rotation. The numbers are stored in the database.
enum class RotationStep {
    Begun = 0, ///< recorded; the service may have issued a replacement that is not stored
    Replaced = 1, ///< the replacement is stored
    Moved = 2, ///< saved requests use the replacement
    Checked = 3, ///< the service accepts the replacement
    Revoked = 4, ///< the service refuses the old token
};

/// A rotation in progress: everything needed to resume it after the program was killed. Holds no secret.
struct RotationRecord {
    QString oldTokenId; ///< also the key: a token has at most one rotation at a time
    QString newTokenId; ///< empty until the replacement is stored
    QString environmentId;
    QString name; ///< of the replacement
    QStringList scopes; ///< of the replacement
    std::optional<int> expiresInDays; ///< nullopt: never
    RotationStep done = RotationStep::Begun;
    bool undoing = false; ///< the person chose to undo the rotation
    bool takesName = false; ///< in the end the replacement gets the name of the old token
    QDateTime started; ///< UTC

    bool operator==(const RotationRecord &) const = default;
};

/// The unfinished rotations, in the database. The database must outlive this.
class RotationRepository {
public:
    explicit RotationRepository(Database &database);

    QFuture<Result<std::vector<RotationRecord>>> all(); ///< oldest first
    QFuture<Result<void>> save(const RotationRecord &record);
    QFuture<Result<void>> remove(const QString &oldTokenId);

private:
    Database &m_database;
};

} // namespace patlas
