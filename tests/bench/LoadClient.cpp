// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LoadClient.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace patlas {

namespace {

QByteArray written(const LoadRequest &request)
{
    QByteArray bytes =
        request.method + ' ' + request.path + " HTTP/1.1\r\nHost: localhost\r\n" + request.headers;
    if (!request.body.isEmpty())
        bytes += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

/// Removes the first response from the received bytes; nullopt while it is incomplete.
std::optional<LoadResponse> takeResponse(QByteArray &received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return std::nullopt;
    const QByteArray lines = received.left(head).toLower();
    const qsizetype named = lines.indexOf("\r\ncontent-length:");
    const qsizetype length = named < 0
        ? 0
        : lines.mid(named + 17, lines.indexOf("\r\n", named + 2) - named - 17).trimmed().toLongLong();
    if (received.size() < head + 4 + length)
        return std::nullopt;
    LoadResponse response{lines.mid(9, 3).toInt(), received.mid(head + 4, length)};
    received.remove(0, head + 4 + length);
    return response;
}

} // namespace

double LoadFigures::percentile(int percent) const
{
    if (exchanges.empty())
        return 0;
    std::vector<double> times;
    times.reserve(exchanges.size());
    for (const Exchanged &exchanged : exchanges)
        times.push_back(exchanged.milliseconds);
    const auto at = times.begin() + std::ptrdiff_t(std::size_t(percent) * (times.size() - 1) / 100);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

std::vector<int> LoadFigures::acknowledged(int status) const
{
    std::vector<int> numbers;
    for (const Exchanged &exchanged : exchanges) {
        if (exchanged.status == status)
            numbers.push_back(exchanged.number);
    }
    return numbers;
}

LoadFigures load(quint16 port, int connections, std::chrono::seconds howLong,
                 const std::function<LoadRequest(int number)> &next)
{
    struct Connection {
        QTcpSocket socket;
        QByteArray received;
        QElapsedTimer since;
        int number = 0;
    };
    LoadFigures figures;
    QEventLoop loop;
    QElapsedTimer clock;
    int sent = 0;
    int busy = connections;
    std::vector<std::unique_ptr<Connection>> all;
    const auto send = [&](Connection &connection) {
        if (clock.hasExpired(std::chrono::milliseconds(howLong).count())) {
            if (--busy == 0)
                loop.quit();
            return;
        }
        connection.number = sent++;
        connection.since.start();
        connection.socket.write(written(next(connection.number)));
    };
    const auto read = [&](Connection &connection) {
        connection.received += connection.socket.readAll();
        if (const std::optional<LoadResponse> response = takeResponse(connection.received)) {
            figures.exchanges.push_back(
                {connection.number, response->status, double(connection.since.nsecsElapsed()) / 1e6});
            figures.errors += response->status >= 400;
            send(connection);
        }
    };
    clock.start();
    for (int i = 0; i < connections; ++i) {
        Connection &connection = *all.emplace_back(std::make_unique<Connection>());
        QObject::connect(&connection.socket, &QTcpSocket::connected, &loop,
                         [&send, &connection] { send(connection); });
        QObject::connect(&connection.socket, &QTcpSocket::readyRead, &loop,
                         [&read, &connection] { read(connection); });
        QObject::connect(&connection.socket, &QTcpSocket::errorOccurred, &loop, [&] {
            ++figures.errors;
            if (--busy == 0)
                loop.quit();
        });
        connection.socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    loop.exec();
    figures.seconds = double(clock.nsecsElapsed()) / 1e9;
    for (const auto &connection : all)
        connection->socket.disconnect();
    return figures;
}

LoadResponse responseTo(quint16 port, const LoadRequest &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected())
        return {};
    socket.write(written(request));
    QByteArray received;
    while (socket.waitForReadyRead(60'000)) {
        received += socket.readAll();
        if (const std::optional<LoadResponse> response = takeResponse(received))
            return *response;
    }
    return {};
}

} // namespace patlas
