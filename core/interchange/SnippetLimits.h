// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetParts.h"

#include <QByteArrayList>

namespace patlas::snippets {

/// Whether the language's library sends no such request at all.
bool isRefused(const SnippetLanguage &language, const PreflightReport &report, const RequestDraft &draft);
/// That it does not, and why.
QByteArray refusalOf(const SnippetLanguage &language);

/// What of this request the language's library sends otherwise, or not at all: one sentence each.
QByteArrayList limitsOf(const SnippetLanguage &language, const PreflightReport &report,
                        const RequestDraft &draft, const SnippetCredentials &credentials);

} // namespace patlas::snippets
