// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpRequest.h"

namespace patlas::sandbox {

QByteArray HttpRequest::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpRequest::parameter(const char *name) const
{
    // Most clients encode a space in a query as "+"; QUrlQuery does not decode it.
    const QString key = QLatin1String(name);
    return query.hasQueryItem(key) ? query.queryItemValue(key, QUrl::FullyDecoded) : QString();
}

Response jsonResponse(int status, const Json &json)
{
    Response response;
    response.status = status;
    response.body = QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    return response;
}

Response noContent()
{
    Response response;
    response.status = 204;
    response.contentType.clear();
    return response;
}

Response refusal(int status, const QString &sentence)
{
    return jsonResponse(status, Json{{"message", utf8(sentence)}});
}

} // namespace patlas::sandbox
