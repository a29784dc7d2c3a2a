// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"
#include "app/sandbox/HttpRequestHead.h"

namespace patlas::sandbox {

/// Checks a syntactically valid head against RFC 9112: an invalid target or Host, and framing that two
/// programs could interpret differently (request smuggling).
HttpRefusal refusalForHead(const HttpRequestHead &head);

/// Whether this is a valid request line of an HTTP version other than 1.0 and 1.1.
bool namesOtherVersion(const QByteArray &requestLine);

/// Whether a chunk-size line, with its line end, says 0.
bool isLastChunk(const QByteArray &line);

/// Whether the text consists of valid fields. Trailer fields are dropped, as RFC 9110, 6.5.1, allows.
bool isTrailer(const QByteArray &text);

} // namespace patlas::sandbox
