// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `apis inspect`: what a description says, without keeping anything.
class InspectVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::InspectVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_source;
    bool m_isJson = false;
    bool m_followsReferences = false;
};

} // namespace patlas
