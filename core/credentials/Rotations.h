// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenRotation.h"

#include <QTimer>

#include <map>
#include <vector>

namespace patlas {

/// The replacement that a rotation creates. Narrowing a token is a rotation to fewer scopes.
struct RotationRequest {
    QString oldTokenId;
    QString name; ///< of the replacement; unused in the token's environment
    QStringList scopes;
    std::optional<int> expiresInDays; ///< nullopt: never
    bool takesName = false; ///< in the end the replacement gets the name of the old one, and that another
};

/// All rotations in progress, including those of earlier runs of the program. Owns the flows, so that
/// closing a dialog does not stop them. GUI thread.
class Rotations : public QObject {
    Q_OBJECT

public:
    explicit Rotations(TokenRotation::Parts parts, QObject *parent = nullptr);
    ~Rotations() override;

    /// What becomes of the record of a rotation whose old token is not known here.
    enum class Unknown {
        Kept, ///< the token may be kept for the session in the window, or be one that is not read yet
        Removed, ///< at the start of the window, whose session tokens are gone
    };
    /// Loads the rotations that an earlier run did not finish, and takes over what other programs did since.
    /// Call it after the tokens were loaded. Those that another program is at are left to it, and looked for
    /// again a moment later.
    QFuture<Result<void>> load(Unknown unknown = Unknown::Kept);

    /// Creates a rotation; call `proceed` on the result to start it. NotFound for an unknown or revoked
    /// token, Conflict when the token is already being rotated or the name is taken, InvalidInput without a
    /// name.
    Result<TokenRotation *> begin(const RotationRequest &wish);
    TokenRotation *find(const QString &oldTokenId) const;
    std::vector<TokenRotation *> unfinished() const; ///< including running ones

    /// Whether a token of the same environment and slot is called so.
    bool isNameTaken(const Credential &old, const QString &name) const;
    /// An unused name for the replacement: "CI (2)" for "CI", "CI (3)" for "CI (2)".
    QString suggestedName(const QString &oldTokenId) const;

Q_SIGNALS:
    void changed(); ///< a rotation began, stopped, continued or ended
    void moving(const QString &from, const QString &to);

private:
    void takeOver(const std::vector<RotationRecord> &records, Unknown unknown);
    bool isOfAnotherProgram(const RotationRecord &record) const;
    TokenRotation &take(RotationRecord record, bool isResumed);

    TokenRotation::Parts m_parts;
    QTimer m_again;
    std::map<QString, TokenRotation *> m_flows; ///< key: id of the old token; children of this
};

} // namespace patlas
