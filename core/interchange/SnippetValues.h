// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetParts.h"
#include "core/interchange/SnippetTemplate.h"

namespace patlas::snippets {

/// What the templates of all languages may name: literals and expressions of the language. README.md in
/// resources/snippets lists the names.
TemplateValues valuesFor(const SnippetLanguage &language, const PreflightReport &report,
                         const RequestDraft &draft, const SnippetCredentials &credentials);

} // namespace patlas::snippets
