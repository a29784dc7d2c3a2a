// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/Interrupt.h"

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
    ::sigaction(SIGINT, &action, &m_beforeInterrupt);
    ::sigaction(SIGTERM, &action, &m_beforeEnd);
    for (const auto &[signal, before] :
         {std::pair(SIGINT, &m_beforeInterrupt), std::pair(SIGTERM, &m_beforeEnd)}) {
        if (before->sa_handler == SIG_IGN)
            ::sigaction(signal, before, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    ::sigaction(SIGINT, &m_beforeInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_beforeEnd, nullptr);
    wakeUp = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace patlas
