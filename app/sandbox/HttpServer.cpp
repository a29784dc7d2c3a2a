// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpServer.h"

#include <QTcpSocket>

namespace patlas::sandbox {

namespace {

constexpr int backlog =
    256; // backlog of pending connections; Qt's default of 50 is too small for clients that open many at once

} // namespace

HttpServer::HttpServer(HttpConnection::Settings settings, QObject *parent)
    : QTcpServer(parent)
    , m_settings(std::move(settings))
{
    setListenBacklogSize(backlog);
}

HttpServer::~HttpServer()
{
    qDeleteAll(findChildren<HttpConnection *>(
        QString(), Qt::FindDirectChildrenOnly)); // they hold a reference to the settings
}

void HttpServer::incomingConnection(qintptr handle)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(handle))
        return;
    if (m_open >= maxConnections) {
        socket->abort();
        return;
    }
    ++m_open;
    connect(socket.get(), &QTcpSocket::disconnected, this, [this] { --m_open; });
    new HttpConnection(std::move(socket), m_settings, this);
}

} // namespace patlas::sandbox

#include "moc_HttpServer.cpp"
