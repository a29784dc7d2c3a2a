// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlCredentials.h"

#include <vector>

namespace patlas::curl {

/// Puts the address of a command into the draft, which has its method: the operation that it means, path and
/// query parameters in their fields, and always at the environment's own address. What would not come out of
/// a field as it went in ("+", odd escapes) stays in the address.
Result<void> putAddress(const Command &command, const CurlContext &context, RequestDraft &draft,
                        Credentials &credentials, Notes &notes);

/// `name=content`, `=content` or `content` of --data-urlencode, encoded.
QByteArray urlEncoded(std::string_view text);

} // namespace patlas::curl
