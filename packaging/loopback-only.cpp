// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded by run.sh together with Qt's vnc platform plugin, which listens on every interface, asks for no
// password and has no option for either: whatever this process would bind to "any address" is bound to the
// loopback interface.
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

extern "C" int bind(int socket, const sockaddr *address, socklen_t length)
{
    using Bind = int (*)(int, const sockaddr *, socklen_t);
    static const auto next = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));
    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in copy{};
        std::memcpy(&copy, address, sizeof copy);
        if (copy.sin_addr.s_addr == htonl(INADDR_ANY))
            copy.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return next(socket, reinterpret_cast<const sockaddr *>(&copy), sizeof copy);
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 copy{};
        std::memcpy(&copy, address, sizeof copy);
        if (std::memcmp(&copy.sin6_addr, &in6addr_any, sizeof in6addr_any) == 0) {
            // The mapped form, so that viewers that say 127.0.0.1 reach a socket that was meant for both
            // families.
            copy.sin6_addr = in6addr_any;
            copy.sin6_addr.s6_addr[10] = copy.sin6_addr.s6_addr[11] = 0xff;
            copy.sin6_addr.s6_addr[12] = 127;
            copy.sin6_addr.s6_addr[15] = 1;
        }
        return next(socket, reinterpret_cast<const sockaddr *>(&copy), sizeof copy);
    }
    return next(socket, address, length);
}
