// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/FileServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace patlas {

int serveFile(const QString &path)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, path] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto *file = new QFile(path, socket);
        if (!file->open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        const auto sendMore = [socket, file] {
            while (socket->bytesToWrite() < (1 << 22) && !file->atEnd())
                socket->write(file->read(1 << 20));
            if (file->atEnd() && socket->bytesToWrite() == 0)
                socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, file, sendMore] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            socket->write(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + QByteArray::number(file->size()) + "\r\n\r\n");
            sendMore();
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, sendMore);
        });
    });
    server.listen(QHostAddress::LocalHost);
    std::printf("%d\n", int(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

FileServer::FileServer(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, path}, QIODevice::ReadOnly);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
    m_port = m_process.readLine().trimmed().toUShort();
}

FileServer::~FileServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace patlas
