// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults/Faults.h"

#include "app/sandbox/faults/Gzip.h"
#include "app/sandbox/faults/HugeProject.h"

#include <QUrl>

#include <iterator>
#include <memory>

namespace patlas::sandbox {

namespace {

using Failing = SandboxFaults::Failing;

constexpr int longestDelay = 60'000;
constexpr int longestRetryAfter = 3'600;

constexpr std::pair<Failing, const char *> namesOfFailing[] = {
    {Failing::Nothing, "nothing"},        {Failing::TooManyRequests, "429"}, {Failing::ServerError, "500"},
    {Failing::DroppedHalfWay, "dropped"}, {Failing::Redirect, "redirect"},
};

bool isTranslationsPath(const QString &path)
{
    return path == QLatin1String("/v1/api") || path == QLatin1String("/v1/api/");
}

/// The same place by another name: localhost and 127.0.0.1 are two origins.
QByteArray elsewhere(const Call &call)
{
    QUrl url(QStringLiteral("http://") + QString::fromLatin1(call.header("Host")));
    url.setHost(url.host() == QLatin1String("localhost") ? QStringLiteral("127.0.0.1")
                                                         : QStringLiteral("localhost"));
    const QString query = call.query.toString(QUrl::FullyEncoded);
    return (url.toString(QUrl::FullyEncoded) + call.path
            + (query.isEmpty() ? QString() : QLatin1Char('?') + query))
        .toLatin1();
}

std::optional<QString> outOfRange(const SandboxFaults &faults)
{
    if (faults.delay < 0 || faults.delay > longestDelay)
        return QStringLiteral("The delay has to be from 0 to %1 milliseconds.").arg(longestDelay);
    if (faults.retryAfter < 0 || faults.retryAfter > longestRetryAfter)
        return QStringLiteral("The time to wait has to be from 0 to %1 seconds.").arg(longestRetryAfter);
    if (faults.hugeAnswer != 0
        && (faults.hugeAnswer < HugeProject::smallest || faults.hugeAnswer > hugestAnswer))
        return QStringLiteral("A huge answer has to have from %1 to %2 bytes.")
            .arg(HugeProject::smallest)
            .arg(hugestAnswer);
    return std::nullopt;
}

} // namespace

std::optional<QString> Faults::set(const SandboxFaults &faults)
{
    if (const auto wrong = outOfRange(faults))
        return wrong;
    QString problem;
    const AllowList writers =
        faults.allowList ? AllowList::from(*faults.allowList, problem) : AllowList::everybody();
    if (!problem.isEmpty())
        return problem;
    if (!faults.staleReads)
        m_cache.clear();
    m_current = faults;
    m_writers = writers;
    return std::nullopt;
}

std::optional<Reply> Faults::insteadOf(const Call &call)
{
    switch (m_current.failing) {
    case Failing::TooManyRequests: {
        Reply answer = refusal(429, QStringLiteral("Too many requests. The sandbox was told to answer so."));
        answer.headers.emplace_back("Retry-After", QByteArray::number(m_current.retryAfter));
        return answer;
    }
    case Failing::ServerError:
        return refusal(500, QStringLiteral("Internal error. The sandbox was told to answer so."));
    case Failing::Redirect: {
        Reply answer = refusal(307, QStringLiteral("This is to be found elsewhere."));
        answer.headers.emplace_back("Location", elsewhere(call));
        return answer;
    }
    case Failing::Nothing:
    case Failing::DroppedHalfWay:
        break;
    }
    return m_current.staleReads && call.method == "GET" ? m_cache.find(call) : std::nullopt;
}

Reply Faults::shaped(const Call &call, Reply answer)
{
    const bool isCached = std::any_of(answer.headers.begin(), answer.headers.end(),
                                      [](const auto &header) { return header.first == "Age"; });
    if (m_current.staleReads && call.method == "GET" && !isCached)
        m_cache.keep(call, answer);
    if (m_current.hugeAnswer > 0 && call.method == "GET" && answer.status == 200
        && isTranslationsPath(call.path)) {
        const auto project = std::make_shared<HugeProject>(m_current.hugeAnswer);
        answer.body.clear();
        answer.streamedSize = project->size();
        answer.nextPiece = [project] { return project->next(); };
    } else if (m_current.gzip && !answer.body.isEmpty() && call.header("Accept-Encoding").contains("gzip")) {
        answer.body = gzipped(answer.body);
        answer.headers.emplace_back("Content-Encoding", "gzip");
        answer.headers.emplace_back("Vary", "Accept-Encoding");
    }
    answer.manner.delay = m_current.delay;
    answer.manner.dripping = m_current.slowDrip;
    answer.manner.droppedHalfWay = m_current.failing == Failing::DroppedHalfWay;
    return answer;
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
            {"hugeAnswer", faults.hugeAnswer},
            {"allowList", allowed}};
}

SandboxFaults faultsFrom(const Json &json, QString &problem)
{
    SandboxFaults faults;
    const Json known = toJson(faults);
    for (const auto &[field, value] : json.items()) {
        if (!known.contains(field))
            problem = QStringLiteral("There is no field %1.").arg(QString::fromStdString(field));
    }
    if (!problem.isEmpty())
        return faults;
    try {
        const std::string failing = json.value("failing", std::string("nothing"));
        const auto *found = std::find_if(std::begin(namesOfFailing), std::end(namesOfFailing),
                                         [&failing](const auto &each) { return failing == each.second; });
        if (found == std::end(namesOfFailing)) {
            problem = QStringLiteral("The field failing has to be nothing, 429, 500, dropped or redirect.");
            return faults;
        }
        faults.failing = found->first;
        faults.retryAfter = json.value("retryAfter", faults.retryAfter);
        faults.delay = json.value("delay", faults.delay);
        faults.slowDrip = json.value("slowDrip", false);
        faults.gzip = json.value("gzip", false);
        faults.staleReads = json.value("staleReads", false);
        faults.hugeAnswer = json.value("hugeAnswer", qint64(0));
        if (json.contains("allowList") && !json.at("allowList").is_null()) {
            faults.allowList = QStringList();
            for (const Json &item : json.at("allowList"))
                faults.allowList->append(QString::fromStdString(item.get<std::string>()));
        }
    } catch (const nlohmann::json::exception &) {
        problem = QStringLiteral("A field has a value of the wrong kind.");
    }
    return faults;
}

} // namespace patlas::sandbox
