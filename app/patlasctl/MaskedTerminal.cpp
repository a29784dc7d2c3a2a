// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/MaskedTerminal.h"

#include "app/patlasctl/ChildProgram.h"
#include "app/patlasctl/WriteAll.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace patlas {

namespace {

constexpr int holdBackMs = 100; ///< what could begin a secret is shown when nothing follows for so long
constexpr int cannotStart = 127; ///< as shells have it
constexpr int signalBase = 128;

/// Signals that are read like input while this lives.
class ReadSignals {
public:
    explicit ReadSignals(std::initializer_list<int> signals)
    {
        sigemptyset(&m_signals);
        for (const int each : signals)
            sigaddset(&m_signals, each);
        ::pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
        m_descriptor = ::signalfd(-1, &m_signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    ~ReadSignals()
    {
        ::close(m_descriptor);
        restore();
    }
    ReadSignals(const ReadSignals &) = delete;
    ReadSignals &operator=(const ReadSignals &) = delete;

    int descriptor() const { return m_descriptor; }
    int next() const ///< 0: none
    {
        signalfd_siginfo info{};
        return ::read(m_descriptor, &info, sizeof info) == ssize_t(sizeof info) ? int(info.ssi_signo) : 0;
    }
    void restore() const { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

private:
    sigset_t m_signals{};
    sigset_t m_before{};
    int m_descriptor = -1;
};

/// The person's terminal passes every key on while this is set.
class RawTerminal {
public:
    RawTerminal() { ::tcgetattr(STDIN_FILENO, &m_before); }
    ~RawTerminal() { restore(); }
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    const termios &before() const { return m_before; }
    void set() const
    {
        termios raw = m_before;
        ::cfmakeraw(&raw);
        ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    }
    void restore() const { ::tcsetattr(STDIN_FILENO, TCSADRAIN, &m_before); }

private:
    termios m_before{};
};

/// Says errno to whoever reads the other end, unless the program was started.
[[noreturn]] void startOrSayWhy(int pipe, const std::function<void()> &become)
{
    become();
    const int reason = errno;
    [[maybe_unused]] const auto written = ::write(pipe, &reason, sizeof reason);
    ::_exit(cannotStart);
}

/// The leader of the program's session: a program whose parent is outside of its session could not be stopped
/// with Ctrl+Z. Stops when the program does, and passes its end on.
[[noreturn]] void leadSession(int pipe, const std::function<void()> &become)
{
    ::setsid();
    ::ioctl(STDIN_FILENO, TIOCSCTTY, 0);
    std::signal(SIGTTOU, SIG_IGN);
    const pid_t program = ::fork();
    if (program == 0) {
        ::setpgid(0, 0);
        ::tcsetpgrp(STDIN_FILENO, ::getpid());
        std::signal(SIGTTOU, SIG_DFL);
        startOrSayWhy(pipe, become);
    }
    ::close(pipe);
    ::setpgid(program, program);
    int status = 0;
    while (::waitpid(program, &status, WUNTRACED) >= 0 || errno == EINTR) {
        if (WIFEXITED(status))
            ::_exit(WEXITSTATUS(status));
        if (WIFSIGNALED(status))
            ::_exit(signalBase + WTERMSIG(status));
        if (WIFSTOPPED(status)) {
            ::raise(SIGSTOP);
            ::tcsetpgrp(STDIN_FILENO, program);
            ::kill(-program, SIGCONT);
        }
    }
    ::_exit(cannotStart);
}

void copySize(int terminal)
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        ::ioctl(terminal, TIOCSWINSZ, &size);
}

MaskedTerminal::Ended endedWith(int status, int startPipe)
{
    MaskedTerminal::Ended ended;
    ended.code = WIFSIGNALED(status) ? signalBase + WTERMSIG(status) : WEXITSTATUS(status);
    ended.failedToStart =
        ::read(startPipe, &ended.reason, sizeof ended.reason) == ssize_t(sizeof ended.reason);
    ::close(startPipe);
    return ended;
}

} // namespace

MaskedTerminal::MaskedTerminal(const std::vector<GivenSecret> &secrets)
{
    for (const GivenSecret &given : secrets) {
        const std::string_view bytes = given.secret.view();
        m_output.add({bytes.data(), qsizetype(bytes.size())});
        m_errors.add({bytes.data(), qsizetype(bytes.size())});
    }
}

MaskedTerminal::~MaskedTerminal() = default;

MaskedTerminal::Ended MaskedTerminal::run(const std::function<void()> &become)
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1 ? runOnTerminal(become)
                                                                       : runOnPipes(become);
}

void MaskedTerminal::relay(int from, int to, ResponseRedactor &redactor)
{
    std::array<char, 1 << 14> block{};
    const ssize_t size = ::read(from, block.data(), block.size());
    if (size <= 0)
        return;
    const QByteArray shown = redactor.feed({block.data(), qsizetype(size)});
    writeAll(to, shown);
}

void MaskedTerminal::flush(int to, ResponseRedactor &redactor)
{
    const QByteArray rest = redactor.rest();
    writeAll(to, rest);
}

MaskedTerminal::Ended MaskedTerminal::runOnTerminal(const std::function<void()> &become)
{
    const RawTerminal person;
    int terminal = -1;
    int inside = -1;
    std::array<int, 2> start{};
    if (::openpty(&terminal, &inside, nullptr, &person.before(), nullptr) != 0
        || ::pipe2(start.data(), O_CLOEXEC) != 0)
        return {cannotStart, true, errno};
    ::fcntl(terminal, F_SETFD, FD_CLOEXEC);
    copySize(terminal);
    const ReadSignals signals{SIGCHLD, SIGWINCH, SIGTERM, SIGHUP};
    const pid_t leader = ::fork();
    if (leader == 0) {
        signals.restore();
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            if (standard != STDERR_FILENO || ::isatty(STDERR_FILENO) == 1)
                ::dup2(inside, standard);
        }
        ::close(inside);
        leadSession(start[1], become);
    }
    ::close(inside);
    ::close(start[1]);
    person.set();
    int status = 0;
    bool hasEnded = leader < 0;
    bool isInputOpen = true;
    while (true) {
        std::array<pollfd, 3> wanted{pollfd{terminal, POLLIN, 0},
                                     {signals.descriptor(), POLLIN, 0},
                                     {isInputOpen ? STDIN_FILENO : -1, POLLIN, 0}};
        const int ready = ::poll(wanted.data(), wanted.size(), holdBackMs);
        if (ready == 0)
            flush(STDOUT_FILENO, m_output);
        if ((wanted[0].revents & POLLIN) != 0)
            relay(terminal, STDOUT_FILENO, m_output);
        else if ((wanted[0].revents & (POLLHUP | POLLERR)) != 0 || (hasEnded && ready == 0))
            break; // all of it is read
        if (wanted[2].revents != 0) {
            std::array<char, 4096> keys{};
            const ssize_t size = ::read(STDIN_FILENO, keys.data(), keys.size());
            isInputOpen = size > 0 && writeAll(terminal, {keys.data(), size});
        }
        for (int signal = signals.next(); signal != 0; signal = signals.next()) {
            if (signal == SIGWINCH)
                copySize(terminal);
            else if (signal == SIGTERM || signal == SIGHUP)
                ::kill(leader, signal == SIGTERM ? SIGKILL : SIGHUP);
            else if (::waitpid(leader, &status, WNOHANG | WUNTRACED) == leader) {
                if (!WIFSTOPPED(status)) {
                    hasEnded = true;
                    continue;
                }
                // Ctrl+Z: the shell that this was started from gets its terminal back.
                person.restore();
                ::raise(SIGSTOP);
                person.set();
                copySize(terminal);
                ::kill(leader, SIGCONT);
            }
        }
    }
    flush(STDOUT_FILENO, m_output);
    ::close(terminal);
    if (!hasEnded)
        ::waitpid(leader, &status, 0);
    return endedWith(status, start[0]);
}

