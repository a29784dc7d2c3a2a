// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenCheck.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
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

Result<void> evaluated(const Exchange &exchange)
{
    if (!exchange.bodyPath.isEmpty())
        QFile::remove(exchange.bodyPath);
    if (exchange.error && exchange.status == 0)
        return tl::make_unexpected(*exchange.error);
    if (exchange.status == 401)
        return failure(
            ErrorKind::Refused, TokenCheckText::tr("The service does not know this token."),
            TokenCheckText::tr("It may be revoked or expired, belong to another service, or be incomplete."),
            TokenCheckText::tr("Copy it again from the dashboard, or make a new one."));
    if (exchange.status >= 500)
        return failure(ErrorKind::Network, TokenCheckText::tr("The service could not check the token."),
                       TokenCheckText::tr("It responded with status %1.").arg(exchange.status),
                       TokenCheckText::tr("Try again later."));
    return {};
}

/// Null: there is none.
const Operation *harmlessOperation(const ApiDescription &api)
{
    // With a template in its path it would need a value that nobody has given.
    const auto operation =
        std::find_if(api.operations.begin(), api.operations.end(), [](const Operation &each) {
            return each.isAccountOperation && each.security.front().size() == 1 && !each.isWrite()
                && !each.path.contains(QLatin1Char('{'))
                && std::none_of(each.parameters.begin(), each.parameters.end(),
                                [](const Parameter &parameter) { return parameter.required; });
        });
    return operation == api.operations.end() ? nullptr : &*operation;
}

} // namespace

bool canCheckToken(const ApiDescription &api)
{
    return harmlessOperation(api) != nullptr;
}

QFuture<Result<void>> checkToken(HttpEngine &engine, const ApiDescription &api,
                                 const Environment &environment, const Secret &token, QObject *context,
                                 std::shared_ptr<const Transport> transport)
{
    const Operation *operation = harmlessOperation(api);
    if (!operation)
        return makeReadyResult<void>({}); // nothing to try it with

    const SecurityScheme *scheme = api.scheme(operation->security.front().front().schemeId);
    PreflightReport report;
    report.operation = operation;
    report.method = operation->method.toLatin1();
    report.url = QUrl(environment.apiBase.toString() + operation->path);
    Placement placement;
    placement.place = scheme->place;
    placement.name = scheme->name;
    placement.prefix = scheme->prefix;
    placement.isBase64 = scheme->isBase64;
    placement.proof = scheme->proof;
    placement.awsRegion = scheme->awsRegion;
    placement.awsService = scheme->awsService;
    placement.slotId = scheme->slotId;
    report.placements = {placement};
    RequestDraft draft;
    draft.environmentId = environment.id;
    std::vector<CredentialSecret> credentials;
    credentials.push_back({placement.tokenId, token.duplicate()});
    Result<SignedRequest> request = sign(report, draft, std::move(credentials));
    if (!request)
        return makeReadyResult<void>(tl::make_unexpected(request.error()));
    request->transport = std::move(transport);
    return then(engine.send(std::move(*request)), context, evaluated);
}

} // namespace patlas
