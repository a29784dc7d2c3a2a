// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/ConnectionGuard.h"

#include "core/sandbox/Delivery.h"

#include <QTcpSocket>

namespace patlas::sandbox {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr int mostConnections = 1'000;
constexpr int farewell = 5'000; // milliseconds in which a refused caller may read why

/// The value of a header in the raw head of a request; empty when it is not there.
QByteArray valueIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// Method and path, for the audit log.
Call callIn(const QByteArray &head, const QTcpSocket &socket)
{
    const QList<QByteArray> words = head.left(head.indexOf('\n')).trimmed().split(' ');
    Call call;
    call.method = words.value(0).left(16);
    call.path = QString::fromLatin1(words.value(1)).section(QLatin1Char('?'), 0, 0);
    call.from = socket.peerAddress();
    return call;
}

} // namespace

ConnectionGuard::ConnectionGuard(QTcpSocket &socket, RefusalNoted noted, int patience)
    : QObject(&socket)
    , m_socket(socket)
    , m_noted(std::move(noted))
{
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionGuard::runOutOfPatience);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] { m_patience.start(); }); // somebody reads
    m_patience.start();
}

void ConnectionGuard::requestArrived()
{
    m_head.clear();
    m_headSeen = false;
    m_arrived = 0;
    m_patience.start();
}

void ConnectionGuard::look()
{
    if (m_refused) {
        m_socket.readAll(); // lets the caller finish sending, so that it gets to read the answer
        return;
    }
    if (m_arrived == 0)
        m_patience.start(); // the whole request has this long, however slowly it trickles in
    m_arrived += m_socket.bytesAvailable();
    if (!m_headSeen)
        lookAtHead();
    if (!m_refused && m_arrived > largestBody + largestHead)
        refuse(413, QStringLiteral("The body is larger than 50 MB."));
}

void ConnectionGuard::lookAtHead()
{
    m_head += m_socket.peek(m_socket.bytesAvailable()).left(largestHead + 1 - m_head.size());
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_head.size() > largestHead)
            refuse(431, QStringLiteral("The head of the request is larger than 64 KiB."));
        return;
    }
    m_headSeen = true;
    m_head.truncate(end);
    if (valueIn(m_head, "Content-Length").toLongLong() > largestBody)
        refuse(413, QStringLiteral("The body is larger than 50 MB."));
    else if (valueIn(m_head, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0)
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ConnectionGuard::refuse(int status, const QString &sentence)
{
    m_refused = true;
    const Reply answer = refusal(status, sentence);
    m_noted(callIn(m_head, m_socket), answer);
    m_socket.readAll(); // Qt's server gets to see no more of it
    Delivery::start(m_socket, answer, false);
    m_patience.setSingleShot(true);
    m_patience.start(farewell);
}

void ConnectionGuard::runOutOfPatience()
{
    if (m_refused || m_arrived == 0) {
        m_socket.abort();
        return;
    }
    refuse(408, QStringLiteral("The request took too long to arrive."));
}

GuardedServer::GuardedServer(RefusalNoted noted, int patience)
    : m_noted(std::move(noted))
    , m_patience(patience)
{
}

void GuardedServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    if (m_open >= mostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    new ConnectionGuard(*socket, m_noted, m_patience); // hears of data before the HTTP server does
    addPendingConnection(socket);
}

} // namespace patlas::sandbox

#include "moc_ConnectionGuard.cpp"
