// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Call.h"

namespace patlas::sandbox {

QByteArray Call::header(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Call::parameter(const char *name) const
{
    // In a query "+" means a space to most clients; QUrlQuery leaves it.
    const QString key = QLatin1String(name);
    return query.hasQueryItem(key) ? query.queryItemValue(key, QUrl::FullyDecoded) : QString();
}

Reply reply(int status, const Json &json)
{
    Reply answer;
    answer.status = status;
    answer.body = QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
    return answer;
}

Reply noContent()
{
    Reply answer;
    answer.status = 204;
    answer.contentType.clear();
    return answer;
}

Reply refusal(int status, const QString &sentence)
{
    return reply(status, Json{{"message", utf8(sentence)}});
}

} // namespace patlas::sandbox
