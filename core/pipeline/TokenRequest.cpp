// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/TokenRequest.h"

#include "core/http/Origin.h"
#include "core/pipeline/Signer.h"
#include "core/preflight/FindingWording.h"

using namespace Qt::StringLiterals;

namespace patlas {

Result<SignedRequest> tokenRequest(const SecurityScheme &scheme, const QUrl &address,
                                   const Operation *operation, const Environment &environment,
                                   const Secret &token, std::shared_ptr<const Transport> transport)
{
    // Preflight refuses this for any other request, and such calls go past it.
    if (address.scheme() != "https"_L1 && !isLoopback(address) && !environment.plainHttpAllowed)
        return failure(ErrorKind::InvalidInput, wording::plainHttp(address.host()).text,
                       wording::plainHttpRefused(true).text);
    PreflightReport report;
    report.operation = operation;
    report.method = "GET";
    report.url = address;
    Placement placement;
    placement.place = scheme.place;
    placement.name = scheme.name;
    placement.prefix = scheme.prefix;
    placement.isBase64 = scheme.isBase64;
    placement.proof = scheme.proof;
    placement.awsRegion = scheme.awsRegion;
    placement.awsService = scheme.awsService;
    placement.slotId = scheme.slotId;
    report.placements = {placement};
    RequestDraft draft;
    draft.environmentId = environment.id;
    std::vector<CredentialSecret> credentials;
    credentials.push_back({placement.tokenId, token.duplicate()});
    Result<SignedRequest> request = sign(report, draft, std::move(credentials));
    if (request)
        request->transport = std::move(transport);
    return request;
}

} // namespace patlas
