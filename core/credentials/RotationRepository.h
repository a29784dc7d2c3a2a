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

/// The last step of a rotation that is done. The numbers are stored.
enum class RotationStep {
    Begun = 0, ///< written down; the service may have made a replacement that is not kept yet
    Replaced = 1, ///< the replacement is stored
    Moved = 2, ///< saved requests use the replacement
    Checked = 3, ///< the service accepts the replacement
    Revoked = 4, ///< the service refuses the old token
};

/// One rotation under way: all that is needed to take it up again after the program was killed. No secret.
struct RotationRecord {
    QString oldTokenId; ///< also its key: a token is rotated once at a time
    QString newTokenId; ///< empty until the replacement is stored
    QString environmentId;
    QString name; ///< of the replacement
    QStringList scopes; ///< of the replacement
    std::optional<int> expiresInDays; ///< nullopt: never
    RotationStep done = RotationStep::Begun;
    bool undoing = false; ///< the person chose to go back
    QDateTime started; ///< UTC

    bool operator==(const RotationRecord &) const = default;
};

/// The rotations that are not finished, in the database, which must outlive this.
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
