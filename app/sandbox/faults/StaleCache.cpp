// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/StaleCache.h"

#include "app/sandbox/TokenHash.h"

namespace patlas::sandbox {

namespace {

constexpr qint64 freshFor = 10 * 60 * 1000; // milliseconds
constexpr qsizetype maxKept = 256;
constexpr qsizetype maxKeptBytes = 1024 * 1024;

QByteArray keyOf(const HttpRequest &request)
{
    const QByteArray what = request.path.toUtf8() + '?' + request.query.toString(QUrl::FullyEncoded).toUtf8()
        + '\n' + request.header("Authorization");
    return hashOf({what.constData(), std::size_t(what.size())}); // the credential itself is not stored
}

} // namespace

std::optional<Response> StaleCache::find(const HttpRequest &request) const
{
    const auto kept = m_responses.constFind(keyOf(request));
    if (kept == m_responses.constEnd() || kept->age.hasExpired(freshFor))
        return std::nullopt;
    Response response = kept->response;
    response.headers.emplace_back("Age", QByteArray::number(kept->age.elapsed() / 1000));
    return response;
}

void StaleCache::keep(const HttpRequest &request, const Response &response)
{
    if (response.status != 200 || response.body.size() > maxKeptBytes)
        return;
    if (m_responses.size() >= maxKept)
        m_responses.clear();
    Kept kept{response, {}};
    kept.age.start();
    m_responses.insert(keyOf(request), kept);
}

} // namespace patlas::sandbox
