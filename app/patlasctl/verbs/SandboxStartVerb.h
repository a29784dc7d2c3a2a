// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/Verb.h"
#include "core/environment/SandboxFaults.h"

#include <QCoreApplication>

#include <optional>

namespace patlas {

/// `sandbox start`: the server, until Ctrl+C.
class SandboxStartVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(patlas::SandboxStartVerb)

public:
    QString name() const override;
    QString summary() const override;
    QString description() const override;
    void declare(Arguments &arguments) override;
    ExitCode run(Console &console) override;

private:
    SandboxFaults faults() const;

    std::optional<int> m_port;
    std::optional<int> m_delay;
    std::optional<int> m_retryAfter; ///< seconds
    std::optional<int> m_huge; ///< MiB
    QStringList m_allowed;
    QString m_failing;
    bool m_isSlow = false;
    bool m_isCompressed = false;
    bool m_isStale = false;
    bool m_isJson = false;
};

} // namespace patlas
