// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Service.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr QLatin1String importOperation("files.import");

/// The path after the prefix; nullopt when it has another prefix.
std::optional<QString> below(const QString &path, const QString &prefix)
{
    if (path == prefix)
        return u"/"_s;
    return path.startsWith(prefix + QLatin1Char('/')) ? std::optional(path.mid(prefix.size())) : std::nullopt;
}

bool isThisMachine(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
}

std::optional<Response> refusedAtTheDoor(const HttpRequest &request)
{
    const QUrl host(u"http://"_s + QString::fromLatin1(request.header("Host")));
    if (!isThisMachine(host.host()))
        return refusal(403, u"The sandbox answers only to 127.0.0.1 and localhost."_s);
    const QByteArray origin = request.header("Origin");
    if (!origin.isEmpty() && !isThisMachine(QUrl(QString::fromLatin1(origin)).host()))
        return refusal(403, u"The sandbox answers no web pages of other sites."_s);
    if (request.body.size() > maxRequestBody)
        return refusal(413, u"The body is larger than 50 MB."_s);
    return std::nullopt;
}

} // namespace

Service::Service(ApiDescription api, const std::atomic_bool &stopping)
    : m_api(std::move(api))
    , m_audit(m_store)
    , m_storedFaults(m_store, m_faults)
    , m_dashboard(m_store, m_audit, m_storedFaults)
    , m_stopping(stopping)
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

Result<void> Service::open(const QString &directory)
{
    Result<void> opened = m_store.open(directory);
    if (opened)
        m_storedFaults.start();
    return opened;
}

QFuture<Response> Service::respond(const HttpRequest &request)
{
    m_storedFaults.follow();
    if (const std::optional<Response> refused = refusedAtTheDoor(request))
        return makeReadyFuture(noted(request, {}, {}, *refused));
    const auto path = below(request.path, u"/v1/api"_s);
    if (!path)
        return makeReadyFuture(respondNow(request));
    if (const std::optional<Response> instead = m_faults.insteadOf(request))
        return makeReadyFuture(m_faults.shaped(request, noted(request, {}, {}, *instead)));
    Outcome outcome = respondApi(request, *path, nullptr);
    if (auto *file = std::get_if<ImportedFile>(&outcome))
        return respondAfterReading(request, *path, std::move(*file));
    return makeReadyFuture(m_faults.shaped(request, std::get<Response>(std::move(outcome))));
}

/// Access is decided again afterwards: a token may have been revoked while the file was read.
QFuture<Response> Service::respondAfterReading(const HttpRequest &request, const QString &path,
                                               ImportedFile file)
{
    if (!m_reader.hasRoom())
        return makeReadyFuture(m_faults.shaped(
            request, refusal(503, u"The sandbox is reading other files. Try again in a while."_s)));
    const auto promise = std::make_shared<QPromise<Response>>();
    promise->start();
    QFuture<Response> response = promise->future();
    const auto read = m_reader.read(std::move(file), [promise] { return promise->isCanceled(); });
    then(read, &m_readings, [this, promise, request, path](const ReadFile &content) {
        if (!promise->isCanceled()) // else nobody waits for it any more, and nothing is imported
            promise->addResult(
                m_faults.shaped(request, std::get<Response>(respondApi(request, path, &content))));
        promise->finish();
    });
    return response;
}

Response Service::respondNow(const HttpRequest &request)
{
    if (const auto path = below(request.path, u"/dashboard"_s))
        return m_dashboard.respond(request, *path);
    if (const auto path = below(request.path, u"/screenshots"_s))
        return noted(request, {}, {}, screenshotImage(m_store, path->mid(1)));
    return noted(request, {}, {},
                 refusal(404, u"There is nothing at %1. The API is below /v1/api."_s.arg(request.path)));
}

Service::Outcome Service::respondApi(const HttpRequest &request, const QString &path, const ReadFile *file)
{
    const Operation *operation = m_api.match(QString::fromLatin1(request.method), path);
    if (!operation)
        return noted(request, {}, {}, noSuchOperation(request, path));
    const Decision decision =
        decide(request, *operation, m_api, m_store, m_faults.writers(), QDateTime::currentDateTimeUtc());
    if (!decision.allowed)
        return noted(request, operation->id, decision.caller, refusal(decision.status, decision.reason));
    return context(request, *operation, path, decision.caller, file);
}

Service::Outcome Service::context(const HttpRequest &request, const Operation &operation, const QString &path,
                                  const Caller &caller, const ReadFile *file)
{
    const auto handler = m_handlers.constFind(operation.id);
    if (handler == m_handlers.constEnd())
        return noted(request, operation.id, caller,
                     refusal(501, u"The sandbox does not imitate %1 yet."_s.arg(operation.title)));
    HandlerContext context{request, caller, m_store, {}, m_stopping, file};
    for (const auto &[name, value] :
         pathParameters(operation, path).value_or(std::vector<std::pair<QString, QString>>()))
        context.path.insert(name, value);
    if (operation.id == importOperation && !file) {
        Response problem;
        if (std::optional<ImportedFile> toRead = fileToImport(context, problem))
            return std::move(*toRead);
        return noted(request, operation.id, caller, problem);
    }
    return operation.isWrite() ? change(context, operation, *handler)
                               : noted(request, operation.id, caller, (*handler)(context));
}

Response Service::change(const HandlerContext &context, const Operation &operation, const Handler &handler)
{
    const QString notStored = u"The sandbox could not store that; nothing was changed."_s;
    if (!m_store.begin()) // without a transaction, each statement would be there by itself
        return noted(context.request, operation.id, context.caller, refusal(500, notStored));
    Response respond = handler(context);
    if (respond.status >= 400) {
        if (m_store.hasFailed()) // the reason may be what could not be read or written
            respond = refusal(500, notStored);
        m_store.rollback(); // a refused write changes nothing
        return noted(context.request, operation.id, context.caller, std::move(respond));
    }
    // The change and its audit row are committed together.
    m_audit.note(context.request, operation.id, context.caller, respond);
    m_audit.flushInto();
    const bool isStored = m_store.commit();
    m_audit.settle(isStored);
    if (isStored)
        return respond;
    m_audit.dropLast(); // it was not so
    return noted(context.request, operation.id, context.caller, refusal(500, notStored));
}

Response Service::noSuchOperation(const HttpRequest &request, const QString &path) const
{
    QStringList others;
    for (const Operation &operation : m_api.operations) {
        if (pathParameters(operation, path) && !others.contains(operation.method))
            others.append(operation.method);
    }
    if (others.isEmpty())
        return refusal(404, u"The API has no path %1."_s.arg(path));
    Response respond = refusal(
        405,
        u"%1 takes %2, not %3."_s.arg(path, others.join(" or "_L1), QString::fromLatin1(request.method)));
    respond.headers.emplace_back("Allow", others.join(", "_L1).toLatin1());
    return respond;
}

Response Service::noted(const HttpRequest &request, const QString &operation, const Caller &caller,
                        Response respond)
{
    m_audit.note(request, operation, caller, respond);
    return respond;
}

} // namespace patlas::sandbox
