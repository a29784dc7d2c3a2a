// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

/// `environments add`: a server of an API.
class EnvironmentsAddVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::EnvironmentsAddVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    QString m_name;
    QString m_api;
    QString m_server;
    QString m_tokenPage;
    bool m_isPlainHttp = false;
    bool m_isJson = false;
};

} // namespace patlas
