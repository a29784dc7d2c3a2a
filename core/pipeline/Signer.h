// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/CredentialSecret.h"
#include "core/http/SignedRequest.h"
#include "core/preflight/Preflight.h"

#include <vector>

namespace patlas {

/// Puts credentials where the report says. The only code that turns a Secret into part of a request. Fails
/// with InvalidInput when a secret has characters that are not allowed in a header, or when a placement has
/// no credential.
Result<SignedRequest> sign(const PreflightReport &report, const RequestDraft &draft,
                           std::vector<CredentialSecret> credentials);

/// What `sign` begins with. Its description shows credentials as dots, where they will stand.
SignedRequest withoutCredentials(const PreflightReport &report, const RequestDraft &draft);

/// What `sign` would put into `SignedRequest::description`: for requests that fail before they get
/// credentials.
SentRequest describe(const PreflightReport &report, const RequestDraft &draft);

} // namespace patlas
