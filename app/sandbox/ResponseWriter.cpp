// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ResponseWriter.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace patlas::sandbox {

namespace {

constexpr qint64 maxUnsent = 256 * 1024; // bytes in the socket that the caller has not read yet
constexpr qsizetype dripSize = 16; // bytes
constexpr int dripPause = 50; // milliseconds

QByteArray nameOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

qint64 sizeOf(const Response &response)
{
    return response.nextPiece ? response.streamedSize : response.body.size();
}

QByteArray headOf(const Response &response, const ResponseWriter::Framing &framing)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + nameOf(response.status) + "\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    if (!response.contentType.isEmpty())
        add("Content-Type", response.contentType);
    for (const auto &[name, value] : response.headers)
        add(name, value);
    if (response.status != 204) // RFC 9110: no Content-Length there
        add("Content-Length", QByteArray::number(sizeOf(response)));
    if (framing.isLast)
        add("Connection", "close");
    else if (framing.saysKeepAlive)
        add("Connection", "keep-alive");
    return head + "\r\n";
}

} // namespace

ResponseWriter *ResponseWriter::start(QTcpSocket &socket, Response response, const Framing &framing)
{
    const DeliveryOptions &delivery = response.delivery;
    if (delivery.delay == 0 && !delivery.dripping && !delivery.droppedHalfWay && !response.nextPiece) {
        QByteArray bytes = headOf(response, framing);
        if (!framing.isHeadOnly)
            bytes += response.body;
        socket.write(bytes);
        return nullptr;
    }
    auto *writer = new ResponseWriter(socket, std::move(response), framing);
    QTimer::singleShot(writer->m_response.delivery.delay, writer, &ResponseWriter::begin);
    return writer;
}

ResponseWriter::ResponseWriter(QTcpSocket &socket, Response response, const Framing &framing)
    : QObject(&socket)
    , m_socket(socket)
    , m_response(std::move(response))
    , m_left(framing.isHeadOnly ? 0 : sizeOf(m_response))
    , m_framing(framing)
{
    if (m_response.delivery.droppedHalfWay)
        m_left /= 2;
}

void ResponseWriter::begin()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_socket.write(headOf(m_response, m_framing));
    if (!m_response.nextPiece)
        m_piece = m_response.body;
    if (m_response.delivery.dripping) {
        drip();
        return;
    }
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ResponseWriter::pump);
    pump();
}

void ResponseWriter::pump()
{
    while (m_left > 0 && m_socket.bytesToWrite() < maxUnsent) {
        if (m_piece.isEmpty())
            m_piece = m_response.nextPiece();
        const QByteArray now = m_piece.left(qsizetype(std::min<qint64>(m_left, m_piece.size())));
        m_piece.clear();
        m_socket.write(now);
        m_left -= now.size();
    }
    if (m_left == 0)
        finish();
}

void ResponseWriter::drip()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_left == 0) {
        finish();
        return;
    }
    if (m_piece.isEmpty())
        m_piece = m_response.nextPiece();
    const QByteArray now = m_piece.left(qsizetype(std::min<qint64>(m_left, dripSize)));
    m_piece.remove(0, now.size());
    m_socket.write(now);
    m_left -= now.size();
    QTimer::singleShot(dripPause, this, &ResponseWriter::drip);
}

void ResponseWriter::finish()
{
    disconnect(&m_socket, nullptr, this, nullptr);
    deleteLater();
    Q_EMIT finished();
}

} // namespace patlas::sandbox

#include "moc_ResponseWriter.cpp"
