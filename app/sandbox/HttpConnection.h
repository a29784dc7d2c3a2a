// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace patlas::sandbox {

class HttpRequestParser;

/// One connection of a client: one request after the other, each handled when the response to the one before
/// is written. Reads no further ahead than a buffer. Refuses what is not HTTP or over a limit, and ends the
/// connection when the client is silent, does not get on with a request, or does not read. Deletes itself
/// when the connection has ended.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    struct Settings {
        /// Makes the response to a complete request.
        std::function<Response(const HttpRequest &)> handle;
        /// Told of a request that was refused before all of it was there. May be empty.
        std::function<void(const HttpRequest &, const Response &)> refused;
        /// Milliseconds that a request may take to arrive, and a connection may be silent.
        int patience = 60'000;
    };

    /// `socket` is connected. `settings` outlive the connection.
    HttpConnection(std::unique_ptr<QTcpSocket> socket, const Settings &settings, QObject *parent);
    ~HttpConnection() override;

private:
    enum class State {
        Reading,
        Responding,
        Closing, ///< the last response is going out
        HalfClosed, ///< the client may still send, and is to read why the connection ends
    };

    void read();
    bool parse();
    void respond();
    void refuse(int status, const QString &sentence);
    void responseWritten();
    void bytesWritten();
    void runOutOfPatience();
    void close();
    void closeHalf();
    void readLater();
    bool hasInput() const;

    QTcpSocket *m_socket; ///< a child
    const Settings &m_settings;
    std::unique_ptr<HttpRequestParser> m_parser; ///< of the request that is arriving; null between requests
    QByteArray m_input; ///< read from the socket
    qsizetype m_parsed = 0; ///< bytes of `m_input` that the parser has taken
    QTimer m_patience;
    State m_state = State::Reading;
    bool m_closing = false; ///< after the response that is going out
};

} // namespace patlas::sandbox
