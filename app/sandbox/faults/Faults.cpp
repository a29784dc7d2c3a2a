// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/Faults.h"

#include "app/sandbox/faults/Gzip.h"
#include "app/sandbox/faults/HugeProject.h"

#include <QUrl>

#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

using Failing = SandboxFaults::Failing;

constexpr int maxDelay = 60'000;
constexpr int maxRetryAfter = 3'600;

constexpr std::pair<Failing, const char *> namesOfFailing[] = {
    {Failing::Nothing, "nothing"},        {Failing::TooManyRequests, "429"}, {Failing::ServerError, "500"},
    {Failing::DroppedHalfWay, "dropped"}, {Failing::Redirect, "redirect"},
};

bool isTranslationsPath(const QString &path)
{
    return path == "/v1/api"_L1 || path == "/v1/api/"_L1;
}

/// The same URL with another host name: localhost and 127.0.0.1 are two origins.
QByteArray elsewhere(const HttpRequest &request)
{
    QUrl url(u"http://"_s + QString::fromLatin1(request.header("Host")));
    url.setHost(url.host() == "localhost"_L1 ? u"127.0.0.1"_s : u"localhost"_s);
    const QString query = request.query.toString(QUrl::FullyEncoded);
    return (url.toString(QUrl::FullyEncoded) + request.path
            + (query.isEmpty() ? QString() : QLatin1Char('?') + query))
        .toLatin1();
}

std::optional<QString> outOfRange(const SandboxFaults &faults)
{
    if (faults.delay < 0 || faults.delay > maxDelay)
        return u"The delay has to be from 0 to %1 milliseconds."_s.arg(maxDelay);
    if (faults.retryAfter < 0 || faults.retryAfter > maxRetryAfter)
        return u"The time to wait has to be from 0 to %1 seconds."_s.arg(maxRetryAfter);
    if (faults.hugeResponse != 0
        && (faults.hugeResponse < HugeProject::smallest || faults.hugeResponse > maxHugeResponse))
        return u"A huge response has to have from %1 to %2 bytes."_s.arg(HugeProject::smallest)
            .arg(maxHugeResponse);
    return std::nullopt;
}

AllowList writersOf(const SandboxFaults &faults, QString &problem)
{
    return faults.allowList ? AllowList::from(*faults.allowList, problem) : AllowList::everybody();
}

} // namespace

std::optional<QString> Faults::problemOf(const SandboxFaults &faults)
{
    if (auto wrong = outOfRange(faults))
        return wrong;
    QString problem;
    writersOf(faults, problem);
    return problem.isEmpty() ? std::nullopt : std::optional(problem);
}

std::optional<QString> Faults::set(const SandboxFaults &faults)
{
    if (const auto wrong = problemOf(faults))
        return wrong;
    QString problem;
    if (!faults.staleReads)
        m_cache.clear();
    m_current = faults;
    m_writers = writersOf(faults, problem);
    return std::nullopt;
}

std::optional<Response> Faults::insteadOf(const HttpRequest &request)
{
    switch (m_current.failing) {
    case Failing::TooManyRequests: {
        Response response = refusal(429, u"Too many requests. The sandbox was told to respond so."_s);
        response.headers.emplace_back("Retry-After", QByteArray::number(m_current.retryAfter));
        return response;
    }
    case Failing::ServerError:
        return refusal(500, u"Internal error. The sandbox was told to respond so."_s);
    case Failing::Redirect: {
        Response response = refusal(307, u"This is to be found elsewhere."_s);
        response.headers.emplace_back("Location", elsewhere(request));
        return response;
    }
    case Failing::Nothing:
    case Failing::DroppedHalfWay:
        break;
    }
    return m_current.staleReads && request.method == "GET" ? m_cache.find(request) : std::nullopt;
}

Response Faults::shaped(const HttpRequest &request, Response response)
{
    const bool isCached = std::any_of(response.headers.begin(), response.headers.end(),
                                      [](const auto &header) { return header.first == "Age"; });
    if (m_current.staleReads && request.method == "GET" && !isCached)
        m_cache.keep(request, response);
    if (m_current.hugeResponse > 0 && request.method == "GET" && response.status == 200
        && isTranslationsPath(request.path)) {
        const auto project = std::make_shared<HugeProject>(m_current.hugeResponse);
        response.body.clear();
        response.streamedSize = project->size();
        response.nextPiece = [project] { return project->next(); };
    } else if (m_current.gzip && !response.body.isEmpty()
               && request.header("Accept-Encoding").contains("gzip")) {
        response.body = gzipped(response.body);
        response.headers.emplace_back("Content-Encoding", "gzip");
        response.headers.emplace_back("Vary", "Accept-Encoding");
    }
    response.delivery.delay = m_current.delay;
    response.delivery.dripping = m_current.slowDrip;
    response.delivery.droppedHalfWay = m_current.failing == Failing::DroppedHalfWay;
    return response;
}

Json toJson(const SandboxFaults &faults)
{
    Json allowed;
    if (faults.allowList) {
        allowed = Json::array();
        for (const QString &item : *faults.allowList)
            allowed.push_back(utf8(item));
    }
    std::string failing;
    for (const auto &[value, name] : namesOfFailing) {
        if (value == faults.failing)
            failing = name;
    }
    return {{"failing", failing},
            {"retryAfter", faults.retryAfter},
            {"delay", faults.delay},
            {"slowDrip", faults.slowDrip},
            {"gzip", faults.gzip},
            {"staleReads", faults.staleReads},
            {"hugeAnswer", faults.hugeResponse},
            {"allowList", allowed}};
}

SandboxFaults faultsFrom(const Json &json, QString &problem)
{
    SandboxFaults faults;
    const Json known = toJson(faults);
    for (const auto &[field, value] : json.items()) {
        if (!known.contains(field))
            problem = u"There is no field %1."_s.arg(QString::fromStdString(field));
    }
    if (!problem.isEmpty())
        return faults;
    try {
        const std::string failing = json.value("failing", std::string("nothing"));
        const auto *found = std::find_if(std::begin(namesOfFailing), std::end(namesOfFailing),
                                         [&failing](const auto &each) { return failing == each.second; });
        if (found == std::end(namesOfFailing)) {
            problem = u"The field failing has to be nothing, 429, 500, dropped or redirect."_s;
            return faults;
        }
        faults.failing = found->first;
        faults.retryAfter = json.value("retryAfter", faults.retryAfter);
        faults.delay = json.value("delay", faults.delay);
        faults.slowDrip = json.value("slowDrip", false);
        faults.gzip = json.value("gzip", false);
        faults.staleReads = json.value("staleReads", false);
        faults.hugeResponse = json.value("hugeAnswer", qint64(0));
        if (json.contains("allowList") && !json.at("allowList").is_null()) {
            faults.allowList = QStringList();
            for (const Json &item : json.at("allowList"))
                faults.allowList->append(QString::fromStdString(item.get<std::string>()));
        }
    } catch (const nlohmann::json::exception &) {
        problem = u"A field has a value of the wrong kind."_s;
    }
    return faults;
}

} // namespace patlas::sandbox
