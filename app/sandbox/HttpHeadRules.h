// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"
#include "app/sandbox/HttpRequestHead.h"

namespace patlas::sandbox {

/// What RFC 9112 has refused in a head whose lines are well formed: a target or a Host that is none, and a
/// body whose end two programs could see in different places.
HttpRefusal refusalForHead(const HttpRequestHead &head);

/// A well-formed request line of a version of HTTP other than 1.0 and 1.1.
bool namesOtherVersion(const QByteArray &requestLine);

/// Whether the line of a chunk size, with its line end, says 0.
bool isLastChunk(const QByteArray &line);

/// Trailer fields are dropped, as RFC 9110, 6.5.1, allows, but have to be fields.
bool isTrailer(const QByteArray &text);

} // namespace patlas::sandbox
