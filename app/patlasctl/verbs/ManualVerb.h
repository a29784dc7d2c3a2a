// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"

#include <QCoreApplication>

namespace patlas {

class CommandLine;

/// `manual`: the page of the manual, in the form of man.
class ManualVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::ManualVerb)

public:
    /// The line must outlive it.
    explicit ManualVerb(const CommandLine &line)
        : m_line(line)
    {
    }

    QString name() const override;
    QString summary() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    const CommandLine &m_line;
};

} // namespace patlas
