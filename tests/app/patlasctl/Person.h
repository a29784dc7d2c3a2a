// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/patlasctl/Ctl.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace patlas::test {

/// A terminal with a program in a session of its own; the test is who sits at it.
class Person {
public:
    Person()
    {
        const winsize size{24, 80, 0, 0};
        if (::openpty(&m_terminal, &m_inside, nullptr, nullptr, &size) != 0)
            qFatal("no terminal");
        ::fcntl(m_terminal, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_inside, F_SETFD, FD_CLOEXEC);
        ::fcntl(m_terminal, F_SETFL, O_RDWR | O_NONBLOCK);
    }
    ~Person()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
        ::close(m_terminal);
        ::close(m_inside);
    }
    Person(const Person &) = delete;
    Person &operator=(const Person &) = delete;

    void start(const Ctl &ctl, const QStringList &arguments, const QByteArray &passphrase,
               bool hasOwnErrors = false)
    {
        process.setChildProcessModifier([inside = m_inside, hasOwnErrors] {
            ::setsid();
            ::ioctl(inside, TIOCSCTTY, 0);
            for (const int standard : {STDIN_FILENO, STDOUT_FILENO})
                ::dup2(inside, standard);
            if (!hasOwnErrors)
                ::dup2(inside, STDERR_FILENO);
        });
        ctl.start(process, arguments, passphrase);
    }
    /// Types while it reads. False: what is awaited did not come.
    bool sees(const QByteArray &awaited, const QByteArray &typed = {})
    {
        QByteArray left = typed;
        QElapsedTimer waiting;
        waiting.start();
        while (!left.isEmpty() || !m_seen.contains(awaited)) {
            if (waiting.elapsed() > tryPatience)
                return false;
            pollfd wanted{m_terminal, short(POLLIN | (left.isEmpty() ? 0 : POLLOUT)), 0};
            ::poll(&wanted, 1, 100);
            if ((wanted.revents & POLLIN) != 0) {
                char block[4096];
                const ssize_t size = ::read(m_terminal, block, sizeof block);
                if (size > 0)
                    m_seen.append(block, size);
            }
            if ((wanted.revents & POLLOUT) != 0 && !left.isEmpty())
                left.remove(
                    0, std::max(::write(m_terminal, left.constData(), std::size_t(left.size())), ssize_t(0)));
        }
        const qsizetype end = m_seen.indexOf(awaited) + awaited.size();
        m_all += m_seen.left(end);
        m_seen.remove(0, end);
        return true;
    }
    bool type(const QByteArray &typed) { return sees({}, typed); }
    pid_t foreground() const ///< the group of processes that has the terminal
    {
        pid_t group = 0;
        ::ioctl(m_terminal, TIOCGPGRP, &group);
        return group;
    }
    void resize(int rows, int columns)
    {
        const winsize size{(unsigned short)rows, (unsigned short)columns, 0, 0};
        ::ioctl(m_terminal, TIOCSWINSZ, &size);
    }
    QByteArray all() const { return m_all + m_seen; }
    bool isUsual() const ///< shows what is typed, and edits lines
    {
        termios now{};
        ::tcgetattr(m_inside, &now);
        return (now.c_lflag & ECHO) != 0 && (now.c_lflag & ICANON) != 0 && (now.c_lflag & ISIG) != 0;
    }

    QProcess process;

private:
    int m_terminal = -1;
    int m_inside = -1;
    QByteArray m_seen;
    QByteArray m_all;
};

} // namespace patlas::test
