// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/PeerConnections.h"

#include <QHostInfo>

#ifdef Q_OS_UNIX
#include <charconv>
#include <filesystem>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <vector>
#endif

namespace patlas {

#ifdef Q_OS_UNIX

namespace {

struct Peer {
    QHostAddress address;
    quint16 port = 0;
};

std::optional<Peer> peerOf(int descriptor)
{
    sockaddr_storage storage{};
    auto *address = reinterpret_cast<sockaddr *>(&storage); // as the socket API requires
    socklen_t size = sizeof storage;
    if (getpeername(descriptor, address, &size) != 0)
        return std::nullopt;
    if (storage.ss_family == AF_INET)
        return Peer{QHostAddress(address), ntohs(reinterpret_cast<sockaddr_in *>(&storage)->sin_port)};
    if (storage.ss_family == AF_INET6)
        return Peer{QHostAddress(address), ntohs(reinterpret_cast<sockaddr_in6 *>(&storage)->sin6_port)};
    return std::nullopt;
}

std::vector<int> openDescriptors()
{
    std::vector<int> descriptors;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/dev/fd", error)) {
        const std::string name = entry.path().filename().string();
        int descriptor = -1;
        if (std::from_chars(name.data(), name.data() + name.size(), descriptor).ec == std::errc())
            descriptors.push_back(descriptor);
    }
    return descriptors;
}

void endConnections(const QList<QHostAddress> &addresses, quint16 port)
{
    for (const int descriptor : openDescriptors()) {
        const std::optional<Peer> peer = peerOf(descriptor);
        if (!peer || peer->port != port)
            continue;
        for (const QHostAddress &address : addresses) {
            if (peer->address.isEqual(address, QHostAddress::TolerantConversion))
                ::shutdown(descriptor, SHUT_RDWR);
        }
    }
}

} // namespace

void endConnectionsTo(const QString &host, quint16 port, QObject *context)
{
    // No look-up needed; and one that is interrupted by the program's end leaks a little in Qt 6.4.
    if (const QHostAddress address(host); !address.isNull()) {
        QMetaObject::invokeMethod(
            context, [address, port] { endConnections({address}, port); }, Qt::QueuedConnection);
        return;
    }
    QHostInfo::lookupHost(host, context,
                          [port](const QHostInfo &info) { endConnections(info.addresses(), port); });
}

#else

void endConnectionsTo(const QString &, quint16, QObject *) { }

#endif

} // namespace patlas
