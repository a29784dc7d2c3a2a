// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QSslSocket>

namespace patlas::test {

/// Answers every request over TLS with the same bytes and keeps what came, after decryption.
class SecureServer : public QSslServer {
public:
    explicit SecureServer(const QSslConfiguration &configuration,
                          QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        : m_answer(std::move(answer))
    {
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                received += bytes;
                peer = socket->peerCertificate();
                if (bytes.contains("\r\n\r\n"))
                    socket->write(m_answer);
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }

    QString base() const { return QStringLiteral("https://127.0.0.1:%1").arg(serverPort()); }
    QUrl url(const QString &path = QStringLiteral("/")) const { return QUrl(base() + path); }

    QByteArray received;
    QSslCertificate peer; ///< what the client showed

private:
    const QByteArray m_answer;
};

} // namespace patlas::test
