// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/ChildProgram.h"
#include "app/patlasctl/CredentialOptions.h"
#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

class CommandSession;
class Workspace;

/// `exec`: another program with the secrets that it needs, and without anybody else seeing them.
class ExecVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ExecVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    /// How a program that the description knows finds the server; nothing for others.
    static std::vector<std::pair<QByteArray, QByteArray>> addresses(const Workspace &workspace,
                                                                    const QByteArray &program);
    Result<std::vector<GivenSecret>> secrets(CommandSession &session,
                                             const std::vector<QByteArray> &command) const;

    QStringList m_command; ///< the first word behind "--"; more stood before it
    CredentialOptions m_credentials;
    QStringList m_variables;
    std::optional<int> m_descriptor;
    bool m_isMasked = false;
};

} // namespace patlas
