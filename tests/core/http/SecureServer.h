// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace patlas::test {

/// Sends the same bytes in response to every TLS request and stores the decrypted requests.
class SecureServer : public QSslServer {
public:
    explicit SecureServer(const QSslConfiguration &configuration,
                          QByteArray response = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        : m_response(std::move(response))
    {
        setSslConfiguration(configuration);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                received += bytes;
                peer = socket->peerCertificate();
                if (bytes.contains("\r\n\r\n"))
                    socket->write(m_response);
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port to listen at");
    }

    QString base() const { return u"https://127.0.0.1:%1"_s.arg(serverPort()); }
    QUrl url(const QString &path = u"/"_s) const { return QUrl(base() + path); }

    QByteArray received;
    QSslCertificate peer; ///< the client certificate

private:
    const QByteArray m_response;
};

} // namespace patlas::test
