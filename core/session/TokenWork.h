// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/TokenRotation.h"
#include "core/pipeline/TokenSelfCall.h"

#include <QObject>

namespace patlas {

class Preferences;
class Workspace;

/// What is done with a stored token beyond sending it: tried, asked about itself, rotated. GUI thread.
class TokenWork : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    TokenWork(Workspace &workspace, Preferences &preferences, QObject *parent = nullptr);

    /// A harmless call with this secret. Refused when the service does not know it.
    QFuture<Result<void>> check(const Environment &environment, const Secret &token);
    /// What the service says of the token.
    QFuture<Result<ToldFacts>> ask(const Credential &token);
    TokenRotation::Parts rotationParts();

private:
    Workspace &m_workspace;
    Preferences &m_preferences;
};

} // namespace patlas
