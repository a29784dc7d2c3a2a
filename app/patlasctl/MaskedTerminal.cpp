// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/MaskedTerminal.h"

#include "app/patlasctl/ChildProgram.h"
#include "app/patlasctl/MaskedOutput.h"
#include "app/patlasctl/OwnDescriptor.h"
#include "app/patlasctl/SessionLeader.h"
#include "app/patlasctl/SignalPipe.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace patlas {

namespace {

constexpr int holdBackMs = 100; ///< what could begin a secret is shown when nothing follows for so long
constexpr qsizetype maxKeys = 1 << 16; ///< bytes that wait for a program that does not read

/// The person's terminal passes every key on while this is set.
class RawTerminal {
public:
    RawTerminal() { ::tcgetattr(STDIN_FILENO, &m_before); }
    ~RawTerminal() { restore(); }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    const termios &before() const { return m_before; }
    void set()
    {
        termios raw = m_before;
        ::cfmakeraw(&raw);
        m_isSet = true;
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    }
    void restore()
    {
        if (std::exchange(m_isSet, false))
            ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before);
    }

private:
    termios m_before{};
    bool m_isSet = false;
};

/// What is typed, on its way to the program's terminal.
class TypedKeys {
public:
    pollfd wantedFromPerson() const
    {
        return {m_isOpen && m_waiting.size() < maxKeys ? STDIN_FILENO : -1, POLLIN, 0};
    }
    pollfd wantedByProgram(int terminal) const { return {m_waiting.isEmpty() ? -1 : terminal, POLLOUT, 0}; }
    void read()
    {
        std::array<char, 4096> keys{};
        const ssize_t size = ::read(STDIN_FILENO, keys.data(), keys.size());
        if (size > 0)
            m_waiting.append(keys.data(), size);
        else
            m_isOpen = size < 0 && (errno == EINTR || errno == EAGAIN);
    }
    void write(int terminal)
    {
        const ssize_t size = ::write(terminal, m_waiting.constData(), std::size_t(m_waiting.size()));
        if (size > 0)
            m_waiting.remove(0, size);
    }

private:
    QByteArray m_waiting;
    bool m_isOpen = true;
};

void copySize(int terminal)
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        ::ioctl(terminal, TIOCSWINSZ, &size);
}

/// The running program, and what it has of the person's terminal.
struct Running {
    const SignalPipe &signals;
    pid_t child; ///< the program, or the leader of its session
    MaskedOutput &output;
    MaskedOutput *errors;
    RawTerminal *person; ///< null: two pipes
    TypedKeys keys = {};
    bool hasEnded = false;
    int status = 0;

    int terminal() const { return person ? output.source() : -1; }
    bool isDone() const { return hasEnded && output.isDone() && (!errors || errors->isDone()); }
    void stop();
    void look();
    bool take(const SignalPipe::Arrived &arrived);
    void passOn();
};

/// Ctrl+Z: the shell that this was started from gets its terminal back.
void Running::stop()
{
    person->restore();
    signals.stopListening();
    ::kill(0, SIGTSTP); // what it was started with, too, as the key does
    signals.listen();
    person->set();
    copySize(terminal());
    ::kill(child, SIGCONT);
}

/// Whether the program stopped or ended.
void Running::look()
{
    while (!hasEnded && ::waitpid(child, &status, WNOHANG | (person ? WUNTRACED : 0)) == child) {
        if (person && WIFSTOPPED(status)) {
            stop();
            continue;
        }
        hasEnded = true;
        output.drain();
        if (errors)
            errors->drain();
    }
}

/// False: the person does not want to wait for the rest.
bool Running::take(const SignalPipe::Arrived &arrived)
{
    switch (arrived.signal) {
    case SIGCHLD:
        look();
        break;
    case SIGWINCH:
        copySize(terminal());
        break;
    case SIGCONT:
        person->set();
        copySize(terminal());
        break;
    default:
        if (hasEnded)
            return false;
        if (person || !arrived.isOfTerminal)
            ::kill(child, arrived.signal);
    }
    return true;
}

void Running::passOn()
{
    while (!isDone()) {
        std::array<pollfd, 7> wanted{
            {{signals.descriptor(), POLLIN, 0},
             output.wantedSource(),
             output.wantedTarget(),
             errors ? errors->wantedSource() : pollfd{-1, 0, 0},
             errors ? errors->wantedTarget() : pollfd{-1, 0, 0},
             terminal() >= 0 && !hasEnded ? keys.wantedFromPerson() : pollfd{-1, 0, 0},
             keys.wantedByProgram(terminal())}};
        const int ready = ::poll(wanted.data(), wanted.size(), holdBackMs);
        if (ready > 0) {
            output.pass(wanted[1], wanted[2]);
            if (errors)
                errors->pass(wanted[3], wanted[4]);
            if (wanted[5].revents != 0)
                keys.read();
            if (wanted[6].revents != 0 && terminal() >= 0)
                keys.write(terminal());
        } else if (ready == 0) {
            output.showHeld();
            if (errors)
                errors->showHeld();
        }
        for (auto arrived = signals.next(); arrived.signal != 0; arrived = signals.next()) {
            if (!take(arrived))
                return;
        }
    }
}

