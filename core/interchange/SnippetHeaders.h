// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/SnippetLanguage.h"
#include "core/interchange/SnippetParts.h"
#include "core/interchange/SnippetTemplate.h"

namespace patlas::snippets {

/// Headers of a form that the snippet writes itself, for languages without one.
QByteArray formType(const QByteArray &boundary);

/// The lines that the snippet states, in the order in which they are sent: "name", "value" and "line" of
/// each, and whether it belongs to the body. Cookies are one line.
std::vector<TemplateValues> headerValues(const SnippetLanguage &language, const PreflightReport &report,
                                         const RequestDraft &draft, const SnippetCredentials &credentials,
                                         const QByteArray &boundary);

/// Those that the library takes from a snippet; the others are its own.
HeaderList statedHeaders(const SnippetLanguage &language, const PreflightReport &report,
                         const RequestDraft &draft);
/// Headers that some libraries take for a body only, and the request has none.
bool needsBodyForHeaders(const PreflightReport &report, const RequestDraft &draft);
/// The library states the length of no body only with some methods; with the others, a header does.
bool needsLengthHeader(const SnippetLanguage &language, const PreflightReport &report,
                       const RequestDraft &draft);

/// Null if no credential is a cookie.
const Placement *placementInCookie(const PreflightReport &report);
/// All cookies of the request, those typed included.
QByteArray cookieExpression(const SnippetLanguage &language, const PreflightReport &report,
                            const RequestDraft &draft, const SnippetCredentials &credentials,
                            const QByteArray &start);

} // namespace patlas::snippets
