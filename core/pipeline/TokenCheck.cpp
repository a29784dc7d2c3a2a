// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenCheck.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/http/HttpEngine.h"
#include "core/pipeline/TokenRequest.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace patlas {

namespace {

struct TokenCheckText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenCheck)
};

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

Result<void> tokenAccepted(const Exchange &exchange)
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
    Result<SignedRequest> request =
        tokenRequest(*scheme, QUrl(environment.apiBase.toString() + operation->path), operation, environment,
                     token, std::move(transport));
    if (!request)
        return makeReadyResult<void>(tl::make_unexpected(request.error()));
    return then(engine.send(std::move(*request)), context, tokenAccepted);
}

} // namespace patlas