MaskedTerminal::Ended MaskedTerminal::runOnPipes(const std::function<void()> &become)
{
    std::array<int, 2> output{};
    std::array<int, 2> errors{};
    std::array<int, 2> start{};
    if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(errors.data(), O_CLOEXEC) != 0
        || ::pipe2(start.data(), O_CLOEXEC) != 0)
        return {cannotStart, true, errno};
    const pid_t program = ::fork();
    if (program == 0) {
        ::dup2(output[1], STDOUT_FILENO);
        ::dup2(errors[1], STDERR_FILENO);
        startOrSayWhy(start[1], become);
    }
    for (const auto *pair : {&output, &errors, &start})
        ::close((*pair)[1]);
    std::array<pollfd, 2> wanted{pollfd{output[0], POLLIN, 0}, {errors[0], POLLIN, 0}};
    const auto passOn = [this](pollfd &from, int to, ResponseRedactor &redactor) {
        if ((from.revents & POLLIN) != 0) {
            relay(from.fd, to, redactor);
        } else if (from.revents != 0) {
            flush(to, redactor);
            ::close(from.fd);
            from.fd = -1;
        }
    };
    while (wanted[0].fd >= 0 || wanted[1].fd >= 0) {
        if (::poll(wanted.data(), wanted.size(), holdBackMs) == 0) {
            flush(STDOUT_FILENO, m_output);
            flush(STDERR_FILENO, m_errors);
            continue;
        }
        passOn(wanted[0], STDOUT_FILENO, m_output);
        passOn(wanted[1], STDERR_FILENO, m_errors);
    }
    int status = 0;
    while (::waitpid(program, &status, 0) < 0 && errno == EINTR) { }
    return endedWith(status, start[0]);
}

} // namespace patlas
