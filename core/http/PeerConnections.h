// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace patlas {

/// Ends every TCP connection of this process to the host and port, soon, whoever holds it and whatever it is
/// at.
///
/// For a service whose response's head has no end: Qt 6.4 reads a head byte by byte in a loop that is left
/// only when no byte is there (QHttpNetworkReplyPrivate::readHeader), so its thread hears of no abort(), and
/// keeps what it read. An ended connection has no more bytes. Qt hands out no socket of a reply, hence by
/// address; requests to the same service that are under way beside it fail, and a connection through a proxy
/// is not found. Does nothing where there is no /dev/fd, nor once `context` is gone.
void endConnectionsTo(const QString &host, quint16 port, QObject *context);

} // namespace patlas
