// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

class RotationProgress;
class TokenIssuer;

/// Takes a rotation back: saved requests use the old token again, and the replacement is revoked. GUI thread.
class RotationUndo {
public:
    explicit RotationUndo(RotationProgress &progress); ///< which must outlive it

    /// Stops with Conflict when the old token no longer works. `changed` of the progress follows.
    void start();

private:
    void discardReplacement();
    void takeDown(TokenIssuer *issuer, const QString &serviceId);
    void dropReplacement();

    RotationProgress &m_progress;
};

} // namespace patlas
