// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PeerUsers.h"

#include <QByteArray>
#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <sys/time.h>
#endif

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace patlas {

/// The two ends of a connection, in network byte order.
struct PeerUsers::Ends {
    sockaddr_in own{};
    sockaddr_in peer{};
};

namespace {

// A state of the kernel's include/net/tcp_states.h.
constexpr int listening = 10;
constexpr qsizetype rowLength = 256; // of /proc/net/tcp6, more than enough

#ifdef Q_OS_LINUX
struct Question {
    nlmsghdr header;
    inet_diag_req_v2 wanted;
};
#endif

PeerUsers::Peer compared(quint32 user)
{
    return user == ::geteuid() ? PeerUsers::Peer::Own : PeerUsers::Peer::Other;
}

/// Once the other end has closed its socket, the kernel has no user for it any more and says 0.
PeerUsers::Peer judged(quint32 user, bool isOpen)
{
    return isOpen ? compared(user) : PeerUsers::Peer::Gone;
}

/// As /proc/net/tcp prints an address: the four bytes as one number of this machine, then the port.
QByteArray procForm(const sockaddr_in &address, bool isMapped)
{
    char text[64];
    const int length = isMapped ? std::snprintf(text, sizeof text, "%016X%08X", 0U, htonl(0xffff)) : 0;
    std::snprintf(text + length, sizeof text - std::size_t(length), "%08X:%04X", address.sin_addr.s_addr,
                  unsigned(ntohs(address.sin_port)));
    return text;
}

} // namespace

PeerUsers::PeerUsers(Way way)
{
#ifdef Q_OS_LINUX
    if (way == Way::ProcFiles)
        return;
    m_netlink = ::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    const timeval patience{0, 200'000}; // the kernel answers within the call
    if (m_netlink >= 0)
        ::setsockopt(m_netlink, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
#else
    Q_UNUSED(way);
#endif
}

PeerUsers::~PeerUsers()
{
    if (m_netlink >= 0)
        ::close(m_netlink);
}

PeerUsers::Peer PeerUsers::peerOf(qintptr socket) const
{
    Ends ends;
    socklen_t size = sizeof ends.own;
    if (::getsockname(int(socket), reinterpret_cast<sockaddr *>(&ends.own), &size) != 0
        || ends.own.sin_family != AF_INET)
        return Peer::Unknown;
    size = sizeof ends.peer;
    if (::getpeername(int(socket), reinterpret_cast<sockaddr *>(&ends.peer), &size) != 0)
        return errno == ENOTCONN ? Peer::Gone : Peer::Unknown;
    const std::optional<Peer> told = fromNetlink(ends);
    return told ? *told : fromProcFiles(ends);
}

/// nullopt: this kernel does not answer.
std::optional<PeerUsers::Peer> PeerUsers::fromNetlink(const Ends &ends) const
{
#ifdef Q_OS_LINUX
    if (m_netlink < 0)
        return std::nullopt;
    Question question{};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST;
    question.header.nlmsg_seq = ++m_sequence;
    question.wanted.sdiag_family = AF_INET; // finds IPv6 sockets with a mapped address too
    question.wanted.sdiag_protocol = IPPROTO_TCP;
    question.wanted.id.idiag_src[0] = ends.peer.sin_addr.s_addr; // as the other end sees it
    question.wanted.id.idiag_sport = ends.peer.sin_port;
    question.wanted.id.idiag_dst[0] = ends.own.sin_addr.s_addr;
    question.wanted.id.idiag_dport = ends.own.sin_port;
    question.wanted.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    question.wanted.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    if (::send(m_netlink, &question, sizeof question, 0) != ssize_t(sizeof question))
        return std::nullopt;
    while (true) {
        alignas(nlmsghdr) char buffer[4096];
        const ssize_t got = ::recv(m_netlink, buffer, sizeof buffer, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < ssize_t(sizeof(nlmsghdr)))
            return std::nullopt;
        nlmsghdr header;
        std::memcpy(&header, buffer, sizeof header);
        if (header.nlmsg_seq != m_sequence)
            continue; // late answer to an earlier question
        // An error says that there is no such socket, or that the kernel has no module for the question.
        if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY || got < ssize_t(NLMSG_HDRLEN + sizeof(inet_diag_msg)))
            return std::nullopt;
        inet_diag_msg found;
        std::memcpy(&found, buffer + NLMSG_HDRLEN, sizeof found);
        if (found.idiag_state == listening)
            return Peer::Gone; // the lookup falls back to a listening socket at that port
        return judged(found.idiag_uid, found.idiag_inode != 0);
    }
#else
    Q_UNUSED(ends);
    return std::nullopt;
#endif
}

PeerUsers::Peer PeerUsers::fromProcFiles(const Ends &ends) const
{
    for (const bool isMapped : {false, true}) {
        QFile file(isMapped ? u"/proc/net/tcp6"_s : u"/proc/net/tcp"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray wanted =
            ' ' + procForm(ends.peer, isMapped) + ' ' + procForm(ends.own, isMapped) + ' ';
        const QByteArray table = file.readAll();
        const qsizetype at = table.indexOf(wanted);
        if (at < 0)
            continue;
        const QList<QByteArray> fields = table.mid(at, rowLength).simplified().split(' ');
        return judged(fields.value(6).toUInt(), fields.value(8).toULongLong() != 0);
    }
    return Peer::Unknown; // rows can be missed while the table changes
}

} // namespace patlas
