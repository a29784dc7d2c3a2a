// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Interrupt.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace patlas {

namespace {

int wakeUp = -1; ///< a signal handler may do little more than write to a pipe

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp, &byte, 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> interrupted)
    : m_interrupted(std::move(interrupted))
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then it ends as usual
    wakeUp = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        m_wasCalled = true;
        m_interrupted();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    wakeUp = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace patlas
