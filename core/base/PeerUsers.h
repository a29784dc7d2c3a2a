// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/types.h>

#include <optional>

namespace patlas {

/// Tells which user of this machine is at the other end of a TCP connection over IPv4 loopback. TCP has no
/// SO_PEERCRED, but both ends are sockets of the same kernel: it is asked for the other one by its addresses,
/// over a netlink socket that is opened once (sock_diag(7), about 5 µs), or where that family is not there,
/// through /proc/net/tcp and tcp6.
class PeerUsers {
public:
    enum class Peer {
        Own, ///< this process's user
        Other, ///< somebody else
        Gone, ///< closed already: nobody would read a response
        Unknown, ///< the kernel does not tell
    };
    enum class Way { Netlink, ProcFiles };

    explicit PeerUsers(Way way = Way::Netlink);
    ~PeerUsers();
    PeerUsers(const PeerUsers &) = delete;
    PeerUsers &operator=(const PeerUsers &) = delete;

    /// `socket`: an accepted connection.
    Peer peerOf(qintptr socket) const;

private:
    struct Ends;
    std::optional<Peer> fromNetlink(const Ends &ends) const;
    Peer fromProcFiles(const Ends &ends) const;

    int m_netlink = -1;
    mutable quint32 m_sequence = 0;
};

} // namespace patlas
