// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Delivery.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace patlas::sandbox {

namespace {

constexpr qint64 mostUnsent = 256 * 1024; // bytes given to the socket and not yet taken by the caller
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
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

qint64 sizeOf(const Reply &answer)
{
    return answer.nextPiece ? answer.streamedSize : answer.body.size();
}

QByteArray headOf(const Reply &answer, const Delivery::Framing &framing)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + nameOf(answer.status) + "\r\n";
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    if (!answer.contentType.isEmpty())
        add("Content-Type", answer.contentType);
    for (const auto &[name, value] : answer.headers)
        add(name, value);
    if (answer.status != 204) // RFC 9110: no Content-Length there
        add("Content-Length", QByteArray::number(sizeOf(answer)));
    if (framing.isLast)
        add("Connection", "close");
    else if (framing.saysKeepAlive)
        add("Connection", "keep-alive");
    return head + "\r\n";
}

} // namespace

Delivery *Delivery::start(QTcpSocket &socket, Reply answer, const Framing &framing)
{
    const Manner &manner = answer.manner;
    if (manner.delay == 0 && !manner.dripping && !manner.droppedHalfWay && !answer.nextPiece) {
        QByteArray bytes = headOf(answer, framing);
        if (!framing.isHeadOnly)
            bytes += answer.body;
        socket.write(bytes);
        return nullptr;
    }
    auto *delivery = new Delivery(socket, std::move(answer), framing);
    QTimer::singleShot(delivery->m_answer.manner.delay, delivery, &Delivery::begin);
    return delivery;
}

Delivery::Delivery(QTcpSocket &socket, Reply answer, const Framing &framing)
    : QObject(&socket)
    , m_socket(socket)
    , m_answer(std::move(answer))
    , m_left(framing.isHeadOnly ? 0 : sizeOf(m_answer))
    , m_framing(framing)
{
    if (m_answer.manner.droppedHalfWay)
        m_left /= 2;
}

void Delivery::begin()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    m_socket.write(headOf(m_answer, m_framing));
    if (!m_answer.nextPiece)
        m_piece = m_answer.body;
    if (m_answer.manner.dripping) {
        drip();
        return;
    }
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Delivery::pump);
    pump();
}

void Delivery::pump()
{
    while (m_left > 0 && m_socket.bytesToWrite() < mostUnsent) {
        if (m_piece.isEmpty())
            m_piece = m_answer.nextPiece();
        const QByteArray now = m_piece.left(qsizetype(std::min<qint64>(m_left, m_piece.size())));
        m_piece.clear();
        m_socket.write(now);
        m_left -= now.size();
    }
    if (m_left == 0)
        finish();
}

void Delivery::drip()
{
    if (m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_left == 0) {
        finish();
        return;
    }
    if (m_piece.isEmpty())
        m_piece = m_answer.nextPiece();
    const QByteArray now = m_piece.left(qsizetype(std::min<qint64>(m_left, dripSize)));
    m_piece.remove(0, now.size());
    m_socket.write(now);
    m_left -= now.size();
    QTimer::singleShot(dripPause, this, &Delivery::drip);
}

void Delivery::finish()
{
    disconnect(&m_socket, nullptr, this, nullptr);
    deleteLater();
    Q_EMIT finished();
}

} // namespace patlas::sandbox

#include "moc_Delivery.cpp"
