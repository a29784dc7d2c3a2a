// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Service.h"

namespace patlas::sandbox {

namespace {

constexpr qsizetype largestBody = 50 * 1024 * 1024;

/// What follows a prefix of the path; nullopt when it is another path.
std::optional<QString> below(const QString &path, const QString &prefix)
{
    if (path == prefix)
        return QStringLiteral("/");
    return path.startsWith(prefix + QLatin1Char('/')) ? std::optional(path.mid(prefix.size())) : std::nullopt;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Service::Service(Catalog catalog)
    : m_catalog(std::move(catalog))
    , m_dashboard(m_store)
{
    addProjectHandlers(m_handlers);
    addTagHandlers(m_handlers);
    addTranslationHandlers(m_handlers);
    addFileExportHandler(m_handlers);
    addFileImportHandler(m_handlers);
    addScreenshotHandlers(m_handlers);
    addOrderHandlers(m_handlers);
    addStatisticsHandlers(m_handlers);
}

Reply Service::answer(const Call &call)
{
    if (call.body.size() > largestBody)
        return refusal(413, QStringLiteral("The body is larger than 50 MB."));
    if (const auto path = below(call.path, QStringLiteral("/v1/api")))
        return answerApi(call, *path);
    if (const auto path = below(call.path, QStringLiteral("/dashboard")))
        return m_dashboard.answer(call, *path);
    if (const auto path = below(call.path, QStringLiteral("/screenshots")))
        return screenshotImage(m_store, path->mid(1));
    return refusal(404, QStringLiteral("There is nothing at %1. The API is below /v1/api.").arg(call.path));
}

Reply Service::answerApi(const Call &call, const QString &path)
{
    const Operation *operation = m_catalog.match(QString::fromLatin1(call.method), path);
    if (!operation) {
        const Reply answer = notRouted(call, path);
        note(call, nullptr, {}, answer);
        return answer;
    }
    const Decision decision = decide(call, *operation, m_catalog, m_store, QDateTime::currentDateTimeUtc());
    const Reply answer = decision.allowed ? visit(call, *operation, path, decision.caller)
                                          : refusal(decision.status, decision.reason);
    note(call, operation, decision.caller, answer);
    return answer;
}

Reply Service::visit(const Call &call, const Operation &operation, const QString &path, const Caller &caller)
{
    const auto handler = m_handlers.constFind(operation.id);
    if (handler == m_handlers.constEnd())
        return refusal(501, QStringLiteral("The sandbox does not imitate %1 yet.").arg(operation.title));
    Visit visit{call, caller, m_store, {}};
    for (const auto &[name, value] :
         pathParameters(operation, path).value_or(std::vector<std::pair<QString, QString>>()))
        visit.path.insert(name, value);
    if (!operation.isWrite())
        return (*handler)(visit);
    m_store.begin();
    Reply answer = (*handler)(visit);
    if (answer.status >= 400) {
        m_store.database().rollback(); // a refused write leaves nothing behind
        return answer;
    }
    return m_store.commit()
        ? answer
        : refusal(500, QStringLiteral("The sandbox could not store that; nothing was changed."));
}

Reply Service::notRouted(const Call &call, const QString &path) const
{
    QStringList others;
    for (const Operation &operation : m_catalog.operations) {
        if (pathParameters(operation, path) && !others.contains(operation.method))
            others.append(operation.method);
    }
    if (others.isEmpty())
        return refusal(404, QStringLiteral("The API has no path %1.").arg(path));
    Reply answer =
        refusal(405,
                QStringLiteral("%1 takes %2, not %3.")
                    .arg(path, others.join(QLatin1String(" or ")), QString::fromLatin1(call.method)));
    answer.headers.emplace_back("Allow", others.join(QLatin1String(", ")).toLatin1());
    return answer;
}

void Service::note(const Call &call, const Operation *operation, const Caller &caller, const Reply &answer)
{
    QVariant reason;
    if (answer.status >= 400) {
        const Json json = Json::parse(answer.body.constBegin(), answer.body.constEnd(), nullptr, false);
        if (json.is_object() && json.contains("message"))
            reason = QString::fromStdString(json.at("message").get<std::string>());
    }
    m_store.run("INSERT INTO audit (time, user, token_id, token_name, project, operation, method, path, "
                "status, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), orNull(caller.user),
                 orNull(caller.tokenId), orNull(caller.tokenName), orNull(caller.projectId),
                 operation ? QVariant(operation->id) : QVariant(), QString::fromLatin1(call.method),
                 call.path, answer.status, reason});
}

} // namespace patlas::sandbox
