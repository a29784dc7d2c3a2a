// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <functional>
#include <utility>
#include <vector>

namespace patlas::sandbox {

using Json = nlohmann::ordered_json;

constexpr qsizetype maxRequestBody = 50 * 1024 * 1024;

/// One HTTP request as the service sees it.
struct HttpRequest {
    QByteArray method;
    QString path; ///< encoded, without query
    QUrlQuery query;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress from; ///< the caller's address

    /// Case-insensitive; empty when absent.
    QByteArray header(const char *name) const;
    /// Decoded; null when absent.
    QString parameter(const char *name) const;
    /// True for "true" in any case; some clients write "True".
    bool flag(const char *name) const
    {
        return parameter(name).compare(QLatin1StringView("true"), Qt::CaseInsensitive) == 0;
    }
};

/// How a response reaches the caller.
struct DeliveryOptions {
    int delay = 0; ///< milliseconds
    bool dripping = false;
    bool droppedHalfWay = false;
};

struct Response {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers{};
    DeliveryOptions delivery{};
    /// Replaces `body` when it is too large for memory: called for one piece after the other, `streamedSize`
    /// bytes in all.
    std::function<QByteArray()> nextPiece{};
    qint64 streamedSize = 0;
};

Response jsonResponse(int status, const Json &json);
Response noContent();
/// `{"message": sentence}`
Response refusal(int status, const QString &sentence);

inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Parses a JSON object; on failure `problem` says why.
Json parsedObject(const QByteArray &body, QString &problem);

} // namespace patlas::sandbox
