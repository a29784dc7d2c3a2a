// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenSelfCall.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/http/HttpEngine.h"
#include "core/http/Origin.h"
#include "core/pipeline/TokenCheck.h"
#include "core/pipeline/TokenFactsReader.h"
#include "core/pipeline/TokenRequest.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 maxBody = 1024 * 1024;

struct SelfCallText {
    Q_DECLARE_TR_FUNCTIONS(patlas::TokenSelfCall)
};

const TokenSelf *selfOf(const ApiDescription &api, const Secret &token)
{
    const std::vector<TokenSelf> &all = api.tokenFacts.self;
    const auto found = std::find_if(all.begin(), all.end(), [&token](const TokenSelf &self) {
        return token.view().starts_with(self.startsWith.toStdString());
    });
    return found == all.end() ? nullptr : &*found;
}

const SecurityScheme *schemeOf(const ApiDescription &api, const QString &slotId)
{
    const auto found =
        std::find_if(api.schemes.begin(), api.schemes.end(), [&slotId](const SecurityScheme &scheme) {
            return scheme.slotId == slotId && scheme.canBeFilled();
        });
    return found == api.schemes.end() ? nullptr : &*found;
}

QUrl addressOf(const TokenSelf &self, const Environment &environment)
{
    QUrl server = environment.apiBase;
    if (!server.path().endsWith(u'/'))
        server.setPath(server.path() + u'/');
    return server.resolved(QUrl(self.address, QUrl::StrictMode));
}

Result<TokenFacts> factsOf(const Exchange &exchange, const TokenFactSources &sources, const TokenSelf &self)
{
    QFile body(exchange.bodyPath);
    const QByteArray json =
        !exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly) ? body.read(maxBody) : QByteArray();
    body.close();
    if (const Result<void> known = tokenAccepted(exchange); !known) // removes the body
        return tl::make_unexpected(known.error());
    TokenFacts facts = tokenFactsIn(exchange, sources);
    if (exchange.status < 200 || exchange.status > 299)
        return facts;
    const TokenFacts described = tokenFactsIn(json, self);
    if (described.scopes)
        facts.scopes = described.scopes;
    if (described.expires.isValid() || described.neverExpires) {
        facts.expires = described.expires;
        facts.neverExpires = described.neverExpires;
    }
    return facts;
}

} // namespace

bool canAskAboutToken(const ApiDescription &api)
{
    return !api.tokenFacts.self.empty();
}

QFuture<Result<ToldFacts>> askAboutToken(HttpEngine &engine, const ApiDescription &api,
                                         const Environment &environment, const QString &slotId,
                                         const Secret &token, QObject *context,
                                         std::shared_ptr<const Transport> transport)
{
    const TokenSelf *self = selfOf(api, token);
    const SecurityScheme *scheme = schemeOf(api, slotId);
    const QUrl address = self ? addressOf(*self, environment) : QUrl();
    // What a description says must not send a token anywhere else.
    if (!self || !scheme || !sameOrigin(address, environment.apiBase))
        return makeReadyResult<ToldFacts>(
            failure(ErrorKind::NotFound, SelfCallText::tr("The service was not asked."),
                    SelfCallText::tr("Patlas knows no call of it that describes such a token."),
                    SelfCallText::tr("Tick the scopes that it was given by hand.")));
    Result<SignedRequest> request =
        tokenRequest(*scheme, address, nullptr, environment, token, std::move(transport));
    if (!request)
        return makeReadyResult<ToldFacts>(tl::make_unexpected(request.error()));
    const QString call = u"GET "_s + address.path();
    return then(engine.send(std::move(*request)), context,
                [sources = api.tokenFacts, self = *self, call](const Exchange &exchange) {
                    return QtConcurrent::run([=]() -> Result<ToldFacts> {
                        Result<TokenFacts> facts = factsOf(exchange, sources, self);
                        if (!facts)
                            return tl::make_unexpected(facts.error());
                        return ToldFacts{std::move(*facts), call};
                    });
                });
}

} // namespace patlas
