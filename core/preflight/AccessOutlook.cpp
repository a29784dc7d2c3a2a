// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AccessOutlook.h"

using namespace Qt::StringLiterals;

namespace patlas {

std::optional<Finding> accessRefusal(const Operation &operation, const PreflightContext &context,
                                     const CredentialSelection &credentials)
{
    if (context.environment.apiBase.isEmpty()) {
        // A stopped sandbox has no address, but its tokens give the same access once it runs.
        PreflightContext reachable = context;
        reachable.environment.apiBase = QUrl(u"http://127.0.0.1/api"_s);
        return accessRefusal(operation, reachable, credentials);
    }
    RequestDraft draft;
    draft.environmentId = context.environment.id;
    draft.operationId = operation.id;
    draft.method = operation.method;
    draft.url = context.environment.apiBase.path() + operation.path;
    draft.credentials = credentials;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Path)
            draft.pathParameters.push_back({parameter.name, u"1"_s, true});
    }
    const PreflightReport report = preflight(draft, context);
    if (const Finding *gone = report.finding(FindingKind::TokenSecretMissing))
        return *gone;
    const Finding *expectedRefusal = report.expectedRefusal();
    if (!expectedRefusal)
        return std::nullopt;
    switch (expectedRefusal->kind) {
    case FindingKind::MissingParameter: // the service checks these last, so nothing else was found
    case FindingKind::InvalidBody:
    case FindingKind::BodyTooLarge:
        return std::nullopt;
    default:
        return *expectedRefusal;
    }
}

} // namespace patlas
