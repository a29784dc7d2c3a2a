// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CredentialOptions.h"
#include "app/patlasctl/Verb.h"
#include "core/preflight/Preflight.h"

#include <QCoreApplication>

#include <QStringList>

namespace patlas {

class CommandSession;

/// `check`: only the preflight.
class CheckVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::CheckVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    struct CheckedOperation {
        const Operation *operation; ///< in `report.api`
        PreflightReport report;

        bool isSureWithoutServer() const;
    };
    Result<CheckedOperation> checkOperationNow(CommandSession &session) const;
    ExitCode checkOperation(CommandSession &session, Console &console);
    ExitCode checkFiles(CommandSession &session, Console &console);

    QString m_target;
    QString m_expiresWithin;
    CredentialOptions m_credentials;
    QStringList m_values;
    bool m_isStrict = false;
    bool m_isJson = false;
};

} // namespace patlas
