// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

/// `apis scopes`: all of an API, or the smallest set for operations.
class ApisScopesVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ApisScopesVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_environment;
    QStringList m_operations;
    bool m_isJson = false;
};

} // namespace patlas
