// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlCommand.h"
#include "core/interchange/CurlNotes.h"
#include "core/interchange/CurlRequest.h"

namespace patlas::curl {

/// The pieces of data as one, joined as curl joins them: a web form with "&", JSON with nothing. Files are
/// named in notes, never opened; what a here-document says is used.
QByteArray joinedData(const Command &command, Notes &notes);

/// Puts the body of a command into the draft, whose operation and headers are already set. Files are named
/// in notes, never opened; parts of a form are used only where the operation describes them.
void putBody(const Command &command, const Operation *operation, RequestDraft &draft, Notes &notes);

} // namespace patlas::curl
