// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"
#include "core/secret/Secret.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace patlas {

/// A stored token that a pasted value turned out to be.
struct RecognisedToken {
    CredentialKind kind = CredentialKind::ProjectToken;
    QString id;
    QString name;
    QString environmentId;
};

/// What a command is read for.
struct CurlContext {
    const ApiDescription *api = nullptr; ///< must outlive the call
    Environment environment; ///< where the request goes, whatever address the command names
    std::vector<Environment> environments; ///< all, to name the one that the command means
    /// The stored token with this secret; may be empty, then none is known.
    std::function<std::optional<RecognisedToken>(const Secret &)> recognise;
};

/// A command as a request, and in plain sentences what was left out or is otherwise than curl would do it.
struct CurlRequest {
    RequestDraft draft; ///< holds no secret: `withoutSecrets` would change nothing
    QStringList notes;
};

/// Whether a text begins like a curl command (also `curl.exe`, also behind a prompt) and goes on.
bool looksLikeCurl(std::string_view text);

/// Reads a command line of curl in the quoting of a POSIX shell, of cmd.exe or of PowerShell. Nothing is run,
/// no variable is evaluated, no file is opened. Credentials are compared with the stored tokens and left out.
///
/// InvalidInput: no curl command, a quotation that does not end, no address, another scheme than http(s), or
/// more than a person would write.
Result<CurlRequest> readCurl(std::string_view command, const CurlContext &context);

} // namespace patlas
