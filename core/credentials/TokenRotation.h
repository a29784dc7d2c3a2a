// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/RotationProgress.h"
#include "core/credentials/RotationUndo.h"

namespace patlas {

/// Replaces a token by a new one: makes the replacement, moves saved requests to it, tests it with a
/// harmless call, and only then revokes the old one. Each step is recorded before the next begins, so that
/// a killed program can resume. Until the replacement was tested, the old token is not touched.
///
/// Stops in a state and continues on request. GUI thread; the objects in Parts must outlive it.
class TokenRotation : public RotationProgress {
    Q_OBJECT

public:
    enum class Phase { Make, Keep, Move, Check, Revoke };

    TokenRotation(Parts parts, RotationRecord record, bool isResumed, QObject *parent = nullptr);
    ~TokenRotation() override;

    /// Whether this rotation has not yet recorded the old token as revoked.
    bool canUndo() const { return record().done < RotationStep::Revoked; }
    /// The replacement was made, but could not be stored in the keychain.
    bool isUnkept() const { return !unstoredSecret.isEmpty(); }

public Q_SLOTS:
    void proceed();
    /// Undoes the rotation: requests use the old token again and the replacement is revoked. Stops with
    /// Conflict when the old token no longer works.
    void undo();
    void keepForSession(); ///< keeps the replacement only until Patlas quits

public:
    void usePasted(Secret secret); ///< in NeedsToken
    /// In NeedsRevocation. Tests the old token first, unless `untried`; while the service still accepts it,
    /// the state does not change.
    void confirmRevoked(bool untried);

Q_SIGNALS:
    void phaseDone(patlas::TokenRotation::Phase phase); ///< done, not recorded yet

private:
    bool isBusyOrOver() const;
    void begin();
    void next();
    void replace();
    Credential blankReplacement() const;
    void adopt(const Credential &replacement);
    void issue(TokenIssuer &issuer);
    void keep();
    void move();
    void check();
    void revoke();
    void markOldRevoked();
    void takeName();

    RotationUndo m_undo;
};

} // namespace patlas
