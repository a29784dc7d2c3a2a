// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ReadyFuture.h"
#include "core/environment/SandboxControl.h"

namespace patlas {

/// Where there is no sandbox: always stopped.
class NoSandbox : public SandboxControl {
public:
    State state() const override { return State::Stopped; }
    Environment environment() const override { return {}; }
    QString failure() const override { return {}; }
    std::vector<SandboxUser> users() const override { return {}; }
    UserAccessByName userAccess() const override { return {}; }
    TokenIssuer *issuerFor(const QString &) override { return nullptr; }
    void start() override { }
    void stop() override { }
    QFuture<Result<void>> resetData() override { return makeReadyResult<void>(missing()); }
    QFuture<Result<QByteArray>> auditLog() override { return makeReadyResult<QByteArray>(missing()); }
    SandboxFaults faults() const override { return {}; }
    QFuture<Result<void>> setFaults(const SandboxFaults &) override
    {
        return makeReadyResult<void>(missing());
    }

private:
    static Failure missing()
    {
        return patlas::failure(ErrorKind::Unsupported, QStringLiteral("There is no sandbox."));
    }
};

} // namespace patlas
