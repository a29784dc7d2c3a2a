// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/HttpFront.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QUrl>

namespace patlas::sandbox {

namespace {

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost")
        || host == QLatin1String("::1");
}

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
    return call;
}

std::optional<Reply> refusedAtTheDoor(const Call &call)
{
    const QUrl host(QStringLiteral("http://") + QString::fromLatin1(call.header("Host")));
    if (!isThisMachine(host.host()))
        return refusal(403, QStringLiteral("The sandbox answers only to 127.0.0.1 and localhost."));
    const QByteArray origin = call.header("Origin");
    if (!origin.isEmpty() && !isThisMachine(QUrl(QString::fromLatin1(origin)).host()))
        return refusal(403, QStringLiteral("The sandbox answers no web pages of other sites."));
    return std::nullopt;
}

} // namespace

HttpFront::HttpFront(Service &service, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_service(service)
{
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Call call = callFrom(request);
    const std::optional<Reply> atTheDoor = refusedAtTheDoor(call);
    const Reply answer = atTheDoor ? *atTheDoor : m_service.answer(call);
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
