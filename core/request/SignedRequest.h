// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Connection.h"
#include "core/request/Exchange.h"
#include "core/request/Preflight.h"
#include "core/secret/Secret.h"

#include <memory>
#include <vector>

namespace patlas {

class Arrival;

/// A header whose value is secret until it is on the wire.
struct SecretHeader {
    QByteArray name;
    QByteArray prefix; ///< "Bearer " or empty
    Secret value;
};

/// A request ready to be sent. Move-only, because it owns secrets; made by `sign`, consumed by HttpEngine.
struct SignedRequest {
    SentRequest description; ///< the masked form that goes into history
    QByteArray method;
    QUrl url;
    HeaderList headers;
    std::vector<SecretHeader> secretHeaders;
    QByteArray body;
    std::vector<DraftPart> parts; ///< for multipart; files are streamed from disk
    bool multipart = false;
    QByteArray boundary; ///< of the multipart body; named in the Content-Type header
    std::shared_ptr<Arrival> arrival; ///< where word of the answer's parts is left; null: nobody looks
    std::shared_ptr<const Route> route; ///< null: as for an environment of which nothing was set
};

/// A credential for one placement of the report.
struct Credential {
    QString tokenId;
    Secret secret;
};

/// Puts credentials where the report says. The only code that turns a Secret into part of a request. Fails
/// with InvalidInput when a secret has characters that may not stand in a header, or when a placement has no
/// credential.
Result<SignedRequest> sign(const PreflightReport &report, const RequestDraft &draft,
                           std::vector<Credential> credentials);

/// What `sign` would put into `SignedRequest::description`: for requests that never get a credential to send.
SentRequest describe(const PreflightReport &report, const RequestDraft &draft);

} // namespace patlas
