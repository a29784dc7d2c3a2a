// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Redirect.h"

#include "core/environment/CookieOutlook.h"
#include "core/http/HeaderLookup.h"
#include "core/http/Origin.h"
#include "core/request/CredentialReference.h"
#include "core/secret/SecretNames.h"
#include "core/secret/TokenRedaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Redirecting {
    Q_DECLARE_TR_FUNCTIONS(Redirecting)
};

QByteArray locationOf(const Exchange &exchange)
{
    const QByteArray *location = headerNamed(exchange.responseHeaders, "Location");
    return location ? location->trimmed() : QByteArray();
}

Failure notFollowed(const QString &what)
{
    return failure(ErrorKind::Refused, what, Redirecting::tr("The redirect was not followed."),
                   Redirecting::tr("If the address is right, type it."));
}

// RFC 9110 15.4: 303 always becomes a GET, 301 and 302 by convention only for POST; 307 and 308 keep the
// method.
QString methodAfter(int status, const QString &method)
{
    if (method == "HEAD"_L1)
        return method;
    const bool changes = status == 303 || ((status == 301 || status == 302) && method == "POST"_L1);
    return changes ? u"GET"_s : method;
}

template <typename Condition> void dropHeaders(RequestDraft &draft, Condition condition)
{
    draft.headers.erase(std::remove_if(draft.headers.begin(), draft.headers.end(), condition),
                        draft.headers.end());
}

void removeBody(RequestDraft &draft)
{
    draft.bodyKind = BodyKind::None;
    draft.body.clear();
    draft.bodyFolder.clear();
    draft.pieces.clear();
    draft.parts.clear();
}

} // namespace

bool isRedirect(const Exchange &exchange)
{
    constexpr int statuses[] = {301, 302, 303, 307, 308};
    return std::find(std::begin(statuses), std::end(statuses), exchange.status) != std::end(statuses)
        && !locationOf(exchange).isEmpty();
}

QUrl redirectTarget(const Exchange &exchange)
{
    if (!isRedirect(exchange))
        return {};
    return exchange.request.url.resolved(QUrl::fromEncoded(locationOf(exchange)));
}

Result<Redirect> redirectOf(const Exchange &exchange, const RequestDraft &draft, TakeAlong along)
{
    Redirect redirect;
    redirect.target = redirectTarget(exchange);
    const QUrl &target = redirect.target;
    const QString scheme = target.scheme();
    if (!target.isValid() || target.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return notFollowed(
            Redirecting::tr("The service redirects to an address that is neither http nor https."));
    if (!target.userInfo().isEmpty())
        return notFollowed(Redirecting::tr("The service redirects to an address that contains a user name."));
    if (scheme == "http"_L1 && exchange.request.url.scheme() == "https"_L1)
        return notFollowed(
            Redirecting::tr("The service redirects from https to http, which is not encrypted."));
    const QByteArray encoded = target.toEncoded(QUrl::RemoveFragment);
    // Redacted on arrival, or shaped like a token: in both cases the address would contain a token.
    if (redactTokens(encoded) != encoded || encoded.contains("%E2%80%A2"))
        return notFollowed(Redirecting::tr("The service redirects to an address that contains a token."));

    redirect.sameOrigin = sameOrigin(target, exchange.request.url);
    redirect.draft = draft;
    redirect.draft.operationId.clear();
    redirect.draft.method = methodAfter(exchange.status, QString::fromLatin1(exchange.request.method));
    redirect.draft.url = QString::fromLatin1(encoded);
    // Each step from site to site counts, also one that leads back. By the origin alone, because the
    // exchange's address may hold dots.
    const bool wasCrossSite =
        draft.hop.isCrossSite && patlas::sameOrigin(QUrl(draft.hop.url), exchange.request.url);
    redirect.draft.hop = {redirect.draft.url, wasCrossSite || !isSameSite(target, exchange.request.url)};
    redirect.draft.pathParameters.clear();
    redirect.draft.queryParameters.clear();
    if (redirect.draft.method != QString::fromLatin1(exchange.request.method)) {
        removeBody(redirect.draft);
        dropHeaders(redirect.draft, [](const NamedValue &header) {
            return header.name.trimmed().startsWith("content-"_L1, Qt::CaseInsensitive);
        });
    }
    if (!redirect.sameOrigin) {
        redirect.draft.credentials.clear();
        dropHeaders(redirect.draft, [](const NamedValue &header) {
            return namesSecret(header.name) || referenceIn(header.value)
                || header.name.trimmed().compare("Host"_L1, Qt::CaseInsensitive) == 0;
        });
        redirect.leavesOut = along == TakeAlong::Nothing
            && (redirect.draft.bodyKind != BodyKind::None || !redirect.draft.headers.empty());
        if (redirect.leavesOut) {
            redirect.draft.headers.clear();
            removeBody(redirect.draft);
        }
    }
    return redirect;
}

} // namespace patlas
