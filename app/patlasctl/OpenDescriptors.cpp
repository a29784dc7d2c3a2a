// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/OpenDescriptors.h"

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>

namespace patlas {

/// One call of the system instead of a thousand, which every command would wait for.
OpenDescriptors OpenDescriptors::now()
{
    std::array<pollfd, count> asked{};
    for (int each = 0; each < count; ++each)
        asked[std::size_t(each)].fd = each;
    // More than the limit are refused; it may have been lowered below what is open.
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const auto asking = std::min<rlim_t>(count, limit.rlim_cur);
    OpenDescriptors open;
    const bool isAnswered = ::poll(asked.data(), nfds_t(asking), 0) >= 0;
    for (int each = 0; each < count; ++each)
        open.m_open[std::size_t(each)] = isAnswered && rlim_t(each) < asking
            ? (asked[std::size_t(each)].revents & POLLNVAL) == 0
            : ::fcntl(each, F_GETFD) >= 0;
    return open;
}

bool OpenDescriptors::contains(int descriptor) const
{
    return descriptor >= 0 && descriptor < count && m_open[std::size_t(descriptor)];
}

void OpenDescriptors::closeOthersOnExec() const
{
    const std::bitset<count> own = now().m_open & ~m_open;
    for (int each = 0; each < count; ++each) {
        if (own[std::size_t(each)])
            ::fcntl(each, F_SETFD, FD_CLOEXEC);
    }
}

} // namespace patlas
