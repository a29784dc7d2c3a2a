// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"

#include "app/sandbox/HttpServer.h"
#include "app/sandbox/Service.h"
#include "core/openapi/BuiltIn.h"
#include "core/secret/TokenPatterns.h"

#include <QPromise>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// The objects on the server's thread; created and destroyed there.
struct Running {
    Running(ApiDescription api, int patience, const std::atomic_bool &stopping)
        : service(std::move(api), stopping)
        , server({[this](const sandbox::HttpRequest &request) { return service.respond(request); },
                  [this](const sandbox::HttpRequest &request, const sandbox::Response &respond) {
                      service.note(request, respond);
                  },
                  patience})
    {
    }
    sandbox::Service service;
    sandbox::HttpServer server;
};

Failure cannotListen(quint16 port, const QString &why)
{
    return failure(ErrorKind::Conflict, SandboxServer::tr("The sandbox cannot listen on port %1.").arg(port),
                   why, SandboxServer::tr("Choose another port, or 0 for any free one."));
}

Failure notRunning()
{
    return failure(ErrorKind::NotFound, SandboxServer::tr("The sandbox is not running."), {},
                   SandboxServer::tr("Start it first."));
}

} // namespace

struct SandboxServer::Private {
    QThread thread;
    QObject *context = nullptr; ///< lives on the thread; receives posted work
    std::atomic_bool stopping = false; ///< long work on the thread gives up
    std::unique_ptr<Running> running; ///< used on the thread only

    Result<SandboxAnnouncement> startHere(const SandboxOptions &options);

    template <typename T> QFuture<Result<T>> onThread(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(context, [promise, work] {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }
};

Result<SandboxAnnouncement> SandboxServer::Private::startHere(const SandboxOptions &options)
{
    Result<ApiDescription> api = builtInApis().front().description();
    if (!api)
        return tl::make_unexpected(api.error());
    TokenPatterns::add(api->tokenPatterns);
    stopping = false;
    auto fresh = std::make_unique<Running>(std::move(*api), options.patience, stopping);
    if (const Result<void> opened = fresh->service.open(options.dataDirectory); !opened)
        return tl::make_unexpected(opened.error());
    if (!fresh->server.listen(QHostAddress::LocalHost, options.port))
        return cannotListen(options.port, fresh->server.errorString());
    const quint16 port = fresh->server.serverPort();

    sandbox::Dashboard &dashboard = fresh->service.dashboard();
    Result<std::vector<SandboxProject>> projects =
        dashboard.projects(options.issueProjectTokens || fresh->service.isNew());
    if (!projects)
        return tl::make_unexpected(projects.error());
    SandboxAnnouncement announcement;
    announcement.url = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    announcement.dashboard = QUrl(announcement.url.toString() + u"/dashboard"_s);
    announcement.users = dashboard.signEverybodyIn();
    announcement.projects = std::move(*projects);
    announcement.faults = fresh->service.faults().stored();
    running = std::move(fresh);
    return announcement;
}

SandboxServer::SandboxServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(u"sandbox"_s);
    d->context = new QObject;
    d->context->moveToThread(&d->thread);
    connect(
        &d->thread, &QThread::finished, d->context, [this] { d->running.reset(); }, Qt::DirectConnection);
    connect(&d->thread, &QThread::finished, d->context, &QObject::deleteLater);
    d->thread.start();
}

SandboxServer::~SandboxServer()
{
    d->stopping = true;
    d->thread.quit();
    d->thread.wait();
}

QFuture<Result<SandboxAnnouncement>> SandboxServer::start(const SandboxOptions &options)
{
    return d->onThread<SandboxAnnouncement>([this, options] {
        d->running.reset();
        Result<SandboxAnnouncement> started = d->startHere(options);
        if (started)
            d->running->service.faults().onChange(
                [this](const SandboxFaults &stored) { Q_EMIT faultsChanged(stored); });
        return started;
    });
}

QFuture<Result<void>> SandboxServer::stop()
{
    d->stopping = true;
    return d->onThread<void>([this] {
        d->running.reset();
        return Result<void>();
    });
}

QFuture<Result<std::vector<SandboxProject>>> SandboxServer::reset()
{
    using Projects = std::vector<SandboxProject>;
    return d->onThread<Projects>([this]() -> Result<Projects> {
        if (!d->running)
            return notRunning();
        return d->running->service.dashboard().reset();
    });
}

QFuture<Result<void>> SandboxServer::setFaults(const SandboxFaults &faults)
{
    return d->onThread<void>([this, faults]() -> Result<void> {
        if (!d->running)
            return notRunning();
        return d->running->service.faults().set(faults);
    });
}

QFuture<Result<void>> SandboxServer::setOwnFaults(const SandboxFaults &faults)
{
    return d->onThread<void>([this, faults]() -> Result<void> {
        if (!d->running)
            return notRunning();
        return d->running->service.faults().setOwn(faults);
    });
}

QFuture<Result<QByteArray>> SandboxServer::auditLog(int limit)
{
    return d->onThread<QByteArray>([this, limit]() -> Result<QByteArray> {
        if (!d->running)
            return notRunning();
        return QByteArray::fromStdString(d->running->service.auditLog().newest(limit).dump());
    });
}

QByteArray toJsonLine(const SandboxAnnouncement &announcement)
{
    using sandbox::Json;
    Json users = Json::array();
    for (const SandboxAccount &user : announcement.users)
        users.push_back({{"name", user.name.toStdString()},
                         {"role", user.role.toStdString()},
                         {"session", std::string(user.session.view())}});
    Json projects = Json::array();
    for (const SandboxProject &project : announcement.projects)
        projects.push_back({{"id", project.id.toStdString()},
                            {"name", project.name.toStdString()},
                            {"token", std::string(project.token.view())}});
    const Json line{{"url", announcement.url.toString().toStdString()},
                    {"dashboard", announcement.dashboard.toString().toStdString()},
                    {"users", users},
                    {"projects", projects}};
    return QByteArray::fromStdString(line.dump()) + '\n';
}

} // namespace patlas

#include "moc_SandboxServer.cpp"
