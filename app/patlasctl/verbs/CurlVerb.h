// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/ResponseOutput.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <optional>

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
    struct ReadCommand {
        RequestDraft draft;
        PreflightReport report;
        QStringList notes;
        bool isMasked = false; ///< see CurlRequest
    };
    Result<ReadCommand> readCommand(CommandSession &session, const QByteArray &command,
                                    CommandSession::Sandbox sandbox);
    ExitCode print(Console &console, const PreflightReport &report, const RequestDraft &request) const;

    QString m_command;
    QString m_environment;
    ResponseOptions m_response;
    bool m_isPrinted = false;
    std::optional<QByteArray> m_input; ///< once it is read
};

} // namespace patlas
