// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace patlas {

/// A descriptor that is closed with this. Programs that are started do not inherit it.
class OwnDescriptor {
public:
    OwnDescriptor() = default;
    ~OwnDescriptor() { close(); }
    OwnDescriptor(OwnDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    OwnDescriptor &operator=(OwnDescriptor &&other) noexcept
    {
        close();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }
    OwnDescriptor(const OwnDescriptor &) = delete;
    OwnDescriptor &operator=(const OwnDescriptor &) = delete;

    /// The same file under a number from `lowest` on; the one given is closed. Not open: errno.
    static OwnDescriptor moved(int descriptor, int lowest)
    {
        OwnDescriptor own;
        own.m_number = ::fcntl(descriptor, F_DUPFD_CLOEXEC, lowest);
        const int reason = errno;
        ::close(descriptor);
        errno = reason;
        return own;
    }

    int number() const { return m_number; } ///< -1: not open
    bool isOpen() const { return m_number >= 0; }
    void close()
    {
        if (m_number >= 0)
            ::close(std::exchange(m_number, -1));
    }

private:
    int m_number = -1;
};

struct OwnPipe {
    OwnDescriptor readEnd;
    OwnDescriptor writeEnd;

    /// False: errno.
    bool open(int lowest)
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return false;
        readEnd = OwnDescriptor::moved(ends[0], lowest);
        writeEnd = OwnDescriptor::moved(ends[1], lowest);
        return readEnd.isOpen() && writeEnd.isOpen();
    }
};

} // namespace patlas
