// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `tokens show`: what is known of one.
class TokensShowVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensShowVerb)

public:
    QString name() const override;
    QString summary() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_name;
    QString m_environment;
    bool m_isJson = false;
};

} // namespace patlas
