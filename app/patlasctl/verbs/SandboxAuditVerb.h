// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `sandbox audit`: who did what.
class SandboxAuditVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SandboxAuditVerb)

public:
    QString name() const override;
    QString summary() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    bool m_isJson = false; ///< which changes nothing
};

} // namespace patlas
