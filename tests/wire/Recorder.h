// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>
#include <vector>

namespace patlas::test {

/// A request as its bytes were.
struct RecordedRequest {
    QByteArray method;
    QByteArray target;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< lines in order, names in their case
    QByteArray body;
};

/// A server on bare sockets that keeps every request and responds with 204.
class Recorder : public QTcpServer {
public:
    Recorder();

    QByteArray base() const; ///< http://127.0.0.1:port

    std::vector<RecordedRequest> requests;

private:
    struct Pending {
        QByteArray bytes;
        bool wasContinued = false;
    };

    void read(QTcpSocket &socket);
    QHash<QTcpSocket *, Pending> m_pending;
};

} // namespace patlas::test
