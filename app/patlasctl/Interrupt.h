// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <csignal>
#include <functional>
#include <memory>

namespace patlas {

/// Ctrl+C and SIGTERM while it lives: called from the event loop. A second one ends the program as usual. One
/// at a time; whoever handled them before does so again afterwards. What is ignored stays so, as nohup wants
/// it.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> interrupted);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool wasCalled() const { return m_wasCalled; }

private:
    std::function<void()> m_interrupted;
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    struct sigaction m_beforeInterrupt { };
    struct sigaction m_beforeEnd { };
    bool m_wasCalled = false;
};

} // namespace patlas
