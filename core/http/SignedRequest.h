// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Connection.h"
#include "core/http/DraftPart.h"
#include "core/http/Exchange.h"
#include "core/http/TimeLimits.h"
#include "core/http/UploadBody.h"
#include "core/openapi/ApiDescription.h"
#include "core/secret/Secret.h"

#include <memory>
#include <vector>

namespace patlas {

class ReceivedCookies;
class ResponseProgress;
class SecretBody;

/// A header, query parameter or cookie whose value is secret until it is sent, or the user and password
/// ("user:password") that a header proves.
struct SecretPart {
    CredentialPlace place = CredentialPlace::Header;
    QByteArray name;
    QByteArray prefix; ///< before the value: "Bearer " or empty
    Secret value; ///< encoded for its place
    CredentialProof proof = CredentialProof::Itself;
    std::vector<Secret> plain = {}; ///< what it was before, and parts of that: masked in responses as well
};

/// A request ready to be sent. Move-only, because it owns secrets; made by `sign`, consumed by HttpEngine.
struct SignedRequest {
    SentRequest description; ///< the redacted form that goes into the history
    QByteArray method;
    QUrl url;
    QByteArray
        target; ///< path and query byte for byte, where `url` would rewrite them; empty: those of `url`
    HeaderList headers;
    std::vector<SecretPart> secrets;
    QByteArray body;
    Secret secretBody = {}; ///< in place of `body`; not part of the description
    std::vector<DraftPart> parts; ///< for multipart; files are streamed from disk
    bool multipart = false;
    QString bodyFile = {}; ///< in place of `body`: the file that is streamed from disk
    std::vector<UploadPiece> pieces = {}; ///< in place of `body`, unless empty
    QByteArray boundary; ///< of the multipart body; named in the Content-Type header
    std::shared_ptr<ResponseProgress>
        progress; ///< where the parts of the response are reported; null: not reported
    std::shared_ptr<SecretBody> responseBody =
        {}; ///< where the response's body goes in place of a file, unmasked
    std::shared_ptr<ReceivedCookies> receivedCookies =
        {}; ///< where what the response sets goes; null: nowhere
    TimeLimits limits = {}; ///< its own; those of the transport hold for what is unset
    std::shared_ptr<const Transport> transport; ///< null: an environment without settings of its own
};

} // namespace patlas
