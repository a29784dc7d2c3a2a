// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace patlas {

/// One raw connection, which collects everything that arrives.
struct RawHttpClient {
    explicit RawHttpClient(quint16 port)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { got += socket.readAll(); });
    }

    bool gets(const QByteArray &text)
    {
        waitUntil([&] { return got.contains(text) || isOver(); });
        return got.contains(text);
    }
    bool ends()
    {
        waitUntil([this] { return isOver(); });
        return isOver();
    }
    /// Processes events until `done`; QTest::qWaitFor polls every 10 ms, which is slow for a large body.
    void waitUntil(const std::function<bool()> &done)
    {
        if (done())
            return;
        QEventLoop loop;
        const auto look = [&] {
            if (done())
                loop.quit();
        };
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        QObject::connect(&socket, &QTcpSocket::readyRead, &loop, look);
        QObject::connect(&socket, &QTcpSocket::stateChanged, &loop, look);
        loop.exec();
    }
    bool isOver() const { return socket.state() == QTcpSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray got;
};

} // namespace patlas
