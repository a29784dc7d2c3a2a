// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/FaultOptions.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <optional>

namespace patlas {

/// `sandbox start`: the server, until Ctrl+C.
class SandboxStartVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SandboxStartVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    std::optional<int> m_port;
    FaultOptions m_faults; ///< of this server alone
    bool m_isJson = false;
};

} // namespace patlas
