// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/SignInChoices.h"

#include "core/environment/Environment.h"

#include <algorithm>
#include <optional>

namespace patlas {

namespace {

std::optional<GrantKind> kindOf(OAuthFlow::Kind kind)
{
    switch (kind) {
    case OAuthFlow::Kind::AuthorizationCode:
        return GrantKind::AuthorizationCode;
    case OAuthFlow::Kind::ClientCredentials:
        return GrantKind::ClientCredentials;
    case OAuthFlow::Kind::DeviceCode:
        return GrantKind::DeviceCode;
    case OAuthFlow::Kind::Password:
        return GrantKind::Password;
    case OAuthFlow::Kind::Implicit:
        break;
    }
    return std::nullopt;
}

/// What a person should try first.
int rankOf(GrantKind kind)
{
    switch (kind) {
    case GrantKind::AuthorizationCode:
        return 0;
    case GrantKind::DeviceCode:
        return 1;
    case GrantKind::ClientCredentials:
        return 2;
    case GrantKind::Password:
        break;
    }
    return 3;
}

bool hasItsAddresses(const AuthorizationRequest &request)
{
    if (request.tokenUrl.isEmpty())
        return false;
    if (request.kind == GrantKind::AuthorizationCode)
        return !request.authorizationUrl.isEmpty();
    return request.kind != GrantKind::DeviceCode || !request.deviceAuthorizationUrl.isEmpty();
}

std::vector<AuthorizationRequest> usable(std::vector<AuthorizationRequest> choices)
{
    std::erase_if(choices, [](const AuthorizationRequest &each) { return !hasItsAddresses(each); });
    std::stable_sort(choices.begin(), choices.end(), [](const auto &left, const auto &right) {
        return rankOf(left.kind) < rankOf(right.kind);
    });
    return choices;
}

} // namespace

std::vector<AuthorizationRequest> signInChoices(const SecurityScheme &scheme, const Environment &environment,
                                                const QStringList &scopes)
{
    std::vector<AuthorizationRequest> choices;
    for (const OAuthFlow &flow : scheme.flows) {
        const std::optional<GrantKind> kind = kindOf(flow.kind);
        if (!kind)
            continue;
        AuthorizationRequest request;
        request.environmentId = environment.id;
        request.kind = *kind;
        request.authorizationUrl = endpointAddress(flow.authorizationUrl, environment.apiBase);
        request.tokenUrl = endpointAddress(flow.tokenUrl, environment.apiBase);
        request.refreshUrl = endpointAddress(flow.refreshUrl, environment.apiBase);
        request.deviceAuthorizationUrl = endpointAddress(flow.deviceAuthorizationUrl, environment.apiBase);
        request.scopes = scopes;
        choices.push_back(std::move(request));
    }
    return usable(std::move(choices));
}

std::vector<AuthorizationRequest> signInChoices(const DiscoveredServer &server,
                                                const Environment &environment, const QStringList &scopes)
{
    std::vector<AuthorizationRequest> choices;
    for (const GrantKind kind : server.kinds) {
        // A code that anybody could redeem who sees it is not asked for.
        if (kind == GrantKind::AuthorizationCode && !server.takesChallenge)
            continue;
        AuthorizationRequest request;
        request.environmentId = environment.id;
        request.kind = kind;
        request.scopes = scopes;
        apply(server, request);
        choices.push_back(std::move(request));
    }
    return usable(std::move(choices));
}

QUrl discoveryAddress(const SecurityScheme &scheme, const Environment &environment)
{
    if (!scheme.flows.empty())
        return {};
    const QString &written =
        scheme.kind == SchemeKind::OpenIdConnect ? scheme.openIdConnectUrl : scheme.oauthMetadataUrl;
    return written.isEmpty() ? QUrl() : endpointAddress(written, environment.apiBase);
}

std::vector<std::pair<QString, QString>> flowScopes(const SecurityScheme &scheme)
{
    std::vector<std::pair<QString, QString>> scopes;
    for (const OAuthFlow &flow : scheme.flows) {
        for (const auto &each : flow.scopes) {
            const bool isKnown = std::any_of(scopes.begin(), scopes.end(), [&each](const auto &known) {
                return known.first == each.first;
            });
            if (!isKnown)
                scopes.push_back(each);
        }
    }
    return scopes;
}

} // namespace patlas
