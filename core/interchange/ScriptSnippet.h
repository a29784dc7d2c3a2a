// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/SnippetParts.h"

namespace patlas::snippets {

/// For the library requests.
QByteArray python(const PreflightReport &report, const RequestDraft &draft,
                  const SnippetCredentials &credentials);
/// For fetch, or for Node.js's own client where fetch refuses such a request.
QByteArray javaScript(const PreflightReport &report, const RequestDraft &draft,
                      const SnippetCredentials &credentials);

} // namespace patlas::snippets
