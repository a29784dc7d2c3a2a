// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `tokens list`: the stored credentials.
class TokensListVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensListVerb)

public:
    QString name() const override;
    QString summary() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_environment;
    QString m_kind;
    bool m_isJson = false;
};

} // namespace patlas
