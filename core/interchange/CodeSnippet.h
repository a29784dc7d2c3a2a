// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/CredentialSecret.h"
#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"

#include <QStringList>

namespace patlas {

enum class SnippetKind { Curl, HttpFile, PythonRequests, JavaScriptFetch };

/// Source text for the request, quoted for its language. Credentials are placeholders such as
/// `$PROJECT_TOKEN` (curl) or an environment look-up. The form with secrets is for the one copy
/// that the person asked for, and is itself secret.
QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft);
Secret snippetWithSecrets(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft,
                          const std::vector<CredentialSecret> &credentials);

} // namespace patlas
