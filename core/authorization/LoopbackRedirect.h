// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PeerUsers.h"
#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <string_view>

class QTcpSocket;

namespace patlas {

/// What the browser brought back.
struct AuthorizationCode {
    Secret code;
    QString issuer; ///< `iss` (RFC 9207); null: not sent
};

struct LoopbackLimits {
    std::chrono::milliseconds wait{std::chrono::minutes(10)}; ///< for the person
    std::chrono::milliseconds request{std::chrono::seconds(10)}; ///< for one request to be complete
};

/// Waits on 127.0.0.1 for the redirect that ends a sign-in in the browser (RFC 8252 7.3), and for nothing
/// else: this user's programs, one path, one Host, GET, the right `state`, one answer. Whatever does not fit
/// is turned away and changes nothing. Listens until the answer, an error of the server with the right state,
/// the time limit, or its destruction. GUI thread.
class LoopbackRedirect : public QObject {
    Q_OBJECT

public:
    explicit LoopbackRedirect(LoopbackLimits limits = {}, QObject *parent = nullptr);
    ~LoopbackRedirect() override;

    /// `path`: empty for a random one. Network if the port is taken.
    Result<void> listen(const QString &path, quint16 port);
    QUrl address() const { return m_address; } ///< the redirect_uri; also when it is over
    const Secret &state() const { return m_state; }

    /// Refused with the server's reason, Timeout, Cancelled by `stop`.
    QFuture<Result<AuthorizationCode>> answer() const { return m_promise.future(); }
    void stop();

private:
    struct Visitor;
    void onConnection();
    void onBytes(QTcpSocket *socket, const std::shared_ptr<Visitor> &visitor);
    void serve(QTcpSocket *socket, std::string_view head);
    void serveAnswer(QTcpSocket *socket, std::string_view query);
    void respond(QTcpSocket *socket, const QByteArray &status, const QString &sentence);
    void finish(Result<AuthorizationCode> answer);

    const LoopbackLimits m_limits;
    const PeerUsers m_users;
    int m_visitors = 0; ///< used when the server, below, takes its connections down
    QTcpServer m_server;
    QUrl m_address;
    Secret m_state;
    QPromise<Result<AuthorizationCode>> m_promise;
    bool m_isOver = false;
};

} // namespace patlas
