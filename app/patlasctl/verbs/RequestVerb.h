// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CredentialOptions.h"
#include "app/patlasctl/ResponseOutput.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `request`: one request by method and address.
class RequestVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::RequestVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    Result<RequestDraft> draftIn(const PreflightContext &context) const;

    QString m_method;
    QString m_address;
    QStringList m_headers;
    QString m_data;
    QStringList m_form;
    CredentialOptions m_credentials;
    ResponseOptions m_response;
};

} // namespace patlas
