// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `tokens scopes`: which scopes a token has, or sets what is known of them.
class TokensScopesVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokensScopesVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_name;
    QString m_environment;
    QStringList m_set;
    bool m_isJson = false;
};

} // namespace patlas
