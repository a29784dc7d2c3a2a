// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/OpenApiReader.h"
#include "core/preflight/Preflight.h"
#include "tests/support/Utc.h"

#include <QByteArray>

/// The API of another service: every kind of scheme, alternatives, and schemes that are needed together.
namespace patlas::orders {

inline const QByteArray document = R"(openapi: 3.0.3
info: {title: Orders, version: '2'}
servers: [{url: https://orders.example.com/v2}]
paths:
  /public: {get: {operationId: public, security: []}}
  /optional: {get: {operationId: optional, security: [{}, {oauth: [orders.read]}]}}
  /basic: {get: {operationId: basic, security: [{basic: []}]}}
  /query: {get: {operationId: query, parameters: [{name: page, in: query, schema: {type: integer}}], security: [{queryKey: []}]}}
  /cookie: {get: {operationId: cookie, security: [{cookieKey: []}]}}
  /certificate: {get: {operationId: certificate, security: [{certificate: []}]}}
  /digest: {get: {operationId: digest, security: [{digest: []}]}}
  /odd: {get: {operationId: odd, security: [{odd: []}]}}
  /both: {get: {operationId: both, security: [{headerKey: [], oauth: [orders.read]}]}}
  /all: {get: {operationId: all, security: [{headerKey: [], queryKey: [], cookieKey: [], basic: []}]}}
  /either: {get: {operationId: either, security: [{basic: []}, {oauth: [orders.read]}]}}
  /scopes: {get: {operationId: scopes, security: [{oauth: [orders.admin]}, {headerKey: [reports.read]}]}}
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    digest: {type: http, scheme: digest}
    queryKey: {type: apiKey, in: query, name: api_key}
    cookieKey: {type: apiKey, in: cookie, name: sid}
    headerKey: {type: apiKey, in: header, name: X-Api-Key}
    certificate: {type: mutualTLS}
    odd: {type: http, scheme: hoba}
    oauth:
      type: oauth2
      flows:
        authorizationCode: {authorizationUrl: 'https://o.example.com/a', tokenUrl: 'https://o.example.com/t', scopes: {orders.read: Read orders}}
        clientCredentials: {tokenUrl: 'https://o.example.com/t', scopes: {orders.admin: Everything}}
x-refusals:
  - {status: 403, means: scope-missing, pattern: 'Recht (?<subject>[a-z.]+) fehlt'}
  - {status: 401, means: token-expired, pattern: 'abgelaufen'}
  - {status: 422, means: parameter-mismatch, pattern: 'anderer Mandant'}
)";

/// A stored credential for a slot; its id is the slot's.
inline Credential credentialFor(const QString &slotId, const QStringList &scopes = {})
{
    Credential credential;
    credential.id = slotId;
    credential.slotId = slotId;
    credential.environmentId = QStringLiteral("orders");
    credential.name = QStringLiteral("my ") + slotId;
    credential.scopes = scopes;
    return credential;
}

inline PreflightContext contextFor(std::shared_ptr<const ApiDescription> api,
                                   std::vector<Credential> credentials)
{
    PreflightContext context;
    context.api = std::move(api);
    context.environment.id = QStringLiteral("orders");
    context.environment.name = QStringLiteral("Orders");
    context.environment.apiBase = QUrl(QStringLiteral("https://orders.example.com/v2"));
    context.credentials = std::move(credentials);
    context.now = utc(QDate(2026, 5, 1), QTime(12, 0));
    return context;
}

/// A request for the operation with all of the context's credentials chosen.
inline RequestDraft draftFor(const QString &operation, const PreflightContext &context)
{
    RequestDraft draft;
    draft.environmentId = context.environment.id;
    draft.operationId = operation;
    draft.method = QStringLiteral("GET");
    draft.url = context.environment.apiBase.path() + QLatin1Char('/') + operation;
    for (const Credential &credential : context.credentials)
        choose(draft.credentials, credential.slotId, credential.id);
    return draft;
}

} // namespace patlas::orders
