// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `sandbox reset`.
class SandboxResetVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SandboxResetVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    bool m_isConfirmed = false;
    bool m_isJson = false;
};

} // namespace patlas