ProgramEnd notRun(int reason)
{
    return {cannotStart, true, reason};
}

} // namespace

MaskedTerminal::MaskedTerminal(const std::vector<GivenSecret> &secrets, int lowest)
    : m_lowest(lowest)
{
    for (const GivenSecret &given : secrets) {
        const std::string_view bytes = given.secret.view();
        m_output.add({bytes.data(), qsizetype(bytes.size())});
        m_errors.add({bytes.data(), qsizetype(bytes.size())});
    }
}

MaskedTerminal::~MaskedTerminal() = default;

ProgramEnd MaskedTerminal::run(const std::function<void()> &become)
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1 ? runOnTerminal(become)
                                                                       : runOnPipes(become);
}

ProgramEnd MaskedTerminal::runOnTerminal(const std::function<void()> &become)
{
    RawTerminal person;
    int pair[2] = {-1, -1};
    if (::openpty(&pair[0], &pair[1], nullptr, &person.before(), nullptr) != 0)
        return notRun(errno);
    OwnDescriptor terminal = OwnDescriptor::moved(pair[0], m_lowest);
    OwnDescriptor inside = OwnDescriptor::moved(pair[1], m_lowest);
    const bool hasOwnErrors = ::isatty(STDERR_FILENO) != 1;
    OwnPipe errors;
    OwnPipe start;
    // A program that does not read must not keep this from reading.
    if (!terminal.isOpen() || !inside.isOpen()
        || ::fcntl(terminal.number(), F_SETFL, O_RDWR | O_NONBLOCK) != 0
        || (hasOwnErrors && !errors.open(m_lowest)) || !start.open(m_lowest))
        return notRun(errno);
    copySize(terminal.number());
    const SignalPipe signals(
        {SIGCHLD, SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT}, m_lowest);
    const BlockedSignals blocked;
    const pid_t parent = ::getpid();
    const pid_t leader = ::fork();
    if (leader == 0) {
        endWithParent(parent, SIGKILL);
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO})
            ::dup2(inside.number(), standard);
        ::dup2(hasOwnErrors ? errors.writeEnd.number() : inside.number(), STDERR_FILENO);
        for (OwnDescriptor *parents : {&terminal, &inside, &errors.readEnd, &errors.writeEnd, &start.readEnd})
            parents->close();
        signals.leaveToParent();
        leadSession(start.writeEnd, blocked, become);
    }
    if (leader < 0)
        return notRun(errno);
    blocked.restore();
    for (OwnDescriptor *childs : {&inside, &errors.writeEnd, &start.writeEnd})
        childs->close();
    person.set();
    MaskedOutput output(std::move(terminal), STDOUT_FILENO, m_output);
    MaskedOutput ownErrors(std::move(errors.readEnd), STDERR_FILENO, m_errors);
    Running running{signals, leader, output, hasOwnErrors ? &ownErrors : nullptr, &person};
    try {
        running.passOn();
    } catch (...) {
        person.restore(); // what nobody catches would unwind nothing
        throw;
    }
    return programEnd(running.status, start.readEnd);
}

ProgramEnd MaskedTerminal::runOnPipes(const std::function<void()> &become)
{
    OwnPipe output;
    OwnPipe errors;
    OwnPipe start;
    if (!output.open(m_lowest) || !errors.open(m_lowest) || !start.open(m_lowest))
        return notRun(errno);
    const SignalPipe signals({SIGCHLD, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2}, m_lowest);
    const BlockedSignals blocked;
    const pid_t parent = ::getpid();
    const pid_t program = ::fork();
    if (program == 0) {
        endWithParent(parent, SIGHUP);
        ::dup2(output.writeEnd.number(), STDOUT_FILENO);
        ::dup2(errors.writeEnd.number(), STDERR_FILENO);
        signals.leaveToParent();
        blocked.restore();
        startOrSayWhy(start.writeEnd, become);
    }
    if (program < 0)
        return notRun(errno);
    blocked.restore();
    for (OwnPipe *each : {&output, &errors, &start})
        each->writeEnd.close();
    MaskedOutput masked(std::move(output.readEnd), STDOUT_FILENO, m_output);
    MaskedOutput maskedErrors(std::move(errors.readEnd), STDERR_FILENO, m_errors);
    Running running{signals, program, masked, &maskedErrors, nullptr};
    running.passOn();
    return programEnd(running.status, start.readEnd);
}

} // namespace patlas
