// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ResponseOutput.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `curl`: a command line of curl, sent by Patlas.
class CurlVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::CurlVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    ExitCode print(Console &console, const PreflightReport &report, const RequestDraft &request) const;

    QString m_command;
    QString m_environment;
    ResponseOptions m_response;
    bool m_isPrinted = false;
};

} // namespace patlas
