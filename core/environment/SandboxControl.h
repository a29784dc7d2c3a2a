// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/environment/SandboxFaults.h"
#include "core/environment/UserAccess.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <vector>

namespace patlas {

class TokenIssuer;

struct SandboxUser {
    QString name;
    QString role; ///< id of a role of the API description
};

/// The front end's access to the embedded sandbox; it never exposes a session or a token. Implemented in
/// the composition root, because the front end does not depend on the server.
class SandboxControl : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Failed };

    using QObject::QObject;

    virtual State state() const = 0;
    /// Valid while running. Its port may differ from one start to the next.
    virtual Environment environment() const = 0;
    virtual QString failure() const = 0; ///< sentence for State::Failed
    virtual std::vector<SandboxUser> users() const = 0;
    virtual UserAccessByName userAccess() const = 0;
    /// Issues and revokes as the given user. Owned by this object; valid while running; null for an unknown
    /// user.
    virtual TokenIssuer *issuerFor(const QString &user) = 0;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Resets the sandbox to its initial state. Its tokens stop working; stored ones are marked
    /// accordingly.
    virtual QFuture<Result<void>> resetData() = 0;
    /// The audit log as JSON text, newest first.
    virtual QFuture<Result<QByteArray>> auditLog() = 0;

    /// Those that are stored in its data; none while it does not run.
    virtual SandboxFaults faults() const = 0;
    /// Stores them, for each server over the same data. InvalidInput, without any change, when a value is out
    /// of range; Storage.
    virtual QFuture<Result<void>> setFaults(const SandboxFaults &faults) = 0;

Q_SIGNALS:
    void stateChanged();
    void faultsChanged(); ///< also where another program stored others
};

} // namespace patlas
