// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpServer.h"
#include "core/base/ReadyFuture.h"

#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace patlas::sandbox {

/// A server whose responses say what it was asked, and what reached it.
class HttpServerStage {
protected:
    /// Before each test.
    void renew()
    {
        m_later = {};
        m_calls.clear();
        m_refused.clear();
        m_manner = {};
        m_streamed = 0;
        start();
    }
    void close() { m_server.reset(); }

    Response respond(const HttpRequest &call)
    {
        m_calls.push_back(call);
        Response response;
        response.delivery = m_manner;
        response.body = '<' + call.method + ' ' + call.path.toLatin1() + ' ' + call.body + '>';
        if (m_streamed > 0) {
            response.streamedSize = m_streamed;
            response.nextPiece = [] { return QByteArray(1'000, 's'); };
        }
        return response;
    }
    void start(int patience = 60'000)
    {
        m_server = std::make_unique<HttpServer>(
            HttpConnection::Settings{[this](const HttpRequest &call) {
                                         const auto later = m_later;
                                         Response now = respond(call);
                                         return later ? *later : makeReadyFuture(std::move(now));
                                     },
                                     [this](const HttpRequest &call, const Response &response) {
                                         m_refused.emplace_back(call, response.status);
                                     },
                                     patience});
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
    }
    static QByteArray get(const QByteArray &path, const QByteArray &lines = {})
    {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    }

    std::unique_ptr<HttpServer> m_server;
    std::vector<HttpRequest> m_calls;
    std::vector<std::pair<HttpRequest, int>> m_refused;
    DeliveryOptions m_manner; ///< used for the next responses
    std::optional<QFuture<Response>> m_later; ///< used for the next responses
    qint64 m_streamed = 0; ///< bytes generated while sending; 0: echo the body
};

} // namespace patlas::sandbox
