// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/Preflight.h"

#include <QStringList>

namespace patlas {

enum class SnippetKind { Curl, HttpFile, PythonRequests, JavaScriptFetch };

/// Source text for the request, quoted for its language. Credentials are placeholders such as
/// `$GL_STRINGS_PROJECT_TOKEN` (curl) or an environment look-up, unless `secrets` are given for a copy that the
/// person asked for: then the result is itself secret.
QString snippet(SnippetKind kind, const PreflightReport &report, const RequestDraft &draft);

} // namespace patlas
