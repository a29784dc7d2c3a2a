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

/// A stored token, recognised from a pasted value.
struct RecognisedToken {
    QString slotId;
    QString id;
    QString name;
    QString environmentId;
};

/// The context that a command is read in.
struct CurlContext {
    const ApiDescription *api = nullptr; ///< must outlive the call
    Environment environment; ///< the current one: its tokens go to no other host
    std::vector<Environment> environments; ///< all, to find the one that the command names
    /// Finds the stored token with this secret. An empty function finds none.
    std::function<std::optional<RecognisedToken>(const Secret &)> recognise;
    /// Reads a file that the command sends ("-": standard input); nothing where it cannot be read. Empty: no
    /// file is opened. Only for a person who runs the command where its files are.
    std::function<std::optional<QByteArray>(const QString &path)> readFile = {};
};

/// A command as a request, and in plain sentences what was left out or differs from curl.
struct CurlRequest {
    RequestDraft draft; ///< holds no secret: `withoutSecrets` would change nothing
    QStringList notes;
    bool isMasked = false; ///< dots stand in it for a secret: sent so, it would be another request
    int others = 0; ///< further curl commands of the same text, after this one
};

/// Whether a text holds a curl command with arguments, as PastedText finds it.
bool looksLikeCurl(std::string_view text);

/// Reads a command line of curl in the quoting of a POSIX shell, of cmd.exe or of PowerShell: of several in
/// the text, the one with this number. Nothing is run, no variable is evaluated, and no file is
/// opened but by `CurlContext::readFile`.
/// Credentials are compared with the stored tokens and left out. The request goes where the command says: to
/// the environment with its tokens, or to another host without any.
///
/// InvalidInput: not a curl command, an unclosed quotation, no address, a scheme other than http(s), or too
/// many or too long words.
Result<CurlRequest> readCurl(std::string_view text, const CurlContext &context, int number = 0);

} // namespace patlas
