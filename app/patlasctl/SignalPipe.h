// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace patlas {

/// Signals that are read like input while this lives: a handler may do little more than write to a pipe.
/// Handlers are the process's, so that it does not matter which thread a signal reaches. A signal that was
/// ignored before stays so, as nohup wants it. Calls that block end with EINTR. They end in the reverse order
/// in which they began.
class SignalPipe {
public:
    struct Arrived {
        int signal = 0; ///< 0: none
        bool isOfTerminal = false; ///< a key or the end of the terminal: its other programs got it, too
    };

    /// Its descriptors have numbers from `lowest` on.
    explicit SignalPipe(std::initializer_list<int> signals, int lowest = STDERR_FILENO + 1)
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0) {
            m_readEnd = ::fcntl(ends[0], F_DUPFD_CLOEXEC, lowest);
            m_writeEnd = ::fcntl(ends[1], F_DUPFD_CLOEXEC, lowest);
            ::close(ends[0]);
            ::close(ends[1]);
        }
        m_previous = std::exchange(current, m_writeEnd);
        m_before.reserve(signals.size());
        for (const int signal : signals) {
            struct sigaction action { };
            ::sigaction(signal, nullptr, &action);
            // Without a handler, the end of children would not be told.
            if (action.sa_handler != SIG_IGN || signal == SIGCHLD)
                m_before.emplace_back(signal, action);
        }
        listen();
    }
    ~SignalPipe()
    {
        stopListening();
        current = m_previous;
        closePipe();
    }
    SignalPipe(const SignalPipe &) = delete;
    SignalPipe &operator=(const SignalPipe &) = delete;

    int descriptor() const { return m_readEnd; }
    Arrived next() const
    {
        unsigned char byte = 0;
        if (::read(m_readEnd, &byte, 1) != 1)
            return {};
        return {byte & ~ofTerminal, (byte & ofTerminal) != 0};
    }

    /// Signals do what they did before, such as stop or end this program.
    void stopListening() const
    {
        for (const auto &[signal, before] : m_before)
            ::sigaction(signal, &before, nullptr);
    }
    void listen() const
    {
        struct sigaction action { };
        action.sa_sigaction = onSignal;
        action.sa_flags = SA_SIGINFO;
        sigfillset(&action.sa_mask);
        for (const auto &[signal, before] : m_before)
            ::sigaction(signal, &action, nullptr);
    }
    /// In a child, which gets signals of its own.
    void leaveToParent() const
    {
        stopListening();
        closePipe();
    }

private:
    static constexpr int ofTerminal = 0x80;

    static void onSignal(int signal, siginfo_t *info, void *)
    {
        const int reason = errno;
        const auto byte = static_cast<unsigned char>(signal | (info->si_code == SI_KERNEL ? ofTerminal : 0));
        [[maybe_unused]] const auto written = ::write(current, &byte, 1);
        errno = reason;
    }
    void closePipe() const
    {
        for (const int end : {m_readEnd, m_writeEnd}) {
            if (end >= 0)
                ::close(end);
        }
    }

    inline static volatile int current = -1;

    int m_readEnd = -1;
    int m_writeEnd = -1;
    int m_previous = -1;
    std::vector<std::pair<int, struct sigaction>> m_before;
};

} // namespace patlas
