// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patlasctl/OwnDescriptor.h"
#include "core/http/ResponseRedactor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace patlas {

/// What a program writes, on its way to where it is shown. Neither end is waited for outside of poll(), so
/// that signals are heard whoever does not read.
class MaskedOutput {
public:
    /// The source is closed once nobody reads the target, so that the program ends as it would by itself. The
    /// redactor must outlive it.
    MaskedOutput(OwnDescriptor source, int target, ResponseRedactor &redactor)
        : m_source(std::move(source))
        , m_target(target)
        , m_redactor(redactor)
    {
    }

    int source() const { return m_source.number(); } ///< -1: closed
    bool isDone() const { return !m_source.isOpen() && m_waiting.isEmpty(); }
    pollfd wantedSource() const { return {m_waiting.isEmpty() ? m_source.number() : -1, POLLIN, 0}; }
    pollfd wantedTarget() const
    {
        return {isDone() ? -1 : m_target, short(m_waiting.isEmpty() ? 0 : POLLOUT), 0};
    }
    /// What poll() said of the two.
    void pass(const pollfd &source, const pollfd &target)
    {
        if ((target.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0)
            giveUp();
        else if ((target.revents & POLLOUT) != 0)
            write();
        if (m_source.isOpen() && source.revents != 0)
            read(blockSize);
    }
    /// Nothing follows for now: what could have begun a secret did not.
    void showHeld() { m_waiting.append(m_redactor.rest()); }
    /// The program has ended: what it wrote is read and no more, although its children may write on.
    void drain()
    {
        int left = 0;
        if (m_source.isOpen() && ::isatty(m_source.number()) == 1) {
            // Hung up with its leader: nobody can write any more.
            while (m_source.isOpen() && read(blockSize) > 0) { }
        } else if (m_source.isOpen() && ::ioctl(m_source.number(), FIONREAD, &left) == 0) {
            while (left > 0 && m_source.isOpen())
                left -= int(read(std::min(blockSize, std::size_t(left))));
        }
        finish();
    }

private:
    static constexpr std::size_t blockSize = 1 << 14;

    ssize_t read(std::size_t most) ///< 0: nothing
    {
        std::array<char, blockSize> block{};
        const ssize_t size = ::read(m_source.number(), block.data(), most);
        if (size > 0)
            m_waiting.append(m_redactor.feed({block.data(), qsizetype(size)}));
        else if (size == 0 || (errno != EINTR && errno != EAGAIN))
            finish();
        return std::max(size, ssize_t(0));
    }
    void write()
    {
        // No more than a pipe takes at once when it takes anything.
        const ssize_t size = ::write(m_target, m_waiting.constData(),
                                     std::min(std::size_t(m_waiting.size()), std::size_t(PIPE_BUF)));
        if (size > 0)
            m_waiting.remove(0, size);
        else if (size == 0 || (errno != EINTR && errno != EAGAIN))
            giveUp();
    }
    void finish()
    {
        if (!m_source.isOpen())
            return;
        showHeld();
        m_source.close();
    }
    void giveUp()
    {
        m_waiting.clear();
        m_source.close();
    }

    OwnDescriptor m_source;
    int m_target;
    ResponseRedactor &m_redactor;
    QByteArray m_waiting;
};

} // namespace patlas
