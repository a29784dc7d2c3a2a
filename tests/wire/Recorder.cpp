// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/Recorder.h"

#include <algorithm>

namespace patlas::test {

namespace {

RecordedRequest taken(const QByteArray &head)
{
    RecordedRequest request;
    const QByteArrayList lines = head.split('\n');
    // The target is all between the first and the last blank, whatever it holds.
    const QByteArray &first = lines[0];
    const qsizetype start = first.indexOf(' ');
    request.method = first.left(start);
    request.target = first.mid(start + 1, first.lastIndexOf(' ') - start - 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const qsizetype colon = line.indexOf(':');
        if (colon >= 0)
            request.headers.emplace_back(line.left(colon), line.mid(colon + 1));
    }
    return request;
}

QByteArray valueOf(const RecordedRequest &request, const QByteArray &name)
{
    const auto found =
        std::find_if(request.headers.begin(), request.headers.end(), [&name](const auto &header) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == request.headers.end() ? QByteArray() : found->second.trimmed();
}

} // namespace

Recorder::Recorder()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QByteArray Recorder::base() const
{
    return "http://127.0.0.1:" + QByteArray::number(serverPort());
}

void Recorder::read(QTcpSocket &socket)
{
    Pending &pending = m_pending[&socket];
    pending.bytes += socket.readAll();
    const qsizetype end = pending.bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    RecordedRequest request = taken(pending.bytes.left(end));
    if (!pending.wasContinued && valueOf(request, "Expect").startsWith("100")) {
        pending.wasContinued = true;
        socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    const qsizetype length = valueOf(request, "Content-Length").toLongLong();
    if (pending.bytes.size() < end + 4 + length)
        return;
    request.body = pending.bytes.mid(end + 4, length);
    requests.push_back(std::move(request));
    socket.write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
    socket.disconnectFromHost();
}

} // namespace patlas::test
