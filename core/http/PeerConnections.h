// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace patlas {

/// Ends every TCP connection of this process to the host and port, soon, whatever owns it and whatever its
/// state.
///
/// For a service whose response head never ends: Qt 6.4 reads a head byte by byte in a loop that it leaves
/// only when no byte is available (QHttpNetworkReplyPrivate::readHeader), so its thread does not notice
/// abort(), and keeps what it read. A closed connection delivers no more bytes. Qt does not expose the socket
/// of a reply, so connections are found by address: other requests in progress to the same service fail too,
/// and a connection through a proxy is not found. Does nothing without /dev/fd, or once `context` is
/// destroyed.
void endConnectionsTo(const QString &host, quint16 port, QObject *context);

} // namespace patlas
