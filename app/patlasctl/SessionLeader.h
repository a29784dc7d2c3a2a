// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/OwnDescriptor.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>

#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patlas {

// What happens in a process between fork and exec: it allocates nothing, since another thread may have held a
// lock.

inline constexpr int cannotStart = 127; ///< as shells have it
inline constexpr int signalBase = 128;

inline int exitCodeOfStatus(int status)
{
    return WIFSIGNALED(status) ? signalBase + WTERMSIG(status) : WEXITSTATUS(status);
}

/// How a program ended that was to be started.
struct ProgramEnd {
    int code = 0; ///< of the program; 128 and the signal that ended it
    bool failedToStart = false;
    int reason = 0; ///< errno, where it failed to start
};

/// `start`: where the program that could not be started said why.
inline ProgramEnd programEnd(int status, const OwnDescriptor &start)
{
    ProgramEnd end;
    end.code = exitCodeOfStatus(status);
    end.failedToStart = ::read(start.number(), &end.reason, sizeof end.reason) == ssize_t(sizeof end.reason);
    return end;
}

/// No signal arrives, in this thread, from here on until it is restored: a child has set up its own first.
class BlockedSignals {
public:
    BlockedSignals()
    {
        sigset_t all{};
        sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~BlockedSignals() { restore(); }
    BlockedSignals(const BlockedSignals &) = delete;
    BlockedSignals &operator=(const BlockedSignals &) = delete;

    void restore() const { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

private:
    sigset_t m_before{};
};

/// This process gets the signal when its parent is gone.
inline void endWithParent(pid_t parent, int signal)
{
    ::prctl(PR_SET_PDEATHSIG, signal);
    if (::getppid() != parent)
        ::_exit(cannotStart);
}

/// Says errno to whoever reads the other end.
[[noreturn]] inline void sayWhy(const OwnDescriptor &pipe)
{
    const int reason = errno;
    [[maybe_unused]] const auto written = ::write(pipe.number(), &reason, sizeof reason);
    ::_exit(cannotStart);
}

/// The same, unless the program was started.
[[noreturn]] inline void startOrSayWhy(const OwnDescriptor &pipe, const std::function<void()> &become)
{
    become();
    sayWhy(pipe);
}

namespace sessionleader {

inline constexpr std::array<int, 7> forwarded{SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGTSTP};
inline volatile std::sig_atomic_t programGroup = 0;

inline void forward(int signal)
{
    const int reason = errno;
    if (programGroup > 0)
        ::kill(-programGroup, signal);
    errno = reason;
}

/// What was ignored stays so, in the program too.
inline void setForwarding(void (*handler)(int))
{
    for (const int signal : forwarded) {
        struct sigaction action { };
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler != SIG_IGN)
            std::signal(signal, handler);
    }
}

} // namespace sessionleader

/// The leader of the program's session: a program whose parent is outside of its session could not be stopped
/// with Ctrl+Z. Stops when the program does, passes signals on to it and its end back. The terminal is
/// standard input.
[[noreturn]] inline void leadSession(OwnDescriptor &pipe, const BlockedSignals &blocked,
                                     const std::function<void()> &become)
{
    ::setsid();
    ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
    sessionleader::setForwarding(sessionleader::forward);
    const auto ttou = std::signal(SIGTTOU, SIG_IGN);
    const auto children = std::signal(SIGCHLD, SIG_DFL);
    const pid_t leader = ::getpid();
    const pid_t program = ::fork();
    if (program == 0) {
        endWithParent(leader, SIGHUP);
        ::setpgid(0, 0);
        ::tcsetpgrp(STDIN_FILENO, ::getpid());
        sessionleader::setForwarding(SIG_DFL);
        std::signal(SIGTTOU, ttou);
        std::signal(SIGCHLD, children);
        blocked.restore();
        startOrSayWhy(pipe, become);
    }
    if (program < 0)
        sayWhy(pipe);
    pipe.close();
    ::setpgid(program, program);
    sessionleader::programGroup = program;
    blocked.restore();
    while (true) {
        int status = 0;
        if (::waitpid(program, &status, WUNTRACED) < 0) {
            if (errno != EINTR)
                ::_exit(cannotStart);
        } else if (!WIFSTOPPED(status)) {
            ::_exit(exitCodeOfStatus(status));
        } else {
            ::raise(SIGSTOP);
            ::tcsetpgrp(STDIN_FILENO, program);
            ::kill(-program, SIGCONT);
        }
    }
}

} // namespace patlas
