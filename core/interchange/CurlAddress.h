// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlCredentials.h"

#include <vector>

namespace patlas::curl {

/// Puts the address of a command into the draft, whose method is already set. On the environment's own host,
/// or where a placeholder stands for the host, the operation is found and path parameters are put into their
/// fields; a command for another host becomes a free request to that host. Query parameters become fields
/// that remember how they were written; what no field can show stays in the address.
Result<void> putAddress(const Command &command, const CurlContext &context, RequestDraft &draft,
                        Credentials &credentials, Notes &notes);

/// `name=content`, `=content` or `content` of --data-urlencode, encoded.
QByteArray urlEncoded(std::string_view text);

} // namespace patlas::curl
