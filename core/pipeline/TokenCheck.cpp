// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenCheck.h"

#include "core/base/Ready.h"
#include "core/base/WhenDone.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/Signer.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace patlas {

namespace {

struct TokenCheckText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenCheck)
};

Result<void> judged(const Exchange &exchange)
{
    if (!exchange.bodyPath.isEmpty())
        QFile::remove(exchange.bodyPath);
    if (exchange.error && exchange.status == 0)
        return tl::make_unexpected(*exchange.error);
    if (exchange.status == 401)
        return failure(
            ErrorKind::Refused, TokenCheckText::tr("The service does not know this token."),
            TokenCheckText::tr(
                "It may be revoked or expired, belong to another service, or not have been copied whole."),
            TokenCheckText::tr("Copy it again from the dashboard, or make a new one."));
    if (exchange.status >= 500)
        return failure(ErrorKind::Network, TokenCheckText::tr("The service could not check the token."),
                       TokenCheckText::tr("It answered with status %1.").arg(exchange.status),
                       TokenCheckText::tr("Try again later."));
    return {};
}

} // namespace

QFuture<Result<void>> checkToken(HttpEngine &engine, const Catalog &catalog, const Environment &environment,
                                 const Secret &token, QObject *context,
                                 std::shared_ptr<const Route> connection)
{
    const auto route =
        std::find_if(catalog.operations.begin(), catalog.operations.end(), [](const Operation &operation) {
            return operation.isAccountRoute && !operation.isWrite();
        });
    if (route == catalog.operations.end())
        return ready<void>({}); // nothing to try it with

    const SecurityScheme *scheme = catalog.scheme(route->security.front().front().schemeId);
    PreflightReport report;
    report.operation = &*route;
    report.method = route->method.toLatin1();
    report.url = QUrl(environment.apiBase.toString() + route->path);
    Placement placement;
    placement.header = scheme->header;
    placement.bearer = scheme->bearer;
    placement.credential = scheme->credential;
    report.placements = {placement};
    RequestDraft draft;
    draft.environmentId = environment.id;
    std::vector<CredentialSecret> credentials;
    credentials.push_back({placement.tokenId, token.duplicate()});
    Result<SignedRequest> request = sign(report, draft, std::move(credentials));
    if (!request)
        return ready<void>(tl::make_unexpected(request.error()));
    request->route = std::move(connection);
    return whenDone(engine.send(std::move(*request)), context, judged);
}

} // namespace patlas
