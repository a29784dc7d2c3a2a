// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `token get`: the one verb that prints a secret.
class TokenGetVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenGetVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_name;
    QString m_environment;
    bool m_isRevealed = false;
};

} // namespace patlas
