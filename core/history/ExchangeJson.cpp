// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ExchangeJson.h"

#include "core/http/HeaderNames.h"
#include "core/request/RequestDraft.h"
#include "core/secret/TokenMask.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

namespace patlas {

namespace {

QString masked(const QByteArray &name, const QByteArray &value)
{
    return holdsKey(QString::fromLatin1(name)) && !value.contains("\xe2\x80\xa2")
        ? QStringLiteral("••••")
        : maskTokens(QString::fromUtf8(value));
}

QJsonArray headersToJson(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)},
                                 {QStringLiteral("value"), masked(name, value)}});
    return array;
}

HeaderList headersFromJson(const QJsonArray &array)
{
    HeaderList headers;
    for (const QJsonValue &header : array)
        headers.emplace_back(header[QLatin1String("name")].toString().toUtf8(),
                             header[QLatin1String("value")].toString().toUtf8());
    return headers;
}

QString address(QUrl url)
{
    url.setUserInfo({});
    return maskTokens(url.toString());
}

} // namespace

QJsonObject toJson(const Exchange &exchange)
{
    const SentRequest &sent = exchange.request;
    const Timings &timings = exchange.timings;
    QJsonObject object{
        {QStringLiteral("id"), exchange.id},
        {QStringLiteral("started"), exchange.started.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("method"), QString::fromUtf8(sent.method)},
        {QStringLiteral("url"), address(sent.url)},
        {QStringLiteral("requestHeaders"), headersToJson(sent.headers)},
        {QStringLiteral("requestBody"), maskTokens(QString::fromUtf8(sent.bodyPreview))},
        {QStringLiteral("requestBodySize"), sent.bodySize},
        {QStringLiteral("operation"), sent.operationId},
        {QStringLiteral("environment"), sent.environmentId},
        {QStringLiteral("projectToken"), sent.projectTokenId},
        {QStringLiteral("personalToken"), sent.personalTokenId},
        {QStringLiteral("status"), exchange.status},
        {QStringLiteral("reason"), QString::fromUtf8(exchange.reason)},
        {QStringLiteral("responseHeaders"), headersToJson(exchange.responseHeaders)},
        {QStringLiteral("bodyPath"), exchange.bodyPath},
        {QStringLiteral("bodySize"), exchange.bodySize},
        {QStringLiteral("contentType"), QString::fromUtf8(exchange.contentType)},
        {QStringLiteral("timings"),
         QJsonArray{timings.queuedMs, timings.connectMs, timings.tlsMs, timings.sendMs, timings.waitMs,
                    timings.receiveMs, timings.totalMs}},
    };
    if (exchange.error)
        object.insert(QStringLiteral("error"),
                      QJsonArray{int(exchange.error->kind), maskTokens(exchange.error->what),
                                 maskTokens(exchange.error->meaning), maskTokens(exchange.error->remedy),
                                 maskTokens(exchange.error->detail)});
    return object;
}

Exchange exchangeFromJson(const QJsonObject &object)
{
    const auto string = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    Exchange exchange;
    exchange.id = string("id");
    exchange.started = QDateTime::fromString(string("started"), Qt::ISODateWithMs);
    exchange.request.method = string("method").toUtf8();
    exchange.request.url = QUrl(string("url"));
    exchange.request.headers = headersFromJson(object.value(QLatin1String("requestHeaders")).toArray());
    exchange.request.bodyPreview = string("requestBody").toUtf8();
    exchange.request.bodySize = object.value(QLatin1String("requestBodySize")).toInteger();
    exchange.request.operationId = string("operation");
    exchange.request.environmentId = string("environment");
    exchange.request.projectTokenId = string("projectToken");
    exchange.request.personalTokenId = string("personalToken");
    exchange.status = object.value(QLatin1String("status")).toInt();
    exchange.reason = string("reason").toUtf8();
    exchange.responseHeaders = headersFromJson(object.value(QLatin1String("responseHeaders")).toArray());
    exchange.bodyPath = string("bodyPath");
    exchange.bodySize = object.value(QLatin1String("bodySize")).toInteger();
    exchange.contentType = string("contentType").toUtf8();
    const QJsonArray phases = object.value(QLatin1String("timings")).toArray();
    exchange.timings = {phases[0].toDouble(-1), phases[1].toDouble(-1), phases[2].toDouble(-1),
                        phases[3].toDouble(-1), phases[4].toDouble(-1), phases[5].toDouble(-1),
                        phases[6].toDouble(0)};
    const QJsonArray error = object.value(QLatin1String("error")).toArray();
    if (error.size() == 5)
        exchange.error = Error{ErrorKind(error[0].toInt()), error[1].toString(), error[2].toString(),
                               error[3].toString(), error[4].toString()};
    return exchange;
}

QJsonObject harEntry(const Exchange &exchange)
{
    const SentRequest &sent = exchange.request;
    QJsonArray query;
    const QUrlQuery pairs(QUrl(address(sent.url)));
    for (const auto &[name, value] : pairs.queryItems(QUrl::FullyDecoded))
        query.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    QJsonObject request{
        {QStringLiteral("method"), QString::fromUtf8(sent.method)},
        {QStringLiteral("url"), address(sent.url)},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headers"), headersToJson(sent.headers)},
        {QStringLiteral("queryString"), query},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), sent.bodySize},
    };
    if (!sent.bodyPreview.isEmpty()) {
        QString type;
        for (const auto &[name, value] : sent.headers) {
            if (name.compare("content-type", Qt::CaseInsensitive) == 0)
                type = QString::fromUtf8(value);
        }
        request.insert(
            QStringLiteral("postData"),
            QJsonObject{{QStringLiteral("mimeType"), type},
                        {QStringLiteral("text"), maskTokens(QString::fromUtf8(sent.bodyPreview))}});
    }
    const Timings &timings = exchange.timings;
    return {
        {QStringLiteral("startedDateTime"), exchange.started.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("time"), timings.totalMs},
        {QStringLiteral("request"), request},
        {QStringLiteral("response"),
         QJsonObject{{QStringLiteral("status"), exchange.status},
                     {QStringLiteral("statusText"), QString::fromUtf8(exchange.reason)},
                     {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
                     {QStringLiteral("cookies"), QJsonArray()},
                     {QStringLiteral("headers"), headersToJson(exchange.responseHeaders)},
                     {QStringLiteral("content"),
                      QJsonObject{{QStringLiteral("size"), exchange.bodySize},
                                  {QStringLiteral("mimeType"), QString::fromUtf8(exchange.contentType)}}},
                     {QStringLiteral("redirectURL"), QString()},
                     {QStringLiteral("headersSize"), -1},
                     {QStringLiteral("bodySize"), exchange.bodySize}}},
        {QStringLiteral("cache"), QJsonObject()},
        {QStringLiteral("timings"),
         QJsonObject{{QStringLiteral("blocked"), timings.queuedMs},
                     {QStringLiteral("connect"), timings.connectMs},
                     {QStringLiteral("ssl"), timings.tlsMs},
                     {QStringLiteral("send"), std::max(0.0, timings.sendMs)},
                     {QStringLiteral("wait"), std::max(0.0, timings.waitMs)},
                     {QStringLiteral("receive"), std::max(0.0, timings.receiveMs)}}},
    };
}

} // namespace patlas
