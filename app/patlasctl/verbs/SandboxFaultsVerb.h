// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/FaultOptions.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `sandbox faults`: those that are stored in its data.
class SandboxFaultsVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SandboxFaultsVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    FaultOptions m_faults;
    bool m_isNone = false;
    bool m_isJson = false;
};

} // namespace patlas
