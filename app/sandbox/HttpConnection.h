// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRequest.h"
#include "app/sandbox/ResponseWriter.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace patlas::sandbox {

class HttpRequestParser;

/// One client connection: handles requests in order, each after the response to the previous one is written.
/// Reads at most one buffer ahead. Refuses invalid HTTP and exceeded limits, and closes the connection when
/// the client is silent, sends a request too slowly, or does not read. Deletes itself when the connection has
/// ended.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    struct Settings {
        /// Creates the response to a complete request, at once or later on the same thread. A future whose
        /// connection has ended is cancelled.
        std::function<QFuture<Response>(const HttpRequest &)> handle;
        /// Called for a request that is refused before it was received completely. May be empty.
        std::function<void(const HttpRequest &, const Response &)> refused;
        /// Timeout in milliseconds for receiving a request, and for an idle connection.
        int patience = 60'000;
    };

    /// `socket` must be connected. `settings` must outlive the connection.
    HttpConnection(std::unique_ptr<QTcpSocket> socket, const Settings &settings, QObject *parent);
    ~HttpConnection() override;

    /// What a connection would lose by being ended, in rising order.
    enum class Need { Nothing, Reuse, Request, Response };
    Need need() const;
    /// When the client was last heard of, on a clock that only counts up.
    qint64 lastActive() const { return m_active.msecsSinceReference(); }
    /// Ends it at once; its descriptor is free afterwards.
    void abort();

Q_SIGNALS:
    void ended(); ///< once

private:
    enum class State {
        Reading,
        Responding,
        Closing, ///< the last response is being sent
        HalfClosed, ///< our side is closed; the client may still send and read
    };

    void read();
    bool parse();
    void respond();
    void deliver(Response response, ResponseWriter::Framing framing);
    void refuse(int status, const QString &sentence);
    void responseWritten();
    void bytesWritten();
    void runOutOfPatience();
    void close();
    void closeHalf();
    void readLater();
    bool hasInput() const;

    QTcpSocket *m_socket; ///< owned, as a child
    const Settings &m_settings;
    std::unique_ptr<HttpRequestParser> m_parser; ///< of the current request; null between requests
    QByteArray m_input; ///< read from the socket
    qsizetype m_parsed = 0; ///< bytes of `m_input` already parsed
    QTimer m_patience;
    QElapsedTimer m_active; ///< since the last input
    QFuture<Response> m_response; ///< being made
    State m_state = State::Reading;
    bool m_closing = false; ///< close after the current response
};

} // namespace patlas::sandbox
