// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenRotation.h"

#include <map>
#include <vector>

namespace patlas {

/// What a rotation is to make. Narrowing a token is a rotation to fewer scopes.
struct RotationRequest {
    QString oldTokenId;
    QString name; ///< of the replacement; free in the token's environment
    QStringList scopes;
    std::optional<int> expiresInDays; ///< nullopt: never
};

/// All rotations under way, those of an earlier run of the program included. Owns the flows, so that a closed
/// dialog stops nothing. GUI thread.
class Rotations : public QObject {
    Q_OBJECT

public:
    explicit Rotations(TokenRotation::Parts parts, QObject *parent = nullptr);
    ~Rotations() override;

    /// Reads back what an earlier run did not finish. After the tokens were loaded.
    QFuture<Result<void>> load();

    /// Begins one; `proceed` of what is returned starts it. NotFound for an unknown or revoked token,
    /// Conflict when it is being rotated already or the name is taken, InvalidInput without a name.
    Result<TokenRotation *> begin(const RotationRequest &wish);
    TokenRotation *find(const QString &oldTokenId) const;
    std::vector<TokenRotation *> unfinished() const; ///< those at work included

    /// A free name for the replacement: "CI (2)" for "CI", "CI (3)" for "CI (2)".
    QString suggestedName(const QString &oldTokenId) const;

Q_SIGNALS:
    void changed(); ///< one began, stopped, went on or ended
    void moving(const QString &from, const QString &to);

private:
    TokenRotation &take(RotationRecord record, bool isResumed);
    bool isNameTaken(const QString &environmentId, const QString &name) const;

    TokenRotation::Parts m_parts;
    std::map<QString, TokenRotation *> m_flows; ///< by old token; children of this
};

} // namespace patlas
