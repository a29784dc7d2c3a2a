// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace patlas::test {

/// A server without an HTTP library: stores the bytes of each request, and the test writes the response,
/// valid or not, byte by byte.
class RawServer : public QTcpServer {
public:
    using Responder = std::function<void(QTcpSocket &)>;

    explicit RawServer(Responder response = reply("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"))
        : m_response(std::move(response))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            m_buffers.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                ++closed;
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        });
    }

    static Responder reply(QByteArray bytes)
    {
        return [bytes = std::move(bytes)](QTcpSocket &socket) { socket.write(bytes); };
    }

    QString base() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    QUrl url(const QString &path = u"/"_s) const { return QUrl(base() + path); }

    QByteArrayList requests; ///< head and body as received
    int connections = 0;
    int closed = 0;

private:
    void read(QTcpSocket &socket)
    {
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end).toLower();
        const qsizetype at = head.indexOf("\r\ncontent-length:");
        const qsizetype length = at < 0
            ? 0
            : head.mid(at + 17, head.indexOf('\r', at + 2) < 0 ? -1 : head.indexOf('\r', at + 2) - at - 17)
                  .trimmed()
                  .toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        requests.append(buffer.left(end + 4 + length));
        buffer.clear();
        m_response(socket);
    }

    Responder m_response;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace patlas::test
