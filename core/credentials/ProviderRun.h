// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/ProviderCommand.h"
#include "core/secret/Secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <functional>

namespace patlas {

struct ProviderLimits {
    std::chrono::milliseconds patience{60'000}; ///< for a program; a person may have to touch a key
    std::chrono::milliseconds held{5 * 60'000}; ///< how long a value is kept in memory
    qsizetype output = 64 * 1024; ///< bytes that a program may print
};

/// One run of a command that prints a secret. The program gets no input, no terminal, no open file of this
/// process, and only those environment variables that providers need. What it prints goes into a Secret and
/// nowhere else. GUI thread.
class ProviderRun : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<Secret>)>;

    /// `done` is called once, unless it is stopped or destroyed before.
    ProviderRun(const ProviderCommand &command, const ProviderLimits &limits, Done done,
                QObject *parent = nullptr);
    /// Ends the program.
    ~ProviderRun() override;

    void start();
    void stop(); ///< ends the program; `done` is not called any more

private:
    void readOutput();
    void readErrors();
    void takeEnd();
    void give(Result<Secret> result);
    void kill();
    Result<Secret> value();
    Failure failed(const QString &meaning) const;

    const ProviderLimits m_limits;
    const QString m_name; ///< of the program, for sentences
    Done m_done; ///< empty: it was called, or nobody waits any more
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_output; ///< wiped
    QByteArray m_errors; ///< the beginning
};

} // namespace patlas
