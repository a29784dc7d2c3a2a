// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/AttendedProgram.h"

#include "app/patlasctl/SignalPipe.h"

#include <utility>

#include <poll.h>

namespace patlas {

namespace {

/// The program, as it stops and ends.
struct AttendedChild {
    pid_t program;
    int status = 0;
    bool isAskedToStop = false; ///< by a signal that it was sent alone

    bool hasEnded();
};

/// Stops with it. A shell has all of its group go on, and a signal of this one would come too late: it could
/// undo the next stop.
bool AttendedChild::hasEnded()
{
    while (::waitpid(program, &status, WNOHANG | WUNTRACED) == program) {
        if (!WIFSTOPPED(status))
            return true;
        ::raise(SIGSTOP);
        if (std::exchange(isAskedToStop, false))
            ::kill(program, SIGCONT);
    }
    return false;
}

} // namespace

ProgramEnd runAttended(int lowest, const std::function<void()> &become)
{
    OwnPipe start;
    if (!start.open(lowest))
        return {cannotStart, true, errno};
    const SignalPipe signals({SIGCHLD, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2, SIGWINCH},
                             lowest);
    const BlockedSignals blocked;
    const pid_t parent = ::getpid();
    const pid_t program = ::fork();
    if (program == 0) {
        endWithParent(parent, SIGHUP);
        signals.leaveToParent();
        blocked.restore();
        startOrSayWhy(start.writeEnd, become);
    }
    if (program < 0)
        return {cannotStart, true, errno};
    blocked.restore();
    start.writeEnd.close();
    AttendedChild child{program};
    while (!child.hasEnded()) {
        pollfd wanted{signals.descriptor(), POLLIN, 0};
        ::poll(&wanted, 1, -1);
        for (auto arrived = signals.next(); arrived.signal != 0; arrived = signals.next()) {
            if (arrived.signal == SIGCHLD || arrived.isOfTerminal)
                continue;
            child.isAskedToStop = child.isAskedToStop || arrived.signal == SIGTSTP;
            ::kill(program, arrived.signal);
        }
    }
    return programEnd(child.status, start.readEnd);
}

} // namespace patlas
