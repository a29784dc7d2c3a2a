// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlCredentials.h"

#include <vector>

namespace patlas::curl {

/// Puts the address of a command into the draft, whose method is already set: finds the operation, puts
/// path and query parameters into their fields, and always uses the environment's own address. Values that
/// a field would encode differently ("+", odd escapes) stay in the address.
Result<void> putAddress(const Command &command, const CurlContext &context, RequestDraft &draft,
                        Credentials &credentials, Notes &notes);

/// `name=content`, `=content` or `content` of --data-urlencode, encoded.
QByteArray urlEncoded(std::string_view text);

} // namespace patlas::curl
