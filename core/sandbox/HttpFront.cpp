// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/HttpFront.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrl>

namespace patlas::sandbox {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    case Method::Connect:
        return "CONNECT";
    default:
        return "UNKNOWN";
    }
}

Call callFrom(const QHttpServerRequest &request)
{
    Call call;
    call.method = methodName(request.method());
    call.path = request.url().path(QUrl::FullyEncoded);
    QString query = request.url().query(QUrl::FullyEncoded);
    query.replace(QLatin1Char('+'), QLatin1String("%20")); // forms and most clients write a space so
    call.query = QUrlQuery(query);
    for (const auto &[name, value] : request.headers())
        call.headers.emplace_back(name, value);
    call.body = request.body();
    call.from = request.remoteAddress();
    return call;
}

} // namespace

HttpFront::HttpFront(Service &service, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_service(service)
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Reply answer = m_service.answer(callFrom(request));
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Cache-Control", "no-store");
    responder.writeHeader("X-Content-Type-Options", "nosniff");
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (answer.status != 204) // RFC 9110: no Content-Length there
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never reached: handleRequest answers everything.
}

} // namespace patlas::sandbox
