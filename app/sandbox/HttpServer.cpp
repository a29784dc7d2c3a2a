// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpServer.h"

#include <QSocketNotifier>
#include <QTcpSocket>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace patlas::sandbox {

namespace {

constexpr int backlog =
    256; // backlog of pending connections; Qt's default of 50 is too small for clients that open many at once

constexpr char notYours[] =
    "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: 66\r\n"
    "Connection: close\r\n\r\n"
    "{\"message\":\"The sandbox answers only to the user who started it.\"}";

/// Without a QTcpSocket, which would cost more than the connection is worth.
void turnAway(int socket, QByteArrayView response)
{
    // The buffer of a new socket has room for it; where it does not, nobody is owed a response.
    [[maybe_unused]] const ssize_t sent =
        ::send(socket, response.data(), std::size_t(response.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    ::close(socket);
}

} // namespace

HttpServer::HttpServer(HttpConnection::Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_listener.setListenBacklogSize(backlog);
    m_pause.setSingleShot(true);
    m_pause.setInterval(acceptPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_waiting->setEnabled(true); });
}

HttpServer::~HttpServer()
{
    qDeleteAll(findChildren<HttpConnection *>(
        QString(), Qt::FindDirectChildrenOnly)); // they hold a reference to the settings
}

/// QTcpServer accepts nothing here: it remembers the first error of accept() for ever, so that after "nobody
/// waits" it takes a lack of descriptors for the same and is woken again at once, without end.
bool HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (!m_listener.listen(address, port))
        return false;
    m_listener.pauseAccepting();
    m_waiting = new QSocketNotifier(m_listener.socketDescriptor(), QSocketNotifier::Read, this);
    connect(m_waiting, &QSocketNotifier::activated, this, &HttpServer::acceptWaiting);
    return true;
}

void HttpServer::acceptWaiting()
{
    constexpr int atOnce = 64; // then the others have their turn
    for (int i = 0; i < atOnce; ++i) {
        const int socket =
            ::accept4(int(m_listener.socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket >= 0) {
            take(socket);
            continue;
        }
        const bool isOver = errno == EAGAIN || errno == EWOULDBLOCK;
        const bool isPassing = errno == EINTR || errno == ECONNABORTED || errno == EPROTO;
        if (!isOver && !isPassing)
            runOutOfDescriptors();
        if (!isPassing)
            return;
    }
}

void HttpServer::take(int socket)
{
    const PeerUsers::Peer peer = m_users.peerOf(socket);
    if (peer == PeerUsers::Peer::Other || peer == PeerUsers::Peer::Gone) {
        turnAway(socket, peer == PeerUsers::Peer::Other ? QByteArrayView(notYours) : QByteArrayView());
        return;
    }
    if (m_connections.size() >= std::size_t(maxConnections)) {
        HttpConnection *least = leastNeeded();
        if (least->need() == HttpConnection::Need::Response) {
            turnAway(socket, {});
            return;
        }
        least->abort();
    }
    auto client = std::make_unique<QTcpSocket>();
    if (!client->setSocketDescriptor(socket)) {
        ::close(socket);
        return;
    }
    auto *connection = new HttpConnection(std::move(client), m_settings, this);
    connect(connection, &HttpConnection::ended, this, [this, connection] {
        m_connections.erase(std::remove(m_connections.begin(), m_connections.end(), connection),
                            m_connections.end());
    });
    m_connections.push_back(connection);
}

/// One that has its last response, else one between two requests, else one whose request is incomplete, else
/// one that waits for its response; of those, the one that has been silent longest. Null without connections.
HttpConnection *HttpServer::leastNeeded() const
{
    const auto least = std::min_element(m_connections.begin(), m_connections.end(),
                                        [](const HttpConnection *one, const HttpConnection *other) {
                                            return one->need() != other->need()
                                                ? one->need() < other->need()
                                                : one->lastActive() < other->lastActive();
                                        });
    return least == m_connections.end() ? nullptr : *least;
}

/// The rest of the process, such as a window, needs descriptors more than idle connections do. Without the
/// pause, the waiting clients would wake the thread again at once.
void HttpServer::runOutOfDescriptors()
{
    HttpConnection *least = leastNeeded();
    while (least && least->need() <= HttpConnection::Need::Reuse) {
        least->abort();
        least = leastNeeded();
    }
    m_waiting->setEnabled(false);
    m_pause.start();
}

} // namespace patlas::sandbox

#include "moc_HttpServer.cpp"
