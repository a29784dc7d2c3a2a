// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `apis operations`: what can be called.
class ApisOperationsVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ApisOperationsVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_environment;
    QString m_filter;
    bool m_isJson = false;
};

} // namespace patlas
