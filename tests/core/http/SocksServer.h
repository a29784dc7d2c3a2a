// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace patlas::test {

/// A SOCKS proxy (RFC 1928, RFC 1929, SOCKS 4a) that responds itself in place of the host that is asked for.
class SocksServer : public QTcpServer {
public:
    /// `login`: "user:password" that SOCKS5 has to bring, or empty for none.
    explicit SocksServer(QByteArray login)
        : m_login(std::move(login))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_buffer += socket->readAll();
                while (step(*socket)) { }
            });
        });
    }

    QByteArrayList asked; ///< "5 name host:port" or "5 address 192.0.2.7:port"
    QByteArray login; ///< as it came
    QByteArray request; ///< to the host behind the proxy

private:
    enum class State { Greeting, Login, Target, Open };

    static int byteAt(const QByteArray &bytes, qsizetype at)
    {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
    }

    bool step(QTcpSocket &socket)
    {
        switch (m_state) {
        case State::Greeting:
            if (byteAt(m_buffer, 0) == 4)
                return takeOldTarget(socket);
            return takeGreeting(socket);
        case State::Login:
            return takeLogin(socket);
        case State::Target:
            return takeTarget(socket);
        case State::Open:
            break;
        }
        if (!m_buffer.contains("\r\n\r\n"))
            return false;
        request = std::exchange(m_buffer, {});
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        return false;
    }

    bool takeGreeting(QTcpSocket &socket)
    {
        const qsizetype size = 2 + byteAt(m_buffer, 1);
        if (m_buffer.size() < 2 || m_buffer.size() < size)
            return false;
        const char wanted = m_login.isEmpty() ? 0 : 2;
        const bool isOffered = m_buffer.mid(2, size - 2).contains(wanted);
        m_buffer.remove(0, size);
        socket.write(QByteArray("\x05") + (isOffered ? wanted : char(0xff)));
        m_state = wanted == 0 ? State::Target : State::Login;
        return isOffered;
    }

    bool takeLogin(QTcpSocket &socket)
    {
        const qsizetype user = byteAt(m_buffer, 1);
        const qsizetype password = byteAt(m_buffer, 2 + user);
        if (m_buffer.size() < 3 + user + password)
            return false;
        login = m_buffer.mid(2, user) + ':' + m_buffer.mid(3 + user, password);
        m_buffer.remove(0, 3 + user + password);
        const bool isRight = login == m_login;
        socket.write(QByteArray("\x01") + char(isRight ? 0 : 1));
        m_state = State::Target;
        return isRight;
    }

    bool takeTarget(QTcpSocket &socket)
    {
        const bool isName = byteAt(m_buffer, 3) == 3;
        const qsizetype length = isName ? 1 + byteAt(m_buffer, 4) : 4;
        if (m_buffer.size() < 4 + length + 2)
            return false;
        const QByteArray host = isName ? m_buffer.mid(5, length - 1) : dotted(m_buffer.mid(4, 4));
        note("5", isName, host, m_buffer.mid(4 + length, 2));
        m_buffer.remove(0, 4 + length + 2);
        socket.write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        m_state = State::Open;
        return true;
    }

    bool takeOldTarget(QTcpSocket &socket)
    {
        const qsizetype userEnd = m_buffer.indexOf('\0', 8);
        if (userEnd < 0)
            return false;
        const bool isName = m_buffer.mid(4, 3) == QByteArray(3, '\0') && m_buffer[7] != '\0';
        const qsizetype end = isName ? m_buffer.indexOf('\0', userEnd + 1) : userEnd;
        if (end < 0)
            return false;
        login = m_buffer.mid(8, userEnd - 8);
        note("4", isName, isName ? m_buffer.mid(userEnd + 1, end - userEnd - 1) : dotted(m_buffer.mid(4, 4)),
             m_buffer.mid(2, 2));
        m_buffer.remove(0, end + 1);
        socket.write(QByteArray("\x00\x5a\x00\x00\x00\x00\x00\x00", 8));
        m_state = State::Open;
        return true;
    }

    static QByteArray dotted(const QByteArray &address)
    {
        return QHostAddress(qFromBigEndian<quint32>(address.constData())).toString().toLatin1();
    }

    void note(const char *version, bool isName, const QByteArray &host, const QByteArray &port)
    {
        asked.append(QByteArray(version) + (isName ? " name " : " address ") + host + ':'
                     + QByteArray::number(qFromBigEndian<quint16>(port.constData())));
    }

    const QByteArray m_login;
    QByteArray m_buffer;
    State m_state = State::Greeting;
};

} // namespace patlas::test
