// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CredentialOptions.h"
#include "app/patlasctl/ResponseOutput.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `call`: one operation of the description, with its parameters by name.
class CallVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::CallVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_operation;
    QStringList m_values;
    QString m_data;
    CredentialOptions m_credentials;
    ResponseOptions m_response;
};

} // namespace patlas
