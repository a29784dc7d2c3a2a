// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlNotes.h"
#include "core/interchange/CurlRequest.h"

namespace patlas::curl {

/// Puts the body of a command into the draft, which has its operation and headers already. Files are named in
/// notes, never opened; the parts of a form are taken where the operation describes them.
void putBody(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes);

} // namespace patlas::curl
