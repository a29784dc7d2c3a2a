// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ExchangeJson.h"

#include "core/document/HeaderText.h"
#include "core/request/RequestDraft.h"
#include "core/secret/SecretFields.h"
#include "core/secret/TokenRedaction.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString kept(const QByteArray &text)
{
    return headerText(redactTokens(text));
}

QJsonArray headersToJson(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(
            QJsonObject{{u"name"_s, kept(name)}, {u"value"_s, headerText(maskedHeader(name, value))}});
    return array;
}

HeaderList headersFromJson(const QJsonArray &array)
{
    HeaderList headers;
    for (const QJsonValue &header : array)
        headers.emplace_back(header["name"_L1].toString().toUtf8(), header["value"_L1].toString().toUtf8());
    return headers;
}

/// As it was sent, so that "%2F" is not taken for "/". The dots of a credential stay readable.
QString address(QUrl url)
{
    url.setUserInfo({});
    return QString::fromUtf8(maskedAddress(url.toEncoded())).replace("%E2%80%A2"_L1, u"•"_s);
}

} // namespace

QJsonObject toJson(const Exchange &exchange)
{
    const SentRequest &sent = exchange.request;
    const Timings &timings = exchange.timings;
    QJsonObject object{
        {u"id"_s, exchange.id},
        {u"started"_s, exchange.started.toUTC().toString(Qt::ISODateWithMs)},
        {u"method"_s, kept(sent.method)},
        {u"url"_s, address(sent.url)},
        {u"requestHeaders"_s, headersToJson(sent.headers)},
        {u"requestBody"_s, redactTokens(QString::fromUtf8(sent.bodyPreview))},
        {u"requestBodySize"_s, sent.bodySize},
        {u"operation"_s, sent.operationId},
        {u"environment"_s, sent.environmentId},
        {u"credentials"_s, toJson(sent.credentials)},
        {u"status"_s, exchange.status},
        {u"reason"_s, kept(exchange.reason)},
        {u"responseHeaders"_s, headersToJson(exchange.responseHeaders)},
        {u"bodyPath"_s, exchange.bodyPath},
        {u"bodySize"_s, exchange.bodySize},
        {u"contentType"_s, kept(exchange.contentType)},
        {u"timings"_s,
         QJsonArray{timings.queuedMs, timings.connectMs, timings.tlsMs, timings.sendMs, timings.waitMs,
                    timings.receiveMs, timings.totalMs, timings.lookUpMs}},
        {u"protocol"_s, kept(exchange.protocol)},
    };
    if (!sent.target.isEmpty())
        object.insert(u"target"_s, kept(sent.target));
    if (!exchange.trailers.empty())
        object.insert(u"trailers"_s, headersToJson(exchange.trailers));
    QJsonArray interim;
    for (const InterimResponse &each : exchange.interim)
        interim.append(QJsonObject{{u"status"_s, each.status},
                                   {u"reason"_s, kept(each.reason)},
                                   {u"headers"_s, headersToJson(each.headers)},
                                   {u"at"_s, each.atMs}});
    if (!interim.isEmpty())
        object.insert(u"interim"_s, interim);
    if (exchange.error)
        object.insert(u"error"_s,
                      QJsonArray{int(exchange.error->kind), redactTokens(exchange.error->what),
                                 redactTokens(exchange.error->meaning), redactTokens(exchange.error->remedy),
                                 redactTokens(exchange.error->detail)});
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
    exchange.request.target = string("target").toUtf8();
    exchange.request.headers = headersFromJson(object.value("requestHeaders"_L1).toArray());
    exchange.request.bodyPreview = string("requestBody").toUtf8();
    exchange.request.bodySize = object.value("requestBodySize"_L1).toInteger();
    exchange.request.operationId = string("operation");
    exchange.request.environmentId = string("environment");
    exchange.request.credentials = selectionFromJson(object.value("credentials"_L1).toObject());
    exchange.status = object.value("status"_L1).toInt();
    exchange.reason = string("reason").toUtf8();
    exchange.responseHeaders = headersFromJson(object.value("responseHeaders"_L1).toArray());
    exchange.bodyPath = string("bodyPath");
    exchange.bodySize = object.value("bodySize"_L1).toInteger();
    exchange.contentType = string("contentType").toUtf8();
    const QJsonArray phases = object.value("timings"_L1).toArray();
    exchange.timings = {phases[0].toDouble(-1), phases[1].toDouble(-1), phases[2].toDouble(-1),
                        phases[3].toDouble(-1), phases[4].toDouble(-1), phases[5].toDouble(-1),
                        phases[6].toDouble(0),  phases[7].toDouble(-1)};
    exchange.protocol = string("protocol").toUtf8();
    exchange.trailers = headersFromJson(object.value("trailers"_L1).toArray());
    const QJsonArray interim = object.value("interim"_L1).toArray();
    for (const QJsonValue &each : interim)
        exchange.interim.push_back({each["status"_L1].toInt(), each["reason"_L1].toString().toUtf8(),
                                    headersFromJson(each["headers"_L1].toArray()), each["at"_L1].toDouble()});
    const QJsonArray error = object.value("error"_L1).toArray();
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
        query.append(QJsonObject{{u"name"_s, redactTokens(name)}, {u"value"_s, redactTokens(value)}});
    QJsonObject request{
        {u"method"_s, kept(sent.method)},
        {u"url"_s, address(sent.url)},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, headersToJson(sent.headers)},
        {u"queryString"_s, query},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, sent.bodySize},
    };
    if (!sent.bodyPreview.isEmpty()) {
        QString type;
        for (const auto &[name, value] : sent.headers) {
            if (name.compare("content-type", Qt::CaseInsensitive) == 0)
                type = kept(value);
        }
        request.insert(u"postData"_s,
                       QJsonObject{{u"mimeType"_s, type},
                                   {u"text"_s, redactTokens(QString::fromUtf8(sent.bodyPreview))}});
    }
    const Timings &timings = exchange.timings;
    // HAR 1.2: the time for TLS is part of that for connecting.
    const double connect =
        timings.tlsMs < 0 ? timings.connectMs : std::max(0.0, timings.connectMs) + timings.tlsMs;
    const QString protocol =
        exchange.protocol.isEmpty() ? u"HTTP/1.1"_s : QString::fromLatin1(exchange.protocol);
    return {
        {u"startedDateTime"_s, exchange.started.toUTC().toString(Qt::ISODateWithMs)},
        {u"time"_s, timings.totalMs},
        {u"request"_s, request},
        {u"response"_s,
         QJsonObject{
             {u"status"_s, exchange.status},
             {u"statusText"_s, kept(exchange.reason)},
             {u"httpVersion"_s, protocol},
             {u"cookies"_s, QJsonArray()},
             {u"headers"_s, headersToJson(exchange.responseHeaders)},
             {u"content"_s,
              QJsonObject{{u"size"_s, exchange.bodySize}, {u"mimeType"_s, kept(exchange.contentType)}}},
             {u"redirectURL"_s, QString()},
             {u"headersSize"_s, -1},
             {u"bodySize"_s, exchange.bodySize}}},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s,
         QJsonObject{{u"blocked"_s, timings.queuedMs},
                     {u"dns"_s, timings.lookUpMs},
                     {u"connect"_s, connect},
                     {u"ssl"_s, timings.tlsMs},
                     {u"send"_s, std::max(0.0, timings.sendMs)},
                     {u"wait"_s, std::max(0.0, timings.waitMs)},
                     {u"receive"_s, std::max(0.0, timings.receiveMs)}}},
    };
}

} // namespace patlas
