// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Service.h"

#include <QUrl>

namespace patlas::sandbox {

namespace {

/// What follows a prefix of the path; nullopt when it is another path.
std::optional<QString> below(const QString &path, const QString &prefix)
{
    if (path == prefix)
        return QStringLiteral("/");
    return path.startsWith(prefix + QLatin1Char('/')) ? std::optional(path.mid(prefix.size())) : std::nullopt;
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost")
        || host == QLatin1String("::1");
}

std::optional<Reply> refusedAtTheDoor(const Call &call)
{
    const QUrl host(QStringLiteral("http://") + QString::fromLatin1(call.header("Host")));
    if (!isThisMachine(host.host()))
        return refusal(403, QStringLiteral("The sandbox answers only to 127.0.0.1 and localhost."));
    const QByteArray origin = call.header("Origin");
    if (!origin.isEmpty() && !isThisMachine(QUrl(QString::fromLatin1(origin)).host()))
        return refusal(403, QStringLiteral("The sandbox answers no web pages of other sites."));
    if (call.body.size() > largestBody)
        return refusal(413, QStringLiteral("The body is larger than 50 MB."));
    return std::nullopt;
}

} // namespace

Service::Service(Catalog catalog)
    : m_catalog(std::move(catalog))
    , m_audit(m_store)
    , m_dashboard(m_store, m_audit, m_faults)
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
    if (const std::optional<Reply> refused = refusedAtTheDoor(call))
        return noted(call, {}, {}, *refused);
    if (const auto path = below(call.path, QStringLiteral("/v1/api"))) {
        const std::optional<Reply> instead = m_faults.insteadOf(call);
        return m_faults.shaped(call, instead ? noted(call, {}, {}, *instead) : answerApi(call, *path));
    }
    if (const auto path = below(call.path, QStringLiteral("/dashboard")))
        return m_dashboard.answer(call, *path);
    if (const auto path = below(call.path, QStringLiteral("/screenshots")))
        return noted(call, {}, {}, screenshotImage(m_store, path->mid(1)));
    return noted(
        call, {}, {},
        refusal(404, QStringLiteral("There is nothing at %1. The API is below /v1/api.").arg(call.path)));
}

Reply Service::answerApi(const Call &call, const QString &path)
{
    const Operation *operation = m_catalog.match(QString::fromLatin1(call.method), path);
    if (!operation)
        return noted(call, {}, {}, notRouted(call, path));
    const Decision decision =
        decide(call, *operation, m_catalog, m_store, m_faults.writers(), QDateTime::currentDateTimeUtc());
    if (!decision.allowed)
        return noted(call, operation->id, decision.caller, refusal(decision.status, decision.reason));
    return visit(call, *operation, path, decision.caller);
}

Reply Service::visit(const Call &call, const Operation &operation, const QString &path, const Caller &caller)
{
    const auto handler = m_handlers.constFind(operation.id);
    if (handler == m_handlers.constEnd())
        return noted(
            call, operation.id, caller,
            refusal(501, QStringLiteral("The sandbox does not imitate %1 yet.").arg(operation.title)));
    Visit visit{call, caller, m_store, {}};
    for (const auto &[name, value] :
         pathParameters(operation, path).value_or(std::vector<std::pair<QString, QString>>()))
        visit.path.insert(name, value);
    return operation.isWrite() ? change(visit, operation, *handler)
                               : noted(call, operation.id, caller, (*handler)(visit));
}

Reply Service::change(const Visit &visit, const Operation &operation, const Handler &handler)
{
    m_store.begin();
    Reply answer = handler(visit);
    if (answer.status >= 400) {
        m_store.rollback(); // a refused write leaves nothing behind
        return noted(visit.call, operation.id, visit.caller, std::move(answer));
    }
    // The change and its line in the audit log reach the disk together.
    answer = noted(visit.call, operation.id, visit.caller, std::move(answer));
    m_audit.flush();
    if (m_store.commit())
        return answer;
    return noted(visit.call, operation.id, visit.caller,
                 refusal(500, QStringLiteral("The sandbox could not store that; nothing was changed.")));
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

Reply Service::noted(const Call &call, const QString &operation, const Caller &caller, Reply answer)
{
    m_audit.note(call, operation, caller, answer);
    return answer;
}

} // namespace patlas::sandbox
