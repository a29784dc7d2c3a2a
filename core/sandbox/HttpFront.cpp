// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/HttpFront.h"

#include "core/sandbox/ConnectionGuard.h"
#include "core/sandbox/Delivery.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
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
    if (auto *guard = socket->findChild<ConnectionGuard *>(QString(), Qt::FindDirectChildrenOnly))
        guard->requestArrived();
    const Call call = callFrom(request);
    Reply answer = m_service.answer(call);
    if (call.method == "HEAD")
        answer.body.clear();
    const bool closing = call.header("Connection").compare("close", Qt::CaseInsensitive) == 0;
    Delivery::start(*socket, std::move(answer), closing);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // Never reached: handleRequest answers everything.
}

} // namespace patlas::sandbox

#include "moc_HttpFront.cpp"
