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
    QHostAddress from; ///< where the caller connected from

    /// Case-insensitive; empty when absent.
    QByteArray header(const char *name) const;
    /// Decoded; null when absent.
    QString parameter(const char *name) const;
    /// "true" in any case, as some clients write it with a capital.
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
    /// In place of `body`, for what is too big to hold: piece after piece, `streamedSize` bytes in all.
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

/// Parses a JSON object, or says in `problem` why there is none.
Json parsedObject(const QByteArray &body, QString &problem);

} // namespace patlas::sandbox
